"""What is wrong in a text file, and where."""

from __future__ import annotations

import gzip
import io
import zipfile
from unittest import mock

import pytest

from shoal.errors import FileError
from shoal.intake import Limits, ReadOptions, decode

SMALL = Limits(rows=5, columns=4, field=20)

CASES = {
    "too few cells": (b"a,b\n1,2\n3\n4\n", "ragged-row", 3, None, 2),
    "too many cells": (b"a,b\n1,2,3\n4,5\n", "ragged-row", 2, None, 1),
    "a row of spaces": (b"a,b\n1,2\n  \n4,5\n", "ragged-row", 3, None, 1),
    "blank line": (b"a,b\n1,2\n\n\n4,5\n", "blank-line", 3, None, 2),
    "blank line, CR LF": (b"a,b\r\n1,2\r\n\r\n4,5\r\n", "blank-line", 3, None, 1),
    "blank first line": (b"\na,b\n1,2\n", "empty-header", 1, 1, 1),
    "NUL": (b"a,b\n1,2\n3,\0\n", "nul-byte", 3, 2, 1),
    "same name twice": (b"a,b,a\n1,2,3\n", "duplicate-header", 1, 3, 1),
    "no name": (b"a,,c\n1,2,3\n", "empty-header", 1, 2, 1),
    "name of spaces": (b"a, ,c\n1,2,3\n", "empty-header", 1, 2, 1),
    "header only": (b"a,b\n", "no-rows", None, None, 1),
    "header only, no line end": (b"a,b", "no-rows", None, None, 1),
    "header and blank lines": (b"a,b\n\n\n", "no-rows", None, None, 1),
    "nothing": (b"", "empty-file", None, None, 1),
    "only a mark": (b"\xef\xbb\xbf", "empty-file", None, None, 1),
    "only line ends": (b"\r\n\r\n", "empty-file", None, None, 1),
    "quote left open": (b'a,b\n1,2\n3,"4\n5,6\n', "unbalanced-quote", 3, 2, 1),
    "quote left open, later cell quoted": (b'a,b\n1,"2\n3,4\n5,"6"\n', "unbalanced-quote", 2, 2, 1),
    "text after a quoted cell": (b'a,b\n1,"2"x\n', "stray-quote", 2, 2, 1),
    "quote in a plain cell": (b'a,b\n"p\nq",x\n1,2"\n', "stray-quote", 3, 2, 1),
    "space before a quote": (b'a,b\n1, "2"\n', "stray-quote", 2, 2, 1),
    "cell too long": (b"a,b\n1,2\n3," + b"x" * 21 + b"\n", "field-too-long", 3, 2, 1),
    "name too long": (b"a," + b"x" * 21 + b"\n1,2\n", "field-too-long", 1, 2, 1),
    "too many columns": (b"a,b,c,d,e\n1,2,3,4,5\n", "too-many-columns", 1, None, 1),
    "too many rows": (b"a,b\n" + b"1,2\n" * 6, "too-many-rows", None, None, 1),
    "lone CR": (b"a,b\n1,2\r3,4\n", "mixed-line-ends", 2, None, 1),
    "lone CR at the end": (b"a,b\n1,2\n3,4\r", "mixed-line-ends", 3, None, 1),
    "LF in a file of CR": (b"a,b\r1,2\n3,4\r", "mixed-line-ends", 2, None, 1),
    "not UTF-8": (b"a,b\n1,2\n3,caf\xe9\n", "invalid-encoding", 3, 2, 1),
    "half a character at the end": (b"a,b\n1,caf\xc3", "invalid-encoding", 2, 2, 1),
    "delimiters of two kinds": (b"a;b,c\n1;2,3\n", "delimiter-unclear", None, None, 1),
    "one column, or not": (b"a\n1,2\n3;4\n", "delimiter-unclear", None, None, 1),
}


@pytest.mark.parametrize(("data", "code", "row", "position", "count"), CASES.values(), ids=CASES.keys())
def test_each_defect_is_found_where_it_is(errors, *, data, code, row, position, count):
    """Each defect gives its finding, with the row and column that a spreadsheet shows, and how often it occurs."""
    finding = errors(data, limits=SMALL)[0]
    assert (finding.code, finding.where.row, finding.where.position) == (code, row, position)
    assert (finding.severity, finding.count) == ("error", count)


def test_several_findings_come_at_once(errors):
    """All that can be found is found in one run, each kind once, with a count."""
    found = errors(b"a,b,a\n1,2\n1,2,3\n\n1,2,\0\n1,2,3,4\n")
    assert [(f.code, f.where.row, f.count) for f in found] == [
        ("duplicate-header", 1, 1), ("ragged-row", 2, 2), ("blank-line", 4, 1), ("nul-byte", 5, 1),
    ]  # fmt: skip


def test_rows_are_counted_across_quoted_line_breaks(errors):
    """A line break inside a cell starts no row: rows are those that a spreadsheet shows."""
    assert errors(b'a,b\n"x\ny\nz",2\n3\n')[0].where.row == 3


def test_no_name_of_a_column_is_shown(errors):
    """The first row may be a case record, so a finding names the column by its letter only."""
    found = errors(b"Amira,,Amira\n1,2\n")
    assert len(found) == 3
    assert not any("Amira" in str(finding) for finding in found)


def test_findings_end_at_a_hundred(errors):
    """A file with endless defects gives a hundred findings, not more."""
    found = errors(b",".join([b""] * 300) + b"\n" + b",".join([b"1"] * 300), delimiter=",")
    assert len(found) == 100


def test_blank_lines_at_the_end_mean_nothing(here):
    """Blank lines below the last row are no rows."""
    assert here(b"a,b\n1,2\n\n\r\n\n").rows == [["1", "2"]]


def test_a_row_of_empty_cells_is_kept_and_named(here):
    """A row with delimiters only is a row; a warning says so."""
    cells = here(b'a,b\n1,2\n,\n"",\n3,4\n')
    assert cells.rows == [["1", "2"], ["", ""], ["", ""], ["3", "4"]]
    assert [(f.code, f.severity, f.where.row, f.count) for f in cells.findings] == [("empty-row", "warning", 3, 2)]


def test_a_byte_order_mark_inside_is_kept_and_named(here):
    """Only the first mark of a file is taken off."""
    cells = here(b"\xef\xbb\xbfa,b\n\xef\xbb\xbf1,2\n")
    assert (cells.header, cells.rows) == (["a", "b"], [["\ufeff1", "2"]])
    assert [(f.code, f.where.row, f.where.position) for f in cells.findings] == [("byte-order-mark", 2, 1)]


def test_one_column_is_allowed(here):
    """A file that nothing splits has one column."""
    assert here(b"a\n1\n \n").rows == [["1"], [" "]]


@pytest.mark.parametrize(("mark", "name"), [(",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "bar")])
def test_delimiters_are_detected(here, mark, name):
    """Comma, semicolon, tab and bar are found, also where cells hold the others."""
    others = "".join(set(",;\t|") - {mark})
    data = f"a{mark}b\n1{mark}x{others}\n2{mark}{name}\n".encode()
    assert here(data).rows == [["1", f"x{others}"], ["2", name]]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_read_without_being_declared(here, encoding):
    """UTF-8 with and without a mark, and UTF-16 with one, need no declaration."""
    assert here("näme,b\nОдеса,語\n".encode(encoding)).rows == [["Одеса", "語"]]


@pytest.mark.parametrize("encoding", ["cp1252", "latin-1", "cp1251", "utf-16-le", "gb18030", "cp850", "mac-roman"])
def test_other_encodings_are_read_when_declared(here, encoding):
    """A declared encoding is used; what it can't hold is a finding elsewhere."""
    word = {"cp1251": "Одеса", "gb18030": "語"}.get(encoding, "café")
    assert here(f"a,b\n{word},2\n".encode(encoding), encoding=encoding).rows == [[word, "2"]]


@pytest.mark.parametrize("encoding", ["rot13", "zlib", "idna", "utf-7", "no such thing", "unicode_escape", "a\0b"])
def test_other_codecs_are_refused(encoding):
    """Only encodings of text files may be declared."""
    with pytest.raises(FileError, match="encoding is not known"):
        ReadOptions(encoding=encoding)


@pytest.mark.parametrize("delimiter", ["", ",,", "a", "1", '"', "\n", "\r", "\0", "é"])
def test_impossible_delimiters_are_refused(delimiter):
    """A delimiter is one character that is no part of a cell."""
    with pytest.raises(FileError, match="delimiter"):
        ReadOptions(delimiter=delimiter)


@pytest.mark.parametrize("row", [1, 2, 50_000, 99_999])
def test_an_invalid_byte_is_located_anywhere(errors, row):
    """The first byte that is not UTF-8 is located, however far into the file."""
    lines = [b"a,b"] + [b"\xc3\xa9t\xc3\xa9,2"] * 100_000
    lines[row - 1] = b"x,\xff"
    finding = errors(b"\n".join(lines))[0]
    assert (finding.code, finding.where.row, finding.where.position) == ("invalid-encoding", row, 2)
    assert "--encoding cp1252" in finding.fix


def _zipped() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("a.csv", "a,b\n1,2\n")
    return file.getvalue()


@pytest.mark.parametrize(
    "data",
    [_zipped(), b"PAR1....", b"%PDF-1.7", b"<!DOCTYPE html><p>", b"\n <html>", gzip.compress(b"a,b"), b"{\\rtf1}",
     b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"<?xml version='1.0'?>"],
    ids=["zip", "parquet", "pdf", "html", "html-later", "gzip", "rtf", "ole", "xml"],  # archives hold the time of day
)  # fmt: skip
@pytest.mark.parametrize("name", ["cases.csv", "cases.csv.gz", "cases.xlsx", "cases.parquet"])
def test_a_file_must_be_what_its_name_says(errors, data, name):
    """Another kind of file under the name of a table is refused by its first bytes."""
    data = gzip.compress(data) if name.endswith(".gz") else data
    fits = (name, data[:2]) in {("cases.xlsx", b"PK"), ("cases.parquet", b"PA")}
    assert errors(data, name)[0].code == ("damaged-file" if fits else "not-what-it-says")


def test_a_gzipped_file_is_read(here):
    """A gzipped file is read, also one of several members."""
    data = gzip.compress(b"a,b\n1,2\n") + gzip.compress(b"3,4\n")
    assert here(data, "cases.csv.gz").rows == [["1", "2"], ["3", "4"]]


def test_a_cut_gzip_file_is_damaged(errors):
    """A gzip file that was cut short, or whose check sum is wrong, is damaged, whatever was read of it."""
    data = gzip.compress(b"a,b\n" + b"1,2\n" * 1000)
    assert errors(data[:-9], "cases.csv.gz")[-1].code == "damaged-file"
    assert errors(data[:-8] + b"12345678", "cases.csv.gz")[-1].code == "damaged-file"


def test_a_gzip_bomb_is_refused(errors):
    """A small file that unpacks to a large one is refused long before it is unpacked."""
    bomb = gzip.compress(b"a,b\n" + b"1,2\n" * 5_000_000)
    assert errors(bomb, "cases.csv.gz")[0].code == "packed-too-tightly"
    assert errors(bomb, "cases.csv.gz", limits=Limits(ratio=10**6, bytes_unpacked=10**6))[0].code == "too-large"


@pytest.mark.parametrize("options", [{}, {"delimiter": ","}, {"delimiter": "\t"}])
@pytest.mark.parametrize("byte", [b"x", b"\0", b'"', b"\xc3\xa9"])
def test_an_endless_line_is_refused_at_once(errors, tmp_path, byte, options):
    """A file that is one long line is refused after the first blocks: the rest isn't read."""
    path = tmp_path / "cases.csv"
    path.write_bytes(byte * (64 << 20))
    with mock.patch.object(decode, "BLOCK", 1 << 20):
        codes = {finding.code for finding in errors(path, limits=Limits(bytes_unpacked=8 << 20), **options)}
    assert "too-large" not in codes


def test_a_line_of_delimiters_is_refused(errors):
    """A row that is wider than any may be is refused before it ends."""
    assert errors(b"," * (8 << 20), delimiter=",")[0].code == "too-many-columns"


def test_the_memory_limit_counts_cells(errors):
    """A table that would take more memory than allowed is refused."""
    assert errors(b"a,b\n" + b"1,2\n" * 4000, limits=Limits(memory=100_000))[0].code == "too-large"
