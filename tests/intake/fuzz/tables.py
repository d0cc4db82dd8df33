"""Tables of the standard's records, whole or with odd cells and heads, and the files that hold them."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from tests.intake.workbooks import workbook
from tests.standard.records import cell, records, wrong_values

from shoal.standard import LANGUAGES
from shoal.standard.load import standard
from shoal.standard.model import Field

CANARY = "Zaphod Beeblebrox"
"""Stands in cells only, and so may never stand in what is said of a file."""

Records = list[dict[str, Any]]

_ODD_CELLS = (
    CANARY, f"=HYPERLINK('{CANARY}')", f"@{CANARY}", "", " ", "\u00a0", "-99", "NULL", "NaN", "1e999", "-0", "007",
    "𝟙٣", "12:61", "2020-02-30", "30/02/2020", "9—17", "TRUE", ";", ";;a; ", "\ufeff", "\u202e", "é" * 300,
    "x" * 70_000, "\n", "\r", '"', "<b>&amp;</b>", "{code}", "%s", "../../etc", "\ud7ff\ue000", "NA", "#REF!",
)  # fmt: skip
_ODD_NAMES = (
    "",
    " ",
    "A",
    "B",
    "id",
    "name",
    "Name of victim",
    "a" * 300,
    "{column}",
    "\u202e",
    "gender/Woman",
    "1",
    "=1",
)


@dataclass(frozen=True)
class Table:
    """Names of columns and rows of cells."""

    names: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def tables() -> st.SearchStrategy[Table]:
    """Tables of a profile: records that fit, some of their cells and names replaced, rows of labels or heads put in."""
    return st.sampled_from(["collect", "share", "release"]).flatmap(
        lambda profile: st.tuples(
            st.lists(records(profile), min_size=1, max_size=4), _spoilers(profile), st.sampled_from(["", *LANGUAGES])
        ).map(lambda drawn: _spoilt(*drawn))
    )


def _spoilers(profile: str) -> st.SearchStrategy[list[tuple[str, int, str]]]:
    fields = standard().fields(profile)
    wrong = st.sampled_from(fields).flatmap(lambda field: st.sampled_from(sorted(_wrong(field, profile))))
    odd = st.one_of(st.sampled_from(_ODD_CELLS), wrong, st.text(max_size=6))
    names = st.one_of(st.sampled_from(_ODD_NAMES), st.sampled_from([f.label["en"] for f in fields]))
    one = st.one_of(
        st.tuples(st.just("cell"), st.integers(0, 200), odd), st.tuples(st.just("name"), st.integers(0, 60), names)
    )
    other = st.tuples(st.sampled_from(["swap", "head", "above", "drop", "empty"]), st.integers(0, 60), st.just(""))
    return st.lists(st.one_of(one, one, other), max_size=5)


def _wrong(field: Field, profile: str) -> set[str]:
    return {cell(value) for value in wrong_values(field, profile).values()} or {CANARY}


def _spoilt(drawn: Records, spoilers: list[tuple[str, int, str]], language: str) -> Table:
    names = list(dict.fromkeys(name for record in drawn for name in record)) or ["gender"]
    rows = [[cell(record.get(name)) for name in names] for record in drawn]
    fields = standard().all_fields
    if language:
        rows.insert(0, [fields[name].label[language] if name in fields else "" for name in names])
    for kind, place, text in spoilers:
        row, column = place % len(rows), place % len(names)
        if kind == "cell":
            rows[row][column] = text
        elif kind == "name":
            names[column] = text
        elif kind == "swap":
            names[0], names[column] = names[column], names[0]
        elif kind == "head":
            rows.insert(row, list(names))
        elif kind == "above":
            rows.insert(0, list(names))
            names = [f"Cases of {CANARY}", *[""] * (len(names) - 1)]
        elif kind == "empty":
            rows.insert(row, [""] * len(names))
        elif len(rows) > 1:
            rows.pop(row)
    return Table(tuple(names), tuple(map(tuple, rows)))


def as_csv(table: Table, delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    """The table as a text file; signs that the encoding lacks are replaced."""
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows([table.names, *table.rows])
    return file.getvalue().encode(encoding, "replace")


def as_xlsx(table: Table) -> bytes:
    """The table as a workbook; longer cells than a workbook holds are cut."""
    return workbook([[text[:30_000] for text in row] for row in (table.names, *table.rows)])


def as_json(table: Table, *, lines: bool = False) -> bytes:
    """The table as a list of records, or as lines of them; of columns of one name the last stands."""
    listed = [{name: _value(text) for name, text in zip(table.names, row, strict=True)} for row in table.rows]
    if lines:
        return "\n".join(json.dumps(record) for record in listed).encode()
    return json.dumps({"profile": "share", "records": listed}, ensure_ascii=False).encode("utf-8", "replace")


def _value(text: str) -> Any:
    if text.isascii() and text.isdecimal() and len(text) < 10:
        return int(text)
    return text.split(";") if ";" in text else text
