"""Reading JSON: a flat record for each person in a case, as a table of text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pyarrow as pa

from shoal.intake.decode import Utf8Blocks
from shoal.intake.jsontext import BLANK, NOT_FINITE, Broken, NoRecords, Pairs, Records
from shoal.intake.kinds import Collector, Stop
from shoal.intake.options import Limits, ReadOptions
from shoal.intake.source import plain_chunks, sniffed
from shoal.intake.table import SLAB, batch_of, check_header, empty_batch

SEPARATOR = ";"
"""What stands between the elements of a list in one cell."""

INNER = "data"
"""Where Primero's export puts the fields of a record, below a few of its own."""


def read(path: Path, options: ReadOptions, findings: Collector) -> Iterator[pa.RecordBatch]:
    """Read a JSON file of flat records.

    True is TRUE, false is FALSE, null and a field that a record lacks are empty cells; a number stands as it is
    written; the elements of a list are joined with semicolons. A row is a record, or in JSON Lines a line. The fields
    of an object called "data" in a record are fields of the record.

    Args:
        path: A regular file.
        options: What the user declares.
        findings: Takes what is wrong.

    Yields:
        Batches of text without nulls; a later one may have more columns than those before it. The last has no rows
        and carries the names of all columns, and in its metadata what the file says of itself.

    Raises:
        Stop: Nothing more can be read reliably.
    """
    blocks = Utf8Blocks(sniffed(plain_chunks(path, options.limits, findings), path, findings), options.encoding)
    text = b"".join(blocks).decode()
    if not text.strip() and not blocks.invalid:
        raise findings.stop("empty-file")
    records = Records(text, lines=path.suffix.lower() != ".json")
    table = _Table(options.limits, findings)
    try:
        yield from table.take(records)
    except NoRecords:
        if not blocks.invalid:
            raise findings.stop("json-no-records") from None
    except RecursionError:
        raise findings.stop("json-too-deep", table.row + 1) from None
    except Broken as broken:
        raise _broken(broken.place, text, blocks, table) from None
    if blocks.invalid:  # the text ends before an entry
        raise _broken(len(text), text, blocks, table)
    if not table.names:
        raise findings.stop("empty-file")
    if records.others:
        findings.add("json-other-names")
    yield empty_batch(list(table.names)).replace_schema_metadata(records.about)


def _broken(place: int, text: str, blocks: Utf8Blocks, table: _Table) -> Stop:
    if blocks.invalid:
        code = "mixed-encodings" if blocks.mixed else "invalid-encoding"
        return table.findings.stop(code, table.row + 1, encoding=blocks.encoding)
    line = text.count("\n", 0, place) + 1
    character = place - (text.rfind("\n", 0, place) + 1) + 1
    return table.findings.stop("json-invalid", table.row + 1, line=line, character=character)


def _spread(record: Pairs) -> Iterator[tuple[str, Any]]:
    """The fields of a record; those that stand in an object called "data" stand in the record itself."""
    for name, value in record.items:
        if name == INNER and isinstance(value, Pairs):
            yield from value.items
        else:
            yield name, value


@dataclass
class _Table:
    """Records made into rows.

    Args:
        limits: How much is read at most.
        findings: Takes what is wrong.
        names: Position of every column by its name, in the order in which they were met.
        row: The last row that was read.
    """

    limits: Limits
    findings: Collector
    names: dict[str, int] = field(default_factory=dict)
    row: int = 0

    def take(self, records: Records) -> Iterator[pa.RecordBatch]:
        """Give the records as batches."""
        slab: list[dict[int, str]] = []
        for row, value in records.entries():
            if value is BLANK:
                raise self.findings.stop("blank-line", row)
            if row > self.limits.rows:
                raise self.findings.stop("too-many-rows", limit=self.limits.rows)
            self.row = row
            slab.append(self._cells(value))
            if len(slab) * max(len(self.names), 1) >= SLAB:
                yield self._batch(slab)
                slab = []
        if slab:
            yield self._batch(slab)
        check_header(list(self.names), self.limits, self.findings, row=None)

    def _batch(self, slab: list[dict[int, str]]) -> pa.RecordBatch:
        first = self.row - len(slab) + 1
        return batch_of(slab, list(self.names), first, limits=self.limits, findings=self.findings)

    def _cells(self, record: Any) -> dict[int, str]:
        if not isinstance(record, Pairs):
            self.findings.add("json-no-record", self.row)
            return {}
        cells: dict[int, str] = {}
        for name, value in _spread(record):
            position = self.names.get(name) or self._new(name)
            if position in cells:
                self.findings.add("json-repeated-name", self.row, position)
            else:
                cells[position] = self._text(value, position)
        return cells

    def _new(self, name: str) -> int:
        position = self.names[self._encodable(name, len(self.names) + 1)] = len(self.names) + 1
        if position > self.limits.columns:
            raise self.findings.stop("too-many-columns", self.row, limit=self.limits.columns)
        return position

    def _text(self, value: Any, position: int) -> str:
        """The text of a cell."""
        if isinstance(value, str):
            return self._encodable(value, position)
        if value is None:
            return ""
        if isinstance(value, bool):
            return "TRUE" if value else "FALSE"
        if value is NOT_FINITE:
            self.findings.add("not-finite", self.row, position)
            return ""
        if isinstance(value, list) and not any(isinstance(each, list | Pairs) for each in value):
            return self._joined(value, position)
        self.findings.add("json-nested", self.row, position)
        return ""

    def _joined(self, values: list[Any], position: int) -> str:
        texts = [self._text(each, position) for each in values]
        if any(SEPARATOR in text for text in texts):
            self.findings.add("separator-in-value", self.row, position)
        return SEPARATOR.join(texts)

    def _encodable(self, text: str, position: int) -> str:
        """The text itself; half a character, which JSON can write, is none."""
        if not text.isascii():
            try:
                text.encode()
            except UnicodeEncodeError:
                raise self.findings.stop("invalid-text", self.row, position) from None
        return text
