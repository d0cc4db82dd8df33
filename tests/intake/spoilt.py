"""One small file for every kind of finding that reading a file for a check can give."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from tests.intake.workbooks import old_container, part_of, with_part, workbook

from shoal.intake import Limits

HEADER = ["gender", "ageBroad", "citizenship"]
ROW = ["Woman", "18--20", "MDA"]
TABLE = [HEADER, ROW]
LABELS = ["Gender", "Age band", "Citizenship"]
SHEET = "xl/worksheets/sheet1.xml"


@dataclass(frozen=True)
class Spoilt:
    """A file with one thing wrong: its name, its bytes, and what is declared of it."""

    name: str
    data: Callable[[], bytes]
    options: dict[str, Any] = field(default_factory=dict)


def _csv(text: str, name: str = "cases.csv", **options: Any) -> Spoilt:
    return Spoilt(name, text.encode, options)


def _json(text: str, name: str = "cases.json", **options: Any) -> Spoilt:
    return Spoilt(name, text.encode, options)


def _xlsx(make: Callable[[], bytes], name: str = "cases.xlsx", **options: Any) -> Spoilt:
    return Spoilt(name, make, options)


def _parquet(column: pa.Array) -> Spoilt:
    def make() -> bytes:
        file = io.BytesIO()
        pq.write_table(pa.table({"gender": column}), file)
        return file.getvalue()

    return Spoilt("cases.parquet", make)


def _half_a_character() -> pa.Array:
    return pa.StringArray.from_buffers(1, pa.py_buffer(bytes([0, 0, 0, 0, 1, 0, 0, 0])), pa.py_buffer(b"\xff"))


def _dated(book: Any, sheet: Any) -> None:
    sheet.write_number(1, 0, -5, book.add_format({"num_format": "yyyy-mm-dd"}))


def _no_result() -> bytes:
    data = workbook(TABLE, lambda _, sheet: sheet.write_formula(1, 0, "=A1", value="?"))
    return with_part(data, SHEET, part_of(data, SHEET).replace(b"<v>?</v>", b""))


def _two_tables() -> bytes:
    return workbook({"one": TABLE, "two": TABLE})


SPOILT: dict[str, Spoilt] = {
    "empty-file": _csv(""),
    "no-rows": _csv("gender,ageBroad\n"),
    "not-what-it-says": _csv("%PDF-1.7"),
    "encrypted": _xlsx(lambda: old_container("EncryptionInfo", "EncryptedPackage")),
    "old-workbook": _xlsx(lambda: old_container("Workbook"), "cases.xls"),
    "damaged-file": _xlsx(lambda: workbook(TABLE)[:-40]),
    "too-large": _csv("a,b\n" + "1,2\n" * 9, limits=Limits(bytes_unpacked=20)),
    "packed-too-tightly": Spoilt("cases.csv.gz", lambda: gzip.compress(b"a,b\n" + b"1,2\n" * 2_000_000)),
    "too-many-rows": _csv("a,b\n" + "1,2\n" * 9, limits=Limits(rows=8)),
    "too-many-columns": _csv("a,b,c\n1,2,3\n", limits=Limits(columns=2)),
    "field-too-long": _csv("a,b\nlong,2\n", limits=Limits(field=3)),
    "nul-byte": _csv("a,b\n\0,2\n"),
    "invalid-encoding": Spoilt("cases.csv", lambda: b"a,b\n\xff,2\n"),
    "mixed-encodings": Spoilt("cases.csv", lambda: "a,b\né,2\n".encode() + "é,2\n".encode("cp1252")),
    "byte-order-mark": _csv("a,b\n\ufeff1,2\n"),
    "delimiter-unclear": _csv("a;b,c\n1;2,3\n"),
    "ragged-row": _csv("a,b\n1,2,3\n1,2\n"),
    "blank-line": _csv("a,b\n\n1,2\n"),
    "empty-row": _csv("a,b\n,\n1,2\n"),
    "unbalanced-quote": _csv('a,b\n"1,2\n'),
    "stray-quote": _csv('a,b\n1"x,2\n'),
    "mixed-line-ends": _csv("a,b\n1,2\r3,4\n"),
    "duplicate-header": _csv("gender,ageBroad,gender\nWoman,18--20,Man\n"),
    "empty-header": _csv("gender,,ageBroad\nWoman,x,18--20\n"),
    "several-sheets": _xlsx(_two_tables),
    "sheet-chosen": _xlsx(lambda: workbook({"about": [["Our cases"]], "cases": TABLE})),
    "hidden-sheet": _xlsx(lambda: workbook({"cases": TABLE, "notes": [["A note"]]}, hidden=["notes"])),
    "macros-ignored": _xlsx(lambda: with_part(workbook(TABLE), "xl/vbaProject.bin", b"macros"), "cases.xlsm"),
    "merged-cells": _xlsx(lambda: workbook(TABLE, lambda _, sheet: sheet.merge_range("A3:B3", "x"))),
    "formula-without-value": _xlsx(_no_result),
    "formula-cells": _xlsx(lambda: workbook(TABLE, lambda _, sheet: sheet.write_formula(1, 0, "=A1", value="Woman"))),
    "error-cell": _xlsx(lambda: workbook(TABLE, lambda _, sheet: sheet.write_formula(1, 0, "=1/0", value="#DIV/0!"))),
    "date-out-of-range": _xlsx(lambda: workbook(TABLE, _dated)),
    "long-number": _xlsx(lambda: workbook(TABLE, lambda _, sheet: sheet.write_number(1, 0, 12345678901234567))),
    "hidden-rows": _xlsx(lambda: workbook(TABLE, lambda _, sheet: sheet.set_row(1, None, None, {"hidden": True}))),
    "hidden-column": _xlsx(
        lambda: workbook(TABLE, lambda _, sheet: sheet.set_column(1, 1, None, None, {"hidden": True}))
    ),
    "rows-above-header": _xlsx(lambda: workbook([["Cases of our organisation"], [], *TABLE])),
    "label-row": _csv("ageBroad,gender,note\nAge band,Gender,Note\n18--20,Woman,x\n"),
    "shifted-machine-names": _csv("citizenship,gender,ageBroad\nGender,Citizenship,Age band\nWoman,MDA,18--20\n"),
    "row-numbers": _csv(",gender\n1,Woman\n2,Man\n3,Woman\n4,\n"),
    "repeated-header": _csv("gender,ageBroad\nWoman,18--20\ngender,ageBroad\nMan,18--20\n"),
    "column-type": _parquet(pa.array([[1]])),
    "not-finite": _json('[{"gender": NaN}]'),
    "invalid-text": _parquet(_half_a_character()),
    "json-invalid": _json('[{"gender": "Woman"},\n {"gender" "Man"}]'),
    "json-no-records": _json('{"gender": "Woman"}'),
    "json-no-record": _json('[{"gender": "Woman"}, "Man"]'),
    "json-nested": _json('[{"person": {"gender": "Woman"}}]'),
    "json-repeated-name": _json('[{"gender": "Woman", "gender": "Man"}]'),
    "json-too-deep": _json("[" * 100_000),
    "json-other-names": _json('{"records": [{"gender": "Woman"}], "note": "x"}'),
    "separator-in-value": _json('[{"means": ["a;b", "c"]}]'),
}
"""A file for each code, but for "reading-too-slow", which is about no file."""
