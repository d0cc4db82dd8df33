"""What the page shows of each column of the file. It is the person's own file, so its cells are shown."""

from __future__ import annotations

from typing import Any

import polars as pl

from shoal.errors import Where
from shoal.intake.sheet import Sheet

SHOWN = 5
"""Frequent values of a column that are shown."""
CUT = 120
"""Characters of a cell that are shown."""

_NUMBER = r"^[+-]?\d+([.,]\d+)?$"
_DATE = r"^\d{1,4}[-/. ]\d{1,2}[-/. ]\d{1,4}([T ].*)?$"
_FEW = 40
_LONG = 60


def columns_of(sheet: Sheet) -> list[dict[str, Any]]:
    """Each column with its name, its kind, how much of it is filled, and its most frequent values.

    Args:
        sheet: The file; sensitive, and so is what comes back.
    """
    labels = (*sheet.labels, *[""] * sheet.frame.width)
    return [
        _column(sheet.frame.get_column(name), place, labels[place - 1])
        for place, name in enumerate(sheet.frame.columns, start=1)
    ]


def _column(cells: pl.Series, place: int, label: str) -> dict[str, Any]:
    texts = cells.str.strip_chars()
    filled = texts.filter(texts != "")
    counts = filled.value_counts(sort=True)
    frequent = counts.head(SHOWN)
    shown = zip(frequent[cells.name].to_list(), frequent["count"].to_list(), strict=True) if len(filled) else ()
    return {
        "name": cells.name,
        "letter": Where(position=place).letter,
        "label": label,
        "filled": len(filled) / len(cells) if len(cells) else 0.0,
        "different": counts.height,
        "kind": _kind(filled, counts.height),
        "frequent": [(text[:CUT], count) for text, count in shown],
    }


def _kind(filled: pl.Series, different: int) -> str:
    """What the values of a column look like: a key of the page's words."""
    if not len(filled):
        return "empty"
    if different == 1:
        return "same"
    for kind, pattern in (("dates", _DATE), ("numbers", _NUMBER)):
        if int(filled.str.contains(pattern).sum()) >= 0.9 * len(filled):
            return kind
    if different <= _FEW:
        return "few"
    if different == len(filled):
        return "own"
    return "long" if (filled.str.len_chars().quantile(0.5) or 0) > _LONG else "texts"
