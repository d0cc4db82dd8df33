"""Reading the file that a mapping is for, as the mapping says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from shoal.errors import Finding, FindingsError
from shoal.intake.kinds import TOLERATED
from shoal.intake.mapping.model import Mapping
from shoal.intake.options import ReadOptions
from shoal.intake.sheet import Sheet
from shoal.intake.tolerant import read_for_check

_OF_THE_HEAD = frozenset({"empty-header", "duplicate-header", "repeated-header", "merged-cells"})
"""These say that columns or rows may not be what they seem, whoever reads them."""


def read_source(path: Path, mapping: Mapping) -> Sheet:
    """Read the file that a mapping is for.

    Args:
        path: The file.
        mapping: The mapping; its `source` says how the file is written.

    Raises:
        FindingsError: The file has errors after which its cells can't be trusted.
        FileError: It can't be read.
    """
    source = mapping.source
    options = ReadOptions(encoding=source.encoding, delimiter=source.delimiter, sheet=source.sheet)
    sheet = read_for_check(path, options=options)
    found = tuple(_weighed(sheet, mapping))
    if any(finding.severity == "error" for finding in found):
        raise FindingsError(found)
    return replace(sheet, findings=found)


def _weighed(sheet: Sheet, mapping: Mapping) -> Iterator[Finding]:
    """What the reader has found; what is wrong with cells that the mapping never reads is no error.

    Forms inside a record of JSON are such cells: nobody need take them out who does not map them.
    """
    read = mapping.reads | {*(mapping.identity.columns if mapping.identity else ())}
    for finding in sheet.findings:
        position = finding.where.position
        one_column = position is not None and finding.code in TOLERATED - _OF_THE_HEAD
        unread = one_column and sheet.frame.columns[(position or 1) - 1] not in read
        yield replace(finding, severity="warning") if unread and finding.severity == "error" else finding
