"""What the steward's report tells of a release besides the measured evidence: plain values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from shoal.privacy.accountant import Spend


@dataclass(frozen=True, kw_only=True)
class ReportContext:
    """The release that a report is about.

    Args:
        title: Title of the data set.
        version: Version of the release.
        created: Day of the release.
        epsilon: Of this release.
        delta: Of this release.
        spends: The account: one line a mechanism, as `Measurements.spends` gives it.
        ledger_head: Hash of the ledger's entry for this release.
        ledger_entry: Number of that entry, or None.
        remaining_epsilon: What the collection may still spend.
        total_epsilon: What the collection may ever spend, or None where it is not known.
        engine_version: Version of Shoal.
        seconds: How long the release took, or None.
        records_per_person: The most records of one person that are used.
        release_folder: Where the release was written; the report is refused inside it. None where it is not known.
    """

    title: str
    version: str
    created: date
    epsilon: float
    delta: float
    spends: tuple[Spend, ...]
    ledger_head: str
    remaining_epsilon: float
    engine_version: str
    ledger_entry: int | None = None
    total_epsilon: float | None = None
    seconds: float | None = None
    records_per_person: int = 1
    release_folder: Path | None = None
