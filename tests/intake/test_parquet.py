"""Parquet: every column as the text that a spreadsheet would show."""

from __future__ import annotations

import datetime
import decimal
import io

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from shoal.intake import Limits

NAME = "cases.parquet"


def packed(table: pa.Table) -> bytes:
    """The table as a Parquet file."""
    file = io.BytesIO()
    pq.write_table(table, file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("values", "kind", "texts"),
    [
        (["007", None, " x ", "NA"], pa.string(), ["007", "", " x ", "NA"]),
        (["a", None], pa.large_string(), ["a", ""]),
        (["a", "b", "a"], pa.dictionary(pa.int8(), pa.string()), ["a", "b", "a"]),
        ([1, None, -3], pa.int64(), ["1", "", "-3"]),
        ([2**64 - 1], pa.uint64(), ["18446744073709551615"]),
        ([1.0, 2.5, None, -0.0, 0.1], pa.float64(), ["1", "2.5", "", "0", "0.1"]),
        ([0.1, 3.0], pa.float32(), ["0.1", "3"]),
        ([decimal.Decimal("12.50"), decimal.Decimal("100.00")], pa.decimal128(6, 2), ["12.5", "100"]),
        ([True, False, None], pa.bool_(), ["TRUE", "FALSE", ""]),
        ([datetime.date(2021, 3, 4), None], pa.date32(), ["2021-03-04", ""]),
        ([datetime.date(2021, 3, 4)], pa.date64(), ["2021-03-04"]),
        ([datetime.datetime(2021, 3, 4), datetime.datetime(2021, 3, 4, 5, 6)], pa.timestamp("us"),
         ["2021-03-04", "2021-03-04 05:06:00"]),
        ([datetime.datetime(2021, 3, 4)], pa.timestamp("ns"), ["2021-03-04"]),
        ([datetime.datetime(2021, 3, 4, 22)], pa.timestamp("s", "Europe/Kyiv"), ["2021-03-05"]),
        ([None, None], pa.null(), ["", ""]),
        ([["a", "b"], None, [], ["c"]], pa.list_(pa.string()), ["a;b", "", "", "c"]),
        ([["a", None], ["b"]], pa.large_list(pa.large_string()), ["a;", "b"]),
    ],
)  # fmt: skip
def test_values_come_as_text(here, values, kind, texts):
    """Each kind of column comes as the text that a spreadsheet would show."""
    table = pa.table({"id": pa.array(range(len(values))), "a": pa.array(values, kind)})
    assert [row[1] for row in here(packed(table), NAME).rows] == texts


@pytest.mark.parametrize(
    ("column", "code", "row"),
    [
        (pa.array([[1]]), "column-type", None),
        (pa.array([{"x": 1}]), "column-type", None),
        (pa.array([b"x"]), "column-type", None),
        (pa.array([datetime.time(5)]), "column-type", None),
        (pa.array([datetime.timedelta(1)]), "column-type", None),
        (pa.array([["a"], ["b", "c;d", ";"]]), "separator-in-value", 3),
        (pa.array([1.0, float("nan")]), "not-finite", 3),
        (pa.array([float("inf")]), "not-finite", 2),
        (pa.array(["a", "b\0"]), "nul-byte", 3),
        (pa.array(["x" * 21]), "field-too-long", 2),
        (pa.array(["a"] * 6), "too-many-rows", None),
        (pa.array([], pa.string()), "no-rows", None),
    ],
)
def test_each_defect_is_found_where_it_is(errors, column, code, row):
    """What can't be a cell is refused, with its column and row."""
    finding = errors(packed(pa.table({"a": column})), NAME, limits=Limits(rows=5, field=20))[0]
    assert (finding.code, finding.where.row) == (code, row)


def test_text_that_is_no_text_is_refused(errors):
    """A text column that holds other bytes than UTF-8 is refused."""
    raw = pa.array([b"caf\xe9"]).view(pa.string())
    assert errors(packed(pa.table({"a": raw})), NAME)[0].code == "invalid-text"


def test_a_damaged_file_is_refused(errors):
    """A file that was cut short, or whose insides were overwritten, is refused."""
    data = packed(pa.table({"a": ["x", "y"]}))
    assert errors(data[:-10], NAME)[0].code == "damaged-file"
    assert errors(data[:8] + b"\xff" * 40 + data[48:], NAME)[0].code in {"damaged-file", "invalid-text"}


def test_duplicate_names_are_refused(errors):
    """Two columns of one name are refused as in any other file."""
    table = pa.Table.from_arrays([pa.array(["x"]), pa.array(["y"])], names=["a", "a"])
    assert errors(packed(table), NAME)[0].code == "duplicate-header"


def test_what_polars_writes_is_read(here):
    """A file of another writer is read too, also one of several batches."""
    file = io.BytesIO()
    pl.DataFrame({"a": [f"{i:06}" for i in range(70_000)]}).write_parquet(file)
    rows = here(file.getvalue(), NAME).rows
    assert rows == [[f"{i:06}"] for i in range(70_000)]


def test_lists_are_joined_in_every_batch(here):
    """Lists of a file of several batches keep to their rows."""
    lists = [[str(i), "x"] if i % 3 else None for i in range(70_000)]
    table = pa.table({"id": pa.array(range(len(lists))), "a": pa.array(lists, pa.list_(pa.string()))})
    expected = ["" if one is None else ";".join(one) for one in lists]
    assert [row[1] for row in here(packed(table), NAME).rows] == expected
