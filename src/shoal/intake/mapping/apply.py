"""Applying a mapping to a file: from its own columns and values to fields and codes of the standard."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

import polars as pl

from shoal.errors import Finding, FindingsError
from shoal.intake.mapping.examples import example_findings, run_examples
from shoal.intake.mapping.filefindings import file_findings
from shoal.intake.mapping.fill import carry_out
from shoal.intake.mapping.loss import Loss
from shoal.intake.mapping.model import Mapping
from shoal.intake.mapping.problems import mapping_findings
from shoal.intake.mapping.reading import Fate
from shoal.intake.mapping.work import Work
from shoal.intake.sheet import Sheet
from shoal.standard.load import standard


@dataclass(frozen=True, eq=False)
class Mapped:
    """What a mapping made of a file. It is as sensitive as the file.

    Args:
        frame: Fields of the mapping's profile that are filled, in the standard's order: text, codes of the standard,
            several joined with ";", "" where there is nothing, reasons where the field takes them. One row a record.
        local: Every other field that was computed; it stays with the partner.
        rows: For each record its row in the user's own file.
        findings: Warnings and notes, those of the reader first.
        loss: What became of the file, counted. It holds no cell.
    """

    frame: pl.DataFrame
    local: pl.DataFrame
    rows: Sequence[int]
    findings: tuple[Finding, ...]
    loss: Loss


def apply_mapping(
    sheet: Sheet,
    mapping: Mapping,
    *,
    secret: bytes | None = None,
    today: date | None = None,
    untested: bool = False,
) -> Mapped:
    """Carry out a mapping.

    The mapping is checked before anything is computed, and its own examples are tried.

    Args:
        sheet: The file; sensitive.
        mapping: How it becomes the standard.
        secret: The partner's own 32 random bytes; only a mapping that makes keys needs it.
        today: The present day, after which no year can lie; None is today.
        untested: Whether to go on although examples of the mapping fail.

    Returns:
        As many records as the file has, in its order.

    Raises:
        FindingsError: The mapping does not fit the standard or the file, or an example of it fails.
        MappingError: The mapping makes keys and there is no secret.
    """
    day = today or datetime.now(UTC).date()
    found = _checked(mapping, sheet.frame.columns, None if untested else day)
    work = Work(sheet.frame, mapping, day, secret)
    carry_out(work)
    _count_unread(work)
    return Mapped(
        frame=_frame(work, shared=True),
        local=_frame(work, shared=False),
        rows=range(sheet.first_row, sheet.first_row + sheet.frame.height),
        findings=(*sheet.findings, *found, *file_findings(sheet, work)),
        loss=work.tally.loss(mapping, sheet.frame.columns, records=sheet.frame.height, filled=work.filled),
    )


def _checked(mapping: Mapping, columns: Sequence[str], day: date | None) -> list[Finding]:
    """What is to be said of a mapping in which nothing is wrong; its examples are tried where a day is given.

    Raises:
        FindingsError: Something is wrong with it.
    """
    found = mapping_findings(mapping, columns)
    errors = [finding for finding in found if finding.severity == "error"]
    if not errors and day is not None:
        errors = list(example_findings(run_examples(mapping, day)))
    if errors:
        raise FindingsError(errors)
    return found


def _count_unread(work: Work) -> None:
    """Count the columns that no field reads."""
    mapping, read = work.mapping, work.mapping.reads
    identity = mapping.identity.columns if mapping.identity else ()
    for column in work.frame.columns:
        if column in read:
            continue
        cells = work.frame.get_column(column).str.strip_chars()
        filled = cells.filter(cells != "")
        fate: Fate = ("kept-local", "linkage") if column in identity else ("unmapped", "")
        if column in mapping.drop:
            fate = ("dropped", mapping.drop[column])
        elif column in mapping.keep_local:
            fate = ("kept-local", mapping.keep_local[column])
        work.tally.whole(fate, column, len(filled), filled.n_unique())


def _frame(work: Work, *, shared: bool) -> pl.DataFrame:
    """The filled fields of the profile, or the others."""
    own = {field.name for field in standard().fields(work.mapping.profile, deprecated=True)}
    names = [name for name in standard().all_fields if name in work.filled and (name in own) == shared]
    return pl.DataFrame([work.filled[name].merged().alias(name) for name in names])
