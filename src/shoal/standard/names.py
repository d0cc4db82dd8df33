"""Names of countries and languages in any language: CLDR's, by way of Babel."""

from __future__ import annotations

from functools import lru_cache

from babel import Locale, UnknownLocaleError

from shoal.standard._data import DEFAULT_LANGUAGE


@lru_cache
def country_names(language: str) -> dict[str, str]:
    """Name of every territory by its two-letter code. What the language lacks stays English.

    >>> country_names("es")["NA"]
    'Namibia'
    """
    return _names("territories", language)


@lru_cache
def language_names(language: str) -> dict[str, str]:
    """Name of every language by its code: two letters where it has two, otherwise three.

    >>> language_names("fr")["ar"]
    'arabe'
    """
    return _names("languages", language)


def _names(kind: str, language: str) -> dict[str, str]:
    english = dict(getattr(Locale.parse(DEFAULT_LANGUAGE), kind))
    try:
        local = Locale.parse(language, sep="-" if "-" in language else "_")
    except (UnknownLocaleError, ValueError):
        return english
    return english | dict(getattr(local, kind))
