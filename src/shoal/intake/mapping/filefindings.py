"""What a file makes one notice while it is mapped: columns nobody decided on, values nobody mapped."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_

import polars as pl

from shoal.errors import Finding, Where
from shoal.intake.checks.codes import OTHER_SEPARATORS
from shoal.intake.mapping.dates import fitting_formats
from shoal.intake.mapping.findings import mapping_finding
from shoal.intake.mapping.model import FieldRule
from shoal.intake.mapping.ruleproblems import AGES
from shoal.intake.mapping.work import Doubt, Work
from shoal.intake.sheet import Sheet
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, Field


def file_findings(sheet: Sheet, work: Work) -> list[Finding]:
    """What a file makes one notice, in the order of its columns.

    Args:
        sheet: The file.
        work: Its mapping after it was carried out.

    Returns:
        Warnings and notes. None holds a cell.
    """
    by_column = [*_undecided(sheet, work), *_not_understood(sheet, work)]
    place = {column: number for number, column in enumerate(sheet.frame.columns)}
    by_column.sort(key=lambda finding: place.get(finding.where.column or "", len(place)))
    return [*by_column, *_nothing(work), *_empty(sheet, work)]


def _undecided(sheet: Sheet, work: Work) -> Iterator[Finding]:
    mapping = work.mapping
    identity = mapping.identity.columns if mapping.identity else ()
    decided = mapping.reads | {*mapping.drop, *mapping.keep_local, *identity}
    for column in sheet.frame.columns:
        if column not in decided:
            yield mapping_finding("column-undecided", sheet.where(None, column))


def _not_understood(sheet: Sheet, work: Work) -> Iterator[Finding]:
    for doubt in work.doubts:
        where = sheet.where(None, doubt.column)
        field, rule = standard().all_fields[doubt.field], work.mapping.by_field[doubt.field]
        yield mapping_finding("value-not-understood", where, count=doubt.records, field=doubt.field)
        if not (rule.dates or work.mapping.source.dates):
            yield from _dates(work, rule, field, doubt, where)
        if rule.split is None and field.list is not None and not rule.flags:
            yield from _split(work, rule, field, doubt, where)


def _dates(work: Work, rule: FieldRule, field: Field, doubt: Doubt, where: Where) -> Iterator[Finding]:
    """Which formats fit every date that was not understood."""
    if field.type not in {"date", "year"} and rule.derive not in AGES:
        return
    formats = fitting_formats(doubt.texts, work.today)
    if len(formats) == 1:
        yield mapping_finding("dates-unstated", where, count=doubt.records, format=formats[0])
    elif formats:
        yield mapping_finding("dates-ambiguous", where, count=doubt.records, formats=", ".join(formats))


def _split(work: Work, rule: FieldRule, field: Field, doubt: Doubt, where: Where) -> Iterator[Finding]:
    """What seems to stand between several values: they fall into known ones there."""
    words = work.words(rule, field)
    for mark, shown in {**OTHER_SEPARATORS, SEPARATOR: "semicolons"}.items():
        parts = {text: _parts(text, mark) for text in doubt.texts.to_list() if mark in text}
        pieces = pl.Series(list({piece for each in parts.values() for piece in each}), dtype=pl.String)
        known = set(words.say(pieces)) if len(pieces) else set()
        cells = [text for text, each in parts.items() if len(each) > 1 and known.issuperset(each)]
        if cells:
            yield mapping_finding("split-missing", where, count=len(cells), field=field.name, separator=shown)
            return


def _parts(text: str, mark: str) -> list[str]:
    return [piece.strip() for piece in text.split(mark) if piece.strip()]


def _nothing(work: Work) -> Iterator[Finding]:
    for rule in work.mapping.fields:
        if work.records and not work.filled[rule.field].given.any():
            where = Where(column=rule.reads[0]) if rule.reads else None
            yield mapping_finding("field-without-value", where, field=rule.field)


def _empty(sheet: Sheet, work: Work) -> Iterator[Finding]:
    """Records in which nothing came out but what is no answer: keys and constants."""
    given = [
        work.filled[rule.field].given
        for rule in work.mapping.fields
        if rule.constant is None and standard().all_fields[rule.field].type not in {"key", "reference"}
    ]
    if not given:
        return
    empty = ~reduce(or_, given)
    if empty.any():
        first = sheet.row(int(empty.arg_true()[0]))
        yield mapping_finding("record-empty", Where(row=first), count=int(empty.sum()))
