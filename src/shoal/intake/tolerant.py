"""Reading a file for a check: as strictly as for a release, but going on where only its head is wrong."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import polars as pl
import pyarrow as pa

from shoal.errors import Finding, FindingsError, Where
from shoal.intake.folding import folded
from shoal.intake.headrows import MOST_ABOVE, Head, Row, find_head, unique_names
from shoal.intake.kinds import MOST_ROWS, TOLERATED, Collector, order
from shoal.intake.known import known
from shoal.intake.options import ReadOptions
from shoal.intake.parse import module_for
from shoal.intake.process import ask, in_words
from shoal.intake.read import refused_by_size, regular_file
from shoal.intake.sheet import Sheet

_OF_HEAD = frozenset({"empty-header", "duplicate-header"})
"""What the reader says of row 1, which need not be the head."""

_OF_ROWS = frozenset({"empty-row", "hidden-rows"})
"""What the reader says of rows that may turn out to be no records."""

_LEAST_NUMBERED = 3


def read_for_check(path: str | os.PathLike[str], *, options: ReadOptions = ReadOptions()) -> Sheet:  # noqa: B008
    """Read a file for a check: every cell as text, exactly as it stands.

    What is wrong with its head alone is found, and reading goes on: names that are missing or stand twice, titles
    above them, a row of labels below them, names that contradict these labels, a head that is repeated among the
    records. So it does after merged cells, and after cells of which nothing can be read.

    Args:
        path: A .csv, .tsv, .txt (each also gzipped), .xlsx, .xlsm, .json, .jsonl, .ndjson or .parquet file.
        options: What the user declares about it, and how much is read at most.

    Returns:
        The cells, with all findings.

    Raises:
        FileError: There is no such file, it can't be read, or it is of no supported kind.
        FindingsError: The file has errors after which its cells are of no use.
    """
    file = regular_file(path, check=True)
    options = replace(options, names=known().tokens)
    reply = refused_by_size(file, options) or ask(file, options, tolerates=TOLERATED)
    if any(finding.severity == "error" and finding.code not in TOLERATED for finding in reply.findings):
        raise FindingsError(reply.findings)
    raw = _raw(reply.batches)
    flat = module_for(file.name, check=True) == "jsonfile"
    table = _Table(raw.frame, raw.names, 1) if flat else _below_head(raw)
    return table.sheet(file.name, reply.findings, raw.about)


@dataclass(frozen=True, eq=False)
class _Raw:
    """What the child sent: cells in columns "1", "2" and so on, the first row, and what the file says of itself."""

    frame: pl.DataFrame
    names: Row
    about: dict[str, str]


def _raw(batches: Iterable[bytes]) -> _Raw:
    frames: list[pl.DataFrame] = []
    names: list[str] = []
    about: dict[str, str] = {}
    for batch in batches:
        table = pa.ipc.open_stream(batch).read_all()
        names = max(names, table.schema.names, key=len)
        about |= {key.decode(): value.decode() for key, value in (table.schema.metadata or {}).items()}
        frames.append(pl.DataFrame(table.rename_columns([str(i + 1) for i in range(table.num_columns)])))
    frame = pl.concat(frames, how="diagonal", rechunk=False)
    if frame.width and any(part.width < frame.width for part in frames):
        frame = frame.fill_null("")
    return _Raw(frame, tuple(names), about)


def _below_head(raw: _Raw) -> _Table:
    """The records below the head, wherever that is."""
    rows = [raw.names, *raw.frame.head(MOST_ABOVE + 1).rows()]
    head = find_head(rows, known())
    table = _Table(raw.frame.slice(head.first - 1), head.names, head.first + 1, head)
    if head.row > 0 and head.label_row != 0:
        table.findings.add("rows-above-header", head.row + 1, place=head.row + 1)
    if head.repaired:
        columns = ", ".join(Where(position=position).letter for position in head.repaired)
        table.findings.add("shifted-machine-names", head.row + 1, place=head.row + 1, columns=columns)
    if head.label_row is not None and not head.as_made:
        table.findings.add("label-row", head.label_row + 1, place=head.label_row + 1)
    table.leave_out_repeats([rows[row] for row in {head.row, head.label_row} if row is not None])
    table.leave_out_numbers()
    table.leave_out_empty_end()
    return table


@dataclass
class _Table:
    """Records, as they take shape.

    Args:
        frame: Their cells, in columns "1", "2" and so on.
        names: What each column is called.
        first_row: Row of the user's own file in which the first record stands.
        head: The head of the file, or None where it has none.
        findings: What was found on the way.
    """

    frame: pl.DataFrame
    names: Row
    first_row: int
    head: Head | None = None
    findings: Collector = field(default_factory=Collector)
    _numbering: set[int] = field(default_factory=set)

    def leave_out_repeats(self, heads: Iterable[Row]) -> None:
        """Empty the rows that repeat a row of the head."""
        repeats = pl.repeat(False, len(self.frame), eager=True)
        for row in heads:
            named = [pl.col(str(i)) == name for i, name in enumerate(row, start=1) if name.strip()]
            if len(named) >= 2 or (named and self.frame.width == 1):
                repeats |= self.frame.select(repeated=pl.all_horizontal(named)).to_series()
        places = repeats.arg_true()
        if len(places):
            rows = (places.head(MOST_ROWS).cast(pl.Int64) + self.first_row).to_list()
            self.findings.add("repeated-header", rows[0], rows=rows, count=len(places))
            self.frame = self.frame.with_columns(pl.when(repeats).then(pl.lit("")).otherwise(pl.all()).name.keep())

    def leave_out_numbers(self) -> None:
        """Empty a column without a name that counts the rows, and take off the rows at the end that it alone fills."""
        for position, name in enumerate(self.names, start=1):
            column = self.frame[str(position)]
            filled = column != ""
            if folded(name) or filled.sum() < _LEAST_NUMBERED:
                continue
            numbers = column.cast(pl.Int64, strict=False) - pl.int_range(len(column), eager=True)
            if numbers.filter(filled).n_unique() == 1 and numbers.filter(filled)[0] is not None:
                self.findings.add("row-numbers", None, position)
                self._numbering.add(position)
                self.frame = self.frame.with_columns(pl.lit("").alias(str(position)))
        if self._numbering:
            filled_rows = self.frame.select(any=pl.any_horizontal(pl.all() != "")).to_series().arg_true()
            self.frame = self.frame.head(int(filled_rows[-1]) + 1 if len(filled_rows) else 0)

    def leave_out_empty_end(self) -> None:
        """Take off columns at the right that have neither a name nor a cell."""
        width = len(self.names)
        while width and not self.names[width - 1].strip() and not self._has_cells(width):
            width -= 1
        self.names, self.frame = self.names[:width], self.frame[:, :width]

    def _has_cells(self, position: int) -> bool:
        return bool((self.frame[str(position)] != "").any())

    def sheet(self, name: str, found: Iterable[Finding], about: dict[str, str]) -> Sheet:
        """The sheet of these records, with what the reader and this table have found.

        Args:
            name: Base name of the file.
            found: What the reader has found.
            about: What the file says of itself.
        """
        self._check_names()
        kept = [mended for finding in found if (mended := self._mended(finding)) is not None]
        if not len(self.frame) and not any(finding.code == "no-rows" for finding in kept):
            self.findings.add("no-rows")
        unique = unique_names(self.names)
        labels = self.head.labels[: len(unique)] if self.head else ()
        return Sheet(
            frame=self.frame.rename(dict(zip(self.frame.columns, unique, strict=True))),
            name=name,
            findings=tuple(sorted([*kept, *in_words(self.findings.all())], key=order)),
            first_row=self.first_row,
            header=self.names,
            labels=labels,
            about=about,
        )

    def _check_names(self) -> None:
        row = self.head.row + 1 if self.head else None
        seen: set[str] = set()
        for position, name in enumerate(self.names, start=1):
            if not name.strip():
                if position not in self._numbering and self._has_cells(position):
                    self.findings.add("empty-header", row, position)
            elif name in seen:
                self.findings.add("duplicate-header", row, position)
            seen.add(name)

    def _mended(self, finding: Finding) -> Finding | None:
        """A finding of the reader, as far as it is still true below the head."""
        if finding.code in _OF_HEAD or (finding.code == "sheet-chosen" and self.head and self.head.as_made):
            return None
        if finding.code not in _OF_ROWS:
            return finding
        last = self.first_row + len(self.frame)
        rows = tuple(row for row in finding.rows if self.first_row <= row < last)
        count = finding.count - (len(finding.rows) - len(rows))
        return replace(finding, where=replace(finding.where, row=rows[0]), rows=rows, count=count) if rows else None
