"""What each system's export is known to lose stands in the loss report."""

from __future__ import annotations

import pytest
from tests.intake.mapping.systems.exports import SECRET, mapped, notes, sheet_of
from tests.intake.mapping.systems.samples import ctdc_2021

from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.systems import start

LOSSES = {
    "kobo-htcds": ("close", "cas_IncomingReferralDate", "stands in for it"),
    "gbvims": ("close", "COUNTRY OF ORIGIN", "stands in for citizenship"),
    "salesforce": ("close", "Case: Agreement to Manage Personal Data", "less than that they are shared"),
    "primero-workbook": ("close", "Age", "brings the age up to date"),
    "ctdc-2021": ("close", "CountryOfExploitation", "A proxy"),
    "ctdc-2021-synthetic": ("close", "citizenship", "Only the first citizenship"),
    "ctdc-2024-synthetic": ("close", "CountryOfExploitation", "A proxy"),
}


@pytest.mark.parametrize("name", LOSSES)
def test_what_only_stands_in_for_something_is_told_with_the_reason(name: str) -> None:
    """A column that means nearly the same is counted as close, and the words of the rule stand beside it."""
    kind, column, words = LOSSES[name]
    entries = [entry for entry in mapped(name).loss.of_column(column) if entry.kind == kind]
    assert any(words in entry.note for entry in entries)
    assert all(entry.records for entry in entries)


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("primero-csv", "trafficked_smuggled", "of nobody"),
        ("primero-csv", "caafag", "own army"),
        ("primero-csv", "married_cohabitating", "living together"),
        ("primero-csv", "duplicate", "recorded twice"),
        ("gbvims", "Forced Conscription", "own army"),
        ("gbvims", "Divorced / Separated", "divorced or separated"),
    ],
)
def test_a_broad_value_goes_nowhere_and_is_told(name: str, value: str, words: str) -> None:
    """What means more than any code becomes none, and its record is counted."""
    found = [named for named in mapped(name).loss.named if named.value == value]
    assert found
    assert all(named.kind == "not-expressed" and named.codes == () and named.records for named in found)
    assert any(words in named.note for named in found)


def test_one_word_for_trafficking_and_smuggling_makes_nobody_a_victim() -> None:
    """Primero fills no trafficking status, and the report says that it lacks."""
    result = mapped("primero-csv")
    assert "vic_TraffickingStatus" not in result.frame.columns
    assert "vic_TraffickingStatus" in result.loss.unsupplied


def test_an_abduction_called_trafficking_is_a_possible_victim_at_most() -> None:
    """Of all abductions only one makes a possible victim; none makes a victim, and none says that there is none."""
    assert set(mapped("gbvims").frame["vic_TraffickingStatus"]) == {"", "PossibleVictimOfTrafficking"}


def test_other_of_a_shorter_list_is_only_nearly_other() -> None:
    """HTCDS lacks codes that the standard has, so its "other" may hide them."""
    named = {(each.field, each.value): each for each in mapped("salesforce").loss.named}
    assert "shorter" in named["vic_TypeOfExploitation", "Other"].note
    assert "shorter" in named["vic_MethodsOfControl", "Other"].note


def test_several_industries_where_one_is_taken_are_told() -> None:
    """The form of HTCDS lets several be chosen; the first is kept."""
    assert any(entry.field == "vic_ForcedLabourIndustry" for entry in mapped("kobo-htcds").loss.of("first-only"))


def test_reasons_for_missing_answers_are_kept() -> None:
    """Answers of Shoal's own form that say why there is none are carried over."""
    frame = mapped("kobo-shoal").frame
    assert "NotAsked" in frame["cas_Status"]
    assert "Refused" in frame["prs_Gender"]


def test_ctdcs_file_tells_its_known_losses() -> None:
    """First citizenship only, a proxy for the country, Kosovo and Tibet, and the columns that are left out."""
    result = mapped("ctdc-2021")
    words = notes(result)
    assert "Only the first citizenship" in words
    assert "A proxy" in words
    assert "Kosovo" in words
    assert "Tibet" in words
    assert {entry.column for entry in result.loss.of("dropped")} == {"isSexAndLabour", "majorityEntry"}
    assert set(result.loss.unsupplied) == {"majorityEntry", "traffickMonths"}


def test_what_ctdcs_file_says_of_sex_and_labour_together_is_worked_out_anew() -> None:
    """The column contradicts the two from which it follows; what comes out never does."""
    frame = mapped("ctdc-2021").frame
    both = (frame["isForcedLabour"] == "1") & (frame["isSexualExploit"] == "1")
    assert ((frame["isSexAndLabour"] == "1") == both).all()


def test_ctdcs_file_as_case_records_names_every_column_without_a_code() -> None:
    """Broad columns, those that repeat others, and those that say only that nobody knows go nowhere, with a reason."""
    sheet = sheet_of(ctdc_2021())
    begun = start("ctdc-2021-share", sheet)
    assert begun.undecided == ()
    result = apply_mapping(sheet, begun.mapping, secret=SECRET)
    told = {entry.column: entry.note for entry in result.loss.of("dropped")}
    for column in ("isOtherExploit", "typeOfLabourOther", "recruiterRelationOther"):
        assert "broader" in told[column]
    for column in ("meansOfControlNotSpecified", "typeOfLabourNotSpecified", "recruiterRelationUnknown"):
        assert "no code" in told[column]
    assert "cas_Id" in result.loss.unsupplied
    assert "Acquainted" in {code for cell in result.frame["vic_RecruiterRelation"] for code in cell.split(";")}
    assert "Kosovo" in notes(result)
