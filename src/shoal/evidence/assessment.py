"""Measuring a release on the sensitive table: what the steward's report is made of."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from shoal.evidence.cells import BoolArray, Cells, Counter, IntArray, ShownCounts, choose_sets
from shoal.evidence.measures import (
    Coverage,
    ErrorTable,
    Evidence,
    ExaminedSets,
    Source,
    UniqueMatches,
)
from shoal.evidence.noisefree import fit_without_noise
from shoal.evidence.rows import (
    FloatArray,
    WeightedRows,
    bootstrap_weights,
    collapse,
    independent_columns,
    row_keys,
    weighted,
)
from shoal.evidence.tally import CoverageTally, Tally
from shoal.evidence.yardsticks import LimitTally, Yardsticks, certify
from shoal.privacy.casetable import CaseTable, Codes
from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.mixture import Mixture
from shoal.privacy.plan import Plan
from shoal.privacy.records import draw_records

Progress = Callable[[float], None]
BATCH = 500_000
"""Cells that are added up at once."""
RECORD_SOURCES: tuple[Source, ...] = ("bootstrap", "synthetic records", "independent columns", "own generator")
"""Sources that are whole records, in the order in which they follow the truth in the counts; the last may be absent."""
FIT_SHARE = 0.8
"""Share of the work that a fit without noise takes."""


@dataclass(frozen=True)
class Against:
    """What a release is held against besides the truth.

    Args:
        plan: The plan of the release: it tells the budget.
        components: Components of a model that is fitted without noise, to show what the release's own generator could
            do; None for no such fit. With as many as the release's model has, it takes longer than the release's own
            fit; with fewer it is quicker, and the limit less strict.
    """

    plan: Plan
    components: int | None = None


@dataclass(frozen=True, eq=False, repr=False)
class _Material:
    """What is compared: the truth with its bootstrap, and whole records in the order of `RECORD_SOURCES`."""

    yardsticks: Yardsticks
    truth: WeightedRows
    bootstrap: FloatArray
    made: tuple[WeightedRows, ...]

    @property
    def table(self) -> CaseTable:
        return self.yardsticks.table

    @property
    def tables(self) -> list[tuple[WeightedRows, FloatArray]]:
        truth = (self.truth, np.stack([self.truth.weights, self.bootstrap]))
        return [truth, *((rows, rows.weights[None]) for rows in self.made)]

    @property
    def rows(self) -> int:
        return 2 * len(self.truth) + sum(len(rows) for rows in self.made)


def assess(  # noqa: PLR0913 (the release and how to look at it; a bundle would only hide them)
    table: CaseTable,
    records: Codes,
    counts: CountTable,
    *,
    length: int,
    seed: int,
    against: Against | None = None,
    progress: Progress | None = None,
) -> Evidence:
    """Compare a release with the sensitive table. What comes back is sensitive.

    Args:
        table: The sensitive case table.
        records: The synthetic records [n x attributes], coded in the table's domain.
        counts: The protected counts.
        length: The longest combination to examine.
        seed: Seed of the bootstrap, of the independent columns and of the sample of sets.
        against: What else to hold the release against; without it two of the four limits are not computed.
        progress: Called with the share of the work done.

    Raises:
        ValueError: The records do not have the table's attributes, or `length` is below 1.
    """
    if length < 1 or records.ndim != 2 or records.shape[1] != len(table.domain):
        raise ValueError("length must be at least 1, and the records must have the attributes of the table")
    tell = progress or (lambda _share: None)
    model = _own_generator(table, against, lambda share: tell(FIT_SHARE * share))
    fitted = FIT_SHARE if model else 0.0
    random = np.random.default_rng(seed)
    independent = independent_columns(table, random)
    truth = weighted(table.codes, table.weights)
    lengths = range(1, min(length, len(table.domain)) + 1)
    yardsticks = Yardsticks.of(table, against.plan if against else None, model, length=len(lengths))
    made = [records, independent, *([draw_records(model)] if model else [])]
    material = _Material(yardsticks, truth, bootstrap_weights(truth, random), tuple(map(collapse, made)))
    unique = _unique_matches(table, records, independent)
    del independent, made
    chosen = [choose_sets(table.domain.sizes, k, rows=material.rows, random=random) for k in lengths]
    total, done = sum(len(sets) for sets in chosen), 0
    examined: list[_Length] = []
    for k, sets in zip(lengths, chosen, strict=True):
        one = _Length(material, sets, counts.lengths[k - 1] if k <= len(counts.lengths) else None)
        for attributes in sets.tolist():
            one.add(attributes)
            done += 1
            if done % 64 == 0 or done == total:
                tell(fitted + (1 - fitted) * done / total)
        examined.append(one)
    errors = [table for one in examined for table in one.tables()]
    return Evidence(
        material.truth.records,
        len(records),
        len(table.domain),
        tuple(
            ExaminedSets(k, math.comb(len(table.domain), k), len(sets)) for k, sets in zip(lengths, chosen, strict=True)
        ),
        tuple(errors),
        tuple(coverage for one in examined for coverage in one.coverage()),
        unique,
        tuple(certify(errors, [one.limits for one in examined])),
        model.components if model else None,
    )


def _own_generator(table: CaseTable, against: Against | None, progress: Progress) -> Mixture | None:
    if against is None or against.components is None or not len(table.codes):
        return None
    return fit_without_noise(table, against.plan, components=against.components, progress=progress)


class _Length:
    """All comparisons of one length, added up set by set."""

    def __init__(self, material: _Material, sets: IntArray, shown: Combinations | None) -> None:
        self._length, self._shown, self._sets = sets.shape[1], shown, len(sets)
        self.limits = LimitTally(material.yardsticks, sets)
        finder = None if shown is None else ShownCounts(shown, material.table.domain)
        self._counter = Counter(material.table.domain, material.tables, finder)
        self._records = [
            max(n, 1) for n in (material.truth.records, *[m.records for m, _ in material.tables])
        ]  # the bootstrap has as many as the truth
        self._sources = RECORD_SOURCES[: len(material.made) + 1]
        self._every = [Tally() for _ in self._sources]
        self._of_shown = [Tally() for _ in self._sources]
        self._counts, self._coverage = Tally(), CoverageTally()
        self._distance = np.zeros(len(self._sources))
        self._waiting: list[Cells] = []
        self._waiting_cells = 0

    def add(self, attributes: Sequence[int]) -> None:
        """Count the cells of one set of attributes."""
        cells = self._counter.cells(attributes)
        self.limits.add(attributes, cells)
        self._waiting.append(cells)
        self._waiting_cells += len(cells.rows)
        if self._waiting_cells >= BATCH:
            self._flush()

    def tables(self) -> Iterator[ErrorTable]:
        """The error tables of all sources."""
        self._flush()
        for i, source in enumerate(self._sources):
            tvd = float(self._distance[i]) / self._sets
            yield self._every[i].table(source, self._length, shown=False, tvd=tvd)
            yield self._of_shown[i].table(source, self._length, shown=True, tvd=tvd)
        if self._shown is not None:
            yield self._counts.table("protected counts", self._length, shown=True, tvd=None)

    def coverage(self) -> Iterator[Coverage]:
        """The coverage of the intervals, where there are protected counts."""
        self._flush()
        if self._shown is not None:
            yield self._coverage.coverage(self._length)

    def _flush(self) -> None:
        """Add up the cells that wait; one large sum is much quicker than one for every set."""
        if not self._waiting:
            return
        counts = np.concatenate([cells.counts for cells in self._waiting], axis=1)
        shown = np.concatenate([cells.shown for cells in self._waiting])
        rows = np.concatenate([cells.rows for cells in self._waiting])
        self._waiting, self._waiting_cells = [], 0
        true = counts[0]
        for i, other in enumerate(counts[1:]):
            self._distance[i] += np.abs(true / self._records[0] - other / self._records[i + 1]).sum() / 2
            self._every[i].add(true, other)
            self._of_shown[i].add(true[shown], other[shown])
        if self._shown is not None:
            self._add_counts(self._shown, true, rows, shown)

    def _add_counts(
        self,
        table: Combinations,
        true: FloatArray,
        rows: IntArray,
        shown: BoolArray,
    ) -> None:
        """Protected counts over the shown combinations; one that is not reported counts as zero."""
        published = np.zeros(len(true))
        there = rows >= 0
        published[there] = table.count[rows[there]]
        self._counts.add(true[shown], published[shown])
        self._coverage.add(true[there], table.low[rows[there]], table.high[rows[there]])


def _unique_matches(table: CaseTable, records: Codes, independent: Codes) -> UniqueMatches:
    """Find the case records that are unlike any other among synthetic records and independent columns."""
    unique = row_keys(table.codes[table.weights == 1])
    return UniqueMatches(
        len(unique),
        int(np.isin(unique, row_keys(records)).sum()),
        int(np.isin(unique, row_keys(independent)).sum()),
    )
