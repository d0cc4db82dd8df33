"""The partner's statement: what the records of a contribution cover and how they came about."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import polars as pl
from pydantic import Field as Default

from shoal.errors import Finding
from shoal.intake.packing.paper import Month, Paper, PaperModel, Text, Texts, load_paper, whole

YEAR = "cas_RegistrationYear"
"""The field that tells when a case was registered."""

TOLERATED = 0.05
"""How far the records may be from the expected number, as a share of it, before it is worth a word."""


class Coverage(PaperModel):
    """Who is in the records, and so who is not.

    Args:
        geography: Where the partner works.
        population: Whom it serves.
        services: What it offers, and how people come to it.
    """

    geography: Text
    population: Text
    services: Text


class Definitions(PaperModel):
    """What words mean at the partner.

    Args:
        trafficking: The definition of trafficking that is used.
        identification: How, and by whom, somebody is identified as a victim.
    """

    trafficking: Text
    identification: Text


class Period(PaperModel):
    """The months in which the cases were registered.

    Args:
        first: The first month.
        last: The last month.
    """

    first: Month
    last: Month


class PartnerStatement(PaperModel):
    """The whole statement.

    Args:
        shoal_statement: Version of this format.
        coverage: Who is in the records.
        definitions: What words mean.
        period: The months of the records.
        biases: What is known to be recorded too often, too seldom, or in another way than it was.
        changes: What changed in the work or in the recording since the last contribution.
        records_expected: About how many records the contribution should hold.
    """

    shoal_statement: Literal["1"]
    coverage: Coverage
    definitions: Definitions
    period: Period
    biases: Annotated[Texts, Default(min_length=1)]
    changes: Text
    records_expected: Annotated[int, whole(1, 20_000_000)]


def load_statement(path: Path) -> Paper[PartnerStatement]:
    """Read a partner's statement.

    Args:
        path: A YAML file; `shoal pack --new-statement` writes one to fill in.

    Raises:
        ProtocolError: The file can't be read, or is no YAML.
        FindingsError: It lacks something, or says it in another way than it must.
    """
    return load_paper(path, PartnerStatement)


def statement_findings(paper: Paper[PartnerStatement], today: date) -> list[Finding]:
    """What is wrong with a statement in itself.

    Args:
        paper: The statement.
        today: The present day.
    """
    found, period = [], paper.value.period
    if period.last < period.first:
        found.append(paper.finding("statement-period-disordered", "period.last"))
    if period.last > today.isoformat()[:7]:
        found.append(paper.finding("statement-period-ahead", "period.last"))
    return found


def against_records(paper: Paper[PartnerStatement], frame: pl.DataFrame) -> list[Finding]:
    """Where the records are not what the statement says.

    Args:
        paper: The statement.
        frame: The records.
    """
    return [*_years(paper, frame), *_number(paper, frame.height)]


def _years(paper: Paper[PartnerStatement], frame: pl.DataFrame) -> Iterator[Finding]:
    if YEAR not in frame.columns:
        return
    period, years = paper.value.period, frame[YEAR].cast(pl.Int32, strict=False)
    outside = int(((years < int(period.first[:4])) | (years > int(period.last[:4]))).sum())
    if outside:
        yield paper.finding("statement-years-outside", "period", records=outside)


def _number(paper: Paper[PartnerStatement], records: int) -> Iterator[Finding]:
    expected = paper.value.records_expected
    if abs(records - expected) > TOLERATED * expected:
        yield paper.finding("statement-records-unexpected", "records_expected", records=records, expected=expected)
