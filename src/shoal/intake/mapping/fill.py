"""Filling one field by its rule."""

from __future__ import annotations

from dataclasses import dataclass

import polars as pl

from shoal.intake.derive import OLDEST
from shoal.intake.mapping.ages import derive_age
from shoal.intake.mapping.automatic import fill_derived
from shoal.intake.mapping.combine import Part, all_of, first_of
from shoal.intake.mapping.distinct import Distinct
from shoal.intake.mapping.flags import fill_wide, read_held
from shoal.intake.mapping.keys import entity_of_key, keys
from shoal.intake.mapping.model import FieldRule
from shoal.intake.mapping.order import in_order
from shoal.intake.mapping.plaincells import ROUNDED, read_plain
from shoal.intake.mapping.reading import EMPTY, Fate, Fates, Filled, Reading, first_reason
from shoal.intake.mapping.words import CARRIED, takes_reasons
from shoal.intake.mapping.work import Work, by_relation, read_cells
from shoal.standard.load import standard
from shoal.standard.model import Field

_AGES = frozenset({"age", "age-band", "majority"})
_UNDERIVABLE: Fate = ("not-expressed", "underivable")


def carry_out(work: Work) -> None:
    """Fill every field of a mapping, and what the standard derives from them.

    Args:
        work: A mapping without errors and its file.
    """
    for rule in in_order(work.mapping):
        of = standard().all_fields[rule.field]
        work.filled[of.name] = fill(work, rule, of)
    fill_derived(work)


def fill(work: Work, rule: FieldRule, of: Field) -> Filled:
    """Fill a field in every record.

    Args:
        work: The mapping while it is carried out.
        rule: The rule.
        of: The field.
    """
    if rule.constant is not None:
        return _constant(work, rule, of)
    if rule.flags:
        return fill_wide(work, rule, of)
    if rule.derive == "key":
        return _keys(work, rule, of)
    if rule.derive in _AGES:
        return _ages(work, rule, of)
    read = read_held if rule.holds else read_cells
    sources = _sources(work, rule, of)
    readings = [read(work, rule, of, source.cells) for source in sources]
    parts = [source.part(reading) for source, reading in zip(sources, readings, strict=True)]
    filled = (all_of if of.type == "codes" else first_of)(parts)
    for source, reading, part in zip(sources, readings, parts, strict=True):
        work.tally.values(source.name if source.is_column else "", of, rule, reading)
        source.count(work, of, reading, part.fates)
    return filled


@dataclass(frozen=True, eq=False)
class _Source:
    """A column of the file, or a field that is filled already.

    Args:
        name: Its name.
        cells: Its different cells.
        reasons: Why a field has no value, where the field that follows from it may say so.
    """

    name: str
    cells: Distinct
    is_column: bool = True
    reasons: pl.Series | None = None

    def part(self, reading: Reading) -> Part:
        """What it gives a field; the reasons of a field from which another follows are its own too."""
        own = reading.filled()
        return Part(Filled(own.values, first_reason(own.reasons, self.reasons)), reading.row_fates())

    def count(self, work: Work, of: Field, reading: Reading, fates: Fates) -> None:
        """Count what became of its cells on their way to a field."""
        if self.is_column:
            work.count(self.name, of, fates, reading)
            return
        derived: Fate = ("derived", self.name)
        work.count("", of, fates.changed(lambda fate: derived if fate[0] in {"carried", "understood"} else fate))


def _sources(work: Work, rule: FieldRule, of: Field) -> list[_Source]:
    if rule.columns:
        return [_Source(column, work.distinct(column)) for column in rule.columns]
    reasons = takes_reasons(of, work.profile_of(of))
    filled = [(name, work.filled[name]) for name in rule.fields]
    return [
        _Source(name, Distinct.of(each.values), is_column=False, reasons=each.reasons if reasons else None)
        for name, each in filled
    ]


def _constant(work: Work, rule: FieldRule, of: Field) -> Filled:
    values = pl.repeat(rule.constant or "", work.records, dtype=pl.String, eager=True)
    work.tally.derived(of, work.records, "constant")
    return Filled(values)


def _keys(work: Work, rule: FieldRule, of: Field) -> Filled:
    """Keys of one column, or of several that name a record together."""
    words = work.words(rule, of)
    cells = []
    for source in _sources(work, rule, of):
        texts = source.cells.texts
        nothing = texts.is_in(list(words.nothing(texts)))
        fates = Fates.same(CARRIED, len(texts))
        fates.set(nothing, ("no-value", ""))
        fates.set(texts == "", EMPTY)
        reading = Reading(source.cells, texts.set(nothing, ""), None, fates)
        cells.append(reading.filled().values)
        source.count(work, of, reading, reading.row_fates())
    whole = Distinct.of((cells[0] if len(cells) == 1 else _together(cells)).str.normalize("NFC"))
    return Filled(whole.spread(keys(work.key_secret(), entity_of_key(of), whole.texts)))


def _together(cells: list[pl.Series]) -> pl.Series:
    table = pl.DataFrame({str(number): each for number, each in enumerate(cells)})
    some = pl.any_horizontal(pl.all() != "")
    return table.select(pl.when(some).then(pl.concat_str(pl.all(), separator="\x1f")).otherwise(pl.lit(""))).to_series()


def _ages(work: Work, rule: FieldRule, of: Field) -> Filled:
    """Ages from dates. What a record lacks is told by the reason of what it lacks."""
    sources = _sources(work, rule, of)
    kind = "integer" if len(sources) == 1 else "date"
    read_as = of.model_copy(update={"type": kind, "list": None, "precision": {}, "minimum": 0, "maximum": OLDEST})
    words, plain = work.words(rule, read_as), work.kind(rule, read_as)
    readings = [read_plain(source.cells, words, plain) for source in sources]
    parts = [source.part(reading) for source, reading in zip(sources, readings, strict=True)]
    values = derive_age(rule.derive or "age", of, [part.filled.values for part in parts])
    if rule.fields:
        missed = int(((parts[0].filled.values != "") & (values == "")).sum())
        work.tally.derived(of, int((values != "").sum()), ", ".join(rule.fields), underivable=missed)
    else:
        for source, reading, part in zip(sources, readings, parts, strict=True):
            fates = part.fates.changed(_rounded)
            fates.set((part.filled.values != "") & (values == ""), _UNDERIVABLE)
            source.count(work, of, reading.with_fates(reading.fates.changed(_rounded)), by_relation(fates, rule))
    return Filled(values, first_of(parts).reasons)


def _rounded(fate: Fate) -> Fate:
    return ROUNDED if fate == CARRIED else fate
