"""Reading in this process, without the start-up of a child, for tests that read many small files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from shoal.errors import Finding, FindingsError
from shoal.intake import ReadOptions
from shoal.intake.kinds import Collector
from shoal.intake.parse import parse
from shoal.intake.process import in_words


@dataclass(frozen=True)
class Cells:
    """What one file gave: names, rows of cells, and findings that are no errors."""

    header: list[str]
    rows: list[list[str]]
    findings: tuple[Finding, ...]


Here = Callable[..., Cells]


@pytest.fixture(scope="session")
def here(tmp_path_factory: pytest.TempPathFactory) -> Here:
    """A reader of bytes: `here(data, name="cases.csv", **options)`; errors are raised as `FindingsError`."""
    folder = tmp_path_factory.mktemp("files")

    def read(data: bytes | Path, name: str = "cases.csv", **options: object) -> Cells:
        path = data if isinstance(data, Path) else folder / name
        if isinstance(data, bytes):
            path.write_bytes(data)
        findings = Collector()
        batches = list(parse(path, ReadOptions(**options), findings))
        if findings.failed:
            raise FindingsError(in_words(findings.all()))
        rows: list[list[str]] = []
        for batch in batches:
            columns = [column.to_pylist() for column in batch.columns]
            rows += [list(row) for row in zip(*columns, strict=True)]
        return Cells(batches[0].schema.names, rows, in_words(findings.all()))

    return read


@pytest.fixture(scope="session")
def errors(here: Here) -> Callable[..., tuple[Finding, ...]]:
    """The findings of bytes that can't be read: `errors(data, name="cases.csv", **options)`; the first is an error."""

    def read(data: bytes | Path, name: str = "cases.csv", **options: object) -> tuple[Finding, ...]:
        with pytest.raises(FindingsError) as caught:
            here(data, name, **options)
        return caught.value.findings

    return read
