"""Reading the file that a mapping is for, as the mapping says."""

from __future__ import annotations

from pathlib import Path

from shoal.errors import FindingsError
from shoal.intake.mapping.model import Mapping
from shoal.intake.options import ReadOptions
from shoal.intake.sheet import Sheet
from shoal.intake.tolerant import read_for_check


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
    if any(finding.severity == "error" for finding in sheet.findings):
        raise FindingsError(sheet.findings)
    return sheet
