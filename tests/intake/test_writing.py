"""Tables for people to open in a spreadsheet."""

from __future__ import annotations

import threading

import openpyxl
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.errors import FileError
from shoal.intake import read_sheet
from shoal.intake.writing import WORKBOOK_CELL, write_table

SUFFIXES = pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
FRAME = pl.DataFrame({"prs_Gender": ["Feminine", "", "Masculine"], "note": ['a "b", c', "línea\ndos", "نص"]})


@SUFFIXES
def test_what_was_written_is_read_back(tmp_path, suffix):
    """Every cell comes back as it was, quotes, line breaks and other scripts too."""
    path = tmp_path / f"out{suffix}"
    assert write_table(FRAME, path) == 0
    assert read_sheet(path).frame.equals(FRAME)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=8), min_size=1, max_size=6))
def test_no_cell_of_a_csv_file_begins_like_a_formula(tmp_path_factory, cells):
    """Whatever the cells hold, only plain numbers begin with a sign, and the text behind it is whole."""
    path = tmp_path_factory.mktemp("out") / "out.csv"
    frame = pl.DataFrame({"a": cells, "b": ["x"] * len(cells)}, schema=dict.fromkeys("ab", pl.String))
    escaped = write_table(frame, path)
    read = pl.read_csv(path, infer_schema=False).with_columns(pl.all().fill_null(""))["a"].to_list()
    changed = [(old, new) for old, new in zip(cells, read, strict=True) if old != new]
    assert len(changed) == escaped
    assert all(new == f"'{old}" and old[0] in "=+-@" for old, new in changed)
    assert all(cell[:1] not in {"=", "@"} for cell in read)


def test_plain_numbers_keep_their_sign(tmp_path):
    """A negative number is a number, not a formula; a name of a column is made safe too."""
    path = tmp_path / "out.csv"
    assert write_table(pl.DataFrame({"=x": ["-12.5", "-1+1"], "b": ["+3", "@a"]}), path) == 2
    assert path.read_text() == "'=x,b\n-12.5,+3\n'-1+1,'@a\n"


def test_a_formula_in_a_workbook_is_text(tmp_path):
    """A cell that looks like a formula, an address or a number is a text in the workbook."""
    path = tmp_path / "out.xlsx"
    cells = ["=1+1", "http://example.org", "0012", "TRUE"]
    write_table(pl.DataFrame({"a": cells}), path)
    sheet = openpyxl.load_workbook(path)["records"]
    assert [(cell.value, cell.data_type) for cell in sheet["A"][1:]] == [(cell, "s") for cell in cells]
    assert not any(cell.hyperlink for cell in sheet["A"])


def test_an_empty_cell_of_an_only_column_is_a_row(tmp_path):
    """A table of one column keeps its empty rows."""
    path = tmp_path / "out.csv"
    write_table(pl.DataFrame({"a": ["x", "", "y"]}), path)
    assert path.read_text().splitlines() == ['"a"', '"x"', '""', '"y"']


@SUFFIXES
def test_a_file_that_exists_is_left_alone(tmp_path, suffix):
    """Nothing is written over, and nothing is left behind."""
    path = tmp_path / f"out{suffix}"
    path.write_text("mine")
    with pytest.raises(FileError, match=r"out\.\w+ exists already"):
        write_table(FRAME, path)
    assert path.read_text() == "mine"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_appears_meanwhile_is_left_alone(tmp_path, monkeypatch):
    """A file of that name that another program made while ours was being written is not written over."""
    path = tmp_path / "out.csv"
    monkeypatch.setattr("shoal.intake.writing.check_output", lambda path: path.write_text("theirs"))
    with pytest.raises(FileError, match="exists already"):
        write_table(FRAME, path)
    assert path.read_text() == "theirs"
    assert list(tmp_path.iterdir()) == [path]


def test_of_two_that_write_one_file_one_succeeds(tmp_path):
    """Two writers of the same name: one file is there, whole, and the other writer is told."""
    path, told = tmp_path / "out.csv", []

    def write():
        try:
            write_table(FRAME, path)
        except FileError as error:
            told.append(str(error))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(told) == 3
    assert read_sheet(path).frame.equals(FRAME)


@pytest.mark.parametrize("name", ["out.txt", "out", "nowhere/out.csv"])
def test_a_place_that_no_file_can_have_is_refused(tmp_path, name):
    """An unknown ending and a folder that is not there are told in a sentence."""
    with pytest.raises(FileError):
        write_table(FRAME, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_folder_without_room_leaves_nothing_behind(tmp_path, monkeypatch, suffix):
    """A write that fails half-way leaves no file, and the message holds no path."""
    monkeypatch.setattr(f"shoal.intake.writing._write_{suffix[1:]}", _full)
    with pytest.raises(FileError, match=r"can't be written") as told:
        write_table(FRAME, tmp_path / f"out{suffix}")
    assert str(tmp_path) not in str(told.value)
    assert list(tmp_path.iterdir()) == []


def _full(_frame, path):
    path.write_text("half")
    raise OSError(28, "No space left on device", str(path))


def test_a_table_that_no_workbook_can_hold_is_refused(tmp_path):
    """A cell that is too long for a workbook is not cut."""
    with pytest.raises(FileError, match=r"ends in \.csv"):
        write_table(pl.DataFrame({"a": ["x" * (WORKBOOK_CELL + 1)]}), tmp_path / "out.xlsx")
