"""The pages of the standard in a real browser: everybody can read them, and find what they look for, unwatched."""

from __future__ import annotations

import pytest

from shoal.standard.site import build_site

pytestmark = pytest.mark.browser

LANGUAGES = ("en", "fr", "es", "ar")
KINDS = (
    "index.html",
    "entities/victim.html",
    "fields/vic_MethodsOfControl.html",
    "fields/meansOfControlConcatenated.html",
    "lists/means-of-control.html",
    "profiles/index.html",
    "profiles/share.html",
    "writing.html",
    "findings/index.html",
    "findings/empty-header.html",
    "changes.html",
    "downloads.html",
    "about.html",
)
"""One page of each kind."""
LONG = ("fields/index.html", "lists/country-alpha2.html", "crosswalks/htcds.html", "search.html")
"""Pages of so many rows that axe takes long: the language from right to left is enough."""
COLOURS = ["color-contrast", "link-in-text-block"]
"""The rules of axe that a dark page can break where a light one does not."""
RUN_AXE = """async ([rules]) => {
  const options = rules ? { runOnly: { type: "rule", values: rules } } : {};
  const { violations } = await axe.run(document, { ...options, resultTypes: ["violations"] });
  const where = ({ html }) => html.slice(0, 160);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(where).join(" | ")}`);
}"""
SIDEWAYS = """() => {
  const width = document.documentElement.clientWidth;
  // What scrolls within itself, and what is hidden from sight, is no fault of the page.
  const within = (element) => {
    for (let one = element; one; one = one.parentElement)
      if (one.matches(".scroll, pre, .hidden")) return true;
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 0 && (right > width + 0.5 || left < -0.5) && !within(element);
  });
  const { scrollWidth } = document.scrollingElement;
  const shown = wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120));
  return scrollWidth > width ? [`${scrollWidth}`, ...shown] : shown;
}"""


@pytest.fixture(scope="session")
def folder(tmp_path_factory):
    """The built site."""
    made = tmp_path_factory.mktemp("standard") / "site"
    build_site(made)
    return made


@pytest.fixture
def site(folder, serve, visit):
    """Any page of the site, served by Python's plain file server and watched."""
    with serve(folder) as origin:
        yield lambda **options: visit(origin, **options)


def _look_for(watched, text: str) -> list[str]:
    """The addresses that the search gives, the best first."""
    page = watched.page
    page.locator("#page-search").fill(text)
    page.wait_for_selector("[data-panel]:not([hidden])")
    page.wait_for_function("() => document.querySelector('[data-status]').textContent !== ''")
    return page.eval_on_selector_all("[data-results] a", "links => links.map((link) => link.getAttribute('href'))")


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_on_any_kind_of_page(site, language):
    """axe-core has nothing to complain of on any kind of page, light and dark."""
    from axe_playwright_python.base import AXE_SCRIPT

    watched, found = site(), {}
    for kind in (*KINDS, *(LONG if language == "ar" else ())):
        page = watched.open(f"{language}/{kind}").page
        page.evaluate(AXE_SCRIPT)
        found[kind, "light"] = page.evaluate(RUN_AXE, [None])
        if kind in KINDS:
            page.emulate_media(color_scheme="dark")
            found[kind, "dark"] = page.evaluate(RUN_AXE, [COLOURS])
            page.emulate_media(color_scheme="light")
    assert {where: violations for where, violations in found.items() if violations} == {}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing_in_the_results(site, language):
    """axe-core has nothing to complain of while results are shown, on a wide and on a narrow screen."""
    from axe_playwright_python.base import AXE_SCRIPT

    watched = site().open(f"{language}/fields/prs_Gender.html")
    watched.page.evaluate(AXE_SCRIPT)
    assert _look_for(watched, "DebtBondage")
    assert watched.page.evaluate(RUN_AXE, [None]) == []
    watched.page.set_viewport_size({"width": 320, "height": 640})
    watched.page.emulate_media(color_scheme="dark")
    assert watched.page.evaluate(RUN_AXE, [None]) == []
    assert watched.page.evaluate(SIDEWAYS) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_scrolls_sideways_on_a_telephone(site, language):
    """At 320 pixels nothing but tables and lines of code is wider than the screen; these scroll within themselves."""
    watched, found = site(viewport={"width": 320, "height": 640}), {}
    for kind in (*KINDS, *LONG):
        found[kind] = watched.open(f"{language}/{kind}").page.evaluate(SIDEWAYS)
    assert {kind: wide for kind, wide in found.items() if wide} == {}


@pytest.mark.parametrize(
    ("language", "typed", "first"),
    [
        ("en", "DebtBondage", "lists/means-of-control.html#DebtBondage"),
        ("en", "prs_Gender", "fields/prs_Gender.html"),
        ("en", "debt bond", "lists/means-of-control.html#DebtBondage"),
        ("fr", "moyens de contrôle", "lists/means-of-control.html"),
        ("fr", "MOYENS DE CONTROLE", "lists/means-of-control.html"),
        ("es", "genero", "fields/prs_Gender.html"),
        ("ar", "وسائل السيطرة", "lists/means-of-control.html"),
        ("ar", "عبوديه الدين", "lists/means-of-control.html#DebtBondage"),
    ],
)
def test_the_search_finds_codes_and_labels(site, language, typed, first):
    """A code, and a label as people type it, with or without marks, lead to their place among the first results."""
    watched = site().open(f"{language}/fields/prs_Gender.html")
    found = [address.removeprefix("../") for address in _look_for(watched, typed)]
    assert first in found[:6]


def test_the_search_announces_how_much_it_found(site):
    """The number of results is said to a screen reader, and so is that there are none."""
    watched = site().open("en/index.html")
    status = watched.page.locator("[data-status]")
    found = len(_look_for(watched, "gender"))
    assert found > 3
    assert str(found) in status.inner_text()
    watched.page.locator("#page-search").fill("xyzzy")
    watched.page.wait_for_function("() => document.querySelector('[data-status]').textContent.includes('Nothing')")


def test_the_search_needs_nothing_but_a_keyboard(site):
    """Results are reached and left by the arrow keys, Escape closes them, and Enter follows one."""
    watched = site().open("ar/index.html")
    page = watched.page
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "page-search":
            break
    page.keyboard.type("DebtBondage")
    page.wait_for_selector("[data-results] a")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.matches('[data-results] li:first-child a')")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "page-search"
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Escape")
    assert page.locator("[data-panel]").is_hidden()
    assert page.evaluate("document.activeElement.id") == "page-search"
    page.keyboard.type(" ")
    page.wait_for_selector("[data-results] a")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/ar/lists/means-of-control.html#DebtBondage")


def test_the_button_leads_to_a_page_of_results(site):
    """Enter in the search field shows all results on a page that can be linked to."""
    watched = site().open("fr/lists/gender.html")
    watched.page.locator("#page-search").fill("contrôle")
    watched.page.keyboard.press("Enter")
    watched.page.wait_for_url("**/fr/search.html?q=*")
    watched.page.wait_for_selector("[data-page-list] a")
    assert watched.page.locator("#page-search").input_value() == "contrôle"
    watched.page.locator(".languages a[lang=es]").click()
    watched.page.wait_for_url("**/es/search.html?q=*")


def test_another_language_shows_the_same_place(site):
    """The language switch stays on the page and at the code that is looked at."""
    watched = site().open("en/lists/means-of-control.html", "DebtBondage")
    watched.page.locator(".languages a[lang=ar]").click()
    watched.page.wait_for_url("**/ar/lists/means-of-control.html#DebtBondage")
    assert watched.page.evaluate("document.documentElement.dir") == "rtl"
    assert watched.page.evaluate("document.querySelector(':target').id") == "DebtBondage"


def test_the_pages_work_from_a_disk(folder, browser):
    """Opened as files, without a server, pages have their style, links lead on, and the search finds a code."""
    context = browser.new_context()
    page, said = context.new_page(), []
    page.on("console", lambda message: said.append(message.text) if message.type in ("error", "warning") else None)
    page.goto((folder / "index.html").as_uri())
    page.get_by_role("link", name="Français").click()
    page.locator("#page-search").fill("DebtBondage")
    page.locator("[data-results] a").first.click()
    page.wait_for_url("**/fr/lists/means-of-control.html#DebtBondage")
    assert page.evaluate("getComputedStyle(document.querySelector('.tabs ul')).display") == "flex"
    page.locator("#page-search").fill("contrôle")
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-page-list] a")
    assert said == []
    context.close()


def test_without_javascript_the_index_leads_everywhere(site):
    """With no script the search button opens the index of everything, from which a field is one step away."""
    page = site(java_script_enabled=False).open("es/index.html").page
    page.locator("#page-search").fill("prs_Gender")
    page.keyboard.press("Enter")
    page.wait_for_url("**/es/search.html?q=prs_Gender")
    page.locator("main a[href='fields/prs_Gender.html']").click()
    assert "prs_Gender" in page.locator("main").inner_text()
    page.goto("about:blank")
