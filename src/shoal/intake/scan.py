"""Cutting text into cells, strictly, with NumPy: the heart of reading CSV.

The grammar is RFC 4180 without leniency. A cell either holds no quotation mark, or starts and ends with one and
has those inside it doubled. So the parity of the quotation marks before a byte tells whether the byte stands inside
a quoted cell, which NumPy computes for millions of bytes at once; each opening and closing mark is then checked
against its neighbours. Up to the first mark that breaks the rule the cells are certain; after it nothing is.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

QUOTE, CR, LF = 34, 13, 10

Places = NDArray[np.int64]
Flags = NDArray[np.bool_]
Bytes = NDArray[np.uint8]


@dataclass(frozen=True)
class Marks:
    """The bytes that structure a file: between cells, and at the end of a row (LF also stands for CR LF)."""

    delimiter: int
    newline: int = LF


@dataclass(frozen=True)
class Trouble:
    """The first quotation mark that breaks the grammar: its place, and whether a quoted cell was left open."""

    place: int
    unbalanced: bool


@dataclass(frozen=True, eq=False)
class Block:
    """Complete rows of text, cut into cells.

    Args:
        data: The bytes of the rows, from the start of the first to the end of the last.
        ends: Where each cell ends: places of delimiters and line ends that are not inside quotation marks.
        row_ends: Which of `ends` (by their index) end a row.
        dropped: Places of all bytes that structure the text and are no part of a cell, in order.
        lone_breaks: Places of line breaks outside quotation marks that are not the file's own.
        trouble: The quotation mark that ended the block early, or None.
        tail: The bytes after the block.
        tail_ends: Where cells of the tail end (places in `tail`).
        tail_open: Whether the tail ends inside quotation marks.
    """

    data: Bytes
    ends: Places
    row_ends: Places
    dropped: Places
    lone_breaks: Places
    trouble: Trouble | None
    tail: bytes
    tail_ends: Places
    tail_open: bool

    @property
    def rows(self) -> int:
        """How many rows the block has."""
        return len(self.row_ends)

    def widths(self) -> Places:
        """How many cells each row has."""
        return np.diff(self.row_ends, prepend=-1)

    def raw_lengths(self) -> Places:
        """How many bytes each row has between its line ends, quotation marks included."""
        stops = self.ends[self.row_ends]
        after_cr = (self.data[stops - 1] == CR) & (stops > 0) & (self.data[stops] == LF)
        lengths: Places = np.diff(stops, prepend=-1) - 1 - after_cr
        return lengths

    def locate(self, place: int) -> tuple[int, int]:
        """Row (from 0, within the block) and column (from 1) of a byte."""
        cell = int(np.searchsorted(self.ends, place))
        row = int(np.searchsorted(self.row_ends, cell))
        return row, cell - (int(self.row_ends[row - 1]) if row else -1)

    def cells(self) -> tuple[Places, bytes]:
        """Offsets and bytes of all cells of the block, one after the other, without the structure around them."""
        plain = len(self.dropped) == len(self.ends)
        index = np.arange(len(self.ends)) if plain else np.searchsorted(self.dropped, self.ends)
        offsets = np.zeros(len(self.ends) + 1, dtype=np.int64)
        offsets[1:] = self.ends - index
        keep = np.ones(len(self.data), dtype=np.bool_)
        keep[self.dropped] = False
        return offsets, self.data[keep].tobytes()


def scan(data: bytes, marks: Marks) -> Block:
    """Cut text into rows and cells.

    Args:
        data: UTF-8 text that starts at the start of a row.
        marks: What structures it.

    Returns:
        All complete rows, and what is left after them.
    """
    buffer = np.frombuffer(data, dtype=np.uint8)
    structural = (buffer == marks.delimiter) | (buffer == marks.newline)
    quotes = np.flatnonzero(buffer == QUOTE) if b'"' in data else np.zeros(0, dtype=np.int64)
    inside = _inside(buffer) if len(quotes) else None
    if inside is not None:
        structural &= ~inside
    ends = np.flatnonzero(structural)
    line = buffer[ends] == marks.newline
    trouble = _first_trouble(buffer, quotes, marks)
    until = trouble.place if trouble else len(buffer)
    known = int(np.searchsorted(ends, until))
    row_ends = np.flatnonzero(line[:known])
    cells = int(row_ends[-1]) + 1 if len(row_ends) else 0
    cut = int(ends[cells - 1]) + 1 if cells else 0
    crs, lone = _line_breaks(buffer[:cut], inside, marks) if (b"\r" in data or marks.newline == CR) else (None, _NONE)
    dropped = _dropped(ends[:cells], quotes[: int(np.searchsorted(quotes, cut))], crs)
    return Block(
        data=buffer[:cut],
        ends=ends[:cells],
        row_ends=row_ends,
        dropped=dropped,
        lone_breaks=lone,
        trouble=Trouble(trouble.place - cut, trouble.unbalanced) if trouble else None,
        tail=data[cut:],
        tail_ends=ends[cells:known] - cut,
        tail_open=bool(len(quotes) % 2),
    )


_NONE: Places = np.zeros(0, dtype=np.int64)


def _inside(buffer: Bytes) -> Flags:
    """Whether an odd number of quotation marks stands before or at each byte."""
    return np.bitwise_xor.accumulate((buffer == QUOTE).view(np.uint8)).view(np.bool_)


def _first_trouble(buffer: Bytes, quotes: Places, marks: Marks) -> Trouble | None:
    """The first quotation mark that neither opens nor closes a cell nor is one of a doubled pair."""
    if not len(quotes):
        return None
    opens, closes = quotes[0::2], quotes[1::2]
    before = np.where(opens > 0, buffer[np.maximum(opens - 1, 0)], marks.newline)
    doubled_open = np.zeros(len(opens), dtype=np.bool_)
    doubled_open[1:] = opens[1:] == closes[: len(opens) - 1] + 1
    good_open = doubled_open | (before == marks.delimiter) | (before == marks.newline)
    last = len(buffer) - 1
    after = np.where(closes < last, buffer[np.minimum(closes + 1, last)], marks.newline)
    good_close = np.isin(after, (marks.delimiter, marks.newline, QUOTE, CR))
    bad_open, bad_close = np.flatnonzero(~good_open), np.flatnonzero(~good_close)
    first_open = int(bad_open[0]) if len(bad_open) else len(quotes)
    first_close = int(bad_close[0]) if len(bad_close) else len(quotes)
    if first_close < first_open:
        stop = int(closes[first_close])
        start = _start_of_cell(first_close, opens, closes)
        return Trouble(start, unbalanced=bool(np.any(buffer[start:stop] == marks.newline)))
    return Trouble(int(opens[first_open]), unbalanced=False) if len(bad_open) else None


def _start_of_cell(pair: int, opens: Places, closes: Places) -> int:
    """Where the quoted cell opens of which this pair of marks is a part: back over doubled marks."""
    while pair and opens[pair] == closes[pair - 1] + 1:
        pair -= 1
    return int(opens[pair])


def _line_breaks(buffer: Bytes, inside: Flags | None, marks: Marks) -> tuple[Places | None, Places]:
    """Places of the CRs that belong to a CR LF, and of line breaks that are not the file's own."""
    other = buffer == (CR if marks.newline == LF else LF)
    if inside is not None:
        other &= ~inside[: len(buffer)]
    places = np.flatnonzero(other)
    if marks.newline == CR:
        return None, places
    paired = buffer[np.minimum(places + 1, len(buffer) - 1)] == LF
    return places[paired], places[~paired]


def _dropped(ends: Places, quotes: Places, crs: Places | None) -> Places:
    """Places of all structural bytes: ends of cells, their CRs, and marks but for one of each doubled pair."""
    parts = [ends]
    if crs is not None and len(crs):
        parts.append(crs)
    if len(quotes):
        opens, closes = quotes[0::2], quotes[1::2]
        first = np.ones(len(opens), dtype=np.bool_)
        first[1:] = opens[1:] != closes[:-1] + 1
        parts += [opens[first], closes]
    return np.sort(np.concatenate(parts), kind="stable") if len(parts) > 1 else ends


def columns(offsets: Places, text: bytes, width: int) -> list[pa.Array]:
    """The cells of rectangular rows as one Arrow array of text for each column.

    Args:
        offsets: Offsets of all cells, row by row, as `Block.cells` gives them.
        text: Their bytes.
        width: Cells of each row.

    Returns:
        `width` arrays, each with a value for each row.
    """
    count = len(offsets) - 1
    cells = pa.StringArray.from_buffers(count, pa.py_buffer(offsets.astype(np.int32)), pa.py_buffer(text))
    return [cells.take(pa.array(np.arange(start, count, width))) for start in range(width)]
