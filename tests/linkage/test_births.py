"""Dates of birth are understood as declared, and never guessed."""

from __future__ import annotations

from datetime import date

import pytest

from shoal.linkage.births import Birth, understood_birth

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("text", "formats", "birth"),
    [
        ("1994-07-23", (), Birth(1994, 7, 23)),
        ("1994-07-23 00:00:00", (), Birth(1994, 7, 23)),
        ("23/07/1994", ("%d/%m/%Y",), Birth(1994, 7, 23)),
        ("٢٣/٠٧/١٩٩٤", ("%d/%m/%Y",), Birth(1994, 7, 23)),
        ("07/1994", ("%m/%Y",), Birth(1994, 7)),
        ("1994-07", (), Birth(1994, 7)),
        ("1994", (), Birth(1994)),
        ("1994-01-01", (), Birth(1994)),
        ("01/01/1994", ("%d/%m/%Y",), Birth(1994)),
    ],
)
def test_a_date_is_understood(text, formats, birth):
    """Declared forms, ISO 8601 and a year alone are understood; 1 January is a year alone."""
    assert understood_birth(text, formats, TODAY) == birth


@pytest.mark.parametrize("text", ["23/07/1994", "July", "1994-13-01", "1994-02-30", "0000-01-01", "94"])
def test_what_is_not_declared_is_not_guessed(text):
    """A date in another form, or that does not exist, is unreadable."""
    assert understood_birth(text, (), TODAY) == "unreadable"


@pytest.mark.parametrize("text", ["2027-01-02", "1890-05-05", "2031", "1850"])
def test_nobody_is_born_tomorrow_or_too_long_ago(text):
    """A date in the future, or more than 120 years back, is impossible."""
    assert understood_birth(text, (), TODAY) == "impossible"


def test_an_empty_cell_is_nothing():
    """An empty cell is no mistake."""
    assert understood_birth("  ", (), TODAY) is None


def test_exchanged_day_and_month_and_the_next_year_are_about_the_same():
    """The loose form of a date does not change when day and month are exchanged or, mostly, the year is off by one."""
    assert Birth(1994, 3, 7).about == Birth(1994, 7, 3).about == Birth(1993, 3, 7).about
    assert Birth(1994, 3, 7).about != Birth(1994, 3, 8).about
