"""The two tables of a release."""

from __future__ import annotations

import csv
from pathlib import Path

import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoal.releases.describe.content import ReleaseContent
from shoal.releases.tables import aggregates_frame, read_csv, synthetic_frame, write_csv
from shoal.standard.text_safety import plain_cell

CELLS = st.text(alphabet="'=-@,;\"\r\n aé1", max_size=5)


def synthetic(content: ReleaseContent) -> pl.DataFrame:
    """The synthetic records of a content."""
    separators = {name: a.separator for name, a in content.attribute.items()}
    return synthetic_frame(content.domain, content.columns, content.codes, separators=separators)


def test_synthetic_records_show_the_values_of_their_codes(content: ReleaseContent):
    """Each cell of a single-valued attribute is the value behind the code."""
    frame = synthetic(content)
    for name in ("gender", "ageBroad", "year", "isSlavery"):
        column = content.domain.index[name]
        values = content.domain[name].values
        assert frame[name].to_list() == [values[code] for code in content.codes[:, column]]


def test_codes_of_a_multi_valued_attribute_are_joined(content: ReleaseContent):
    """A multi-valued cell lists the codes whose flag is yes, with the attribute's separator."""
    farm, sea = (content.domain.index[name] for name in ("sector=farm", "sector=sea"))
    expected = [
        "|".join(code for code, on in (("farm", row[farm] == 0), ("sea", row[sea] == 0)) if on) for row in content.codes
    ]
    assert synthetic(content)["sector"].to_list() == expected
    assert {"farm", "sea", "farm|sea", ""} == set(expected)


def test_aggregates_list_every_combination_by_its_key(content: ReleaseContent):
    """Keys are attribute:value parts in the order of the description, with the counts of the table."""
    rows = aggregates_frame(content.domain, content.columns, content.counts).rows()
    expected = []
    flat = [(i, v) for i, a in zip(content.columns, content.domain, strict=True) for v in a.values]
    for k, table in content.counts:
        for ids, count, low, high in zip(table.ids, table.count, table.low, table.high, strict=True):
            parts = [(flat[i][0].attribute or flat[i][0].name, flat[i][0].code or flat[i][1]) for i in ids]
            key = ";".join(":".join(part) for part in parts)
            expected.append((k, key, int(count), int(low), int(high), "reported"))
    assert rows == expected
    assert any("sector:farm" in row[1] for row in rows)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(st.lists(st.tuples(CELLS, CELLS), min_size=1, max_size=5), st.integers(1, 2))
def test_a_csv_gives_every_cell_back(tmp_path: Path, rows: list[tuple[str, str]], width: int):
    """Any text survives the CSV, read by us or by Python's reader, in a table of one column too."""
    frame = pl.DataFrame([row[:width] for row in rows], schema=["=a", "b"][:width], orient="row")
    write_csv(frame, tmp_path / "t.csv")
    ours = [tuple(map(plain_cell, row)) for row in read_csv(tmp_path / "t.csv").rows()]
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as file:
        header, *theirs = csv.reader(file)
    assert ours == frame.rows()
    assert [tuple(map(plain_cell, row)) for row in theirs] == frame.rows()
    assert header[0] == "'=a"


@pytest.mark.parametrize("name", ["data/synthetic.csv", "data/aggregates.csv", "codebook.csv"])
def test_no_published_cell_is_a_formula(golden: Path, name: str):
    """No cell of a published CSV begins with a formula's character, unless it is a number."""
    with (golden / name).open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert all(float(cell) < 0 for cell in cells if cell[:1] in set("=+-@\t\r"))
    assert any("'=21+" in cell or "=21+" in cell for cell in cells)
