"""In which of the standard's languages a column speaks."""

from __future__ import annotations

import re
from collections.abc import Iterable

from shoal.intake.suggest.concepts import lexicon
from shoal.intake.suggest.stems import words

_ARABIC = re.compile(r"[\u0620-\u064a]")
_LEAST = 1.0


def language_of(texts: Iterable[str], otherwise: str = "") -> str:
    """The language that most words of some texts belong to.

    Args:
        texts: Headers or values.
        otherwise: What to say where they tell nothing.

    Returns:
        "en", "fr", "es", "ar", or `otherwise`.

    >>> language_of(["Pays d'exploitation", "Sexe"]), language_of(["q1", "F"], "es")
    ('fr', 'es')
    """
    votes: dict[str, float] = {}
    for text in texts:
        if _ARABIC.search(text):
            votes["ar"] = votes.get("ar", 0.0) + 2.0
        for word in words(text):
            spoken = lexicon().languages.get(word, frozenset()) if len(word) > 1 else frozenset()
            for language in spoken:
                votes[language] = votes.get(language, 0.0) + 1.0 / len(spoken) ** 2
    if not votes:
        return otherwise
    best = max(votes, key=lambda language: votes[language])
    return best if votes[best] >= _LEAST else otherwise
