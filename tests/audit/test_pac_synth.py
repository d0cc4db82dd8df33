"""The audit catches the ancestor, pac-synth 0.0.8, whose guarantee does not hold."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.audit.bounds import Scores, Verdict, epsilon_bound

PYTHON = "SHOAL_AUDIT_PAC_SYNTH"
"""Names the interpreter of the environment in which `make audit` installs pac-synth."""
RUNS = 400
LEAST = 2.07
"""What must be proven at the least: what was measured before, in another way. docs/audit.md has all results."""


@pytest.fixture(scope="module")
def result() -> dict[str, Any]:
    """What pac-synth published, from `pacsynth_fits.py` in its own environment."""
    python = os.environ.get(PYTHON, "")
    if not Path(python).is_file():
        pytest.fail(f"pac-synth 0.0.8 is not installed: run this with `make audit`, which sets {PYTHON}.")
    worker = Path(__file__).with_name("pacsynth_fits.py")
    done = subprocess.run([python, worker, str(RUNS)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
    return json.loads(done.stdout)


@pytest.mark.audit
def test_pac_synth_is_caught(note, result: dict[str, Any]):
    """It claims ε 0.5. The spread of its published counts alone proves more than four times that (T-04)."""
    without, present = (np.array(world, float) for world in result["counts"])
    spread = [((world - result["expected"]) ** 2).mean(axis=1) for world in (without, present)]
    bound = epsilon_bound(Scores(*spread), result["delta"])
    found = Verdict(result["epsilon"], bound, 0.0, RUNS)
    assert note("pac-synth 0.0.8, a record of 15 values among records of 8", "counts", found).broken
    assert found.free >= LEAST


@pytest.mark.audit
def test_pac_synth_falls_over_small_tables(result: dict[str, Any]):
    """It panics on tables that Shoal refuses in words or releases whole (the twin of T-14)."""
    assert result["crashed"] > RUNS / 10
