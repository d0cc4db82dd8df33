"""Spans of age and time, and the bands that hold them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.intake.suggest.ranges import age_code, months_code, span


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("9-17", "9--17"), ("9 à 17 ans", "9--17"), ("De 9 a 17 años", "9--17"), ("من 9 إلى 17 سنة", "9--17"),
        ("48+", "48+"), ("48 Y MAS", "48+"), ("48 فما فوق", "48+"), ("< 9", "0--8"), ("٩-١٧", "9--17"),
    ],
)  # fmt: skip
def test_a_band_is_found_however_it_is_written(text, code):
    """A span that is exactly a band is that band."""
    assert age_code(text, "age-band") == (code, True)


@given(st.integers(0, 90), st.integers(0, 30))
def test_a_span_of_several_bands_is_none(low, width):
    """Only a band that holds the whole span is said: a broad value is never made a narrow one."""
    found = age_code(f"{low}-{low + width}", "age-band")
    if found is not None:
        first, _, last = found[0].partition("--")
        assert int(first.rstrip("+")) <= low
        assert not last or low + width <= int(last)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("6 mois", "UpTo12"), ("moins d'un an", "UpTo12"), ("6 mois - 1 an", "UpTo12"), ("1-2 years", "From13To24"),
        ("Entre 2 y 5 años", "From25To60"), ("أكثر من سنتين", "Over24"),
        ("plus de 5 ans", "Over60"), ("3 weeks", "UpTo12"),
    ],
)  # fmt: skip
def test_times_become_bands_of_months(text, code):
    """Years, months and weeks are understood in four languages."""
    found = months_code(text)
    assert found is not None
    assert found[0] == code


def test_a_time_without_unit_is_not_guessed():
    """A number alone is months only where the header says so."""
    assert months_code("7") is None
    assert months_code("7", "months") == ("UpTo12", False)


@given(st.text(max_size=30))
def test_any_text_has_a_span_or_none(text):
    """No text breaks the reading of spans."""
    found = span(text)
    assert found is None or found.low <= max(found.high, 0) or found.high < 0
