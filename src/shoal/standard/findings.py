"""The words of every finding that Shoal can give, in the languages of the standard.

A finding travels as a code and the values of its places; its sentences are made here, in whatever language is asked
for. The texts stand in data/findings, in a folder for each of the parts below, one file a language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from babel.numbers import format_decimal

from shoal.errors import Finding, Severity, UnknownName, Where
from shoal.standard._data import DEFAULT_LANGUAGE, LANGUAGES, base_language, read_yaml

PARTS = ("reading", "checking", "mapping", "packing", "linking", "collecting", "releasing")
"""Where findings come from: reading a file, checking what it holds, mapping it to the standard, packing it as a
contribution, linking persons, keeping a collection, or making and verifying a release."""

_TYPED = re.compile(r"--[a-z-]+(?: (?:'[^']*'|[A-Za-z0-9-]+))?|`[^`]+`")
_ISOLATE = "\u2066{}\u2069"  # keeps a piece of Latin text in its own order within Arabic


@dataclass(frozen=True)
class FindingText:
    """The texts of one kind of finding in one language. Braces stand for values.

    Args:
        message: What is wrong, in a sentence or two.
        fix: What to do.
        about: Why it matters, for the documentation; it has no braces.
    """

    message: str
    fix: str
    about: str


def finding_codes(part: str | None = None) -> tuple[str, ...]:
    """The codes of all findings that have texts, in order.

    Args:
        part: One of `PARTS`; None is all of them.

    >>> "empty-header" in finding_codes("reading")
    True
    """
    return tuple(code for each in PARTS if part in {None, each} for code in _read(each, DEFAULT_LANGUAGE))


def finding_text(code: str, language: str = DEFAULT_LANGUAGE) -> FindingText:
    """The texts of one kind of finding.

    Args:
        code: For example "empty-header".
        language: BCP 47; a language that the standard lacks gives English.

    Raises:
        UnknownName: There is no such code.

    >>> finding_text("blank-line").message
    'The line is blank.'
    """
    texts = _texts(_known(language))
    if code not in texts:
        raise UnknownName(f"There is no finding with the code {code[:80]!r}.")
    return texts[code]


def make_finding(
    code: str, severity: Severity, where: Where | None = None, *, count: int = 1, **values: str | int
) -> Finding:
    """A finding in English, with what it takes to write it in another language.

    Args:
        code: One that has texts.
        severity: How grave it is.
        where: The place in the user's own file; None is the whole file.
        count: In how many places it was met.
        values: What the braces of its texts stand for: numbers, and names that are no cell of a file.
    """
    return in_language(Finding(code, severity, where or Where(), "", "", count=count, values=values))


def in_language(finding: Finding, language: str = DEFAULT_LANGUAGE) -> Finding:
    """The finding with its message and fix in a language, made from its code and its values.

    A whole number among the values is a quantity and is written with the language's marks between thousands; what is
    not one, such as a year, is given as text. A text that is one of the standard's own words ("a PDF document") is
    translated.

    Args:
        finding: Any finding. One whose code has no texts here is returned as it is.
        language: BCP 47; a language that the standard lacks gives English.
    """
    language = _known(language)
    text = _texts(language).get(finding.code)
    if text is None:
        return finding
    shown = _Values({name: _shown(value, language) for name, value in finding.values.items()})
    message, fix = (_isolated(each, language).format_map(shown) for each in (text.message, text.fix))
    return replace(finding, message=message, fix=fix)


def in_words(text: str, language: str = DEFAULT_LANGUAGE) -> str:
    """One of the standard's own words that stand in findings, in a language; another text as it is.

    >>> in_words("an e-mail address", "fr") != "an e-mail address"
    True
    """
    return _words(_known(language)).get(text, text)


class _Values(dict[str, str]):
    """Values for braces; a place without one stays visibly open rather than hide the finding."""

    def __missing__(self, name: str) -> str:
        return "…"


def _known(language: str) -> str:
    base = base_language(language)
    return base if base in LANGUAGES else DEFAULT_LANGUAGE


@lru_cache
def _texts(language: str) -> Mapping[str, FindingText]:
    """Every text in a language; one that it lacks is English."""
    found: dict[str, FindingText] = {}
    for name in dict.fromkeys((DEFAULT_LANGUAGE, language)):
        for part in PARTS:
            found |= {code: FindingText(**texts) for code, texts in _read(part, name).items()}
    return found


def _read(part: str, language: str) -> dict[str, dict[str, str]]:
    try:
        return read_yaml(f"findings/{part}/{language}.yaml") or {}
    except FileNotFoundError:
        return {}


@lru_cache
def _words(language: str) -> Mapping[str, str]:
    """The standard's own words that stand in findings, by their English."""
    return {entry[DEFAULT_LANGUAGE]: entry[language] for entry in read_yaml("findings/words.yaml")}


def _shown(value: str | int, language: str) -> str:
    if isinstance(value, int):
        return str(format_decimal(value, locale=language))
    if value in _words(language):
        return _words(language)[value]
    return _ISOLATE.format(value) if language == "ar" else value


def _isolated(text: str, language: str) -> str:
    """An Arabic text with what is typed, on the command line or in a description, kept in its own order."""
    if language != "ar":
        return text
    return _TYPED.sub(lambda found: _ISOLATE.format(found[0]), text)
