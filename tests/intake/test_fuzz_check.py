"""Files made by chance, read and checked: findings or a clear error, and nothing else. `make fuzz` tries thousands."""

from __future__ import annotations

import pytest
from tests.intake.fuzz.outcome import Wrong, outcome
from tests.intake.fuzz.run import files, run

from shoal.intake import tolerant

FILES = 300


def test_files_made_by_chance_end_in_findings_or_a_clear_error(tmp_path):
    """Tables with odd cells and heads, and files with bytes changed, neither crash nor hang nor have a cell told."""
    tally = run(FILES, 1, tmp_path)
    assert not tally.wrong
    assert sum(tally.kinds.values()) == FILES + tally.kinds["read in a child too"]
    assert tally.kinds["findings"] > FILES / 4
    assert tally.kinds["refused"] > FILES / 10
    assert len(tally.codes) > 30


def test_the_same_number_makes_the_same_files():
    """A file that went wrong can be made again, but for what a workbook says of the time of day."""
    first, second = ([file for file in files(40, 5) if "xls" not in file[0]] for _ in range(2))
    assert first == second


def test_a_crash_is_seen(tmp_path, monkeypatch):
    """The test can fail: an error that nobody foresaw, and a cell that is told, are both wrong."""
    path = tmp_path / "cases.csv"
    path.write_text("gender\nZaphod Beeblebrox\n", encoding="utf-8")
    assert outcome(path, child=False).kind == "findings"
    monkeypatch.setattr("tests.intake.fuzz.outcome.as_json", lambda *_: "Zaphod Beeblebrox")
    with pytest.raises(Wrong, match="a cell was told"):
        outcome(path, child=False)
    monkeypatch.setattr(tolerant, "_below_head", lambda _: 1 / 0)
    assert run(3, 1, tmp_path).wrong
