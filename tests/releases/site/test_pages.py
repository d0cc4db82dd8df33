"""The pages that need no JavaScript."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.releases.charts import charts
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.describe.description import ReleaseDescription
from shoal.releases.site.about import precision, suppressed
from shoal.releases.site.pages import key_tables, percent, worst_case

PAGES = ("index.html", "summary.html", "codebook.html", "methodology.html")


class Page(HTMLParser):
    """What the tests ask of a page."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag and its attributes."""
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "link"):
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note a tag that closes itself."""
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """Check that tags close in order."""
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note the words."""
        self.words.append(data)

    @property
    def text(self) -> str:
        """The page's text, with single spaces."""
        return " ".join(" ".join(self.words).split())


@pytest.mark.parametrize("name", PAGES)
def test_pages_carry_no_script_and_no_style_of_their_own(golden: Path, name: str):
    """A strict policy, one stylesheet, no inline script, style or handler, nothing from elsewhere."""
    page = Page(golden / name)
    assert not page.open
    policy = next(a["content"] for t, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert not [t for t, _ in page.tags if t in ("script", "style", "iframe", "img", "form")]
    assert not [a for _, a in page.tags for key in a if key == "style" or key.startswith("on")]
    assert [a["href"] for t, a in page.tags if t == "link" and a["rel"] == "stylesheet"] == ["pages.css"]
    assert "http" not in (golden / "pages.css").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_pages_can_be_used_by_everyone(golden: Path, name: str):
    """Language, one heading of the first level, a main part, captions and header cells are there."""
    page = Page(golden / name)
    tags = [t for t, _ in page.tags]
    assert ("html", {"lang": "en"}) in page.tags
    assert tags.count("h1") == tags.count("main") == tags.count("title") == 1
    assert tags.count("caption") == tags.count("table")
    assert all(a.get("scope") for t, a in page.tags if t == "th")
    ids = [a["id"] for _, a in page.tags if "id" in a]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", PAGES)
def test_links_lead_somewhere(golden: Path, name: str):
    """Every link within the release leads to a file or a place on the page."""
    page = Page(golden / name)
    ids = {a.get("id") for _, a in page.tags}
    for href in [str(a["href"]) for _, a in page.tags if "href" in a]:
        if href.startswith("#"):
            assert href[1:] in ids
        elif not re.match("https?:|mailto:|data:,$", href):
            assert (golden / href).is_file(), href


def test_texts_are_escaped(golden: Path):
    """Labels with special characters are shown, not run."""
    assert "Sector &lt;of work&gt;" in (golden / "codebook.html").read_text(encoding="utf-8")


def test_the_summary_shows_the_counts_of_single_values(content: ReleaseContent):
    """Each key figure is a count of length 1; every such count is shown once."""
    shown = [(f.count, f.low, f.high) for table in key_tables(content) for f in table.figures]
    single = content.counts.lengths[0]
    assert sorted(shown) == sorted(zip(single.count.tolist(), single.low.tolist(), single.high.tolist(), strict=True))


def test_the_largest_count_comes_first_unless_values_have_an_order(content: ReleaseContent):
    """Categories are sorted by count; bands and years keep their own order."""
    tables = {table.label: table for table in key_tables(content)}
    counts = [f.count for f in tables["Citizenship"].figures]
    assert counts == sorted(counts, reverse=True)
    assert [f.label for f in tables["Age"].figures] == ["0--8", "9--17", "18--20", "=21+"]


def test_suppressed_values_are_named(content: ReleaseContent):
    """A value whose count is suppressed is named beneath its table, never shown as zero."""
    single = content.counts.lengths[0]
    left = replace(single, ids=single.ids[1:], count=single.count[1:], low=single.low[1:], high=single.high[1:])
    table = key_tables(replace(content, counts=replace(content.counts, lengths=(left, *content.counts.lengths[1:]))))[0]
    assert table.suppressed == ("Female",)
    assert [f.label for f in table.figures] == ["Male"]


def test_each_value_is_in_one_of_three_states(content: ReleaseContent, golden: Path):
    """Reported, suppressed or not computed: no value of a chart is left out, and the page says which is which."""
    for chart, table in zip(charts(content), key_tables(content), strict=True):
        assert len(table.figures) + len(table.suppressed) + len(table.not_computed) == len(chart.bars)
    assert {table.name: table.not_computed for table in key_tables(content)}["gender"] == ("Not recorded",)
    assert "Not computed: Not recorded" in Page(golden / "summary.html").text
    assert 'href="tables/gender.csv"' in (golden / "summary.html").read_text(encoding="utf-8")


def test_helplines_are_on_the_page(content: ReleaseContent, republish):
    """Name, country, telephone and web address of each helpline; without any the page has no such heading."""
    lines = [
        {"name": "Line <one>", "phone": "+99 (12) 345-6", "country": "FR"},
        {"name": "Line two", "url": "https://help.example.org/"},
    ]
    text = ReleaseDescription.model_validate({**content.description.model_dump(), "helplines": lines})
    page = (republish(content, description=text) / "summary.html").read_text(encoding="utf-8")
    assert '<li>Line &lt;one&gt; (FR): <a href="tel:+99123456">+99 (12) 345-6</a></li>' in page
    assert '<li>Line two: <a href="https://help.example.org/">https://help.example.org/</a></li>' in page


def test_a_release_without_helplines_has_no_such_heading(golden: Path):
    """What the publisher does not name is not announced."""
    assert 'id="help"' not in (golden / "summary.html").read_text(encoding="utf-8")


def test_the_methodology_tells_what_is_suppressed_and_how_precise_counts_are(content: ReleaseContent, golden: Path):
    """Possible and reported combinations of each length, and the half width of each size, stand in tables."""
    text = Page(golden / "methodology.html").text
    for line in suppressed(content):
        assert f"{line.k} {line.possible:,} {line.reported:,}" in text
    for precise in precision(content):
        assert f"{precise.combinations:,} ± {precise.half_width:g}" in text
    assert "2026.1 (2026-11-22) The first version." in text


def test_the_methodology_says_what_must_be_said(golden: Path):
    """Limits, guarantee, worst case, account and ledger stand on the page."""
    text = Page(golden / "methodology.html").text
    for words in (
        "not prevalence",
        "epsilon 4 and delta 1 in 1,000,000",
        "one person, with the one record",
        "at most 55",
        "1 % 35.5 %",
        "Which number do I cite?",
        "pairs of attributes discrete Gaussian √2 31.5 19/100",
        "add up to 0.200000",
        "ab" * 32,
        "data@example.org",
    ):
        assert words in text


def test_the_unit_names_the_bound_on_records(content: ReleaseContent, republish):
    """Where a person may have several records, the page says how many are protected."""
    person = content.description.person.model_copy(update={"id": "case", "max_records": 3})
    folder = republish(content, description=content.description.model_copy(update={"person": person}))
    assert "(at most 3)" in Page(folder / "methodology.html").text


@given(st.floats(0.001, 0.999), st.floats(0.01, 20))
def test_the_worst_case_is_bayes_rule(chance: float, epsilon: float):
    """Odds grow by e^epsilon, and a chance stays a chance."""
    after = worst_case(chance, epsilon)
    assert chance < after <= 1
    if after < 0.999:
        assert math.isclose(after / (1 - after), math.exp(epsilon) * chance / (1 - chance), rel_tol=1e-6)


def test_near_certainty_is_not_rounded_to_certainty():
    """A chance just below one is never printed as 100 %."""
    assert percent(worst_case(0.5, 20)) == "more than 99.9 %"
