"""Numbers as people read them."""

from __future__ import annotations

import math

NONE = "–"
"""Stands where there is nothing to measure."""

WORDS = ("no", "one", "two", "three", "four", "five", "six")


def percent(share: float | None) -> str:
    """A share in per cent.

    >>> percent(0.0784), percent(0.334), percent(0.0), percent(0.0001), percent(0.9999)
    ('7.8 %', '33 %', '0 %', 'under 0.1 %', '99.9 %')
    """
    if share is None:
        return NONE
    if 0 < share < 0.0005:
        return "under 0.1 %"
    if 0.995 <= share < 1:
        return f"{min(99.9, 100 * share):.1f} %"
    if 0 < share < 0.0995:
        return f"{100 * share:.1f} %"
    return f"{100 * share:.0f} %"


def number(value: float | None) -> str:
    """A mean number of records.

    >>> number(7.96), number(256.47), number(None)
    ('8.0', '256', '–')
    """
    if value is None:
        return NONE
    return f"{value:,.0f}" if value >= 99.95 else f"{value:.1f}"


def distance(value: float | None) -> str:
    """A total variation distance, which is small."""
    return NONE if value is None else f"{value:.4f}"


def times(ratio: float | None) -> str:
    """A ratio of two errors.

    >>> times(0.294), times(13.43), times(None)
    ('0.29×', '13×', '–')
    """
    if ratio is None:
        return NONE
    return f"{ratio:.2f}×" if ratio < 9.995 else f"{ratio:,.0f}×"


def one_in(chance: float) -> str:
    """A small probability as "1 in …", rounded down to two digits so that it never sounds smaller than it is.

    >>> one_in(1e-6), one_in(5.8e-6)
    ('1 in 1,000,000', '1 in 170,000')
    """
    odds = 1 / chance * (1 + 1e-12)
    unit = 10 ** max(0, math.floor(math.log10(odds)) - 1)
    return f"1 in {math.floor(odds / unit) * unit:,}"


def factor(epsilon: float) -> str:
    """e^ε, rounded up.

    >>> factor(4.0), factor(1.0)
    ('54.6', '2.72')
    """
    value = math.exp(epsilon)
    digits = 2 if value < 10 else 1 if value < 100 else 0
    return f"{math.ceil(value * 10**digits - 1e-9) / 10**digits:,.{digits}f}"


def believed_after(chance: float, epsilon: float) -> float:
    """The most that a reader who held something about one person for true with `chance` may hold it for true after.

    The odds grow by at most e^ε, leaving delta aside.

    >>> round(believed_after(0.01, 4.0), 3)
    0.355
    """
    odds = chance / (1 - chance) * math.exp(epsilon)
    return odds / (1 + odds)


def attributes(length: int) -> str:
    """So many attributes, in words.

    >>> attributes(1), attributes(3)
    ('one attribute', 'three attributes')
    """
    word = WORDS[length] if length < len(WORDS) else str(length)
    return f"{word} attribute" + ("" if length == 1 else "s")
