"""Values that follow from other columns."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.demo import demo_frame
from shoal.intake.derive import derive_field
from shoal.standard.load import standard
from shoal.standard.model import Derivation, Field

FIELDS = standard().all_fields
COMPOSITE = [field for field in FIELDS.values() if field.derive and field.derive.any_flag]
JOINED = [field for field in FIELDS.values() if field.derive and field.derive.joined]
STATES = st.sampled_from(["1", "0", ""])


def _one(field, **cells):
    values = derive_field(pl.DataFrame({name: [cell] for name, cell in cells.items()}), field)
    return None if values is None else values.item()


def _with(name, rule):
    """A field with a rule of our own."""
    return FIELDS[name].model_copy(update={"derive": rule, "from_case": None})


@pytest.mark.parametrize("field", COMPOSITE, ids=lambda field: field.name)
@given(data=st.data())
def test_a_composite_flag_has_three_states(field, data):
    """It is yes where any part is yes, no where all are no, and otherwise not recorded."""
    parts = {name: data.draw(STATES) for name in field.derive.sources}
    states = set(parts.values())
    expected = "1" if "1" in states else "0" if states == {"0"} else ""
    assert _one(field, **parts) == expected


@given(sexual=STATES, labour=STATES)
def test_both_is_yes_only_where_both_are(sexual, labour):
    """Sexual exploitation and forced labour at once: yes where both are, no where either is not, otherwise unknown."""
    expected = "0" if "0" in {sexual, labour} else "1" if (sexual, labour) == ("1", "1") else ""
    assert _one(FIELDS["isSexAndLabour"], isSexualExploit=sexual, isForcedLabour=labour) == expected


def test_a_column_that_is_not_there_is_not_a_no():
    """A missing part leaves a composite flag open unless another part is yes; with no part there is nothing."""
    field = FIELDS["meansDebtBondageEarnings"]
    assert _one(field, meansOfControlDebtBondage="0") == ""
    assert _one(field, meansOfControlDebtBondage="1") == "1"
    assert _one(field, isAbduction="1") is None


@pytest.mark.parametrize("field", JOINED, ids=lambda field: field.name)
@given(data=st.data())
def test_a_joined_text_names_the_flags_that_are_yes(field, data):
    """The labels of the flags that are yes, in order, and nothing where none is."""
    parts = {name: data.draw(STATES) for name in field.derive.joined}
    named = [label for name, label in field.derive.joined.items() if parts[name] == "1"]
    assert _one(field, **parts) == ";".join(named)


@pytest.mark.parametrize(
    ("cell", "flag"),
    [("DebtBondage", "1"), ("Threats; DebtBondage", "1"), ("Threats", ""), ("", ""), ("Unknown", ""), ("Debt", "")],
)
def test_a_code_makes_a_flag_yes_and_its_absence_nothing(cell, flag):
    """That a code was not chosen is no proof of "no"."""
    assert _one(FIELDS["meansOfControlDebtBondage"], vic_MethodsOfControl=cell) == flag


def test_a_broad_code_is_never_made_a_precise_one():
    """Threats of any kind are not a threat with the authorities, but every narrower code is a threat."""
    assert _one(FIELDS["meansOfControlThreatOfLawEnforcement"], vic_MethodsOfControl="Threats") == ""
    assert _one(FIELDS["meansOfControlThreats"], vic_MethodsOfControl="PhysicalThreats") == "1"


@pytest.mark.parametrize(
    ("cell", "code"),
    [("Feminine", "Female"), ("NonConforming", "Transgender/NonConforming"), ("NonSpecifiedUnknown", ""), ("", "")],
)
def test_a_code_is_recoded_where_it_has_an_equal(cell, code):
    """A code that has no equal leads nowhere."""
    assert _one(FIELDS["gender"], prs_Gender=cell) == code


@pytest.mark.parametrize(("cell", "code"), [("PH", "PH"), (" PH ", "PH"), ("PH;UA", ""), ("Refused", ""), ("", "")])
def test_of_several_codes_none_is_the_one(cell, code):
    """One citizenship is repeated; several, or a reason for a missing value, are not."""
    assert _one(FIELDS["citizenship"], prs_Citizenship=cell) == code


@pytest.mark.parametrize(
    ("date", "year"), [("2021-05-04", "2021"), ("2021-05", "2021"), ("2021", "2021"), ("4/5/2021", ""), ("", "")]
)
def test_a_year_is_that_of_the_date(date, year):
    """A date that is not written year first gives no year."""
    assert (
        _one(_with("yearOfRegistration", Derivation(year_of="cas_RegistrationDate")), cas_RegistrationDate=date) == year
    )


@pytest.mark.parametrize(
    ("birth", "later", "band"),
    [
        ("2000-06-15", "2018-06-14", "9--17"),
        ("2000-06-15", "2018-06-15", "18--20"),
        ("2000-06", "2018-06", ""),
        ("2000-06", "2018-07", "18--20"),
        ("2000", "2021", ""),
        ("2000", "2019", "18--20"),
        ("1950", "2020-01-01", "48+"),
        ("2020-01-01", "2019-01-01", ""),
        ("1850-01-01", "2020-01-01", ""),
        ("", "2020", ""),
        ("15/06/2000", "2020", ""),
    ],
)
def test_an_age_band_follows_where_the_dates_leave_no_doubt(birth, later, band):
    """Between two dates the band is given only if every way to read them gives the same."""
    field = _with("ageBroad", Derivation(age_band_of=("prs_Birthdate", "cas_RegistrationDate")))
    assert _one(field, prs_Birthdate=birth, cas_RegistrationDate=later) == band


@pytest.mark.parametrize(
    ("age", "band"), [("8", "0--8"), ("9", "9--17"), ("48", "48+"), ("121", ""), ("x", ""), ("", "")]
)
def test_an_age_band_follows_from_an_age(age, band):
    """An age that nobody reaches gives none."""
    assert (
        _one(_with("ageBroad", Derivation(age_band_of=("prs_AgeAtRegistration",))), prs_AgeAtRegistration=age) == band
    )


@given(age=st.integers(0, 120))
def test_a_child_is_under_18(age):
    """Eighteen is of age."""
    field = _with("majorityStatus", Derivation(age_band_of=("prs_AgeAtRegistration",)))
    assert _one(field, prs_AgeAtRegistration=str(age)) == ("Minor" if age < 18 else "Adult")


def test_every_rule_of_the_standard_can_be_carried_out():
    """A table of empty cells gives empty cells, whatever the rule."""
    for field in FIELDS.values():
        for rule in (field.derive, field.from_case):
            if rule is not None:
                only: Field = field.model_copy(update={"derive": rule, "from_case": None})
                assert derive_field(pl.DataFrame({name: [""] for name in rule.sources}), only).to_list() == [""]


def test_invented_case_records_agree_with_every_exact_rule():
    """In the invented records of `shoal demo-data` no column contradicts what follows from the others."""
    frame = demo_frame(3_000, 11)
    checked = 0
    for field in standard().entities["release-record"].fields:
        if field.derive and field.derive.relation == "exact" and field.name in frame.columns:
            follows, own = derive_field(frame, field), frame[field.name]
            both = (follows != "") & (own != "")
            assert (follows.filter(both) == own.filter(both)).all(), field.name
            checked += int(both.sum())
    assert checked > 3_000


def test_invented_case_records_become_release_columns():
    """From fields of a case record follow the columns of a release that they feed, and no "no" among the flags."""
    case = pl.DataFrame(
        {
            "prs_Gender": ["Feminine", "Masculine", ""],
            "vic_MethodsOfControl": ["DebtBondage;PhysicalThreats", "Surveillance", "Refused"],
            "vic_TypeOfExploitation": ["ForcedBegging", "SexualExploitation;ForcedLabour", ""],
            "vic_RecruiterRelation": ["Parent", "Acquaintance", "Acquainted"],
        }
    )
    expected = {
        "gender": ["Female", "Male", ""],
        "meansOfControlThreats": ["1", "", ""],
        "meansDebtBondageEarnings": ["1", "", ""],
        "meansOfControlRestrictsMovement": ["", "1", ""],
        "isForcedLabour": ["1", "1", ""],
        "recruiterRelationFamily": ["1", "", ""],
        "recruiterRelationFriend": ["", "1", ""],
    }
    assert {name: derive_field(case, FIELDS[name]).to_list() for name in expected} == expected
