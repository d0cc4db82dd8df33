"""Adding up the errors of the limits that are not whole records, set by set."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shoal.evidence.cells import Cells
from shoal.evidence.certificate import Certified, CertifiedSource, MeanError
from shoal.evidence.limits import POWERS, UnbiasedCounts, independent_counts
from shoal.evidence.measures import ErrorTable, Source
from shoal.evidence.noisefree import model_counts
from shoal.privacy.casetable import CaseTable
from shoal.privacy.mixture import Mixture
from shoal.privacy.plan import Plan

FloatArray = npt.NDArray[np.float64]
IntArray = npt.NDArray[np.int64]

BIG = 10
"""The smallest true count over which errors are averaged."""
EVERY, SHOWN = 0, 1
"""Over which combinations: all, or those of reported values only."""
SCOPES: dict[CertifiedSource, int] = {"protected counts": SHOWN, "synthetic records": EVERY}
_FORMS = len(POWERS) + 2
_INDEPENDENT, _MODEL = len(POWERS), len(POWERS) + 1


@dataclass(frozen=True, eq=False, repr=False)
class Yardsticks:
    """The limits that need the truth but no records. Sensitive.

    Args:
        table: The sensitive case table.
        unbiased: The best unbiased counts at the release's budget, one for each of `POWERS`; empty without a plan.
        model: The release's own generator with the noise off, or None.
    """

    table: CaseTable
    unbiased: tuple[UnbiasedCounts, ...]
    model: Mixture | None

    @classmethod
    def of(cls, table: CaseTable, plan: Plan | None, model: Mixture | None, *, length: int) -> Yardsticks:
        """The yardsticks of a table at the budget of a plan.

        A person of m records moves every query m times as far, so the noise is that of ρ/m² for one record.
        """
        unbiased: tuple[UnbiasedCounts, ...] = ()
        if plan is not None:
            rho = float(plan.rho) / plan.records_per_person**2
            unbiased = tuple(UnbiasedCounts(table.domain.sizes, rho, length, power) for power in POWERS)
        return cls(table, unbiased, model)


class LimitTally:
    """Sums of the limits' errors at one length."""

    def __init__(self, yardsticks: Yardsticks, sets: IntArray) -> None:
        self._yardsticks, table = yardsticks, yardsticks.table
        self._singles = [table.marginal((i,)).astype(np.float64) for i in range(len(table.domain))]
        deviations = np.array([counts.deviations(sets) for counts in yardsticks.unbiased]).reshape(-1, len(sets))
        self._deviations = dict(zip(map(tuple, sets.tolist()), deviations.T, strict=True))
        self._sums = np.zeros((2, _FORMS, 2))
        self._cells = np.zeros(2)

    def add(self, attributes: Sequence[int], cells: Cells) -> None:
        """Add the cells of one set of attributes."""
        big = cells.counts[0] >= BIG
        true, shown = cells.counts[0][big], cells.shown[big]
        if not len(true):
            return
        codes = self._codes(attributes, cells.places[big])
        noise = self._deviations[tuple(attributes)] * math.sqrt(2 / math.pi)
        independent = np.abs(independent_counts(codes, [self._singles[i] for i in attributes]) - true)
        for scope, chosen in ((EVERY, np.ones(len(true), bool)), (SHOWN, shown)):
            self._cells[scope] += chosen.sum()
            weights = np.stack([np.ones(chosen.sum()), 1 / true[chosen]])
            self._sums[scope, : len(noise)] += noise[:, None] * weights.sum(axis=1)
            self._sums[scope, _INDEPENDENT] += weights @ independent[chosen]
        if self._yardsticks.model is not None and shown.any():
            ids = codes[shown] + np.array(self._yardsticks.table.domain.offsets)[list(attributes)]
            apart = np.abs(model_counts(self._yardsticks.model, ids) - true[shown])
            self._sums[SHOWN, _MODEL] += apart.sum(), (apart / true[shown]).sum()

    def _codes(self, attributes: Sequence[int], places: IntArray) -> IntArray:
        sizes = [self._yardsticks.table.domain.sizes[i] for i in attributes]
        codes = np.empty((len(places), len(sizes)), np.int64)
        for position in reversed(range(len(sizes))):
            places, codes[:, position] = np.divmod(places, sizes[position])
        return codes

    def unbiased(self, scope: int, power: int) -> MeanError | None:
        """The best unbiased counts, with one of `POWERS`."""
        return self._error(scope, power) if self._yardsticks.unbiased else None

    def independent(self, scope: int) -> MeanError | None:
        """Independent columns."""
        return self._error(scope, _INDEPENDENT)

    def model(self) -> MeanError | None:
        """The counts of the own generator without noise, over combinations of reported values."""
        return None if self._yardsticks.model is None else self._error(SHOWN, _MODEL)

    def _error(self, scope: int, form: int) -> MeanError | None:
        cells, sums = self._cells[scope], self._sums[scope, form]
        return MeanError(float(sums[0] / cells), float(sums[1] / cells)) if cells else None


def certify(tables: Sequence[ErrorTable], tallies: Sequence[LimitTally]) -> Iterator[Certified]:
    """The certificate: for each length the protected counts, where there are any, and the synthetic records.

    The best unbiased counts weigh marginals so that their relative errors, summed over the lengths, are least on the
    true table. No private release could choose so, which favours the limit.

    Args:
        tables: The error tables of all sources.
        tallies: The sums of the other limits, for each length from 1 on.
    """
    found = {(table.source, table.length, table.shown): table for table in tables}

    def error(source: Source, length: int, scope: int) -> MeanError | None:
        table = found.get((source, length, scope == SHOWN))
        return _mean_error(table) if table else None

    def unbiased_sum(power: int) -> float:
        errors = [tally.unbiased(EVERY, power) for tally in tallies]
        return sum(one.relative for one in errors if one)

    power = min(range(len(POWERS)), key=unbiased_sum)
    for length, tally in enumerate(tallies, 1):
        for source, scope in SCOPES.items():
            table = found.get((source, length, scope == SHOWN))
            if table:
                own = tally.model() if scope == SHOWN else error("own generator", length, scope)
                drawn = error("bootstrap", length, scope)
                limits = (tally.unbiased(scope, power), drawn, own, tally.independent(scope))
                yield Certified(source, length, table.overall.cells, _mean_error(table), limits)


def _mean_error(table: ErrorTable) -> MeanError | None:
    absolute, relative = table.overall.absolute, table.overall.relative
    return None if absolute is None or relative is None else MeanError(absolute, relative)
