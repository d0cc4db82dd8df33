"""The audit's table: every bound that was measured, printed at the end of the run."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from tests.audit.bounds import Verdict

Note = Callable[[str, str, Verdict], Verdict]
_HEAD = ("game", "adversary", "runs a world", "claim", "bound, free", "bound, Gaussian", "verdict")


@pytest.fixture
def note(request: pytest.FixtureRequest) -> Note:
    """Write a verdict into the table: `note(game, adversary, verdict)` gives the verdict back."""

    def noted(game: str, adversary: str, verdict: Verdict) -> Verdict:
        numbers = (f"{verdict.claim:.2f}", f"{verdict.free:.2f}", f"{verdict.gaussian:.2f}")
        line = (game, adversary, f"{verdict.runs:,}", *numbers, "refuted" if verdict.broken else "holds")
        request.node.user_properties.append(("audit", line))
        return verdict

    return noted


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print the table, if there is one."""
    reports = [r for outcome in ("passed", "failed") for r in terminalreporter.stats.get(outcome, [])]
    lines = [value for r in reports if r.when == "call" for name, value in r.user_properties if name == "audit"]
    if not lines:
        return
    terminalreporter.section("lower bounds on epsilon")
    rows = [_HEAD, ("---",) * len(_HEAD), *sorted(tuple(line) for line in lines)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(_HEAD))]
    for row in rows:
        terminalreporter.write_line(
            "| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)) + " |"
        )
