"""Counting what became of the cells while a mapping is carried out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from shoal.intake.mapping.loss import Kind, Loss, LossEntry, NamedLoss
from shoal.intake.mapping.model import FieldRule, Mapping
from shoal.intake.mapping.reading import Fate, Fates, Reading
from shoal.standard.load import standard
from shoal.standard.model import Field

_VALUED: frozenset[Kind] = frozenset({"carried", "understood", "merged", "close", "rounded", "first-only"})
_TOLD: frozenset[Kind] = frozenset({"merged", "close", "not-expressed"})


@dataclass
class Tally:
    """The entries of a loss while they are made.

    Args:
        profile: For what the result is made.
    """

    profile: str
    entries: list[LossEntry] = field(default_factory=list)
    named: list[NamedLoss] = field(default_factory=list)

    def column(self, column: str, of: Field, rows: Fates, cells: Fates | None = None) -> None:
        """Count the cells of a column on their way to a field.

        Args:
            column: Name of the column; "" for another field.
            of: The field.
            rows: What became of the cell in every record.
            cells: What became of each different cell.
        """
        local = self.profile not in of.profiles
        records = _told(rows.counts(), local=local)
        values = _told(cells.counts(), local=local) if cells else {}
        for (kind, note), count in sorted(records.items()):
            self.entries.append(LossEntry(kind, column, of.name, count, values.get((kind, note), 0), note))

    def whole(self, fate: Fate, column: str, records: int, values: int) -> None:
        """Count the filled cells of a column that no field reads."""
        kind, note = fate
        self.entries.append(LossEntry(kind, column, "", records, values, note))

    def derived(self, of: Field, records: int, note: str, *, underivable: int = 0) -> None:
        """Count the records in which a field follows from others, and those in which it can't."""
        if self.profile not in of.profiles:
            return
        self.entries.append(LossEntry("derived", "", of.name, records, 0, note))
        if underivable:
            self.entries.append(LossEntry("not-expressed", "", of.name, underivable, 0, "underivable"))

    def values(self, column: str, of: Field, rule: FieldRule, reading: Reading) -> None:
        """Count the local values that the mapping names and that lost something."""
        for local, held in reading.held.items():
            value = rule.values.get(local)
            if value is not None and held.kind in _TOLD:
                codes = () if held.kind == "not-expressed" else value.to
                count = reading.records_with(held)
                lost = NamedLoss(held.kind, column, of.name, local, codes, value.relation, count, value.note)
                self.named.append(lost)

    def loss(self, mapping: Mapping, columns: Iterable[str], *, records: int, filled: Iterable[str]) -> Loss:
        """All that was counted, in the order of the file and of the standard.

        Args:
            mapping: What was carried out.
            columns: Columns of the file.
            records: Records of the file.
            filled: Fields of the result.
        """
        place = {column: number for number, column in enumerate(columns)}
        order = {name: number for number, name in enumerate(standard().all_fields)}
        last = len(place)

        def key(entry: LossEntry | NamedLoss) -> tuple[int, int]:
            return place.get(entry.column, last), order.get(entry.field, 0)

        done = set(filled)
        fields = [each for each in standard().fields(mapping.profile) if each.name not in done]
        return Loss(
            standard=standard().version,
            profile=mapping.profile,
            records=records,
            entries=tuple(sorted(self.entries, key=key)),
            named=tuple(sorted(self.named, key=key)),
            unsupplied=tuple(each.name for each in sorted(fields, key=lambda each: not each.core)),
        )


def _told(counts: dict[Fate, int], *, local: bool) -> dict[Fate, int]:
    """What becomes of a value of a field that stays with the partner is no matter: it is kept."""
    told: dict[Fate, int] = {}
    for (kind, note), count in counts.items():
        fate: Fate = ("kept-local", "local") if local and kind in _VALUED else (kind, note)
        told[fate] = told.get(fate, 0) + count
    return told
