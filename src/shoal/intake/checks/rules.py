"""Rules between fields that follow from no derivation. Their fields stand in the standard's rules.yaml."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import reduce
from operator import or_

import polars as pl

from shoal.intake.checks.ages import check_ages
from shoal.intake.checks.finder import Finder
from shoal.intake.checks.rulebook import Codes, rules
from shoal.intake.checks.table import Table
from shoal.standard.model import SEPARATOR


def check_rules(finder: Finder, table: Table, today: date) -> None:
    """Check the fields of a file against each other.

    Args:
        finder: Takes the findings.
        table: The file's values.
        today: After which day a date lies in the future.
    """
    _check_dates(finder, table, today.isoformat())
    check_ages(finder, table)
    _check_kinds(finder, table)
    _check_status(finder, table)
    _check_consent(finder, table)


def _check_dates(finder: Finder, table: Table, today: str) -> None:
    for code, pairs in (("dates-out-of-order", rules().order), ("dates-in-odd-order", rules().usual_order)):
        for earlier, later in pairs:
            if earlier in table.fields and later in table.fields:
                after = table.where(_before(pl.col(later), pl.col(earlier)))
                finder.rows(code, table.header(later), after, earlier=table.headers([earlier]))
    for field in table.fields.values():
        if field.type == "date" and field.name not in rules().planned:
            ahead = table.where(_before(pl.lit(today), pl.col(field.name)))
            finder.rows("date-in-future", table.header(field.name), ahead)


def _before(one: pl.Expr, other: pl.Expr) -> pl.Expr:
    """Whether a date or year surely lies before another, however short either is written."""
    length = pl.min_horizontal(one.str.len_chars(), other.str.len_chars())
    return one.str.head(length) < other.str.head(length)


def _check_kinds(finder: Finder, table: Table) -> None:
    for rule in rules().kinds:
        if rule.kind in table.fields and rule.of.field in table.fields:
            without = table.where(_filled(table, [rule.kind]) & ~_has(rule.of))
            values = {"other": table.headers([rule.of.field]), "codes": ", ".join(rule.of.codes)}
            finder.rows("kind-without-exploitation", table.header(rule.kind), without, **values)


def _check_status(finder: Finder, table: Table) -> None:
    """Whether somebody is a victim, what is said of them, and who decided."""
    for rule in rules().victim:
        filled = [name for name in rule.filled if name in table.fields]
        if rule.when.field in table.fields and filled:
            both = table.where(_has(rule.when) & _filled(table, filled))
            finder.rows("means-without-victim", table.header(rule.when.field), both, others=table.headers(filled))
    for needed in rules().decided:
        if needed.when.field in table.fields and needed.field in table.fields:
            undecided = table.where(_has(needed.when) & (pl.col(needed.field) == ""))
            other = table.headers([needed.field])
            finder.rows("decision-without-decider", table.header(needed.when.field), undecided, other=other)


def _check_consent(finder: Finder, table: Table) -> None:
    for consent in rules().consent:
        if consent.field in table.fields:
            missing = table.where(~pl.col(consent.field).is_in(consent.given) & _filled(table, table.fields))
            finder.rows("consent-missing", table.header(consent.field), missing)
        if consent.withdrawn in table.fields:
            finder.rows("consent-withdrawn", table.header(consent.withdrawn), table.where(_said(consent.withdrawn)))


def _has(codes: Codes) -> pl.Expr:
    """Whether a field holds any of some codes, alone or among others."""
    joined = pl.lit(SEPARATOR) + pl.col(codes.field).str.replace_all(r"\s*;\s*", SEPARATOR) + pl.lit(SEPARATOR)
    held = (joined.str.contains(f"{SEPARATOR}{code}{SEPARATOR}", literal=True) for code in codes.codes)
    return reduce(or_, held)


def _filled(table: Table, names: Iterable[str]) -> pl.Expr:
    """Whether any of some fields has a value."""
    return reduce(or_, (_said(name) for name in names if name in table.fields), pl.lit(value=False))


def _said(name: str) -> pl.Expr:
    return pl.col(name) != ""
