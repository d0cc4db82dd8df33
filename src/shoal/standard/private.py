"""Columns that must not be released, told by their names alone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from shoal.standard._data import read_yaml

FILE = "private-columns.yaml"

_WORD = re.compile(r"[^\W\d_]+")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


@dataclass(frozen=True)
class _Rule:
    family: str
    reason: str
    words: frozenset[str]
    endings: tuple[str, ...]
    unless: frozenset[str]

    def fits(self, words: frozenset[str]) -> bool:
        if words & self.unless:
            return False
        return bool(words & self.words) or any(word.endswith(self.endings) for word in words)


def private_reason(column: str) -> str | None:
    """Why a column of that name should not be released, or None.

    Args:
        column: A column name as it stands in a file.

    Returns:
        Half a sentence for people: "free text can hold anything, names above all".

    >>> private_reason("clientPhone_2")
    'it reaches a person'
    """
    words = _words(column)
    return next((rule.reason for rule in _rules() if rule.fits(words)), None)


def private_families(column: str) -> frozenset[str]:
    """What kinds of identifying data a column of that name could hold: every family whose words fit.

    Args:
        column: A column name as it stands in a file.

    Returns:
        Some of name, birth, reach, place, text, picture, identity, date, age, key and case; empty where nothing fits.

    >>> sorted(private_families("photo du passeport"))
    ['identity', 'picture']
    """
    words = _words(column)
    return frozenset(rule.family for rule in _rules() if rule.fits(words))


def person_key_rank(column: str) -> int | None:
    """How well a column seems to tell persons apart: 0 is best, None is not at all. A case number ranks last.

    >>> person_key_rank("Person ID") < person_key_rank("case_id")
    True
    """
    data = read_yaml(FILE)
    names = [*data["persons"], *data["cases"]]
    folded = "".join(letter for letter in column.casefold() if letter.isalnum())
    return names.index(folded) if folded in names else None


@lru_cache
def _rules() -> tuple[_Rule, ...]:
    return tuple(
        _Rule(
            family=rule["family"],
            reason=rule["reason"],
            words=frozenset(map(_plain, rule["words"])),
            endings=tuple(map(_plain, rule.get("endings", ()))),
            unless=frozenset(map(_plain, rule.get("unless", ()))),
        )
        for rule in read_yaml(FILE)["rules"]
    )


def _words(column: str) -> frozenset[str]:
    return frozenset(_WORD.findall(_plain(_CAMEL.sub(" ", column))))


def _plain(text: str) -> str:
    """A text in small letters without accents."""
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()
