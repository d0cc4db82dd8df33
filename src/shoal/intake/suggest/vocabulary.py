"""What fields and codes are called: names, labels, synonyms and definitions, as phrases to compare with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from shoal.intake.checks.folding import fold_all
from shoal.intake.suggest.phrases import Phrase, PhraseIndex
from shoal.standard.load import standard
from shoal.standard.model import Code, Field
from shoal.standard.synonyms import code_synonyms, country_adjectives, field_synonyms

COUNTRIES, LANGUAGE = "country-alpha2", "language"
REASONS = "missing-reason"
_OWN = frozenset({"case", "person", "victim", "consent"})
"""Entities of which a record is one row; of others, only what names the entity too is meant."""
_DEFINED = 0.62
"""Trust in a definition: it says more than a name does."""


@dataclass(frozen=True)
class FieldWords:
    """The fields that a column may be, and what they are called.

    Args:
        fields: The fields in order.
        index: Phrases; a target is the number of a field.
        folded: Numbers of the fields by the folded form of a phrase that means them exactly.
    """

    fields: tuple[Field, ...]
    index: PhraseIndex
    folded: dict[str, frozenset[int]]

    @property
    def numbers(self) -> dict[str, int]:
        """Number of each field by its name."""
        return {field.name: i for i, field in enumerate(self.fields)}


@dataclass(frozen=True)
class CodeWords:
    """Codes of several lists and what they are called.

    Args:
        codes: List and code, in order.
        index: Phrases; a target is the number of a code.
        folded: Numbers of the codes by the folded form of a phrase that means them exactly.
    """

    codes: tuple[tuple[str, str], ...]
    index: PhraseIndex
    folded: dict[str, frozenset[int]]


@lru_cache
def field_words() -> FieldWords:
    """The fields of `collect` and `share`: what `share` has no place for is a source, or stays with the partner."""
    fields = tuple(
        field
        for field in standard().all_fields.values()
        if {"collect", "share"} & set(field.profiles) and field.deprecated is None
    )
    phrases = [phrase for number, field in enumerate(fields) for phrase in _of_field(number, field)]
    return FieldWords(fields, PhraseIndex(phrases, len(fields)), _folded(phrases))


def _of_field(number: int, field: Field) -> Iterator[Phrase]:
    for name in (field.name, field.htcds, *field.aliases):
        if name:
            yield Phrase(number, name, trust=1.0, kind="name")
    if standard().entity_of(field.name).name in _OWN:
        yield Phrase(number, field.name.split("_", 1)[1], trust=0.98, kind="name")
    yield from (Phrase(number, text, language) for language, text in field.label.items())
    for language, words in field_synonyms().get(field.name, {}).items():
        yield from (Phrase(number, word, language, kind="synonym") for word in words)
    for language, text in field.definition.items():
        yield Phrase(number, text, language, trust=_DEFINED, kind="definition")


@lru_cache
def code_words() -> CodeWords:
    """The codes of every list that partners' values may mean, but for countries and languages: these are names."""
    used = {field.list for field in field_words().fields if field.list}
    names = [name for name in standard().lists if name in used - {COUNTRIES, LANGUAGE}]
    codes = [(name, code) for name in [*names, REASONS] for code in standard().lists[name].current]
    phrases = [phrase for number, (name, code) in enumerate(codes) for phrase in _of_code(number, name, code)]
    return CodeWords(
        tuple((name, code.code) for name, code in codes), PhraseIndex(phrases, len(codes)), _folded(phrases)
    )


def _of_code(number: int, name: str, code: Code) -> Iterator[Phrase]:
    if any(letter.isalpha() for letter in code.code):
        yield Phrase(number, code.code, trust=1.0, kind="name")
    yield from (Phrase(number, text, kind="name") for text in code.spellings)
    yield from (Phrase(number, text, language) for language, text in code.label.items())
    for language, words in code_synonyms().get(name, {}).get(code.code, {}).items():
        yield from (Phrase(number, word, language, kind="synonym") for word in words)
    for language, text in code.definition.items():
        yield Phrase(number, text, language, trust=_DEFINED, kind="definition")


@lru_cache
def names_of(listed: str) -> dict[str, str]:
    """Code by folded name: of countries and languages, in every language, with adjectives and spellings."""
    codes = standard().lists[listed].current
    texts: dict[str, str] = {}
    for code in codes:
        for text in _names(listed, code):
            texts.setdefault(text, code.code)
    folds = fold_all(texts)
    named: dict[str, str] = {}
    for text, code in texts.items():
        named.setdefault(folds[text], code)
    return {text: code for text, code in named.items() if text}


def _names(listed: str, code: Code) -> Iterable[str]:
    yield code.code
    yield from code.label.values()
    yield from code.spellings
    for words in code_synonyms().get(listed, {}).get(code.code, {}).values():
        yield from words
    if listed == COUNTRIES:
        yield from (other.code for other in standard().lists["country-alpha3"].codes if other.crosswalk == code.crosswalk)
        for words in country_adjectives().get(code.code, {}).values():
            yield from words


def _folded(phrases: Iterable[Phrase]) -> dict[str, frozenset[int]]:
    listed = [phrase for phrase in phrases if phrase.kind != "definition"]
    folds = fold_all(phrase.text for phrase in listed)
    found: dict[str, set[int]] = {}
    for phrase in listed:
        found.setdefault(folds[phrase.text], set()).add(phrase.target)
    return {text: frozenset(numbers) for text, numbers in found.items() if text}
