"""Cells that a spreadsheet can't run."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.standard.text_safety import plain_cell, safe_cell

TEXTS = st.text(alphabet="'=+-@\t\r\n\0 1.e5aé", max_size=8)


@given(TEXTS)
def test_every_text_comes_back(text: str):
    """The text behind a safe cell is the text it was made from."""
    assert plain_cell(safe_cell(text)) == text


@given(TEXTS, TEXTS)
def test_two_texts_never_share_a_cell(one: str, other: str):
    """Different texts give different cells."""
    assert (safe_cell(one) == safe_cell(other)) == (one == other)


@given(TEXTS)
def test_no_cell_begins_like_a_formula(text: str):
    """A safe cell begins with a formula's first character only if it is a plain number."""
    cell = safe_cell(text)
    if cell[:1] in set("=+-@\t\r\n\0"):
        float(cell)


@pytest.mark.parametrize("text", ["=1+1", "+A1", "-2+3", "@SUM(1)", "\t=1", "\r=1", "-1-1", "=cmd|' /C calc'!A0"])
def test_formulas_get_an_apostrophe(text: str):
    """What a spreadsheet would run gets an apostrophe in front."""
    assert safe_cell(text) == "'" + text


@pytest.mark.parametrize("text", ["", "Female", "-99", "+5", "-1.5e3", "0--8", "'s-Hertogenbosch", "18+"])
def test_harmless_texts_stay(text: str):
    """Plain numbers and ordinary texts are not changed."""
    assert safe_cell(text) == text
