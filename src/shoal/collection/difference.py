"""What differs between two versions of a collection, in exact counts: for the steward only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import polars as pl

from shoal.collection.collection import Collection
from shoal.collection.persons import REFERENCE
from shoal.collection.state import Version
from shoal.collection.tables import SealedTable, open_table
from shoal.errors import Refused

Contributions = tuple[str, ...]
"""The contributions of which a record is: one, or several where records of a person were merged."""


@dataclass(frozen=True)
class RecordChanges:
    """How many persons' records came, went and changed.

    Args:
        contributions: Of which contributions they are: in the newer version, or in the older one if they went.
        added: Persons that only the newer version has.
        removed: Persons that only the older version has.
        changed: Persons of whom any field differs.
        same: Persons of whom none does.
    """

    contributions: Contributions
    added: int = 0
    removed: int = 0
    changed: int = 0
    same: int = 0


@dataclass(frozen=True)
class FieldChanges:
    """How many cells of one field differ, of the persons that both versions have.

    Args:
        field: Name of the field.
        filled: Cells that were empty and have a value now.
        emptied: Cells that had a value and are empty now.
        changed: Cells with another value.
    """

    field: str
    filled: int
    emptied: int
    changed: int


@dataclass(frozen=True)
class Difference:
    """What differs between two versions.

    Args:
        old: Number of the older version.
        new: Number of the newer version.
        records: By the contributions of which the records are.
        fields: Fields in which anything differs.
    """

    old: int
    new: int
    records: tuple[RecordChanges, ...]
    fields: tuple[FieldChanges, ...]

    @property
    def total(self) -> RecordChanges:
        """All records together."""
        sums = [sum(getattr(each, name) for each in self.records) for name in ("added", "removed", "changed", "same")]
        return RecordChanges((), *sums)

    def as_dict(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


def difference(collection: Collection, old: int | None = None, new: int | None = None) -> Difference:
    """Compare two versions.

    Args:
        collection: The collection.
        old: Number of the older version; None is the one before the newer one.
        new: Number of the newer version; None is the newest.

    Raises:
        UnknownName: There is no such version.
        Refused: A version's table was destroyed.
    """
    newer = collection.state.version(new)
    older = collection.state.version(newer.number - 1 if old is None else old)
    for version in (older, newer):
        check_kept(version)
    with open_table(collection.objects, older.table) as before, open_table(collection.objects, newer.table) as after:
        return _compared(before, after, (older.number, newer.number))


def check_kept(version: Version) -> None:
    """Refuse a version whose table was destroyed.

    Raises:
        Refused: It was.
    """
    if version.destroyed:
        raise Refused(
            f"The table of version {version.number} was destroyed: it held records that may no longer be kept. "
            "Use a newer version."
        )


def _compared(before: SealedTable, after: SealedTable, numbers: tuple[int, int]) -> Difference:
    old, new = _persons(before), _persons(after)
    both = new.join(old, on=REFERENCE, how="inner", suffix="_old", maintain_order="left")
    differs = pl.Series("differs", [False] * both.height, dtype=pl.Boolean)
    fields = []
    for name in dict.fromkeys([*before.columns, *after.columns]):
        if name == REFERENCE:
            continue
        was, now = _cells(before, name, both["row_old"]), _cells(after, name, both["row"])
        changed = was != now
        differs = differs | changed
        if changed.any():
            filled, emptied = int((changed & (was == "")).sum()), int((changed & (now == "")).sum())
            fields.append(FieldChanges(name, filled, emptied, int(changed.sum()) - filled - emptied))
    groups = _Groups(before.groups, after.groups)
    groups.count("added", after.groups, new.join(old, on=REFERENCE, how="anti")["group"])
    groups.count("removed", before.groups, old.join(new, on=REFERENCE, how="anti")["group"])
    groups.count("changed", after.groups, both["group"].filter(differs))
    groups.count("same", after.groups, both["group"].filter(~differs))
    return Difference(*numbers, groups.told(), tuple(fields))


def _persons(table: SealedTable) -> pl.DataFrame:
    """Each person with the row and the row group."""
    parts = [
        frame.with_columns(pl.lit(number, pl.Int32).alias("group"))
        for number, (_, frame) in enumerate(table.by_group([REFERENCE]))
    ]
    return pl.concat(parts).with_row_index("row")


def _cells(table: SealedTable, name: str, rows: pl.Series) -> pl.Series:
    if name not in table.columns:
        return pl.Series(name, [""], pl.String).new_from_index(0, len(rows))
    return table.column(name).gather(rows)


class _Groups:
    """Counts by the contributions of a row group, in the order of the versions' tables."""

    def __init__(self, *tables: Sequence[Contributions]) -> None:
        self._counts: dict[Contributions, Counter[str]] = {group: Counter() for table in tables for group in table}

    def count(self, what: str, groups: Sequence[Contributions], found: pl.Series) -> None:
        for number, amount in found.value_counts().iter_rows():
            self._counts[groups[number]][what] += amount

    def told(self) -> tuple[RecordChanges, ...]:
        return tuple(RecordChanges(group, **counts) for group, counts in self._counts.items() if counts)
