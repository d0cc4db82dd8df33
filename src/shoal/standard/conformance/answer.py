"""What a program says about a file, read from its standard output without trusting it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, get_args

from shoal.errors import Severity

SEVERITIES: tuple[str, ...] = get_args(Severity)


class Unanswered(Exception):
    """The program gave no answer that can be compared; the message says why."""


@dataclass(frozen=True)
class Reported:
    """One finding that a program reported.

    Args:
        code: Its code.
        severity: "error", "warning" or "note".
        column: Letter of the column, or None.
        rows: Rows that have it.
    """

    code: str
    severity: str
    column: str | None = None
    rows: tuple[int, ...] = ()


def read_answer(text: str) -> tuple[Reported, ...]:
    """The findings in a program's answer.

    Args:
        text: Its standard output: one JSON object with a list "findings".

    Returns:
        The findings in the program's order.

    Raises:
        Unanswered: It is no JSON, or not of that shape.
    """
    if not text.strip():
        raise Unanswered("It printed nothing on standard output.")
    try:
        answer = json.loads(text)
    except ValueError:
        raise Unanswered("What it printed on standard output is not JSON.") from None
    except RecursionError:
        raise Unanswered("The JSON that it printed is nested too deeply.") from None
    findings = answer.get("findings") if isinstance(answer, dict) else None
    if not isinstance(findings, list):
        raise Unanswered('The JSON that it printed has no list "findings".')
    return tuple(_reported(entry, number) for number, entry in enumerate(findings, start=1))


def _reported(entry: Any, number: int) -> Reported:
    """One finding; what else it has is passed over."""
    if not isinstance(entry, dict):
        raise Unanswered(f"Finding {number} is no JSON object.")
    code, severity, column, rows = (entry.get(key) for key in ("code", "severity", "column", "rows"))
    if not isinstance(code, str) or not code:
        raise Unanswered(f'Finding {number} has no text "code".')
    if severity not in SEVERITIES:
        raise Unanswered(f'The "severity" of finding {number} is none of {", ".join(SEVERITIES)}.')
    if not (column is None or isinstance(column, str)):
        raise Unanswered(f'The "column" of finding {number} is neither a letter nor null.')
    if not _row_numbers(rows):
        raise Unanswered(f'The "rows" of finding {number} are no list of row numbers.')
    return Reported(code, severity, column or None, tuple(rows or ()))


def _row_numbers(rows: Any) -> bool:
    """Whether it is nothing, or a list of whole numbers (a truth value is no number)."""
    return rows is None or (isinstance(rows, list) and all(type(row) is int for row in rows))
