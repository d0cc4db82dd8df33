"""What the workbooks and the form say around the fields is complete in every language."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from shoal.errors import UnknownName
from shoal.standard import LANGUAGES
from shoal.standard.export import words as words_module
from shoal.standard.export.words import hint, words
from shoal.standard.load import standard


def braces(text: str) -> set[str]:
    """What a text is filled with."""
    return set(re.findall(r"{(\w+)}", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_texts(language: str) -> None:
    """No text is missing or empty, and each takes the same values as the English one."""
    english, texts = words("en"), words(language)
    assert set(texts) == set(english)
    assert all(text.strip() for text in texts.values())
    assert {key: braces(text) for key, text in texts.items()} == {key: braces(text) for key, text in english.items()}


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_no_text_was_left_in_english(language: str) -> None:
    """A text of several words is not the English one."""
    texts = words(language)
    assert not [key for key, text in words("en").items() if " " in text and texts[key] == text]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hint_is_filled(language: str) -> None:
    """What a cell takes is said of every field without a brace left open, and of each with a rule."""
    for profile in standard().profiles:
        for field in standard().fields(profile):
            told = hint(standard(), field, profile, language=language)
            assert not braces(told)
            assert bool(told) == (field.type not in {"text", "long-text"})


def test_a_hint_tells_bounds_and_precision() -> None:
    """Numbers say from where to where, and a shared date how precise it is."""
    fields = standard().all_fields
    assert "From 0 to 120." in hint(standard(), fields["prs_AgeAtRegistration"], "collect", language="en")
    assert "2024-03." in hint(standard(), fields["hte_Date"], "share", language="en")
    assert "2024-03-31" in hint(standard(), fields["hte_Date"], "collect", language="en")
    assert "UUID" in hint(standard(), fields["prs_Id"], "share", language="fr")


def test_only_what_is_said_is_translated() -> None:
    """A text that no workbook shows would be translated for nothing."""
    modules = Path(words_module.__file__).parent.glob("*.py")
    code = "\n".join(module.read_text(encoding="utf-8") for module in modules)
    begins = ("column_", "type_", "hint_", "relation_", "not_", "form_")  # some are put together from a name
    assert not [key for key in words("en") if f'"{key}"' not in code and not key.startswith(begins)]


def test_an_unknown_language_is_refused() -> None:
    """The message names the languages that there are."""
    with pytest.raises(UnknownName, match="en, fr, es, ar"):
        words("tlh")
