"""What tables, trends, corridors, comparisons and lists show is what the Python API says, drawn at random."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import floor, log10

import pytest
from tests.conftest import COUNTRIES, QUICK
from tests.e2e.asking import (
    GO,
    Asked,
    axes_of,
    bar_of,
    common,
    drawn,
    figure_words,
    interval_words,
    is_percent,
    labels_of,
)

import shoal
from shoal.privacy import fitting
from shoal.signing import SigningKey

pytestmark = pytest.mark.browser

TABLES, LAYERED, TRENDS, MULTIPLES, PAIRS, LISTS, CORRIDORS = 24, 16, 24, 20, 24, 24, 24
"""How many of each are drawn."""

PARTS = """() => [...document.querySelectorAll(".cross-parts > section")].map((part) => ({
  label: part.querySelector("h3")?.textContent ?? "",
  columns: [...part.querySelectorAll("thead .cross-column:not(.cross-total)")].map(({ textContent }) => textContent),
  rows: [...part.querySelectorAll("tbody tr")].map((row) => ({
    label: row.querySelector("th").textContent,
    cells: [...row.querySelectorAll("td.cross-value")].map((cell) => [
      cell.dataset.kind,
      cell.querySelector(".cross-number, .cross-state").textContent,
      ...[...cell.querySelectorAll(".cross-interval")].map(({ textContent }) => textContent.trim()),
    ]),
  })),
}))"""
LINES = """() => {
  const twin = document.querySelector("[data-testid=trends-twin]");
  if (twin !== null) twin.open = true;
  const table = twin?.querySelector("table") ?? null;
  return table === null ? [] : [{
    label: "",
    columns: [...table.querySelectorAll("thead .cross-column")].map(({ textContent }) => textContent),
    rows: [...table.querySelectorAll("tbody tr")].map((row) => ({
      label: row.querySelector("th").textContent,
      cells: [...row.querySelectorAll("td")].map((cell) => [
        "",
        cell.querySelector(".cross-number, .cross-state").textContent,
        ...[...cell.querySelectorAll(".cross-interval")].map(({ textContent }) => textContent.trim()),
      ]),
    })),
  }];
}"""
MINIS = """() => [...document.querySelectorAll("[data-testid=multiple]")].map((part) => ({
  label: part.querySelector(".multiple-title > span").textContent,
  whole: part.querySelector(".multiple-whole").textContent,
  columns: [""],
  rows: [...part.querySelectorAll("li.mini")].map((bar) => ({
    label: bar.querySelector(".mini-label").textContent,
    cells: [[
      bar.querySelector(".extent").className.includes("extent-protected") ? "protected" : "synthetic",
      bar.querySelector(".mini-number").firstChild.textContent,
      ...[...bar.querySelectorAll(".mini-interval")].map(({ textContent }) => textContent.trim()),
    ]],
  })),
}))"""
MOST = """() => [...document.querySelectorAll("[data-testid=differs-most] li.pair-row")].map((row) => [
  row.dataset.column, row.dataset.value,
  row.querySelector(".pair-difference").textContent,
  ...[...row.querySelectorAll(".pair-share")].map((share) => share.querySelector(".pair-detail").textContent),
])"""
DIFFERENCES = """() => [...document.querySelectorAll("[data-testid=compare] .pair-chart")].map((chart) => [
  chart.dataset.name,
  [...chart.querySelectorAll("tbody tr")].map((row) => [
    row.querySelector("th").textContent, row.lastElementChild.textContent,
  ]),
])"""
LIFTS = """() => ["more", "less"].flatMap((name) =>
  [...document.querySelectorAll(`[data-testid=distinct-${name}] li.lift-row`)].map((row) => {
    const { column, value } = row.querySelector(".lift-add").dataset;
    const [here, all] = row.querySelectorAll(".lift-share");
    return [
      column, value, row.querySelector(".lift-times strong").textContent,
      row.querySelector(".lift-times .lift-detail").textContent,
      here.childNodes[1].textContent, here.querySelector(".lift-detail").textContent,
      all.childNodes[1].textContent, all.querySelector(".lift-detail").textContent,
    ];
  }))"""
ROUTES = """() => ({
  told: document.querySelector("[data-testid=flow-told]").textContent,
  rows: [...document.querySelectorAll("[data-testid=corridors] tbody tr")].map((row) => [
    row.dataset.from, row.dataset.to, row.querySelector(".flow-count").lastElementChild.textContent,
    row.lastElementChild.textContent,
  ]),
})"""
WORDS = {"small": "Too few", "partial": "In part", "suppressed": "Suppressed", "not computed": "Not computed"}
"""Why there is no share, as a cell has it."""

Bar = tuple[str, str]
Named = dict[str, Bar | None]
NOTHING: Named = {"": None}
"""An axis that a table does not have."""


@dataclass(frozen=True)
class Told:
    """The cases of a cell, and of what they are a share; None where the cell shows a count."""

    release: object
    kind: str
    cell: Asked
    whole: Asked | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """What the page has to write: the number or the state, its interval, and how a count came about."""
        cases = self.release.where(**self.cell.arguments)
        if self.kind == "protected" and cases.protected.state != "reported":
            return (cases.protected.state.capitalize(),)
        if self.whole is None:
            if self.kind == "synthetic":
                return (f"{cases.synthetic:,}",)
            interval, _, how = interval_words(cases.protected).partition(", ")
            return tuple(filter(None, (figure_words(cases.protected), interval, how)))
        return self._share(cases)

    def _share(self, cases) -> tuple[str, ...]:
        whole = self.release.where(**self.whole.arguments)
        if self.kind == "synthetic":
            return (percent(cases.synthetic / whole.synthetic),) if whole.synthetic >= 20 else (WORDS["small"],)
        added = {
            column: chosen for column, chosen in self.cell.filters.items() if chosen != self.whole.filters.get(column)
        }
        ratio = whole.share(**Asked(added).arguments)
        if ratio.value is None:
            return (WORDS[ratio.reason],)
        return percent(ratio.value), f"{percent(ratio.low)} to {percent(ratio.high)}"


def percent(share: float) -> str:
    """A share, written in full."""
    return f"{100 * share:.10f}%"


PERCENT = re.compile(r"[\d.,]+%")


def same(shown: tuple[str, ...], told: tuple[str, ...]) -> bool:
    """Whether texts are the same, percentages as far as the page writes them."""
    mine, theirs = "|".join(shown), "|".join(told)
    if PERCENT.sub("%", mine) != PERCENT.sub("%", theirs):
        return False
    numbers = zip(PERCENT.findall(mine), PERCENT.findall(theirs), strict=True)
    return all(is_percent(one, float(other.rstrip("%")) / 100) for one, other in numbers)


def shown_as(watched, read: str, holds: Callable[[object], object]):
    """Read the page until something holds: what stood there stays until what comes next is complete."""
    wrong = True
    for _ in range(60):
        wrong = holds(watched.page.evaluate(read))
        if not wrong:
            return
        watched.page.wait_for_timeout(50)
    pytest.fail(f"{watched.page.url.partition('#')[2]}: {wrong}")


def within(asked: Asked, *bars: Bar) -> Asked:
    """Narrowed to some bars."""
    for column, value in bars:
        asked = asked.within(column, value)
    return asked


def kind_of(release, asked: Asked, *axes: str) -> str:
    """The kind of all figures of a table."""
    return release.where(**asked.arguments).table(*axes)["kind"][0]


@pytest.fixture(scope="module")
def axes(release, values) -> dict[str, Named]:
    """The bars of some charts by what the page calls them."""
    labels = labels_of(release)
    return {name: {labels[bar]: bar for bar in bars} for name, bars in axes_of(values).items()}


def check_parts(
    shown, told: Callable[[Bar | None, Bar | None, Bar | None], Told], names: tuple[Named, Named, Named], seen: Counter
) -> str:
    """What is wrong with the cells of some tables, those of one attribute's values; empty where nothing is."""
    rows, columns, layers = names
    found: Counter[str] = Counter()
    for part in shown:
        for row in part["rows"]:
            for column, (kind, *words) in zip(part["columns"], row["cells"], strict=True):
                if row["label"] not in rows or column not in columns or part["label"] not in layers:
                    return f"{part['label']}: {row['label']} by {column} is of another table"
                cell = told(rows[row["label"]], columns[column], layers[part["label"]])
                if kind not in ("", cell.kind) or not same(tuple(words), cell.words):
                    return f"{part['label']}: {row['label']} by {column}: {kind} {words}, not {cell.kind} {cell.words}"
                found[cell.kind] += 1
                found["shares"] += "%" in cell.words[0]
    seen.update(found)
    return "" if found else "no table"


def chosen_none(asked: Asked, *axes: Named) -> bool:
    """Whether the selection rules out every bar of an axis: there is no table then."""

    def ruled_out(column: str, value: str) -> bool:
        chosen = asked.filters.get(column)
        return chosen is not None and (value in chosen[1:] if chosen[0] == "!" else value not in chosen)

    return any(all(ruled_out(*bar) for bar in bars.values()) for bars in axes)


def test_shares_in_cross_tables_are_those_of_the_api(release, values, axes, opened):
    """Cells as shares of their row, of their column and of all, with their intervals, or why there is none."""
    chance = random.Random(101)
    seen: Counter[str] = Counter()
    for turn, asked in enumerate(drawn(103, TABLES // 2, values, 2) + common(107, TABLES // 2)):
        rows, columns = chance.sample(sorted(axes), 2)
        show = ("row", "column", "all")[turn % 3]
        if chosen_none(asked, axes[rows], axes[columns]):
            continue
        kind = kind_of(release, asked, rows, columns)

        def told(row: Bar, column: Bar, _layer, asked=asked, of=(show, kind)) -> Told:
            whole = {"row": within(asked, row), "column": within(asked, column), "all": asked}[of[0]]
            return Told(release, of[1], within(asked, row, column), whole)

        fragment = f"~view=table&~rows={rows}&~columns={columns}&~show={show}&{asked.fragment()}"
        opened.page.evaluate(GO % PARTS, fragment.rstrip("&"))
        names = axes[rows], axes[columns], NOTHING
        shown_as(opened, PARTS, partial(check_parts, told=told, names=names, seen=seen))
    assert min(seen["protected"], seen["synthetic"]) > 20
    assert seen["shares"] > 100


def test_tables_in_layers_are_those_of_the_api(release, values, axes, opened):
    """Each of the tables into which an attribute splits another has the counts, or shares, of its own cases."""
    chance = random.Random(109)
    seen: Counter[str] = Counter()
    for turn, asked in enumerate([Asked({}), *drawn(113, LAYERED - 1, values, 1)]):
        rows, columns, layers = ("ageBand", "gender", "sector") if turn == 0 else chance.sample(sorted(axes), 3)
        show = ("count", "row", "all")[turn % 3]
        if chosen_none(asked, axes[rows], axes[columns], axes[layers]):
            continue
        kind = kind_of(release, asked, rows, columns, layers)

        def told(row: Bar, column: Bar, layer: Bar, asked=asked, of=(show, kind)) -> Told:
            whole = {"count": None, "row": within(asked, layer, row), "all": within(asked, layer)}[of[0]]
            return Told(release, of[1], within(asked, layer, row, column), whole)

        fragment = f"~view=table&~rows={rows}&~columns={columns}&~layers={layers}&~show={show}&{asked.fragment()}"
        opened.page.evaluate(GO % PARTS, fragment.rstrip("&"))
        names = axes[rows], axes[columns], axes[layers]
        shown_as(opened, PARTS, partial(check_parts, told=told, names=names, seen=seen))
    assert min(seen["protected"], seen["synthetic"], seen["shares"]) > 20


def test_trends_are_those_of_the_api(release, values, axes, opened):
    """The table of years by values has the count or share of each, and of the selection as a whole."""
    chance = random.Random(127)
    years = {value: ("year", value) for value in values["year"] if value}
    seen: Counter[str] = Counter()
    for turn, asked in enumerate(drawn(131, TRENDS // 2, values, 2) + common(137, TRENDS // 2)):
        by = (None, "gender", "ageBand", "sector")[turn % 4]
        show = chance.choice(["count", "share"])
        lines = {"Selection": None} if by is None else axes[by]
        if chosen_none(asked, years) or (by is not None and chosen_none(asked, lines)):
            continue
        kind = kind_of(release, asked, "year", *([by] if by else []))
        whole = None if show == "count" else asked if by else Asked({})

        def told(year: Bar, bar: Bar | None, _layer, asked=asked, of=(whole, kind)) -> Told:
            whole = of[0] and within(of[0], year)
            return Told(release, of[1], within(asked, year, *([bar] if bar else [])), whole)

        option = f"&~by={by}" if by else ""
        opened.page.evaluate(GO % LINES, f"~view=trends{option}&~show={show}&{asked.fragment()}".rstrip("&"))
        shown_as(opened, LINES, partial(check_parts, told=told, names=(years, lines, NOTHING), seen=seen))
    assert min(seen["protected"], seen["shares"]) > 100
    assert seen["synthetic"] > 0


def test_small_multiples_are_those_of_the_api(release, values, axes, opened):
    """Each of the small charts has the counts or shares of its own cases, and its own total."""
    chance = random.Random(139)
    seen: Counter[str] = Counter()
    for turn, asked in enumerate(drawn(149, MULTIPLES // 2, values, 2) + common(151, MULTIPLES // 2)):
        rows, layers = chance.sample(sorted(axes), 2)
        show = ("count", "column", "row")[turn % 3]
        if chosen_none(asked, axes[rows], axes[layers]):
            continue
        kind = kind_of(release, asked, rows, layers)

        def told(row: Bar, _column, layer: Bar, asked=asked, of=(show, kind)) -> Told:
            whole = {"count": None, "column": within(asked, layer), "row": within(asked, row)}[of[0]]
            return Told(release, of[1], within(asked, layer, row), whole)

        fragment = f"~view=table&~rows={rows}&~columns=none&~layers={layers}&~show={show}&{asked.fragment()}"
        opened.page.evaluate(GO % MINIS, fragment.rstrip("&"))
        names = axes[rows], NOTHING, axes[layers]
        shown_as(opened, MINIS, partial(check_parts, told=told, names=names, seen=seen))
        for part in opened.page.evaluate(MINIS):
            whole = Told(release, kind, within(asked, axes[layers][part["label"]]))
            assert part["whole"] == whole.words[0], (fragment, part["label"])
    assert min(seen["protected"], seen["synthetic"], seen["shares"]) > 20


def points(text: str) -> list[float]:
    """The numbers of a text with points and their signs."""
    return [float(found.replace("−", "-").replace(",", "")) for found in re.findall(r"[+−]?[\d,]+(?:\.\d+)?", text)]


def near(shown: list[float], told: list[float], step: float = 0.1) -> bool:
    """Whether numbers are those told, as far as the page writes them."""
    return len(shown) == len(told) and all(abs(a - b) <= step / 2 + 1e-4 for a, b in zip(shown, told, strict=True))


def test_differences_have_the_intervals_of_the_api(release, values, opened):
    """What differs most, and the tables of all charts: each difference with its interval, sure or not, in words."""
    half = PAIRS // 2
    ones = drawn(157, half // 2, values, 2) + common(163, half + half // 2)
    others = drawn(167, half // 2, values, 1) + common(173, half + half // 2)
    # One pair that surely differs in many attributes, whatever the noise of this run.
    ones.append(Asked({"gender": ("Female",)}))
    others.append(Asked({"gender": ("Male",)}))
    labels = labels_of(release)
    most, listed, unclear = 0, 0, 0
    for one, other in zip(ones, others, strict=True):
        if one == other:
            continue
        frame = release.where(**one.arguments).compare(release.where(**other.arguments))
        told = {bar_of(row["attribute"], row["value"]): row for row in frame.iter_rows(named=True)}
        by_label = {(column, labels[column, value]): row for (column, value), row in told.items()}
        fragment = "&".join(filter(None, ["~view=compare", one.fragment(), other.fragment("~b.")]))
        for column, value, words, *shares in opened.page.evaluate(GO % MOST, fragment):
            row = told[column, value]
            if row["kind"] == "synthetic":
                continue
            numbers = [100 * row[name] for name in ("difference", "difference_low", "difference_high")]
            assert near(points(words), numbers), (fragment, column, value, words, row)
            for text, prefix in zip(shares, ("", "other_"), strict=True):
                bounds = [100 * row[f"{prefix}{end}"] for end in ("low", "high")]
                assert near(points(text), bounds), (fragment, column, value, text, row)
            most += 1
        # Charts that are tables already, since the pair before, stay so.
        for button in opened.page.locator("[data-testid=compare] .pair-chart .chart-tools > button.link").all():
            if button.text_content() == "Table":
                button.click()
        for name, rows in opened.page.evaluate(DIFFERENCES):
            for label, words in rows:
                row = by_label.get((name, label))
                if row is None or row["kind"] == "synthetic":
                    continue
                if row["difference"] is None:
                    assert not points(words) or row["reason"] == "small", (fragment, name, label, words, row)
                    continue
                numbers = [100 * row[end] for end in ("difference", "difference_low", "difference_high")]
                assert near(points(words), numbers), (fragment, name, label, words, row)
                assert ("Not clear" in words) == (not row["differs"]), (fragment, name, label, words, row)
                listed += 1
                unclear += "Not clear" in words
    assert most > 20
    assert listed > 50
    assert 0 < unclear < listed


def close(shown: list[float], told: list[float]) -> bool:
    """Whether lifts are those told: three digits of each are written, more where it takes more to tell it from 1."""
    steps = [10.0 ** (floor(log10(value)) - 2) if value > 0 else 0.01 for value in told]
    return len(shown) == len(told) and all(
        abs(a - b) <= step * 0.5001 for a, b, step in zip(shown, told, steps, strict=True)
    )


def test_lifts_have_the_intervals_of_the_api(release, values, opened):
    """What stands out: how many times, from how many to how many, and the shares here and among all cases."""
    every = release.where()
    listed = 0
    for asked in common(179, LISTS - LISTS // 4) + drawn(181, LISTS // 4, values, 2):
        if not asked.filters:
            continue
        frame = release.where(**asked.arguments).distinctive()
        told = {bar_of(row["attribute"], row["value"]): row for row in frame.iter_rows(named=True)}
        fragment = f"~view=distinct&{asked.fragment()}"
        for column, value, times, between, *shares in opened.page.evaluate(GO % LIFTS, fragment):
            row = told[column, value]
            assert close(points(times), [row["lift"]]), (fragment, column, value, times, row)
            assert close(points(between), [row["low"], row["high"]]), (fragment, column, value, between, row)
            part = Asked({column: (value,)}).arguments
            for cases, text, bounds in ((release.where(**asked.arguments), *shares[:2]), (every, *shares[2:])):
                ratio = cases.share(**part)
                expected = percent(ratio.value), f"{percent(ratio.low)} to {percent(ratio.high)}"
                assert same((text, bounds), expected), (fragment, column, value, text, bounds, ratio)
            listed += 1
    assert listed > 50


DESCRIPTION = """\
title: Invented journeys for tests
publisher: The Example Desk
person: {id: personRef, max_records: 1}
guarantee: {epsilon: 8, delta: 1e-6, total_epsilon: 9, total_delta: 1e-6}
reporting_length: 3
attributes:
  - {name: year, label: Year, group: when, type: year, domain: {first: 2019, last: 2022}}
  - name: gender
    label: Gender
    group: who
    domain: {Female: Woman or girl, Male: Man or boy}
  - {name: home, label: Country of origin, group: where, type: country, domain: COUNTRIES}
  - {name: place, label: Country of exploitation, group: where, type: country, domain: COUNTRIES}
  - {name: debt, label: Debt bondage, group: means, type: flag}
"""


@pytest.fixture(scope="module")
def journeys(tmp_path_factory) -> object:
    """The folder of a release that has two attributes of countries."""
    root = tmp_path_factory.mktemp("journeys")
    chance = random.Random(5)
    lines = ["personRef,year,gender,home,place,debt"]
    for person in range(2_500):
        home = COUNTRIES[int(8 * chance.random() ** 2)]
        place = home if chance.random() < 0.2 else COUNTRIES[8 + int(6 * chance.random() ** 2)]
        gender, year = chance.choice(["Female", "Male"]), 2019 + chance.randrange(4)
        lines.append(f"P{person},{year},{gender},{home},{place},{chance.randrange(2)}")
    (root / "cases.csv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    countries = "{" + ", ".join(f"{code}: Country {code}" for code in COUNTRIES) + "}"
    (root / "release.yaml").write_text(DESCRIPTION.replace("COUNTRIES", countries), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fitting, "STEPS", QUICK)
        shoal.release(
            root / "cases.csv",
            root / "release.yaml",
            folder=root / "2026.1",
            ledger=root / "ledger.jsonl",
            key=SigningKey.new(root / "steward.key"),
        )
    return root / "2026.1"


def test_corridors_are_those_of_the_api(journeys, visit, serve):
    """The table of corridors has every pair of countries with a count, the strongest first, under any selection."""
    release = shoal.open_release(journeys)
    chance = random.Random(191)
    bars = [("year", "2020"), ("year", "2021"), ("gender", "Female"), ("gender", "Male"), ("debt", "1"), ("debt", "0")]
    bars += [("home", "UA"), ("home", "MD"), ("place", COUNTRIES[8])]
    kinds: Counter[str] = Counter()
    with serve(journeys) as origin:
        watched = visit(origin, reduced_motion="reduce").open(fragment="~view=map&~show=flows&~layers=100")
        for turn in range(CORRIDORS):
            chosen = [] if turn == 0 else chance.sample(bars, 1 + turn % 2)
            asked = Asked({column: (value,) for column, value in chosen})
            frame = release.where(**asked.arguments).table("home", "place")
            told = {
                (row["home"], row["place"]): row
                for row in frame.iter_rows(named=True)
                if row["count"] and row["home"] and row["place"]
            }
            kinds[frame["kind"][0]] += len(told)

            def holds(shown, told=told) -> str:
                rows, found = shown["rows"], shown["told"]
                counts = [told[key]["count"] if (key := (row[0], row[1])) in told else None for row in rows]
                if None in counts or counts != sorted(counts, reverse=True):
                    return f"corridors of another selection, or out of order: {rows[:3]}"
                numbers = [int(n.replace(",", "")) for n in re.findall(r"[\d,]*\d", found)]
                if told and numbers[:2] != [min(100, len(told)), len(told)]:
                    return f"{found}, not {len(told)}"
                for home, place, count, interval in rows:
                    row = told[home, place]
                    words = ("at least " if row["missing"] else "") + f"{row['count']:,}"
                    between = "exact" if row["low"] is None else f"{row['low']:,} to {row['high']:,}"
                    if count != words or not interval.startswith(between):
                        return f"{home} to {place}: {count} ({interval}), not {row}"
                return "" if len(rows) == min(100, len(told)) else f"{len(rows)} rows, not {len(told)}"

            fragment = f"~view=map&~show=flows&~rows=home&~layers=100&{asked.fragment()}".rstrip("&")
            watched.page.evaluate(GO % ROUTES, fragment)
            shown_as(watched, ROUTES, holds)
        watched.leave()
    assert kinds["protected"] > 200
    assert kinds["synthetic"] > 0
