"""Tables that are built ahead."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest

from shoal.releases.ask.opened import open_release
from shoal.releases.charts import charts
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.site.prepared import table_names, write_tables
from shoal.standard.text_safety import plain_cell


@pytest.fixture
def tables(content: ReleaseContent, tmp_path: Path) -> Path:
    """The tables of the small release."""
    write_tables(content, charts(content), tmp_path)
    return tmp_path / "tables"


def rows(path: Path) -> list[dict[str, str]]:
    """A CSV as it reads behind its safe cells."""
    with path.open(encoding="utf-8", newline="") as file:
        return [{k: plain_cell(v) for k, v in row.items()} for row in csv.DictReader(file)]


def test_each_chart_has_a_table_and_one_by_year(content: ReleaseContent, tables: Path):
    """One file a chart, one a chart by year, as CSV and as JSON; the names are told."""
    names = table_names(charts(content), 3)
    assert names[:2] == ["gender", "ageBroad"]
    assert {"year", "gender--by--year", "sector--by--year"} <= set(names)
    assert "year--by--year" not in names
    assert sorted(path.name for path in tables.iterdir()) == sorted(f"{n}{s}" for n in names for s in (".csv", ".json"))


def test_two_countries_meet_in_a_table(content: ReleaseContent):
    """Every pair of charts of countries has a table; the shortest releases have single values only."""
    shown = charts(content)
    country = next(chart for chart in shown if chart.type == "country")
    names = table_names([*shown, replace(country, name="exploited")], 2)
    assert "citizenship--by--exploited" in names
    assert all("--by--" not in name for name in table_names(shown, 1))


def test_every_cell_says_what_the_release_says(golden: Path, tables: Path):
    """State and numbers of each cell are those of `count` for the same values."""
    release, seen = open_release(golden), set()
    for name in ("gender", "ageBroad", "citizenship--by--year", "sector--by--year"):
        table = json.loads((tables / f"{name}.json").read_text("utf-8"))
        axes = table["axes"]
        for cell in table["cells"]:
            values = {a["name"]: a["values"][i]["code"] for a, i in zip(axes, cell["at"], strict=True)}
            if "" in values.values():
                assert cell["state"] == "not computed"
                continue
            said = release.count(**values)
            assert (cell["state"], cell["count"], cell["low"], cell["high"]) == (
                said.state,
                said.count,
                said.low,
                said.high,
            )
            seen.add(cell["state"])
    assert "reported" in seen


def test_the_csv_says_the_same_as_the_json(content: ReleaseContent, tables: Path):
    """Codes, labels, state and numbers agree, cell by cell."""
    for name in table_names(charts(content), 3):
        table = json.loads((tables / f"{name}.json").read_text("utf-8"))
        lines = rows(tables / f"{name}.csv")
        assert len(lines) == len(table["cells"])
        for line, cell in zip(lines, table["cells"], strict=True):
            for axis, i in zip(table["axes"], cell["at"], strict=True):
                value = axis["values"][i]
                assert (line[axis["name"]], line[f"{axis['name']}_label"]) == (value["code"], value["label"])
            numbers = [line[key] for key in ("count", "low", "high")]
            assert line["state"] == cell["state"]
            assert numbers == ["" if cell[key] is None else str(cell[key]) for key in ("count", "low", "high")]


def test_a_suppressed_value_is_never_a_zero(content: ReleaseContent, tmp_path: Path):
    """What is not listed is suppressed in its own table, and left out of those of two charts."""
    single = content.counts.lengths[0]
    left = replace(single, ids=single.ids[1:], count=single.count[1:], low=single.low[1:], high=single.high[1:])
    empty = [
        replace(t, ids=t.ids[:0], count=t.count[:0], low=t.low[:0], high=t.high[:0]) for t in content.counts.lengths[1:]
    ]
    fewer = replace(content, counts=replace(content.counts, lengths=(left, *empty)))
    write_tables(fewer, charts(fewer), tmp_path)
    first = rows(tmp_path / "tables/gender.csv")[0]
    assert (first["gender"], first["state"], first["count"]) == ("Female", "suppressed", "")
    by_year = rows(tmp_path / "tables/gender--by--year.csv")
    assert "Female" not in {r["gender"] for r in by_year}
    assert {r["state"] for r in by_year if r["gender"] == "Male" and r["year"] != "2019"} == {"suppressed"}


def test_an_attribute_may_be_called_state(content: ReleaseContent, tmp_path: Path):
    """The columns of codes and the column of states keep apart."""
    shown = [replace(chart, name="state" if chart.name == "gender" else chart.name) for chart in charts(content)]
    write_tables(content, shown, tmp_path)
    first = rows(tmp_path / "tables/state.csv")[0]
    assert (first["state_"], first["state_label"], first["state"]) == ("Female", "Female", "reported")


def test_no_cell_runs_in_a_spreadsheet(tables: Path):
    """A code that begins like a formula has an apostrophe in front."""
    assert "'=21+," in (tables / "ageBroad.csv").read_text("utf-8")


def test_the_json_says_what_it_is(tables: Path):
    """Title, release, citation and the notice stand in each file."""
    table = json.loads((tables / "sector--by--year.json").read_text("utf-8"))
    assert table["title"] == "Sector <of work> by Year of registration"
    assert table["release"] == {"title": "Invented cases & counts", "version": "2026.1"}
    assert "do not say how many victims" in table["notPrevalence"]
    assert table["citation"].startswith("The Example Desk (2026)")
