"""A command of Shoal's is measured alone, and its failure told."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.command import run


def test_what_a_command_took_and_printed():
    """Its output, and times that are those of a process: the clock shows no less than the start of Python takes."""
    ran = run("--version")
    assert ran.output.startswith("shoal ")
    assert 0.02 < ran.cpu < 60
    assert ran.wall > 0.02


def test_the_memory_of_the_benchmark_is_not_the_commands():
    """What this process holds stands in no command's account."""
    before = run("--version").megabytes
    held = np.ones(50_000_000)
    assert held.sum() == 50_000_000
    assert 5 < run("--version").megabytes < before + 100 < 500


def test_a_failure_is_told_with_what_the_command_said(tmp_path):
    """Unless it is one that is expected."""
    with pytest.raises(SystemExit, match=r"(?s)check ended with \d.*missing\.csv"):
        run("check", tmp_path / "missing.csv")
    assert run("check", tmp_path / "missing.csv", accepted=(1, 2, 3, 4)).wall > 0
