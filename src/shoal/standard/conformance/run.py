"""Running a program against the whole test set."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from shoal.errors import FileError
from shoal.standard.conformance.answer import Unanswered
from shoal.standard.conformance.compare import Difference, differences
from shoal.standard.conformance.instances import Instance, InstanceSet, load_instances, write_instances
from shoal.standard.conformance.program import SECONDS, arguments, ask_program

Tell = Callable[[str, float], None]
"""Is told which file comes next, and the share of the files that are done."""


@dataclass(frozen=True)
class InstanceResult:
    """How a program did on one file.

    Args:
        instance: The file, with what it must raise.
        differences: What was not as it must be.
        seconds: How long the program took.
    """

    instance: Instance
    differences: tuple[Difference, ...]
    seconds: float

    @property
    def passed(self) -> bool:
        """Whether the answer was as it must be."""
        return not self.differences


@dataclass(frozen=True)
class ConformanceReport:
    """How a program did on the whole test set.

    Args:
        command: The program, as it was named.
        standard: Version of the standard that was tested.
        results: File by file.
    """

    command: tuple[str, ...]
    standard: str
    results: tuple[InstanceResult, ...]

    @property
    def conforms(self) -> bool:
        """Whether every answer was as it must be."""
        return all(result.passed for result in self.results)

    @property
    def failed(self) -> tuple[InstanceResult, ...]:
        """The files with a difference."""
        return tuple(result for result in self.results if not result.passed)

    def as_dict(self) -> dict[str, Any]:
        """The report as plain values, for `--json`."""
        return {
            "command": list(self.command),
            "standard": self.standard,
            "conforms": self.conforms,
            "passed": len(self.results) - len(self.failed),
            "failed": len(self.failed),
            "instances": [
                {
                    "name": result.instance.name,
                    "file": result.instance.file,
                    "profile": result.instance.profile,
                    "passed": result.passed,
                    "seconds": round(result.seconds, 3),
                    "differences": [asdict(difference) for difference in result.differences],
                }
                for result in self.results
            ],
        }

    def sentences(self) -> list[str]:
        """The report for people, one line each."""
        total, failed = len(self.results), len(self.failed)
        lines = []
        for result in self.failed:
            lines.append(f"{result.instance.name} ({result.instance.file}, profile {result.instance.profile})")
            lines += [f"  {difference.message}" for difference in result.differences]
        verdict = (
            f"The program conforms to version {self.standard} of the standard: all {total} files are as they must be."
            if self.conforms
            else f"The program does not conform to version {self.standard} of the standard: "
            f"{failed} of {total} files differ."
        )
        return [*lines, verdict]


def run(
    command: Sequence[str],
    *,
    folder: Path | None = None,
    seconds: float = SECONDS,
    tell: Tell = lambda _name, _share: None,
) -> ConformanceReport:
    """Run a program on every file of the test set and compare what it reports.

    Args:
        command: The program and its arguments; see `arguments` for the places that are filled in.
        folder: A test set that was written out; None is the one that comes with Shoal.
        seconds: How long the program may take for one file.
        tell: Is told what comes next.

    Returns:
        What differs, file by file. A program that fails on a file differs there; the others are run all the same.

    Raises:
        FileError: No program is named or it can't be started, or the folder is no test set.
    """
    if not command:
        raise FileError("No program is named. Name the one that is to be tested.")
    with tempfile.TemporaryDirectory(prefix="shoal-conformance-") as place:
        if folder is None:
            folder = Path(place) / "set"
            write_instances(folder)
        tested = load_instances(folder)
        results = _results(command, tested, folder.resolve(), seconds=seconds, tell=tell)
    return ConformanceReport(tuple(command), tested.standard, results)


def _results(
    command: Sequence[str], tested: InstanceSet, folder: Path, *, seconds: float, tell: Tell
) -> tuple[InstanceResult, ...]:
    results = []
    for number, instance in enumerate(tested.instances):
        tell(instance.name, number / len(tested.instances))
        results.append(_result(command, instance, folder, seconds=seconds))
    return tuple(results)


def _result(command: Sequence[str], instance: Instance, folder: Path, *, seconds: float) -> InstanceResult:
    began = time.monotonic()
    try:
        reported = ask_program(arguments(command, folder / instance.file, instance.profile), seconds=seconds)
        found = differences(instance, reported)
    except Unanswered as failure:
        found = (Difference("unanswered", str(failure)),)
    return InstanceResult(instance, found, time.monotonic() - began)
