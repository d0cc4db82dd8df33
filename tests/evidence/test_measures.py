"""The measures agree with a slow count by hand that shares no code with them."""

from __future__ import annotations

import math
from collections import Counter
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.evidence import assess, cells
from shoal.evidence.measures import BANDS, sample_equivalent
from shoal.privacy.casetable import CaseTable
from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.domain import Attribute, Domain

from .conftest import Made, make

ENDLESS = 10**9
LIMITS = {
    "1-9": (1, 9),
    "10-19": (10, 19),
    "20-49": (20, 49),
    "50-99": (50, 99),
    "100-499": (100, 499),
    "500+": (500, ENDLESS),
}


def tallies(rows: np.ndarray, domain: Domain, k: int, *, shown: bool) -> list[Counter]:
    """The counts of every set of k columns, one dictionary a set, keyed by columns and values."""
    found = []
    for columns in combinations(range(len(domain)), k):
        counter: Counter = Counter()
        for row in rows.tolist():
            values = [domain.attributes[c].values[row[c]] for c in columns]
            if not shown or all(v in domain.attributes[c].reported for c, v in zip(columns, values, strict=True)):
                counter[columns, tuple(values)] += 1
        found.append(counter)
    return found


def merged(counters: list[Counter]) -> Counter:
    """All sets in one dictionary; keys name their columns, so none collide."""
    total: Counter = Counter()
    for counter in counters:
        total.update(counter)
    return total


def by_hand(true: Counter, other: Counter, low: int, high: int) -> tuple[int, float | None, float | None, float | None]:
    """Cells, mean absolute and relative error and share lost over true counts from `low` to `high`."""
    keys = [key for key, n in true.items() if low <= n <= high]
    if not keys:
        return 0, None, None, None
    errors = [abs(true[key] - other.get(key, 0)) for key in keys]
    relative = [error / true[key] for key, error in zip(keys, errors, strict=True)]
    lost = sum(other.get(key, 0) <= 0 for key in keys)
    return len(keys), sum(errors) / len(keys), sum(relative) / len(keys), lost / len(keys)


def published(made: Made, k: int) -> Counter:
    """The protected counts of length k, keyed as the tallies are."""
    names = [(c, value) for c, a in enumerate(made.domain) for value in a.values]
    found: Counter = Counter()
    table = made.counts.lengths[k - 1]
    for ids, count in zip(table.ids.tolist(), table.count.tolist(), strict=True):
        found[tuple(names[i][0] for i in ids), tuple(names[i][1] for i in ids)] = count
    return found


def check_table(table, true: Counter, other: Counter) -> None:
    """Compare an error table with the count by hand."""
    bands = [*zip(table.bands, (LIMITS[label] for label in BANDS), strict=True), (table.overall, (10, ENDLESS))]
    for band, limits in bands:
        expected = by_hand(true, other, *limits)
        assert (band.cells, band.absolute, band.relative, band.lost) == tuple(
            value if value is None else pytest.approx(value) for value in expected
        )
    present = [key for key, n in other.items() if n > 0]
    assert table.distinct == len(present)
    invented = sum(true.get(key, 0) == 0 for key in present) / len(present) if present else None
    assert table.invented == (None if invented is None else pytest.approx(invented))


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 400), st.integers(1, 5))
def test_synthetic_records_are_measured_as_by_hand(seed: int, rows: int, columns: int):
    """Errors, lost, invented and distance of synthetic records equal a slow count, over all and over shown cells."""
    made = make(seed, rows=rows, columns=columns, length=min(3, columns))
    evidence = assess(made.table, made.records, made.counts, length=3, seed=seed)
    assert evidence.length == min(3, columns)
    for k in range(1, evidence.length + 1):
        for shown in (True, False):
            true = tallies(made.true_rows, made.domain, k, shown=shown)
            synthetic = tallies(made.records, made.domain, k, shown=shown)
            table = evidence.table("synthetic records", k, shown=shown)
            check_table(table, merged(true), merged(synthetic))
        distances = [
            sum(abs(t[key] / len(made.true_rows) - s[key] / len(made.records)) for key in t.keys() | s.keys()) / 2
            for t, s in zip(true, synthetic, strict=True)
        ]
        assert table.tvd == pytest.approx(sum(distances) / len(distances))


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 400), st.integers(1, 5))
def test_protected_counts_are_measured_as_by_hand(seed: int, rows: int, columns: int):
    """Errors and coverage of protected counts equal a slow count; a missing combination counts as zero."""
    made = make(seed, rows=rows, columns=columns, length=min(3, columns))
    evidence = assess(made.table, made.records, made.counts, length=3, seed=seed)
    for k in range(1, evidence.length + 1):
        true, counts = merged(tallies(made.true_rows, made.domain, k, shown=True)), published(made, k)
        check_table(evidence.table("protected counts", k), true, counts)
        table, coverage = made.counts.lengths[k - 1], evidence.coverage[k - 1]
        held = [
            (true.get(key, 0), low <= true.get(key, 0) <= high)
            for key, low, high in zip(counts, table.low.tolist(), table.high.tolist(), strict=True)
        ]
        assert coverage.counts == len(held)
        expected = [(coverage.overall, (0, ENDLESS)), (coverage.none, (0, 0))]
        for share, (low, high) in [*expected, *zip(coverage.bands, LIMITS.values(), strict=True)]:
            covered = [holds for n, holds in held if low <= n <= high]
            assert share == (pytest.approx(sum(covered) / len(covered)) if covered else None)


def test_many_possible_cells_are_counted_alike(made: Made, monkeypatch: pytest.MonkeyPatch):
    """Sets with too many possible cells for counting by position give the same figures."""
    usual = assess(made.table, made.records, made.counts, length=3, seed=2)
    monkeypatch.setattr(cells, "MAX_LANED", 0)
    assert assess(made.table, made.records, made.counts, length=3, seed=2) == usual
    monkeypatch.setattr(cells, "MAX_DENSE", 0)
    assert assess(made.table, made.records, made.counts, length=3, seed=2) == usual


def test_small_batches_give_the_same(made: Made, monkeypatch: pytest.MonkeyPatch):
    """How many cells are added up at once changes nothing but the last rounding."""
    usual = assess(made.table, made.records, made.counts, length=2, seed=2)
    monkeypatch.setattr("shoal.evidence.assessment.BATCH", 1)
    single = assess(made.table, made.records, made.counts, length=2, seed=2)
    for ours, theirs in zip(usual.tables, single.tables, strict=True):
        assert ours.overall.absolute == pytest.approx(theirs.overall.absolute)
        assert ours.tvd == (None if theirs.tvd is None else pytest.approx(theirs.tvd))


def test_a_sample_of_sets_says_so(monkeypatch: pytest.MonkeyPatch):
    """Where all sets would take too long, a fixed random sample is examined, and its size is told."""
    made = make(3, columns=9)
    monkeypatch.setattr(cells, "MAX_WORK", 40 * 1_500)
    evidence = assess(made.table, made.records, made.counts, length=3, seed=5)
    singles, _, triples = evidence.sets
    assert (singles.examined, str(singles)) == (9, "all 9 sets")
    assert 1 <= triples.examined < triples.total == math.comb(9, 3)
    assert str(triples) == f"a sample of {triples.examined} of 84 sets"
    assert assess(made.table, made.records, made.counts, length=3, seed=5) == evidence


@pytest.mark.parametrize("listed", [10, 10**6])
def test_sets_are_chosen_once_and_in_order(listed: int, monkeypatch: pytest.MonkeyPatch):
    """Chosen sets are different, ascending sets of different attributes, whether all are listed or drawn."""
    monkeypatch.setattr(cells, "MAX_LISTED", listed)
    sets = cells.choose_sets([2] * 12, 3, rows=10, random=np.random.default_rng(1)).tolist()
    assert [tuple(attributes) for attributes in sets] == list(combinations(range(12), 3))


def test_one_set_is_always_examined(monkeypatch: pytest.MonkeyPatch):
    """However little may be done, one set is."""
    monkeypatch.setattr(cells, "MAX_WORK", 0)
    assert len(cells.choose_sets([2] * 5, 2, rows=10, random=np.random.default_rng(1))) == 1


def test_the_yardsticks_are_what_they_say(made: Made):
    """Shuffled columns keep every single count; a bootstrap errs there, and it never invents a combination."""
    evidence = assess(made.table, made.records, made.counts, length=2, seed=1)
    assert evidence.table("independent columns", 1).overall.absolute == 0
    assert evidence.table("independent columns", 2).overall.absolute > 0
    assert evidence.table("bootstrap", 1).overall.absolute > 0
    assert evidence.table("bootstrap", 2).invented == 0


def test_a_bootstrap_errs_as_chance_does():
    """The bootstrap's mean error is that of a binomial count, √(2/π) standard deviations.

    False alarms: 500 cells, the mean has a relative standard deviation of 3.4 %, so 15 % is beyond four of them.
    """
    rows = np.repeat(np.arange(500, dtype=np.uint16), 100)[:, None]
    values = tuple(str(i) for i in range(500))
    table = CaseTable.from_rows(Domain((Attribute("a", values, values),)), rows)
    evidence = assess(table, rows, CountTable(()), length=1, seed=4)
    expected = math.sqrt(2 / math.pi * 100)
    assert evidence.table("bootstrap", 1).overall.absolute == pytest.approx(expected, rel=0.15)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**6), st.integers(1, 60))
def test_unique_records_are_found_again(seed: int, rows: int):
    """The exact matches of unique case records equal a slow count, and a perfect copy matches all of them."""
    made = make(seed, rows=rows)
    times = Counter(map(tuple, made.true_rows.tolist()))
    unique = {row for row, n in times.items() if n == 1}
    found = assess(made.table, made.records, made.counts, length=1, seed=0).unique
    assert (found.unique, found.synthetic) == (len(unique), len(unique & set(map(tuple, made.records.tolist()))))
    copied = assess(made.table, made.true_rows, made.counts, length=1, seed=0).unique
    assert copied.synthetic_share == (1 if unique else None)


def test_a_perfect_copy_has_no_error(made: Made):
    """Records equal to the truth err nowhere, lose nothing and invent nothing."""
    evidence = assess(made.table, made.true_rows, made.counts, length=3, seed=0)
    for k in (1, 2, 3):
        table = evidence.table("synthetic records", k)
        assert (table.overall.absolute, table.overall.lost, table.invented, table.tvd) == (0, 0, 0, 0)
        assert table.rare_kept in (1, None)


def test_an_empty_table_is_no_crash(made: Made):
    """Without case records there is nothing to be accurate about, and whatever is published is invented."""
    empty = CaseTable.from_rows(made.domain, np.zeros((0, len(made.domain)), np.uint16))
    evidence = assess(empty, made.records, made.counts, length=2, seed=0)
    assert evidence.table("synthetic records", 2).overall.cells == 0
    assert evidence.table("synthetic records", 2).invented == 1
    assert evidence.unique.synthetic_share is None
    none = assess(made.table, made.records[:0], made.counts, length=2, seed=0)
    assert none.table("synthetic records", 2).overall.lost == 1


def test_lengths_without_counts_have_none(made: Made):
    """Where protected counts end, so do their tables; the records go on."""
    evidence = assess(made.table, made.records, CountTable(made.counts.lengths[:1]), length=2, seed=0)
    assert evidence.table("protected counts", 2) is None
    assert evidence.table("synthetic records", 2) is not None
    assert len(evidence.coverage) == 1


def test_a_length_with_no_count_at_all(made: Made):
    """A length where everything is suppressed loses everything."""
    nothing = np.zeros(0, np.int64)
    empty = Combinations(np.zeros((0, 1), np.uint32), nothing, nothing, nothing)
    evidence = assess(made.table, made.records, CountTable((empty,)), length=1, seed=0)
    assert evidence.table("protected counts", 1).overall.lost == 1
    assert evidence.coverage[0].overall is None


def test_wrong_calls_are_refused(made: Made):
    """A length below one, or records of other attributes, are a mistake of the caller."""
    with pytest.raises(ValueError, match="length"):
        assess(made.table, made.records, made.counts, length=0, seed=0)
    with pytest.raises(ValueError, match="attributes"):
        assess(made.table, made.records[:, 1:], made.counts, length=1, seed=0)


def test_progress_rises_to_one(made: Made):
    """The share of the work done never falls and ends at one."""
    told: list[float] = []
    assess(made.table, made.records, made.counts, length=3, seed=0, progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1


def test_the_evidence_does_not_print_itself(made: Made):
    """What a log or a traceback shows of the evidence holds no figure of the sensitive table."""
    evidence = assess(made.table, made.records, made.counts, length=1, seed=0)
    assert repr(evidence) == "Evidence(4 attributes, sensitive)"


def test_a_sample_of_records_errs_as_predicted():
    """A quarter of the records, scaled up, is told to be worth a quarter of the records.

    False alarms: 400 cells, the mean error has a relative standard deviation of 4 %, the estimate about 6 %.
    """
    random = np.random.default_rng(8)
    true = np.full(400, 200)
    quarter = 4 * random.binomial(true, 0.25)
    bootstrap = random.poisson(true)
    share = sample_equivalent(np.mean(np.abs(quarter - true) / true), np.mean(np.abs(bootstrap - true) / true))
    assert share == pytest.approx(0.25, rel=0.3)
    assert sample_equivalent(None, 0.1) is None
    assert sample_equivalent(0.1, 0.0) is None
