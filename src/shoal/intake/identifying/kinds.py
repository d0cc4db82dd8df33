"""The kinds of direct identifiers that are looked for, and what is said of a column that seems to hold one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    """A kind of direct identifier.

    Args:
        name: Its name in kebab-case.
        words: What people read, in English; the standard's words of findings have it in every language.
        families: Families of column names that speak for it, as `private_families` gives them.
    """

    name: str
    words: str
    families: frozenset[str]


def _kind(name: str, words: str, *families: str) -> tuple[str, Kind]:
    return name, Kind(name, words, frozenset(families))


KINDS: dict[str, Kind] = dict(
    (
        _kind("full-name", "a person's full name", "name"),
        _kind("given-name", "a person's first name", "name"),
        _kind("family-name", "a family name", "name"),
        _kind("initials", "initials with a family name", "name"),
        _kind("phone", "a telephone number", "reach"),
        _kind("mail", "an e-mail address", "reach"),
        _kind("handle", "a name or profile in a social network", "reach"),
        _kind("web", "a web address", "reach"),
        _kind("device", "the number or address of a device", "reach"),
        _kind("identity-number", "an identity number or another long number", "identity"),
        _kind("passport", "a passport number", "identity"),
        _kind("card", "the number of a payment card", "identity"),
        _kind("account", "a bank account number", "identity"),
        _kind("plate", "the number plate of a vehicle", "identity"),
        _kind("case-number", "the number of a case or file", "case", "identity"),
        _kind("birth-date", "a date of birth", "birth"),
        _kind("exact-date", "an exact date or time", "date", "birth"),
        _kind("address", "a street address", "place"),
        _kind("postal-code", "a postal code", "place"),
        _kind("coordinates", "the coordinates of a place", "place"),
        _kind("file", "the name of a picture or file", "picture"),
        _kind("prose", "free text", "text"),
    )
)
"""Every kind by name."""


@dataclass(frozen=True)
class Suspicion:
    """That a column seems to hold direct identifiers. It holds no cell.

    Args:
        kind: A key of `KINDS`.
        confidence: From 0 to 1. Above 0.9 only what its very form gives away, a valid check digit for example.
        share: Which share of the column's different texts is of that kind.
    """

    kind: str
    confidence: float
    share: float

    @property
    def words(self) -> str:
        """What people read, in English."""
        return KINDS[self.kind].words
