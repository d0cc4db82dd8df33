"""The report on what a mapping lost as every output shows it: in one language, in one order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial
from itertools import groupby

from shoal.intake.mapping.loss import Kind, Loss, LossEntry, NamedLoss
from shoal.intake.mapping.model import Mapping
from shoal.intake.pages.words import Words
from shoal.intake.pages.words import words as words_of
from shoal.standard.load import standard

words = partial(words_of, package=__package__)
"""The words of this report in a language."""

LOST: tuple[Kind, ...] = ("not-expressed", "not-understood", "merged", "close", "rounded", "first-only")
"""What a reader of the records must know, the gravest first."""
LEFT: tuple[Kind, ...] = ("unmapped", "kept-local", "dropped")

HEADER_CUT = 80


@dataclass(frozen=True)
class Fate:
    """How many cells of a column met one fate, in words.

    Args:
        kind: Which.
        text: Which, in words.
        records: In how many records, in words.
        note: Why, or "".
    """

    kind: Kind
    text: str
    records: str
    note: str = ""


@dataclass(frozen=True)
class Row:
    """A column, or a field that follows from others, and what became of it.

    Args:
        column: Name of the column, or "".
        field: Name of the field, or "".
        label: The field's label, or "".
        fates: What became of its cells.
    """

    column: str
    field: str
    label: str
    fates: tuple[Fate, ...]


@dataclass(frozen=True)
class Value:
    """A value that the mapping names and that lost something.

    Args:
        column: Name of the column.
        field: Name of the field.
        value: The value, as it is written in the mapping.
        codes: What it became, in words.
        records: In how many records, in words.
        note: What the mapping notes about it.
    """

    column: str
    field: str
    value: str
    codes: str
    records: str
    note: str


@dataclass(frozen=True)
class Lost:
    """All that was lost in one way.

    Args:
        kind: Which.
        heading: Which, in words.
        rows: The columns that lost cells so.
        values: The values that lost something so.
    """

    kind: Kind
    heading: str
    rows: tuple[Row, ...]
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Field:
    """A field with its label, and what to know about it."""

    name: str
    label: str
    core: bool = False
    note: str = ""


@dataclass(frozen=True)
class View:
    """The report in one language.

    Args:
        said: The words of the language.
        profile: Label of the profile.
        figures: Counts by the key of their words.
        notes: Fields about which the mapping notes something.
        lost: What was lost or changed.
        columns: Where each column went.
        left: Columns that no field reads.
        unsupplied: Fields that the file does not have.
    """

    said: Words
    profile: str
    figures: dict[str, int]
    notes: tuple[Field, ...]
    lost: tuple[Lost, ...]
    columns: tuple[Row, ...]
    left: tuple[Row, ...]
    unsupplied: tuple[Field, ...]


def view(loss: Loss, mapping: Mapping, language: str = "en") -> View:
    """The report in a language.

    Args:
        loss: What the mapping made of a file.
        mapping: The mapping, for what it notes.
        language: A language tag (BCP 47).
    """
    said = words(language)
    read = [entry for entry in loss.entries if entry.field]
    unread = [entry for entry in loss.entries if not entry.field]
    undecided = sum(entry.kind == "unmapped" for entry in unread)
    return View(
        said=said,
        profile=standard().profiles[loss.profile].label[said.language],
        figures={
            "records": loss.records,
            "carried": len({entry.column for entry in read if entry.column}),
            "left": len(unread) - undecided,
            "undecided": undecided,
            "filled": len({entry.field for entry in read if entry.note != "local"}),
            "unsupplied": len(loss.unsupplied),
        },
        notes=tuple(_field(rule.field, said, rule.note) for rule in mapping.fields if rule.note),
        lost=tuple(_lost(loss, said)),
        columns=tuple(_rows(read, said)),
        left=tuple(row for kind in LEFT for row in _rows([e for e in unread if e.kind == kind], said)),
        unsupplied=tuple(_field(name, said) for name in loss.unsupplied),
    )


def _lost(loss: Loss, said: Words) -> Iterable[Lost]:
    for kind in LOST:
        rows = tuple(_rows([entry for entry in loss.of(kind) if entry.field], said))
        values = tuple(_value(named, said) for named in loss.named if named.kind == kind)
        if rows or values:
            yield Lost(kind, said.text(f"kind.{kind}"), rows, values)


def _rows(entries: Iterable[LossEntry], said: Words) -> Iterable[Row]:
    for (column, field), own in groupby(entries, key=lambda entry: (entry.column, entry.field)):
        known = standard().all_fields.get(field)
        fates = tuple(_fate(entry, said) for entry in own)
        yield Row(column[:HEADER_CUT], field, known.label[said.language] if known else "", fates)


def _fate(entry: LossEntry, said: Words) -> Fate:
    return Fate(entry.kind, said.text(f"kind.{entry.kind}"), _count(entry, said), _note(entry, said))


def _note(entry: LossEntry, said: Words) -> str:
    if entry.note in {"linkage", "constant", "no", "local"}:
        return said.text(f"note.{entry.note}")
    reason = standard().lists["missing-reason"].find(entry.note)
    return reason.label[said.language] if reason else entry.note


def _count(entry: LossEntry | NamedLoss, said: Words) -> str:
    return said.text("few") if entry.small else said.number(entry.records)


def _value(named: NamedLoss, said: Words) -> Value:
    codes = said.text("comma").join(named.codes) or said.text("nothing_fits")
    return Value(named.column[:HEADER_CUT], named.field, named.value, codes, _count(named, said), named.note)


def _field(name: str, said: Words, note: str = "") -> Field:
    known = standard().all_fields.get(name)
    return Field(name, known.label[said.language], known.core, note) if known else Field(name, name, note=note)
