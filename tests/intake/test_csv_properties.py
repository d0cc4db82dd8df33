"""Property tests: what was written comes back, and what is damaged is refused rather than changed."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from unittest import mock

import polars as pl
import pytest
from hypothesis import HealthCheck, Phase, find, given, settings
from hypothesis import strategies as st

from shoal.errors import FindingsError
from shoal.intake import decode, source

Table = list[list[str]]
Reader = Callable[[bytes], Table]

RELAXED = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
ALPHABET = st.one_of(
    st.sampled_from([*",;\t|\"\n\r '", "NA", "007", "é", "語", "\u2028", "\x85", "\x0b", "=1+1"]),
    st.characters(exclude_categories=("Cs",), exclude_characters="\0\ufeff"),
)
CELLS = st.lists(ALPHABET, max_size=4).map("".join)
NAMES = st.text(st.sampled_from("abcdeé語 _"), min_size=1, max_size=5).filter(str.strip)


@st.composite
def tables(draw: st.DrawFn, min_width: int = 1) -> Table:
    """A header of different names and at least one row."""
    width = draw(st.integers(min_width, 5))
    header = draw(st.lists(NAMES, min_size=width, max_size=width, unique=True))
    rows = draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), min_size=1, max_size=6))
    return [header, *rows]


def written_by_csv(table: Table, delimiter: str, end: str, quoting: int) -> bytes:
    """The table as Python's csv module writes it; minimal quoting only where no cell holds a line break."""
    if any(set(cell) & set("\r\n") for row in table for cell in row):
        quoting = csv.QUOTE_ALL
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(table)
    return text.getvalue().encode()


def written_at_whim(table: Table, delimiter: str, end: str, chance: random.Random) -> bytes:
    """The table with each cell in quotation marks where it must be, and at random where it need not."""
    lines = []
    for row in table:
        cells = []
        for cell in row:
            must = bool(set(cell) & set(f'{delimiter}"\r\n')) or row == [""]
            cells.append('"' + cell.replace('"', '""') + '"' if must or chance.random() < 0.3 else cell)
        lines.append(delimiter.join(cells))
    return (end.join(lines) + (end if chance.random() < 0.5 else "")).encode()


def by_the_letter(data: bytes, delimiter: str) -> Table | None:  # noqa: PLR0912 - one branch for each rule
    """The grammar again, one character after another, for LF and CR LF files; None where it is broken."""
    rows: Table = []
    row: list[str] = []
    cell, state = "", "start"  # start, plain, quoted, closed
    text = data.decode()
    at, blanks = 0, 0
    while at < len(text):
        mark = text[at]
        newline = mark == "\n" or text[at : at + 2] == "\r\n"
        if state == "quoted":
            if mark != '"':
                cell += mark
            elif text[at : at + 2] == '""':
                cell, at = cell + mark, at + 1
            else:
                state = "closed"
        elif newline:
            if state == "start" and not row:
                blanks += 1
            else:
                if blanks:
                    return None
                rows.append([*row, cell])
            row, cell, state = [], "", "start"
            at += mark == "\r"
        elif mark == delimiter:
            row, cell, state = [*row, cell], "", "start"
        elif mark == '"' and state == "start":
            state = "quoted"
        elif mark in '"\r\0' or state == "closed":
            return None
        else:
            cell, state = cell + mark, "plain"
        at += 1
    if state == "quoted":
        return None
    if row or state != "start":
        if blanks:
            return None
        rows.append([*row, cell])
    good = len(rows) > 1 and all(len(each) == len(rows[0]) for each in rows) and "\0" not in text
    return rows if good and all(map(str.strip, rows[0])) and len(set(rows[0])) == len(rows[0]) else None


@RELAXED
@given(
    table=tables(),
    delimiter=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
    quoting=st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
)
def test_what_csv_writes_comes_back(here, table, delimiter, end, quoting):
    """Every cell that Python's csv module writes comes back as it was, in several dialects."""
    cells = here(written_by_csv(table, delimiter, end, quoting), delimiter=delimiter)
    assert [cells.header, *cells.rows] == table


@RELAXED
@given(table=tables(min_width=2), delimiter=st.sampled_from(",;\t|"), seed=st.integers(0, 99))
def test_detection_is_right_or_says_that_it_is_not_sure(here, table, delimiter, seed):
    """A delimiter that is not declared is found, or the file is refused as unclear; it is never taken wrongly."""
    data = written_at_whim(table, delimiter, "\r\n", random.Random(seed))
    try:
        cells = here(data)
    except FindingsError as error:
        codes = [finding.code for finding in error.findings]
    else:
        codes = []
        assert [cells.header, *cells.rows] == table
    assert codes in ([], ["delimiter-unclear"])


@RELAXED
@given(
    table=tables(),
    delimiter=st.sampled_from(",;\t|"),
    end=st.sampled_from(["\n", "\r\n"]),
    seed=st.integers(0, 99),
    block=st.integers(1, 40),
)
def test_blocks_do_not_matter(here, *, table, delimiter, end, seed, block):
    """However the file falls into blocks, also in the middle of a character or a CR LF, the cells are the same."""
    data = written_at_whim(table, delimiter, end, random.Random(seed))
    with mock.patch.object(decode, "BLOCK", block), mock.patch.object(source, "CHUNK", max(1, block // 3)):
        cells = here(data, delimiter=delimiter)
    assert [cells.header, *cells.rows] == table


@st.composite
def damaged(draw: st.DrawFn) -> bytes:
    """A file of commas with a few bytes taken out, put in or replaced."""
    end = draw(st.sampled_from(["\n", "\r\n"]))
    data = bytearray(written_at_whim(draw(tables()), ",", end, random.Random(draw(st.integers(0, 99)))))
    for _ in range(draw(st.integers(1, 3))):
        at = draw(st.integers(0, len(data)))
        new = draw(st.sampled_from([b"", b",", b'"', b'""', b"\n", b"\r", b"\r\n", b"\0", b"a", b" ", b"\n\n"]))
        data[at : at + draw(st.integers(0, 2))] = new
    return bytes(data)


@settings(RELAXED, max_examples=500)
@given(data=damaged(), block=st.sampled_from([3, 17, decode.BLOCK]))
def test_damage_never_changes_a_cell_silently(here, data, block):
    """A damaged file is refused, or every cell is what a reader by the letter of the grammar makes of it."""
    try:
        expected = by_the_letter(data, ",")
    except UnicodeDecodeError:
        expected = None
    if data.startswith(b"\xef\xbb\xbf") or _starts_with_lone_cr(data):
        return
    with mock.patch.object(decode, "BLOCK", block):
        try:
            cells = here(data, delimiter=",")
        except FindingsError:
            assert expected is None
        else:
            assert [cells.header, *cells.rows] == expected


def _starts_with_lone_cr(data: bytes) -> bool:
    """Whether the first line break outside quotation marks is a lone CR: such files are read with CR as line end."""
    outside = True
    for at, byte in enumerate(data):
        if byte == ord('"'):
            outside = not outside
        elif outside and byte in b"\r\n":
            return byte == ord("\r") and data[at + 1 : at + 2] not in {b"\n", b""}
    return False


def strict(here) -> Reader:
    """Shoal's reader, as bytes in and a table out."""

    def read(data: bytes) -> Table:
        cells = here(data, delimiter=",")
        return [cells.header, *cells.rows]

    return read


def lenient(data: bytes) -> Table:
    """A reader as data frame libraries are mostly used: whatever happens, it gives a table."""
    frame = pl.read_csv(data, infer_schema=False, truncate_ragged_lines=True, ignore_errors=True)
    return [frame.columns, *([cell or "" for cell in row] for row in frame.rows())]


def shows_damage(read: Reader, table: Table, row: int, extra: int) -> bool:
    """Whether a reader refuses a table of which one row has too many or too few cells, instead of reading it."""
    broken = [list(cells) for cells in table]
    broken[row] = (broken[row] + ["x"] * extra) if extra > 0 else broken[row][:extra]
    try:
        read("\n".join(",".join(cells) for cells in broken).encode())
    except FindingsError:
        return True
    return False


PLAIN = st.lists(
    st.lists(st.sampled_from(["a1", "NA", "007", " x "]), min_size=3, max_size=3), min_size=1, max_size=4
).map(lambda rows: [["a", "b", "c"], *rows])
RAGGED = st.tuples(PLAIN, st.integers(1, 4), st.sampled_from([-2, -1, 1, 2]))


@RELAXED
@given(case=RAGGED)
def test_a_ragged_row_is_always_refused(here, case):
    """A row with a cell too many or too few is never read."""
    table, row, extra = case
    assert shows_damage(strict(here), table, min(row, len(table) - 1), extra)


def test_the_property_fails_for_a_lenient_reader():
    """The planted bug: a lenient reader reads ragged rows, and the property above sees it."""

    def slips_through(case: tuple[Table, int, int]) -> bool:
        table, row, extra = case
        return not shows_damage(lenient, table, min(row, len(table) - 1), extra)

    assert find(RAGGED, slips_through, settings=settings(phases=[Phase.generate], database=None))


@pytest.mark.parametrize("cell", ["NA", "007", " x ", "1.0", "TRUE", "null", "2021-03-04", "1e5", "+1", "ﬁ", "e\u0301"])
def test_a_cell_stays_as_it_stands(here, cell):
    """Nothing is trimmed, converted, guessed or normalised."""
    assert here(f"a,b\n{cell},y\n".encode()).rows == [[cell, "y"]]
