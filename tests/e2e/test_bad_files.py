"""What a reader sees when files of a release are missing, damaged or of another form: plain words, a working page."""

from __future__ import annotations

import contextlib
import gzip
import json
import shutil
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

MANIFEST = "data/explorer/manifest.json"


@pytest.fixture
def spoilt(tmp_path, small, serve, visit) -> Callable[..., contextlib.AbstractContextManager]:
    """A page of a copy of the release in which something has been spoilt."""

    @contextlib.contextmanager
    def make(spoil: Callable[[Path], object], *, wait: bool = True, fragment: str = "") -> Iterator[object]:
        folder = tmp_path / "spoilt"
        shutil.copytree(small.folder, folder)
        spoil(folder)
        with serve(folder) as origin:
            watched = visit(origin, complaints=False)
            if wait:
                watched.open(fragment=fragment).settled()
            else:
                watched.page.goto(f"{origin}/index.html")
                watched.page.wait_for_selector("[data-testid=refused]")
            yield watched
            watched.page.goto("about:blank")

    return make


def changed(**values: object) -> Callable[[Path], object]:
    """Change parts of the manifest."""

    def spoil(folder: Path) -> None:
        path = folder / MANIFEST
        path.write_text(json.dumps({**json.loads(path.read_text(encoding="utf-8")), **values}), encoding="utf-8")

    return spoil


def written(path: str, content: bytes) -> Callable[[Path], object]:
    """Put other bytes in a file's place."""
    return lambda folder: (folder / path).write_bytes(content)


def halved(path: str) -> Callable[[Path], object]:
    """Cut a file short."""
    return lambda folder: (folder / path).write_bytes(
        (folder / path).read_bytes()[: (folder / path).stat().st_size // 2]
    )


def gone(path: str) -> Callable[[Path], object]:
    """Take a file away."""
    return lambda folder: (folder / path).unlink()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (gone(MANIFEST), "missing, damaged, or out of reach"),
        (halved(MANIFEST), "missing, damaged, or out of reach"),
        (written(MANIFEST, b""), "missing, damaged, or out of reach"),
        (written(MANIFEST, b"\xff\xfe{}"), "missing, damaged, or out of reach"),
        (written(MANIFEST, b"<!doctype html><title>Sign in</title>"), "missing, damaged, or out of reach"),
        (written(MANIFEST, b"[]"), "damaged at manifest.json"),
        (changed(format="shoal-explorer/3"), "newer form (shoal-explorer/3)"),
        (changed(format="shoal-explorer/1"), "cannot read releases of the form “shoal-explorer/1”"),
        (changed(format=None), "cannot read releases of the form"),
        (changed(columns=[]), "damaged at columns"),
        (changed(counts={}), "damaged at counts.1"),
        (changed(records="many"), "damaged at records"),
    ],
)
def test_a_manifest_that_cannot_be_used_is_told_of(spoilt, spoil, words):
    """The reader learns in one sentence what is wrong, and where the data can still be read."""
    with spoilt(spoil, wait=False) as watched:
        refused = watched.page.get_by_test_id("refused")
        assert words in refused.inner_text()
        assert refused.get_by_role("alert").count() == 1
        assert "{" not in refused.inner_text()
        refused.get_by_role("link").first.click()
        watched.page.wait_for_url("**/summary.html")
        assert watched.page.locator("h1").count() == 1


@pytest.mark.parametrize("spoil", [halved, gone, lambda path: written(path, b"no gzip")])
def test_a_column_that_is_lost_is_named(spoilt, small, spoil):
    """A column of records that is damaged is named, protected counts stand, and nothing else breaks."""
    with spoilt(spoil("data/explorer/columns/2.bin.gz")) as watched:
        assert "Gender" in watched.text("notices")
        watched.choose("gender", "Female")
        assert int(watched.protected[1].replace(",", "")) == small.release.count(gender="Female").count
        assert watched.text("synthetic-count") == "Not available"
        watched.page.get_by_test_id("reset").click()
        watched.page.wait_for_function("() => location.hash === ''")
        watched.choose("debt", "1")
        assert watched.synthetic == small.release.where(debt=True).synthetic


def test_records_that_are_all_lost_leave_the_protected_counts(spoilt, small):
    """Without one column of records the page still has all protected counts."""
    with spoilt(lambda folder: shutil.rmtree(folder / "data/explorer/columns"), fragment="gender=Female") as watched:
        assert "synthetic records could not be loaded" in watched.text("notices")
        assert watched.protected == ("reported", f"{small.release.count(gender='Female').count:,}")
        assert watched.text("synthetic-count") == "Not available"
        watched.show("gender=Female&debt=1&threats=1&isForcedLabour=1")
        assert watched.protected == ("not computed", "Not computed")
        assert watched.page.locator("button.bar .bar-count").first.inner_text() == "Not available"


def _header(version: int, rows: int) -> bytes:
    return gzip.compress(struct.pack("<4I", 0x4C414F53, version, 1, rows))


@pytest.mark.parametrize(
    "spoil",
    [
        gone("data/explorer/counts/1.bin.gz"),
        halved("data/explorer/counts/1.bin.gz"),
        written("data/explorer/counts/1.bin.gz", b""),
        written("data/explorer/counts/1.bin.gz", gzip.compress(b"something else")),
        written("data/explorer/counts/1.bin.gz", _header(1, 0)),
        written("data/explorer/counts/1.bin.gz", _header(2, 1_000_000_000)),
        lambda folder: shutil.copy(
            folder / "data/explorer/counts/2-0.bin.gz", folder / "data/explorer/counts/1.bin.gz"
        ),
    ],
)
def test_counts_that_are_lost_are_no_zeros(spoilt, small, spoil):
    """A file of counts that is missing or not what it should be is named, and its counts are told to be not loaded."""
    with spoilt(spoil, fragment="gender=Female") as watched:
        assert watched.protected == ("unavailable", "Not loaded")
        assert "counts/1.bin.gz" in watched.text("notices")
        bars = watched.page.locator('button[data-column="gender"] .bar-count').all_inner_texts()
        assert set(bars) == {"Not loaded"}
        assert watched.synthetic == small.release.where(gender="Female").synthetic
        watched.show("gender=Female&debt=1")
        assert watched.protected[1] == f"{small.release.count(gender='Female', debt=True).count:,}"


def test_another_file_with_the_same_counts_stands_in(spoilt, small):
    """A combination stands in several files: one that is lost is told of, and another one read."""

    def spoil(folder: Path) -> None:
        columns = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["columns"]
        shard = next(column["shard"] for column in columns if column["name"] == "gender")
        for path in (folder / "data/explorer/counts").glob("2-*.bin.gz"):
            if path.name != f"2-{shard}.bin.gz":
                path.unlink()

    with spoilt(spoil, fragment="gender=Female&isForcedLabour=1") as watched:
        watched.page.wait_for_selector("[data-testid=protected-state][data-state=reported]", state="attached")
        count = small.release.count(gender="Female", isForcedLabour=True)
        assert watched.protected == ("reported", f"{count.count:,}")


def test_labels_that_are_lost_leave_those_of_the_release(spoilt):
    """A language whose labels are lost keeps its own words, and has the labels of the release."""
    with spoilt(lambda folder: shutil.rmtree(folder / "data/explorer/labels"), fragment="~lang=fr") as watched:
        watched.page.wait_for_selector("html[lang=fr]")
        assert "Woman or girl" in watched.page.locator('button[data-column="gender"]').all_inner_texts()[0]


NONSENSE = [
    "~view=moon&gender=Female",
    "~view=table&~rows=nothing&~columns=nothing&~layers=nothing&~show=nothing",
    "~view=table&~rows=gender&~columns=gender&~layers=gender",
    "~view=trends&~by=nothing",
    "~view=map&~rows=nothing&~show=nothing",
    "~view=compare&~b.nothing=1&~rows=nothing",
    "~view=distinct&~by=nothing&gender=Female,Male,Other,",
    "~view=stories&~story=nothing",
    "~view=about&~figures=nothing&~embed=nothing",
    "~lang=xx&~figures=synthetic",
    "~figures=protected&citizenship=!UA,!MD&year=!2016..2020",
    "gender=!Female,!Male,!Other,!",
    "~b.=&~=&=&&~b.gender=!!Female&!gender=x",
    "__proto__=1&constructor=1&~__proto__=1&~b.__proto__=x",
    "year=2023..2016&year=..&year=99999999999999999999..1",
    "%00=%00&gender=%F0%9F%90%9F",
    "gender=" + ",".join(["Female"] * 2_000),
]


def test_addresses_by_hand_never_break_the_page(static, visit, small):
    """Whatever stands in the address: no error, a page that works."""
    watched = visit(static).open()
    for fragment in NONSENSE:
        watched.show(fragment)
        assert watched.page.locator("h1, main.embed").count() >= 1, fragment
        watched.show("gender=Female")
        count = small.release.count(gender="Female")
        assert watched.protected == ("reported", f"{count.count:,}"), fragment
