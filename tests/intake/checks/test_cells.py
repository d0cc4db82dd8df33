"""Cells of each type: what is right, what is another way of writing it, and what can't be understood."""

from __future__ import annotations

import polars as pl
import pytest
from tests.intake.checks.tables import KEYS, found, only, report_of

from shoal.intake.checks.engine import check_sheet
from shoal.intake.checks.identifiers import looks_like_formula
from shoal.intake.checks.report import CheckFinding
from shoal.intake.tolerant import read_for_check
from shoal.standard.load import standard
from shoal.standard.model import Field

LISTS = standard().lists
CODED = [field for field in standard().all_fields.values() if field.list and field.deprecated is None]


def _codes(findings: list[CheckFinding] | tuple[CheckFinding, ...], column: str) -> set[str]:
    about = {"core-column-missing", "columns-missing"}
    return {f.finding.code for f in findings if f.finding.where.column == column} - about


@pytest.mark.parametrize("field", CODED, ids=lambda field: field.name)
def test_every_code_stands_for_itself_and_every_spelling_for_a_code(field: Field) -> None:
    """Codes of a list give no finding; its other spellings give one for each, with the right code, and no error."""
    listed = LISTS[field.list or ""]
    current = [code.code for code in listed.current]
    profile = field.profiles[0]
    assert "unknown-code" not in _codes(report_of({field.name: current}, profile).findings, field.name)
    spellings = {text: code.code for code in listed.current for text in code.spellings if text not in current}
    for text, code in spellings.items():
        if text == text.strip():
            one = only({field.name: [current[0], text]}, "known-spelling", profile)
            assert one.finding.values["spelling"] == text
            assert one.finding.values["code"] == code or text in _ways(field, str(one.finding.values["code"]))
            assert one.finding.rows == (3,)


def _ways(field: Field, code: str) -> tuple[str, ...]:
    entry = LISTS[field.list or ""].find(code)
    assert entry is not None
    return (*entry.spellings, *entry.crosswalk.values())


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_labels_in_any_language_are_known(language: str) -> None:
    """Whoever writes the label in place of the code is told so; nobody has to guess what was meant."""
    for name in ("vic_TypeOfExploitation", "prs_MaritalStatus", "prs_Citizenship"):
        listed = LISTS[standard().all_fields[name].list or ""]
        for code in listed.current[:20]:
            codes = _codes(report_of({name: [code.label[language]]}).findings, name)
            assert codes & {"label-for-code", "wrong-case", "known-spelling"} or code.label[language] == code.code
            assert not codes & {"unknown-code", "list-separator", "several-codes"}


def test_one_finding_for_each_column_and_spelling() -> None:
    """Counts and rows of two spellings in one column are kept apart, and two in one cell are both counted."""
    cells = ["Physical Abuse", "Threats;Withholds necessitie", "Physical Abuse;Withholds necessitie", "Threats"]
    both = found({"meansOfControlConcatenated": cells}, "known-spelling", "release")
    assert {one.finding.values["spelling"]: one.finding.rows for one in both} == {
        "Physical Abuse": (2, 4),
        "Withholds necessitie": (3, 4),
    }


@pytest.mark.parametrize("mark", [",", "|", "/", "\n", " ", "+", "&"])
def test_another_separator_is_known_where_all_parts_are_codes(mark: str) -> None:
    """Codes that are joined with something else are told from a text that is no code."""
    columns = {"vic_MethodsOfControl": [f"Threats{mark}DebtBondage", f"Threats{mark}Nothing"]}
    assert only(columns, "list-separator").finding.rows == (2,)
    assert only(columns, "unknown-code").finding.rows == (3,)


def test_spaces_between_codes_are_no_finding() -> None:
    """Several codes may have spaces around the semicolon."""
    findings = report_of({"vic_MethodsOfControl": ["Threats ; DebtBondage", "UsesChildren"]}).findings
    assert not _codes(findings, "vic_MethodsOfControl")


def test_namibia_is_a_country_and_no_missing_value() -> None:
    """NA is Namibia in a column of countries, and a missing value in one of genders."""
    columns = {"prs_Citizenship": ["NA", "UA;NA"], "prs_Gender": ["NA", "Feminine"]}
    report = report_of(columns)
    assert not _codes(report.findings, "prs_Citizenship")
    assert only(columns, "missing-token").field == "prs_Gender"


def test_nothing_like_na_is_the_country() -> None:
    """Only "NA" itself is Namibia: "na" and "N.A." say that there is nothing, as "NA" does where no country stands."""
    assert only({"prs_Citizenship": ["na", "N.A.", "#N/A", "NA?"]}, "unknown-code").finding.count == 4
    assert only({"prs_PrimaryLanguage": ["NA"]}, "missing-token", "collect")


def test_a_short_code_is_known_in_small_letters_and_by_nothing_else() -> None:
    """Two values without their separator are no country, and "no" is not Norway."""
    columns = {"prs_Citizenship": ["de", "uk", "D;E", "f-r", "No", "U A"]}
    assert only(columns, "wrong-case").finding.count == 2
    assert only(columns, "unknown-code").finding.count == 4


def test_a_dash_between_numbers_is_never_dropped() -> None:
    """917 is not the band from 9 to 17, and 48 is not the band from 48 on."""
    cells = ["9 - 17", "917", "48", "48 +"]
    assert only({"prs_AgeBand": cells}, "unknown-code").finding.rows == (3, 4)


def test_a_reason_with_a_loose_semicolon_stands_alone() -> None:
    """Beside nothing there are no codes."""
    columns = {"vic_MethodsOfControl": ["Refused;", "Refused;Threats"]}
    assert only(columns, "reason-beside-codes").finding.rows == (3,)
    assert only(columns, "empty-code").finding.rows == (2,)


def test_reasons_stand_where_the_field_and_the_profile_have_them() -> None:
    """A reason is right in shared records; in a release only an empty cell means that nothing was recorded."""
    assert not _codes(report_of({"prs_Gender": ["Refused", "Feminine"]}).findings, "prs_Gender") - {"many-unknown"}
    assert only({"gender": ["Refused", "Female"]}, "unknown-code", "release").finding.rows == (2,)


def test_a_reason_counts_as_unknown_and_an_empty_cell_as_empty() -> None:
    """Completeness tells values, reasons and empty cells apart."""
    (entry,) = report_of({"prs_Gender": ["Feminine", "NotAsked", "-99", "", "  ", "Martian"]}).completeness
    assert (entry.rows, entry.filled, entry.unknown) == (6, 2, 2)


@pytest.mark.parametrize(
    ("name", "good", "bad"),
    [
        (
            "prs_NumberOfChildren",
            ["0", "30"],
            {"-1": "out-of-range", "31": "out-of-range", "1,5": "not-a-whole-number"},
        ),
        ("prs_MailingLatitude", ["-90", "12.5", "0"], {"90.1": "out-of-range", "N 12": "not-a-number"}),
        ("cas_RegistrationYear", ["1990", "2024"], {"1989": "year-out-of-range", "2199": "year-out-of-range"}),
        ("con_Consent", ["TRUE", "FALSE"], {"maybe": "not-a-boolean", "yes": "known-spelling", "1": "known-spelling"}),
        (
            "con_Date",
            ["2020-02-29", "2020-02", "2020"],
            {
                "2021-02-29": "date-impossible",
                "2020-13": "date-impossible",
                "05/04/2020": "date-ambiguous",
                "5.4.20": "date-ambiguous",
                "04/04/2020": "date-not-iso",
                "25/04/2020": "date-not-iso",
                "2020-04-25 00:00:00": "date-not-iso",
                "43831": "date-not-iso",
                "0020-04-25": "year-improbable",
            },
        ),
    ],
)
def test_values_of_plain_types(name: str, good: list[str], bad: dict[str, str]) -> None:
    """Right values have no finding, and each wrong one has its own."""
    structure = {one.finding.code for one in report_of({name: good}, "collect").findings if one.layer == "structure"}
    assert structure <= {"core-column-missing", "columns-missing"}
    for text, code in bad.items():
        assert only({name: [*good, text]}, code, "collect").finding.rows == (len(good) + 2,)


def test_a_flag_in_words_is_a_spelling() -> None:
    """True, yes and 1.0 are flags in other words, and still count in the rules."""
    columns = {"typeOfLabourOther": ["True", "yes", "0"], "isForcedLabour": ["0", "Yes", "1.0"]}
    spellings = {one.finding.values["spelling"] for one in found(columns, "known-spelling", "release")}
    assert spellings == {"true", "yes", "1.0"}
    assert only({"isForcedLabour": ["10", "1"]}, "not-a-flag", "release").finding.rows == (2,)
    assert only(columns, "implied-flag-missing", "release").finding.rows == (2,)


def test_keys_of_shared_records_are_random() -> None:
    """A UUID of version 4 passes; one that tells the time or the machine does not, nor does a running number."""
    cells = [KEYS[0], KEYS[1].upper(), "6ba7b810-9dad-11d1-80b4-00c04fd430c8", "17"]
    assert only({"prs_Id": cells}, "key-not-random").finding.rows == (4, 5)
    assert not found({"prs_Id": cells}, "key-not-random", "collect")


@pytest.mark.parametrize(
    ("text", "identifying"),
    [
        ("write to ada@example.org", True),
        ("+44 20 7946 0958", True),
        ("00442079460958", True),
        ("case 123456789", True),
        ("12.34567, 98.76543", True),
        ("2019-05-13", False),
        ("2019-05-13 10:11:12", False),
        ("13.05.2019", False),
        ("0.123456789012", False),
        ("1990--2000", False),
        ("three of them", False),
        ("@home", False),
        ("12345678", False),
    ],
)
def test_what_looks_like_an_identifier(text: str, identifying: bool) -> None:
    """Addresses, telephone numbers, long numbers and coordinates are seen; dates and decimals are not."""
    assert bool(found({"shoe size": [text]}, "looks-like-identifier")) is identifying


@pytest.mark.parametrize(
    ("text", "formula"),
    [("=A1", True), ("@cell", True), ("+cmd|' /C calc'!A0", True), ("-2+A1", True), ("-99", False), ("+4420", False)],
)
def test_what_looks_like_a_formula(text: str, formula: bool) -> None:
    """Signs before plain digits are numbers; before anything else a spreadsheet may compute."""
    assert looks_like_formula(pl.Series([text])).to_list() == [formula]


def test_identifiers_are_looked_for_only_where_they_must_not_be() -> None:
    """Collected records may hold telephone numbers; shared ones are searched, the columns of the standard too."""
    columns = {"shoe size": ["00442079460958"], "prs_Gender": ["ada@example.org"]}
    assert len(found(columns, "looks-like-identifier")) == 2
    assert not found(columns, "looks-like-identifier", "collect")


@pytest.mark.parametrize("word", ["oui", "VRAI", "Non", "sí", "VERDADERO", "نعم", "لا"])
def test_yes_and_no_are_known_in_every_language(word: str) -> None:
    """A spreadsheet writes TRUE in its own language; that is another spelling and no error."""
    codes = {one.finding.code for one in report_of({"con_Consent": [word, "TRUE"]}).findings}
    assert "known-spelling" in codes
    assert "not-a-boolean" not in codes


def test_digits_within_a_uuid_are_no_telephone_number() -> None:
    """A survey tool's own identifier is not taken for a number that reaches a person, a number beside it is."""
    uuid = "123456789012".join(("7c9e6679-7425-40de-944b-", ""))
    cells = {"prs_Gender": ["Feminine"] * 3, "form": [uuid, f"uuid:{uuid}", f"{uuid} 004412345678"]}
    assert only(cells, "looks-like-identifier").finding.rows == (4,)


def test_columns_of_one_code_each_tell_the_exploitation() -> None:
    """A survey tool's columns, one for each kind of exploitation, are a kind of exploitation."""
    wide = {"vic_TypeOfExploitation/ForcedLabour": ["1"], "vic_TypeOfExploitation/SexualExploitation": ["0"]}
    assert found({"prs_Gender": ["Feminine"]}, "no-exploitation")
    assert not found({"prs_Gender": ["Feminine"], **wide}, "no-exploitation")


@pytest.mark.parametrize("name", ["^$", "^.*$", "*"])
def test_a_column_named_like_a_pattern_is_one_column(tmp_path, name):
    """A heading that a library would take for a pattern is the name of one column."""
    path = tmp_path / "cases.csv"
    path.write_text(f"{name},prs_Gender\n" + "ada@example.org,Feminine\n" * 3)
    codes = [found.finding.code for found in check_sheet(read_for_check(path), "share").findings]
    assert "looks-like-identifier" in codes
