"""Words that partners use for the standard's fields and codes: synonyms and abbreviations, in every language."""

from __future__ import annotations

import csv
from functools import lru_cache
from typing import Any

from pydantic import RootModel, model_validator

from shoal.standard._data import LANGUAGES, read_text, read_yaml
from shoal.standard.load import standard

FOLDER = "synonyms"
ADJECTIVES = ("alpha2", *LANGUAGES)
"""Columns of the file of adjectives. Several in one language are separated by "|"."""

Words = dict[str, tuple[str, ...]]
"""Words by language."""


class _Languages(RootModel[dict[str, tuple[str, ...]]]):
    """Words by language; none of them empty, and no language that the standard lacks."""

    @model_validator(mode="after")
    def _known(self) -> _Languages:
        if strange := set(self.root) - set(LANGUAGES):
            raise ValueError(f"there is no language {', '.join(sorted(strange))}")
        if any(not word.strip() for words in self.root.values() for word in words):
            raise ValueError("an empty word means nothing")
        return self


class _Fields(RootModel[dict[str, _Languages]]):
    """Synonyms by field."""

    @model_validator(mode="after")
    def _known(self) -> _Fields:
        if strange := set(self.root) - set(standard().all_fields):
            raise ValueError(f"the standard has no field {', '.join(sorted(strange))}")
        return self


class _Codes(RootModel[dict[str, dict[str, _Languages]]]):
    """Synonyms by list and code."""

    @model_validator(mode="after")
    def _known(self) -> _Codes:
        lists = standard().lists
        if strange := set(self.root) - set(lists):
            raise ValueError(f"the standard has no list {', '.join(sorted(strange))}")
        for name, codes in self.root.items():
            if strange := set(codes) - {code.code for code in lists[name].codes}:
                raise ValueError(f"the list {name} has no code {', '.join(sorted(strange))}")
        return self


@lru_cache
def field_synonyms() -> dict[str, Words]:
    """What partners call each field, by language. It is shared: never change it.

    Returns:
        Words by language, by field; a field without any is not there.

    Raises:
        ValueError: The data name a field or a language that is not there.
    """
    return parse_fields(read_yaml(f"{FOLDER}/fields.yaml"))


@lru_cache
def code_synonyms() -> dict[str, dict[str, Words]]:
    """What partners write for each code, by language. It is shared: never change it.

    Returns:
        Words by language, by code, by list; a code without any is not there.

    Raises:
        ValueError: The data name a list, a code or a language that is not there.
    """
    return parse_codes(read_yaml(f"{FOLDER}/codes.yaml"))


@lru_cache
def country_adjectives() -> dict[str, Words]:
    """Adjectives of nationality ("Cambodian") by two-letter code and language. It is shared: never change it.

    Raises:
        ValueError: The data have other columns, or name a country that is not there.
    """
    rows = csv.DictReader(read_text("adjectives.csv").splitlines())
    if not set(ADJECTIVES) <= set(rows.fieldnames or ()):
        raise ValueError(f"adjectives.csv: its columns are not {', '.join(ADJECTIVES)}")
    countries = {code.code for code in standard().lists["country-alpha2"].codes}
    words = {row["alpha2"]: {language: _split(row[language]) for language in LANGUAGES} for row in rows}
    if strange := set(words) - countries:
        raise ValueError(f"adjectives.csv: the standard has no country {', '.join(sorted(strange))}")
    return words


def parse_fields(data: Any) -> dict[str, Words]:
    """Synonyms of fields from plain values, checked against the standard.

    Args:
        data: `{field: {language: [words]}}`.

    Raises:
        ValueError: They name a field or a language that is not there.

    >>> parse_fields({"prs_Gender": {"fr": ["sexe"]}})
    {'prs_Gender': {'fr': ('sexe',)}}
    """
    return {field: words.root for field, words in _Fields.model_validate(data).root.items()}


def parse_codes(data: Any) -> dict[str, dict[str, Words]]:
    """Synonyms of codes from plain values, checked against the standard.

    Args:
        data: `{list: {code: {language: [words]}}}`.

    Raises:
        ValueError: They name a list, a code or a language that is not there.
    """
    read = _Codes.model_validate(data).root
    return {name: {code: words.root for code, words in codes.items()} for name, codes in read.items()}


def _split(cell: str | None) -> tuple[str, ...]:
    return tuple(part.strip() for part in (cell or "").split("|") if part.strip())
