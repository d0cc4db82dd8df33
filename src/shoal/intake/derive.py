"""Carrying out the derivations of the standard: a field's values from the other columns of a table.

A flag has three states. Nothing that is empty is ever taken for "no", and a broad value is never made a precise one:
where the sources leave the answer open, the cell stays empty.
"""

from __future__ import annotations

import re
from functools import reduce
from operator import and_, or_

import polars as pl

from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, Derivation, Field

OLDEST = 120
"""The greatest age in years that is believed."""

_BAND = re.compile(r"(\d+)(?:--\d+|\+)")
_ADULT = 18


def derive_field(frame: pl.DataFrame, field: Field) -> pl.Series | None:
    """The values of a field, as far as they follow from other columns of the table.

    A release column follows from other release columns where they are there, otherwise from those of a case record.

    Args:
        frame: Columns of text by the names of the standard, with its codes; an empty cell is "".
        field: A field of the standard.

    Returns:
        Text, "" where nothing follows; or None where the field has no rule, or no column that it follows from is there.

    >>> table = pl.DataFrame({"isSexualExploit": ["1", "1", "0", "1"], "isForcedLabour": ["1", "0", "", ""]})
    >>> derive_field(table, standard().all_fields["isSexAndLabour"]).to_list()
    ['1', '0', '0', '']
    """
    for rule in (field.derive, field.from_case):
        if rule is not None and any(name in frame.columns for name in rule.sources):
            values = _values(frame, field, rule)
            return frame.select(values.fill_null("").alias(field.name)).to_series()
    return None


def _values(frame: pl.DataFrame, field: Field, rule: Derivation) -> pl.Expr:
    """The rule as an expression of text; null and "" are both "not recorded"."""
    sources = {name: pl.col(name) if name in frame.columns else pl.lit("") for name in rule.sources}
    if rule.any_flag or rule.all_flags:
        return (_any if rule.any_flag else _all)(list(sources.values()))
    if rule.joined:
        parts = [pl.when(sources[name] == "1").then(pl.lit(label)) for name, label in rule.joined.items()]
        return pl.concat_str(parts, separator=SEPARATOR, ignore_nulls=True)
    if rule.age_band_of:
        return _band(list(sources.values()), field)
    return _from_one(sources[rule.sources[0]], field, rule)


def _from_one(source: pl.Expr, field: Field, rule: Derivation) -> pl.Expr:
    """The rules that look at one column."""
    if rule.has_code:
        held = reduce(or_, (_codes(source).list.contains(code) for code in rule.has_code[1]))
        return pl.when(held).then(pl.lit("1"))
    if rule.recoded:
        return _one(source).replace_strict(rule.recoded[1], default=None, return_dtype=pl.String)
    if rule.year_of:
        return source.str.extract(r"^(\d{4})(?:-|$)")
    return _one(source) if field.type == "code" else _known(source)


def _any(flags: list[pl.Expr]) -> pl.Expr:
    yes = reduce(or_, (flag == "1" for flag in flags))
    no = reduce(and_, (flag == "0" for flag in flags))
    return pl.when(yes).then(pl.lit("1")).when(no).then(pl.lit("0"))


def _all(flags: list[pl.Expr]) -> pl.Expr:
    yes = reduce(and_, (flag == "1" for flag in flags))
    no = reduce(or_, (flag == "0" for flag in flags))
    return pl.when(no).then(pl.lit("0")).when(yes).then(pl.lit("1"))


def _codes(cells: pl.Expr) -> pl.Expr:
    return cells.str.split(SEPARATOR).list.eval(pl.element().str.strip_chars())


def _one(cells: pl.Expr) -> pl.Expr:
    """The only code of a cell. Of several codes none is the one."""
    codes = _codes(cells)
    return _known(pl.when(codes.list.len() == 1).then(codes.list.first()))


def _known(cells: pl.Expr) -> pl.Expr:
    """The cell, unless it gives the reason for which a value is missing."""
    listed = standard().lists.get("missing-reason")
    reasons = [code.code for code in listed.codes] if listed else []
    return pl.when(~cells.is_in(reasons)).then(cells)


def _band(sources: list[pl.Expr], field: Field) -> pl.Expr:
    """The band of an age in years, or of the age between two dates where both ways of reading them agree."""
    youngest, oldest = (_age(sources[0]),) * 2 if len(sources) == 1 else _ages(sources[0], sources[1])
    low, high = (_of_age(age, _bands(field)) for age in (youngest, oldest))
    return pl.when(low == high).then(low)


def _age(cells: pl.Expr) -> pl.Expr:
    return cells.str.extract(r"^(\d{1,3})$").cast(pl.Int32)


def _ages(birth: pl.Expr, later: pl.Expr) -> tuple[pl.Expr, pl.Expr]:
    """The least and the greatest age that two dates allow; a date may be only a year, or a year and a month."""
    born_first, born_last = _bounds(birth)
    seen_first, seen_last = _bounds(later)
    return (seen_first - born_last).floordiv(10_000), (seen_last - born_first).floordiv(10_000)


def _bounds(cells: pl.Expr) -> tuple[pl.Expr, pl.Expr]:
    """The first and the last day that a date can mean, as YYYYMMDD: their differences order as ages do."""
    date = r"^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$"
    year, month, day = (cells.str.extract(date, group).cast(pl.Int32) for group in (1, 2, 3))
    first = year * 10_000 + month.fill_null(1) * 100 + day.fill_null(1)
    last = year * 10_000 + month.fill_null(12) * 100 + day.fill_null(31)
    return first, last


def _bands(field: Field) -> list[tuple[int, str]]:
    """The least age of each code of the field's list, in order; child and adult are bands too."""
    codes = [code.code for code in standard().lists[field.list or ""].current]
    if set(codes) == {"Minor", "Adult"}:
        return [(0, "Minor"), (_ADULT, "Adult")]
    return sorted((int(found[1]), code) for code in codes if (found := _BAND.fullmatch(code)))


def _of_age(age: pl.Expr, bands: list[tuple[int, str]]) -> pl.Expr:
    chosen = pl.lit(None, dtype=pl.String)
    for least, code in bands:
        chosen = pl.when(age >= least).then(pl.lit(code)).otherwise(chosen)
    return pl.when(age.is_between(0, OLDEST)).then(chosen)
