"""What comes of reading and checking one file, and whether that is as it must be."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.intake.fuzz.tables import CANARY
from tests.intake.inprocess import ask_here

from shoal.errors import FileError, FindingsError
from shoal.intake import ReadOptions, Sheet, tolerant
from shoal.intake.checks import check_sheet
from shoal.intake.checks.outputs import as_json
from shoal.intake.options import MIB, Limits
from shoal.standard import LANGUAGES

MOST_SECONDS = 10
LIMITS = Limits(
    rows=100_000, columns=300, field=64 << 10, bytes_unpacked=64 * MIB, memory=1024 * MIB, seconds=MOST_SECONDS
)


@dataclass(frozen=True)
class Outcome:
    """What came of one file.

    Args:
        kind: "findings", "refused" (findings that stopped the reading), "error" (a clear sentence) or "nothing found".
        codes: The codes of its findings.
        seconds: How long it took.
    """

    kind: str
    codes: frozenset[str]
    seconds: float


class Wrong(AssertionError):
    """Something came of a file that must never come of one."""


def outcome(path: Path, *, child: bool, ask: Callable[..., object] = ask_here) -> Outcome:
    """Read and check a file.

    Args:
        path: The file.
        child: Whether to read it in a child process, as users do, or in this one.
        ask: What reads in this one.

    Raises:
        Wrong: A cell was told, it took too long, or a message is missing. Any other error is a crash.
    """
    start = time.perf_counter()
    with pytest.MonkeyPatch.context() as patch:
        if not child:
            patch.setattr(tolerant, "ask", ask)
        kind, codes, told, sheet = _read(path)
    seconds = time.perf_counter() - start
    if seconds > MOST_SECONDS:
        raise Wrong(f"took {seconds:.1f} s")
    names = "" if sheet is None else " ".join((*sheet.header, *sheet.labels, *sheet.frame.columns))
    if CANARY in told and CANARY not in names:
        raise Wrong("a cell was told")
    return Outcome(kind, codes, seconds)


def _read(path: Path) -> tuple[str, frozenset[str], str, Sheet | None]:
    """Kind, codes, everything that is said of the file, and its cells."""
    try:
        sheet = tolerant.read_for_check(path, options=ReadOptions(limits=LIMITS))
    except FindingsError as error:
        return "refused", _codes(error.findings), str(error), None
    except FileError as error:
        if not str(error).endswith("."):
            raise Wrong("an error without a sentence") from error
        return "error", frozenset(), str(error), None
    report = check_sheet(sheet)
    told = "".join(json.dumps(as_json(report, language), ensure_ascii=False) for language in LANGUAGES)
    codes = _codes(found.finding for found in report.findings)
    return "findings" if codes else "nothing found", codes, told, sheet


def _codes(findings: object) -> frozenset[str]:
    codes = set()
    for finding in findings:  # type: ignore[attr-defined]
        if not (finding.message and finding.fix):
            raise Wrong(f"{finding.code} has no words")
        codes.add(finding.code)
    return frozenset(codes)
