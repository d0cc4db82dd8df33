"""The examples of a mapping: cells in, cells expected out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

import polars as pl

from shoal.errors import Finding
from shoal.intake.mapping.fill import carry_out
from shoal.intake.mapping.findings import mapping_finding
from shoal.intake.mapping.model import Example, Mapping
from shoal.intake.mapping.work import Work
from shoal.standard.load import standard

_SECRET = bytes(32)  # an example's key is nobody's


@dataclass(frozen=True)
class Difference:
    """A field of an example that came out otherwise.

    Args:
        field: Name of the field.
        expected: What the example says; "" is nothing.
        got: What came out.
    """

    field: str
    expected: str
    got: str


@dataclass(frozen=True)
class ExampleResult:
    """How an example went.

    Args:
        number: Which example, from 1.
        about: What it shows.
        differences: What came out otherwise; none where it passed.
    """

    number: int
    about: str
    differences: tuple[Difference, ...] = ()

    @property
    def passed(self) -> bool:
        """Whether all came out as expected."""
        return not self.differences


def run_examples(mapping: Mapping, today: date | None = None) -> list[ExampleResult]:
    """Try the examples of a mapping with the same engine that maps files.

    Each example is a file of one record, so that none leans on another. Keys are made with a secret of zeros.

    Args:
        mapping: A mapping in which nothing is wrong.
        today: The present day; None is today.

    Returns:
        How each went.
    """
    day = today or datetime.now(UTC).date()
    return [_run(mapping, number, example, day) for number, example in enumerate(mapping.examples, start=1)]


def example_findings(results: list[ExampleResult]) -> Iterator[Finding]:
    """What is wrong with a mapping by its own examples.

    Args:
        results: How they went.
    """
    for result in results:
        for one in result.differences:
            expected, got = _shown(one.expected), _shown(one.got)
            yield mapping_finding("example-fails", number=result.number, field=one.field, expected=expected, got=got)


def _shown(value: str) -> str:
    return value[:80] or "—"


def _run(mapping: Mapping, number: int, example: Example, today: date) -> ExampleResult:
    columns = dict.fromkeys([*sorted(mapping.reads), *example.given])
    frame = pl.DataFrame({column: [example.given.get(column, "")] for column in columns})
    work = Work(frame, mapping, today, _SECRET)
    carry_out(work)
    got = {name: filled.merged().item() for name, filled in work.filled.items()}
    different = [
        Difference(name, expected, got.get(name, ""))
        for name, expected in example.expect.items()
        if _ordered(name, expected) != _ordered(name, got.get(name, ""))
    ]
    return ExampleResult(number, example.about, tuple(different))


def _ordered(name: str, cell: str) -> list[str]:
    """The codes of a cell in any order: which comes first means nothing in a field of several."""
    field = standard().all_fields.get(name)
    return sorted(cell.split(";")) if field is not None and field.type == "codes" else [cell]
