"""Cells that hold no codes: dates, years, numbers, truth values, keys and texts."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.intake.mapping.maps import TODAY, fates, mapped, values

from shoal.intake.mapping.dates import fitting_formats, format_fits, read_dates

DAYS = st.dates(date(1900, 1, 1), date(2025, 12, 31))


def read(*cells: str, formats: tuple[str, ...] = ()) -> list[str | None]:
    """Cells read as dates."""
    return read_dates(pl.Series(cells, dtype=pl.String), formats, TODAY).to_list()


def test_iso_dates_need_no_format():
    """Days, months, years and moments in ISO 8601 are understood by themselves."""
    cells = ("2020-02-29", "2020-02", "2020", "2020-02-29T10:11:12Z", "2020-02-29 10:11", "2020-02-29T10:11:12.5+01:00")
    assert read(*cells) == ["2020-02-29", "2020-02", "2020", "2020-02-29", "2020-02-29", "2020-02-29"]


def test_impossible_dates_are_not_dates():
    """A day that no calendar has is nothing, and nothing is corrected."""
    assert read("2021-02-29", "2020-13-01", "31/04/2020", "1820-01-01", formats=("%d/%m/%Y",)) == [None] * 4


def test_formats_are_tried_in_order():
    """The first format that fits counts."""
    assert read("03/04/2020", "13/04/2020", "04/13/2020", formats=("%d/%m/%Y", "%m/%d/%Y")) == [
        "2020-04-03",
        "2020-04-13",
        "2020-04-13",
    ]


def test_a_format_without_a_day_gives_a_month_or_a_year():
    """A date is as precise as it was written."""
    assert read("04/2020", formats=("%m/%Y",)) == ["2020-04"]
    assert read("2020.", formats=("%Y.",)) == ["2020"]


def test_years_of_two_digits_need_their_own_format():
    """%Y does not take two digits; %y does, and is never in the future."""
    assert read("03/04/20", formats=("%d/%m/%Y",)) == [None]
    assert read("03/04/20", "03/04/55", "03/04/27", formats=("%d/%m/%y",)) == ["2020-04-03", "1955-04-03", "1927-04-03"]


def test_spreadsheet_numbers_are_dates_where_the_mapping_says_so():
    """A serial number counts days since the end of 1899."""
    assert read("43890", "43890.5", "1", formats=("excel",)) == ["2020-02-29", "2020-02-29", None]
    assert read("43890") == [None]


def test_a_clock_after_a_date_does_not_matter():
    """Exports that add midnight to every date are read."""
    assert read("03/04/2020 00:00:00", "03/04/2020 1:05 PM", formats=("%d/%m/%Y",)) == ["2020-04-03"] * 2


def test_months_are_named_in_every_language():
    """Names of months are read in English, French, Spanish and Arabic, and so are Arabic digits."""
    cells = ("3 février 2020", "3 FEBRERO 2020", "3 Feb 2020", "٣ فبراير ٢٠٢٠")
    assert read(*cells, formats=("%d %B %Y",)) == ["2020-02-03"] * 4


@settings(deadline=None)
@given(
    day=DAYS, format_=st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%Y%m%d", "%d %B %Y", "%d-%b-%Y", "%j/%Y"])
)
def test_what_a_format_writes_it_reads(day, format_):
    """A date written in a format is read back as that date."""
    assert read(day.strftime(format_), formats=(format_,)) == [day.isoformat()]


@settings(deadline=None)
@given(day=DAYS)
def test_serial_numbers_count_days(day):
    """Each day's number is one more than the day's before."""
    number = (day - date(1899, 12, 30)) // timedelta(days=1)
    assert read(str(number), formats=("excel",)) == [day.isoformat()]


@pytest.mark.parametrize("format_", ["dd/mm/yyyy", "", "%d/%m", "%H:%M", "%Q/%Y", "%d/%Y"])
def test_what_is_no_date_format(format_):
    """A format names a year, and a day only with its month."""
    assert not format_fits(format_)


def test_fitting_formats_are_told():
    """Where days are above twelve, only one order fits; else both do."""
    assert fitting_formats(pl.Series(["13/04/2020", "01/02/2020"]), TODAY) == ("%d/%m/%Y",)
    assert fitting_formats(pl.Series(["01/02/2020"]), TODAY) == ("%d/%m/%Y", "%m/%d/%Y")
    assert fitting_formats(pl.Series(["soon"]), TODAY) == ()


def test_a_date_is_cut_to_the_precision_of_the_profile():
    """A shared date tells no day, and the loss says that the day is gone."""
    made = mapped({"c": ["29/02/2020", "2020-02", "x"]}, {"field": "hte_Date", "columns": "c", "dates": "%d/%m/%Y"})
    assert made.frame["hte_Date"].to_list() == ["2020-02", "2020-02", ""]
    assert fates(made, "c", "hte_Date") == {("rounded", ""): 1, ("carried", ""): 1, ("not-understood", ""): 1}


def test_a_year_from_a_date_is_rounded():
    """A field of years takes the year of a date, and what is written as a year as it is."""
    made = mapped({"c": ["2020-02-29", "2019", "2019.0", "1899", "2031"]}, {"field": "hte_Year", "columns": "c"})
    assert made.frame["hte_Year"].to_list() == ["2020", "2019", "2019", "", ""]
    assert fates(made, "c", "hte_Year") == {("rounded", ""): 1, ("carried", ""): 2, ("not-understood", ""): 2}


def test_a_month_or_a_year_may_be_asked_for():
    """`derive` makes a date less precise than the profile lets it be."""
    rule = {"columns": "c", "dates": "%d/%m/%Y"}
    assert values(["29/02/2020"], "cas_RegistrationDate", derive="month", **rule) == ["2020-02"]
    assert values(["29/02/2020"], "cas_RegistrationDate", derive="year", **rule) == ["2020"]
    assert values(["29/02/2020"], "hte_Date", derive="year", **rule) == ["2020"]


def test_numbers_stay_within_their_bounds():
    """A whole number may end in .0; one that can't be is nothing."""
    assert values(["17", "17.0", "٤٢", "-1", "200", "17.5"], "prs_AgeAtRegistration") == ["17", "17", "42", "", "", ""]
    assert values(["12.5", "95", "x"], "prs_MailingLatitude") == ["12.5", "", ""]


def test_yes_and_no_are_truth_values():
    """Yes and no are understood in every language, and what the rule calls a yes besides."""
    assert values(["oui", "No", "1", "TRUE", "x", "?"], "con_Consent", yes=["x"]) == [
        "TRUE",
        "FALSE",
        "TRUE",
        "TRUE",
        "TRUE",
        "",
    ]
    assert values(["signed", "oral"], "con_Consent", values={"signed": "TRUE", "oral": "FALSE"}) == ["TRUE", "FALSE"]


def test_missing_numbers_and_dates_have_reasons():
    """What the mapping calls missing goes before what the text could be by itself."""
    assert values(["99", "17"], "prs_AgeAtRegistration", missing={"99": "Unknown"}) == ["Unknown", "17"]
    assert values(["1900-01-01"], "hte_Date", missing={"1900-01-01": "NotAsked"}) == ["NotAsked"]
    assert values(["Refused", "unknown"], "hte_Date") == ["Refused", "Unknown"]


def test_a_key_that_means_something_is_not_shared():
    """Only a random identifier goes on as it is; any other text becomes nothing."""
    random = "1b4e28ba-2fa1-41d2-883f-0016d3cca427"
    assert values([random, "CASE-7"], "cas_Id") == [random, ""]
    collect = mapped({"c": ["CASE-7"]}, {"field": "cas_Id", "columns": "c"}, profile="collect")
    assert collect.frame["cas_Id"].to_list() == ["CASE-7"]


def test_texts_stay_local():
    """A name is computed if the mapping says so, and never stands among what is shared."""
    made = mapped({"c": [" Ana ", "n/a"]}, {"field": "prs_FirstName", "columns": "c"})
    assert made.frame.columns == []
    assert made.local["prs_FirstName"].to_list() == ["Ana", ""]
    assert fates(made, "c", "prs_FirstName") == {("kept-local", "local"): 1, ("no-value", ""): 1}
