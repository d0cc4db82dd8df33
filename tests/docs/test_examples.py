"""The examples run as they stand, with fewer records."""

from __future__ import annotations

import sys

import numpy as np
import polars as pl
import pytest

from shoal.errors import FindingsError
from shoal.intake import read_sheet
from shoal.privacy import fitting
from shoal.releases import build
from shoal.releases.describe.cases import understand
from shoal.releases.load import load_description

RECORDS = 400


@pytest.fixture
def quick(tmp_path, monkeypatch):
    """A small model, an explorer of one line, and a key of this test's own."""
    explorer = tmp_path / "explorer"
    explorer.mkdir()
    (explorer / "index.html").write_text("<!doctype html><title>Explorer</title>", encoding="utf-8")
    monkeypatch.setattr(build, "built_explorer", lambda: explorer)
    monkeypatch.setattr(fitting, "COMPONENTS", 100)
    monkeypatch.setattr(fitting, "STEPS", 60)
    monkeypatch.setenv("SHOAL_KEY", str(tmp_path / "steward.key"))


@pytest.mark.usefixtures("quick")
def test_the_script_makes_a_release_and_asks_it(docs, tmp_path, monkeypatch, capsys):
    """examples/ask_a_release.py prints a count with its interval, and that four attributes are not computed."""
    folder = tmp_path / "made"
    monkeypatch.setattr(sys, "argv", ["ask_a_release.py", "--records", str(RECORDS), "--folder", str(folder)])
    docs.script("examples/ask_a_release.py").main()
    said = capsys.readouterr().out
    assert "The folder is whole" in said
    assert "(between " in said
    assert "not computed" in said
    assert (folder / "2026.1" / "release.json.sig").is_file()


@pytest.fixture
def inspections():
    """Invented inspections in the shape that examples/labour-inspection.yaml describes."""
    random = np.random.default_rng(7)
    nothing = random.random(RECORDS) < 0.1

    def pick(*values):
        return random.choice(values, RECORDS).tolist()

    below = np.where(nothing, "yes", pick("yes", "no", "not asked")).tolist()
    return {
        "worker_number": [str(number // 2) for number in range(RECORDS)],
        "inspected_on": pick("2021-03-01", "2024-11-30", "2025", "?"),
        "sector": pick("farming", "agriculture", "building", "fishing"),
        "district": pick("north", "south", "coast", "capital", ""),
        "age": pick("15", "22", "47", "63", "-"),
        "contract": pick("written", "spoken", "none"),
        "hours_per_week": pick("20", "48", "72"),
        "wage_withheld": pick("yes", "no", ""),
        "wage_below_minimum": below,
        "paid_nothing": np.where(nothing, "yes", "no").tolist(),
        "unsafe_workplace": pick("1", "0", "not asked"),
        "housing": pick("crowded", "crowded|no water", "locked|rent withheld", ""),
        "findings": [""] * RECORDS,
        "inspector": [""] * RECORDS,
        "remarks": [""] * RECORDS,
    }


def _understood(docs, columns, folder):
    path = folder / "inspections.csv"
    pl.DataFrame(columns).write_csv(path)
    return understand(read_sheet(path), load_description(docs.root / "examples" / "labour-inspection.yaml"))


def test_the_labour_inspections_are_understood(docs, inspections, tmp_path):
    """Records in the shape that the example describes fit it, and all that it derives is there."""
    cases = _understood(docs, inspections, tmp_path)
    assert len(cases.frame) == RECORDS
    assert set(cases.frame["sector"]) == {"farming", "building", "other"}
    assert set(cases.frame["long_hours"]) == {"0--35", "36--48", "61+"}
    assert set(cases.frame["age_band"]) == {"14--17", "18--24", "40--59", "60+", ""}
    assert set(cases.frame["any_wage_problem"]) == {"1", "0", ""}
    assert cases.private == []


def test_a_contradiction_of_the_example_is_refused(docs, inspections, tmp_path):
    """Who is paid nothing is paid below the minimum; a record that says otherwise is a finding."""
    inspections["paid_nothing"][3], inspections["wage_below_minimum"][3] = "yes", "no"
    with pytest.raises(FindingsError) as refused:
        _understood(docs, inspections, tmp_path)
    assert [finding.code for finding in refused.value.findings] == ["implication-contradicted"]
