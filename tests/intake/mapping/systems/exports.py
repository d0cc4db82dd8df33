"""Mapping the invented exports."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import polars as pl
from tests.intake.mapping.systems.samples import ALL, Sample

from shoal.intake.checks.engine import check_sheet
from shoal.intake.checks.report import CheckReport
from shoal.intake.mapping.apply import Mapped, apply_mapping
from shoal.intake.mapping.systems import Started, start
from shoal.intake.sheet import Sheet

SECRET = bytes(32)


def sheet_of(sample: Sample) -> Sheet:
    """The export as it is once it was read; a template with labels has to be read from a file instead."""
    assert not sample.labels
    cells = {name: [row[place] for row in sample.rows] for place, name in enumerate(sample.columns)}
    frame = pl.DataFrame(cells, schema=dict.fromkeys(sample.columns, pl.String))
    return Sheet(frame=frame, name="export.csv", header=sample.columns)


def write_csv(sample: Sample, path: Path) -> Path:
    """Write an export as CSV, with its labels below its names."""
    with path.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(sample.columns)
        if sample.labels:
            table.writerow(sample.labels)
        table.writerows(sample.rows)
    return path


@cache
def started(name: str) -> tuple[Sheet, Started]:
    """An invented export and the mapping to begin with."""
    sample = ALL[name]()
    sheet = sheet_of(sample)
    return sheet, start(sample.system, sheet)


@cache
def mapped(name: str) -> Mapped:
    """What the mapping makes of an invented export."""
    sheet, begun = started(name)
    return apply_mapping(sheet, begun.mapping, secret=SECRET)


def checked(result: Mapped, profile: str) -> CheckReport:
    """What `shoal check` says of a result."""
    return check_sheet(Sheet(frame=result.frame, name="mapped.csv", header=tuple(result.frame.columns)), profile)


def notes(result: Mapped) -> str:
    """Everything that a loss says in words."""
    return "\n".join([*(entry.note for entry in result.loss.entries), *(named.note for named in result.loss.named)])
