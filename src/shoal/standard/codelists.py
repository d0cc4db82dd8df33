"""Code lists: the values that a category or a country column can take, with the labels that people read."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from babel import Locale, UnknownLocaleError

from shoal.errors import DescriptionError
from shoal.standard._data import DEFAULT_LANGUAGE, in_language, read_text, read_yaml


@dataclass(frozen=True)
class CodeList:
    """One code list of the standard.

    Args:
        name: Name by which a release description asks for it.
        title: What people read.
        codes: Each code with its label, in order. It is shared: never change it.
    """

    name: str
    title: str
    codes: dict[str, str]


@lru_cache
def code_lists(language: str = DEFAULT_LANGUAGE) -> dict[str, CodeList]:
    """All code lists of the standard by name.

    Args:
        language: Language of titles and labels (BCP 47). What is not translated stays English.

    >>> list(code_lists())[:3]
    ['gender', 'age-band', 'majority']
    """
    return {entry["name"]: _from_entry(entry, language) for entry in read_yaml("code-lists.yaml")}


def code_list(name: str, language: str = DEFAULT_LANGUAGE) -> CodeList:
    """One code list of the standard.

    Args:
        name: For example "gender" or "country-alpha2".
        language: Language of title and labels (BCP 47).

    Raises:
        DescriptionError: The standard has no list of that name.

    >>> code_list("country-alpha2").codes["NA"]
    'Namibia'
    """
    lists = code_lists(language)
    if name not in lists:
        raise DescriptionError(f"There is no code list {name[:80]!r}. The standard has: {', '.join(lists)}.")
    return lists[name]


def _from_entry(entry: dict[str, Any], language: str) -> CodeList:
    if "column" in entry:
        codes = _countries(entry["column"], language)
    else:
        codes = {code: in_language(label, language) for code, label in entry["codes"].items()}
    return CodeList(entry["name"], in_language(entry["title"], language), codes)


def _countries(column: str, language: str) -> dict[str, str]:
    """ISO 3166-1 and Kosovo (XK, XKX), sorted by code; the labels are CLDR's."""
    names = _territories(language)
    rows = csv.DictReader(read_text("countries.csv").splitlines())
    return dict(sorted((row[column], names[row["alpha2"]]) for row in rows))


def _territories(language: str) -> dict[str, str]:
    english = dict(Locale.parse(DEFAULT_LANGUAGE).territories)
    try:
        local = Locale.parse(language, sep="-" if "-" in language else "_")
    except (UnknownLocaleError, ValueError):
        return english
    return english | dict(local.territories)
