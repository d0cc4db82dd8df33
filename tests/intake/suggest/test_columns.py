"""What is seen of a column: its values, its separators, its shape."""

from __future__ import annotations

import pytest
from tests.intake.suggest.sheets import sheet_of

from shoal.intake.suggest.columns import MOST_VALUES, columns_of
from shoal.intake.suggest.shapes import shape_of


def _column(cells):
    return columns_of(sheet_of({"x": cells}))[0]


def test_values_are_counted_once_without_spaces_around():
    """The same value with a space is the same value; an empty cell is none."""
    column = _column(["Oui", "Oui ", "", "Non"])
    assert column.counts == {"Oui": 2, "Non": 1}
    assert column.filled == 3


def test_only_the_most_frequent_values_are_kept():
    """A column of a million texts costs no more than its most frequent ones."""
    column = _column([f"v{i}" for i in range(MOST_VALUES + 50)])
    assert len(column.counts) == MOST_VALUES
    assert column.different == MOST_VALUES + 50


@pytest.mark.parametrize("separator", [";", "|", "، ", ", ", " / ", "\n"])
def test_several_values_in_a_cell_are_taken_apart(separator):
    """Cells that are made of few parts which come again and again hold several values."""
    cells = [
        separator.join(parts) for parts in (["debt", "threats"], ["threats"], ["debt", "docs"], ["docs", "threats"])
    ]
    column = _column([*cells, "debt"])
    assert column.split is not None
    assert set(column.parts) == {"debt", "threats", "docs"}


def test_select_multiple_of_a_form_is_taken_apart_at_spaces():
    """KoBo puts a space between the names of the answers."""
    column = _column(["debt threats", "threats", "debt docs", "docs", "docs threats debt"])
    assert set(column.parts) == {"debt", "threats", "docs"}


@pytest.mark.parametrize(
    "cells", [["Forced labour", "Sexual exploitation", "Forced marriage"], ["Lyon, France", "Rome, Italy"]]
)
def test_a_text_with_a_space_or_comma_is_one_value(cells):
    """Words that do not come again are no separate values."""
    assert _column(cells).split is None


def test_missing_tokens_are_told_with_their_reason():
    """What says that there is no value is no value."""
    column = _column(["NSP", "Mali", "N/A", "-", "Refus", "Togo"])
    assert column.missing == {"NSP": "Unknown", "N/A": "NotApplicable", "-": "", "Refus": "Refused"}
    assert set(column.parts) == {"Mali", "Togo"}


@pytest.mark.parametrize(
    ("cells", "formats"),
    [
        (["13/02/2020", "01/12/2019"], ("%d/%m/%Y",)),
        (["02/13/2020", "12/01/2019"], ("%m/%d/%Y",)),
        (["2020-02-13"], ()),
        (["13.02.2020"], ("%d.%m.%Y",)),
        (["3 mars 2020", "14 avril 2021"], ("%d %B %Y",)),
    ],
)
def test_formats_of_dates_are_found(cells, formats):
    """The format by which all dates can be read; ISO dates need none."""
    shape = shape_of(_column(cells))
    assert shape["date"] == 1
    assert shape.dates == formats


def test_dates_that_tell_no_day_from_month_are_unclear():
    """Where both readings fit, a person must look."""
    assert shape_of(_column(["01/02/2020", "03/04/2021"])).unclear_dates
    assert not shape_of(_column(["13/02/2020", "03/04/2021"])).unclear_dates


def test_arabic_digits_are_digits():
    """An age in Arabic digits is an age."""
    assert shape_of(_column(["٢٣", "٤٥"]))["age"] == 1
