"""The parts of what a partner gets back, each by itself."""

from __future__ import annotations

from random import Random

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chi2_contingency

from shoal.collection.quality.amounts import Amount
from shoal.collection.quality.beside import published
from shoal.collection.quality.checked import findings_of
from shoal.collection.quality.filling import field_fills
from shoal.collection.quality.gaining import gains
from shoal.collection.quality.model import PublishedRelease, ReleaseCount, ReleasedAttribute
from shoal.collection.quality.moving import EXPECTED, moves, two_proportions
from shoal.intake.mapping.loss import Loss, LossEntry
from shoal.standard.findings import finding_codes, finding_text


def frame(**columns: list[str]) -> pl.DataFrame:
    """Records of text."""
    return pl.DataFrame(columns, schema=dict.fromkeys(columns, pl.String))


@given(st.integers(0, 40), st.integers(0, 40))
def test_no_small_number_is_in_an_amount(records: int, more: int):
    """Neither one to nine records nor all but one to nine are told as a number or a share."""
    told, total = Amount.of(records, records + more), records + more
    if told.records is not None:
        assert told.records == records
        assert not 0 < records < 10
        assert not records or not 0 < total - records < 10
    else:
        assert told.share is None
    assert total >= 10 or told.share is None


@given(st.integers(1, 400), st.integers(1, 400), st.data())
def test_the_test_of_two_shares_is_the_usual_one(total: int, other: int, data: st.DataObject):
    """Its p-value is that of the chi-squared test of the four cells, wherever that may be used."""
    one, two = data.draw(st.integers(0, total)), data.draw(st.integers(0, other))
    found = two_proportions((one, total), (two, other))
    cells = [[one, total - one], [two, other - two]]
    if not 0 < one + two < total + other:
        assert found is None
        return
    expected = chi2_contingency(cells, correction=False)
    if expected.expected_freq.min() >= EXPECTED + 1e-9:
        assert found == pytest.approx(expected.pvalue, abs=1e-9)
    elif expected.expected_freq.min() < EXPECTED - 1e-9:
        assert found is None


def test_completeness_beside_last_time():
    """Core fields come first; fields newly filled and lost are named; a reason is no value."""
    now = frame(prs_Gender=["Feminine"] * 30 + ["Unknown"] * 20, vic_MonthsTrafficked=["0--12"] * 50)
    then = frame(prs_Gender=["Feminine"] * 50, prs_MaritalStatus=["Single"] * 50)
    found = field_fills(now, then)
    by = {each.field: each for each in found}
    assert [each.core for each in found] == sorted((each.core for each in found), reverse=True)
    assert (by["prs_Gender"].filled.records, by["prs_Gender"].reasons.records) == (30, 20)
    assert by["prs_Gender"].before == Amount("exact", 50, 1.0)
    changes = {name: by[name].change for name in ("prs_Gender", "vic_MonthsTrafficked", "prs_MaritalStatus")}
    assert changes == {"prs_Gender": "less", "vic_MonthsTrafficked": "new", "prs_MaritalStatus": "lost"}
    assert by["prs_AgeBand"].change == "same"
    assert "prs_Id" not in by
    assert "prs_HighestLevelOfEducation" not in by


def test_what_moved_is_told_and_what_chance_allows_is_not():
    """A share that went from half to three in four moved; one that went by a hair did not."""
    then = frame(prs_Gender=["Feminine"] * 200 + ["Masculine"] * 200, prs_Citizenship=["NG"] * 300 + ["PH"] * 100)
    now = frame(prs_Gender=["Feminine"] * 300 + ["Masculine"] * 100, prs_Citizenship=["NG"] * 306 + ["PH"] * 94)
    found = moves(now, then)
    moved = {(each.field, code.code) for each in found.fields for code in each.codes if code.moved}
    assert moved == {("prs_Gender", "Feminine"), ("prs_Gender", "Masculine")}
    assert found.tests == 4


def test_many_tests_ask_for_more():
    """A difference that one test alone would call real is not told among many (Bonferroni)."""
    countries = [country for country in ("NG", "PH", "UA", "KG", "UZ", "MD", "ID", "MM", "KH", "BD") for _ in range(40)]
    then = frame(prs_Gender=["Feminine"] * 200 + ["Masculine"] * 200, prs_Citizenship=countries)
    now = frame(prs_Gender=["Feminine"] * 231 + ["Masculine"] * 169, prs_Citizenship=countries)
    alone = moves(now.select("prs_Gender"), then.select("prs_Gender"))
    assert all(code.moved is (two_proportions((231, 400), (200, 400)) < 0.05 / 2) for code in alone.fields[0].codes)  # type: ignore[operator]
    assert two_proportions((231, 400), (200, 400)) < 0.05  # type: ignore[operator]
    assert not [code for each in moves(now, then).fields for code in each.codes if code.moved]


def test_chance_alone_seldom_moves_anything():
    """Of 200 pairs of samples of the same cases at most 22 say that something moved: 10 and 4 deviations."""
    drawn, wrong = Random(6), 0
    for _ in range(200):
        pair = [
            frame(
                prs_Gender=drawn.choices(["Feminine", "Masculine"], [6, 4], k=150),
                prs_Citizenship=drawn.choices(["NG", "PH", "UA"], [5, 3, 2], k=150),
            )
            for _ in range(2)
        ]
        wrong += any(code.moved for each in moves(*pair).fields for code in each.codes)
    assert wrong <= 22


def test_several_codes_in_a_cell_count_one_by_one():
    """A record counts once for each of its codes, and reasons are no codes."""
    then = frame(prs_Citizenship=["NG;PH"] * 40 + ["Unknown"] * 40)
    now = frame(prs_Citizenship=["NG;PH"] * 20 + ["NG"] * 20 + ["Unknown"] * 40)
    (field,) = moves(now, then).fields
    assert {code.code: (code.now.records, code.before.records) for code in field.codes} == {
        "NG": (40, 40),
        "PH": (20, 40),
    }
    assert {code.code for code in field.codes if code.moved} == {"PH"}


def test_rare_codes_are_left_out():
    """A code that fewer than ten records have both times is not named."""
    then = frame(prs_Citizenship=["NG"] * 40 + ["PH"] * 4)
    now = frame(prs_Citizenship=["NG"] * 40 + ["UA"] * 9)
    (field,) = moves(now, then).fields
    assert [code.code for code in field.codes] == ["NG"]
    assert field.others


def test_other_and_several_values_beside_a_release():
    """What a release calls other is every value that it does not name; several codes of a cell count one by one."""
    records = frame(prs_Gender=["Feminine"] * 20 + ["Masculine"] * 20 + [""] * 20, prs_Citizenship=["NG;PH"] * 60)
    gender = ReleasedAttribute(
        "gender",
        "category",
        (ReleaseCount("Female", "reported", 30, 25, 35), ReleaseCount("Rest", "suppressed")),
        "Rest",
    )
    several = ReleasedAttribute(
        "prs_Citizenship",
        "multi",
        (ReleaseCount("NG", "reported", 30, 25, 35), ReleaseCount("PH", "reported", 10, 5, 15)),
    )
    found = {
        each.attribute: each
        for each in published(records, PublishedRelease("Invented", (100, 90, 110), (gender, several)))
    }
    assert [value.own.records for value in found["gender"].values] == [20, 20]
    assert found["gender"].own.records == 40
    assert [value.own.records for value in found["prs_Citizenship"].values] == [60, 60]
    assert (found["prs_Citizenship"].low, found["prs_Citizenship"].high) == (25 / 110, 1.0)


def test_a_release_without_records_has_no_shares():
    """An interval that reaches zero gives no share."""
    with pytest.raises(ValueError, match="above zero"):
        PublishedRelease("Invented", (5, 0, 20), ())


def test_what_adds_most_comes_first():
    """Fields that are missing, empty cells and values that nobody mapped, in order of what they would add."""
    records = frame(prs_Gender=["Feminine"] * 40 + [""] * 20, prs_AgeBand=["Unknown"] * 60)
    entries = (
        LossEntry("not-understood", "Nation", "prs_Citizenship", 33, 4),
        LossEntry("not-understood", "Sex", "prs_Gender", 0, 0, small=True),
        LossEntry("dropped", "Name", "", 60),
    )
    loss = Loss("1.1.0", "share", 60, entries, unsupplied=("vic_MethodsOfControl", "prs_MaritalStatus"))
    found = gains(records, loss, needs_consent=False)
    kinds = [(each.kind, each.field, each.records.records) for each in found]
    assert kinds[0] == ("unsupplied", "vic_MethodsOfControl", 60)
    assert kinds[-3:] == [
        ("not-understood", "prs_Citizenship", 33),
        ("empty", "prs_Gender", 20),
        ("not-understood", "prs_Gender", None),
    ]
    named = {each.field for each in found}
    assert "prs_AgeBand" not in named
    assert "prs_MaritalStatus" not in named
    assert "con_Consent" not in named
    assert "con_Consent" in {each.field for each in gains(records, loss, needs_consent=True)}


def test_findings_of_another_program_are_taken_with_care():
    """What is no finding is left out, the gravest come first, small counts are hidden, no sentence is taken over."""
    plain = {"code": "core-mostly-empty", "severity": "note", "field": "prs_Gender", "count": 3, "message": "3 of Ann"}
    other = {"code": "column-constant", "severity": "warning", "field": "<b>", "count": "many"}
    odd = [None, {"code": "no-such-code", "severity": "error"}, {"code": [], "severity": "error"}]
    odd.append({"code": "column-constant", "severity": {}})
    found = findings_of({"findings": [plain, other, *odd]})
    assert [(each.code, each.field, each.places) for each in found] == [
        ("column-constant", "", Amount("few")),
        ("core-mostly-empty", "prs_Gender", Amount("few")),
    ]
    assert findings_of({}) == ()
    assert findings_of({"findings": 7}) == ()


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_what_a_finding_is_about_needs_no_values(language: str):
    """The sentences that the page shows of a finding have no place to fill in."""
    assert not [code for code in finding_codes() if "{" in finding_text(code, language).about]
