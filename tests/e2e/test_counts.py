"""What a click shows is what the Python API says. Selections drawn at random are in test_equal.py."""

from __future__ import annotations

import json
import re
from functools import reduce

import polars as pl
import pytest

pytestmark = pytest.mark.browser

YES = ["1"]
SELECTIONS = {
    "everything": {},
    "one bar": {"gender": ["Female"]},
    "a band": {"ageBand": ["18--29"]},
    "two attributes": {"gender": ["Male"], "ageBand": ["9--17"]},
    "two flags": {"debt": YES, "isForcedLabour": YES},
    "three attributes": {"gender": ["Female"], "isForcedLabour": YES, "ageBand": ["18--29"]},
    "a code of a multi-valued attribute": {"sector.farm": YES},
    "two codes and a gender": {"sector.farm": YES, "sector.home": YES, "gender": ["Female"]},
    "suppressed": {"gender": ["Other"], "sector.site": YES},
    "not recorded": {"gender": [""]},
    "too long": {"gender": ["Female"], "debt": YES, "isForcedLabour": YES, "threats": YES},
    "two values, summed": {"gender": ["Female", "Male"]},
    "values of two attributes, summed": {"gender": ["Female", "Male"], "ageBand": ["9--17", "18--29"]},
    "all ages but one, by difference": {"ageBand": ["0--8", "9--17", "18--29", ""]},
    "a value and its absence": {"gender": ["Male", "Other"], "sector.sea": YES},
}


def asked(selection: dict[str, list[str]]) -> dict[str, object]:
    """A selection as the API is asked for it; codes of one multi-valued attribute are joined."""
    question: dict[str, object] = {}
    for column, values in selection.items():
        attribute, _, code = column.partition(".")
        question[attribute] = [*question.get(attribute, []), code] if code else values
    return question


def filtered(release, selection: dict[str, list[str]]) -> pl.DataFrame:
    """The synthetic records of a selection, filtered row by row."""
    frame = release.synthetic()

    def keep(column: str, values: list[str]) -> pl.Series:
        attribute, _, code = column.partition(".")
        if code:
            return pl.Series([code in cell.split("|") for cell in frame[attribute]])
        return frame[column].is_in(values)

    masks = [keep(column, values) for column, values in selection.items()]
    return frame.filter(reduce(lambda a, b: a & b, masks)) if masks else frame


def number(text: str) -> int:
    """A number as the page writes it in English."""
    return int(text.replace(",", ""))


def test_the_counts_of_every_selection_are_those_of_the_api(small, static, visit):
    """Protected count, interval, state and synthetic count, click by click."""
    release = small.release
    seen = set()
    watched = visit(static).open()
    for name, selection in SELECTIONS.items():
        watched.page.evaluate("location.hash = ''")
        watched.page.wait_for_selector("[data-testid=reset][disabled]")
        for column, values in selection.items():
            for value in values:
                watched.choose(column, value)
        state, figure = watched.protected
        count = release.where(**asked(selection)).protected
        assert state == count.state, name
        assert watched.synthetic == len(filtered(release, selection)), name
        seen.add((count.state, count.how))
        if count.state != "reported":
            # Never a number where there is none: no blank, no zero.
            assert re.fullmatch(r"[A-Z][a-z ]+", figure), name
            continue
        assert number(figure) == count.count, name
        detail = watched.text("protected-state")
        low, high = (number(n) for n in re.search(r"([\d,]+) to ([\d,]+)", detail).groups())
        assert (low, high) == (count.low, count.high), name
        assert ("at least" in watched.page.locator(".figure-protected").inner_text()) == (count.missing > 0)
    assert {state for state, _ in seen} == {"reported", "suppressed", "not computed"}, "the selections test every state"
    assert {"one", "sum", "difference"} <= {how for _, how in seen}


def test_bars_show_protected_counts_where_there_are_any(small, static, visit):
    """A bar has the protected count of the selection with it; past the reporting length that of synthetic records."""
    watched = visit(static).open()

    def bar(gender: str) -> tuple[str, str]:
        button = watched.page.locator(f'button[data-column="gender"][data-value="{gender}"]')
        return button.get_attribute("data-kind"), button.locator(".bar-count").inner_text()

    watched.choose("isForcedLabour", "1")
    for gender in ("Female", "Male"):
        count = small.release.count(gender=gender, isForcedLabour=True)
        assert bar(gender) == ("protected", f"{count.count:,}")
    for flag in ("debt", "threats"):
        watched.choose(flag, "1")
    watched.settled()
    flags = {"isForcedLabour": YES, "debt": YES, "threats": YES}
    for gender in ("Female", "Male"):
        assert bar(gender) == ("synthetic", f"{len(filtered(small.release, {'gender': [gender], **flags})):,}")


def test_one_kind_of_figures_can_be_asked_for(small, static, visit):
    """The address can ask for synthetic or protected figures only."""
    watched = visit(static).open(fragment="~figures=synthetic&gender=Female")
    watched.settled()
    bar = watched.page.locator('button[data-column="debt"]')
    rows = filtered(small.release, {"gender": ["Female"], "debt": YES})
    assert (bar.get_attribute("data-kind"), number(bar.locator(".bar-count").inner_text())) == ("synthetic", len(rows))
    watched.show("~figures=protected&gender=Female&threats=1&isForcedLabour=1")
    assert bar.get_attribute("data-kind") == "protected"
    assert bar.locator(".bar-count").inner_text() == "Not computed"


def test_years_are_chosen_one_or_as_a_range(small, static, visit):
    """The timeline takes a click, a click with Shift, and two lists."""
    watched = visit(static).open()
    watched.choose("year", "2018")
    assert watched.synthetic == len(filtered(small.release, {"year": ["2018"]}))
    assert watched.page.url.endswith("#year=2018")
    watched.choose("year", "2021", modifiers=["Shift"])
    years = ["2018", "2019", "2020", "2021"]
    assert watched.page.url.endswith("#year=2018..2021")
    assert watched.synthetic == len(filtered(small.release, {"year": years}))
    assert number(watched.protected[1]) == small.release.count(year=years).count
    watched.page.get_by_label("From (Year)").select_option(label="2020")
    watched.page.wait_for_url("**/index.html#year=2020,2021")
    assert watched.synthetic == len(filtered(small.release, {"year": ["2020", "2021"]}))


def test_a_chip_is_turned_about_and_taken_away(small, static, visit):
    """The name of a chip makes an exclusion of it and back; its cross takes it away."""
    watched = visit(static).open(fragment="gender=Male")
    chip = watched.page.locator(".chip")
    chip.locator("button").first.click()
    watched.page.wait_for_url("**/index.html#gender=!Male")
    watched.settled()
    assert "not Man or boy" in watched.text("selection-words")
    from shoal import Not

    cases = small.release.where(gender=Not("Male"))
    assert (watched.synthetic, number(watched.protected[1])) == (cases.synthetic, cases.protected.count)
    chip.locator("button").first.click()
    watched.page.wait_for_url("**/index.html#gender=Male")
    chip.locator("button").last.click()
    watched.page.wait_for_function("() => location.hash === ''")
    assert watched.text("selection-words") == "All cases"


def test_a_filter_is_found_by_its_name(small, static, visit):
    """The search chooses a value, or excludes it, without its chart."""
    watched = visit(static).open()
    watched.page.get_by_test_id("add-filter").click()
    watched.page.get_by_test_id("filter-search").fill("ukr")
    panel = watched.page.locator(".finder-panel")
    panel.get_by_role("button", name="Ukraine").first.click()
    watched.page.wait_for_url("**/index.html#citizenship=UA")
    panel.locator("button", has_text="Exclude").first.click()
    watched.page.wait_for_function("() => location.hash === ''")
    panel.locator("button", has_text="Exclude").first.click()
    watched.page.wait_for_url("**/index.html#citizenship=!UA")
    assert watched.synthetic == len(small.release.synthetic().filter(pl.col("citizenship") != "UA"))
    watched.page.get_by_test_id("filter-search").fill("xyzzy")
    assert "No attribute or value" in panel.inner_text()


def test_a_chart_has_a_twin_as_a_table(small, static, visit):
    """The table says what the bars say, with the protected counts, intervals and shares of the API."""
    watched = visit(static).open(fragment="isForcedLabour=1")
    chart = watched.page.locator("[data-chart=Gender]")
    chart.get_by_test_id("table-toggle").click()
    rows = {
        row.locator("th").inner_text(): row.locator("td").all_inner_texts() for row in chart.locator("tbody tr").all()
    }
    labour = small.release.where(isForcedLabour=True)
    for code, label in (("Female", "Woman or girl"), ("Male", "Man or boy")):
        count = small.release.count(gender=code, isForcedLabour=True)
        share = labour.share(gender=code)
        figure, interval, told = rows[label]
        assert (figure, interval) == (f"{count.count:,}", f"{count.low:,} to {count.high:,}")
        assert abs(float(told.split("%")[0]) - 100 * share.value) <= 0.0501
    chart.get_by_test_id("table-toggle").click()
    assert chart.locator("button[data-value=Female]").is_visible()


def take(watched, name: str):
    """The file that a button of the panel gives."""
    button = watched.page.get_by_test_id(name)
    if not button.is_visible():
        watched.page.get_by_test_id("share-open").click()
    with watched.page.expect_download() as waiting:
        button.click()
    return waiting.value.path()


def test_the_download_holds_the_filtered_records(small, static, visit):
    """The records of a selection are the rows of synthetic.csv that fit it, under the same header."""
    watched = visit(static).open()
    watched.choose("gender", "Female")
    watched.choose("sector.farm", "1")
    got = pl.read_csv(take(watched, "download-selection"), infer_schema=False).fill_null("")
    want = pl.read_csv(small.folder / "data/synthetic.csv", infer_schema=False).fill_null("")
    want = want.filter((want["gender"] == "Female") & pl.Series(["farm" in c.split("|") for c in want["sector"]]))
    assert len(want) > 10
    assert got.equals(want)


def test_the_download_holds_the_counts_of_all_charts(small, static, visit):
    """The counts that are downloaded are those of the API, in both forms."""
    watched = visit(static).open(fragment="isForcedLabour=1")
    watched.settled()
    text = take(watched, "download-counts").read_text(encoding="utf-8")
    told = json.loads(take(watched, "download-counts-json").read_text(encoding="utf-8"))
    for gender in ("Female", "Male"):
        count = small.release.count(gender=gender, isForcedLabour=True)
        assert re.search(rf"(?m)^.*{gender}.*\b{count.count}\b.*\b{count.low}\b.*\b{count.high}\b", text), gender
        assert str(count.count) in json.dumps(told)
