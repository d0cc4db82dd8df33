"""The codebook: every attribute with every value it can take."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import polars as pl

from shoal.privacy.domain import NOT_RECORDED, Domain
from shoal.releases.describe.content import ColumnInfo
from shoal.releases.tables import attribute_columns


@dataclass(frozen=True)
class CodebookValue:
    """One value: its code as it stands in the files, its label, and whether it counts in combinations."""

    code: str
    label: str
    reported: bool


@dataclass(frozen=True)
class CodebookEntry:
    """One attribute of the release. `type` is a column's type, or "multi"."""

    name: str
    label: str
    type: str
    group: str
    values: tuple[CodebookValue, ...]


def codebook(domain: Domain, columns: Sequence[ColumnInfo], labels: dict[str, str]) -> Iterator[CodebookEntry]:
    """The attributes in published order.

    Args:
        domain: The engine's domain.
        columns: One entry per engine column.
        labels: Labels of the description's attributes (used for multi-valued ones).
    """
    for name, positions in attribute_columns(columns).items():
        first = columns[positions[0]]
        if first.attribute is None:
            yield CodebookEntry(name, first.label, first.type, first.group, _values(domain, first, positions[0]))
        else:
            values = tuple(_code_value(domain, columns[p], p) for p in positions)
            empty = CodebookValue(NOT_RECORDED, "None of these recorded", reported=False)
            yield CodebookEntry(name, labels[name], "multi", first.group, (*values, empty))


def _values(domain: Domain, info: ColumnInfo, position: int) -> tuple[CodebookValue, ...]:
    attribute = domain.attributes[position]
    reported = set(attribute.reported)
    return tuple(
        CodebookValue(code, label, code in reported)
        for code, label in zip(attribute.values, info.value_labels, strict=True)
    )


def _code_value(domain: Domain, info: ColumnInfo, position: int) -> CodebookValue:
    return CodebookValue(info.code or "", info.label, "1" in domain.attributes[position].reported)


def codebook_frame(entries: Sequence[CodebookEntry]) -> pl.DataFrame:
    """The codebook as a table, one row a value."""
    rows = [
        (e.name, e.label, e.type, e.group, v.code, v.label, "yes" if v.reported else "no")
        for e in entries
        for v in e.values
    ]
    names = ("attribute", "label", "type", "group", "value", "value_label", "reported")
    return pl.DataFrame(rows, schema=dict.fromkeys(names, pl.String), orient="row")
