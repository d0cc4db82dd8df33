"""Reading one file of any kind, in this process. The child process calls it; tests may."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from shoal.errors import FileError
from shoal.intake.kinds import Collector, Stop
from shoal.intake.options import ReadOptions

if TYPE_CHECKING:
    import pyarrow as pa

    Reader = Callable[[Path, ReadOptions, Collector], Iterator[pa.RecordBatch]]

KINDS_OF_FILE = {
    (".csv", ".tsv", ".txt", ".csv.gz", ".tsv.gz", ".txt.gz"): "csvfile",
    (".xlsx",): "xlsxfile",
    (".parquet",): "parquetfile",
}
"""Which module reads files whose names end so. Each has a generator function `read`."""

MORE_KINDS_OF_FILE = {(".json", ".jsonl", ".ndjson"): "jsonfile", (".xlsm", ".xls"): "xlsxfile"}
"""What can be checked besides. An old .xls is understood so far that its refusal says what it is."""


def module_for(name: str, *, check: bool = False) -> str:
    """The module that reads a kind of file.

    Args:
        name: The file's name.
        check: Whether the file is to be checked, not released.

    Returns:
        The module's name within this package.

    Raises:
        FileError: The name ends in nothing that Shoal reads.
    """
    kinds = KINDS_OF_FILE | (MORE_KINDS_OF_FILE if check else {})
    for endings, module in kinds.items():
        if name.lower().endswith(endings):
            return module
    if check:
        raise FileError(
            "The file's name must end in .csv, .tsv, .txt (or one of these and .gz), .xlsx, .xlsm, .json, .jsonl, "
            ".ndjson or .parquet."
        )
    raise FileError("The file's name must end in .csv, .tsv, .txt (or one of these and .gz), .xlsx or .parquet.")


def parse(path: Path, options: ReadOptions, findings: Collector, *, rows: bool = True) -> Iterator[pa.RecordBatch]:
    """Read a file.

    Args:
        path: A regular file.
        options: What the user declares.
        findings: Takes what is wrong. After an error what was given is of no use.
        rows: Whether to read below the header.

    Yields:
        First a batch without rows that carries the header, then batches of text without nulls.

    Raises:
        FileError: The name ends in nothing that Shoal reads, or the named sheet does not exist.
    """
    read: Reader = importlib.import_module(f"shoal.intake.{module_for(path.name, check=bool(findings.tolerates))}").read
    cells = size = 0
    try:
        for number, batch in enumerate(read(path, options, findings)):
            cells += batch.num_rows * batch.num_columns
            size += batch.nbytes
            if 16 * cells + size > options.limits.memory:  # 16: what a cell takes in the table that is made of it
                findings.add("too-large")
                return
            if not findings.failed:
                yield batch
            if number == 0 and not rows:
                return
    except Stop:
        return
