"""Headings: the words of a release that belong to no attribute, in every language of the standard."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from shoal.standard._data import DEFAULT_LANGUAGE, in_language, read_yaml


@dataclass(frozen=True)
class Headings:
    """The words of one language. The mappings are shared: never change them.

    Args:
        groups: The headings of the explorer by group, in the order in which they are shown.
        families: Titles of charts, by the beginning that their flags' names share.
        is_families: Titles of charts of flags that are named "is…", by group.
        yes: A flag's "1".
        no: A flag's "0".
        not_recorded: What stands for an empty cell.
        unreported: What it means that a combination is not listed, in sentences.
    """

    groups: dict[str, str]
    families: dict[str, str]
    is_families: dict[str, str]
    yes: str
    no: str
    not_recorded: str
    unreported: str


@lru_cache
def headings(language: str = DEFAULT_LANGUAGE) -> Headings:
    """The headings in one language (BCP 47). What is not translated stays English.

    >>> headings("es").groups["means"]
    'Medios de control'
    """
    read = {
        part: {key: in_language(texts, language) for key, texts in entries.items()}
        for part, entries in read_yaml("headings.yaml").items()
    }
    return Headings(read["groups"], read["families"], read["is_families"], **read["words"])
