"""Concepts: words of four languages that say the same are read as one, and misspelt or shortened words as their own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import yaml
from rapidfuzz import process
from rapidfuzz.distance import Indel

from shoal.intake.suggest.stems import stem, words
from shoal.standard import LANGUAGES

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

FILLER = "#filler"
_LONGEST = 5
"""Words of the longest expression."""
_RUN_TOGETHER = 7
"""A word of so many letters may be several."""
_FUZZY_FROM, _PREFIX_FROM = 5, 3
_FUZZY = 0.8
"""Least likeness of a misspelt word."""


@dataclass(frozen=True)
class Lexicon:
    """The words of every concept.

    Args:
        singles: Concept by stem.
        several: Concept by several stems in a row.
        plain: Whole words that may be parts of a word that is run together.
        languages: Languages in which a plain word stands.
    """

    singles: dict[str, str]
    several: dict[tuple[str, ...], str]
    plain: frozenset[str]
    languages: dict[str, frozenset[str]]

    def units(self, text: str) -> tuple[str, ...]:
        """A text as concepts ("#age") and, of words that no concept has, stems.

        Args:
            text: A header, a label or a value.

        Returns:
            Units in the order of the text, each once.

        >>> lexicon().units("Date de naissance de la victime")[:2]
        ('#birth-date', '#filler')
        """
        found = [stem(part) for word in words(text) for part in self._apart(word)]
        units: list[str] = []
        at = 0
        while at < len(found):
            length, unit = self._longest(found, at)
            units.append(unit)
            at += length
        return tuple(dict.fromkeys(units))

    def _longest(self, found: list[str], at: int) -> tuple[int, str]:
        for length in range(min(_LONGEST, len(found) - at), 1, -1):
            concept = self.several.get(tuple(found[at : at + length]))
            if concept:
                return length, concept
        return 1, self.singles.get(found[at], found[at])

    def _apart(self, word: str) -> tuple[str, ...]:
        if len(word) < _RUN_TOGETHER or stem(word) in self.singles or not word.isascii():
            return (word,)
        return self._split(word) or (word,)

    def _split(self, word: str) -> tuple[str, ...]:
        """The fewest known words that make up a word, or nothing. Short ones count only as filler."""
        best: dict[int, tuple[str, ...]] = {0: ()}
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - 20), end):
                part = word[start:end]
                if start not in best or part not in self.plain:
                    continue
                if len(part) < 3 and self.singles.get(stem(part)) != FILLER:
                    continue
                if end not in best or len(best[start]) + 1 < len(best[end]):
                    best[end] = (*best[start], part)
        return best.get(len(word), ())


@lru_cache
def lexicon() -> Lexicon:
    """The lexicon. It is shared: never change it."""
    text = (files("shoal.intake.suggest") / "data" / "concepts.yaml").read_text(encoding="utf-8")
    data: dict[str, dict[str, list[str]]] = yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader
    singles: dict[str, str] = {}
    several: dict[tuple[str, ...], str] = {}
    spoken: dict[str, set[str]] = {}
    for concept, by_language in data.items():
        for language, expressions in by_language.items():
            for expression in expressions:
                parts = words(expression)
                stems = tuple(stem(part) for part in parts)
                if len(stems) == 1:
                    singles.setdefault(stems[0], f"#{concept}")
                elif stems:
                    several.setdefault(stems, f"#{concept}")
                if language in LANGUAGES:
                    for part in parts:
                        spoken.setdefault(part, set()).add(language)
    return Lexicon(
        singles, several, frozenset(spoken), {word: frozenset(languages) for word, languages in spoken.items()}
    )


Likeness = dict[str, float]
"""How like a word is to each unit that it may stand for, from 0 to 1."""


def alike(strange: Iterable[str], known: Iterable[str]) -> dict[str, Likeness]:
    """What unknown words may stand for: misspelt or cut-off words.

    Args:
        strange: Stems that stand for no concept.
        known: Stems, of concepts or by themselves, that they may stand for.

    Returns:
        Likeness to units, by strange stem; a stem that is like none is not there.

    >>> alike(["nationalty"], ["nationaliti", "gender"])["nationalty"]["#citizenship"] > 0.7
    True
    """
    asked = [word for word in dict.fromkeys(strange) if len(word) >= _PREFIX_FROM and not word.isdigit()]
    listed = sorted(set(known))
    if not asked or not listed:
        return {}
    found: dict[str, Likeness] = {}
    long = [word for word in asked if len(word) >= _FUZZY_FROM]
    if long:
        ratios = process.cdist(long, listed, scorer=Indel.normalized_similarity, score_cutoff=_FUZZY)
        for row, column in zip(*ratios.nonzero(), strict=True):
            _keep(found, long[row], listed[column], float(ratios[row, column]) ** 2)
    for word in asked:
        for other in _skeletons().get(_skeleton(word), ()) if _shortened(word) else ():
            _keep(found, word, other, 0.78)
        for other in _beginning_with(word, listed):
            _keep(found, word, other, 0.45 + 0.45 * len(word) / len(other))
    return found


def _skeleton(word: str) -> str:
    return word[0] + "".join(letter for letter in word[1:] if letter not in "aeiouy")


def _shortened(word: str) -> bool:
    """Whether a word is written without most of its vowels: "mthd", "recrt"."""
    vowels = sum(letter in "aeiou" for letter in word[1:])
    return word.isascii() and len(word) <= 8 and vowels <= len(word) // 5


@lru_cache
def _skeletons() -> dict[str, tuple[str, ...]]:
    """Stems of the lexicon by their consonants."""
    found: dict[str, list[str]] = {}
    for word in sorted(lexicon().plain):
        if word.isascii() and len(word) > _PREFIX_FROM and stem(word) in lexicon().singles:
            found.setdefault(_skeleton(word), []).append(stem(word))
            found.setdefault(_skeleton(stem(word)), []).append(stem(word))
    return {skeleton: tuple(dict.fromkeys(stems)) for skeleton, stems in found.items() if len(skeleton) >= _PREFIX_FROM}


def _beginning_with(word: str, listed: list[str]) -> Iterable[str]:
    from bisect import bisect_left

    start = bisect_left(listed, word)
    while start < len(listed) and listed[start].startswith(word):
        yield listed[start]
        start += 1


def _keep(found: dict[str, Likeness], word: str, other: str, likeness: float) -> None:
    unit = lexicon().singles.get(other, other)
    if unit == FILLER:
        return
    best = found.setdefault(word, {})
    best[unit] = max(likeness, best.get(unit, 0.0))
