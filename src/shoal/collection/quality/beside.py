"""A contribution beside a published release: own shares beside those of the release's protected counts.

Only what is published is read, for which the budget was spent then, so that the comparison spends nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

import polars as pl

from shoal.collection.quality.amounts import Amount
from shoal.collection.quality.model import Published, PublishedRelease, PublishedValue, ReleaseCount, ReleasedAttribute
from shoal.intake.derive import derive_field
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR


def published(frame: pl.DataFrame, release: PublishedRelease) -> tuple[Published, ...]:
    """The attributes of a release that follow from a contribution's fields, each beside its own records.

    Args:
        frame: The records; sensitive.
        release: What the release says.
    """
    known = _as_released(frame, {attribute.name for attribute in release.attributes})
    return tuple(
        _attribute(known[attribute.name], attribute, release.records)
        for attribute in release.attributes
        if attribute.name in known and attribute.counts
    )


def _as_released(frame: pl.DataFrame, wanted: set[str]) -> dict[str, pl.Series]:
    """The records with the columns of a release, as a version of the collection would give them."""
    derived: dict[str, pl.Series] = {}
    for field in standard().fields("release"):
        values = derive_field(frame, field)
        if values is None:  # it follows from other columns of a release
            values = derive_field(pl.DataFrame(derived), field)
        if values is not None:
            derived[field.name] = values
    own = {name: frame[name] for name in frame.columns if name in wanted}
    return {**derived, **own}


def _attribute(cells: pl.Series, attribute: ReleasedAttribute, records: tuple[int, int, int]) -> Published:
    values = tuple(_value(cells, each, attribute, records) for each in attribute.counts)
    low, high = _range(values, several=attribute.type == "multi")
    told = any(each.state == "reported" for each in values)
    flag = attribute.type == "flag"
    held = (cells == "1") if flag else (cells != "")
    return Published(
        attribute=attribute.name,
        measure="yes" if flag else "recorded",
        own=Amount.of(int(held.sum()), len(cells)),
        state="reported" if told else values[0].state,
        low=low,
        high=high,
        values=values,
    )


def _range(values: tuple[PublishedValue, ...], *, several: bool) -> tuple[float, float]:
    """Least and greatest share of records with any of the values; a suppressed count may be none or many."""
    lows, highs = ([end for end in ends if end is not None] for ends in _ends(values))
    low = max(lows, default=0.0) if several else sum(lows)
    whole = len(highs) == len(values) and not (several and len(values) > 1)
    return min(1.0, low), min(1.0, sum(highs)) if whole else 1.0


def _ends(values: tuple[PublishedValue, ...]) -> Iterator[list[float | None]]:
    yield [each.low for each in values]
    yield [each.high for each in values]


def _value(
    cells: pl.Series, count: ReleaseCount, attribute: ReleasedAttribute, records: tuple[int, int, int]
) -> PublishedValue:
    own = Amount.of(_own(cells, count.value, attribute), len(cells))
    if count.count is None or count.low is None or count.high is None:
        return PublishedValue(count.value, own, count.state)
    whole, whole_low, whole_high = records
    share, low, high = count.count / whole, count.low / whole_high, count.high / whole_low
    return PublishedValue(count.value, own, count.state, min(1.0, share), min(1.0, low), min(1.0, high))


def _own(cells: pl.Series, value: str, attribute: ReleasedAttribute) -> int:
    """How many of the own records have a value, as the release understands it."""
    if attribute.type == "multi":
        return int(cells.str.split(SEPARATOR).list.contains(value).sum())
    held = cells == value
    if attribute.other and value == attribute.other:
        named = [each.value for each in attribute.counts]
        held = held | ~(cells.is_in(named) | (cells == ""))
    return int(held.sum())
