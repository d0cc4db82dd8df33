"""Reading CSV, TSV and TXT, plain or gzipped: strictly, in blocks, in bounded memory."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyarrow as pa

from shoal.intake.decode import Utf8Blocks
from shoal.intake.delimiter import CANDIDATES, SAMPLE_BYTES, detect_marks, newline_of
from shoal.intake.kinds import MOST_ROWS, Collector
from shoal.intake.options import Limits, ReadOptions
from shoal.intake.scan import CR, LF, Block, Flags, Marks, Places, columns, scan
from shoal.intake.source import gzip_chunks, plain_chunks, sniffed
from shoal.intake.table import MARK, check_header, empty_batch


def read(path: Path, options: ReadOptions, findings: Collector) -> Iterator[pa.RecordBatch]:
    """Read a text file of rows and cells.

    Args:
        path: A regular file; one that ends in .gz is unpacked.
        options: What the user declares.
        findings: Takes what is wrong. After an error no more rows are given, but the rest is still checked.

    Yields:
        First a batch without rows that carries the header, then batches of text without nulls.

    Raises:
        Stop: Nothing more can be read reliably.
    """
    unpack = gzip_chunks if path.suffix.lower() == ".gz" else plain_chunks
    blocks = Utf8Blocks(sniffed(unpack(path, options.limits, findings), path, findings), options.encoding)
    texts = iter(blocks)
    first = next(texts, b"")
    if not first.strip(b"\r\n") and not blocks.invalid:
        raise findings.stop("empty-file")
    if options.delimiter is not None:
        marks: Marks | None = Marks(ord(options.delimiter), newline_of(first))
    else:
        marks = detect_marks(first) if first else Marks(ord(","))
    if marks is None:
        if _longest_run(first) > options.limits.field:
            raise findings.stop("field-too-long", row=1, limit=options.limits.field)
        raise findings.stop("delimiter-unclear")
    yield from _Reader(marks, options.limits, findings).read(first, texts, blocks)


def _longest_run(text: bytes) -> int:
    """The most bytes in a row, at the start of a file, of which none could structure it."""
    buffer = np.frombuffer(text[:SAMPLE_BYTES], dtype=np.uint8)
    places = np.flatnonzero(np.isin(buffer, (*CANDIDATES, CR, LF)))
    return int(np.diff(places, prepend=-1, append=len(buffer)).max()) - 1


@dataclass
class _Reader:
    """Where reading stands.

    Args:
        marks: What structures the file.
        limits: How much is read at most.
        findings: Takes what is wrong.
        header: The first row, once it was read.
        rows: How many rows were read; the header and blank lines count.
        last: The last row that is not a blank line.
    """

    marks: Marks
    limits: Limits
    findings: Collector
    header: list[str] = field(default_factory=list)
    rows: int = 0
    last: int = 0

    def read(self, text: bytes, more: Iterator[bytes], source: Utf8Blocks) -> Iterator[pa.RecordBatch]:
        """Read block by block; what follows the last complete row of one is put before the next."""
        while True:
            block = scan(text, self.marks)
            yield from self._take(block)
            self._check_tail(block)
            following = next(more, b"")
            if not following:
                break
            text = block.tail + following
        if source.invalid:
            place = len(block.tail_ends) + 1
            code = "mixed-encodings" if source.mixed else "invalid-encoding"
            raise self.findings.stop(code, self.rows + 1, place, encoding=source.encoding)
        yield from self._last_row(block)
        if self.last <= 1:
            self.findings.add("no-rows")

    def _last_row(self, block: Block) -> Iterator[pa.RecordBatch]:
        """Read the last row where no line end follows it."""
        if block.tail_open:
            raise self.findings.stop("unbalanced-quote", self.rows + 1, len(block.tail_ends) + 1)
        if block.tail:
            if block.tail.endswith(b"\r") and self.marks.newline == LF:
                self.findings.add("mixed-line-ends", self.rows + 1)
            yield from self._take(scan(block.tail + bytes([self.marks.newline]), self.marks))

    def _take(self, block: Block) -> Iterator[pa.RecordBatch]:
        """Check the rows of a block and give them as a batch, unless anything so far was an error."""
        if block.rows:
            self._note_bytes(block)
            offsets, text = block.cells()
            above = 0 if self.rows else 1
            if above:
                bounds = offsets[: int(block.row_ends[0]) + 2]
                self.header = [text[a:b].decode() for a, b in itertools.pairwise(bounds)]
                check_header(self.header, self.limits, self.findings)
                yield empty_batch(self.header)
            rows = self._check_rows(block, np.diff(offsets))
            if rows > above and not self.findings.failed:
                width = len(self.header)
                yield pa.RecordBatch.from_arrays(
                    columns(offsets[above * width : rows * width + 1], text, width), names=self.header
                )
            self.rows += block.rows
        if block.trouble:
            code = "unbalanced-quote" if block.trouble.unbalanced else "stray-quote"
            raise self.findings.stop(code, self.rows + 1, len(block.tail_ends) + 1)

    def _check_rows(self, block: Block, lengths: Places) -> int:
        """Check the shape of every row and cell of a block; return how many rows there are up to the last not blank."""
        widths = block.widths()
        blank = block.raw_lengths() == 0
        filled = np.flatnonzero(~blank)
        if not len(filled):
            return 0
        self._note_blank(blank, int(filled[-1]))
        self.last = self.rows + int(filled[-1]) + 1
        if self.last - 1 > self.limits.rows:
            raise self.findings.stop("too-many-rows", limit=self.limits.rows)
        ragged = np.flatnonzero((widths != len(self.header)) & ~blank)
        if len(ragged):
            found, rows = int(widths[ragged[0]]), self._numbers(ragged)
            self.findings.add(
                "ragged-row", rows[0], rows=rows, count=len(ragged), found=found, expected=len(self.header)
            )
        long = np.flatnonzero(lengths > self.limits.field)
        if len(long):
            row, column = block.locate(int(block.ends[long[0]]))
            if self.rows + row:
                self.findings.add(
                    "field-too-long", self.rows + row + 1, column, count=len(long), limit=self.limits.field
                )
        texts = np.add.reduceat(lengths, np.concatenate(([0], block.row_ends[:-1] + 1)))
        empty = np.flatnonzero((texts == 0) & ~blank)
        empty = empty[empty + self.rows > 0]
        if len(empty):
            rows = self._numbers(empty)
            self.findings.add("empty-row", rows[0], rows=rows, count=len(empty))
        return int(filled[-1]) + 1

    def _note_blank(self, blank: Flags, last: int) -> None:
        """Note blank lines that stand above a row; those at the end of the file mean nothing."""
        here = np.flatnonzero(blank[:last])
        here = here[here + self.rows > 0]  # a blank first line is a header without names
        earlier = self.rows - self.last
        if earlier or len(here):
            row = self.last + 1 if earlier else self.rows + int(here[0]) + 1
            self.findings.add("blank-line", row, count=earlier + len(here))

    def _numbers(self, rows: Places) -> list[int]:
        """The numbers of rows of a block in the user's own file, as many as are kept."""
        return [self.rows + int(row) + 1 for row in rows[:MOST_ROWS]]

    def _check_tail(self, block: Block) -> None:
        """Stop where a row that has not ended yet is already wider or longer than any may be."""
        row, cells = self.rows + 1, len(block.tail_ends)
        if cells >= self.limits.columns:
            raise self.findings.stop("too-many-columns", row, limit=self.limits.columns)
        start = int(block.tail_ends[-1]) + 1 if cells else 0
        if len(block.tail) - start > 2 * self.limits.field + 2:  # twice: every byte may be a doubled quotation mark
            if block.tail_open and bytes([self.marks.newline]) in block.tail[start:]:
                raise self.findings.stop("unbalanced-quote", row, cells + 1)
            raise self.findings.stop("field-too-long", row, cells + 1, limit=self.limits.field)

    def _note_bytes(self, block: Block) -> None:
        """Note bytes that no cell may hold."""
        data = block.data.tobytes()
        for code, wanted in (("nul-byte", b"\0"), ("byte-order-mark", MARK.encode())):
            if (place := data.find(wanted)) >= 0:
                row, column = block.locate(place)
                self.findings.add(code, self.rows + row + 1, column, count=data.count(wanted))
        if len(block.lone_breaks):
            row, _ = block.locate(int(block.lone_breaks[0]))
            self.findings.add("mixed-line-ends", self.rows + row + 1, count=len(block.lone_breaks))
