"""Table Schema and data package, by frictionless (in a process of its own: it warns as it loads)."""

from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from tests.standard import records

from shoal.standard.export.data_package import data_package
from shoal.standard.export.table_schema import table_schema
from shoal.standard.load import standard
from shoal.standard.model import Field

PROFILES = tuple(standard().profiles)

BY_SCHEMA = """
import frictionless as f, json
r = f.Resource(path="records.csv", schema=f.Schema.from_descriptor("schema.json")).validate()
print(json.dumps(r.flatten(["rowNumber", "fieldName", "type", "message"])))
"""
BY_PACKAGE = """
import frictionless as f, json
r = f.validate("datapackage.json")
print(json.dumps(r.flatten(["rowNumber", "fieldName", "type", "message"])))
"""
UNSEEN = {"no-such-day"}
"""What a table's schema can't tell: a date may be shorter than a day, so its column is a text with a pattern."""


def problems(code: str, folder: Path) -> list[tuple[int | None, str | None, str]]:
    """Row, field and text of everything that frictionless finds."""
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return [(row, field, f"{kind}: {message}") for row, field, kind, message in json.loads(done.stdout)]


def folder_of(folder: Path, profile: str, rows: list[dict[str, Any]], columns: list[str]) -> Path:
    """A folder with a file of records and both descriptions of it."""
    with (folder / "records.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(columns)
        table.writerows([records.cell(row.get(name)) for name in columns] for row in rows)
    (folder / "schema.json").write_text(table_schema(standard(), profile), encoding="utf-8")
    (folder / "datapackage.json").write_text(data_package(standard(), profile), encoding="utf-8")
    return folder


def whole(profile: str) -> st.SearchStrategy[dict[str, Any]]:
    """Records that have every field."""
    fields = standard().fields(profile)
    return st.fixed_dictionaries({field.name: records.values_or_reasons(field, profile) for field in fields})


def wrong_cells(profile: str) -> list[tuple[Field, str]]:
    """A field and a wrong cell of it, of every kind."""
    return [
        (field, cell)
        for field in standard().fields(profile)
        for kind, cell in records.wrong_cells(field, profile).items()
        if kind not in UNSEEN
    ]


@pytest.mark.parametrize("profile", PROFILES)
def test_a_file_that_fits_is_valid(profile, tmp_path):
    """Records with every field or few, under the schema and under the package, have no problem."""
    rows = records.samples(whole(profile), 20) + records.samples(records.records(profile), 20)
    rows = [row for row in rows if row]
    folder_of(tmp_path, profile, rows, [field.name for field in standard().fields(profile)])
    assert problems(BY_SCHEMA, tmp_path) == []
    assert problems(BY_PACKAGE, tmp_path) == []


@pytest.mark.parametrize("profile", PROFILES)
def test_a_file_need_not_have_every_column(profile, tmp_path):
    """Any columns in any order will do, and none that the profile does not have."""
    fields = [field for field in reversed(standard().fields(profile)) if field.type in {"code", "flag"}][:5]
    (row,) = records.samples(st.fixed_dictionaries({f.name: records.values(f, profile) for f in fields}), 1)
    folder_of(tmp_path, profile, [row], [field.name for field in fields])
    assert problems(BY_SCHEMA, tmp_path) == []
    folder_of(tmp_path, profile, [row], [*(field.name for field in fields), "more"])
    assert problems(BY_SCHEMA, tmp_path)


@pytest.mark.parametrize("profile", PROFILES)
def test_every_wrong_cell_is_found_where_it_is(profile, tmp_path):
    """Each row has one wrong cell, and frictionless names that cell, by the schema and by the package."""
    (good,) = records.samples(whole(profile), 1)
    wrong = wrong_cells(profile)
    rows = [good | {field.name: cell} for field, cell in wrong]
    folder_of(tmp_path, profile, rows, [field.name for field in standard().fields(profile)])
    expected = {(row, field.name) for row, (field, _) in enumerate(wrong, start=2)}
    assert {(row, name) for row, name, _ in problems(BY_SCHEMA, tmp_path)} == expected
    found = problems(BY_PACKAGE, tmp_path)
    assert {row for row, _, _ in found} == {row for row, _ in expected}
    named = {(row, name) for row, name in expected for at, its, text in found if at == row and name in (its or text)}
    assert named == expected


def test_the_package_has_the_code_lists():
    """Each list that a field needs is a table with labels in four languages, and codes refer to it."""
    package = json.loads(data_package(standard(), "share"))
    tables = {resource["name"]: resource for resource in package["resources"]}
    needed = {f"list-{field.list}" for field in standard().fields("share") if field.list}
    assert set(tables) == {"records", "list-missing-reason", *needed}
    targets = {key["reference"]["resource"] for key in tables["records"]["schema"]["foreignKeys"]}
    assert targets <= needed
    for name in needed:
        listed = standard().lists[name.removeprefix("list-")]
        assert [row["code"] for row in tables[name]["data"]] == [code.code for code in listed.codes]
        assert [row["label_ar"] for row in tables[name]["data"]] == [code.label["ar"] for code in listed.codes]
