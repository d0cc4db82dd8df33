"""Words that tell a person's name from other texts: given names, family names, cities, ordinary words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import polars as pl

_ALIKE = str.maketrans("أإآٱىةؤئ", "اااايهوي")
"""Arabic letters that are written in several ways."""


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Words by what they tell, folded by `fold`.

    Args:
        given: Given names.
        family: Family names.
        cities: Cities and regions.
        ordinary: Words of lists and forms, which name nobody.
        streets: Words of addresses, as they are written.
    """

    given: frozenset[str]
    family: frozenset[str]
    cities: frozenset[str]
    ordinary: frozenset[str]
    streets: tuple[str, ...]


@lru_cache
def lexicon() -> Lexicon:
    """The words, read once."""
    given = frozenset(_folded("given", parts=True))
    family = frozenset(_folded("family"))
    return Lexicon(
        given=given,
        family=family,
        cities=frozenset(_folded("cities")),
        ordinary=frozenset(_folded("words")),
        streets=tuple(dict.fromkeys(_words("streets"))),
    )


def fold(words: pl.Series) -> pl.Series:
    """Words in small letters, without accents and without different ways of writing an Arabic letter.

    Args:
        words: Any words.

    >>> fold(pl.Series(["Zoé", "أحمد"])).to_list()
    ['zoe', 'احمد']
    """
    plain = words.str.to_lowercase()
    if plain.str.contains(r"[^\x00-\x7f]").any():
        plain = plain.str.replace_many(
            ["أ", "إ", "آ", "ٱ", "ى", "ة", "ؤ", "ئ"], ["ا", "ا", "ا", "ا", "ي", "ه", "و", "ي"]
        )
        plain = plain.str.normalize("NFKD").str.replace_all(r"\p{M}", "")
    return plain


def fold_one(word: str) -> str:
    """The same for one word."""
    plain = unicodedata.normalize("NFKD", word.lower().translate(_ALIKE))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _words(name: str) -> Iterable[str]:
    folder = files("shoal.intake.identifying") / "data"
    for file in sorted(folder.iterdir(), key=lambda each: each.name):
        if file.name == f"{name}.txt" or file.name.startswith(f"{name}-"):
            lines = file.read_text(encoding="utf-8").splitlines()
            yield from (word for line in lines if not line.startswith("#") for word in line.split())


def _folded(name: str, *, parts: bool = False) -> Iterable[str]:
    for word in _words(name):
        folds = [fold_one(part) for part in re.split(r"['’-]", word)]
        yield "".join(folds)
        if parts:
            yield from (part for part in folds if len(part) > 2)
