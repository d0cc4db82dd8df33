"""What a release folder is made from: one value that holds everything public, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from shoal.privacy.combinations import CountTable
from shoal.privacy.domain import Domain
from shoal.releases.describe.description import RESERVED, AttributeDescription, Group, ReleaseDescription

ColumnType = Literal["category", "ordered", "year", "country", "flag"]
Codes = NDArray[np.uint16]


@dataclass(frozen=True)
class ColumnInfo:
    """How people and files name one engine column.

    Args:
        name: The engine column's name, as in the domain.
        label: What people read.
        type: category, ordered, year, country or flag.
        group: The heading under which the explorer shows it.
        value_labels: A label for each value of the domain, in its order.
        key_name: The name in the key of a combination: the column's own, or that of its multi-valued attribute.
        attribute: The multi-valued attribute of which this flag is one code, or None.
        code: That code, or None.
        separator: What joins the codes of that attribute in a cell, or None.
    """

    name: str
    label: str
    type: ColumnType
    group: Group
    value_labels: tuple[str, ...]
    key_name: str
    attribute: str | None = None
    code: str | None = None
    separator: str | None = None

    def __post_init__(self) -> None:
        if (self.attribute is None) != (self.code is None):
            raise ValueError(f"column {self.name}: `attribute` and `code` go together")
        if self.attribute is not None and self.type != "flag":
            raise ValueError(f"column {self.name}: a code of a multi-valued attribute is a flag")
        if self.key_name != (self.attribute or self.name):
            raise ValueError(f"column {self.name}: the name in a key is that of the attribute or the column")

    def key_code(self, value: str) -> str:
        """What stands after the colon in a key for `value`: itself, or this flag's code."""
        return value if self.code is None else self.code


@dataclass(frozen=True)
class AccountingRow:
    """One line of the printed privacy ledger: what was measured, and what it cost. All fields are texts."""

    mechanism: str
    purpose: str
    sensitivity: str
    scale: str
    rho: str


@dataclass(frozen=True)
class LedgerReference:
    """Where this release stands in its collection's ledger.

    Args:
        collection: Identifier of the collection.
        head: Hash of the ledger's head after the debit, so that outsiders can tell if a debit is taken back.
        entry: Number of this release's entry.
    """

    collection: str
    head: str
    entry: int


@dataclass(frozen=True)
class Edition:
    """One version of a release in its history.

    Args:
        version: For example "2026.1".
        created: Day of publication.
        changes: What changed since the version before, in sentences.
    """

    version: str
    created: date
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False)
class Outline:
    """What is known of a release before anything is measured: names, and nothing that was counted.

    Args:
        description: The release description.
        domain: The engine's domain.
        columns: One entry per engine column, in the domain's order.

    Raises:
        ValueError: The parts contradict one another.
    """

    description: ReleaseDescription
    domain: Domain
    columns: tuple[ColumnInfo, ...]

    def __post_init__(self) -> None:
        check_columns(self.domain, self.columns)
        seen = [c.attribute or c.name for c in self.columns]
        names = [name for i, name in enumerate(seen) if i == 0 or seen[i - 1] != name]
        if names != [a.name for a in self.description.attributes]:
            raise ValueError("the engine's columns do not follow the attributes of the description")

    @cached_property
    def attribute(self) -> dict[str, AttributeDescription]:
        """The attributes of the description, by name."""
        return {a.name: a for a in self.description.attributes}


@dataclass(frozen=True, eq=False)
class ReleaseContent(Outline):
    """Everything that a release folder shows; all of it is public.

    Args:
        description: The release description.
        domain: The engine's domain.
        columns: One entry per engine column, in the domain's order.
        records: The noisy number of cases, which is also how many synthetic records there are.
        codes: [records x columns] synthetic records, as positions in each column's values.
        counts: The protected counts.
        guarantee: Plain values: mode ("dp"), epsilon, delta, account (what rho means: "gaussian"), rho (a fraction as
            text), unit, records_low and records_high (90 % interval of the number of cases).
        accounting: The printed privacy ledger.
        ledger: Where the release stands in the collection's ledger.
        version: Version of the release, for example "2026.1".
        created: Day of publication.
        engine: Version of Shoal.
        changes: What changed since the version before, in sentences.
        history: The versions before this one, newest first.

    Raises:
        ValueError: The parts contradict one another.
    """

    records: int
    codes: Codes
    counts: CountTable
    guarantee: Mapping[str, Any]
    accounting: tuple[AccountingRow, ...]
    ledger: LedgerReference
    version: str
    created: date
    engine: str
    changes: tuple[str, ...] = field(default=())
    history: tuple[Edition, ...] = field(default=())

    def __post_init__(self) -> None:
        super().__post_init__()
        self._check_codes()
        self._check_counts()
        if not self.guarantee["records_low"] <= self.records <= self.guarantee["records_high"]:
            raise ValueError("the number of cases is outside its interval")

    def _check_codes(self) -> None:
        if self.codes.dtype != np.uint16 or self.codes.shape != (self.records, len(self.columns)):
            raise ValueError("the synthetic records do not have the shape [records x columns]")
        if self.records and bool(np.any(self.codes.max(axis=0) >= np.array(self.domain.sizes))):
            raise ValueError("a synthetic record holds a code outside the domain")

    def _check_counts(self) -> None:
        if len(self.counts.lengths) != self.description.reporting_length:
            raise ValueError("there must be one table of counts for each length up to the reporting length")
        column_of, reported = id_columns(self.domain), reported_ids(self.domain)
        for k, table in self.counts:
            if table.ids.size and int(table.ids.max()) >= self.domain.offsets[-1]:
                raise ValueError(f"a combination of length {k} names an unknown value")
            of = column_of[table.ids]
            if not bool(np.all(of[:, :-1] < of[:, 1:])) or not bool(np.all(reported[table.ids])):
                raise ValueError(f"a combination of length {k} repeats a column or holds an unreported value")


def check_columns(domain: Domain, columns: tuple[ColumnInfo, ...]) -> None:
    """Check that columns and domain agree and that every key can be read back.

    Raises:
        ValueError: They do not.
    """
    if [c.name for c in columns] != [a.name for a in domain]:
        raise ValueError("the columns do not follow the domain")
    for info, attribute in zip(columns, domain, strict=True):
        if len(info.value_labels) != attribute.size:
            raise ValueError(f"column {info.name}: not one label for each value")
        if info.code is not None and attribute.reported not in ((), ("1",)):
            raise ValueError(f"column {info.name}: of a multi-valued attribute's flag only 1 can be reported")
        texts = (info.key_name, *(info.key_code(value) for value in attribute.reported))
        if any(mark in text for text in texts for mark in RESERVED):
            raise ValueError(f"column {info.name}: a name or reported value holds a colon or a semicolon")
        if any(ord(c) < 32 or ord(c) == 127 for text in (*texts, *attribute.values) for c in text):
            raise ValueError(f"column {info.name}: a name or value holds a control character")
    parts = [(c.key_name, c.key_code(v)) for c, a in zip(columns, domain, strict=True) for v in a.reported]
    if len(set(parts)) != len(parts):
        raise ValueError("two values stand for the same part of a key")


def id_columns(domain: Domain) -> NDArray[np.intp]:
    """The column of every global value id."""
    return np.repeat(np.arange(len(domain)), domain.sizes)


def reported_ids(domain: Domain) -> NDArray[np.bool_]:
    """Whether each global value id counts in combinations."""
    return np.array([value in set(a.reported) for a in domain for value in a.values], dtype=bool)
