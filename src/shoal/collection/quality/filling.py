"""How complete the fields of a contribution are, beside the partner's contribution before."""

from __future__ import annotations

import polars as pl

from shoal.collection.quality.amounts import Amount
from shoal.collection.quality.model import Change, FieldFill
from shoal.standard.load import standard
from shoal.standard.model import Field

NOTABLE = 0.01
"""From this difference of two shares on, one is said to be more or less than the other."""


def field_fills(frame: pl.DataFrame, before: pl.DataFrame | None) -> tuple[FieldFill, ...]:
    """How complete each field is: those of the smallest useful record, then what either contribution has.

    Args:
        frame: The records; sensitive.
        before: Those of the contribution before, or None.
    """
    telling = sorted(telling_fields(), key=lambda field: not field.core)
    found = [_fill(field, frame, before) for field in telling]
    return tuple(each for each in found if each.core or each.filled != _NONE or each.change == "lost")


def telling_fields() -> list[Field]:
    """The fields of the profile `share` that say something by themselves: keys and references do not."""
    return [field for field in standard().fields("share") if field.type not in {"key", "reference"}]


def values_of(frame: pl.DataFrame, field: Field) -> pl.Series:
    """The cells of a field, "" where there is no value but a reason or nothing."""
    if field.name not in frame.columns:
        return pl.repeat("", frame.height, dtype=pl.String, eager=True)
    cells = frame[field.name]
    return cells.set(cells.is_in(_reasons()), "") if field.reasons else cells


def filled(frame: pl.DataFrame, field: Field) -> int:
    """How many records have a value in a field."""
    return int((values_of(frame, field) != "").sum())


_NONE = Amount("exact", 0, 0.0)


def _fill(field: Field, frame: pl.DataFrame, before: pl.DataFrame | None) -> FieldFill:
    now, total = filled(frame, field), frame.height
    reasons = int((frame[field.name] != "").sum()) - now if field.name in frame.columns else 0
    told, unknown = Amount.of(now, total), Amount.of(reasons, total)
    if before is None or not before.height:
        return FieldFill(field.name, field.core, told, unknown, None, "")
    then = filled(before, field)
    change = _change(now, then, shares=(now / max(1, total), then / before.height))
    return FieldFill(field.name, field.core, told, unknown, Amount.of(then, before.height), change)


def _change(now: int, then: int, *, shares: tuple[float, float]) -> Change:
    if not now or not then:
        return "new" if now else "lost" if then else "same"
    difference = shares[0] - shares[1]
    return "same" if abs(difference) < NOTABLE else "more" if difference > 0 else "less"


def _reasons() -> list[str]:
    return [code.code for code in standard().lists["missing-reason"].codes]
