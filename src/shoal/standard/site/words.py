"""The site's own words, in every language of the standard."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml
from markupsafe import Markup, escape

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
"""What each language calls itself."""
RIGHT_TO_LEFT = frozenset({"ar"})

_PLACE = re.compile(r"\{\w+\}")
_KEY = re.compile(r"`([^`]+)`")


@lru_cache
def words(language: str) -> Mapping[str, Any]:
    """The words in one language, by section and key. They are shared: never change them.

    >>> words("es")["nav"]["fields"]
    'Campos'
    """
    text = files("shoal.standard.site").joinpath("words", f"{language}.yaml").read_text(encoding="utf-8")
    read: Mapping[str, Any] = yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader
    return read


def direction(language: str) -> str:
    """The direction of writing: "rtl" or "ltr".

    >>> direction("ar")
    'rtl'
    """
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def fill(text: str, **values: object) -> Markup:
    """A text with its places filled; everything that is no markup is escaped.

    >>> fill("{a} & {b}", a="<", b=Markup("<br>"))
    Markup('&lt; &amp; <br>')
    """
    return escape(text).format(**values)


def places(text: str) -> Markup:
    """A text whose places in braces, and keys in backticks, are marked as such.

    >>> places("It ends in {suffix}, not in `.csv`.")
    Markup('It ends in <var dir="ltr">{suffix}</var>, not in <code dir="ltr">.csv</code>.')
    """
    marked = _KEY.sub(r'<code dir="ltr">\1</code>', _PLACE.sub(r'<var dir="ltr">\g<0></var>', str(escape(text))))
    return Markup(marked)  # noqa: S704 - escaped before
