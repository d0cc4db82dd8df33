"""The columns of a file as suggestions see them: names, different values with their counts, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property

import polars as pl

from shoal.intake.sheet import Sheet
from shoal.intake.suggest.tokens import reason, truth

MOST_ROWS = 200_000
MOST_VALUES = 2_000
SEPARATORS = (";", "|", "\n", "،", "؛", ",", "/", "+", " ")
"""What may stand between several values in a cell, the surest first."""
STRONG = (";", "|", "\n", "؛", "،")
"""Signs that seldom stand in the text of one value."""
_CLOSED = 0.7
"""Share of the parts of split cells that must be met more than once for the cells to hold several values."""
MOST_CODED = 600
"""Different values from which on a column is of no code list, countries and languages included."""
_MOST_PARTS = 80


@dataclass(frozen=True, eq=False)
class Column:
    """One column.

    Args:
        name: Its name in the frame.
        position: From 1.
        counts: How often each value stands in it, the most frequent first; of a large file, of a sample.
        filled: Cells that are not empty.
        rows: Cells.
        different: How many different values it has.
        label: What stands for people below its name, or above, or "".
    """

    name: str
    position: int
    counts: dict[str, int]
    filled: int
    rows: int
    different: int
    label: str = ""
    _parts: dict[str, int] = field(default_factory=dict)

    @cached_property
    def missing(self) -> dict[str, str]:
        """Values that say that there is none, with the reason or ""."""
        return {value: why for value in self.counts if (why := reason(value)) is not None}

    @cached_property
    def split(self) -> str | None:
        """What stands between several values in one cell, or None."""
        values = [value for value in self.counts if value not in self.missing]
        if len(values) < 3 or self.different >= MOST_VALUES:
            return None
        strong = next((each for each in STRONG if _several(values, each)), None)
        return next((each for each in SEPARATORS if _closed(values, each)), strong)

    @cached_property
    def parts(self) -> dict[str, int]:
        """The values with their counts, taken apart where a cell holds several; without missing ones."""
        parts: dict[str, int] = {}
        for value, count in self.counts.items():
            if value in self.missing:
                continue
            for part in _split(value, self.split):
                if part and reason(part) is None:
                    parts[part] = parts.get(part, 0) + count
        return dict(sorted(parts.items(), key=lambda item: (-item[1], item[0])))

    @property
    def may_be_coded(self) -> bool:
        """Whether it has so few different values that they may be codes."""
        return len(self.parts) <= MOST_CODED

    @cached_property
    def truths(self) -> dict[str, bool]:
        """Values that mean yes or no."""
        return {value: yes for value in self.counts if (yes := truth(value)) is not None}

    @property
    def flag(self) -> bool:
        """Whether it holds nothing but yes and no."""
        values = {value for value in self.counts if value in self.truths or value not in self.missing}
        told = set(self.truths)
        return bool(told) and values <= told and len(told) <= 6


def columns_of(sheet: Sheet) -> tuple[Column, ...]:
    """The columns of a file; a large file is sampled evenly.

    Args:
        sheet: The file.

    Returns:
        Its columns in order.
    """
    frame = sheet.frame
    if frame.height > MOST_ROWS:
        frame = frame.gather_every(-(-frame.height // MOST_ROWS))
    labels = (*sheet.labels, *[""] * frame.width)[: frame.width]
    return tuple(
        _column(frame.get_column(name), position, label)
        for position, (name, label) in enumerate(zip(frame.columns, labels, strict=True), start=1)
    )


def _column(cells: pl.Series, position: int, label: str) -> Column:
    # a column may be called "count", or "^.*$", which polars would take for a pattern
    counted = cells.alias("value").value_counts(name="count")
    counted = counted.with_columns(pl.col("value").str.strip_chars())
    values = counted["value"]
    counted = counted.filter(pl.col("value") != "")
    if values.n_unique() < len(values):
        counted = counted.group_by("value", maintain_order=True).agg(pl.col("count").sum())
    filled = int(counted["count"].sum())
    top = counted.sort("count", "value", descending=[True, False]).head(MOST_VALUES)
    counts = dict(zip(top["value"].to_list(), top["count"].to_list(), strict=True))
    return Column(cells.name, position, counts, filled, len(cells), len(counted), label)


def _split(value: str, separator: str | None) -> list[str]:
    if separator is None:
        return [value]
    parts = value.split() if separator == " " else value.split(separator)
    return [part.strip() for part in parts]


def _several(values: list[str], separator: str) -> bool:
    """Whether many cells are made of short parts."""
    having = [value for value in values if separator in value.strip(separator + " ")]
    short = [value for value in having if max(len(part) for part in _split(value, separator)) <= 60]
    return len(having) >= 2 and len(having) >= 0.15 * len(values) and len(short) >= 0.8 * len(having)


def _closed(values: list[str], separator: str) -> bool:
    """Whether the cells are made of few parts that come again and again."""
    with_several = sum(separator in value for value in values)
    if with_several < 2:
        return False
    met: dict[str, int] = {}
    alone = set()
    for value in values:
        parts = _split(value, separator)
        if len(parts) == 1:
            alone.add(parts[0])
        for part in set(parts):
            met[part] = met.get(part, 0) + 1
    if len(met) > _MOST_PARTS or any(len(part) > 80 for part in met):
        return False
    if separator == " " and (any(part.isdigit() for part in met) or with_several < 0.15 * len(values)):
        return False
    again = sum(count > 1 or part in alone for part, count in met.items())
    return again >= (_CLOSED if separator in " /+" else _CLOSED - 0.15) * len(met) and len(met) < max(
        len(values), 4
    ) + (2 if separator != " " else 0)
