"""Protected counts of selections, against the rules written out slowly and against the records themselves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from math import prod

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.domain import Attribute, Domain
from shoal.privacy.protected import ProtectedCount
from shoal.releases.aggregates import read_counts
from shoal.releases.ask.selection import Counts, Selection, SelectionCount
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.tables import aggregates_frame, key_parts

TOTAL = (80, 78, 82)
SIZES = (3, 5, 5, 3, 3, 3, 3, 3, 3, 3)


@dataclass(frozen=True)
class Made:
    """Counts of the same records: of all combinations that occur (`least` 1), or of those that occur more often."""

    content: ReleaseContent

    @cached_property
    def frame(self) -> pl.DataFrame:
        """The table as it is published."""
        return aggregates_frame(self.content.domain, self.content.columns, self.content.counts)

    @cached_property
    def counts(self) -> Counts:
        """What is tested."""
        table = read_counts(self.frame, self.content.domain, self.content.columns, longest=3)
        return Counts(self.content.domain, table, TOTAL)

    @cached_property
    def slow(self) -> Slow:
        """The rules as they are written down."""
        return Slow(self.content, self.frame)


@pytest.fixture(scope="module")
def made(making: Callable[..., ReleaseContent]) -> dict[int, Made]:
    """The counts, by the least count that is published."""
    return {least: Made(making(seed=3, records=80, least=least)) for least in (1, 4)}


@st.composite
def selections(draw: st.DrawFn) -> Selection:
    """Up to four columns with some of their values."""
    columns = draw(st.sets(st.integers(0, len(SIZES) - 1), max_size=4))
    return {c: frozenset(draw(st.sets(st.integers(0, SIZES[c] - 1), min_size=1))) for c in columns}


class Slow:
    """The rules as they are written down, on the rows of the published table."""

    def __init__(self, content: ReleaseContent, frame: pl.DataFrame) -> None:
        assert content.domain.sizes == SIZES
        self.content = content
        self.rows = {key: numbers for _, key, *numbers, _ in frame.rows()}
        self.parts = key_parts(content.domain, content.columns)

    def is_reported(self, column: int, code: int) -> bool:
        """Whether a value counts in combinations."""
        attribute = self.content.domain.attributes[column]
        return attribute.values[code] in attribute.reported

    def sum(self, selection: Selection) -> tuple:
        """The first and the fourth rule."""
        if not selection:
            return ("reported", *TOTAL, 1, 0, "one", None)
        columns = sorted(selection)
        if not all(any(self.is_reported(c, v) for v in selection[c]) for c in columns):
            return ("not computed", None, None, None, 0, 0, None, "value")
        found = []
        for values in product(*(sorted(selection[c]) for c in columns)):
            bars = list(zip(columns, values, strict=True))
            key = ";".join(self.parts[self.content.domain.offsets[c] + v] for c, v in bars)
            if all(self.is_reported(*bar) for bar in bars) and key in self.rows:
                found.append(self.rows[key])
        if not found:
            return ("suppressed", None, None, None, 0, 0, None, None)
        every = prod(len(selection[c]) for c in columns)
        how = "one" if every == 1 else "sum"
        return ("reported", *map(sum, zip(*found, strict=True)), len(found), every - len(found), how, None)

    def count(self, selection: Selection) -> tuple:
        """All rules."""
        if len(selection) > 3:
            return ("not computed", None, None, None, 0, 0, None, "length")
        for column in sorted(selection):
            chosen = selection[column]
            out = set(range(self.content.domain.sizes[column])) - chosen
            some_unreported = any(not self.is_reported(column, v) for v in chosen)
            if not out or not all(self.is_reported(column, v) for v in out):
                continue
            if len(out) >= len(chosen) and not some_unreported:
                continue
            every = self.sum({c: v for c, v in selection.items() if c != column})
            less = [self.sum({**selection, column: frozenset([v])}) for v in sorted(out)]
            if any(part[0] != "reported" or part[5] for part in (every, *less)):
                break
            low = max(0, every[2] - sum(part[3] for part in less))
            high = max(0, every[3] - sum(part[2] for part in less))
            count = max(0, every[1] - sum(part[1] for part in less))
            return ("reported", sorted([low, count, high])[1], low, high, len(out) + 1, 0, "difference", None)
        return self.sum(selection)


@settings(deadline=None, max_examples=600)
@given(selection=selections(), least=st.sampled_from([1, 4]))
def test_counts_are_those_of_the_rules(made: dict[int, Made], selection: Selection, least: int):
    """State, numbers, parts, what is missing and why are as the rules say, whatever is selected."""
    found = made[least].counts.count(selection)
    fields = (found.state, found.count, found.low, found.high, found.parts, found.missing, found.how, found.reason)
    assert fields == made[least].slow.count(selection)


@settings(deadline=None, max_examples=300)
@given(selection=selections())
def test_exact_counts_give_exact_answers(made: dict[int, Made], selection: Selection):
    """If the published counts were exact and complete, a whole answer would be exact, and "at least" would be true."""
    codes = made[1].content.codes
    true = int(np.all([np.isin(codes[:, c], list(chosen)) for c, chosen in selection.items()], axis=0).sum())
    found = made[1].counts.count(selection)
    if selection and found.state == "reported":
        assert found.count is not None
        assert found.count == true if found.is_whole else found.count <= true


@pytest.mark.parametrize("how", ["one", "sum", "difference"])
def test_every_rule_is_met(made: dict[int, Made], how: str):
    """The selections above are of every kind; here is one of each."""
    asked = {"one": {0: {0}}, "sum": {1: {0, 1}}, "difference": {2: {0, 1, 2, 4}}}[how]
    found = made[1].counts.count({c: frozenset(v) for c, v in asked.items()})
    assert (found.state, found.how) == ("reported", how)
    assert isinstance(found, ProtectedCount)


def test_half_of_the_values_are_added_up():
    """Values are taken away only where fewer are left out than chosen; half of them are added up."""
    domain = Domain((Attribute("quarter", ("1", "2", "3", "4"), ("1", "2", "3", "4")),))
    numbers = np.array([10, 20, 30, 40])
    table = Combinations(np.arange(4, dtype=np.uint32).reshape(4, 1), numbers, numbers - 1, numbers + 1)
    counts = Counts(domain, CountTable((table,)), (100, 99, 101))
    half, more = counts.count({0: frozenset([0, 1])}), counts.count({0: frozenset([0, 1, 2])})
    assert half == SelectionCount("reported", 30, 28, 32, parts=2, how="sum")
    assert more == SelectionCount("reported", 60, 58, 62, parts=2, how="difference")
    assert counts.count({0: frozenset(range(4))}) == SelectionCount("reported", 100, 96, 104, parts=4, how="sum")


def test_what_is_not_recorded_is_what_is_left(made: dict[int, Made]):
    """A value that is not counted by itself is counted by taking away all others, where they are reported."""
    codes = made[1].content.codes
    found = made[1].counts.count({0: frozenset([2])})
    assert (found.count, found.how, found.parts) == (int((codes[:, 0] == 2).sum()), "difference", 3)


def test_large_and_small_selections_count_alike(made: dict[int, Made]):
    """Many combinations are found by reading all rows, few by looking each up; both give the same."""
    counts = made[4].counts
    single = [counts.count({1: frozenset([a]), 2: frozenset([b])}) for a in range(4) for b in range(4)]
    every = counts.count({1: frozenset(range(4)), 2: frozenset(range(4))})
    assert every.count == sum(count.count or 0 for count in single)
    assert every.parts == sum(count.state == "reported" for count in single)
    assert every.missing == 16 - every.parts


def test_a_count_in_words():
    """A count of which parts are missing is told as "at least"."""
    assert str(SelectionCount("reported", 5, 4, 7, parts=1, how="one")) == "5 (between 4 and 7)"
    assert str(SelectionCount("reported", 5, 4, 7, parts=1, missing=1, how="sum")).startswith("at least 5 (between")
    assert "not computed" in str(SelectionCount("not computed", reason="length"))
    with pytest.raises(ValueError, match="no numbers"):
        _ = SelectionCount("suppressed").numbers
