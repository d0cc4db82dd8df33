"""What the values of a column look like: dates, years, ages, keys, names, free text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

import numpy as np
import polars as pl

from shoal.intake.mapping.dates import EXCEL, USUAL, read_dates, western_digits
from shoal.intake.suggest.columns import Column

FORMATS = (
    *USUAL,
    "%d-%m-%y",
    "%d.%m.%y",
    "%d-%B-%Y",
    "%d-%B-%y",
    "%B %d, %Y",
    "%d de %B de %Y",
    "%m/%Y",
    "%m-%Y",
    "%B %Y",
    "%Y.%m.%d",
    "%Y%m%d",
    "%Y/%m",
)
"""Formats of dates that are tried, the commoner first."""
_ASKED = 300
"""Different values that are looked at."""
_PATTERNS = {
    "whole": r"-?\d+$",
    "decimal": r"-?\d{1,3}[.,]\d{2,}$",
    "year": r"(19|20)\d{2}(\.0)?$",
    "email": r"[^\s@]+@[^\s@]+\.[^\s@]{2,}$",
    "phone": r"[\s+(]*\d([\s()./-]*\d){5,15}$",
    "letters": r"[^\d_]+$",
    "several words": r"\S+\s+\S+",
    "long": r".{45,}|(\S+\s+){6,}",
    "sentence": r"\S+\s+\S+.*[.!?؟…]$",
    "with digits": r".*\d",
    "age": r"\d{1,2}([.,]0+)?$",
    "small": r"(1?\d|20)([.,]0+)?$",
    "serial": r"[2-4]\d{4}(\.\d+)?$",
    "date-like": r"(19|20)\d{2}(0[1-9]|1[0-2])([0-2]\d|3[01])$|(19|20)\d{2}/\d{1,2}$|"
    r"\d{1,2}[/.-](19|20)\d{2}$|[^\W\d_]{3,10}\.? \d|\d{1,2} de [^\W\d_]+ de \d{4}|"
    r"\d{1,4}[-/. ](\d{1,2}|[^\W\d_]{3,10}\.?)[-/. ]\d{2,4}|\d{4}-\d{2}",
}
_COMPILED = {name: re.compile(pattern) for name, pattern in _PATTERNS.items()}


@dataclass(frozen=True)
class Shape:
    """Shares, from 0 to 1, of the filled cells that look like something; missing tokens are not counted.

    Args:
        shares: By the name of the pattern; "date" and "age" among them.
        dates: The formats by which the dates can be read, the best first; ISO 8601 needs none.
        unclear_dates: Whether day and month could as well be the other way round.
        year: The year in the middle of the dates, or 0.
        unique: Share of the cells whose value no other has.
        filled: How many cells are filled.
        different: How many different values there are.
    """

    shares: dict[str, float]
    dates: tuple[str, ...] = ()
    unclear_dates: bool = False
    year: int = 0
    unique: float = 0.0
    filled: int = 0
    different: int = 0

    def __getitem__(self, pattern: str) -> float:
        return self.shares.get(pattern, 0.0)


def shape_of(column: Column) -> Shape:
    """What the values of a column look like.

    Args:
        column: The column.
    """
    values = [value for value in column.counts if value not in column.missing][:_ASKED]
    if not values:
        return Shape({})
    counts = np.array([column.counts[value] for value in values], dtype=np.float64)
    texts = western_digits(pl.Series(values, dtype=pl.String))
    total = counts.sum()

    plain = texts.to_list()
    shares = {
        name: float(counts[[pattern.match(text) is not None for text in plain]].sum() / total)
        for name, pattern in _COMPILED.items()
    }
    dates: tuple[str, ...] = ()
    unclear, year = False, 0
    if shares["date-like"] >= 0.6:
        shares["date"], dates, unclear = _dates(texts, counts)
        year = _middle(texts, dates)
    elif shares["serial"] >= 0.9 and different_share(values, counts) > 0.3:
        shares["date"], dates = shares["serial"], (EXCEL,)
    missing = sum(column.counts[value] for value in column.missing)
    filled = max(column.filled - missing, 1)
    different = column.different - len(column.missing)
    return Shape(shares, dates, unclear, year, different / filled if filled >= 10 else 0.0, filled, different)


def _middle(texts: pl.Series, dates: tuple[str, ...]) -> int:
    """The year in the middle of some dates."""
    read = read_dates(texts, dates, date.today()).drop_nulls()
    years = read.str.slice(0, 4).cast(pl.Int32)
    return int(np.median(years.to_numpy())) if len(years) else 0


def different_share(values: list[str], counts: np.ndarray) -> float:
    """How many different values there are for each cell."""
    return len(values) / float(counts.sum())


def _dates(texts: pl.Series, counts: np.ndarray) -> tuple[float, tuple[str, ...], bool]:
    """The share that can be read as dates, the formats in order of trust, and whether two of them do as well."""
    today = date.today()
    iso = read_dates(texts, (), today).is_not_null().to_numpy()
    total = counts.sum()
    if counts[iso].sum() >= 0.95 * total:
        return float(counts[iso].sum() / total), (), False
    read = {each: read_dates(texts, (each,), today).is_not_null().to_numpy() for each in FORMATS}
    shares = {each: float(counts[hits].sum() / total) for each, hits in read.items()}
    best = max(shares, key=lambda each: shares[each])  # of equals the first: day before month
    chosen = [best]
    covered = read[best].copy()
    for each in sorted(shares, key=lambda each: -shares[each]):
        if (read[each] & ~covered).sum() and _agrees(each, chosen):
            chosen.append(each)
            covered |= read[each]
    swapped = {"%d/%m/%Y": "%m/%d/%Y", "%d-%m-%Y": "%m-%d-%Y", "%d/%m/%y": "%m/%d/%y"}.get(best)
    unclear = swapped is not None and shares[swapped] >= shares[best]
    return float(counts[covered].sum() / total), tuple(chosen), unclear


def _agrees(one: str, chosen: list[str]) -> bool:
    """Whether a format does not contradict those chosen: day and month the same way round."""
    month_first = any(each.startswith("%m") for each in chosen)
    return one.startswith("%m") == month_first or one.startswith("%Y")
