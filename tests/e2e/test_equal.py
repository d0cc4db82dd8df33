"""What the page shows is what the Python API says: hundreds of selections, drawn at random.

Everything is read from the page in one call for each selection; a new selection is set in the address, as a reader
would who follows a link.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from dataclasses import dataclass
from itertools import product
from math import isclose
from urllib.parse import quote

import pytest

from shoal import Not

pytestmark = pytest.mark.browser

SELECTIONS = 500
TABLES, COMPARISONS, LISTS = 40, 40, 40
FLAGS = ("debt", "threats", "movement", "isForcedLabour", "isSexualExploit", "isExploit", "isBoth")
CODES = ("farm", "sea", "home", "site")
FILTERS = ("year", "ageBand", "gender", "citizenship", *FLAGS, *(f"sector.{code}" for code in CODES))
COUNTRIES = ("UA", "MD", "PH", "KH", "MM", "TH", "NP", "AL", "FR", "", "BR")

GO = """async (fragment) => {
  const page = document.documentElement.dataset;
  delete page.lastChangeMs;
  location.hash = fragment;
  const pending = () =>
    page.lastChangeMs === undefined ||
    document.querySelector("[data-state=loading], .content .loading") !== null ||
    [...document.querySelectorAll(".bar-count, .figure-value, .cross-state, .state-word, .lead[role=status]")]
      .some(({ textContent }) => /^(…|Loading)/.test(textContent.trim()));
  for (let turn = 0; pending(); turn++) {
    if (turn > 2000) throw new Error(`nothing came of ${fragment}`);
    await new Promise((done) => setTimeout(done, 4));
  }
  return (%s)();
}"""
"""Sets the address, waits until every number is there, and reads the page."""

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

Filters = dict[str, tuple[str, ...]]
"""For each filtered column the chosen values; "!" before the first one where they are excluded."""


@dataclass(frozen=True)
class Asked:
    """A random selection: as the address and as the API are asked for it."""

    filters: Filters

    def fragment(self, prefix: str = "") -> str:
        """The selection in an address; codes of one attribute stand in one parameter."""
        words: dict[str, list[str]] = {}
        for column, values in self.filters.items():
            attribute, _, code = column.partition(".")
            excluded = values[0] == "!"
            mark = "!" if excluded else ""
            listed = [code] if code else values[1:] if excluded else values
            words.setdefault(attribute, []).extend(mark + quote(value, safe="") for value in listed)
        return "&".join(f"{prefix}{name}={','.join(listed)}" for name, listed in words.items())

    @property
    def arguments(self) -> dict[str, object]:
        """The selection as arguments of `Release.where`."""
        asked: dict[str, object] = {}
        for column, values in self.filters.items():
            attribute, _, code = column.partition(".")
            if code:
                codes = asked.setdefault(attribute, [])
                assert isinstance(codes, list)
                codes.append(Not(code) if values[0] == "!" else code)
            else:
                asked[column] = Not(*values[1:]) if values[0] == "!" else list(values)
        return asked

    def within(self, column: str, value: str) -> Asked:
        """Narrowed to one bar, which replaces the filter of its column."""
        return Asked({**self.filters, column: (value,)})


def filter_of(chance: random.Random, column: str, values: dict[str, list[str]]) -> tuple[str, ...]:
    """A random filter of a column: one value, some of them, or all but some."""
    if "." in column:
        return ("1",) if chance.random() < 0.7 else ("!", "1")
    known = list(COUNTRIES) if column == "citizenship" else values[column]
    several = chance.random() < 0.5
    size = chance.randint(1, max(1, len(known) - 1)) if several else 1
    chosen = tuple(chance.sample(known, size))
    return ("!", *chosen) if chance.random() < 0.35 else chosen


def draw(chance: random.Random, values: dict[str, list[str]], longest: int) -> Asked:
    """A random selection of up to so many columns."""
    columns = chance.sample(FILTERS, chance.randint(0, longest))
    return Asked({column: filter_of(chance, column, values) for column in columns})


def drawn(seed: int, count: int, values: dict[str, list[str]], longest: int) -> list[Asked]:
    """Random selections, none of them like the one before."""
    chance = random.Random(seed)
    found: list[Asked] = []
    while len(found) < count:
        asked = draw(chance, values, longest)
        if not found or asked != found[-1]:
            found.append(asked)
    return found


def common(seed: int, count: int) -> list[Asked]:
    """Random selections of one or two frequent values, of which there are shares nearly always."""
    chance = random.Random(seed)
    bars = [("gender", "Female"), ("gender", "Male"), ("debt", "1"), ("threats", "1"), ("movement", "1")]
    bars += [
        ("isForcedLabour", "1"),
        ("ageBand", "9--17"),
        ("sector.farm", "1"),
        ("citizenship", "UA"),
        ("isBoth", "0"),
    ]
    return [
        Asked({column: (value,) for column, value in chance.sample(bars, chance.randint(1, 2))}) for _ in range(count)
    ]


@pytest.fixture(scope="module")
def release(small):
    """The opened release."""
    return small.release


@pytest.fixture(scope="module")
def values(release) -> dict[str, list[str]]:
    """The values of each column."""
    return {attribute.name: list(attribute.values) for attribute in release.domain}


@pytest.fixture
def opened(static, visit):
    """The page, with all its records loaded."""
    watched = visit(static, reduced_motion="reduce").open(fragment="gender=Other")
    watched.settled()
    return watched


def number(text: str) -> int:
    """A number as the page writes it in English."""
    return int(text.replace(",", ""))


def figure_words(count) -> str:
    """A protected count as a cell has it."""
    if count.state == "reported":
        return f"at least {count.count:,}" if count.missing else f"{count.count:,}"
    return count.state.capitalize()


def interval_words(count) -> str:
    """The interval of a protected count, and how it came about."""
    if count.state != "reported":
        return count.state.capitalize()
    how = "in part" if count.missing else {"one": "", "sum": "summed", "difference": "by difference"}[count.how]
    return ", ".join(filter(None, [f"{count.low:,} to {count.high:,}", how]))


def is_percent(text: str, share: float | None) -> bool:
    """Whether a share is written rightly; "no share", or the state, where there is none."""
    if share is None:
        return re.search(r"\d", text) is None and text != ""
    return isclose(float(text.rstrip("%").replace(",", "")), 100 * share, abs_tol=0.0501)


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


def axes_of(values: dict[str, list[str]]) -> dict[str, list[tuple[str, str]]]:
    """The bars of some charts by the names of the charts: column and value."""
    plain = {name: [(name, value) for value in values[name]] for name in ("year", "ageBand", "gender")}
    return {**plain, "sector": [(f"sector.{code}", "1") for code in CODES]}


def test_every_cross_table_shows_what_the_api_says(release, values, opened):
    """Cells and totals of random tables under random selections have the kind, count and interval of the API."""
    chance = random.Random(11)
    axes = axes_of(values)
    labels = {f"{info.name}={value}": label for info in release.columns for value, label in _labels(release, info)}
    labels |= {f"sector.{code}=1": _label(release, f"sector.{code}") for code in CODES}
    kinds: Counter[str] = Counter()
    for asked in drawn(13, TABLES, values, 3):
        rows, columns = chance.sample(sorted(axes), 2)
        fragment = f"~view=table&~rows={rows}&~columns={columns}&{asked.fragment()}".rstrip("&")
        opened.page.evaluate(GO % CELLS, fragment)
        frame = release.where(**asked.arguments).table(rows, columns)
        bars = {name: {_code(bar): labels["=".join(bar)] for bar in axes[name]} for name in (rows, columns)}
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


def _code(bar: tuple[str, str]) -> str:
    column, value = bar
    return column.partition(".")[2] or value


def _labels(release, info) -> list[tuple[str, str]]:
    attribute = release.domain.attributes[release.columns.index(info)]
    return list(zip(attribute.values, info.value_labels, strict=True))


def _label(release, name: str) -> str:
    return next(info.label for info in release.columns if info.name == name)


def bar_of(attribute: str, value: str) -> tuple[str, str]:
    """A part of the API as column and value."""
    return (f"{attribute}.{value}", "1") if attribute == "sector" else (attribute, value)


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
