"""Reading the standard's own data files from the package."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

DEFAULT_LANGUAGE = "en"
LANGUAGES = ("en", "fr", "es", "ar")
"""The languages in which the standard has all its words (BCP 47)."""


@lru_cache
def read_text(name: str) -> str:
    """The text of one data file of the standard."""
    return (files("shoal.standard") / "data" / name).read_text(encoding="utf-8")


@lru_cache
def read_yaml(name: str) -> Any:
    """The content of one YAML data file of the standard. It is shared: never change it."""
    return yaml.load(read_text(name), Loader=_LOADER)  # noqa: S506 - a safe loader


def base_language(language: str) -> str:
    """The language without script and region.

    >>> base_language("pt-BR")
    'pt'
    """
    return language.replace("_", "-").split("-")[0].lower()


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The text in `language`, or else in its base language ("pt" for "pt-BR"), or else in English."""
    return texts.get(language) or texts.get(base_language(language)) or texts[DEFAULT_LANGUAGE]
