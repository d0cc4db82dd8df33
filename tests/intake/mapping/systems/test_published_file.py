"""What the built-in mapping makes of CTDC's public file, where somebody has it: it never stands in this repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from tests.intake.mapping.systems.exports import checked, notes

from shoal.intake import read_for_check
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.problems import mapping_findings
from shoal.intake.mapping.systems import recognise_system, start

FOLDER = os.environ.get("SHOAL_BENCH_DATA")
FILE = Path(FOLDER or ".") / "ctdc_all.csv"

pytestmark = pytest.mark.skipif(not (FOLDER and FILE.is_file()), reason="SHOAL_BENCH_DATA does not name its folder")


def test_the_file_maps_without_an_error_and_tells_its_losses() -> None:
    """No error of mapping or of `shoal check`, and a loss report with everything that is known to be lost."""
    sheet = read_for_check(FILE)
    assert recognise_system(sheet.frame.columns)[0] == ("ctdc-2021", 1.0)
    begun = start("ctdc-2021", sheet)
    assert begun.undecided == begun.left_out == ()
    assert mapping_findings(begun.mapping, sheet.frame.columns) == []
    result = apply_mapping(sheet, begun.mapping)
    assert [each for each in result.findings if each.severity == "error"] == []
    report = checked(result, "release")
    assert [each.finding.code for each in report.findings if each.finding.severity == "error"] == []
    words = notes(result)
    for known in ("Only the first citizenship", "A proxy", "Kosovo", "Tibet", "worked out anew", "grown younger"):
        assert known in words
    assert result.loss.unsupplied == ("majorityEntry", "traffickMonths")
    assert result.loss.of("not-understood") == result.loss.of("unmapped") == ()


def test_the_file_as_case_records_tells_what_the_standard_has_no_value_for() -> None:
    """Every column is filled in or left out with a reason, and no value is left that nobody understood."""
    sheet = read_for_check(FILE)
    begun = start("ctdc-2021-share", sheet)
    assert begun.undecided == ()
    result = apply_mapping(sheet, begun.mapping)
    assert [each for each in checked(result, "share").findings if each.finding.severity == "error"] == []
    assert result.loss.of("not-understood") == result.loss.of("unmapped") == ()
    assert len(result.loss.of("dropped")) == 14
