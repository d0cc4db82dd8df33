"""The standard's words in English, French, Spanish and Arabic."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest
from babel import Locale

from shoal.standard import LANGUAGES, base_language, code_list, code_lists, headings, release_attributes
from shoal.standard._data import read_yaml
from shoal.standard.load import standard

OTHERS = [language for language in LANGUAGES if language != "en"]
NAMED_BY_CLDR = {"country-alpha2", "country-alpha3", "language"}
COGNATES = {("fr", "Exploitation"), ("es", "No")}
"""Words that are the same as in English, rightly."""


def _texts() -> Iterator[tuple[str, dict[str, str]]]:
    """Every text of the standard's data with its place, but for the names of countries and languages: CLDR has them."""
    read = standard()
    for entity in read.entities.values():
        yield from ((f"{entity.name} label", entity.label), (f"{entity.name} definition", entity.definition))
        yield from ((f"{entity.name} {relation.field} relation", relation.label) for relation in entity.relations)
        for field in entity.fields:
            yield from ((f"{field.name} label", field.label), (f"{field.name} definition", field.definition))
    for listed in read.lists.values():
        yield listed.name, listed.title
        yield f"{listed.name} definition", listed.definition
        if listed.name not in NAMED_BY_CLDR:
            yield from ((f"{listed.name} {code.code}", code.label) for code in listed.codes)
            defined = (code for code in listed.codes if code.definition)
            yield from ((f"{listed.name} {code.code} definition", code.definition) for code in defined)
            old = (code for code in listed.codes if code.deprecated)
            yield from ((f"{listed.name} {code.code} note", code.deprecated.note) for code in old)
    for profile in read.profiles.values():
        yield from ((f"{profile.name} label", profile.label), (f"{profile.name} definition", profile.definition))
    for part, entries in read_yaml("headings.yaml").items():
        yield from ((f"{part} {key}", texts) for key, texts in entries.items())


TEXTS = dict(_texts())
NAMES = {"HTCDS", "ISCED", "ISIC"} | {code.code for listed in standard().lists.values() for code in listed.codes}
"""Names of standards and of codes, which are never translated."""
BY_PLACE = pytest.mark.parametrize("place", list(TEXTS))


def test_no_text_of_the_standard_is_overlooked():
    """The tests below see all attributes, code lists and headings."""
    assert {f"{name} {part}" for name in standard().all_fields for part in ("label", "definition")} <= set(TEXTS)
    assert set(code_lists()) <= set(TEXTS)
    assert {"groups who", "words not_recorded", "age-band 48+"} <= set(TEXTS)


@BY_PLACE
def test_every_text_is_there_in_every_language(place):
    """No language lacks a text, and none has an empty one or spaces around it."""
    assert set(TEXTS[place]) == set(LANGUAGES)
    assert all(text == text.strip() != "" for text in TEXTS[place].values())


@BY_PLACE
@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_merely_the_english_one(place, language):
    """A text is translated, but for the names of websites and a few words that are the same in both languages."""
    text = TEXTS[place][language]
    assert text != TEXTS[place]["en"] or (language, text) in COGNATES or place.startswith("websites-and-apps ")


@BY_PLACE
def test_arabic_is_written_in_arabic(place):
    """Only numbers, full stops, colons and names are shared with English; no mark steers the direction of writing."""
    text = re.sub(r"[A-Za-z]+", lambda word: "" if word[0] in NAMES else word[0], TEXTS[place]["ar"])
    assert not re.findall(r"[^\u0620-\u0652\u060c\u061b\u061f0-9.: ]", text)
    assert all(unicodedata.bidirectional(c) not in {"LRE", "RLE", "LRO", "RLO", "PDF", "L"} for c in text)


@BY_PLACE
def test_french_colons_have_a_space_that_does_not_break(place):
    """A colon never begins a line, and semicolons and question marks do not either."""
    assert not re.findall(r"(?<!\u00a0)[:;?!]", TEXTS[place]["fr"])


@BY_PLACE
def test_numbers_are_the_same_in_every_language(place):
    """An age band says the same ages everywhere; one and two may be words."""
    numbers = {
        language: [n for n in re.findall(r"\d+", text) if n not in "12"] for language, text in TEXTS[place].items()
    }
    assert all(found == numbers["en"] for found in numbers.values())


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", [name for name in code_lists() if name not in NAMED_BY_CLDR])
def test_labels_of_a_list_differ_from_one_another(name, language):
    """No two codes of a list are called the same."""
    labels = list(code_list(name, language).codes.values())
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("language", LANGUAGES)
def test_attributes_differ_from_one_another(language):
    """No two attributes are called the same in any language."""
    labels = [attribute.label for attribute in release_attributes(language).values()]
    assert len(set(labels)) == len(labels)


@pytest.mark.parametrize("language", OTHERS)
def test_every_country_has_a_name_of_its_own_in_the_language(language):
    """CLDR has a name for each country, so none falls back to English, and no two are called the same."""
    names = Locale.parse(language).territories
    two, three = code_list("country-alpha2", language).codes, code_list("country-alpha3", language).codes
    assert all(two[code] == names[code] for code in two)
    assert sorted(two.values()) == sorted(three.values())
    assert len(set(two.values())) == len(two)


def test_arabic_countries_are_written_in_arabic():
    """No country keeps Latin letters."""
    assert not [name for name in code_list("country-alpha2", "ar").codes.values() if re.search("[A-Za-z]", name)]


def test_codes_are_never_translated():
    """A list has the same codes in the same order in every language."""
    for name in code_lists():
        assert {tuple(code_list(name, language).codes) for language in LANGUAGES} == {tuple(code_list(name).codes)}


def test_headings_come_in_the_language_asked_for():
    """A region does not matter, and a language that nobody knows is English."""
    assert headings("fr-CA") == headings("fr") != headings()
    assert headings("zz") == headings()
    assert (headings("es").yes, headings("ar").not_recorded) == ("Sí", "غير مسجل")
    assert base_language("zh_Hant-TW") == "zh"
