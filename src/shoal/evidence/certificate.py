"""The certificate of a release: how far its numbers are from four limits, as ratios of mean errors.

It was measured on the sensitive table, so it is sensitive and for the steward alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Limit = Literal["best unbiased counts", "bootstrap", "own generator without noise", "independent columns"]
LIMITS: tuple[Limit, ...] = (
    "best unbiased counts",
    "bootstrap",
    "own generator without noise",
    "independent columns",
)
CertifiedSource = Literal["protected counts", "synthetic records"]


@dataclass(frozen=True)
class MeanError:
    """Mean errors over combinations with a true count of at least ten.

    Args:
        absolute: In case records.
        relative: Divided by the true count.
    """

    absolute: float
    relative: float


@dataclass(frozen=True)
class Certified:
    """One kind of number at one length, beside the four limits.

    Protected counts are compared over combinations of reported values, where one that is suppressed counts as zero;
    synthetic records over all combinations, "not recorded" and "no" included.

    Args:
        source: What is certified.
        length: How many attributes a combination has.
        cells: How many combinations have a true count of at least ten.
        error: Its error, or None where there is no such combination.
        limits: The error of each limit over the same combinations, in the order of `LIMITS`; None where it was not
            computed.
    """

    source: CertifiedSource
    length: int
    cells: int
    error: MeanError | None
    limits: tuple[MeanError | None, ...]

    def limit(self, name: Limit) -> MeanError | None:
        """The error of a limit, or None where it was not computed."""
        return self.limits[LIMITS.index(name)]

    def ratio(self, name: Limit) -> float | None:
        """How many times the limit's mean relative error this one is; None where there is no limit, or no error in it.

        >>> half = Certified("synthetic records", 1, 1, MeanError(1, 0.1), (MeanError(4, 0.2), None, None, None))
        >>> half.ratio("best unbiased counts"), half.absolute_ratio("best unbiased counts"), half.ratio("bootstrap")
        (0.5, 0.25, None)
        """
        limit = self.limit(name)
        return self.error.relative / limit.relative if self.error and limit and limit.relative else None

    def absolute_ratio(self, name: Limit) -> float | None:
        """The same of the mean absolute errors."""
        limit = self.limit(name)
        return self.error.absolute / limit.absolute if self.error and limit and limit.absolute else None
