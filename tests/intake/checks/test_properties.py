"""What holds for any table: right records pass, wrong values are found, and nothing breaks the check."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.intake.checks.tables import TODAY, report_of, sheet_of
from tests.standard.records import cell, records, wrong_values

from shoal.intake.checks.engine import check_sheet
from shoal.intake.checks.report import MOST_ROWS
from shoal.standard.load import standard

PROFILES = tuple(standard().profiles)
UNSEEN = {"not-a-text", "empty", "blank", "a-text", "a-number", "not-a-list", "none", "a-list"}
"""Values that are wrong in JSON only, or that a table can't tell from an empty cell."""


@pytest.mark.parametrize("profile", PROFILES)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_right_records_have_no_error_in_their_cells(profile: str, data: st.DataObject) -> None:
    """Records that fit field by field have no error, unless two fields happen to contradict each other."""
    drawn = data.draw(st.lists(records(profile), min_size=1, max_size=3))
    names = list(dict.fromkeys(name for record in drawn for name in record))
    if not names:
        return
    report = report_of({name: [cell(record.get(name)) for record in drawn] for name in names}, profile)
    assert {one.finding.code for one in report.errors if one.layer != "consistency"} <= {"key-empty"}
    assert not {one.finding.code for one in report.warnings} & {"spaces-around", "known-spelling", "wrong-case"}


@pytest.mark.parametrize("profile", PROFILES)
def test_every_wrong_value_is_found_in_its_row(profile: str) -> None:
    """A value that breaks its field's type is a finding of that column, in its row."""
    for field in standard().fields(profile):
        for kind, value in wrong_values(field, profile).items():
            if kind in UNSEEN:
                continue
            report = report_of({field.name: ["", cell(value)]}, profile)
            mine = [one for one in report.findings if one.field == field.name and one.finding.rows == (3,)]
            local = kind == "no-such-code" and profile == "collect" and standard().lists[field.list or ""].open
            assert ("note" if local else "error") in {one.finding.severity for one in mine}, (field.name, kind)


ODD = ["=1", "-99", ";", "a;;b", "0001-01-01", "2019-13", "\n", "NA"]
CELLS = st.one_of(st.text(max_size=12), st.sampled_from(ODD))
HEADERS = st.one_of(
    st.sampled_from([field.name for field in standard().all_fields.values()]),
    st.sampled_from([label for field in standard().all_fields.values() for label in field.label.values()]),
    st.text(max_size=20).filter(lambda name: not (name[:1] == "^" and name[-1:] == "$")),  # the reader gives a letter
    st.sampled_from(["a/b", "vic_MethodsOfControl/Threats", "vic_MethodsOfControl/", "/", "."]),
)


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_no_table_breaks_the_check(data: st.DataObject) -> None:
    """Whatever stands in header and cells, a check ends with a report whose places are in the table."""
    headers = data.draw(st.lists(HEADERS, min_size=1, max_size=6, unique=True))
    rows = data.draw(st.integers(0, 4))
    columns = {header: data.draw(st.lists(CELLS, min_size=rows, max_size=rows)) for header in headers}
    report = check_sheet(sheet_of(columns), data.draw(st.sampled_from([None, *PROFILES])), today=TODAY)
    assert report.rows == rows
    for one in report.findings:
        assert one.finding.message
        assert set(one.finding.rows) <= set(range(2, rows + 2))
        assert one.finding.count >= len(one.finding.rows)
        assert one.finding.where.position is None or 1 <= one.finding.where.position <= len(headers)
    for entry in report.completeness:
        assert entry.filled >= 0
        assert entry.filled + entry.unknown <= rows


def test_a_finding_counts_all_rows_and_keeps_a_thousand() -> None:
    """The count is whole, the list of rows is bounded."""
    report = report_of({"prs_Gender": ["Martian"] * 2_500})
    one = next(one for one in report.errors if one.finding.code == "unknown-code")
    assert one.finding.count == 2_500
    assert one.finding.rows == tuple(range(2, MOST_ROWS + 2))


def test_findings_stand_in_order() -> None:
    """Errors come first, then warnings, then notes."""
    report = report_of({"prs_Gender": ["Martian", "female", ""], "prs_FirstName": ["", "", ""]})
    order = [one.finding.severity for one in report.findings]
    assert order == sorted(order, key=["error", "warning", "note"].index)
    assert len(report.errors) + len(report.warnings) + len(report.suggestions) == len(report.findings)
    assert not report.ok
