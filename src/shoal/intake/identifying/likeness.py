"""How much a word is spelt like a name: by its letters in twos, threes and fours.

No list of names is complete. What decides here is never one word but a column of them: of names that no list has, about
eight in ten are told as such; of ordinary words, about two in ten.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from math import log, sqrt

from shoal.intake.identifying.lexicon import lexicon
from shoal.intake.identifying.vocabulary import words_of_standard

_SIZES = (2, 3, 4)
_PRIOR = 0.5
_FEWEST = 200
"""A script in which fewer names or ordinary words are known is not judged."""


@lru_cache(maxsize=1 << 16)
def likeness(word: str) -> float:
    """How much a word is spelt like a name.

    Args:
        word: Folded by `fold`.

    Returns:
        Above 0 where names have its letters more often than ordinary words, below where they have them less often, and
        0 where its script is not judged.

    >>> likeness("martinovic") > 0 > likeness("organising")
    True
    """
    return _score(word, _odds(_script(word)))


@lru_cache(maxsize=1 << 16)
def surname_likeness(word: str) -> float:
    """How much a name is spelt like a family name: below 0 where it is more like a given name.

    Args:
        word: Folded by `fold`.

    >>> surname_likeness("svenson") > surname_likeness("marielle")
    True
    """
    return _score(word, _surname_odds(_script(word)))


def _score(word: str, odds: dict[str, float]) -> float:
    pieces = list(_pieces(word))
    return sum(odds.get(piece, 0.0) for piece in pieces) / sqrt(len(pieces))


@lru_cache
def _surname_odds(script: str) -> dict[str, float]:
    words = lexicon()
    given, family = ({word for word in some if _script(word) == script} for some in (words.given, words.family))
    return _ratios(family, given)


def _script(word: str) -> str:
    first = word[:1]
    return "latin" if first < "\u0250" else "arabic" if "\u0600" <= first <= "\u06ff" else "other"


@lru_cache
def _odds(script: str) -> dict[str, float]:
    """How much more often each piece is met in names than in ordinary words, as logarithms of the ratio."""
    words = lexicon()
    names = {word for word in words.given | words.family if _script(word) == script}
    plain = {word for word in words.ordinary | words_of_standard() if _script(word) == script} - names
    return _ratios(names, plain)


def _ratios(names: set[str], plain: set[str]) -> dict[str, float]:
    if min(len(names), len(plain)) < _FEWEST:
        return {}
    named, ordinary = _counted(names), _counted(plain)
    return {
        piece: log((named[piece] + _PRIOR) / (len(names) + 1)) - log((ordinary[piece] + _PRIOR) / (len(plain) + 1))
        for piece in named.keys() | ordinary.keys()
    }


def _counted(words: Iterable[str]) -> Counter[str]:
    return Counter(piece for word in words for piece in set(_pieces(word)))


def _pieces(word: str) -> Iterator[str]:
    ended = f"^{word}$"
    return (ended[start : start + size] for size in _SIZES for start in range(len(ended) - size + 1))
