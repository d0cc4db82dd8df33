"""What fields and codes are called: names, labels, synonyms and definitions, as phrases to compare with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

import yaml

from shoal.intake.checks.folding import fold_all
from shoal.intake.suggest.phrases import Phrase, PhraseIndex
from shoal.standard.load import standard
from shoal.standard.model import Code, Field
from shoal.standard.synonyms import code_synonyms, country_adjectives, field_synonyms

COUNTRIES, LANGUAGE = "country-alpha2", "language"
REASONS = "missing-reason"
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
OWN = frozenset({"case", "person", "victim", "consent"})
"""Entities of which a record is one row; of others, only what names the entity too is meant."""
_DEFINED = 0.62
"""Trust in a definition: it says more than a name does."""


_HEADED = 0.96
"""Trust in what partners write above a column: another may mean something else by it."""


@dataclass(frozen=True)
class FieldWords:
    """The fields that a column may be, and what they are called.

    Args:
        fields: The fields in order.
        index: Phrases; a target is the number of a field.
        folded: Numbers of the fields by the folded form of a phrase that means them exactly.
        own: The same of the standard's own names and labels alone, without what partners call them.
        said: Numbers of the phrases by their folded form and their field.
    """

    fields: tuple[Field, ...]
    index: PhraseIndex
    folded: dict[str, frozenset[int]]
    own: dict[str, frozenset[int]]
    said: dict[tuple[str, int], tuple[int, ...]]

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
        own: The same of the standard's own names and labels alone, without what partners call them.
    """

    codes: tuple[tuple[str, str], ...]
    index: PhraseIndex
    folded: dict[str, frozenset[int]]
    own: dict[str, frozenset[int]]


@lru_cache
def field_words() -> FieldWords:
    """The fields of `collect` and `share`: what `share` has no place for is a source, or stays with the partner."""
    fields = tuple(
        field
        for field in standard().all_fields.values()
        if {"collect", "share"} & set(field.profiles) and _in_use(field)
    )
    phrases = [phrase for number, field in enumerate(fields) for phrase in _of_field(number, field)]
    folds = fold_all(phrase.text for phrase in phrases)
    said: dict[tuple[str, int], tuple[int, ...]] = {}
    for number, phrase in enumerate(phrases):
        key = folds[phrase.text], phrase.target
        said[key] = (*said.get(key, ()), number)
    index = PhraseIndex(phrases, len(fields))
    return FieldWords(fields, index, _folded(phrases), _folded(_own(phrases)), said)


@lru_cache
def _headers() -> dict[str, dict[str, list[str]]]:
    """What partners write above columns, by field and language."""
    text = (files("shoal.intake.suggest") / "data" / "headers.yaml").read_text(encoding="utf-8")
    found: dict[str, dict[str, list[str]]] = yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader
    return found


def _in_use(field: Field) -> bool:
    """Whether partners may fill a field: an outdated list of several codes too, where nothing has taken its place."""
    return field.deprecated is None or (field.type == "codes" and field.deprecated.replaced_by is None)


def _of_field(number: int, field: Field) -> Iterator[Phrase]:
    own = standard().entity_of(field.name).name in OWN - {"consent"}
    for name in (field.name, field.htcds, *field.aliases):
        if name:  # a prefix that names another entity gets lost among the words, so that the rest says too much
            yield Phrase(number, name, trust=1.0 if own else 0.75, kind="name")
    if own:
        yield Phrase(number, field.name.split("_", 1)[1], trust=0.98, kind="name")
    yield from (Phrase(number, text, language) for language, text in field.label.items())
    for language, words in field_synonyms().get(field.name, {}).items():
        yield from (Phrase(number, word, language, kind="synonym") for word in words)
    for language, headers in _headers().get(field.name, {}).items():
        yield from (Phrase(number, text, language, trust=_HEADED, kind="synonym") for text in headers)
    for language, text in field.definition.items():
        yield Phrase(number, text, language, trust=_DEFINED, kind="definition")


@lru_cache
def code_words() -> CodeWords:
    """The codes of every list that partners' values may mean, but for countries and languages: these are names."""
    used = {field.list for field in field_words().fields if field.list}
    names = [name for name in standard().lists if name in used - {COUNTRIES, LANGUAGE}]
    codes = [(name, code) for name in [*names, REASONS] for code in standard().lists[name].current]
    phrases = [phrase for number, (name, code) in enumerate(codes) for phrase in _of_code(number, name, code)]
    listed = tuple((name, code.code) for name, code in codes)
    return CodeWords(listed, PhraseIndex(phrases, len(codes)), _folded(phrases), _folded(_own(phrases)))


def _of_code(number: int, name: str, code: Code) -> Iterator[Phrase]:
    if any(letter.isalpha() for letter in code.code):
        yield Phrase(number, code.code, trust=1.0, kind="name")
    yield from (Phrase(number, text, kind="name") for text in code.spellings)
    yield from (Phrase(number, text, language) for language, text in code.label.items())
    for language, words in code_synonyms().get(name, {}).get(code.code, {}).items():
        yield from (Phrase(number, word, language, kind="synonym") for word in words)
    for language, text in code.definition.items():
        yield Phrase(number, text, language, trust=_DEFINED, kind="definition")


@dataclass(frozen=True)
class Named:
    """What a name of a country or a language stands for.

    Args:
        codes: The codes; several where people call two things alike.
        own: Whether the standard itself calls it so.
    """

    codes: tuple[str, ...]
    own: bool


@lru_cache
def names_of(listed: str) -> dict[str, Named]:
    """Codes of countries or languages by folded name: in every language, with adjectives and spellings."""
    codes = standard().lists[listed].current
    own = {text: code.code for code in reversed(codes) for text in _own_names(listed, code)}
    more = [(text, code.code) for code in codes for text in _other_names(listed, code)]
    folds = fold_all([*own, *(text for text, _ in more)])
    named: dict[str, Named] = {}
    for text, code in more:
        known = named.get(folds[text], Named((), own=False)).codes
        named[folds[text]] = Named(tuple(dict.fromkeys((*known, code))), own=False)
    named |= {folds[text]: Named((code,), own=True) for text, code in own.items()}
    return {text: each for text, each in named.items() if text}


@lru_cache
def adjectives() -> frozenset[str]:
    """Folded adjectives of nationality that are no names of countries."""
    words = [text for each in country_adjectives().values() for texts in each.values() for text in texts]
    labels = [text for code in standard().lists[COUNTRIES].current for text in code.label.values()]
    return frozenset(fold_all(words).values()) - frozenset(fold_all(labels).values())


def _own_names(listed: str, code: Code) -> Iterable[str]:
    yield from code.label.values()
    yield from code.spellings
    if listed == COUNTRIES:
        others = standard().lists["country-alpha3"].codes
        yield from (other.code for other in others if other.crosswalk == code.crosswalk)
    yield code.code


def _other_names(listed: str, code: Code) -> Iterable[str]:
    for words in code_synonyms().get(listed, {}).get(code.code, {}).values():
        yield from words
    if listed == COUNTRIES:
        for words in country_adjectives().get(code.code, {}).values():
            yield from words


def _own(phrases: Iterable[Phrase]) -> list[Phrase]:
    return [phrase for phrase in phrases if phrase.kind in {"name", "label"}]


def _folded(phrases: Iterable[Phrase]) -> dict[str, frozenset[int]]:
    listed = [phrase for phrase in phrases if phrase.kind != "definition"]
    folds = fold_all(phrase.text for phrase in listed)
    found: dict[str, set[int]] = {}
    for phrase in listed:
        found.setdefault(folds[phrase.text], set()).add(phrase.target)
    return {text: frozenset(numbers) for text, numbers in found.items() if text}
