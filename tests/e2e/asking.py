"""Selections drawn at random, as the address and as the API are asked for them, and numbers as the page has them."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from math import isclose
from urllib.parse import quote

from shoal import Not

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
    [...document.querySelectorAll(
      ".bar-count, .figure-value, .cross-state, .state-word, .lead[role=status], .table-wrap td",
    )].some(({ textContent }) => /^(…|Loading)/.test(textContent.trim()));
  for (let turn = 0; pending(); turn++) {
    if (turn > 2000) throw new Error(`nothing came of ${fragment}`);
    await new Promise((done) => setTimeout(done, 4));
  }
  return (%s)();
}"""
"""Sets the address, waits until every number is there, and reads the page."""

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
    found: list[Asked] = []
    while len(found) < count:
        asked = Asked({column: (value,) for column, value in chance.sample(bars, chance.randint(1, 2))})
        if not found or asked != found[-1]:
            found.append(asked)
    return found


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


def axes_of(values: dict[str, list[str]]) -> dict[str, list[tuple[str, str]]]:
    """The bars of some charts by the names of the charts: column and value."""
    plain = {name: [(name, value) for value in values[name]] for name in ("year", "ageBand", "gender")}
    return {**plain, "sector": [(f"sector.{code}", "1") for code in CODES]}


def bar_of(attribute: str, value: str) -> tuple[str, str]:
    """A part of the API as column and value."""
    return (f"{attribute}.{value}", "1") if attribute == "sector" else (attribute, value)


def code_of(bar: tuple[str, str]) -> str:
    """What a bar is called in a table of the API."""
    column, value = bar
    return column.partition(".")[2] or value


def labels_of(release) -> dict[tuple[str, str], str]:
    """What the page calls each bar, by column and value."""
    labels = {}
    for info, attribute in zip(release.columns, release.domain.attributes, strict=True):
        for value, label in zip(attribute.values, info.value_labels, strict=True):
            labels[info.name, value] = info.label if info.type == "flag" and value == "1" else label
    return labels
