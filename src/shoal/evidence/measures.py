"""The evidence of one release, as values: how far its numbers are from the truth, by length and by size of the count.

All of it was measured on the sensitive table, so all of it is sensitive and for the steward alone. The measures are
those of the published comparisons: over cells whose true count is at least ten, and raw counts, never rescaled.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from shoal.evidence.certificate import Certified

Source = Literal["synthetic records", "protected counts", "bootstrap", "independent columns", "own generator"]
SOURCES: tuple[Source, ...] = ("protected counts", "synthetic records", "bootstrap", "independent columns")

BANDS = ("1-9", "10-19", "20-49", "50-99", "100-499", "500+")
"""Sizes of the true count. The first stands apart: so few people are not meant to be told from the release."""
EDGES = (1, 10, 20, 50, 100, 500)
"""The smallest true count of each band."""


@dataclass(frozen=True)
class BandError:
    """Errors over the combinations whose true count is of one size.

    Args:
        cells: How many combinations there are; all other figures are None where there is none.
        absolute: Mean absolute error, in case records.
        relative: Mean of the error divided by the true count.
        lost: Share of the combinations that do not occur, or are not shown.
    """

    cells: int
    absolute: float | None = None
    relative: float | None = None
    lost: float | None = None

    @property
    def missing(self) -> int:
        """How many of the combinations do not occur, or are not shown."""
        return round((self.lost or 0.0) * self.cells)


@dataclass(frozen=True)
class ErrorTable:
    """The errors of one source of counts at one length.

    Args:
        source: Whose counts are compared with the truth.
        length: How many attributes a combination has.
        shown: True for combinations of reported values only; False for all, "not recorded" and "no" included.
        bands: Errors by size of the true count, in the order of `BANDS`.
        overall: Errors over all true counts of at least ten.
        distinct: How many different combinations the source has.
        invented: Share of those that no case record has, or None where there is none.
        tvd: Mean over the sets of attributes of the total variation distance to the truth (0 is equal, 1 is disjoint),
            over all cells; None for protected counts, which do not cover all cells.
    """

    source: Source
    length: int
    shown: bool
    bands: tuple[BandError, ...]
    overall: BandError
    distinct: int
    invented: float | None = None
    tvd: float | None = None

    @property
    def rare_kept(self) -> float | None:
        """Share of the true combinations of one to nine people that still occur."""
        lost = self.bands[0].lost
        return None if lost is None else 1 - lost


@dataclass(frozen=True)
class Coverage:
    """How often the 90 % intervals of the protected counts hold the true count.

    Args:
        length: How many attributes a combination has.
        counts: How many protected counts there are.
        overall: Share of all of them whose interval holds the true count, or None where there is none.
        bands: The same by size of the true count, in the order of `BANDS`.
        none: The same for combinations that no case record has.
    """

    length: int
    counts: int
    overall: float | None
    bands: tuple[float | None, ...]
    none: float | None


@dataclass(frozen=True)
class ExaminedSets:
    """How many sets of attributes of one length there are, and how many of them were examined."""

    length: int
    total: int
    examined: int

    def __str__(self) -> str:
        if self.examined == self.total:
            return f"all {self.total:,} sets" if self.total > 1 else "the one set"
        return f"a sample of {self.examined:,} of {self.total:,} sets"


@dataclass(frozen=True)
class UniqueMatches:
    """Case records that are unlike any other on all attributes, and how many of them recur exactly.

    Args:
        unique: How many there are.
        synthetic: How many of them also stand among the synthetic records.
        independent: How many stand among records of independent columns, which know nothing of any one person.
    """

    unique: int
    synthetic: int
    independent: int

    @property
    def synthetic_share(self) -> float | None:
        """Share that recurs among the synthetic records."""
        return self.synthetic / self.unique if self.unique else None

    @property
    def independent_share(self) -> float | None:
        """Share that recurs among records of independent columns."""
        return self.independent / self.unique if self.unique else None


@dataclass(frozen=True, repr=False)
class Evidence:
    """All that was measured of one release on the sensitive table. It is sensitive.

    Args:
        records: How many case records there are.
        synthetic_records: How many synthetic records there are.
        attributes: How many attributes there are.
        sets: How many sets of attributes were examined, for each length from 1 on.
        tables: The error tables.
        coverage: The coverage of the intervals, for each length of the protected counts.
        unique: Exact matches of unique case records.
        certificate: How far the release is from four limits: for each length the protected counts, then the records.
        components: Components of the model that was fitted without noise for it, or None where none was.
    """

    records: int
    synthetic_records: int
    attributes: int
    sets: tuple[ExaminedSets, ...]
    tables: tuple[ErrorTable, ...]
    coverage: tuple[Coverage, ...]
    unique: UniqueMatches
    certificate: tuple[Certified, ...] = ()
    components: int | None = None

    def __repr__(self) -> str:
        return f"Evidence({self.attributes} attributes, sensitive)"

    @property
    def length(self) -> int:
        """The longest combination examined."""
        return len(self.sets)

    @cached_property
    def _index(self) -> dict[tuple[str, int, bool], ErrorTable]:
        return {(table.source, table.length, table.shown): table for table in self.tables}

    def table(self, source: Source, length: int, *, shown: bool = True) -> ErrorTable | None:
        """The error table of a source at a length, or None where the source has none."""
        return self._index.get((source, length, shown))


def sample_equivalent(error: float | None, sampling_error: float | None) -> float | None:
    """The share of the case records that one would have to draw at random to count about as accurately.

    A random share f of the records, scaled up, errs √((1 − f)/f) times as much as a bootstrap resample does, because
    the variances of a count c are c(1 − f)/f and about c.

    Args:
        error: Mean relative error of the source.
        sampling_error: Mean relative error of the bootstrap over the same cells.

    >>> sample_equivalent(0.2, 0.2)
    0.5
    """
    if error is None or not sampling_error:
        return None
    return 1 / (1 + (error / sampling_error) ** 2)
