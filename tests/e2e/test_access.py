"""Everybody can use the page: with a screen reader, with the keyboard alone, on a narrow screen, from right to left."""

from __future__ import annotations

import pytest

pytestmark = pytest.mark.browser

LANGUAGES = ("en", "fr", "es", "ar")
STATES = {
    "explore": "gender=Female&debt=1",
    "map": "~view=map&gender=Female",
    "trends": "~view=trends&~by=gender&debt=1",
    "table": "~view=table&~rows=ageBand&~columns=gender&isForcedLabour=1",
    "compare": "~view=compare&gender=Female&~b.gender=Male",
    "distinct": "~view=distinct&isForcedLabour=1",
    "stories": "~view=stories&~story=words",
    "about": "~view=about",
}
"""What is looked at of each view."""
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
  // What scrolls within itself is no fault of the page.
  const within = (element) => {
    for (let parent = element.parentElement; parent; parent = parent.parentElement)
      if (getComputedStyle(parent).overflowX !== "visible") return true;
    return false;
  };
  const wide = [...document.body.querySelectorAll("*")].filter((element) => {
    const { left, right, width: own } = element.getBoundingClientRect();
    return own > 0 && (right > width + 0.5 || left < -0.5) && !within(element);
  });
  const { scrollWidth } = document.scrollingElement;
  return scrollWidth <= width ? [] : [`${scrollWidth}`, ...wide.slice(0, 5).map((one) => one.outerHTML.slice(0, 120))];
}"""


def state(view: str, language: str = "en") -> str:
    """The state of a view in a language."""
    return f"{STATES[view]}&~lang={language}"


def in_language(watched, language: str) -> None:
    """Wait until the page speaks a language."""
    watched.page.wait_for_selector(f"html[lang={language}]")
    watched.settled()


@pytest.mark.parametrize("language", LANGUAGES)
def test_axe_finds_nothing_in_any_view(static, visit, views, language):
    """axe-core has nothing to complain of in any view: light and dark, and the first view on a telephone too."""
    from axe_playwright_python.base import AXE_SCRIPT

    watched = visit(static, reduced_motion="reduce").open(fragment=state("explore", language))
    page = watched.page
    in_language(watched, language)
    page.evaluate(AXE_SCRIPT)
    found = {}
    for view in views:
        watched.show(state(view, language))
        found[view, "light"] = page.evaluate(RUN_AXE, [None])
        page.emulate_media(color_scheme="dark")
        found[view, "dark"] = page.evaluate(RUN_AXE, [COLOURS])
        page.emulate_media(color_scheme="light")
    watched.show(state("explore", language))
    page.locator("[data-name=ageBand]").get_by_test_id("table-toggle").click()
    page.get_by_test_id("add-filter").click()
    page.get_by_test_id("filter-search").fill("a")
    page.locator("details > summary").first.click()
    found["explore", "opened"] = page.evaluate(RUN_AXE, [None])
    page.set_viewport_size({"width": 360, "height": 740})
    found["explore", "narrow"] = page.evaluate(RUN_AXE, [None])
    assert {where: violations for where, violations in found.items() if violations} == {}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_axe_finds_nothing_in_what_opens(static, visit, language):
    """axe-core has nothing to complain of when a panel, a menu, the search or a table is open, light and dark."""
    from axe_playwright_python.base import AXE_SCRIPT

    watched = visit(static, reduced_motion="reduce").open(fragment=state("explore", language))
    page = watched.page
    in_language(watched, language)
    page.evaluate(AXE_SCRIPT)
    chart = page.locator("[data-name=ageBand]")
    opened = {
        "share panel": (page.get_by_test_id("share-open"), "[data-testid=copy-citation]"),
        "menu of an exhibit": (chart.get_by_test_id("exhibit-menu"), "[data-testid=menu-csv]"),
        "search": (page.get_by_test_id("add-filter"), "[data-testid=filter-search]"),
        "chart as a table": (chart.get_by_test_id("table-toggle"), "[data-name=ageBand] table"),
    }
    found = {}
    for name, (button, inside) in opened.items():
        button.click()
        page.locator(inside).first.wait_for()
        if name == "search":
            page.get_by_test_id("filter-search").fill("a")
            page.locator(".finder-pick").first.wait_for()
        found[name, "light"] = page.evaluate(RUN_AXE, [None])
        page.emulate_media(color_scheme="dark")
        found[name, "dark"] = page.evaluate(RUN_AXE, [COLOURS])
        page.emulate_media(color_scheme="light")
        page.keyboard.press("Escape")
    assert {where: violations for where, violations in found.items() if violations} == {}


def test_axe_finds_nothing_in_the_dark(static, visit):
    """All rules of axe-core hold for a dark page too: the first view, and a comparison."""
    from axe_playwright_python.base import AXE_SCRIPT

    watched = visit(static, reduced_motion="reduce", color_scheme="dark").open(fragment=state("explore"))
    watched.page.evaluate(AXE_SCRIPT)
    for view in ("explore", "compare"):
        watched.show(state(view))
        assert watched.page.evaluate(RUN_AXE, [None]) == [], view


@pytest.mark.parametrize("path", ["summary.html", "codebook.html", "methodology.html"])
def test_axe_finds_nothing_in_the_plain_pages(static, visit, path):
    """axe-core has nothing to complain of in the pages without JavaScript, light and dark."""
    from axe_playwright_python.base import AXE_SCRIPT

    page = visit(static, reduced_motion="reduce").open(path).page
    page.evaluate(AXE_SCRIPT)
    assert page.evaluate(RUN_AXE, [None]) == []
    page.emulate_media(color_scheme="dark")
    assert page.evaluate(RUN_AXE, [COLOURS]) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_view_needs_a_sideways_scroll(static, visit, views, language):
    """At 320 pixels, which is a page at four times its size, everything is in one column."""
    watched = visit(static, viewport={"width": 320, "height": 700}).open(fragment=state("explore", language))
    in_language(watched, language)
    wide = {view: watched.show(state(view, language)).page.evaluate(SIDEWAYS) for view in views}
    assert {view: found for view, found in wide.items() if found} == {}


def test_the_page_runs_from_right_to_left_in_arabic(static, visit):
    """The page and its bars begin at the right in Arabic, and the arrow keys follow the eye."""
    watched = visit(static).open(fragment=state("explore"))
    page = watched.page
    sides = """() => [...document.querySelectorAll(".bar .extent-fill")].filter((bar) => bar.clientWidth).map((bar) => {
      const [own, whole] = [bar, bar.parentElement].map((element) => element.getBoundingClientRect());
      return [Math.abs(own.left - whole.left) < 2, Math.abs(own.right - whole.right) < 2];
    })"""
    left_to_right = page.evaluate(sides)
    assert left_to_right
    assert all(at_left for at_left, _ in left_to_right)
    assert page.evaluate("document.documentElement.dir") == "ltr"
    watched.show(state("explore", "ar"))
    in_language(watched, "ar")
    assert page.evaluate("document.documentElement.dir") == "rtl"
    right_to_left = page.evaluate(sides)
    assert len(right_to_left) == len(left_to_right)
    assert all(at_right for _, at_right in right_to_left)
    first = page.locator("button.year").first
    first.focus()
    page.keyboard.press("ArrowLeft")
    assert page.evaluate("document.activeElement.dataset.value") == page.locator("button.year").nth(1).get_attribute(
        "data-value"
    )


class Keys:
    """Hands that have nothing but a keyboard."""

    def __init__(self, page) -> None:
        self.page = page

    def reach(self, selector: str, *, back: bool = False) -> None:
        """Go by Tab until an element has the focus; it must be in sight and show that it has it."""
        for _ in range(400):
            self.page.keyboard.press("Shift+Tab" if back else "Tab")
            if self.page.evaluate("selector => document.activeElement?.matches(selector) ?? false", selector):
                break
        else:
            pytest.fail(f"{selector} is not reached by Tab")
        shown = self.page.evaluate(
            """() => {
              const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement);
              return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
            }"""
        )
        assert shown, f"{selector} does not show that it has the focus"

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def see(self, condition: str) -> None:
        """Wait until something is true of the page."""
        self.page.wait_for_function(f"() => {condition}", timeout=10_000)


def test_the_keyboard_alone_is_enough_to_filter(static, visit, small):
    """A bar is chosen by the space bar, a range of years by arrows, and the counts are announced."""
    watched = visit(static).open()
    keys = Keys(watched.page)
    keys.reach('button[data-column="gender"][data-value="Female"]')
    keys.press("Space")
    keys.see("location.hash === '#gender=Female'")
    watched.settled()
    assert f"{small.release.count(gender='Female').count:,}" in watched.text("announcement")
    keys.reach("button.year")
    keys.press("Enter", "Shift+ArrowRight", "Shift+ArrowRight")
    keys.see("location.hash.includes('year=2016..2018')")
    keys.reach("[data-testid=add-filter]", back=True)
    keys.press("Enter")
    watched.page.keyboard.type("debt bond")
    keys.reach(".finder-pick")
    keys.press("Enter")
    keys.see("location.hash.includes('debt=1')")
    keys.press("Escape")
    keys.reach(".chip-cross", back=True)
    keys.press("Enter")
    keys.see(
        "!location.hash.includes('debt=1') || !location.hash.includes('gender') || !location.hash.includes('year')"
    )
    keys.reach("[data-testid=undo]")
    keys.press("Enter")
    keys.see("location.hash.includes('debt=1') && location.hash.includes('gender') && location.hash.includes('year')")


def test_the_keyboard_alone_is_enough_for_the_views(static, visit):
    """Tabs, a cross-table and a comparison are made and used without a pointer."""
    watched = visit(static).open(fragment="gender=Female")
    keys = Keys(watched.page)
    keys.reach("[data-testid=view-table]")
    keys.press("Enter")
    keys.see("location.hash.includes('~view=table')")
    watched.settled()
    keys.reach("[data-testid=table-rows]")
    keys.press("y")
    keys.see("location.hash.includes('~rows=year')")
    watched.settled()
    keys.reach("[data-testid=cross-table] [data-at]")
    keys.press("ArrowDown", "ArrowRight")
    assert watched.page.evaluate("document.activeElement.dataset.at") == "1,1"
    keys.press("Enter")
    keys.see("location.hash.includes('year=2017')")
    keys.reach("[data-testid=view-compare]", back=True)
    keys.press("Enter")
    keys.see("location.hash.includes('~view=compare')")
    watched.settled()
    keys.reach("[data-testid^=add-filter-]")
    keys.press("Enter")
    watched.page.keyboard.type("man or boy")
    keys.reach('.finder-pick[aria-pressed="false"]')
    keys.press("Enter")
    keys.see("location.hash.includes('~b.gender=')")


def test_the_keyboard_alone_is_enough_to_take_away(static, visit):
    """The link is copied, and the records are downloaded, without a pointer."""
    watched = visit(static).open(fragment="gender=Female")
    watched.settled()
    keys = Keys(watched.page)
    keys.reach("[data-testid=share-open]")
    keys.press("Enter")
    keys.reach("[data-testid=copy-link]")
    keys.press("Enter")
    keys.see("document.querySelector('[data-testid=copy-status]').textContent.trim() !== ''")
    keys.reach("[data-testid=download-selection]")
    with watched.page.expect_download() as waiting:
        keys.press("Enter")
    assert waiting.value.suggested_filename.endswith(".csv")
    keys.press("Escape")
    keys.see("document.activeElement.dataset.testid === 'share-open'")
