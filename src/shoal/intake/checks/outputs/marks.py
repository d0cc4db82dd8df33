"""Which cells of a marked copy are marked, and with what comment."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from shoal.errors import Severity
from shoal.intake.checks.outputs.lines import SEVERITIES, Line
from shoal.intake.checks.outputs.words import Words

MOST_COMMENTS = 2_000
"""Comments at most: a spreadsheet program grows slow with many more."""
MOST_COMMENT = 2_000
"""Characters of one comment at most."""

Place = tuple[int, int]
"""Row and column of a cell, counted from 0 as in the copy."""


@dataclass(frozen=True)
class Mark:
    """How one cell is marked.

    Args:
        severity: The gravest of its findings.
        comment: What its findings say, or None where there would be too many comments.
    """

    severity: Severity
    comment: str | None


@dataclass(frozen=True)
class Layout:
    """Where the rows of a file stand in its copy.

    Args:
        first: Number of the first record's row, as findings count.
        last: Number of the last record's row.
        columns: How many columns there are.
    """

    first: int
    last: int
    columns: int

    @property
    def shift(self) -> int:
        """By how many rows the copy stands lower: a JSON file has no row of names above its first record."""
        return max(0, 2 - self.first)

    @property
    def header(self) -> int:
        """Row of the header, counted from 0."""
        return self.of(self.first) - 1

    @property
    def rows(self) -> range:
        """All rows that hold something, counted from 0."""
        return range(self.header, self.of(self.last) + 1)

    def of(self, row: int) -> int:
        """Row of the copy, counted from 0, in which a row of the file stands."""
        return row - 1 + self.shift


@dataclass(frozen=True)
class Marks:
    """All marks of a copy.

    Args:
        cells: Marked cells.
        first: The first marked cell of each finding, by its place in the list; None where it marks none.
        uncommented: How many marked cells have no comment.
    """

    cells: dict[Place, Mark]
    first: tuple[Place | None, ...]
    uncommented: int


def plan_marks(lines: Sequence[Line], layout: Layout, *, said: Words) -> Marks:
    """Decide which cells are marked.

    A finding without rows marks the header of its column; one without a column marks the first cell of its rows; one
    without either marks nothing. Headers get their comments first, then the cells of the gravest findings.

    Args:
        lines: The findings in order.
        layout: Where the rows stand in the copy.
        said: The words of the language.

    Returns:
        The marks.
    """
    by_cell: dict[Place, list[Line]] = defaultdict(list)
    first: list[Place | None] = []
    for line in lines:
        places = [place for place in _places(line, layout) if place[0] in layout.rows]
        for place in places:
            by_cell[place].append(line)
        first.append(min(places, default=None))
    ordered = sorted(by_cell, key=lambda place: (place[0] != layout.header, _gravest(by_cell[place])))
    cells = {
        place: Mark(
            SEVERITIES[_gravest(by_cell[place])],
            _comment(by_cell[place], said) if number < MOST_COMMENTS else None,
        )
        for number, place in enumerate(ordered)
    }
    return Marks(cells, tuple(first), max(0, len(cells) - MOST_COMMENTS))


def _places(line: Line, layout: Layout) -> list[Place]:
    if not line.rows:
        return [(layout.header, line.position - 1)] if line.position else []
    return [(layout.of(row), max(line.position - 1, 0)) for row in line.rows]


def _gravest(lines: Sequence[Line]) -> int:
    return min(SEVERITIES.index(line.severity) for line in lines)


def _comment(lines: Sequence[Line], said: Words) -> str:
    """What the findings of one cell say, with their severity: colour alone says nothing to many people."""
    text = "\n\n".join(_said(line, said) for line in lines)
    return text if len(text) <= MOST_COMMENT else text[: MOST_COMMENT - 1] + "…"


def _said(line: Line, said: Words) -> str:
    severity, fix = said.text(f"severities.{line.severity}"), f"{said.text('fix')}{said.text('colon')}{line.fix}"
    return f"{severity} [{line.code}]\n{line.message}\n{fix}"
