"""What a partner's next contribution could gain, by what this one and its loss report say."""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from shoal.collection.quality.amounts import Amount
from shoal.collection.quality.filling import telling_fields
from shoal.collection.quality.model import Gain
from shoal.intake.mapping.loss import Loss
from shoal.standard.load import standard

HEADER_CUT = 80


def gains(frame: pl.DataFrame, loss: Loss, *, needs_consent: bool) -> tuple[Gain, ...]:
    """What could be gained, what would add most first.

    Among equals comes first what more columns of a release follow from.

    Args:
        frame: The records; sensitive.
        loss: What the partner's mapping lost.
        needs_consent: Whether records need the consent of their persons; otherwise nobody misses it.
    """
    found = [*_fields(frame, loss, needs_consent=needs_consent), *_values(loss)]
    fed = _fed()
    ordered = sorted(found, key=lambda each: (-each[0], -fed.get(each[1].field, 0)))
    return tuple(gain for _, gain in ordered)


def _fields(frame: pl.DataFrame, loss: Loss, *, needs_consent: bool) -> Iterator[tuple[int, Gain]]:
    """The core fields that are not supplied, and those with empty cells; a reason for having no value is an answer."""
    total = frame.height
    for field in telling_fields():
        if not field.core or (field.name.startswith("con_") and not needs_consent):
            continue
        empty = int((frame[field.name] == "").sum()) if field.name in frame.columns else total
        if empty:
            whole = field.name in loss.unsupplied or field.name not in frame.columns
            yield empty, Gain("unsupplied" if whole else "empty", field.name, "", Amount.of(empty, total))


def _values(loss: Loss) -> Iterator[tuple[int, Gain]]:
    for entry in loss.of("not-understood"):
        told = Amount("few") if entry.small else Amount.of(entry.records, loss.records)
        yield max(1, entry.records), Gain("not-understood", entry.field, entry.column[:HEADER_CUT], told)


def _fed() -> dict[str, int]:
    """How many columns of a release follow from each field."""
    found: dict[str, int] = {}
    for field in standard().fields("release"):
        for source in field.from_case.sources if field.from_case else ():
            found[source] = found.get(source, 0) + 1
    return found
