"""How the dates of a file are written, as far as its cells tell for sure."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

_NUMBERS = r"^\s*(\d{1,2})([/.\-])(\d{1,2})[/.\-](\d{4}|\d{2})(?:[ T,].*)?$"
_WORDS = r"^\s*\d{1,2}([ \-])\p{L}{3,}\.?[ \-]\d{4}$"
_YEARS = r"^\s*\d{4}([/.])\d{1,2}[/.]\d{1,2}(?:[ T,].*)?$"
_MONTHS = 12


def date_formats(columns: Iterable[pl.Series]) -> tuple[str, ...] | None:
    """The formats of dates that are written with the day or the month first.

    In one file all dates are taken to be written in one order. That order is never guessed: some date must show it,
    because one of its numbers can be no month.

    Args:
        columns: Cells with dates.

    Returns:
        Formats as `strftime` knows them; none where every date is written as ISO 8601 has it; None where nothing in
        the file tells the day from the month.

    >>> date_formats([pl.Series(["1/22/1990", "3/4/1991"])])
    ('%m/%d/%Y',)
    >>> date_formats([pl.Series(["1/2/1990", "3/4/1991"])]) is None
    True
    """
    texts = pl.concat([pl.Series("", dtype=pl.String), *(each.unique().rename("") for each in columns)])
    parts = texts.to_frame("text").select(
        *(pl.col("text").str.extract(_NUMBERS, group).alias(str(group)) for group in (1, 2, 3, 4)),
    )
    found = parts.drop_nulls()
    sure = (*_worded(texts), *_year_first(texts))
    if not found.height:
        return sure
    order = _order(found)
    if order is None:
        return None
    shapes = found.select(pl.col("2"), pl.col("4").str.len_chars().alias("digits")).unique().sort("2", "digits").rows()
    return (*(sign.join((*order, "%Y" if digits == 4 else "%y")) for sign, digits in shapes), *sure)


def _order(found: pl.DataFrame) -> tuple[str, str] | None:
    first, second = (found[name].cast(pl.Int32).max() for name in ("1", "3"))
    day_first, month_first = int(str(first)) > _MONTHS, int(str(second)) > _MONTHS
    if day_first == month_first:
        return None
    return ("%d", "%m") if day_first else ("%m", "%d")


def _worded(texts: pl.Series) -> tuple[str, ...]:
    """Formats of dates with the month in letters."""
    signs = texts.str.extract(_WORDS, 1).drop_nulls().unique().sort().to_list()
    return tuple(f"%d{sign}%b{sign}%Y" for sign in signs)


def _year_first(texts: pl.Series) -> tuple[str, ...]:
    """Formats of dates with the year first and other signs between than those of ISO 8601."""
    signs = texts.str.extract(_YEARS, 1).drop_nulls().unique().sort().to_list()
    return tuple(f"%Y{sign}%m{sign}%d" for sign in signs)
