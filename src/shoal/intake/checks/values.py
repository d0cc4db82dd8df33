"""Cells that hold no codes: keys, texts, numbers, dates, flags and truth values."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import polars as pl

from shoal.intake.checks.forms import plain_forms
from shoal.intake.checks.texts import Mask, Texts
from shoal.standard.model import Field

LONGEST_KEY = 64
EARLIEST_YEAR, LATEST_YEAR = 1900, 2100
LENGTHS = {"day": 10, "month": 7, "year": 4}
"""Characters of a date by its precision."""
_SHAPES = {"day": "YYYY-MM-DD", "month": "YYYY-MM", "year": "YYYY"}
_RANDOM_UUID = r"(?i)^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
_ISO_DATE = r"^\d{4}(?:-\d{2}(?:-\d{2})?)?$"
_DAY_AND_MONTH = r"^(\d{1,2})[./ -](\d{1,2})[./ -](?:\d{4}|\d{2})$"


Bounds = tuple[float | None, float | None]


def judge(texts: Texts, field: Field, profile: str) -> None:
    """Check the texts of a column that holds no codes.

    Args:
        texts: The column's texts.
        field: The field that it holds.
        profile: For what the file was made.
    """
    texts.settle(plain_forms(field, profile))
    rest = (texts.meanings == texts.texts) & ~texts.unknown & (texts.texts != "")
    match field.type:
        case "key" | "reference":
            _keys(texts, rest, profile)
        case "text" | "long-text":
            _pattern(texts, rest, field)
        case "integer" | "number":
            _numbers(texts, rest, field)
        case "year":
            _years(texts, rest, field)
        case "date":
            _dates(texts, rest, field, profile)
        case "flag":
            texts.refuse("not-a-flag", rest & ~texts.texts.is_in(["1", "0"]))
        case "boolean":
            texts.refuse("not-a-boolean", rest & ~texts.texts.is_in(["TRUE", "FALSE"]))


def _keys(texts: Texts, rest: Mask, profile: str) -> None:
    if profile == "share":
        texts.note("key-not-random", rest & ~texts.texts.str.contains(_RANDOM_UUID))
    else:
        texts.note("key-too-long", rest & (texts.texts.str.len_chars() > LONGEST_KEY), longest=LONGEST_KEY)


def _pattern(texts: Texts, rest: Mask, field: Field) -> None:
    if field.pattern is None:
        return
    try:
        fits = texts.texts.str.contains(f"^(?:{field.pattern})$")
    except pl.exceptions.ComputeError:  # a pattern that only Python understands
        pattern = re.compile(field.pattern)
        fits = pl.Series([bool(pattern.fullmatch(text)) for text in texts.texts.to_list()], dtype=pl.Boolean)
    texts.note("pattern-mismatch", rest & ~fits)


def _numbers(texts: Texts, rest: Mask, field: Field) -> None:
    whole = field.type == "integer"
    written = texts.texts.str.contains(r"^-?\d{1,15}$" if whole else r"^-?\d{1,15}(?:\.\d+)?$")
    texts.refuse("not-a-whole-number" if whole else "not-a-number", rest & ~written)
    numbers = texts.texts.set(~written, None).cast(pl.Float64)
    _bounded(texts, "out-of-range", rest & written, numbers, (field.minimum, field.maximum))


def _years(texts: Texts, rest: Mask, field: Field) -> None:
    written = texts.texts.str.contains(r"^\d{4}$")
    texts.refuse("not-a-year", rest & ~written)
    years = texts.texts.set(~written, None).cast(pl.Float64)
    least = EARLIEST_YEAR if field.minimum is None else field.minimum
    most = datetime.now(UTC).year if field.maximum is None else field.maximum
    _bounded(texts, "year-out-of-range", rest & written, years, (least, most))


def _bounded(texts: Texts, code: str, some: Mask, numbers: pl.Series, bounds: Bounds) -> None:
    least, most = bounds
    outside = pl.repeat(value=False, n=len(numbers), dtype=pl.Boolean, eager=True)
    if least is not None:
        outside = outside | (numbers < least)
    if most is not None:
        outside = outside | (numbers > most)
    outside = some & outside.fill_null(value=False)
    texts.refuse(code, outside, least=_bound(least, "−∞"), most=_bound(most, "∞"))


def _bound(bound: float | None, unbounded: str) -> str:
    """A bound in digits: not as a quantity, for it may be a year."""
    return unbounded if bound is None else f"{bound:g}"


def _dates(texts: Texts, rest: Mask, field: Field, profile: str) -> None:
    text = texts.texts
    iso = text.str.contains(_ISO_DATE)
    texts.refuse("date-ambiguous", ambiguous := rest & ~iso & _either_way(text))
    texts.refuse("date-not-iso", rest & ~iso & ~ambiguous)
    whole = text + text.str.len_chars().replace_strict({4: "-01-01", 7: "-01"}, default="", return_dtype=pl.String)
    days = whole.str.to_date("%Y-%m-%d", strict=False)
    texts.refuse("date-impossible", rest & iso & days.is_null())
    precision = next((value for name, value in field.precision.items() if name == profile), "day")
    real = rest & iso & days.is_not_null()
    too_precise = real & (text.str.len_chars() > LENGTHS[precision])
    texts.note("date-too-precise", too_precise, shape=_SHAPES[precision])
    years = days.dt.year()
    early, late = str(EARLIEST_YEAR), str(LATEST_YEAR)
    improbable = ((years < EARLIEST_YEAR) | (years > LATEST_YEAR)).fill_null(value=False)
    texts.note("year-improbable", real & improbable, least=early, most=late)


def _either_way(text: pl.Series) -> Mask:
    """Whether a date can be read both with the day and with the month first."""
    parts = pl.DataFrame({"text": text}).select(
        *(pl.col("text").str.extract(_DAY_AND_MONTH, group).cast(pl.Int32).alias(str(group)) for group in (1, 2))
    )
    return ((parts["1"] <= 12) & (parts["2"] <= 12) & (parts["1"] != parts["2"])).fill_null(value=False)
