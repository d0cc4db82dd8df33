"""What a click shows is what the Python API says."""

from __future__ import annotations

import re
from functools import reduce
from itertools import product

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
    "suppressed": {"citizenship": ["KG"], "sector.site": YES},
    "not recorded": {"gender": [""]},
    "too long": {"gender": ["Female"], "debt": YES, "isForcedLabour": YES, "threats": YES},
    "two values, summed": {"gender": ["Female", "Male"]},
    "values of two attributes, summed": {"gender": ["Female", "Male"], "ageBand": ["9--17", "18--29"]},
    "a value and its absence": {"gender": ["Male", "Other"], "sector.sea": YES},
}


def asked(column: str, value: str) -> dict[str, object]:
    """A bar as the API is asked for it."""
    attribute, _, code = column.partition(".")
    return {attribute: [code]} if code else {column: value}


def merged(parts: tuple[dict[str, object], ...]) -> dict[str, object]:
    """The parts of a question; codes of one multi-valued attribute are joined."""
    question: dict[str, object] = {}
    for part in parts:
        for name, value in part.items():
            old = question.get(name)
            question[name] = [*old, *value] if isinstance(old, list) and isinstance(value, list) else value
    return question


def expected(release, selection: dict[str, list[str]]):
    """The API's counts of all combinations that a selection spans."""
    parts = product(*([(column, value) for value in values] for column, values in selection.items()))
    counts = [release.count(**merged(tuple(asked(*bar) for bar in part))) for part in parts]
    return [c for c in counts if c.state == "reported"], counts


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


def test_the_counts_of_every_selection_are_those_of_the_api(small, static, visit):
    """Protected count, interval, state and synthetic count, click by click."""
    release = small.release
    states = set()
    for name, selection in SELECTIONS.items():
        watched = visit(static).open()
        for column, values in selection.items():
            for value in values:
                if not watched.page.locator(f'button[data-column="{column}"][data-value="{value}"]').count():
                    watched.page.locator("[data-chart=Citizenship] input[type=search]").fill("Kyrgyzstan")
                watched.choose(column, value)
        reported, counts = expected(release, selection)
        state, figure = watched.protected
        detail = watched.text("protected-state")
        states.add((state, len(counts) > 1))
        assert watched.synthetic == len(filtered(release, selection)), name
        if not reported:
            assert state == counts[0].state, name
            assert figure.casefold() == state, name
            continue
        assert state == "reported", name
        assert int(figure.replace(",", "")) == sum(c.count for c in reported), name
        low, high = (int(n.replace(",", "")) for n in re.search(r"([\d,]+) to ([\d,]+)", detail).groups())
        assert (low, high) == (sum(c.low for c in reported), sum(c.high for c in reported)), name
        assert ("at least" in watched.page.locator(".figure-protected").inner_text()) == (len(reported) < len(counts))
    assert {s for s, _ in states} == {"reported", "suppressed", "not computed"}, "the selections test every state"


def test_bars_count_synthetic_records_under_the_other_filters(small, static, visit):
    """Each bar is as long as the number of synthetic records under the filters of the other attributes."""
    watched = visit(static).open()
    watched.choose("isForcedLabour", "1")
    for gender in ("Female", "Male"):
        bar = watched.page.locator(f'button[data-column="gender"][data-value="{gender}"] .bar-count')
        rows = filtered(small.release, {"gender": [gender], "isForcedLabour": YES})
        assert int(bar.inner_text().replace(",", "")) == len(rows)


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
    assert int(watched.protected[1].replace(",", "")) == sum(small.release.count(year=y).count for y in years)
    watched.page.get_by_label("From (Year)").select_option(label="2020")
    watched.page.wait_for_url("**/index.html#year=2020,2021")
    assert watched.synthetic == len(filtered(small.release, {"year": ["2020", "2021"]}))


def test_a_chart_has_a_twin_as_a_table(small, static, visit):
    """The table says what the bars say, with the protected counts and intervals of the API."""
    watched = visit(static).open()
    chart = watched.page.locator("[data-chart=Gender]")
    chart.get_by_test_id("table-toggle").click()
    rows = {
        row.locator("th").inner_text(): row.locator("td").all_inner_texts() for row in chart.locator("tbody tr").all()
    }
    for code, label in (("Female", "Woman or girl"), ("Male", "Man or boy")):
        count = small.release.count(gender=code)
        synthetic = len(filtered(small.release, {"gender": [code]}))
        assert rows[label] == [f"{synthetic:,}", f"{count.count:,}", f"{count.low:,} to {count.high:,}"]
    chart.get_by_test_id("table-toggle").click()
    assert chart.locator("button[data-value=Female]").is_visible()


def test_the_download_holds_the_filtered_records(small, static, visit):
    """The records of a selection are the rows of synthetic.csv that fit it, under the same header."""
    selection = {"gender": ["Female"], "sector.farm": YES}
    watched = visit(static).open()
    for column, (value,) in selection.items():
        watched.choose(column, value)
    watched.page.get_by_text("Download", exact=True).click()
    with watched.page.expect_download() as waiting:
        watched.page.get_by_test_id("download-selection").click()
    got = pl.read_csv(waiting.value.path(), infer_schema=False).fill_null("")
    want = pl.read_csv(small.folder / "data/synthetic.csv", infer_schema=False).fill_null("")
    want = want.filter((want["gender"] == "Female") & pl.Series(["farm" in c.split("|") for c in want["sector"]]))
    assert len(want) > 10
    assert got.equals(want)
