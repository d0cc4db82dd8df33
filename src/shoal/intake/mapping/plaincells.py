"""Cells that hold no codes: truth values, numbers, years, dates, keys and texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from shoal.intake.checks.values import EARLIEST_YEAR, LONGEST_KEY
from shoal.intake.mapping.dates import cut, read_dates, western_digits
from shoal.intake.mapping.distinct import Distinct
from shoal.intake.mapping.reading import EMPTY, Fate, Fates, Held, Reading, reasons_of
from shoal.intake.mapping.words import CARRIED, NOT_UNDERSTOOD, Said, Words
from shoal.standard.model import Field

ROUNDED: Fate = ("rounded", "")
_RANDOM_UUID = r"(?i)^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"

Written = tuple[pl.Series, pl.Series | None]
"""Values, null where a text is none; and which of them lost precision, or None where none did."""


@dataclass(frozen=True)
class Kind:
    """What the cells of a column must be.

    Args:
        field: The field that they fill.
        profile: For what it is made.
        dates: Formats of dates, in order of trust.
        today: The present day.
        precision: How precise a date may be.
    """

    field: Field
    profile: str
    dates: Sequence[str]
    today: date
    precision: str = "day"

    @classmethod
    def of(cls, field: Field, profile: str, dates: Sequence[str], today: date) -> Kind:
        """The kind of a field in a profile."""
        precision = next((each for name, each in field.precision.items() if name == profile), "day")
        return cls(field, profile, dates, today, precision)


def read_plain(distinct: Distinct, words: Words, kind: Kind) -> Reading:
    """Read the cells of a column that holds no codes: each different cell once.

    What the mapping names counts first, then what the texts are by themselves, then how else they are understood.

    Args:
        distinct: The cells.
        words: What local values say.
        kind: What the cells must be.
    """
    texts = distinct.texts
    said = words.exactly(texts)
    if kind.field.type in {"text", "long-text"}:  # anything is a text: what says that there is none comes first
        said |= words.say(texts.filter(texts != "").unique())
    values, coarser = _WRITTEN[kind.field.type](texts, kind)
    values = values.set(texts == "", "")
    rest = texts.filter(values.is_null() & ~texts.is_in(list(said))).unique()
    said |= words.say(rest)
    return _reading(distinct, said, (values, coarser))


def _reading(distinct: Distinct, said: dict[str, Said], written: Written) -> Reading:
    texts, (values, coarser) = distinct.texts, written
    fates = Fates.same(CARRIED, len(texts))
    fates.set(values.is_null(), NOT_UNDERSTOOD)
    if coarser is not None:
        fates.set(coarser, ROUNDED)
    fates.set(texts == "", EMPTY)
    for fate in dict.fromkeys(each.fate for each in said.values()):
        fates.set(texts.is_in([text for text, each in said.items() if each.fate == fate]), fate)
    names = pl.Series(list(said), dtype=pl.String)
    changed = pl.Series(["".join(each.codes[:1]) for each in said.values()], dtype=pl.String)
    reasons = {text: each.reason for text, each in said.items() if each.reason}
    return Reading(
        distinct,
        values=_replaced(texts, names, changed, values).fill_null(""),
        reasons=reasons_of([reasons.get(text, "") for text in texts.to_list()]) if reasons else None,
        fates=fates,
        held=_held(texts, said),
    )


def _replaced(texts: pl.Series, names: pl.Series, new: pl.Series, otherwise: pl.Series) -> pl.Series:
    if not len(names):
        return otherwise
    found = texts.replace_strict(names, new, default=None, return_dtype=pl.String)
    return found.zip_with(found.is_not_null(), otherwise)


def _held(texts: pl.Series, said: dict[str, Said]) -> dict[str, Held]:
    held: dict[str, Held] = {}
    for text, each in said.items():
        if each.named:
            cells = (texts == text).arg_true().to_list()
            held.setdefault(each.named, Held(each.fate[0], [])).cells.extend(cells)
    return held


def _dates(texts: pl.Series, kind: Kind) -> Written:
    read = read_dates(texts, kind.dates, kind.today)
    shorter = cut(read, kind.precision)
    return shorter, shorter != read


def _years(texts: pl.Series, kind: Kind) -> Written:
    plain = western_digits(texts).str.replace(r"\.0+$", "")
    written = plain.set(~plain.str.contains(r"^[0-9]{4}$"), None)
    from_date = cut(read_dates(texts, kind.dates, kind.today), "year")
    years = written.zip_with(written.is_not_null(), from_date)
    least = EARLIEST_YEAR if kind.field.minimum is None else kind.field.minimum
    most = kind.today.year if kind.field.maximum is None else kind.field.maximum
    return _bounded(years, least, most), written.is_null()


def _integers(texts: pl.Series, kind: Kind) -> Written:
    plain = western_digits(texts).str.replace(r"\.0+$", "")
    whole = plain.set(~plain.str.contains(r"^[+-]?[0-9]{1,15}$"), None).cast(pl.Int64).cast(pl.String)
    return _bounded(whole, kind.field.minimum, kind.field.maximum), None


def _numbers(texts: pl.Series, kind: Kind) -> Written:
    plain = western_digits(texts)
    numbers = plain.set(~plain.str.contains(r"^-?[0-9]{1,15}(?:\.[0-9]+)?$"), None)
    return _bounded(numbers, kind.field.minimum, kind.field.maximum), None


def _bounded(texts: pl.Series, least: float | None, most: float | None) -> pl.Series:
    numbers = texts.cast(pl.Float64)
    within = numbers.is_not_null()
    if least is not None:
        within = within & (numbers >= least)
    if most is not None:
        within = within & (numbers <= most)
    return texts.set(~within.fill_null(value=False), None)


def _keys(texts: pl.Series, kind: Kind) -> Written:
    """A key that is shared carries no meaning: one that is not random is not handed on."""
    fine = texts.str.contains(_RANDOM_UUID) if kind.profile == "share" else texts.str.len_chars() <= LONGEST_KEY
    return texts.set(~fine, None), None


def _texts(texts: pl.Series, kind: Kind) -> Written:  # noqa: ARG001 - every text is a text
    return texts, None


def _none(texts: pl.Series, kind: Kind) -> Written:  # noqa: ARG001 - only known words are truth values
    return pl.repeat(None, len(texts), dtype=pl.String, eager=True), None


_WRITTEN: dict[str, Callable[[pl.Series, Kind], Written]] = {
    "date": _dates,
    "year": _years,
    "integer": _integers,
    "number": _numbers,
    "key": _keys,
    "reference": _keys,
    "text": _texts,
    "long-text": _texts,
    "boolean": _none,
    "flag": _none,
}
