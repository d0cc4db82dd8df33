"""Bringing a file from an older version of the standard to the present one."""

from __future__ import annotations

import json

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.conftest import CANARY

from shoal.errors import UnknownName
from shoal.intake.migrate import WHY, _parts, migrate
from shoal.intake.sheet import Sheet
from shoal.standard.load import standard
from shoal.standard.versions import known_versions


def _sheet(**columns):
    return Sheet(pl.DataFrame(columns, schema=dict.fromkeys(columns, pl.String)), "cases.csv")


def _cells(name, *cells):
    """A column after migration."""
    return migrate(_sheet(**{name: list(cells)})).frame.to_series().to_list()


def test_a_deprecated_code_becomes_the_one_that_replaces_it():
    """The misspelt code is mended, and the change is counted."""
    migrated = migrate(_sheet(vic_RelationshipToTrafficker=["Unaquainted", "Familial", "Unaquainted", ""]))
    assert migrated.frame.to_series().to_list() == ["Unacquainted", "Familial", "Unacquainted", ""]
    (change,) = migrated.changes
    assert (change.kind, change.old, change.new, change.count) == ("code", "Unaquainted", "Unacquainted", 2)


def test_known_spellings_become_codes_in_joined_cells_too():
    """Each part of a cell is mended by itself, and a code that then stands twice stands once."""
    assert _cells("vic_MethodsOfControl", "Debt bondage; TakesEarnings", "Physical Abuse;PhysicalAbuse") == [
        "DebtBondage;TakesEarnings",
        "PhysicalAbuse",
    ]


def test_a_spelling_with_a_semicolon_is_one_spelling():
    """A label that holds a semicolon itself is not cut in two."""
    text = "Water supply; sewerage, waste management and remediation"
    assert _cells("vic_ForcedLabourIndustry", text) == ["E_WaterSupplySewerageWasteManagement"]
    several = standard().all_fields["vic_LabourSector"]
    assert _parts(f" {text} ", several, {text: "WaterAndWaste"}) == (f" {text} ",)
    assert _parts("Mining;Trade", several, {text: "WaterAndWaste"}) == ["Mining", "Trade"]


def test_flags_of_a_release_are_mended():
    """Other spellings of yes and no become 1 and 0."""
    assert _cells("isForcedLabour", "Yes", "0.0", "1", "") == ["1", "0", "1", ""]


@pytest.mark.parametrize("cell", ["Exploiter ; Other", " Exploiter", "Exploiter;;Other", "Nobody knows this", ";", " "])
def test_a_cell_without_anything_to_mend_stays_as_it_is(cell):
    """Spaces, empty parts and unknown codes are for `shoal check` to find."""
    assert _cells("per_RoleInProcess", cell) == [cell]


def test_a_deprecated_column_takes_the_name_of_its_successor():
    """The column that HTCDS withdrew becomes the one that holds the same."""
    migrated = migrate(_sheet(prs_Id=["a", "b"], vic_AgreementToManagePersonalData=["TRUE", ""]))
    assert migrated.frame.columns == ["prs_Id", "con_Consent"]
    (change,) = migrated.changes
    assert (change.kind, change.new, change.count) == ("column", "con_Consent", 1)


def test_a_column_is_not_renamed_onto_another():
    """Where the file has both columns a person must bring them together; nothing is lost."""
    migrated = migrate(_sheet(vic_AgreementToManagePersonalData=["TRUE"], con_Consent=["FALSE"]))
    assert migrated.frame.columns == ["vic_AgreementToManagePersonalData", "con_Consent"]
    assert migrated.changes == ()
    assert [left.why for left in migrated.remaining] == ["column-taken"]


def test_what_has_no_successor_stays_and_is_named():
    """A withdrawn column, and a code that means two things, are left for a person, with the reason."""
    sheet = _sheet(vic_Vulnerabilities=["Poverty", ""], prs_Gender=["NonSpecifiedUnknown", "Feminine"])
    migrated = migrate(sheet)
    assert migrated.frame.equals(sheet.frame)
    assert {(left.why, left.name, left.count) for left in migrated.remaining} == {
        ("column-withdrawn", "vic_Vulnerabilities", 1),
        ("code-withdrawn", "NonSpecifiedUnknown", 1),
    }
    assert all(left.note and WHY[left.why] in str(left) for left in migrated.remaining)


def test_a_column_for_a_withdrawn_code_is_named():
    """A form's column that stands for one code is pointed out if the code is no longer to be used."""
    migrated = migrate(_sheet(**{"per_RoleInProcess/SoldIndividual": ["1"], "per_RoleInProcess/Exploiter": ["1"]}))
    assert [(left.why, left.name) for left in migrated.remaining] == [("code-in-header", "SoldIndividual")]


def test_a_broad_code_is_never_made_a_precise_one():
    """A code that a narrower one could stand for stays: only a person knows which it is."""
    broad = [code for code in standard().lists["means-of-control"].current if code.broader is None]
    cells = [code.code for code in broad]
    assert _cells("vic_MethodsOfControl", *cells) == cells


def test_a_file_of_this_version_stays_as_it_is():
    """Every present code of every list is left alone, in every field that has it."""
    for field in standard().all_fields.values():
        if field.list and not field.deprecated:
            codes = [code.code for code in standard().lists[field.list].current]
            sheet = _sheet(**{field.name: codes})
            migrated = migrate(sheet)
            assert migrated.frame.equals(sheet.frame), field.name
            assert migrated.changes == migrated.remaining == ()


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), min_size=1, max_size=8))
def test_texts_that_nothing_is_known_of_never_change(cells):
    """A column that the standard does not have, or that holds text, keeps every cell."""
    sheet = _sheet(prs_FirstName=cells, something_else=cells)
    assert migrate(sheet).frame.equals(sheet.frame)


@given(st.data())
def test_migrating_twice_changes_nothing_more(data):
    """What was migrated is at the present version."""
    codes = [
        text
        for code in standard().lists["role-in-process"].codes + standard().lists["means-of-control"].codes
        for text in (code.code, *code.spellings)
    ]
    cell = st.lists(st.sampled_from(codes), max_size=4).map(";".join)
    cells = data.draw(st.lists(cell, min_size=1, max_size=5))
    once = migrate(_sheet(per_RoleInProcess=cells, vic_MethodsOfControl=cells))
    again = migrate(Sheet(once.frame, "cases.csv"))
    assert again.frame.equals(once.frame)
    assert again.changes == ()
    assert again.remaining == once.remaining


def test_a_report_holds_no_cell():
    """What was done is told in words of the standard, whatever the cells hold."""
    columns = {name: [CANARY, f"Unaquainted;{CANARY}"] for name in ("vic_RelationshipToTrafficker", "prs_Gender")}
    migrated = migrate(_sheet(**columns, per_RoleInProcess=[f"SoldIndividual;{CANARY}", ""]))
    assert migrated.remaining
    assert CANARY not in json.dumps(migrated.as_dict())
    assert not any(CANARY in str(left) for left in migrated.remaining)


def test_a_version_that_nobody_knows_is_refused():
    """The versions that there are stand in the message."""
    with pytest.raises(UnknownName, match=known_versions()[0]):
        migrate(_sheet(prs_Gender=["Feminine"]), "0.1")
