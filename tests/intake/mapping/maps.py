"""Small mappings and files for the tests; all invented."""

from __future__ import annotations

from datetime import date
from typing import Any

import polars as pl

from shoal.intake import Sheet
from shoal.intake.mapping.apply import Mapped, apply_mapping
from shoal.intake.mapping.model import Mapping

SECRET = bytes(range(32))
TODAY = date(2026, 6, 1)


def mapping(*rules: dict[str, Any], **more: Any) -> Mapping:
    """A mapping to the profile `share`, if nothing else is said."""
    return Mapping.model_validate({"shoal_mapping": 1, "standard": "1.1.0", "fields": rules, **more})


def sheet(**columns: list[str]) -> Sheet:
    """A file with these columns."""
    return Sheet(pl.DataFrame(columns, schema=dict.fromkeys(columns, pl.String)), "cases.csv")


def mapped(columns: dict[str, list[str]], *rules: dict[str, Any], **more: Any) -> Mapped:
    """What a mapping with these rules makes of a file."""
    return apply_mapping(sheet(**columns), mapping(*rules, **more), secret=SECRET, today=TODAY)


def values(cells: list[str], field: str, **rule: Any) -> list[str]:
    """What a rule for one field makes of one column, among all fields, those that stay local too."""
    made = mapped({"c": cells}, {"field": field, "columns": "c", **rule})
    frame = made.frame if field in made.frame.columns else made.local
    return frame[field].to_list()


def fates(made: Mapped, column: str, field: str) -> dict[tuple[str, str], int]:
    """How many cells of a column met which fate on their way to a field."""
    return {(e.kind, e.note): e.records for e in made.loss.entries if (e.column, e.field) == (column, field)}


def codes(made: Mapped) -> set[str]:
    """The codes of the findings."""
    return {finding.code for finding in made.findings}
