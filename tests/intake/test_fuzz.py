"""Files with bytes overwritten at random: a finding, or cells; nothing else ever comes out."""

from __future__ import annotations

import gzip
import io
import random
import zipfile

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import xlsxwriter

from shoal.errors import FindingsError
from shoal.intake import Limits


def _csv() -> bytes:
    return b"id,note,when\r\n" + b'007," two, ""three""\n",2021-03-04\r\n' * 30


def _xlsx() -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["id", "note", "when"])
        style = book.add_format({"num_format": "yyyy-mm-dd"})
        for row in range(1, 30):
            sheet.write_row(row, 0, [f"{row:03}", " x "])
            sheet.write_number(row, 2, 44_000 + row, style)
    return file.getvalue()


def _loose(data: bytes) -> bytes:
    """The workbook without compression, so that damage reaches the XML."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    return file.getvalue()


def _reseal(data: bytes) -> bytes:
    """The workbook with its check sums made right again, where its directory can still be read."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for part in old.infolist():
            start = part.header_offset + 30 + len(part.filename)
            new.writestr(part.filename, data[start : start + part.file_size])
    return file.getvalue()


def _parquet() -> bytes:
    file = io.BytesIO()
    table = pa.table({"id": [f"{i:03}" for i in range(40)], "n": list(range(40)), "f": [0.5 * i for i in range(40)]})
    pq.write_table(table, file, compression="none")
    return file.getvalue()


SEEDS = {
    "cases.csv": _csv(),
    "cases.csv.gz": gzip.compress(_csv()),
    "cases.xlsx": _xlsx(),
    "loose.xlsx": _loose(_xlsx()),
    "cases.parquet": _parquet(),
}


def overwritten(name: str, chance: random.Random) -> bytes:
    """The file with some bytes replaced, taken out or put in."""
    data = bytearray(SEEDS[name])
    if name == "loose.xlsx":
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data) * 3 // 4)] = chance.choice(b'<>/"=\x00A019r tsv&')
        try:
            return _reseal(bytes(data))
        except (zipfile.BadZipFile, UnicodeDecodeError, NotImplementedError, ValueError):
            return bytes(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(data))
        data[at : at + chance.choice([0, 1, 1, 1, 2, 8])] = chance.randbytes(chance.choice([0, 1, 1, 1, 2]))
    return bytes(data)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("name", SEEDS)
def test_damage_ends_in_findings_or_cells(here, name):
    """Whatever bytes are overwritten, reading ends in findings, or in a table of the shape of its header."""
    chance, refused = random.Random(7), 0
    limits = Limits(rows=1000, columns=20, field=1000, bytes_unpacked=1 << 20)
    for _ in range(200):
        try:
            cells = here(overwritten(name, chance), name, limits=limits)
        except FindingsError:
            refused += 1
        else:
            assert all(len(row) == len(cells.header) for row in cells.rows)
    assert refused > 50
