"""The public face: through the child process, within its limits, without a word of the cells."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import random
import time
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import xlsxwriter

from shoal.errors import FileError, FindingsError
from shoal.intake import Limits, ReadOptions, child, process, read_header, read_sheet

ROWS = [["id", "note"], ["007", " x "], ["NA", "two\nlines"], ["", "é"]]


def _write(path: Path) -> Path:
    """The same cells as the kind of file that the name says."""
    if path.suffix == ".xlsx":
        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet()
            for number, row in enumerate(ROWS):
                for position, cell in enumerate(row):
                    sheet.write_string(number, position, cell)
    elif path.suffix == ".parquet":
        columns = list(zip(*ROWS[1:], strict=True))
        pq.write_table(pa.table(dict(zip(ROWS[0], columns, strict=True))), path)
    else:
        text = io.StringIO()
        csv.writer(text).writerows(ROWS)
        data = text.getvalue().encode()
        path.write_bytes(gzip.compress(data) if path.suffix == ".gz" else data)
    return path


@pytest.mark.parametrize("name", ["cases.csv", "Cases.CSV", "cases.csv.gz", "cases.xlsx", "cases.parquet"])
def test_every_kind_of_file_gives_the_same_sheet(tmp_path, name):
    """The same cells come out of every kind of file, as text, with their rows known."""
    sheet = read_sheet(_write(tmp_path / name))
    assert sheet.frame.schema == {"id": pl.String, "note": pl.String}
    assert [list(row) for row in sheet.frame.rows()] == ROWS[1:]
    assert (sheet.name, sheet.first_row, sheet.row(2), sheet.findings) == (name, 2, 4, ())
    assert str(sheet.where(1, "note")) == "row 3, column B (note)"
    assert str(sheet.where(None, "note")) == "column B (note)"


def test_the_header_is_read_alone(tmp_path):
    """The header is given where rows far below are broken, and its own defects are findings."""
    path = tmp_path / "cases.csv"
    path.write_text("a;b\n" + "1;2\n" * 100 + "3\n", encoding="utf-8")
    assert read_header(path) == ("a", "b")
    path.write_text("a,a\n1,2\n", encoding="utf-8")
    with pytest.raises(FindingsError, match="duplicate-header"):
        read_header(path)


def test_findings_are_raised_with_the_warnings_after_them(tmp_path):
    """Errors are raised as one exception that holds all findings; warnings alone come with the sheet."""
    path = tmp_path / "cases.csv"
    path.write_text("a,b\n,\n1\n", encoding="utf-8")
    with pytest.raises(FindingsError) as caught:
        read_sheet(path)
    assert [finding.code for finding in caught.value.findings] == ["ragged-row", "empty-row"]
    path.write_text("a,b\n,\n1,2\n", encoding="utf-8")
    assert [finding.code for finding in read_sheet(path).findings] == ["empty-row"]


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda _: None, "There is no file cases.csv"),
        (lambda path: path.mkdir(), "not a file that can be read"),
        (os.mkfifo, "not a file that can be read"),
        (lambda path: path.symlink_to("/dev/zero"), "not a file that can be read"),
    ],
)
def test_what_is_no_file_is_refused_in_a_sentence(tmp_path, make, sentence):
    """A missing file, a folder, a pipe or a device gives a plain sentence."""
    path = tmp_path / "cases.csv"
    make(path)
    with pytest.raises(FileError, match=sentence):
        read_sheet(path)


def test_a_file_without_rights_is_refused(tmp_path, monkeypatch):
    """A file that the user may not read gives a plain sentence."""
    path = _write(tmp_path / "cases.csv")
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(FileError, match="no right to read"):
        read_sheet(path)


@pytest.mark.parametrize("name", ["cases.xls", "cases.ods", "cases", "cases.csv.bz2", "cases.gz"])
def test_other_kinds_of_file_are_refused(tmp_path, name):
    """A name that ends in nothing that Shoal reads is refused before the file is opened."""
    with pytest.raises(FileError, match="must end in"):
        read_sheet(tmp_path / name)


def test_a_large_file_is_refused_before_it_is_opened(tmp_path):
    """A file that is larger than allowed on disk starts no child."""
    path = tmp_path / "cases.csv"
    with path.open("wb") as file:
        file.truncate(3 << 30)
    with pytest.raises(FindingsError, match="too-large"):
        read_sheet(path)


def test_two_gigabytes_in_one_line_are_refused_in_seconds(tmp_path):
    """A huge line is refused within seconds, in a child that may not have more than 512 MiB of address space."""
    path = tmp_path / "cases.csv"
    with path.open("wb") as file:
        file.write(b"a,b\n1," + b"x" * (1 << 20))
        file.truncate(2 << 30)
    start = time.perf_counter()
    with pytest.raises(FindingsError) as caught:
        read_sheet(path, options=ReadOptions(limits=Limits(memory=512 << 20)))
    assert time.perf_counter() - start < 5
    assert str(caught.value.findings[0].where) == "row 2, column B"
    assert caught.value.findings[0].code == "field-too-long"


def test_too_little_memory_is_a_finding_or_a_sentence(tmp_path):
    """A child that runs out of memory gives a finding or a plain sentence, never a traceback."""
    path = _write(tmp_path / "cases.xlsx")
    with pytest.raises((FindingsError, FileError), match=r"too large|too little memory|could not be read"):
        read_sheet(path, options=ReadOptions(limits=Limits(memory=48 << 20)))


def test_too_much_time_is_a_finding(tmp_path):
    """A child that takes too long is ended, and the finding says so."""
    path = tmp_path / "cases.csv"
    path.write_bytes(b"a,b\n" + b"1,2\n" * 12_000_000)
    start = time.perf_counter()
    with pytest.raises(FindingsError, match="longer than 1 seconds"):
        read_sheet(path, options=ReadOptions(limits=Limits(seconds=1)))
    assert time.perf_counter() - start < 8


def test_a_child_that_hangs_is_ended(tmp_path, monkeypatch):
    """The clock on the wall counts too: a child that does nothing uses no processor time."""
    sleeper = tmp_path / "sleeper"
    sleeper.write_text("#!/bin/sh\nexec sleep 20\n", encoding="utf-8")
    sleeper.chmod(0o700)
    monkeypatch.setattr(process.sys, "executable", str(sleeper))
    start = time.perf_counter()
    with pytest.raises(FindingsError, match="longer than 1 seconds"):
        read_sheet(_write(tmp_path / "cases.csv"), options=ReadOptions(limits=Limits(seconds=1)))
    assert time.perf_counter() - start < 10


def test_a_child_that_dies_gives_a_sentence(tmp_path, monkeypatch):
    """A child that ends without an answer gives a plain sentence."""
    monkeypatch.setattr(process.sys, "executable", "/bin/false")
    with pytest.raises(FileError, match="reader stopped before the end"):
        read_sheet(_write(tmp_path / "cases.csv"))


def test_the_child_hides_the_text_of_an_unforeseen_error(tmp_path, monkeypatch):
    """Only the type of an error that nobody foresaw leaves the child: its text may hold a cell."""

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("secret-canary")

    monkeypatch.setattr(child, "_send_rows", fail)
    out = io.BytesIO()
    child.answer({"path": str(tmp_path), "options": ReadOptions().as_dict(), "rows": True}, out)
    end = json.loads(out.getvalue()[child.FRAME.size :])
    assert end == {"broken": "RuntimeError", "findings": []}


def test_the_child_writes_no_file(tmp_path):
    """The child may write no file at all: not even a byte."""
    script = (
        "from shoal.intake.child import limit_process; limit_process(1 << 32, 5)\n"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"open({str(tmp_path / 'leak')!r}, 'w', buffering=1).write('cell\\n')\n"
    )
    done = process.subprocess.run([process.sys.executable, "-c", script], capture_output=True, check=False)
    assert done.returncode != 0
    assert (tmp_path / "leak").read_bytes() == b""


CANARY = "Zqx7canary"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.csv", f"{CANARY},{CANARY}\n{CANARY}\n{CANARY},\0{CANARY}\n"),
        ("b.csv", f'a,b\n"{CANARY},x\n{CANARY}'),
        ("c.csv", f'a,b\n{CANARY}"{CANARY},x\n'),
        ("d.csv", f"{CANARY}\n{CANARY};1\n{CANARY},1\n"),
        ("e.csv", f"a,b\n{CANARY}{'x' * 70_000},1\n"),
        ("f.csv", f"a,b\n{CANARY}\r{CANARY},1\n"),
        ("g.csv", f"a,b\n1,{CANARY}\udcff{CANARY}\n"),
        ("h.xlsx", f"PK\x03\x04{CANARY}"),
        ("i.parquet", f"PAR1{CANARY}PAR1"),
        ("j.csv", f"<html>{CANARY}"),
    ],
)
def test_no_message_holds_a_cell(errors, name, data):
    """No finding echoes anything of the file, whatever is wrong with it."""
    found = errors(data.encode("utf-8", "surrogateescape"), name)
    assert found
    assert CANARY not in "".join(str(finding.as_dict()) for finding in found)


def test_no_message_of_a_child_holds_a_cell(tmp_path, capfd):
    """What the child meets stays in the child, on all its ways out."""
    path = tmp_path / "cases.csv"
    path.write_text(f"{CANARY},b\n{CANARY}\n", encoding="utf-8")
    with pytest.raises(FindingsError) as caught:
        read_sheet(path)
    assert CANARY not in str(caught.value) + "".join(capfd.readouterr())


def test_strict_reading_is_quick(tmp_path):
    """Checking every cell takes no longer than three readings with Python's csv module; mostly less than one."""
    chance = random.Random(1)
    path = tmp_path / "cases.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_ALL)
        writer.writerow([f"c{i}" for i in range(25)])
        writer.writerows([chance.choices(["Female", "", "UA", "NA"], k=25) for _ in range(20_000)])
    from shoal.intake.kinds import Collector
    from shoal.intake.parse import parse

    def strict() -> None:
        assert sum(batch.num_rows for batch in parse(path, ReadOptions(), Collector())) == 20_000

    def plain() -> None:
        with path.open(newline="", encoding="utf-8") as file:
            assert len(list(csv.reader(file))) == 20_001

    def best(work: object) -> float:
        times = []
        for _ in range(3):
            start = time.process_time()
            work()
            times.append(time.process_time() - start)
        return min(times)

    assert best(strict) < 3 * best(plain)
