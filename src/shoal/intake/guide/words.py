"""The words of the page in the languages of the standard."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache, partial
from importlib.resources import files

import yaml

from shoal.intake.pages.words import words as words_of

words = partial(words_of, package=__package__)
"""The words of the page in a language."""

Texts = Mapping[str, str | Mapping[str, str]]


def texts(language: str) -> Texts:
    """Every text of the page in one language: a text, or its forms by number.

    Args:
        language: One of the languages of the standard.
    """
    return {key: entry[language] for key, entry in _all().items()}


@lru_cache
def _all() -> Mapping[str, Mapping[str, str | Mapping[str, str]]]:
    found: Mapping[str, Mapping[str, str | Mapping[str, str]]] = yaml.safe_load(
        (files(__package__) / "words.yaml").read_text(encoding="utf-8")
    )
    return found
