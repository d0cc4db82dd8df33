"""Ages, bands and majority from dates, as the standard derives them."""

from __future__ import annotations

from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.intake.mapping.maps import fates, mapped, values

from shoal.intake.derive import derive_field
from shoal.intake.mapping.ages import derive_age
from shoal.standard.load import standard

BAND = standard().all_fields["prs_AgeBand"]
DATES = st.one_of(
    st.just(""),
    st.dates(date(1900, 1, 1), date(2030, 12, 31)).flatmap(
        lambda day: st.sampled_from([day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]])
    ),
)


def ages(derive: str, field: str, *pairs: tuple[str, str]) -> list[str]:
    """A field from dates of birth and of registration."""
    born, seen = ([pair[number] for pair in pairs] for number in (0, 1))
    rule = {"field": field, "columns": ["born", "seen"], "derive": derive}
    made = mapped({"born": born, "seen": seen}, rule)
    return (made.frame if field in made.frame.columns else made.local)[field].to_list()


def test_an_age_is_counted_in_whole_years():
    """The birthday itself completes a year."""
    assert ages("age", "prs_AgeAtRegistration", ("2000-06-15", "2018-06-14"), ("2000-06-15", "2018-06-15")) == [
        "17",
        "18",
    ]


def test_a_year_alone_gives_an_age_only_where_it_must_be_so():
    """Where a year leaves two ages open, nothing comes out."""
    assert ages("age", "prs_AgeAtRegistration", ("2000", "2018-06-15"), ("2000-01-01", "2018")) == ["", "18"]
    assert ages("majority", "prs_MajorityStatus", ("2000", "2018-06-15"), ("1990", "2018")) == ["", "Adult"]


def test_nobody_is_younger_than_nothing_or_older_than_all():
    """Dates in the wrong order and ages beyond belief give nothing."""
    assert ages("age-band", "prs_AgeBand", ("2020-01-01", "2018-01-01"), ("1900-01-01", "2025-01-01")) == ["", ""]


def test_a_band_from_an_age_in_years():
    """One column with ages gives a band, and whether somebody is of age."""
    assert values(["0", "17", "18", "48", "120", "121", "x"], "prs_AgeBand", derive="age-band") == [
        "0--8",
        "9--17",
        "18--20",
        "48+",
        "48+",
        "",
        "",
    ]
    assert values(["17", "18"], "prs_MajorityStatus", derive="majority") == ["Minor", "Adult"]


def test_the_loss_of_an_age_is_told_for_both_columns():
    """A date that became a band is rounded; one from which nothing follows is not expressed."""
    rule = {"field": "prs_AgeBand", "columns": ["born", "seen"], "derive": "age-band", "missing": {"?": "Refused"}}
    made = mapped(
        {"born": ["2000-01-01", "2000", "?", "x", ""], "seen": ["2018-06-15", "", "2018", "2018", "2018"]}, rule
    )
    assert made.frame["prs_AgeBand"].to_list() == ["18--20", "", "Refused", "", ""]
    assert fates(made, "born", "prs_AgeBand") == {
        ("rounded", ""): 1,
        ("not-expressed", "underivable"): 1,
        ("no-value", "Refused"): 1,
        ("not-understood", ""): 1,
    }
    assert fates(made, "seen", "prs_AgeBand") == {("rounded", ""): 1, ("not-expressed", "underivable"): 3}


def test_an_age_may_follow_from_fields():
    """A band follows from fields that stay with the partner, and the loss says from which."""
    made = mapped(
        {"born": ["2000-01-01", "n/a"], "seen": ["2018-06-15", "2018-06-15"]},
        {"field": "vic_MajorityWhenTrafficked", "fields": ["prs_Birthdate", "hte_Date"], "derive": "majority"},
        {"field": "prs_Birthdate", "columns": "born", "missing": {"n/a": "Refused"}},
        {"field": "hte_Date", "columns": "seen"},
    )
    assert made.frame["vic_MajorityWhenTrafficked"].to_list() == ["Adult", "Refused"]
    assert made.local.columns == ["prs_Birthdate"]
    [derived] = [e for e in made.loss.of("derived") if e.field == "vic_MajorityWhenTrafficked"]
    assert (derived.records, derived.note) == (1, "prs_Birthdate, hte_Date")


@settings(deadline=None)
@given(pairs=st.lists(st.tuples(DATES, DATES), min_size=1, max_size=30))
def test_bands_are_those_of_the_standard(pairs):
    """What is derived quickly is what the standard's own derivation gives."""
    born, seen = (pl.Series([pair[number] for pair in pairs]) for number in (0, 1))
    table = pl.DataFrame({"prs_Birthdate": born, "cas_RegistrationDate": seen})
    expected = derive_field(table, BAND)
    assert expected is not None
    assert derive_age("age-band", BAND, [born, seen]).to_list() == expected.to_list()


@pytest.mark.parametrize("field", ["prs_AgeBand", "ageBroad"])
def test_the_standard_derives_bands_by_itself(field):
    """Where a date of birth and a date of registration are filled, the band follows without a rule."""
    made = mapped(
        {"born": ["2000-01-01"], "seen": ["2018-06-15"]},
        {"field": "prs_Birthdate", "columns": "born"},
        {"field": "cas_RegistrationDate", "columns": "seen"},
        profile="share" if field == "prs_AgeBand" else "release",
    )
    assert made.frame[field].to_list() == ["18--20"]
    assert "prs_Birthdate" not in made.frame.columns
