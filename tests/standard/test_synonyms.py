"""Words by which partners' columns and values are recognised: they exist, and each leads to one thing."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator

import pytest

from shoal.intake.checks.folding import fold_all
from shoal.standard import LANGUAGES
from shoal.standard._data import read_text, read_yaml
from shoal.standard.load import standard
from shoal.standard.model import Code, Field

FIELDS = read_yaml("synonyms/fields.yaml")
CODES = read_yaml("synonyms/codes.yaml")
ADJECTIVES = list(csv.DictReader(read_text("adjectives.csv").splitlines()))
COUNTRIES = standard().lists["country-alpha2"]


def is_of_case(name: str) -> bool:
    """Whether a field belongs to a case record, not to a release."""
    return standard().all_fields[name].profiles != ("release",)


def own_texts(field: Field) -> set[str]:
    """What the standard itself calls a field."""
    return {field.name, *field.label.values(), *field.aliases}


def code_texts(code: Code) -> set[str]:
    """What the standard itself calls a code."""
    return {code.code, *code.label.values(), *code.spellings}


def leads(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    """To what each folded text leads."""
    listed = list(pairs)
    folds = fold_all(text for text, _ in listed)
    found: dict[str, set[str]] = {}
    for text, target in listed:
        found.setdefault(folds[text], set()).add(target)
    return found


def ambiguous(found: dict[str, set[str]]) -> dict[str, set[str]]:
    """Texts that lead to more than one thing."""
    return {text: targets for text, targets in found.items() if len(targets) > 1}


def pairs_of(name: str) -> Iterator[tuple[str, str]]:
    """The texts of a list with their codes: synonyms of every language, and what the standard itself says."""
    for code, words in CODES[name].items():
        yield from ((text, code) for texts in words.values() for text in texts)
    for code in standard().lists[name].current:
        yield from ((text, code.code) for text in code_texts(code))


def adjective_pairs() -> Iterator[tuple[str, str]]:
    """Every adjective with its country."""
    for row in ADJECTIVES:
        for language in LANGUAGES:
            yield from ((text, row["alpha2"]) for text in row[language].split("|") if text)


class TestFields:
    """fields.yaml."""

    def test_every_field_exists_and_they_stand_in_its_order(self) -> None:
        """Words are those of a field of the standard, in the standard's order."""
        assert list(FIELDS) == [name for name in standard().all_fields if name in FIELDS]

    def test_every_field_of_a_case_record_has_words(self) -> None:
        """No field of a case record is left without words in any language."""
        lacking = {
            name for name in standard().all_fields if is_of_case(name) and set(FIELDS.get(name, ())) != {*LANGUAGES}
        }
        assert lacking == set()

    def test_words_are_texts_without_spaces_around(self) -> None:
        """Each word is a text that says something, and not what YAML makes of it (no, 1)."""
        words = [word for by in FIELDS.values() for texts in by.values() for word in texts]
        assert all(isinstance(word, str) and word and word == word.strip() for word in words)
        assert "" not in fold_all(words).values()

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_no_word_leads_to_two_fields(self, language: str) -> None:
        """Within a language a word leads to one field of a case record."""
        pairs = [(word, name) for name in FIELDS if is_of_case(name) for word in FIELDS[name].get(language, ())]
        assert ambiguous(leads(pairs)) == {}

    def test_no_word_is_the_name_of_a_field(self) -> None:
        """No word repeats what the standard says of the field, or is the name of another one."""
        for of_case in (True, False):
            names = [name for name in standard().all_fields if is_of_case(name) == of_case]
            known = leads((text, name) for name in names for text in own_texts(standard().all_fields[name]))
            words = [word for name in names for texts in FIELDS.get(name, {}).values() for word in texts]
            assert [word for word, fold in fold_all(words).items() if fold in known and of_case] == []


class TestCodes:
    """codes.yaml."""

    def test_every_list_and_code_exists_in_order(self) -> None:
        """Words are those of a list and a code of the standard, in the standard's order."""
        assert list(CODES) == [name for name in standard().lists if name in CODES]
        for name, by in CODES.items():
            codes = [code.code for code in standard().lists[name].current]
            assert list(by) == [code for code in codes if code in by]

    def test_every_list_of_a_case_record_has_words(self) -> None:
        """Every list that a case field uses has words for every code, but for countries and languages."""
        used = {field.list for name, field in standard().all_fields.items() if is_of_case(name) and field.list}
        plain = used - {"country-alpha2", "language", "forced-labour-industry"} | {"missing-reason"}
        lacking = {
            (name, code.code)
            for name in plain
            for code in standard().lists[name].current
            if code.code not in CODES[name]
        }
        assert lacking == set()

    @pytest.mark.parametrize("name", CODES)
    def test_no_word_leads_to_two_codes(self, name: str) -> None:
        """Within a list a word leads to one code, whatever the language; no word is another code's label."""
        assert ambiguous(leads(pairs_of(name))) == {}

    @pytest.mark.parametrize("name", CODES)
    def test_no_word_repeats_the_standard(self, name: str) -> None:
        """What the codes, labels and spellings say is not said again."""
        known = {fold for code in standard().lists[name].current for fold in fold_all(code_texts(code)).values()}
        words = [word for by in CODES[name].values() for texts in by.values() for word in texts]
        assert [word for word, fold in fold_all(words).items() if fold in known] == []

    @pytest.mark.parametrize(
        ("name", "broad"),
        [
            ("type-of-exploitation", ["exploitation", "explotación", "الاستغلال", "trafficking", "traite", "trata"]),
            ("type-of-exploitation", ["domestic work", "debt bondage", "economic exploitation"]),
            ("means-of-control", ["violence", "violencia", "عنف", "abuse", "control", "coercion"]),
            ("person-gender", ["trans", "transgender", "LGBT", "other"]),
            ("education-level", ["secondary", "university", "secundaria", "universitaire", "جامعي"]),
            ("recruiter-relation", ["trafficker", "pimp", "unknown", "inconnu", "desconocido"]),
            ("labour-sector", ["industry", "industrie", "industria", "services"]),
        ],
    )
    def test_no_word_means_more_than_its_code(self, name: str, broad: list[str]) -> None:
        """A word that means more than a code is not taken for it."""
        words = [word for by in CODES[name].values() for texts in by.values() for word in texts]
        assert set(fold_all(broad).values()) & set(fold_all(words).values()) == set()

    def test_words_are_texts(self) -> None:
        """Each word is a text that says something, in a language of the standard."""
        for by in CODES.values():
            for words in by.values():
                assert set(words) <= set(LANGUAGES)
                texts = [word for listed in words.values() for word in listed]
                assert all(isinstance(word, str) and word == word.strip() for word in texts)
                assert "" not in fold_all(texts).values()


class TestAdjectives:
    """adjectives.csv."""

    def test_every_country_exists_once_and_in_order(self) -> None:
        """Each row is of another country of the standard, sorted by code."""
        codes = [row["alpha2"] for row in ADJECTIVES]
        assert codes == sorted(set(codes))
        assert set(codes) <= {code.code for code in COUNTRIES.codes}

    def test_nobody_is_left_out(self) -> None:
        """Every country but uninhabited ones has words in every language."""
        nobody = {"AQ", "BV", "GS", "HM", "NF", "TF"}
        assert {code.code for code in COUNTRIES.codes} - {row["alpha2"] for row in ADJECTIVES} == nobody
        assert [row["alpha2"] for row in ADJECTIVES if not (row["en"] and row["ar"])] == []

    def test_no_text_leads_to_two_countries(self) -> None:
        """An adjective leads to one country, whatever the language; what may be two is left out."""
        assert ambiguous(leads(adjective_pairs())) == {}

    def test_no_text_is_another_countrys_name(self) -> None:
        """An adjective is no label, code or spelling of any country, be it with two letters or three."""
        others = [*COUNTRIES.codes, *standard().lists["country-alpha3"].codes]
        known = leads((text, code.crosswalk["iso"]) for code in others for text in code_texts(code))
        found = leads(adjective_pairs())
        assert {fold for fold in found if fold in known} == set()

    @pytest.mark.parametrize("text", ["Congolese", "congolais", "Guinean", "Korean", "Dominican", "Congo", "كوري"])
    def test_what_may_be_two_countries_is_left_out(self, text: str) -> None:
        """A word that several countries share is not there."""
        assert fold_all([text])[text] not in leads(adjective_pairs())

    @pytest.mark.parametrize(
        ("text", "country"),
        [
            ("Cambodian", "KH"),
            ("ivoirienne", "CI"),
            ("marfileño", "CI"),
            ("مغربية", "MA"),
            ("RDC", "CD"),
            ("EE.UU.", "US"),
            ("nigérienne", "NE"),
            ("nigériane", "NG"),
            ("Burma", "MM"),
            ("Swaziland", "SZ"),
            ("Corée du Sud", "KR"),
        ],
    )
    def test_what_people_write_leads_to_the_country(self, text: str, country: str) -> None:
        """Nationalities, old names and short names lead to their country."""
        named = [(label, code.code) for code in COUNTRIES.codes for label in code_texts(code)]
        assert leads([*named, *adjective_pairs()])[fold_all([text])[text]] == {country}
