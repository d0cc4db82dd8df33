"""What the page shows is what the Python API says: hundreds of selections, drawn at random.

Everything is read from the page in one call for each selection; a new selection is set in the address, as a reader
would who follows a link.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from itertools import product
from math import isclose

import pytest
from tests.e2e.asking import (
    GO,
    Asked,
    axes_of,
    bar_of,
    code_of,
    common,
    drawn,
    figure_words,
    interval_words,
    is_percent,
    labels_of,
    number,
)

pytestmark = pytest.mark.browser

SELECTIONS = 500
TABLES, COMPARISONS, LISTS = 40, 40, 40

STATEMENT = """() => {
  const text = (name) => document.querySelector(`[data-testid=${name}]`).textContent;
  return {
    state: document.querySelector("[data-testid=protected-state]").dataset.state,
    count: document.querySelector(".figure-protected .figure-value").textContent,
    detail: text("protected-state"),
    synthetic: text("synthetic-count"),
    bars: [...document.querySelectorAll("button.bar")].map((bar) => [
      bar.dataset.column, bar.dataset.value, bar.dataset.kind, bar.querySelector(".bar-count").textContent,
      bar.getAttribute("aria-pressed"),
    ]),
  };
}"""
TWINS = """() => Object.fromEntries([...document.querySelectorAll("section[data-name]")].map((chart) => [
  chart.dataset.name,
  [...chart.querySelectorAll("tbody tr")].map((row) => [
    row.querySelector("th").firstChild.textContent, ...[...row.querySelectorAll("td")].map((cell) => cell.textContent),
  ]),
]))"""
CELLS = """() => [...document.querySelectorAll("[data-testid=cross-table]")].map((table) => ({
  columns: [...table.querySelectorAll("thead .cross-column")].map(({ textContent }) => textContent),
  rows: [...table.querySelectorAll("tbody tr, tfoot tr")].map((row) => ({
    label: row.querySelector("th").textContent,
    cells: [...row.querySelectorAll("td")].map((cell) => [
      cell.dataset.kind, cell.querySelector(".cross-number, .cross-state").textContent,
      ...[...cell.querySelectorAll(".cross-interval")].map(({ textContent }) => textContent.trim()),
    ]),
  })),
}))"""
PAIRS = """() => ({
  differs: document.querySelector("[data-testid=differs-count]")?.textContent ?? "",
  rows: [...document.querySelectorAll("li.pair-row")].map((row) => [
    row.dataset.column, row.dataset.value,
    ...[...row.querySelectorAll(".pair-share")].map((share) => share.childNodes[1].textContent.trim()),
    row.querySelector(".pair-difference").className.includes("pair-sure"),
    row.closest("[data-testid=differs-most]") !== null,
  ]),
})"""
LIFTS = """() => ({
  tooLong: document.querySelector("[data-testid=distinct-too-long]") !== null,
  ...Object.fromEntries(["more", "less"].map((name) => [
    name,
    [...document.querySelectorAll(`[data-testid=distinct-${name}] li.lift-row`)].map((row) => {
      const { column, value } = row.querySelector(".lift-add").dataset;
      return [column, value, row.querySelector(".lift-times strong").textContent];
    }),
  ])),
})"""


def check_statement(shown, asked: Asked, cases) -> str:
    """The count of the selection in its state, with its interval, and how it came about."""
    count = cases.protected
    assert shown["state"] == count.state, asked
    assert shown["count"] == figure_words(count), asked
    assert number(shown["synthetic"]) == cases.synthetic, asked
    if count.state != "reported":
        assert re.search(r"\d", shown["detail"]) is None or count.reason == "length", asked
        return f"{count.state} {count.reason or ''}".strip()
    assert f"{count.low:,} to {count.high:,}" in shown["detail"], asked
    if count.missing:
        assert "in part" in shown["detail"], asked
        assert f"{count.missing:,} further" in shown["detail"], asked
        return "in part"
    assert ("the sum of" in shown["detail"]) == (count.how == "sum"), asked
    assert ("what remains" in shown["detail"]) == (count.how == "difference"), asked
    if count.how == "sum":
        assert f"sum of {count.parts:,} protected" in shown["detail"], asked
    return count.how


def test_every_selection_shows_what_the_api_says(release, values, opened):
    """State, count, interval and how it came about; synthetic count; the bars of three charts: 500 times."""
    chance = random.Random(7)
    longest = release.description.reporting_length + 1
    charts = {"ageBand", "gender", "citizenship", "debt", "movement", "isExploit", "sector.farm", "sector.sea"}
    seen: Counter[str] = Counter()
    for asked in drawn(20261122, SELECTIONS, values, longest):
        shown = opened.page.evaluate(GO % STATEMENT, asked.fragment())
        seen[check_statement(shown, asked, release.where(**asked.arguments))] += 1
        columns = chance.sample(sorted(charts), 3)
        for column, value, kind, text, _ in shown["bars"]:
            if column not in columns:
                continue
            bar = asked.within(column, value)
            cases = release.where(**bar.arguments)
            assert kind == ("synthetic" if len(bar.filters) >= longest else "protected"), (asked, column, value)
            expected = f"{cases.synthetic:,}" if kind == "synthetic" else figure_words(cases.protected)
            assert text == expected, (asked, column, value)
            seen[kind] += 1
    wanted = {"one", "sum", "difference", "in part", "suppressed", "not computed length", "not computed value"}
    assert wanted | {"protected", "synthetic"} <= set(seen), "the selections test every state"


def test_every_table_shows_what_the_api_says(release, values, opened):
    """The twin of a chart has the count, its interval and how it came about, and the share of every value."""
    page = opened.page
    page.evaluate(GO % STATEMENT, "")
    for button in page.get_by_test_id("table-toggle").all():
        button.click()
    labels = {info.name: info for info in release.columns}
    for asked in drawn(3, 60, values, release.description.reporting_length - 1):
        if not asked.filters:
            continue
        twins = page.evaluate(GO % TWINS, asked.fragment())
        for name in ("year", "ageBand", "gender", "citizenship"):
            names = dict(zip(labels[name].value_labels, values[name], strict=True))
            assert len(twins[name]) == len(values[name])
            rest = {column: chosen for column, chosen in asked.filters.items() if column != name}
            whole = release.where(**Asked(rest).arguments)
            for label, figure, interval, share in twins[name]:
                value = names[label]
                count = release.where(**asked.within(name, value).arguments).protected
                known = count.state == "reported"
                where = (asked, name, value)
                assert (figure, interval) == (figure_words(count) if known else "–", interval_words(count)), where
                ratio = whole.share(**{name: value})
                if ratio.value is None:
                    assert share == "–", where
                else:
                    told = re.fullmatch(r"(\S+) \((\S+) to (\S+)\)", share)
                    assert told, where
                    assert all(map(is_percent, told.groups(), (ratio.value, ratio.low, ratio.high))), where


def test_every_cross_table_shows_what_the_api_says(release, values, opened):
    """Cells and totals of random tables under random selections have the kind, count and interval of the API."""
    chance = random.Random(11)
    axes = axes_of(values)
    labels = labels_of(release)
    kinds: Counter[str] = Counter()
    for asked in drawn(13, TABLES, values, 3):
        rows, columns = chance.sample(sorted(axes), 2)
        fragment = f"~view=table&~rows={rows}&~columns={columns}&{asked.fragment()}".rstrip("&")
        opened.page.evaluate(GO % CELLS, fragment)
        frame = release.where(**asked.arguments).table(rows, columns)
        bars = {name: {code_of(bar): labels[bar] for bar in axes[name]} for name in (rows, columns)}
        expected = {}
        for row, column, kind, state, count, low, high, missing in frame.iter_rows():
            text = ("at least " if missing else "") + f"{count:,}" if state == "reported" else state.capitalize()
            interval = "" if low is None else f"{low:,} to {high:,}"
            expected[bars[rows][row], bars[columns][column]] = (kind, text, interval)
            kinds[kind] += 1
        # The table that stood there stays until the next one is complete, so that nothing flickers.
        for _ in range(40):
            cells = cells_of(opened.page.evaluate(CELLS))
            if {key: cells.get(key) for key in expected} == expected:
                break
            opened.page.wait_for_timeout(50)
        assert {key: cells.pop(key, None) for key in expected} == expected, fragment
        assert all("Total" in row or "Total" in column for row, column in cells), fragment
    assert set(kinds) == {"protected", "synthetic"}


def cells_of(tables) -> dict[tuple[str, str], tuple[str, str, str]]:
    """Kind, number or state, and interval of every cell of the one table that is shown."""
    (table,) = tables
    return {
        (row["label"], column): (kind, text, (intervals or [""])[0])
        for row in table["rows"]
        for column, (kind, text, *intervals) in zip(table["columns"], row["cells"], strict=True)
    }


def test_every_comparison_shows_what_the_api_says(release, values, opened):
    """Shares of both selections, and which of them differ, are those of `Cases.compare`."""
    half = COMPARISONS // 2
    ones, others = drawn(19, half, values, 3) + common(41, half), drawn(23, half, values, 2) + common(43, half)
    rows, sure = 0, 0
    for one, other in zip(ones, others, strict=True):
        if one == other:
            continue
        fragment = "&".join(filter(None, ["~view=compare", one.fragment(), other.fragment("~b.")]))
        shown = opened.page.evaluate(GO % PAIRS, fragment)
        frame = release.where(**one.arguments).compare(release.where(**other.arguments))
        told = {bar_of(row["attribute"], row["value"]): row for row in frame.iter_rows(named=True)}
        if not shown["rows"]:
            assert all(row["difference"] is None for row in told.values()), fragment
        for column, value, first, second, clear, _ in shown["rows"]:
            row = told[column, value]
            assert is_percent(first, row["share"]), (fragment, column, value, first, row)
            assert is_percent(second, row["other_share"]), (fragment, column, value, second, row)
            assert clear == (row["differs"] is True), (fragment, column, value, row)
            rows += 1
            sure += clear
        differing = sum(row["differs"] is True for row in told.values())
        words = re.match(r"([\d,]+) of", shown["differs"])
        assert (number(words[1]) if words else 0) == differing, fragment
        best = [(column, value) for column, value, *_, most in shown["rows"] if most]
        if differing:
            assert set(best) <= {key for key, row in told.items() if row["differs"]}, fragment
    assert rows > 500
    assert sure > 50


def test_every_list_of_what_stands_out_shows_what_the_api_says(release, values, opened):
    """The values that are more or less frequent, surest first, are those of `Cases.distinctive`."""
    longest = release.description.reporting_length
    listed = 0
    for asked in drawn(29, LISTS // 2, values, longest) + common(31, LISTS // 2):
        fragment = f"~view=distinct&{asked.fragment()}".rstrip("&")
        shown = opened.page.evaluate(GO % LIFTS, fragment)
        assert shown["tooLong"] == (len(asked.filters) >= longest), fragment
        if not asked.filters or shown["tooLong"]:
            continue
        frame = release.where(**asked.arguments).distinctive()
        for name, is_more in (("more", True), ("less", False)):
            told = {
                bar_of(row["attribute"], row["value"]): row["lift"]
                for row in frame.iter_rows(named=True)
                if row["distinctive"] and (row["lift"] > 1) == is_more
            }
            assert len(shown[name]) == min(15, len(told)), (fragment, name)
            for column, value, text in shown[name]:
                times = float(text.split()[0].replace(",", ""))
                assert isclose(times, told[column, value], rel_tol=0.051), (fragment, column, value)
                listed += 1
    assert listed > 20


def test_codes_of_all_filters_are_drawn(values):
    """The random selections have any-of, exclusions, flags and codes in all lengths."""
    found = drawn(20261122, SELECTIONS, values, 4)
    assert {len(asked.filters) for asked in found} == set(range(5))
    kinds = {(("." in c), v[0] == "!", len(v) > 2) for asked in found for c, v in asked.filters.items()}
    assert set(product([False], [False, True], [False, True])) <= kinds
    assert {(True, False, False), (True, True, False)} <= kinds
