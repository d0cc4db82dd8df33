"""What stands between several values in one cell, where a system writes it in more than one way."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from shoal.intake.mapping.model import FieldRule

BARS = "|||"
"""What stands between several values in workbooks of Primero."""


def with_splits(rules: Iterable[FieldRule], frame: pl.DataFrame | None) -> tuple[FieldRule, ...]:
    """The rules, with bars between values where a file's cells have them.

    Args:
        rules: The rules.
        frame: The file, if it was read.
    """
    return tuple(
        rule.model_copy(update={"split": BARS}) if frame is not None and _barred(rule, frame) else rule
        for rule in rules
    )


def _barred(rule: FieldRule, frame: pl.DataFrame) -> bool:
    return any(frame.get_column(column).str.contains(BARS, literal=True).any() for column in rule.columns)
