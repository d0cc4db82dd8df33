"""The different texts of a column, tidied up for looking at them, with what several signs ask of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

import numpy as np
import polars as pl

T = TypeVar("T")

Mask = pl.Series
"""One truth value for each text."""

MOST = 1000
"""So many texts of a column are enough to judge what it holds."""
_LINE = 300
"""So much of a text is looked at by any but sure signs."""

_UNSEEN = "[\u00ad\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
"""Soft hyphens, lengthened Arabic letters, vowel signs and marks of direction."""
_SPACES = "[\t\r\n\u00a0\u2000-\u200a\u202f\u3000]"
_DASHES = "[\u2010-\u2015\u2212]"
_OTHER_DIGITS = "[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]"
_DIGITS = {chr(zero + digit): str(digit) for zero in (0x660, 0x6F0, 0x966, 0xFF10) for digit in range(10)}
_KEY = (
    r"(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    r"|^(?:[0-9a-f]{24}|[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})$"
)
"""UUIDs and digests: digits may stand side by side in them by chance; they name nobody."""


@dataclass(frozen=True, eq=False)
class Cells:
    """Different texts of one column.

    Args:
        texts: Each once, tidied up.
        counts: In how many records each stands.
        families: What the column's name speaks for, as `private_families` gives it.
        of: How many different texts there are altogether, with those that nobody need look at.
        small: How many of them are small numbers, which nobody need look at.
        sure: An expression of polars without which no sure sign is looked for in a text.
    """

    texts: pl.Series
    counts: pl.Series
    families: frozenset[str] = frozenset()
    of: int = 0
    small: int = 0
    sure: str = ""
    _memo: dict[str, object] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.texts)

    @cached_property
    def none(self) -> Mask:
        """No text at all."""
        return pl.repeat(value=False, n=len(self), dtype=pl.Boolean, eager=True)

    @cached_property
    def lines(self) -> list[str]:
        """The beginning of each text."""
        return self.texts.str.slice(0, _LINE).to_list()

    @cached_property
    def shapes(self) -> list[str]:
        """The beginning of each text, "A" for a capital letter, "a" for a small one, "x" for others, "0" for digits."""
        texts = self.texts.str.slice(0, _LINE).str.replace_all("[0-9]", "0").str.replace_all("[A-Z]", "A")
        texts = texts.str.replace_all("[a-z]", "a")
        if not texts.str.contains(r"^[\x00-\x7f]*$").all():
            texts = texts.str.replace_all(r"[\p{Lu}\p{Lt}]", "A").str.replace_all(r"\p{Ll}", "a")
            texts = texts.str.replace_all(r"[\p{Lo}\p{Lm}\p{M}]", "x")
        return texts.to_list()

    @cached_property
    def molds(self) -> list[str]:
        """The shapes with "A" for any letter that has capitals."""
        return [shape.replace("a", "A") for shape in self.shapes]

    @cached_property
    def words(self) -> Mask:
        """How many words the beginning of each text has."""
        return pl.Series([len(line.split()) for line in self.lines], dtype=pl.Int64)

    @cached_property
    def marks(self) -> frozenset[str]:
        """Every sign of the shapes."""
        return frozenset().union(*self.shapes) if self.shapes else frozenset()

    def has(self, mark: str) -> bool:
        """Whether any text has a sign, a digit ("0") or any letter ("a")."""
        return bool(self.marks & set("aAx")) if mark == "a" else mark in self.marks

    def matching(self, pattern: re.Pattern[str]) -> Mask:
        """Which texts have an expression somewhere near their beginning."""
        return _mask(bool(pattern.search(line)) for line in self.lines)

    def shaped(self, pattern: re.Pattern[str]) -> Mask:
        """Which shapes have an expression; a shape that many texts have is looked at once."""
        return self._like(self.shapes, pattern)

    def molded(self, pattern: re.Pattern[str]) -> Mask:
        """The same where capital and small letters are one."""
        return self._like(self.molds, pattern)

    def surely(self, pattern: str) -> Mask:
        """Which texts have an expression of polars anywhere, of those that may have a sure sign."""
        hits = self.once("sure", lambda: self.texts.str.contains(self.sure))
        if not hits.any():
            return self.none
        found = self.texts.filter(hits).str.contains(pattern)
        return self.none.clone().scatter(hits.arg_true().filter(found), True)

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What several signs ask for, worked out once.

        Args:
            name: What it is.
            make: Works it out.
        """
        if name not in self._memo:
            self._memo[name] = make()
        return self._memo[name]  # type: ignore[return-value]

    def within(self, mask: Mask) -> Cells:
        """Some of the texts alone."""
        return Cells(self.texts.filter(mask), self.counts.filter(mask), self.families, self.of, self.small, self.sure)

    def some(self) -> Cells:
        """As many texts as are needed to judge: the most frequent, others evenly from the rest, and sure ones."""
        if len(self) <= MOST:
            return self
        order = self.counts.arg_sort(descending=True)
        rest = order.slice(MOST // 3)
        chosen = [order.head(MOST // 3), rest.gather_every(-(-len(rest) // (MOST - MOST // 3)))]
        sure = self.once("sure", lambda: self.texts.str.contains(self.sure)).arg_true()
        chosen.append(sure.gather_every(max(1, len(sure) // 100)))
        index = pl.concat(chosen).unique()
        return Cells(self.texts.gather(index), self.counts.gather(index), self.families, len(index), 0, self.sure)

    @staticmethod
    def _like(shapes: list[str], pattern: re.Pattern[str]) -> Mask:
        fits = {shape: bool(pattern.search(shape)) for shape in set(shapes)}
        return _mask(fits[shape] for shape in shapes)


def _mask(truths: object) -> Mask:
    return pl.Series(np.fromiter(truths, dtype=bool))  # type: ignore[call-overload]


def tidy(texts: pl.Series) -> pl.Series:
    """Texts without what cannot be seen, with plain spaces, dashes and digits, and without random keys.

    Args:
        texts: Any texts without nulls.

    Returns:
        As many texts.

    >>> tidy(pl.Series([" \u0661\u0662\u00a0\u0663 "])).to_list()
    ['12 3']
    """
    if not texts.str.contains(r"^[\x20-\x7e]*$").all():
        texts = texts.str.replace_all(_UNSEEN, "").str.replace_all(_SPACES, " ").str.replace_all(_DASHES, "-")
        if texts.str.contains(_OTHER_DIGITS).any():
            texts = texts.str.replace_many(list(_DIGITS), list(_DIGITS.values()))
    if texts.str.contains(_KEY).any():
        texts = texts.str.replace_all(_KEY, "")
    return texts.str.strip_chars()
