"""What a user may say about a case file, and how much of it is read at most."""

from __future__ import annotations

import codecs
from dataclasses import asdict, dataclass
from typing import Any

from shoal.errors import FileError

KIB, MIB, GIB = 1 << 10, 1 << 20, 1 << 30

ENCODINGS = frozenset(
    {"utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "ascii", "mac-roman", "mac-latin2"}
    | {f"cp{n}" for n in (437, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869, 874)}
    | {f"cp{n}" for n in (932, 949, 950, *range(1250, 1259))}
    | {f"iso8859-{n}" for n in range(1, 17) if n != 12}
    | {"koi8-r", "koi8-u", "tis-620", "shift_jis", "euc_jp", "gb2312", "gbk", "gb18030", "big5", "euc_kr", "ptcp154"}
)
"""Encodings that may be declared, by their names in Python. None of them can do more than turn bytes into text."""


@dataclass(frozen=True)
class Limits:
    """How much is read at most. They are checked before the file is parsed, or while it streams.

    Args:
        rows: Rows below the header.
        columns: Columns.
        field: Bytes of one cell, as UTF-8.
        bytes_unpacked: Bytes of the file once unpacked.
        ratio: Unpacked bytes for one packed byte (judged from 1 MiB unpacked on).
        memory: Bytes of address space of the child process, and of the table that comes back. Below 512 MiB the
            reader itself may not start.
        seconds: Seconds of processor time, and of wall-clock time.
    """

    rows: int = 20_000_000
    columns: int = 512
    field: int = 64 * KIB
    bytes_unpacked: int = 2 * GIB
    ratio: int = 100
    memory: int = 4 * GIB
    seconds: int = 300

    def __post_init__(self) -> None:
        if min(asdict(self).values()) < 1:
            raise FileError("Every limit on reading must be 1 or more.")


@dataclass(frozen=True)
class ReadOptions:
    """What the user declares about a file. What is not declared is detected, or refused where that is not safe.

    Args:
        encoding: Encoding of a text file. None: UTF-8, or UTF-16 with a byte order mark.
        delimiter: The one character between cells of a text file. None: comma, semicolon, tab or bar, if clear.
        sheet: Name of the sheet of a workbook. None: the only visible sheet that is not empty.
        limits: How much is read at most.
        names: Folded names of columns. Of several sheets the one that alone has such names is read; without any,
            several sheets are refused.

    Raises:
        FileError: The encoding is unknown, or the delimiter can't be one.
    """

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    limits: Limits = Limits()
    names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.encoding is not None:
            codec_name(self.encoding)
        mark = self.delimiter
        if mark is not None and (len(mark) != 1 or not mark.isascii() or mark.isalnum() or mark in '"\r\n\0'):
            raise FileError(
                "The delimiter must be one character such as a comma, a semicolon, a tab or a bar. "
                "A letter, a digit, a quotation mark or a line break can't be one."
            )

    def as_dict(self) -> dict[str, Any]:
        """The options as plain values, to hand them to the child process."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> ReadOptions:
        """The options again, from plain values.

        Args:
            values: What `as_dict` gave.

        Returns:
            Equal options.
        """
        return cls(**{**values, "limits": Limits(**values["limits"]), "names": tuple(values["names"])})


def codec_name(encoding: str) -> str:
    """Python's name of a declared encoding.

    Args:
        encoding: As the user writes it, for example "latin-1" or "CP1252".

    Returns:
        The name of the codec.

    Raises:
        FileError: No such encoding, or one that is not for text files.

    >>> codec_name("Latin-1")
    'iso8859-1'
    """
    try:
        name = codecs.lookup(encoding).name
    except (LookupError, ValueError):
        name = ""
    if name not in ENCODINGS:
        raise FileError("The declared encoding is not known. Common ones are utf-8, utf-16, cp1252 and latin-1.")
    return name
