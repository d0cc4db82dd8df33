"""Dates as people write them, by the formats that a mapping names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

import polars as pl
from babel.dates import get_month_names

from shoal.intake.checks.folding import fold_all
from shoal.intake.checks.values import EARLIEST_YEAR, LATEST_YEAR, LENGTHS
from shoal.standard import LANGUAGES

EXCEL = "excel"
"""The format of a spreadsheet's serial numbers."""
USUAL = ("%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%d-%m-%Y", "%m-%d-%Y", "%Y/%m/%d", "%d/%m/%y", "%m/%d/%y", "%d %B %Y")
"""Formats that are tried only to tell people which one their column may have."""

_ISO = r"^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$"
_CLOCK = r"[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp]\.?[Mm]\.?)?$"
_EASTERN = {**{chr(0x660 + n): str(n) for n in range(10)}, **{chr(0x6F0 + n): str(n) for n in range(10)}}
_DIRECTIVE = re.compile(r"%[-_0]?([A-Za-z%])")
_DAY, _MONTH, _YEAR, _TIME = frozenset("dejDF"), frozenset("mbBhDFj"), frozenset("YyDF"), frozenset("HIMSpPTRfklX")
_KNOWN = _DAY | _MONTH | _YEAR | _TIME | frozenset("aAz%")
_WORD = re.compile(r"[^\W\d_]+")


def western_digits(texts: pl.Series) -> pl.Series:
    """The same texts with the digits 0 to 9 in place of Arabic ones."""
    return texts.str.replace_many(list(_EASTERN), list(_EASTERN.values()))


@lru_cache
def format_fits(format_: str) -> bool:
    """Whether a text is a date format: it names at least a year, and what it names can be read.

    >>> format_fits("%d/%m/%Y"), format_fits("dd/mm/yyyy"), format_fits("excel")
    (True, False, True)
    """
    if format_ == EXCEL:
        return True
    named = _named(format_)
    if not named & _YEAR or named - _KNOWN or (named & _DAY and not named & _MONTH):
        return False
    try:
        written = date(2001, 2, 3).strftime(format_)
        read = _parsed(pl.Series([written]), format_, date(2100, 1, 1))
    except (ValueError, pl.exceptions.PolarsError):
        return False
    return read.to_list()[0] is not None


def _named(format_: str) -> frozenset[str]:
    return frozenset(_DIRECTIVE.findall(format_))


def read_dates(texts: pl.Series, formats: Sequence[str], today: date) -> pl.Series:
    """Read dates.

    Each text is read by the first format that fits it, and else as ISO 8601 writes dates and moments; of a moment the
    day counts. Years before 1900 and after 2100 are not believed. A year of two digits is never taken for a future one.

    Args:
        texts: Texts without spaces around them.
        formats: Date formats as `strftime` knows them, or "excel", in order of trust.
        today: The present day.

    Returns:
        YYYY-MM-DD, YYYY-MM or YYYY, as precise as each is; null where none fits.

    >>> read_dates(pl.Series(["3/2/2020", "2020-02", "x"]), ["%d/%m/%Y"], date(2026, 1, 1)).to_list()
    ['2020-02-03', '2020-02', None]
    """
    plain = western_digits(texts)
    read = pl.repeat(None, len(texts), dtype=pl.String, eager=True)
    for each in formats:
        read = read.zip_with(read.is_not_null(), _parsed(plain, each, today))
        if not read.null_count():
            return read
    return read.zip_with(read.is_not_null(), _iso(plain))


def cut(dates: pl.Series, precision: str) -> pl.Series:
    """Dates no finer than a precision: day, month or year."""
    return dates.str.slice(0, LENGTHS[precision])


def fitting_formats(texts: pl.Series, today: date) -> tuple[str, ...]:
    """The usual formats by which each of some texts can be read, for a person to choose from."""
    plain = western_digits(texts)
    return tuple(each for each in USUAL if not _parsed(plain, each, today).null_count())


def _iso(texts: pl.Series) -> pl.Series:
    dates = texts.str.extract(_ISO, 1)
    return _believed(dates, _whole(dates).str.to_date("%Y-%m-%d", strict=False))


def _whole(dates: pl.Series) -> pl.Series:
    missing = dates.str.len_chars().replace_strict({4: "-01-01", 7: "-01"}, default="", return_dtype=pl.String)
    return dates + missing


def _parsed(texts: pl.Series, format_: str, today: date) -> pl.Series:
    if format_ == EXCEL:
        return _serial(texts)
    named = _named(format_)
    if not named & _TIME:
        texts = texts.str.replace(_CLOCK, "")
    if named & {"b", "B", "h"}:
        texts, format_ = _english_months(texts), re.sub("%[bh]", "%B", format_)
    length, more, rest = 10, "", ""
    if not named & _DAY:
        length, more, rest = (7, " 01", " %d") if named & _MONTH else (4, " 01 01", " %m %d")
    days = (texts + more).str.to_date(format_ + rest, strict=False)
    if "y" in named:
        days = days.zip_with((days <= today).fill_null(value=True), days.dt.offset_by("-100y"))
    return _believed(days.dt.strftime("%Y-%m-%d").str.slice(0, length), days)


def _believed(dates: pl.Series, days: pl.Series) -> pl.Series:
    fine = days.dt.year().is_between(EARLIEST_YEAR, LATEST_YEAR).fill_null(value=False)
    return dates.set(~fine, None)


def _serial(texts: pl.Series) -> pl.Series:
    """Days since the end of 1899, as spreadsheets count them."""
    numbers = texts.str.extract(r"^(\d{1,5})(?:\.\d+)?$", 1).cast(pl.Int32)
    days = (numbers - 25_569).cast(pl.Date)  # 25,569 is 1 January 1970
    return _believed(days.dt.strftime("%Y-%m-%d"), days)


def _english_months(texts: pl.Series) -> pl.Series:
    months = _months()
    words = {word for text in texts.to_list() for word in _WORD.findall(text)}
    folds = fold_all(words)
    english = {word: months[folds[word]] for word in words if folds[word] in months}
    shown = [_WORD.sub(lambda found: english.get(found[0], found[0]), text) for text in texts.to_list()]
    return pl.Series(shown, dtype=pl.String).str.replace_all(r"(\p{L})\.", "${1}")


@lru_cache
def _months() -> dict[str, str]:
    """English names of the months by their folded names in each language."""
    english = get_month_names("wide", locale="en")
    names = {
        name.rstrip("."): english[number]
        for language in reversed(LANGUAGES)
        for width in ("abbreviated", "wide")
        for number, name in get_month_names(width, locale=language).items()
    }
    folds = fold_all(names)
    return {folds[name]: month for name, month in names.items()}
