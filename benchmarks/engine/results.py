"""The results: one line of JSON a run, appended, so that a session can be broken off and taken up again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parents[1] / "results.jsonl"
Result = dict[str, Any]


@dataclass(frozen=True)
class Run:
    """What a result is about.

    Args:
        tool: Name of the tool.
        version: Its version.
        file: Name of the table.
        epsilon: Epsilon, or None where the result does not depend on it.
        seed: The seed, or the number of the run for tools without one.
    """

    tool: str
    version: str
    file: str
    epsilon: float | None
    seed: int

    @classmethod
    def of(cls, result: Result) -> Run:
        """The run that a result is about."""
        return cls(result["tool"], result["version"], result["file"], result["epsilon"], result["seed"])


def read(path: Path = RESULTS) -> list[Result]:
    """All results so far."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def append(result: Result, path: Path = RESULTS) -> None:
    """Add one result."""
    with path.open("a", encoding="utf-8") as file:
        file.write(json.dumps(result, ensure_ascii=False) + "\n")


def is_done(run: Run, results: list[Result], *, seconds: float) -> bool:
    """Whether a run need not be made again.

    A run that was ended by a time limit counts as done unless the limit is longer now; a crash counts as done.
    """
    for result in results:
        if Run.of(result) == run and (result["state"] != "time limit" or result["limit"] >= seconds):
            return True
    return False
