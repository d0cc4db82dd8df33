"""Workbooks made for tests: rows of cells in sheets, and the defects that people's workbooks have."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import xlsxwriter

Rows = Sequence[Sequence[Any]]
Spoil = Callable[[Any, Any], object]


def workbook(sheets: Mapping[str, Rows] | Rows, spoil: Spoil | None = None, *, hidden: Sequence[str] = ()) -> bytes:
    """A workbook.

    Args:
        sheets: The rows of each sheet by its name, or those of the only sheet.
        spoil: Called with the workbook and its first sheet before it is closed.
        hidden: Names of sheets to hide.
    """
    named = sheets if isinstance(sheets, Mapping) else {"Sheet1": sheets}
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True, "strings_to_formulas": False}) as book:
        for name, rows in named.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)
            if name in hidden:
                sheet.hide()
        if spoil:
            spoil(book, book.worksheets()[0])
    return file.getvalue()


def with_part(data: bytes, name: str, content: bytes) -> bytes:
    """The workbook with one part more, or with a part replaced."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.namelist():
            if part != name:
                new.writestr(part, old.read(part))
        new.writestr(name, content)
    return file.getvalue()


def part_of(data: bytes, name: str) -> bytes:
    """One part of a workbook."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


def old_container(*names: str) -> bytes:
    """An old Office container that holds nothing but the names of its streams."""
    head = bytearray(512)
    head[:8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
    head[30:32] = struct.pack("<H", 9)  # sectors of 512 bytes
    head[48:52] = struct.pack("<I", 1)  # the directory is the second of them
    entries = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in ("Root Entry", *names))
    return bytes(head) + bytes(512) + entries.ljust(1024, b"\0")
