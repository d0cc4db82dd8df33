"""What the pages show besides the standard itself: the findings, and what changed."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from shoal.standard._data import LANGUAGES
from shoal.standard.changelog import Change, changelog
from shoal.standard.difference import Difference
from shoal.standard.findings import PARTS, finding_codes, finding_text
from shoal.standard.versions import difference


@dataclass(frozen=True)
class FindingPage:
    """One kind of finding in every language; words in braces stand for values.

    Args:
        code: Its code.
        part: Where it comes from: one of the `PARTS` of findings.
        message: What is wrong, by language.
        fix: What to do, by language.
        about: Why it matters, by language.
    """

    code: str
    part: str
    message: dict[str, str]
    fix: dict[str, str]
    about: dict[str, str]


@dataclass(frozen=True)
class Edition:
    """One version of the standard.

    Args:
        version: Its number.
        changes: What changed, in sentences.
        difference: What differs from the version before, name by name; None of the first.
    """

    version: str
    changes: tuple[Change, ...]
    difference: Difference | None


def findings() -> dict[str, tuple[FindingPage, ...]]:
    """Every finding that has texts, by the part of Shoal that gives it."""
    found = {part: tuple(_finding(code, part) for code in finding_codes(part)) for part in PARTS}
    return {part: pages for part, pages in found.items() if pages}


def editions() -> tuple[Edition, ...]:
    """Every version with what changed, the newest first."""
    versions = changelog()
    return tuple(
        Edition(new.version, new.changes, difference(old.version, new.version) if old else None)
        for new, old in zip_longest(versions, versions[1:])
    )


def _finding(code: str, part: str) -> FindingPage:
    texts = {language: finding_text(code, language) for language in LANGUAGES}
    return FindingPage(
        code,
        part,
        {language: text.message for language, text in texts.items()},
        {language: text.fix for language, text in texts.items()},
        {language: text.about for language, text in texts.items()},
    )
