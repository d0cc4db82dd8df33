"""What a check finds in CTDC's public file, where somebody has it: it never stands in this repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from shoal.intake.checks import check

FOLDER = os.environ.get("SHOAL_BENCH_DATA")
FILE = Path(FOLDER or ".") / "ctdc_all.csv"

pytestmark = pytest.mark.skipif(not (FOLDER and FILE.is_file()), reason="SHOAL_BENCH_DATA does not name its folder")


def test_the_known_contradictions_are_found_exactly() -> None:
    """Each number was counted beforehand, by other means than this check."""
    report = check(FILE)
    counts: dict[tuple[str, str | None], list[int]] = {}
    for one in report.findings:
        counts.setdefault((one.finding.code, one.field), []).append(one.finding.count)
    assert (report.rows, report.profile) == (97_750, "release")
    assert counts["combined-flag-mismatch", "isSexAndLabour"] == [12]
    assert counts["joined-text-without-flag", "meansOfControlConcatenated"] == [27]
    assert counts["implied-flag-missing", "isForcedLabour"] == [1_483]
    assert counts["named-and-not-specified", "meansOfControlNotSpecified"] == [1]
    assert sorted(counts["known-spelling", "meansOfControlConcatenated"]) == [15, 1_890]
    assert ("derived-value-mismatch", "majorityStatus") not in counts
    assert counts["repeated-rows", None] == [77_084]
