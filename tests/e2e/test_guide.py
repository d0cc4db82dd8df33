"""A data officer without a programmer makes a mapping on the page, in any language and on any screen."""

from __future__ import annotations

import contextlib
import threading

import pytest
from tests.e2e.conftest import Watched
from tests.intake.guide.exports import HOSTILE, write

from shoal.intake.guide import Guide, GuideServer, Target
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.files import load_mapping
from shoal.intake.mapping.model import Mapping
from shoal.intake.suggest import suggest
from shoal.intake.tolerant import read_for_check
from shoal.standard.load import standard

pytestmark = pytest.mark.browser

RUN_AXE = """async () => {
  const { violations } = await axe.run(document, { resultTypes: ["violations"] });
  const where = ({ html }) => html.slice(0, 160);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(where).join(" | ")}`);
}"""
SIDEWAYS = "() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth"
KIND = "Type d'exploitation"


@pytest.fixture(scope="module")
def read(tmp_path_factory):
    """The invented export as it was read, and what is suggested for it."""
    sheet = read_for_check(write(tmp_path_factory.mktemp("files") / "export.csv"))
    return sheet, suggest(sheet)


@pytest.fixture
def sit(browser, read, tmp_path):
    """Open the page: `sit(language, **options)` gives the watched page and the file that it saves to."""
    with contextlib.ExitStack() as stack:

        def new(language: str = "en", **options: object):
            target = Target(tmp_path / f"{language}.mapping.yaml")
            return _sit(stack, browser.new_context(**options), read, target, language)

        yield new


def _sit(stack, context, read, target, language):
    sheet, suggestions = read
    mapping = Mapping(shoal_mapping=1, standard=standard().version)
    server = stack.enter_context(GuideServer(Guide(sheet, mapping, suggestions, target, language)))
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    stack.callback(server.shutdown)
    stack.callback(context.close)
    watched = Watched(context.new_page(), server.address.split("?")[0].rsplit("/", 2)[0])
    watched.watch()
    stack.callback(lambda: _nothing_went_wrong(watched))
    watched.page.goto(server.address)
    watched.page.wait_for_selector("html[data-ready=true]", timeout=30_000)
    return watched.page, target.path


def _nothing_went_wrong(watched: Watched) -> None:
    assert watched.strangers == []
    assert watched.complaints == []


def column(page, name: str) -> None:
    """Choose a column."""
    page.locator(f'[data-key="column:{name}"]').click()


def settled(page) -> None:
    """Wait until the preview is that of the present mapping."""
    page.wait_for_selector("#result:not([aria-busy])", timeout=15_000)


def accept(page, name: str) -> None:
    """Say yes to the first proposal for a column."""
    column(page, name)
    page.locator('[data-key="yes:0"]').click()
    settled(page)


def value(page, text: str):
    """The choice of a value."""
    return page.locator(f'select[data-key$=":{text}"]').last


def test_a_mapping_is_made_saved_and_works(sit, read):
    """Proposals accepted, a value mapped, a column dropped, seen, saved: and the YAML maps the file."""
    page, path = sit()
    assert page.locator("#progress").inner_text().startswith("0 of 11 columns decided")
    assert page.locator("#columns section.open li").count() == 11
    accept(page, "Sexe")
    accept(page, KIND)
    value(page, "Servage (local)").select_option("Slavery")
    settled(page)
    column(page, "Observations")
    page.locator('[data-key="drop"]').click()
    page.locator('[data-key="reason"]').fill("free text")
    page.locator('[data-key="reason"]').press("Tab")
    settled(page)
    assert page.locator("#progress").inner_text().startswith("3 of 11")
    assert "Woman or girl" in page.locator("#panel table").inner_text()
    page.locator('[data-key="save"]').click()
    page.wait_for_function("() => document.querySelector('#status').textContent.startsWith('Saved')")
    mapping = load_mapping(path)
    assert mapping.drop == {"Observations": "free text"}
    assert mapping.by_field["vic_TypeOfExploitation"].values["Servage (local)"].to == ("Slavery",)
    mapped = apply_mapping(read[0], mapping)
    assert set(mapped.frame["vic_TypeOfExploitation"].to_list()) >= {"ForcedLabour", "Slavery"}
    assert "Feminine" in mapped.frame["prs_Gender"].to_list()


def test_nothing_is_applied_without_a_yes(sit):
    """Looking at every column decides nothing, and writes nothing."""
    page, path = sit()
    for name in ("Sexe", KIND, "Nationalité"):
        column(page, name)
    assert page.locator("#progress").inner_text().startswith("0 of 11")
    assert page.locator('[data-key="undo"]').is_disabled()
    assert not path.exists()


def test_a_change_can_be_undone(sit):
    """Undo takes back one step at a time."""
    page, _ = sit()
    accept(page, "Sexe")
    column(page, "Observations")
    page.locator('[data-key="keep"]').click()
    for left in ("1 of 11", "0 of 11"):
        page.locator('[data-key="undo"]').click()
        assert page.locator("#progress").inner_text().startswith(left)


def test_cells_are_text(sit):
    """A cell with a script in it is shown as it is written, and does nothing."""
    page, _ = sit()
    column(page, "Observations")
    assert HOSTILE[:60] in page.locator(".frequent").inner_text()
    assert page.locator("#main img, #main script").count() == 0
    page.locator('[data-key="search"]').or_(page.locator('[data-key="more"]')).first.click()
    page.locator('[data-key="search"]').fill("vic_TypeOfExploitation")
    page.locator('[data-key="use"]').click()
    settled(page)
    assert HOSTILE[:60] in page.locator(".values").inner_text()
    assert page.locator("#main img, #main script").count() == 0
    assert page.title() == "Map export.csv"


def test_it_works_with_the_keyboard_alone(sit):
    """A proposal is accepted with Enter, the focus stays in the page, and tabs turn with the arrows."""
    page, _ = sit()
    page.locator('[data-key="column:Sexe"]').focus()
    page.keyboard.press("Enter")
    assert page.evaluate("() => document.activeElement.textContent") == "Sexe"
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.dataset.key") == "yes:0"
    page.keyboard.press("Enter")
    settled(page)
    assert page.evaluate("() => document.activeElement.dataset.key") == "rule"
    assert "Sexe now fills" in page.locator("#status").inner_text()
    page.locator('[data-key="tab:preview"]').focus()
    page.keyboard.press("ArrowRight")
    assert page.evaluate("() => document.activeElement.dataset.key") == "tab:findings"


def test_a_choice_keeps_the_focus(sit):
    """After a value is chosen, and after the preview came back, the same choice has the focus."""
    page, _ = sit()
    accept(page, KIND)
    choice = value(page, "Servage (local)")
    choice.focus()
    choice.select_option("Slavery")
    settled(page)
    assert page.evaluate("() => document.activeElement.dataset.key").endswith(":Servage (local)")


def test_a_file_that_stands_there_is_replaced_on_purpose(sit):
    """The page asks first, and does what is answered."""
    page, path = sit()
    path.write_text("by somebody else", encoding="utf-8")
    accept(page, "Sexe")
    page.locator('[data-key="save"]').click()
    page.locator('[data-key="cancel"]').click()
    assert path.read_text(encoding="utf-8") == "by somebody else"
    page.locator('[data-key="save"]').click()
    page.locator('[data-key="replace"]').click()
    page.wait_for_function("() => document.querySelector('#status').textContent.startsWith('Saved')")
    assert load_mapping(path).by_field["prs_Gender"].columns == ("Sexe",)


def test_finishing_says_that_something_is_not_saved(sit):
    """Finish asks where changes would be lost, and then ends."""
    page, _ = sit()
    accept(page, "Sexe")
    page.locator('[data-key="finish"]').click()
    page.locator('[data-key="finish-anyway"]').click()
    page.wait_for_selector(".goodbye")
    assert "You can close this page." in page.locator(".goodbye").inner_text()


def test_columns_that_name_a_person_stay_here(sit):
    """Names marked for linkage become the mapping's identity, once there is enough to find a person by."""
    page, path = sit()
    for name, role in (("Prénom", "first_name"), ("Nom de famille", "last_name"), ("Date de naissance", "birth_date")):
        column(page, name)
        page.locator('[data-key="linkage"]').select_option(role)
        settled(page)
        assert "Stays here" in page.locator(".linkage").inner_text()
    page.locator('[data-key="save"]').click()
    page.wait_for_function("() => document.querySelector('#status').textContent.startsWith('Saved')")
    identity = load_mapping(path).identity
    assert identity is not None
    assert identity.columns == ("Prénom", "Nom de famille", "Date de naissance")


@pytest.mark.parametrize(("language", "scheme"), [("en", "light"), ("fr", "dark"), ("es", "light"), ("ar", "dark")])
def test_axe_finds_nothing(sit, language, scheme):
    """axe-core has nothing to complain of: at first, with values to decide, with findings, on a narrow screen."""
    from axe_playwright_python.base import AXE_SCRIPT

    page, _ = sit(language, color_scheme=scheme)
    page.evaluate(AXE_SCRIPT)
    assert page.evaluate(RUN_AXE) == []
    accept(page, KIND)
    page.locator(".rule summary").click()
    page.locator('[data-key="tab:findings"]').click()
    assert page.evaluate(RUN_AXE) == []
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.evaluate(RUN_AXE) == []


@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_fits_a_narrow_screen(sit, language):
    """At 360 pixels nothing but the preview, within itself, has to be moved sideways."""
    page, _ = sit(language, viewport={"width": 360, "height": 740})
    assert page.evaluate(SIDEWAYS) <= 0
    accept(page, KIND)
    page.locator(".rule summary").click()
    assert page.evaluate(SIDEWAYS) <= 0


def test_it_runs_from_right_to_left_in_arabic(sit):
    """The columns stand at the right, and the mark of a rule where its lines begin."""
    page, _ = sit("ar")
    accept(page, KIND)
    columns, editor = (page.locator(part).bounding_box()["x"] for part in ("#columns", "#editor"))
    assert columns > editor
    widths = page.locator(".rule").evaluate(
        "(it) => [getComputedStyle(it).borderRightWidth, getComputedStyle(it).borderLeftWidth]"
    )
    assert widths == ["4px", "1px"]
