"""Comparing what a program reported with what a file of the test set must raise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from shoal.standard.conformance.answer import Reported
from shoal.standard.conformance.instances import Expected, Instance

Kind = Literal["missing", "severity", "rows", "unexpected", "unanswered"]
"""A finding that was not reported, one with another severity, one with other rows, an error that nobody expects, or no
answer at all."""

_Key = tuple[str, str | None]

MOST_ROWS = 10
"""Rows that a sentence names at most."""


@dataclass(frozen=True)
class Difference:
    """One way in which an answer is not as it must be.

    Args:
        kind: What differs.
        message: It in a sentence.
        code: Code of the finding, or None where there was no answer.
        column: Letter of the column, or None.
    """

    kind: Kind
    message: str
    code: str | None = None
    column: str | None = None


def differences(instance: Instance, reported: Sequence[Reported]) -> tuple[Difference, ...]:
    """What is not as it must be in a program's answer.

    A program may report one finding for all rows or one for each: those of one code and one column are taken together.

    Args:
        instance: The file, with what it must raise.
        reported: What the program reported.

    Returns:
        The differences; none where the answer is right.
    """
    by_key: dict[_Key, list[Reported]] = defaultdict(list)
    for finding in reported:
        by_key[finding.code, finding.column].append(finding)
    found: list[Difference] = []
    for expected in instance.expected:
        found += _compared(expected, by_key)
    if instance.exact:
        found += _unexpected({(one.code, one.column) for one in instance.expected}, by_key)
    return tuple(found)


def _compared(expected: Expected, by_key: dict[_Key, list[Reported]]) -> Iterator[Difference]:
    """One finding against the reported ones of its code and column."""
    code, column = expected.code, expected.column
    reported = by_key.get((code, column), [])
    if not reported:
        elsewhere = [_place(other) for name, other in by_key if name == code]
        instead = f" It was reported for {', '.join(elsewhere)} instead." if elsewhere else ""
        message = f"{code} was not reported for {_place(column)}{_of_rows(expected.rows)}.{instead}"
        yield Difference("missing", message, code, column)
        return
    others = sorted({one.severity for one in reported} - {expected.severity})
    if others:
        message = f"{code} for {_place(column)} is of severity {expected.severity}; reported as {', '.join(others)}."
        yield Difference("severity", message, code, column)
    if expected.rows is not None:
        yield from _rows(expected, {row for one in reported for row in one.rows})


def _rows(expected: Expected, rows: set[int]) -> Iterator[Difference]:
    wanted = set(expected.rows or ())
    parts = [
        f"{words} {_listed(some)}"
        for words, some in (("not reported:", wanted - rows), ("reported, but without it:", rows - wanted))
        if some
    ]
    if parts:
        message = f"{expected.code} for {_place(expected.column)} has other rows. {'; '.join(parts).capitalize()}."
        yield Difference("rows", message, expected.code, expected.column)


def _unexpected(known: set[_Key], by_key: dict[_Key, list[Reported]]) -> Iterator[Difference]:
    for (code, column), reported in by_key.items():
        errors = [one for one in reported if one.severity == "error"]
        if errors and (code, column) not in known:
            rows = {row for one in errors for row in one.rows}
            message = f"{code[:80]} was reported as an error for {_place(column)}{_of_rows(rows)}, where there is none."
            yield Difference("unexpected", message, code, column)


def _place(column: str | None) -> str:
    return f"column {column[:80]}" if column else "the whole file"


def _of_rows(rows: Sequence[int] | set[int] | None) -> str:
    return f", {_listed(rows)}" if rows else ""


def _listed(rows: Sequence[int] | set[int]) -> str:
    """The rows in words.

    >>> _listed({7, 3})
    'rows 3, 7'
    """
    ordered = sorted(rows)
    more = f" and {len(ordered) - MOST_ROWS:,} more" if len(ordered) > MOST_ROWS else ""
    return f"row{'s' if len(ordered) > 1 else ''} {', '.join(str(row) for row in ordered[:MOST_ROWS])}{more}"
