"""`shoal standard diff` and `shoal standard migrate`."""

from __future__ import annotations

import json

import openpyxl
import pytest
from tests.conftest import CANARY

from shoal.standard.load import standard

OLD = f"""\
prs_FirstName,prs_Gender,vic_RelationshipToTrafficker,vic_MethodsOfControl
{CANARY},F,Unaquainted,Debt bondage;PhysicalAbuse
{CANARY},NonSpecifiedUnknown,Familial,
"""


@pytest.fixture
def old(tmp_path):
    """A file as it was made for version 1.0."""
    path = tmp_path / "cases.csv"
    path.write_text(OLD)
    return path


@pytest.mark.parametrize("versions", [("1.0", "1.1"), ("1.0.0", "1.1.0")])
def test_a_difference_names_what_is_deprecated_and_what_replaces_it(shoal, versions):
    """Versions may be written with two numbers or three."""
    ran = shoal("standard", "diff", *versions)
    assert ran.code == 0
    assert "relationship-to-trafficker: Unaquainted (use Unacquainted)" in ran.out
    assert "person-gender: NonSpecifiedUnknown (nothing replaces it)" in ran.out
    assert "cas_RegistrationYear" in ran.out


def test_a_difference_is_one_json_object(shoal):
    """Machines get the same, with the step of the version number that it calls for."""
    told = shoal("standard", "diff", "1.0", "1.1", "--json").json
    assert (told["old"], told["new"], told["step"]) == ("1.0.0", "1.1.0", "minor")
    assert told["codes_deprecated"]["relationship-to-trafficker"] == {"Unaquainted": "Unacquainted"}


def test_versions_that_are_the_same_differ_in_nothing(shoal):
    """There is an answer when there is nothing to tell."""
    assert "Nothing differs" in shoal("standard", "diff", "1.1", "1.1").out


def test_a_version_that_nobody_knows_is_a_wrong_call(shoal):
    """The versions that there are stand in the message."""
    ran = shoal("standard", "diff", "1.0", "7.3")
    assert (ran.code, ran.out) == (2, "")
    assert "It has: 1.0, 1.1" in ran.err


def test_a_file_is_migrated(shoal, old, tmp_path):
    """The new file has the new codes; what a person must decide is named; no cell is printed."""
    ran = shoal("standard", "migrate", old, "-o", tmp_path / "new.csv")
    assert ran.code == 0
    assert (tmp_path / "new.csv").read_text() == OLD.replace(",F,", ",Feminine,").replace(
        "Unaquainted", "Unacquainted"
    ).replace("Debt bondage", "DebtBondage")
    assert "Unaquainted is now Unacquainted (1)" in ran.out
    assert "prs_Gender: NonSpecifiedUnknown (1 cell)" in ran.out
    assert CANARY.split()[0] not in ran.text
    assert str(tmp_path) not in ran.text


def test_a_file_is_migrated_to_a_workbook(shoal, old, tmp_path):
    """The ending of the name tells the kind of file."""
    told = shoal("standard", "migrate", old, "-o", tmp_path / "new.xlsx", "--from", "1.0.0", "--json").json
    assert (told["rows"], told["standard"]) == (2, standard().version)
    assert {change["new"] for change in told["changes"]} == {"Feminine", "Unacquainted", "DebtBondage"}
    assert CANARY not in json.dumps(told)
    rows = list(openpyxl.load_workbook(tmp_path / "new.xlsx").active.iter_rows(values_only=True))
    assert rows[1] == (CANARY, "Feminine", "Unacquainted", "DebtBondage;PhysicalAbuse")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-o", "cases.csv"], "exists already"),
        (["-o", "new.doc"], "must end in .csv or .xlsx"),
        (["-o", "new.csv", "--from", "9.9"], "has no version"),
        (["-o", "nowhere/new.csv"], "does not exist"),
    ],
)
def test_a_call_that_can_not_be_carried_out_changes_nothing(shoal, old, monkeypatch, arguments, words):
    """A sentence, exit code 2, the old file untouched and no new one."""
    monkeypatch.chdir(old.parent)
    ran = shoal("standard", "migrate", "cases.csv", *arguments)
    assert ran.code == 2
    assert words in ran.err
    assert [path.name for path in old.parent.iterdir()] == ["cases.csv"]
    assert old.read_text() == OLD


def test_a_file_that_can_not_be_read_is_told_with_findings(shoal, tmp_path):
    """What is wrong with the old file is found before anything is written."""
    bad = tmp_path / "bad.csv"
    bad.write_text("prs_Gender,prs_Gender\nF,M\n")
    ran = shoal("standard", "migrate", bad, "-o", tmp_path / "new.csv")
    assert ran.code == 1
    assert "duplicate-header" in ran.err
    assert not (tmp_path / "new.csv").exists()


def test_a_filled_template_is_migrated(shoal, tmp_path):
    """A workbook with several sheets and a row of labels gives the records alone, without the numbers of its rows."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append([None, "cas_CaseOwner", "prs_Gender", "cas_Status"])
    sheet.append([None, "Case Owner", "Gender", "Status"])
    sheet.append([1, CANARY, "F", "Active"])
    for number in (2, 3, 4):
        sheet.append([number])
    book.create_sheet("about").append(["A workbook"])
    book.save(tmp_path / "filled.xlsx")
    ran = shoal("standard", "migrate", tmp_path / "filled.xlsx", "-o", tmp_path / "new.csv")
    assert ran.code == 0
    assert (tmp_path / "new.csv").read_text(encoding="utf-8").splitlines() == [
        "cas_CaseOwner,prs_Gender,cas_Status",
        f"{CANARY},Feminine,Active",
    ]


def test_a_file_with_errors_of_its_form_is_not_migrated(shoal, tmp_path):
    """Where two columns have one name nobody can tell which is which, so nothing is written."""
    (tmp_path / "cases.csv").write_text("prs_Gender,prs_Gender\nF,F\n")
    ran = shoal("standard", "migrate", tmp_path / "cases.csv", "-o", tmp_path / "new.csv")
    assert ran.code == 1
    assert "duplicate-header" in ran.err
    assert not (tmp_path / "new.csv").exists()
