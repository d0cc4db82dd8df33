"""What a reader takes away: numbers, pictures, a citation, a view for another page, and stories with views in them."""

from __future__ import annotations

import csv
import html
import io
import json
import re
from xml.etree import ElementTree

import pytest

pytestmark = pytest.mark.browser

NOT_PREVALENCE = "they do not say how common such cases are"
COPIED = """() => {
  window.copied = [];
  const writeText = async (text) => void window.copied.push(text);
  Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
}"""
"""What is copied, for the test to read: a headless browser has no clipboard to ask."""
BARS = """(name) => [...document.querySelectorAll(`section[data-name="${name}"] button.bar`)].map((bar) => [
  bar.dataset.value, bar.querySelector(".bar-count").textContent,
])"""
CHARTS = {
    "explore": ("gender=Female&debt=1", "[data-name=ageBand]"),
    "trends": ("~view=trends&~by=gender&isForcedLabour=1", "[data-testid=trends-view]"),
    "table": ("~view=table&~rows=ageBand&~columns=gender&isForcedLabour=1", "[data-testid=table-view]"),
    "compare": ("~view=compare&~rows=ageBand&gender=Female&~b.gender=Male", "[data-name=ageBand]"),
    "distinct": ("~view=distinct&gender=Male", "[data-testid=distinct-more]"),
    "map": ("~view=map&gender=Female", "section.map"),
}
"""A state of each view, and where the menu of its exhibit is."""


def menu(watched, place: str):
    """Open the menu of an exhibit."""
    button = watched.page.locator(place).get_by_test_id("exhibit-menu").first
    if button.get_attribute("aria-expanded") != "true":
        button.click()
    return watched.page


def file_of(watched, place: str, suffix: str):
    """The file that the menu of an exhibit gives."""
    page = menu(watched, place)
    with page.expect_download() as waiting:
        page.get_by_test_id(f"menu-{suffix}").click()
    assert waiting.value.suggested_filename.endswith(f".{suffix}")
    return waiting.value.path()


def test_the_numbers_of_a_chart_are_those_on_the_page(static, visit, small, release):
    """CSV and JSON of a chart hold what its bars show, with the intervals of the API, the selection and the source."""
    watched = visit(static).open(fragment="gender=Female&debt=1")
    watched.settled()
    shown = dict(watched.page.evaluate(BARS, "ageBand"))
    text = file_of(watched, "[data-name=ageBand]", "csv").read_text(encoding="utf-8")
    rows = list(csv.DictReader(io.StringIO(text)))
    told = json.loads(file_of(watched, "[data-name=ageBand]", "json").read_text(encoding="utf-8"))
    assert {row["ageBand"] for row in rows} == set(shown)
    assert len(told["cells"]) == len(rows)
    for row, cell in zip(rows, told["cells"], strict=True):
        count = release.count(gender="Female", debt=True, ageBand=row["ageBand"])
        assert (row["state"], cell["state"]) == (count.state, count.state)
        if count.state != "reported":
            assert row["count"] == ""
            assert shown[row["ageBand"]] == count.state.capitalize()
            continue
        assert (row["count"], row["low"], row["high"]) == (str(count.count), str(count.low), str(count.high))
        assert (cell["count"], cell["low"], cell["high"]) == (count.count, count.low, count.high)
        assert shown[row["ageBand"]] == f"{count.count:,}"
        assert "Woman or girl" in row["selection"]
        assert (row["version"], NOT_PREVALENCE in row["note"]) == (small.folder.name, True)


@pytest.mark.parametrize("view", CHARTS)
def test_pictures_of_every_view_say_what_they_are(static, visit, view):
    """The SVG is well-formed, with a title and the sentence on prevalence, and refers to nothing; PNG is a picture."""
    fragment, place = CHARTS[view]
    watched = visit(static).open(fragment=fragment)
    watched.settled()
    if view == "distinct" and watched.page.locator(place).get_by_test_id("exhibit-menu").count() == 0:
        place = "[data-testid=distinct-less]"
    heading = watched.page.locator(place).locator("h2, h3").first.inner_text()
    text = file_of(watched, place, "svg").read_text(encoding="utf-8")
    picture = ElementTree.fromstring(text)  # noqa: S314 (our own picture)
    assert picture.tag == "{http://www.w3.org/2000/svg}svg"
    words = " ".join(" ".join(picture.itertext()).split())
    assert heading.casefold() in words.casefold()
    assert NOT_PREVALENCE in words
    assert set(re.findall(r"https?://[^\s\"'<]+", text)) <= {"http://www.w3.org/2000/svg"} | own(text, static)
    assert "<script" not in text
    png = file_of(watched, place, "png").read_bytes()
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert png[12:16] == b"IHDR"
    assert int.from_bytes(png[16:20], "big") > 400


def own(text: str, origin: str) -> set[str]:
    """Addresses of the page itself, which a picture names as its source."""
    return set(re.findall(rf"{re.escape(origin)}[^\s\"'<]*", text))


def test_the_citation_says_which_version_and_which_cases(static, visit, small, release):
    """Shown and copied: title, version, the selection with its count and interval, and the address of the view."""
    watched = visit(static).open(fragment="gender=Female&debt=1")
    watched.settled()
    watched.page.evaluate(COPIED)
    watched.page.get_by_test_id("share-open").click()
    shown = watched.text("citation")
    count = release.count(gender="Female", debt=True)
    for words in (
        release.description.title,
        small.folder.name,
        "Woman or girl",
        "Debt bondage",
        f"{count.count:,}",
        f"{count.low:,} to {count.high:,}",
        f"{static}/index.html#gender=Female&debt=1",
    ):
        assert words in shown, words
    watched.page.get_by_test_id("copy-citation").click()
    watched.page.get_by_test_id("copy-link").click()
    watched.page.wait_for_function("() => window.copied.length === 2")
    assert watched.page.evaluate("window.copied") == [shown, f"{static}/index.html#gender=Female&debt=1"]


def test_the_snippet_shows_the_chart_alone_in_another_page(static, visit):
    """The frame that is copied opens the chart, its selection and its source, and nothing else of the page."""
    watched = visit(static).open(fragment="gender=Female")
    watched.settled()
    watched.page.evaluate(COPIED)
    menu(watched, "[data-name=ageBand]").get_by_test_id("menu-embed").click()
    watched.page.wait_for_function("() => window.copied.length === 1")
    snippet = watched.page.evaluate("window.copied[0]")
    shown = watched.page.evaluate(BARS, "ageBand")
    source = html.unescape(re.search(r'src="([^"]+)"', snippet)[1])
    assert source == f"{static}/index.html#~rows=ageBand&~embed=1&gender=Female"
    assert re.search(r'title="Age', snippet)
    outer = visit(static)
    outer.page.route(
        f"{static}/outer.html", lambda route: route.fulfill(body=f"<main>{snippet}</main>", content_type="text/html")
    )
    outer.page.goto(f"{static}/outer.html")
    frame = outer.page.frame_locator("iframe")
    frame.locator("section[data-name=ageBand] button.bar").first.wait_for(timeout=20_000)
    assert frame.locator("section[data-name]").count() == 1
    assert frame.locator(".head, .tabs, .foot, .figures").count() == 0
    assert "Woman or girl" in frame.locator(".embed-foot").inner_text()
    bars = outer.page.frames[1]
    bars.wait_for_function("() => !/[…]|Loading/.test(document.body.innerText)")
    assert bars.evaluate(BARS, "ageBand") == shown


def test_the_views_of_a_story_show_numbers(static, visit, release):
    """Both views stand in the story with their captions and counts, and lead to the explorer."""
    watched = visit(static).open(fragment="~view=stories")
    watched.page.get_by_test_id("stories").get_by_role("link").first.click()
    watched.settled()
    figures = watched.page.get_by_test_id("story-figure")
    assert figures.count() == 2
    table, chart = figures.nth(0), figures.nth(1)
    table.get_by_test_id("cross-table").wait_for()
    count = release.count(ageBand="18--29", gender="Female")
    assert f"{count.count:,}" in table.locator("td.cross-value .cross-number").all_inner_texts()
    chart.scroll_into_view_if_needed()
    chart.locator("section[data-name=year]").wait_for()
    watched.settled()
    assert "Man or boy" in chart.locator(".story-selection").inner_text()
    assert chart.locator("section[data-name]").count() == 1
    chart.get_by_test_id("table-toggle").click()
    year = release.count(gender="Male", year="2019")
    assert f"{year.count:,}" in chart.locator("td").all_inner_texts()
    chart.get_by_test_id("story-open").click()
    watched.page.wait_for_url("**/index.html#~rows=year&gender=Male")
