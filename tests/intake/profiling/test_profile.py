"""A profile tells what a file holds and shows no person."""

from __future__ import annotations

import html
import json
import random
import re

import polars as pl
import pytest

from shoal.intake.profiling.model import KEPT_FROM
from shoal.intake.profiling.outputs import as_html, as_text
from shoal.intake.profiling.profile import profile_sheet
from shoal.intake.sheet import Sheet
from shoal.standard import LANGUAGES

RECORDS = 200
FIRST = ["Awa", "Marie", "Elena", "Lucía", "Jean", "Fatou"]
LAST = ["Diallo", "Popescu", "Martín", "Ndiaye", "Koné"]


@pytest.fixture(scope="module")
def sheet() -> Sheet:
    """An invented export."""
    dice = random.Random(5)
    some = range(RECORDS)
    columns = {
        "Nom complet": [f"{dice.choice(FIRST)} {dice.choice(LAST)}" for _ in some],
        "Téléphone": [f"06 {i:02} 55 01 {i % 90 + 10}" for i in some],
        "Sexe": [("F", "H", "NSP")[min(i % 5, 2)] for i in some],
        "Ville": ["Alpha"] * (RECORDS - 4) + ["Omega"] * 4,
        "DDN": [f"{i % 28 + 1:02}/{i % 12 + 1:02}/{1970 + i % 40}" for i in some],
        "Exploitation": [("Travail; Mendicité", "Travail", "Mendicité", "Autre; Travail")[i % 4] for i in some],
        "Contrôle - dette": [("Oui", "Non", "")[i % 3] for i in some],
        "Contrôle - menaces": [("Non", "Oui")[i % 2] for i in some],
        "Vide": [""] * RECORDS,
        "Notes": [f"La personne est venue {i} fois et a parlé longuement de sa situation." for i in some],
    }
    return Sheet(pl.DataFrame(columns), "export.csv")


@pytest.fixture(scope="module")
def profile(sheet):
    """Its profile."""
    return profile_sheet(sheet)


def test_columns_are_told_apart(profile):
    """Each column's cells are told for what they look like."""
    kinds = {column.header: column.kind for column in profile.columns}
    assert kinds["Sexe"] == "codes"
    assert kinds["DDN"] == "date"
    assert kinds["Exploitation"] == "several-codes"
    assert kinds["Contrôle - dette"] == "yes-no"
    assert kinds["Vide"] == "empty"
    assert kinds["Nom complet"] == "text"
    assert {column.header: column.separator for column in profile.columns}["Exploitation"] == ";"
    assert {column.header: column.dates for column in profile.columns}["DDN"] == ("%d/%m/%Y",)


def test_what_may_name_people_is_told(profile):
    """Names, telephones, dates of birth and free text are suspected; choices are not."""
    found = {column.header: column.identifier.kind for column in profile.identifying}
    assert found["Nom complet"] == "full-name"
    assert found["Téléphone"] == "phone"
    assert found["DDN"] == "birth-date"
    assert found["Notes"] == "prose"
    assert not {"Sexe", "Exploitation", "Contrôle - dette", "Vide"} & set(found)


def test_missing_tokens_have_their_reason(profile):
    """A token for a missing value is told with its reason."""
    (token,) = next(column.missing for column in profile.columns if column.header == "Sexe")
    assert (token.value, token.reason, token.records) == ("NSP", "Unknown", 120)


def test_flags_of_one_list_are_brought_together(profile):
    """Columns of yes and no whose names begin alike are one group."""
    assert [(group.name, group.columns) for group in profile.groups] == [
        ("Contrôle", ("Contrôle - dette", "Contrôle - menaces"))
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_output_shows_a_person_or_a_rare_value(sheet, profile, language):
    """No cell of a column that may name people is shown, and no value that fewer than ten records share."""
    page = html.unescape(as_html(profile, language))
    for text in (page, as_text(profile, language), json.dumps(profile.as_dict(), ensure_ascii=False)):
        for column in ("Nom complet", "Téléphone", "DDN", "Notes"):
            assert not [cell for cell in set(sheet.frame[column].to_list()) if cell in text]
        assert "Omega" not in text
        assert "Alpha" in text
    assert not re.search(r"\{\w+\}", page)


def test_few_records_show_no_value():
    """A file of few records shows headings only."""
    cells = ["Femme"] * (KEPT_FROM - 1)
    found = profile_sheet(Sheet(pl.DataFrame({"Sexe": cells}), "few.csv"))
    assert found.columns[0].frequent == ()
    assert "Femme" not in as_text(found)


def test_an_empty_file_has_a_profile():
    """Columns without records are told as empty."""
    found = profile_sheet(Sheet(pl.DataFrame({"a": pl.Series([], dtype=pl.String)}), "none.csv"))
    assert [column.kind for column in found.columns] == ["empty"]
    assert as_html(found)
