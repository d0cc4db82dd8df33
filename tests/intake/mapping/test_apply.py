"""Applying a mapping to a whole file."""

from __future__ import annotations

import polars as pl
import pytest
from tests.intake.mapping.maps import SECRET, TODAY, codes, fates, mapped, mapping, sheet

from shoal.intake.checks.engine import check_sheet
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.sheet import Sheet
from shoal.standard.load import standard

SHARE = (
    {"field": "vic_TypeOfExploitation", "columns": "Exploitation", "split": ","},
    {"field": "prs_Id", "columns": "No", "derive": "key"},
    {"field": "cas_Id", "columns": "No", "derive": "key"},
    {"field": "prs_Gender", "columns": "Sexe", "values": {"F": "Feminine", "H": "Masculine"}},
    {"field": "prs_Birthdate", "columns": "Né(e) le", "dates": "%d/%m/%Y"},
    {"field": "cas_RegistrationDate", "columns": "Ouvert", "dates": "%d/%m/%Y"},
    {"field": "prs_Citizenship", "columns": "Pays", "missing": {"?": "Unknown"}},
)
FILE = {
    "No": ["1", "2", "3"],
    "Sexe": ["F", "h", ""],
    "Né(e) le": ["01/02/1999", "1/3/2010", ""],
    "Ouvert": ["05/06/2020", "05/06/2020", "05/06/2021"],
    "Pays": ["France", "BGD", "?"],
    "Exploitation": ["ForcedLabour, Slavery", "SexualExploitation", ""],
    "Nom": ["A", "B", "C"],
}


def test_fields_stand_in_the_standards_order():
    """What is shared has the standard's order, whatever that of the mapping; what stays local stands apart."""
    made = mapped(FILE, *SHARE, drop={"Nom": "names"})
    order = [name for name in standard().all_fields if name in made.frame.columns]
    assert made.frame.columns == order
    assert made.local.columns == ["cas_RegistrationDate", "prs_Birthdate"]
    assert list(made.rows) == [2, 3, 4]
    assert made.frame["prs_AgeBand"].to_list() == ["21--23", "9--17", ""]
    assert made.frame["prs_MajorityStatus"].to_list() == ["Adult", "Minor", ""]
    assert made.frame["cas_RegistrationYear"].to_list() == ["2020", "2020", "2021"]
    assert made.frame["vic_Person"].to_list() == made.frame["prs_Id"].to_list()


def test_what_comes_out_passes_the_checker():
    """A mapped file has no error of the checker in `share`."""
    made = mapped(FILE, *SHARE, drop={"Nom": "names"})
    report = check_sheet(Sheet(made.frame, "shared.csv"), "share", today=TODAY)
    assert [str(found.finding) for found in report.findings if found.finding.severity == "error"] == []


def test_references_of_what_is_not_recorded_stay_away():
    """A case with a person has no trafficker for it: references follow only where their entity is filled."""
    made = mapped(FILE, *SHARE)
    assert "vic_Case" in made.frame.columns
    assert not {"per_Person", "per_Case", "con_Person", "ref_Case", "spl_Victim"} & {*made.frame.columns}


def test_a_share_mapping_becomes_a_release():
    """The same rules fill the columns of a release, flags and bands among them, and nothing that is shared only."""
    made = mapped(FILE, *SHARE, profile="release")
    row = made.frame.row(0, named=True)
    assert {
        name: row[name] for name in ("gender", "ageBroad", "yearOfRegistration", "citizenship", "majorityStatus")
    } == {
        "gender": "Female",
        "ageBroad": "21--23",
        "yearOfRegistration": "2020",
        "citizenship": "FR",
        "majorityStatus": "Adult",
    }
    assert row["isForcedLabour"] == "1"
    assert row["isSexualExploit"] == ""
    assert not {"prs_Id", "prs_AgeBand", "typeOfExploitConcatenated"} & {*made.frame.columns}
    assert {"prs_Id", "prs_AgeBand", "prs_Citizenship"} <= {*made.local.columns}
    report = check_sheet(Sheet(made.frame, "release.csv"), "release", today=TODAY)
    assert [str(found.finding) for found in report.findings if found.finding.severity == "error"] == []


def test_a_rule_goes_before_what_the_standard_derives():
    """Nothing is derived over what a rule fills."""
    made = mapped(
        {"b": ["9--17"], "m": ["Adult"]},
        {"field": "prs_AgeBand", "columns": "b"},
        {"field": "prs_MajorityStatus", "columns": "m"},
    )
    assert made.frame["prs_MajorityStatus"].to_list() == ["Adult"]


def test_a_constant_stands_in_every_record():
    """A constant is the same everywhere and is told as such."""
    made = mapped(
        {"c": ["F", ""]}, {"field": "cas_SourceType", "constant": "Hotline"}, {"field": "prs_Gender", "columns": "c"}
    )
    assert made.frame["cas_SourceType"].to_list() == ["Hotline", "Hotline"]
    assert [(e.field, e.records) for e in made.loss.of("derived") if e.note == "constant"] == [("cas_SourceType", 2)]


def test_records_that_say_nothing_are_kept_and_told():
    """A record of which only a key or a constant came out is kept; the first one's row is named."""
    made = mapped(
        {"id": ["1", "2", "3"], "c": ["F", "", ""]},
        {"field": "prs_Id", "columns": "id", "derive": "key"},
        {"field": "prs_Gender", "columns": "c", "values": {"F": "Feminine"}},
        {"field": "cas_SourceType", "constant": "Hotline"},
    )
    assert made.frame.height == 3
    [empty] = [f for f in made.findings if f.code == "record-empty"]
    assert (empty.where.row, empty.count) == (3, 2)


def test_columns_for_linkage_are_decided():
    """A column that names a person for linkage is not forgotten, and stands in the loss as kept."""
    made = mapped(
        {"first": ["A"], "last": ["B"], "born": ["2000-01-01"], "c": ["F"]},
        {"field": "prs_Gender", "columns": "c", "values": {"F": "Feminine"}},
        identity={"first_name": "first", "last_name": "last", "birth_date": "born"},
    )
    assert "column-undecided" not in codes(made)
    assert fates(made, "first", "") == {("kept-local", "linkage"): 1}


def test_a_file_without_records():
    """An empty file gives empty columns."""
    made = mapped({name: [] for name in FILE}, *SHARE)
    assert made.frame.height == 0
    assert "prs_AgeBand" in made.frame.columns
    assert all(entry.records == 0 for entry in made.loss.entries)


def test_a_mapping_without_rules():
    """A mapping that fills nothing gives nothing, and says what was left."""
    made = mapped(FILE)
    assert made.frame.columns == []
    assert {e.kind for e in made.loss.entries} == {"unmapped"}


def test_applying_twice_is_equal():
    """The same file, mapping and secret give the same."""
    one, other = (mapped(FILE, *SHARE) for _ in range(2))
    assert one.frame.equals(other.frame)
    assert one.local.equals(other.local)
    assert (one.loss, one.findings) == (other.loss, other.findings)


def test_the_file_is_left_as_it_is():
    """Nothing of the file is changed."""
    file = sheet(**FILE)
    before = file.frame.clone()
    apply_mapping(file, mapping(*SHARE), secret=SECRET)
    assert file.frame.equals(before)


@pytest.mark.parametrize("rows", [3, 2000])
def test_many_records_of_few_values_are_as_few(rows):
    """Whether cells are looked at one by one or each once changes nothing."""
    cells = ["FR, DE", "n/a", "?"]
    rule = {"field": "prs_Citizenship", "columns": "c", "split": ",", "missing": {"n/a": "Refused"}}
    made = mapped({"c": cells * (rows // 3)}, rule)
    assert made.frame["prs_Citizenship"].to_list() == ["FR;DE", "Refused", ""] * (rows // 3)
    each = rows // 3
    assert fates(made, "c", "prs_Citizenship") == {
        ("carried", ""): each,
        ("no-value", "Refused"): each,
        ("not-understood", ""): each,
    }


def test_columns_are_text():
    """Everything that comes out is text without nulls."""
    made = mapped(FILE, *SHARE)
    for frame in (made.frame, made.local):
        assert set(frame.dtypes) == {pl.String}
        assert sum(frame.null_count().row(0)) == 0
