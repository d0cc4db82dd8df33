"""The page has all its words, in every language."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import get_args

import pytest
from babel import Locale

from shoal.intake.guide.words import texts
from shoal.intake.mapping.model import Derive
from shoal.standard import LANGUAGES

SCRIPT = (files("shoal.intake.guide") / "assets" / "guide.js").read_text(encoding="utf-8")
PLACE = re.compile(r"\{(\w+)\}")


def places(entry) -> set[str]:
    """The places that a text, or any of its forms, has."""
    return {found for form in (entry.values() if isinstance(entry, dict) else [entry]) for found in PLACE.findall(form)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_the_same_places(language):
    """A translation has the places of the English text, and all the forms by number that it needs."""
    english, own = texts("en"), texts(language)
    for key, text in english.items():
        assert places(own[key]) == places(text), key
        if isinstance(text, dict):
            assert set(own[key]) >= set(Locale.parse(language).plural_form.tags if language == "ar" else ()), key
            assert "other" in own[key], key


def test_the_script_asks_for_no_word_that_is_not_there():
    """Every key that the script names is in words.yaml."""
    named = set(re.findall(r'say\("([\w-]+)"', SCRIPT))
    named |= {f"derive_{kind}" for kind in get_args(Derive)}
    assert named <= set(texts("en"))


def test_the_script_writes_no_html():
    """Cells reach the page as text only: nothing in the script makes HTML or code of a text."""
    for way in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "srcdoc"):
        assert way not in SCRIPT


def test_the_script_goes_nowhere_else():
    """The script names no address, and keeps nothing in the browser."""
    for way in ("http://", "https://", "localStorage", "sessionStorage", "indexedDB", "document.cookie"):
        assert way not in SCRIPT


def test_the_script_stays_small():
    """One person can read it."""
    assert len(SCRIPT.splitlines()) <= 700
