"""The report on what a mapping lost: in four languages, with all that was lost and without a cell that nobody wrote."""

from __future__ import annotations

import html
import re

import polars as pl
import pytest

from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.files import parse_mapping
from shoal.intake.mapping.loss import KINDS
from shoal.intake.mapping.outputs import as_html, as_text
from shoal.intake.mapping.outputs.view import view, words
from shoal.intake.sheet import Sheet
from shoal.standard import LANGUAGES

UNMAPPED = "Zebulon"
MAPPING = parse_mapping(
    """
shoal_mapping: 1
standard: 1.1.0
fields:
- field: prs_Gender
  columns: Sexe
  note: Their form asks twice.
  values: {F: Feminine, Garçon: {to: Masculine, relation: narrower, note: a boy}, X: }
  missing: {NSP: Unknown}
- {field: cas_SourceType, constant: Hotline}
drop: {Nom: names a person}
keep_local: {Projet: who pays}
"""
)
ROWS = ["F"] * 40 + ["Garçon"] * 12 + ["X"] * 3 + ["NSP"] * 11 + [UNMAPPED]


@pytest.fixture(scope="module")
def loss():
    """What the mapping makes of an invented file."""
    columns = {"Sexe": ROWS, "Nom": [UNMAPPED] * 67, "Projet": ["P"] * 67, "Autre": ["1"] * 67}
    return apply_mapping(Sheet(pl.DataFrame(columns), "cases.csv"), MAPPING).loss.for_others()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("write", [as_text, as_html])
def test_it_tells_what_was_lost_and_shows_no_cell(loss, language, write):
    """Notes, values of the mapping and columns left behind are told in every language; other cells are not."""
    page = html.unescape(write(loss, MAPPING, "cases.csv", language))
    said = words(language)
    shown = ("Their form asks twice.", "Garçon", "a boy", "who pays", "undecided 1", said.text("kind.not-expressed"))
    assert [told for told in shown if told not in page] == []
    assert said.text("few") in page  # X: three records
    assert UNMAPPED not in page
    assert not re.search(r"\{\w+\}", page)


def test_figures_count_columns_and_fields(loss):
    """The figures at the top are those of the file."""
    assert view(loss, MAPPING).figures | {"unsupplied": 0} == {
        "records": 67,
        "carried": 1,
        "left": 2,
        "undecided": 1,
        "filled": 2,
        "unsupplied": 0,
    }


def test_every_kind_of_loss_has_words():
    """No language lacks a kind."""
    for language in LANGUAGES:
        assert all(words(language).text(f"kind.{kind}") for kind in KINDS)
