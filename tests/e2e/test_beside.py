"""What goes with the explorer: plain pages of stories, and the whole release in one file."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe

import shoal
from shoal.privacy import fitting
from shoal.releases.singlefile import PARTS, write_single_file

pytestmark = pytest.mark.browser

STORY = """\
# One story

In short.

## A view

![Sectors, by gender](#~view=table&~rows=sector&~columns=gender)

> Said by [somebody](methodology.html).

| a | b |
|---|---|
| 1 | 2 |
"""


@pytest.fixture(scope="module")
def told(small, tmp_path_factory) -> Path:
    """The small release with a story in two languages."""
    place = tmp_path_factory.mktemp("told")
    (place / "stories").mkdir()
    (place / "stories/1-one.md").write_text(STORY, encoding="utf-8")
    (place / "stories/1-one.ar.md").write_text(STORY.replace("One story", "قصة واحدة"), encoding="utf-8")
    shutil.copy(small.ledger, place / "ledger.jsonl")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fitting, "STEPS", 60)
        shoal.release(
            small.cases,
            small.description,
            folder=place / small.folder.name,
            ledger=place / "ledger.jsonl",
            key=small.key,
            stories=place / "stories",
        )
    return place / small.folder.name


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_plain_pages_are_for_everyone(told, visit, serve, scheme):
    """For axe nothing is wrong, nothing scrolls sideways on a small phone, and no policy is broken."""
    with serve(told) as origin:
        watched = visit(origin, color_scheme=scheme, viewport={"width": 320, "height": 640})
        for path in ("stories/one.html", "summary.html", "methodology.html"):
            watched.open(path)
            assert Axe().run(watched.page).response["violations"] == []
            assert watched.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_view_of_a_plain_page_leads_to_the_explorer(told, visit, serve):
    """The caption opens the explorer at that state, in the language of the text."""
    with serve(told) as origin:
        watched = visit(origin).open("stories/one.html")
        page = watched.page
        page.locator("article[lang=ar] .view a").click()
        page.wait_for_selector("html[data-ready=true]", timeout=30_000)
        assert page.url.endswith("index.html#~view=table&~rows=sector&~columns=gender&~lang=ar")
        page.wait_for_selector("html[dir=rtl]", timeout=10_000)
        watched.leave()


def test_one_file_works_without_a_server(told, browser, built, tmp_path):
    """Opened from the disk, the explorer counts in its worker, and asks for nothing but itself."""
    if not all((built / "single" / name).is_file() for name in PARTS):
        pytest.skip("The single-file version is not built: run `make explorer`.")
    write_single_file(told, tmp_path / "one.html", explorer=built)
    context = browser.new_context()
    page, asked, said = context.new_page(), [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("console", lambda message: said.append(message.text))
    page.goto((tmp_path / "one.html").as_uri())
    page.wait_for_selector("html[data-ready=true][data-records=ready]", timeout=30_000)
    records = shoal.open_release(told).records
    assert page.get_by_test_id("protected-count").inner_text() == f"{records:,}"
    page.evaluate("location.hash = '~view=stories&~story=one'")
    page.get_by_role("heading", name="One story").wait_for(timeout=10_000)
    assert [url for url in asked if not url.startswith(("file:", "blob:", "data:"))] == []
    assert len([url for url in asked if url.startswith("file:")]) == 1
    assert said == []
    context.close()
