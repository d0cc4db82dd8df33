"""Comparing a contribution with the partner's last one, exactly, and with all contributions, as published.

Of the partner's own records everything may be told: they are theirs. Of the others only what a release has published
already is told: its protected counts, for which the budget was spent then. So this page costs nothing and shows nobody.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

import polars as pl

from shoal.collection.collection import Collection
from shoal.collection.persons import REFERENCE
from shoal.collection.state import Held
from shoal.collection.tables import open_table
from shoal.errors import Finding, Refused, Where
from shoal.intake import Sheet
from shoal.intake.checks.engine import check_sheet
from shoal.intake.derive import derive_field
from shoal.standard.load import standard
from shoal.standard.model import Field

Measure = Literal["recorded", "yes"]
"""What is compared of a published attribute: in what share of the records it is recorded, or, of a flag, yes."""


@dataclass(frozen=True)
class FieldQuality:
    """How complete one field is.

    Args:
        field: Name of the field.
        core: Whether it belongs to the smallest useful record.
        filled: Records with a value.
        reasons: Records with a reason for having none.
        before: Share of the last contribution's records with a value; None where there is none, or no such column.
    """

    field: str
    core: bool
    filled: int
    reasons: int
    before: float | None


@dataclass(frozen=True)
class Published:
    """One attribute of a release beside the partner's own records.

    Args:
        attribute: Name of the attribute.
        measure: What is compared.
        own: Share of the partner's records.
        low: Least share of all records, by the release's protected counts.
        high: Greatest share of all records.
    """

    attribute: str
    measure: Measure
    own: float
    low: float
    high: float


@dataclass(frozen=True)
class Quality:
    """What a partner gets back. It is for this partner only.

    Args:
        contribution: Id of the contribution.
        partner: The partner's name.
        period: First and last month.
        records: Records in it.
        previous: Id of the partner's contribution before it, or "".
        persons: Persons in it; new and known ones, against the one before.
        fields: The fields that it has, and those of the smallest useful record that it has not.
        findings: What the check finds, without a place: the records of a contribution are in another order.
        release: Name of the release with which it is compared, or "".
        published: Attributes of the release.
    """

    contribution: str
    partner: str
    period: tuple[str, str]
    records: int
    previous: str
    persons: dict[str, int]
    fields: tuple[FieldQuality, ...]
    findings: tuple[Finding, ...]
    release: str
    published: tuple[Published, ...]

    def as_dict(self) -> dict[str, Any]:
        """As plain values."""
        return {**asdict(self), "findings": [finding.as_dict() for finding in self.findings]}


Ranges = Mapping[str, tuple[Measure, float, float]]
"""By attribute of a release: what is compared, and the least and greatest share of all records."""


def quality(collection: Collection, contribution: str, *, release: str = "", ranges: Ranges | None = None) -> Quality:
    """Compare a contribution.

    Args:
        collection: The collection.
        contribution: Its id, or the beginning of it.
        release: Name of the release from which the ranges are.
        ranges: What a release has published of all records.

    Raises:
        UnknownName: There is no such contribution.
        Refused: It was destroyed.
    """
    held = collection.state.contribution(contribution)
    frame = _records(collection, held)
    last = _last(collection, held)
    before = _records(collection, last) if last else None
    report = check_sheet(Sheet(frame, "records"), "share", today=collection.today)
    return Quality(
        contribution=held.id,
        partner=collection.state.name_of(held.partner),
        period=(held.first, held.last),
        records=frame.height,
        previous=last.id if last else "",
        persons=_persons(frame, before),
        fields=tuple(_field(field, frame, before) for field in _fields(frame)),
        findings=tuple(_without_rows(found.finding) for found in report.findings),
        release=release,
        published=tuple(_published(frame, ranges or {})),
    )


def _without_rows(finding: Finding) -> Finding:
    return replace(finding, where=Where(column=finding.where.column), rows=())


def _records(collection: Collection, held: Held) -> pl.DataFrame:
    if held.destroyed:
        raise Refused(f"The contribution {held.short} was destroyed. There is nothing left to compare.")
    with open_table(collection.objects, held.table) as table:
        return pl.concat(list(table.pieces()))


def _last(collection: Collection, held: Held) -> Held | None:
    """The contribution that it names as the one before; otherwise the partner's newest of those that came before it."""
    of_partner = [each for each in collection.state.of_partner(held.partner) if not each.destroyed]
    named = [each for each in of_partner if each.id == held.previous]
    earlier = [each for each in of_partner if each.number < held.number]
    found = named or earlier
    return found[-1] if found else None


def _persons(frame: pl.DataFrame, before: pl.DataFrame | None) -> dict[str, int]:
    own = frame[REFERENCE].unique()
    if before is None:
        return {"all": len(own)}
    known = int(own.is_in(before[REFERENCE].unique().implode()).sum())
    return {"all": len(own), "known": known, "new": len(own) - known}


def _fields(frame: pl.DataFrame) -> list[Field]:
    """The fields that are there, and those of the smallest useful record; keys and references tell nothing."""
    telling = [field for field in standard().fields("share") if field.type not in {"key", "reference"}]
    return [field for field in telling if field.core or field.name in frame.columns]


def _field(field: Field, frame: pl.DataFrame, before: pl.DataFrame | None) -> FieldQuality:
    filled, reasons = _filled(field, frame) if field.name in frame.columns else (0, 0)
    share = None
    if before is not None and before.height and field.name in before.columns:
        share = _filled(field, before)[0] / before.height
    return FieldQuality(field.name, field.core, filled, reasons, share)


def _filled(field: Field, frame: pl.DataFrame) -> tuple[int, int]:
    """Records with a value, and records with a reason for having none."""
    listed = [code.code for code in standard().lists["missing-reason"].codes] if field.reasons else []
    cells = frame[field.name]
    reasons = int(cells.is_in(listed).sum())
    return int((cells != "").sum()) - reasons, reasons


def _published(frame: pl.DataFrame, ranges: Ranges) -> list[Published]:
    """The attributes of a release that follow from the partner's fields."""
    fields, found = standard().all_fields, []
    for name, (measure, low, high) in ranges.items():
        values = derive_field(frame, fields[name]) if name in fields else None
        if values is not None and frame.height:
            held = (values == "1") if measure == "yes" else (values != "")
            found.append(Published(name, measure, int(held.sum()) / frame.height, low, high))
    return found
