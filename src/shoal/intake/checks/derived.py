"""Fields that follow from others, by the standard's own derivations and implications: do they agree?"""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import or_

import polars as pl

from shoal.intake.checks.finder import Finder
from shoal.intake.checks.table import Table
from shoal.intake.derive import derive_field
from shoal.standard.model import SEPARATOR, Derivation, Field

_NOT_SPECIFIED = ("not specified", "unknown")


def check_derived(finder: Finder, table: Table) -> None:
    """Check every field of a file that follows from other fields of it.

    Args:
        finder: Takes the findings.
        table: The file's values.
    """
    _check_implied(finder, table)
    for field in table.fields.values():
        rule = _exact_rule(field, table)
        if rule is None:
            continue
        if rule.joined:
            _check_joined(finder, table, field, rule.joined)
        else:
            _check_value(finder, table, field, rule)


def _exact_rule(field: Field, table: Table) -> Derivation | None:
    """The rule that `derive_field` would use, if it says exactly what the field says."""
    for rule in (field.derive, field.from_case):
        if rule is not None and any(name in table.fields for name in rule.sources):
            return rule if rule.relation == "exact" else None
    return None


def _check_value(finder: Finder, table: Table, field: Field, rule: Derivation) -> None:
    follows = derive_field(table.frame, field)
    if follows is None:
        return
    own = table.frame[field.name]
    differs = (follows != "") & (own != "") & (follows != own)
    if field.type == "flag" and (rule.any_flag or rule.all_flags):
        code = "combined-flag-mismatch"
    else:
        code = "derived-value-mismatch"
    finder.rows(code, table.header(field.name), differs, sources=table.headers(rule.sources))


def _check_implied(finder: Finder, table: Table) -> None:
    """Where a flag is yes, the flags that it implies are; what a derivation covers already is left to it."""
    kinds: dict[str, list[Field]] = {}
    for field in table.fields.values():
        covered = field.derive.sources if field.derive else ()
        for target in field.implies:
            if target in table.fields and target not in covered:
                kinds.setdefault(target, []).append(field)
    for target, fields in kinds.items():
        missing = table.where(_any_yes(field.name for field in fields) & (pl.col(target) != "1"))
        sources = table.headers(field.name for field in fields)
        finder.rows("implied-flag-missing", table.header(target), missing, sources=sources)


def _check_joined(finder: Finder, table: Table, field: Field, labels: dict[str, str]) -> None:
    """Check a text that joins the labels of flags against the flags."""
    present = {flag: label for flag, label in labels.items() if flag in table.fields}
    column = table.header(field.name)
    _check_not_specified(finder, table, present)
    named, text, whole = _any_yes(present), pl.col(field.name), len(present) == len(labels)
    if whole:
        finder.rows("joined-text-without-flag", column, table.where((text != "") & ~named))
    said = [flag for flag, label in present.items() if label.lower() not in _NOT_SPECIFIED]
    finder.rows("flag-without-joined-text", column, table.where((text == "") & _any_yes(said)))
    texts = _bits(table.frame[field.name], list(present.values()))
    flags = table.frame.select(
        reduce(or_, ((pl.col(flag) == "1").cast(pl.UInt64) * (1 << place) for place, flag in enumerate(present)))
    ).to_series()
    differs = (texts != flags) & table.where((text != "") & named)
    finder.rows("joined-text-differs", column, differs)


def _check_not_specified(finder: Finder, table: Table, labels: dict[str, str]) -> None:
    """A flag that says "not specified" beside one that names something."""
    unspecified = [flag for flag, label in labels.items() if label.lower() in _NOT_SPECIFIED]
    named = [flag for flag in labels if flag not in unspecified]
    for flag in unspecified if named else ():
        both = table.where((pl.col(flag) == "1") & _any_yes(named))
        finder.rows("named-and-not-specified", table.header(flag), both)


def _bits(cells: pl.Series, labels: list[str]) -> pl.Series:
    """For each cell a number whose bits tell which labels stand in it."""
    parts = (
        pl.DataFrame({"cell": cells.unique()}).with_columns(part=pl.col("cell").str.split(SEPARATOR)).explode("part")
    )
    values = [1 << place for place in range(len(labels))]
    bits = parts.with_columns(
        bit=pl.col("part").str.strip_chars().replace_strict(labels, values, default=0, return_dtype=pl.UInt64)
    )
    summed = bits.group_by("cell").agg(pl.col("bit").unique().sum())
    # Of no cells at all the result would be text.
    return cells.replace_strict(summed["cell"], summed["bit"], return_dtype=pl.UInt64).cast(pl.UInt64)


def _any_yes(flags: Iterable[str]) -> pl.Expr:
    return reduce(or_, (pl.col(flag) == "1" for flag in flags), pl.lit(value=False))
