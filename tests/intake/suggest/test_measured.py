"""The measuring command, and the bars on the exports that were written for work on suggestions."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from benchmarks.mapping.run import Tally, measure

_DEV = Path(__file__).parents[3] / "benchmarks" / "mapping" / "dev"
_SHOWN = ("en-hotline", "fr-onedrive", "es-centroamerica", "ar-wizara", "kobo-screening", "redcap-en")


def test_suggestions_reach_their_bars():
    """85 % of columns and values at first, 95 % of columns among three, and nothing sure that is wrong."""
    total = Tally()
    for name in _SHOWN:
        total.add(measure(_DEV / name))
    assert total.first >= 0.85 * total.columns
    assert total.three >= 0.95 * total.columns
    assert total.values_first >= 0.85 * total.values
    assert total.wrong == 0, total.errors


def test_a_wrong_truth_is_counted(tmp_path):
    """The command can fail: a truth that nobody would say lowers the totals and counts what was sure."""
    (tmp_path / "export.csv").write_text("Nationality\nThai\nLao\nMali\nTogo\n", encoding="utf-8")
    truth = {"columns": {"Nationality": {"field": "prs_Deceased"}}, "values": {"Nationality": {"Mali": "XX"}}}
    (tmp_path / "truth.yaml").write_text(yaml.safe_dump(truth), encoding="utf-8")
    tally = measure(tmp_path)
    assert (tally.columns, tally.first, tally.values, tally.values_first) == (1, 0, 1, 0)


@pytest.mark.parametrize(("said", "right"), [("true", 1), ("TRUE", 1), ("false", 0)])
def test_truth_values_are_compared_as_such(tmp_path, said, right):
    """A truth may be written in small letters."""
    (tmp_path / "export.csv").write_text("Consent given\nyes\nno\n", encoding="utf-8")
    truth = f"columns: {{Consent given: {{field: con_Consent}}}}\nvalues: {{Consent given: {{yes: {said}}}}}\n"
    (tmp_path / "truth.yaml").write_text(truth, encoding="utf-8")
    assert measure(tmp_path).values_first == right
