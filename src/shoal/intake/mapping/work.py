"""Carrying out a mapping: what the rules share while they are carried out, and how cells are read for a field."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

import polars as pl

from shoal.errors import MappingError
from shoal.intake.mapping import loss
from shoal.intake.mapping.codecells import Shape, read_codes
from shoal.intake.mapping.distinct import Distinct
from shoal.intake.mapping.keys import BYTES
from shoal.intake.mapping.model import FieldRule, Mapping
from shoal.intake.mapping.plaincells import Kind, read_plain
from shoal.intake.mapping.reading import Fates, Filled, Reading
from shoal.intake.mapping.tally import Tally
from shoal.intake.mapping.words import Words, words_of
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, Field

_WORSE: dict[str, loss.Kind] = {"close": "close", "broader": "close", "narrower": "merged"}
_UNCHANGED = frozenset({"carried", "understood", "rounded"})


@dataclass(frozen=True, eq=False)
class Doubt:
    """Cells of a column that were not understood.

    Args:
        column: Name of the column.
        field: Name of the field that reads it.
        records: How many records have them.
        texts: The different cells; sensitive.
    """

    column: str
    field: str
    records: int
    texts: pl.Series


@dataclass(eq=False)
class Work:
    """A mapping while it is carried out.

    Args:
        frame: The file: columns of text without nulls.
        mapping: What is carried out.
        today: The present day.
        secret: The partner's own secret for keys, if there is one.
        filled: Fields that are done.
        tally: What became of the cells so far.
        doubts: Cells that were not understood so far.
    """

    frame: pl.DataFrame
    mapping: Mapping
    today: date
    secret: bytes | None = None
    filled: dict[str, Filled] = field(default_factory=dict)
    tally: Tally = field(init=False)
    doubts: list[Doubt] = field(default_factory=list)
    _distinct: dict[str, Distinct] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.tally = Tally(self.mapping.profile)

    @property
    def records(self) -> int:
        """Records of the file."""
        return self.frame.height

    def profile_of(self, of: Field) -> str:
        """For what a field is made: the mapping's profile, or `collect` where that has no place for it."""
        profile: str = self.mapping.profile
        return profile if profile in of.profiles else of.profiles[0]

    def distinct(self, column: str) -> Distinct:
        """The different cells of a column of the file. Those that several rules read are kept."""
        known = self._distinct.get(column) or Distinct.of(self.frame.get_column(column))
        if sum(column in rule.reads for rule in self.mapping.fields) > 1:
            self._distinct[column] = known
        return known

    def words(self, rule: FieldRule, of: Field) -> Words:
        """What the local values of a rule say."""
        return words_of(rule, of, self.mapping.source, profile=self.profile_of(of))

    def kind(self, rule: FieldRule, of: Field) -> Kind:
        """What cells must be that hold no codes."""
        dates = rule.dates or self.mapping.source.dates
        return Kind.of(of, self.profile_of(of), dates, self.today)

    def key_secret(self) -> bytes:
        """The secret for keys.

        Raises:
            MappingError: There is none.
        """
        if self.secret is None or len(self.secret) < BYTES:
            raise MappingError(
                "The mapping makes keys, and for these it takes a secret of your own. "
                "`shoal keys secret FILE` makes one; keep it, for the same secret makes the same keys next time."
            )
        return self.secret

    def count(self, column: str, of: Field, rows: Fates, reading: Reading | None = None) -> None:
        """Count what became of a column's cells on their way to a field."""
        self.tally.column(column, of, rows, reading.fates if reading else None)
        if reading is not None:
            strange = reading.of_kind("not-understood")
            if strange.cells:
                texts = reading.distinct.texts.gather(strange.cells).unique()
                self.doubts.append(Doubt(column, of.name, reading.records_with(strange), texts))


def read_cells(work: Work, rule: FieldRule, of: Field, cells: Distinct) -> Reading:
    """Read different cells for a field.

    Args:
        work: The mapping while it is carried out.
        rule: The rule that fills the field.
        of: The field.
        cells: Different cells of one source.
    """
    words = work.words(rule, of)
    if of.list is None:
        reading = read_plain(cells, words, _cut(work.kind(rule, of), rule))
    else:
        several = of.type == "codes" or rule.fields
        local = standard().lists[of.list].open and work.profile_of(of) == "collect"
        shape = Shape(rule.split or (SEPARATOR if several else None), single=of.type == "code", local=local)
        reading = read_codes(cells, words, shape)
    return Reading(cells, reading.values, reading.reasons, by_relation(reading.fates, rule), reading.held)


def _cut(kind: Kind, rule: FieldRule) -> Kind:
    """A year or a month that is asked for is no finer than that."""
    order = ("day", "month", "year")
    asked = rule.derive if rule.derive in order else "day"
    precision = max(kind.precision, asked, key=order.index)
    return Kind(kind.field, kind.profile, kind.dates, kind.today, precision)


def by_relation(fates: Fates, rule: FieldRule) -> Fates:
    """Fates of cells of columns that do not mean quite the same as the field."""
    kind = _WORSE.get(rule.relation)
    if kind is None:
        return fates
    worse, lighter = (kind, rule.note), _UNCHANGED | ({"merged", "close"} if kind == "close" else set())
    return fates.changed(lambda fate: worse if fate[0] in lighter else fate)
