"""What a browser keeps: all that was loaded, of one release, and nothing about the reader."""

from __future__ import annotations

import json
import shutil

import polars as pl
import pytest

pytestmark = pytest.mark.browser

KEPT = """async () =>
  navigator.serviceWorker.controller !== null && (await caches.match("assets/world.json")) !== undefined"""
"""The service worker has the page, and the last of the files that it fetches by itself."""
PATIENCE = 300
"""Tenths of a second: the service worker starts when the page has come to rest."""
PATHS = """async () => {
  const paths = {};
  for (const name of await caches.keys())
    paths[name] = (await (await caches.open(name)).keys()).map(({ url }) => url.slice(location.origin.length + 1));
  return paths;
}"""


def _kept(watched) -> dict[str, list[str]]:
    """What is kept, once everything is."""
    for _ in range(PATIENCE):
        if watched.page.evaluate(KEPT):
            break
        watched.page.wait_for_timeout(100)
    return watched.page.evaluate(PATHS)


def test_what_was_loaded_works_without_a_connection(small, visit, serve):
    """Counts, filters and the other views work when the server is gone."""
    with serve(small.folder) as origin:
        watched = visit(origin, complaints=False).open(fragment="gender=Female")
        online = watched.protected, watched.synthetic
        _kept(watched)
    watched.page.reload()
    watched.page.wait_for_selector("html[data-ready=true][data-records=ready]", timeout=30_000)
    assert (watched.protected, watched.synthetic) == online
    watched.choose("gender", "Male")
    assert watched.synthetic == len(small.release.synthetic().filter(pl.col("gender").is_in(["Female", "Male"])))
    for view in ("map", "trends", "table", "compare", "distinct", "stories", "about"):
        watched.show(f"~view={view}")
        assert watched.page.locator(".notice").count() == 0


def test_no_copy_tells_what_a_reader_chose(small, visit, serve):
    """The names of what is kept hold no selection, and large downloads are not kept."""
    with serve(small.folder) as origin:
        watched = visit(origin).open("index.html?x=1", fragment="gender=Female")
        watched.page.wait_for_selector("html[data-ready=true]")
        paths = [path for paths in _kept(watched).values() for path in paths]
        assert "data/explorer/manifest.json" in paths
        assert not [path for path in paths if "Female" in path or "?" in path or "#" in path]
        assert not [path for path in paths if path.endswith((".csv", ".parquet"))]


def test_another_release_at_the_same_address_is_not_mixed_with_the_first(small, visit, serve, tmp_path):
    """With another manifest everything that was kept of the first release is dropped."""
    folder = tmp_path / "2026.1"
    shutil.copytree(small.folder, folder)
    with serve(folder) as origin:
        watched = visit(origin).open()
        first = _kept(watched)
        path = folder / "data/explorer/manifest.json"
        manifest = json.loads(path.read_text(encoding="utf-8"))
        manifest["release"]["title"] = "Another release"
        path.write_text(json.dumps(manifest), encoding="utf-8")
        watched.open()
        watched.settled()
        assert watched.page.locator("h1").inner_text() == "Another release"
        second = _kept(watched)
        assert len([name for name in second if " data " in name]) == 1
        assert {name for name in first if " data " in name}.isdisjoint(second)
        assert {name for name in first if " page " in name} < set(second)
