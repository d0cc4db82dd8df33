"""The sentences of the suggestions in the languages of the standard."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files

import yaml

from shoal.standard._data import DEFAULT_LANGUAGE


def in_words(sentence: str, language: str) -> tuple[str, str]:
    """A sentence of a suggestion in a language, and the language that it is in.

    Args:
        sentence: What the suggestion says, in English.
        language: One of the languages of the standard. A sentence that is not known stays English.

    >>> in_words("Its values are dates.", "fr"), in_words("Something new.", "fr")
    (('Ses valeurs sont des dates.', 'fr'), ('Something new.', 'en'))
    """
    if language != DEFAULT_LANGUAGE:
        for pattern, said in _all():
            if found := pattern.fullmatch(sentence):
                return found.expand(said[language]), language
    return sentence, DEFAULT_LANGUAGE


@lru_cache
def _all() -> tuple[tuple[re.Pattern[str], dict[str, str]], ...]:
    entries = yaml.safe_load((files(__package__) / "reasons.yaml").read_text(encoding="utf-8"))
    return tuple((re.compile(entry["match"]), entry) for entry in entries)
