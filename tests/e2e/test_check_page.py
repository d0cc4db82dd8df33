"""Everybody can use the page of a check: in four languages, light and dark, on a narrow screen, on paper."""

from __future__ import annotations

from pathlib import Path

import pytest

from shoal.intake.checks.engine import check_sheet
from shoal.intake.checks.outputs import as_html
from shoal.intake.tolerant import read_for_check

pytestmark = pytest.mark.browser

LANGUAGES = ("en", "fr", "es", "ar")
RUN_AXE = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  const where = ({ html }) => html.slice(0, 160);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(where).join(" | ")}`);
}"""
SIDEWAYS = "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth"
ROWS = """\
prs_Id,prs_Gender,prs_AgeBand,cas_RegistrationYear,vic_MethodsOfControl,prs_FirstName,our own column,prs_Citizenship
3f1c2f0e-7a51-4c8e-9d3b-5b1f0a6c2d01,Purple,9--17,2023,"Threats,DebtBondage",Invented,1,UA
2023-17,F,18--20,1066,Threats;Threats,Invented,2,UKR
,Feminine,,2022,NotAsked,,,
"""


@pytest.fixture(scope="module")
def pages(tmp_path_factory) -> Path:
    """A folder with the report on a file full of faults, in every language."""
    folder = tmp_path_factory.mktemp("pages")
    file = folder / "cases.csv"
    file.write_text(ROWS, encoding="utf-8")
    report = check_sheet(read_for_check(file), "share")
    assert report.errors
    assert report.warnings
    assert report.suggestions
    for language in LANGUAGES:
        (folder / f"{language}.html").write_text(as_html(report, language), encoding="utf-8")
    return folder


@pytest.fixture
def site(pages, serve):
    """The pages behind a plain file server."""
    with serve(pages) as origin:
        yield origin


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing(site, visit, language, scheme):
    """axe-core has nothing to complain of, and the page breaks none of its own policy."""
    from axe_playwright_python.base import AXE_SCRIPT

    page = visit(site, color_scheme=scheme).open(f"{language}.html").page
    page.evaluate(AXE_SCRIPT)
    assert page.evaluate(RUN_AXE) == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate(RUN_AXE) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_fits_a_narrow_screen(site, visit, language):
    """At 320 pixels nothing but the tables, within themselves, has to be moved sideways."""
    page = visit(site, viewport={"width": 320, "height": 700}).open(f"{language}.html").page
    assert page.evaluate(SIDEWAYS) <= 0


def test_it_runs_from_right_to_left_in_arabic(site, visit):
    """The mark of a finding stands at the side where the line begins, and bars grow from there."""
    page = visit(site).open("ar.html").page
    article = page.locator("article").first
    widths = article.evaluate("(it) => [getComputedStyle(it).borderRightWidth, getComputedStyle(it).borderLeftWidth]")
    assert widths == ["4px", "1px"]
    bar = page.locator("td.bar svg:has(rect.filled):has(rect.empty)").first
    edges = bar.evaluate("(it) => [...it.children].map((part) => part.getBoundingClientRect().right)")
    assert edges == sorted(edges, reverse=True)


def test_a_link_leads_to_its_finding(site, visit):
    """The link of a finding shows that finding."""
    page = visit(site).open("en.html").page
    link = page.locator("article .code a").last
    link.click()
    anchor = link.get_attribute("href")
    assert page.locator(f"{anchor}:target").is_visible()


def test_paper_shows_every_finding(site, visit):
    """In print nothing is hidden but the links to parts of the page."""
    page = visit(site).open("en.html").page
    page.emulate_media(media="print")
    assert not page.locator("nav").is_visible()
    assert all(article.is_visible() for article in page.locator("article").all())
    assert page.locator("text=not the same as safe to share").is_visible()
