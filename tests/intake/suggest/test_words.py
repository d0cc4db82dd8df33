"""Words of headers and values: stems, concepts, misspellings, abbreviations."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.intake.suggest.concepts import alike, lexicon
from shoal.intake.suggest.languages import language_of
from shoal.intake.suggest.stems import plain, stem, words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("victims", "victim"),
        ("nationalities", "nationality"),
        ("recrutées", "recrutée"),
        ("الجنسيات", "الجنسية"),
        ("جنسيتك", "الجنسية"),
        ("وثائقها", "وثائق"),
    ],
)
def test_forms_of_one_word_have_one_stem(one, other):
    """Plural, gender, the article and whose it is do not matter."""
    assert stem(plain(one)) == stem(plain(other))


@pytest.mark.parametrize(("one", "other"), [("date", "data"), ("calle", "call"), ("pays", "pay"), ("الجنسية", "الجنس")])
def test_different_words_keep_different_stems(one, other):
    """Stemming is so light that words which must not be mixed up stay apart."""
    assert stem(plain(one)) != stem(plain(other))


def test_words_that_run_together_are_taken_apart():
    """Machine names have no spaces: capitals, underscores and known words tell where they would be."""
    assert words("vic_MethodsOfControl") == ("vic", "methods", "of", "control")
    assert lexicon().units("dateofbirth") == ("#birth-date",)


@pytest.mark.parametrize(
    "text", ["date of birth", "Date de naissance", "FECHA_NACIMIENTO", "تاريخ الميلاد", "DOB", "ddn"]
)
def test_four_languages_meet_in_one_concept(text):
    """The same thing in another language is the same concept."""
    assert "#birth-date" in lexicon().units(text)


@pytest.mark.parametrize(
    ("word", "concept"), [("nationalty", "#citizenship"), ("mthd", "#method"), ("recrt", "#recruitment")]
)
def test_misspelt_and_shortened_words_are_guessed(word, concept):
    """A wrong letter or missing vowels leave the word near its concept, but not as near as itself."""
    likeness = alike([word], lexicon().singles)[word]
    assert 0.5 < likeness[concept] < 1


@given(st.text(max_size=60))
def test_any_text_has_units(text):
    """No text breaks the reading, and units are never empty."""
    assert all(lexicon().units(text))


@pytest.mark.parametrize(
    ("texts", "language"),
    [
        (["Pays d'exploitation", "Homme", "Femme"], "fr"),
        (["País de explotación", "Mujer", "Hombre"], "es"),
        (["Country of exploitation", "Woman"], "en"),
        (["بلد الاستغلال"], "ar"),
    ],
)
def test_the_language_of_a_column_is_told(texts, language):
    """Header and values together tell the language."""
    assert language_of(texts) == language


def test_no_words_tell_no_language():
    """Letters and numbers alone say what the caller says otherwise."""
    assert language_of(["Q1", "F", "3"], "es") == "es"
