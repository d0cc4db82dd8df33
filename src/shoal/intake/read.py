"""Reading a case file: strictly, in a child process, with findings that name the place."""

from __future__ import annotations

import io
import os
from pathlib import Path

import polars as pl

from shoal.errors import FileError, FindingsError
from shoal.intake.kinds import Collector
from shoal.intake.options import ReadOptions
from shoal.intake.parse import module_for
from shoal.intake.process import Reply, ask, in_words
from shoal.intake.sheet import Sheet


def read_sheet(path: str | os.PathLike[str], *, options: ReadOptions = ReadOptions()) -> Sheet:  # noqa: B008 - a value
    """Read a case file: every cell as text, exactly as it stands, or findings that say why not.

    Args:
        path: A .csv, .tsv, .txt (each also gzipped), .xlsx or .parquet file.
        options: What the user declares about it, and how much is read at most.

    Returns:
        The cells, with warnings and notes.

    Raises:
        FileError: There is no such file, it can't be read, or it is of no supported kind.
        FindingsError: The file has errors: all that were found, up to 100.
    """
    file = regular_file(path)
    reply = _reply(file, options, rows=True)
    frames = [pl.read_ipc_stream(io.BytesIO(batch)) for batch in reply.batches]
    frame = pl.concat(frames, rechunk=False)
    return Sheet(frame=frame, name=file.name, findings=reply.findings, header=tuple(frame.columns))


def read_header(path: str | os.PathLike[str], options: ReadOptions = ReadOptions()) -> tuple[str, ...]:  # noqa: B008
    """Read the names of a case file's columns, as strictly as `read_sheet`, and no further.

    Args:
        path: As for `read_sheet`.
        options: As for `read_sheet`.

    Returns:
        The names in the file's order.

    Raises:
        FileError: As for `read_sheet`.
        FindingsError: The header, or what had to be read to find it, has errors.
    """
    reply = _reply(regular_file(path), options, rows=False)
    return tuple(pl.read_ipc_stream(io.BytesIO(reply.batches[0])).columns)


def _reply(file: Path, options: ReadOptions, *, rows: bool) -> Reply:
    reply = refused_by_size(file, options) or ask(file, options, rows=rows)
    errors = [finding for finding in reply.findings if finding.severity == "error"]
    if errors:
        raise FindingsError(reply.findings)
    return reply


def refused_by_size(file: Path, options: ReadOptions) -> Reply | None:
    """The finding on a file that is empty or too large, for which no child need be started, or None."""
    findings = Collector()
    if file.stat().st_size > options.limits.bytes_unpacked:
        findings.add("too-large")
    elif not file.stat().st_size:
        findings.add("empty-file")
    return Reply((), in_words(findings.all())) if findings.failed else None


def regular_file(path: str | os.PathLike[str], *, check: bool = False) -> Path:
    """The file, if it is one that can be read; nothing else (a folder, a device, a pipe) is opened.

    Args:
        path: A path from the user.
        check: Whether the file is to be checked, not released.

    Raises:
        FileError: It is of no supported kind, is not there, or can't be read.
    """
    file = Path(path)
    module_for(file.name, check=check)
    if not file.exists():
        raise FileError(f"There is no file {file.name}.")
    if not file.is_file():
        raise FileError(f"{file.name} is not a file that can be read.")
    if not os.access(file, os.R_OK):
        raise FileError(f"You have no right to read {file.name}.")
    return file
