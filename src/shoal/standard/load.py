"""Reading the standard from its data files, and checking it while it is read."""

from __future__ import annotations

import csv
from functools import lru_cache
from typing import Any

from shoal.standard._data import LANGUAGES, read_text, read_yaml
from shoal.standard.model import Code, CodeList, Deprecation, Entity, Profile, Standard
from shoal.standard.names import country_names, language_names

CROSSWALKS = ("htcds", "ctdc", "isic", "iso", "palermo", "ic_tip")
COLUMNS = (
    "code",
    *(f"label_{language}" for language in LANGUAGES),
    *(f"definition_{language}" for language in LANGUAGES),
    "broader",
    "since",
    "deprecated_in",
    "replaced_by",
    *(f"deprecated_note_{language}" for language in LANGUAGES),
    "spellings",
    *CROSSWALKS,
)
"""Columns of every code list's CSV file. Spellings are separated by "|". An empty cell is nothing."""


@lru_cache
def standard() -> Standard:
    """The standard at its newest version.

    >>> standard().all_fields["prs_Gender"].role
    'quasi-identifier'
    """
    about = read_yaml("standard.yaml")
    return Standard(
        version=about["version"],
        entities={name: Entity.model_validate(read_yaml(f"entities/{name}.yaml")) for name in about["entities"]},
        lists={entry["name"]: _list(entry) for entry in read_yaml("lists.yaml")},
        profiles={entry["name"]: Profile.model_validate(entry) for entry in about["profiles"]},
    )


def _list(entry: dict[str, Any]) -> CodeList:
    about = {key: value for key, value in entry.items() if key not in {"countries", "languages"}}
    if "countries" in entry:
        codes = _countries(entry["countries"])
    elif "languages" in entry:
        codes = _languages()
    else:
        codes = _codes(f"lists/{entry['name']}.csv")
    return CodeList(codes=codes, **about)


def _codes(name: str) -> tuple[Code, ...]:
    rows = csv.DictReader(read_text(name).splitlines())
    if tuple(rows.fieldnames or ()) != COLUMNS:
        raise ValueError(f"{name}: its columns are not {', '.join(COLUMNS)}")
    return tuple(_code(row) for row in rows)


def _texts(row: dict[str, str], column: str) -> dict[str, str]:
    return {language: row[f"{column}_{language}"] for language in LANGUAGES}


def _code(row: dict[str, str]) -> Code:
    deprecated = row["deprecated_in"] and Deprecation(
        since=row["deprecated_in"], replaced_by=row["replaced_by"] or None, note=_texts(row, "deprecated_note")
    )
    return Code(
        code=row["code"],
        label=_texts(row, "label"),
        definition=_texts(row, "definition") if row["definition_en"] else {},
        broader=row["broader"] or None,
        since=row["since"] or "1.0",
        deprecated=deprecated or None,
        spellings=tuple(part for part in row["spellings"].split("|") if part),
        crosswalk={scheme: row[scheme] for scheme in CROSSWALKS if row[scheme]},
    )


def _countries(column: str) -> tuple[Code, ...]:
    """ISO 3166-1 and Kosovo (XK, XKX), sorted by code; the crosswalk "iso" is the two-letter code."""
    rows = csv.DictReader(read_text("countries.csv").splitlines())
    names = {language: country_names(language) for language in LANGUAGES}
    return tuple(
        Code(
            code=row[column],
            label={language: names[language][row["alpha2"]] for language in LANGUAGES},
            spellings=tuple(row["spellings"].split("|")) if row["spellings"] and column == "alpha2" else (),
            crosswalk={"iso": row["alpha2"]},
        )
        for row in sorted(rows, key=lambda row: row[column])
    )


def _languages() -> tuple[Code, ...]:
    """ISO 639-2 (terminology codes), sorted by code; the two-letter and the bibliographic code are spellings of it."""
    rows = csv.DictReader(read_text("languages.csv").splitlines())
    names = {language: language_names(language) for language in LANGUAGES}
    return tuple(
        Code(
            code=row["alpha3"],
            label={language: names[language][row["alpha2"] or row["alpha3"]] for language in LANGUAGES},
            spellings=tuple(code for code in (row["alpha2"], row["bibliographic"]) if code),
        )
        for row in sorted(rows, key=lambda row: row["alpha3"])
    )
