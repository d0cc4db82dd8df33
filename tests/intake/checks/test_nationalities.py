"""Columns of countries that hold nationalities, old names or short names."""

from __future__ import annotations

import polars as pl
import pytest

from shoal.intake.checks.forms import code_forms
from shoal.standard.load import standard


@pytest.mark.parametrize("name", ["prs_Citizenship", "vic_CountryOfExploitation", "citizenship"])
@pytest.mark.parametrize("text", ["Cambodian", "CAMBODGIENNE", "camboyano", "كمبودية"])
def test_a_nationality_is_a_known_spelling(name: str, text: str) -> None:
    """A demonym in any language, in any capitals, stands for the country's code."""
    meanings, unknown = code_forms(standard().all_fields[name], "share").judge(pl.Series([text]))
    assert (meanings[text].kind, meanings[text].value) == ("known-spelling", "KH")
    assert unknown.is_empty()


def test_what_is_shown_is_the_standards_own_word() -> None:
    """A finding shows the word of the standard, never the cell."""
    meanings, _ = code_forms(standard().all_fields["prs_Citizenship"], "share").judge(pl.Series(["  i v o r y COAST"]))
    assert meanings["  i v o r y COAST"].shown == (("spelling", "Ivory Coast"), ("code", "CI"))


def test_names_and_codes_go_first() -> None:
    """What is a label or a code stays what it was."""
    texts = pl.Series(["France", "FRA", "fr"])
    meanings, _ = code_forms(standard().all_fields["prs_Citizenship"], "share").judge(texts)
    assert [meanings[text].kind for text in texts] == ["label-for-code", "country-code-length", "wrong-case"]


@pytest.mark.parametrize("text", ["Congolese", "guinéenne", "Korean", "Dominican"])
def test_what_may_be_two_countries_is_not_guessed(text: str) -> None:
    """A nationality that several countries share stays unknown."""
    meanings, unknown = code_forms(standard().all_fields["prs_Citizenship"], "share").judge(pl.Series([text]))
    assert (meanings, unknown.to_list()) == ({}, [text])


def test_lists_without_countries_have_no_nationalities() -> None:
    """A nationality in another column means nothing."""
    assert code_forms(standard().all_fields["prs_Gender"], "share").judge(pl.Series(["Cambodian"]))[0] == {}
