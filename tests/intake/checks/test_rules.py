"""Contradictions between fields are found in exactly the rows that have them."""

from __future__ import annotations

import polars as pl
import pytest
from tests.intake.checks.tables import KEYS, found, only, report_of, sheet_of

from shoal.intake.checks.rulebook import rules
from shoal.standard.load import standard

ALL = standard().all_fields


def test_rules_name_only_fields_and_codes_that_exist() -> None:
    """A rule whose field or code is misspelt would never find anything."""
    assert set(rules().fields()) <= set(ALL)
    for codes in rules().codes():
        assert set(codes.codes) <= {code.code for code in standard().lists[ALL[codes.field].list or ""].codes}


def test_every_date_of_the_rules_is_a_date_or_a_year() -> None:
    """Only these can be put in order."""
    pairs = (*rules().order, *rules().usual_order)
    assert {ALL[name].type for pair in pairs for name in pair} <= {"date", "year"}


FLAGS = pl.DataFrame({"flag": ["1", "0", ""]})
THREE = FLAGS.join(FLAGS, how="cross", suffix="2").join(FLAGS, how="cross", suffix="3")


def test_a_combined_flag_is_checked_in_all_three_states() -> None:
    """Sex and labour contradicts its parts where both are yes and it is no, or where one is no and it is yes."""
    columns = dict(zip(("isForcedLabour", "isSexualExploit", "isSexAndLabour"), THREE.to_dict().values(), strict=True))
    table = {name: cells.to_list() for name, cells in columns.items()}
    one = only(table, "combined-flag-mismatch", "release")
    expected = [
        row
        for row, (labour, sex, both) in enumerate(THREE.rows(), start=2)
        if (labour == sex == "1" and both == "0") or ("0" in (labour, sex) and both == "1")
    ]
    assert list(one.finding.rows) == expected
    assert one.field == "isSexAndLabour"


def test_a_kind_needs_its_flag_even_where_that_is_empty() -> None:
    """A labour type without forced labour counts once a row, however many types it has."""
    one = only(
        {
            "typeOfLabourBegging": ["1", "1", "0", "1", ""],
            "typeOfLabourOther": ["1", "0", "1", "", "0"],
            "isForcedLabour": ["", "1", "0", "0", "0"],
        },
        "implied-flag-missing",
        "release",
    )
    assert one.finding.rows == (2, 4, 5)
    assert one.field == "isForcedLabour"


@pytest.fixture
def joined() -> dict[str, list[str]]:
    """A joined text and its flags: agreeing, without a flag, with a flag more, spelt otherwise, and empty."""
    names = ALL["typeOfSexConcatenated"].derive.joined or {}
    flags = {name: [""] * 5 for name in names}
    flags["typeOfSexProstitution"] = ["1", "0", "1", "1", "1"]
    flags["typeOfSexPornography"] = ["0", "", "1", "0", "0"]
    text = ["Prostitution", "Prostitution", "Prostitution", " Prostitution ", ""]
    return {**flags, "typeOfSexConcatenated": text}


def test_a_text_is_checked_against_the_flags_that_it_joins(joined: dict[str, list[str]]) -> None:
    """Text without any flag, text that differs, and flags without text are three findings with rows of their own."""
    codes = ("joined-text-without-flag", "joined-text-differs", "flag-without-joined-text")
    assert {code: only(joined, code, "release").finding.rows for code in codes} == dict(
        zip(codes, ((3,), (4,), (6,)), strict=True)
    )


def test_a_label_that_stands_twice_names_its_flag_once() -> None:
    """A text that repeats itself is no difference between text and flags."""
    columns = {"typeOfSexProstitution": ["1"], "typeOfSexConcatenated": ["Prostitution;Prostitution"]}
    codes = {one.finding.code for one in report_of(columns, "release").findings}
    assert "repeated-code" in codes
    assert "joined-text-differs" not in codes


def test_a_contradiction_is_told_once() -> None:
    """A combined flag that contradicts its parts is not told again as a flag that they lack."""
    columns = {"isForcedLabour": ["0"], "isSexualExploit": ["1"], "isSexAndLabour": ["1"]}
    assert only(columns, "combined-flag-mismatch", "release")
    assert not found(columns, "implied-flag-missing", "release")


def test_of_equal_rows_the_first_repeats_nothing() -> None:
    """Rows that repeat one above them are counted, not the one that they repeat."""
    columns = {"prs_Gender": ["Feminine", "Masculine", "Feminine", "Feminine"]}
    assert only(columns, "repeated-rows").finding.rows == (4, 5)


def test_a_label_in_another_spelling_still_names_its_flag() -> None:
    """A truncated label is a finding of its own, not a difference between text and flags."""
    columns = {"meansOfControlWithholdsNecessities": ["1"], "meansOfControlConcatenated": ["Withholds necessitie"]}
    codes = {one.finding.code for one in report_of(columns, "release").findings}
    assert "known-spelling" in codes
    assert "joined-text-differs" not in codes


def test_a_band_contradicts_a_majority_only_where_both_are_told() -> None:
    """An adult in a child's band is a contradiction; an empty cell is none."""
    columns = {
        "ageBroad": ["9--17", "18--20", "0--8", "", "48+"],
        "majorityStatus": ["Adult", "Minor", "", "Adult", "Adult"],
    }
    assert only(columns, "derived-value-mismatch", "release").finding.rows == (2, 3)


def test_nobody_grows_younger() -> None:
    """An adult at entry is no minor later; the other way round is a life."""
    columns = {"majorityEntry": ["Adult", "Minor", "Adult"], "majorityStatus": ["Minor", "Adult", ""]}
    one = only(columns, "age-goes-back", "release")
    assert one.finding.rows == (2,)
    assert one.field == "majorityStatus"


def test_ages_in_years_and_bands_are_compared() -> None:
    """The age when trafficked may not lie above the age band at registration."""
    columns = {"vic_AgeWhenTrafficked": ["25", "15", "x", "30"], "prs_AgeBand": ["9--17", "9--17", "9--17", "30--38"]}
    assert only(columns, "age-goes-back", "collect").finding.rows == (2,)


def test_an_age_may_be_a_year_off_the_years_between_two_dates() -> None:
    """Before the birthday a person is a year younger than the difference of the years."""
    years = {"prs_Birthdate": ["1990-06-01"] * 4, "cas_RegistrationYear": ["2020"] * 4}
    one = only({**years, "prs_AgeAtRegistration": ["30", "29", "28", "31"]}, "age-differs", "collect")
    assert one.finding.rows == (4, 5)


@pytest.mark.parametrize(("earlier", "later"), [*rules().order, *rules().usual_order])
def test_dates_in_the_wrong_order_are_found(earlier: str, later: str) -> None:
    """Every pair of the rules is looked at, as far as both dates are told."""
    code = "dates-out-of-order" if (earlier, later) in rules().order else "dates-in-odd-order"
    cut = [4 if ALL[name].type == "year" else 10 for name in (earlier, later)]
    firsts, thens = ["2015-03-02", "2012-03-02", ""], ["2014-03-02", "2014-03-02", "2014-03-02"]
    columns = {earlier: [date[: cut[0]] for date in firsts], later: [date[: cut[1]] for date in thens]}
    one = next(one for one in found(columns, code, "collect") if one.field == later)
    assert one.finding.rows == (2,)


@pytest.mark.parametrize(
    ("birth", "event"), [("2001", "2001-01-01"), ("2001-04", "2001-04-01"), ("2001-12-31", "2001")]
)
def test_a_short_date_contradicts_only_what_it_surely_contradicts(birth: str, event: str) -> None:
    """A year alone may mean any of its days."""
    assert not found({"prs_Birthdate": [birth], "hte_Date": [event]}, "dates-out-of-order", "collect")


def test_today_is_no_future_and_a_plan_may_lie_in_it() -> None:
    """Only dates of what has happened must lie behind us."""
    columns = {"hte_Date": ["2026-06-30", "2026-07", "2026-06", "2026"], "spl_PlannedEndDate": ["2031-01-01"] * 4}
    assert only(columns, "date-in-future", "collect").finding.rows == (3,)


def test_a_reason_for_a_missing_value_is_no_kind_of_exploitation() -> None:
    """A reason in place of an industry does not ask for forced labour."""
    columns = {
        "vic_TypeOfExploitation": ["OrganRemoval"] * 2,
        "vic_ForcedLabourIndustry": ["NotAsked", "F_Construction"],
    }
    assert only(columns, "kind-without-exploitation").finding.rows == (3,)


def test_no_victim_has_no_means_of_control() -> None:
    """The status and what is said of the trafficking contradict each other; the rows are those of both."""
    columns = {
        "vic_IdentificationStatus": ["NotAVictim", "NotAVictim", "Presumed"],
        "vic_MethodsOfControl": ["Threats;DebtBondage", "", "Threats"],
    }
    assert only(columns, "means-without-victim").finding.rows == (2,)


def test_keys_may_come_again_but_not_all_together() -> None:
    """Two persons of one case share its key; the same person in the same case twice is a finding."""
    columns = {"prs_Id": [KEYS[0], KEYS[1], KEYS[0], KEYS[0]], "cas_Id": [KEYS[2], KEYS[2], KEYS[3], KEYS[2]]}
    assert only(columns, "key-repeated").finding.rows == (5,)


def test_a_record_that_is_not_there_needs_no_key() -> None:
    """A row without anything of a case may leave its key empty; one with a status may not."""
    columns = {"prs_Id": [KEYS[0], KEYS[1]], "cas_Id": ["", ""], "cas_Status": ["", "Active"]}
    assert only(columns, "key-empty").finding.rows == (3,)


def test_rows_are_those_of_the_users_own_file() -> None:
    """Where two rows stand above the data, row numbers say so."""
    from shoal.intake.checks.engine import check_sheet

    sheet = sheet_of({"prs_Gender": ["Feminine", "Martian"]}, first_row=3)
    one = next(one for one in check_sheet(sheet, "share").findings if one.finding.code == "unknown-code")
    assert (one.finding.where.row, one.finding.where.letter, one.finding.rows) == (4, "A", (4,))


@pytest.mark.parametrize("profile", ["collect", "share", "release"])
def test_a_header_without_records_can_be_checked(profile: str) -> None:
    """Every column of a profile, and no record: no rule breaks down."""
    report = report_of({field.name: [] for field in standard().fields(profile, deprecated=True)}, profile)
    assert report.rows == 0
