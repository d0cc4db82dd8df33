"""The different texts of a column, tidied up for looking at them, with what every sign asks of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import TypeVar

import polars as pl

T = TypeVar("T")

Mask = pl.Series
"""One truth value for each text."""

MOST = 1500
"""So many texts of a column are enough to judge what it holds."""

_UNSEEN = "[\u00ad\u0640\u064b-\u0652\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
"""Soft hyphens, lengthened Arabic letters, vowel signs and marks of direction."""
_SPACES = "[\u00a0\u2000-\u200a\u202f\u3000]"
_DASHES = "[\u2010-\u2015\u2212]"
_DIGITS = {chr(zero + digit): str(digit) for zero in (0x660, 0x6F0, 0x966, 0xFF10) for digit in range(10)}
_UUID = r"(?i)\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"
"""Digits may stand side by side in it by chance; it names nobody."""


@dataclass(frozen=True, eq=False)
class Cells:
    """Different texts of one column.

    Args:
        texts: Each once, tidied up.
        counts: In how many records each stands.
        families: What the column's name speaks for, as `private_families` gives it.
        of: How many different texts the column has altogether, with those that nobody need look at.
    """

    texts: pl.Series
    counts: pl.Series
    families: frozenset[str] = frozenset()
    of: int = 0
    _memo: dict[str, object] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.texts)

    def having(self, pattern: str) -> Mask:
        """Which texts have a regular expression somewhere. Its digits and spaces are those of `tidy`, of no script."""
        return self.texts.str.contains(plain(pattern))

    def has(self, mark: str) -> bool:
        """Whether any text has a sign, a digit ("0") or a letter ("a")."""
        if mark in {"0", "a"}:
            return bool((self.digit if mark == "0" else self.letter).any())
        return self.once(f"has {mark}", lambda: bool(self.texts.str.contains(mark, literal=True).any()))

    def once(self, name: str, make: Callable[[], T]) -> T:
        """What several signs ask for, worked out once.

        Args:
            name: What it is.
            make: Works it out.
        """
        if name not in self._memo:
            self._memo[name] = make()
        return self._memo[name]  # type: ignore[return-value]

    @cached_property
    def none(self) -> Mask:
        """No text at all."""
        return pl.repeat(value=False, n=len(self), dtype=pl.Boolean, eager=True)

    @cached_property
    def digit(self) -> Mask:
        """Which texts have a digit."""
        return self.having(r"\d")

    @cached_property
    def letter(self) -> Mask:
        """Which texts have a letter."""
        return self.having(r"\p{L}")

    @cached_property
    def words(self) -> pl.Series:
        """How many words each text has."""
        return self.texts.str.count_matches(r"\S+")

    @cached_property
    def compact(self) -> pl.Series:
        """The texts without spaces, brackets, points, slashes and dashes."""
        return self.texts.str.replace_all(r"[\s().\-/]", "")

    def within(self, mask: Mask) -> Cells:
        """Some of the texts alone."""
        return Cells(self.texts.filter(mask), self.counts.filter(mask), self.families, self.of)

    def some(self) -> Cells:
        """As many texts as are needed to judge: the most frequent third, and others evenly from the rest."""
        if len(self) <= MOST:
            return self
        order = self.counts.arg_sort(descending=True)
        rest = order.slice(MOST // 3)
        chosen = pl.concat([order.head(MOST // 3), rest.gather_every(-(-len(rest) // (MOST - MOST // 3)))])
        return Cells(self.texts.gather(chosen), self.counts.gather(chosen), self.families, len(chosen))


@lru_cache(maxsize=None)
def plain(pattern: str) -> str:
    r"""A regular expression whose digits, spaces and ends of words are plain ones: it is made ready much quicker.

    >>> plain(r"\d[^\s]")
    '[0-9][^[ \\t\\n\\r]]'
    """
    for mark, class_ in ((r"\d", "[0-9]"), (r"\D", "[^0-9]"), (r"\s", r"[ \t\n\r]"), (r"\S", r"[^ \t\n\r]"), (r"\b", r"(?-u:\b)")):
        pattern = pattern.replace(mark, class_)
    return pattern


def tidy(texts: pl.Series) -> pl.Series:
    """Texts without what cannot be seen, with plain spaces, dashes and digits, and without UUIDs.

    Args:
        texts: Any texts without nulls.

    Returns:
        As many texts.

    >>> tidy(pl.Series([" \u0661\u0662\u00a0\u0663 "])).to_list()
    ['12 3']
    """
    if not texts.str.contains(r"^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$").all():
        texts = texts.str.replace_all(_UNSEEN, "").str.replace_all(_SPACES, " ").str.replace_all(_DASHES, "-")
        if texts.str.contains("[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]").any():
            texts = texts.str.replace_many(list(_DIGITS), list(_DIGITS.values()))
        texts = texts.str.strip_chars()
    if texts.str.contains(_UUID).any():
        texts = texts.str.replace_all(_UUID, "").str.strip_chars()
    return texts
