"""Which rows of a file are its head: names for programs, labels for people, and titles above them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from shoal.errors import Where
from shoal.intake.folding import folded
from shoal.intake.known import Known

Row = tuple[str, ...]

MOST_ABOVE = 20
"""How many rows may stand above the names of the columns."""

_WIDE = 4
"""In fewer columns a row with one cell may be a record like any other."""


@dataclass(frozen=True)
class Head:
    """The head of a file. Rows are counted from 0, positions of columns from 1.

    Args:
        row: The row of names.
        names: What each column is called: by its name, or where its label contradicts that, by its label.
        label_row: The row of labels, or None.
        labels: Its cells.
        repaired: Positions of the columns whose names contradict their labels.
        as_made: Whether it is the untouched head of an entry template.
    """

    row: int
    names: Row
    label_row: int | None = None
    labels: Row = ()
    repaired: tuple[int, ...] = ()
    as_made: bool = False

    @property
    def first(self) -> int:
        """The first row of records."""
        return max(self.row, -1 if self.label_row is None else self.label_row) + 1


def find_head(rows: Sequence[Row], known: Known) -> Head:
    """Find the head of a file by the names and labels that the standard knows.

    Args:
        rows: The first rows of the file, all equally wide; at least one.
        known: The names and labels.

    Returns:
        The head. Where the standard knows too little of the file it is the first row.
    """
    row = _row_of_names(rows, known)
    below = rows[row + 1] if row + 1 < len(rows) else ()
    if not _is_second(rows[row], below, known):
        return Head(row, rows[row])
    swapped = _exact(below, known) > _exact(rows[row], known)
    names, labels = (below, rows[row]) if swapped else (rows[row], below)
    return _with_labels(Head(row + swapped, names, row + (not swapped), labels), known)


def _row_of_names(rows: Sequence[Row], known: Known) -> int:
    scores = [len({folded(cell) for cell in row if known.fields(cell)}) for row in rows[: MOST_ABOVE + 1]]
    if scores[0] >= 2 or 2 * scores[0] >= _filled(rows[0]) > 0:
        return 0
    best = max(scores)
    row = scores.index(best)
    if best >= 3 and 2 * best >= _filled(rows[row]):
        return row
    return _below_title(rows)


def _below_title(rows: Sequence[Row]) -> int:
    """The first row that fills nearly all columns, where those above it fill no more than one cell: a title."""
    widest = max(_filled(row) for row in rows)
    wide = next(at for at, row in enumerate(rows) if 5 * _filled(row) >= 4 * widest)
    titles = all(_filled(row) <= 1 for row in rows[:wide])
    return wide if 0 < wide <= MOST_ABOVE and widest >= _WIDE and titles and _filled(rows[0]) == 1 else 0


def _is_second(names: Row, below: Row, known: Known) -> bool:
    """Whether a row below names says the same in other words."""
    if not _filled(below) or below == names:
        return False
    said = [
        (known.fields(name), known.fields(text) | known.label_fields(text))
        for name, text in zip(names, below, strict=True)
    ]
    here = sum(bool(fields) for _, fields in said)
    agree = sum(bool(above & fields) for above, fields in said)
    enough = here >= 2 or _filled(names) == 1
    return enough and 2 * here >= _filled(below) and 3 * agree >= here


def _filled(row: Row) -> int:
    return sum(bool(cell.strip()) for cell in row)


def _exact(row: Row, known: Known) -> int:
    return sum(folded(cell) in known.names for cell in row)


def _with_labels(head: Head, known: Known) -> Head:
    """The head with its names mended by its labels."""
    pairs = [
        (known.names.get(folded(name)) or known.fields(name), known.label_fields(label))
        for name, label in zip(head.names, head.labels, strict=True)
    ]
    agreed = {name for fields, said in pairs for name in fields & said}
    released = 2 * len(agreed & known.released) > len(agreed)
    names, repaired = list(head.names), []
    for position, (fields, said) in enumerate(pairs, start=1):
        if said and not fields & said:
            meant = _only(said, {name for name in said if (name in known.released) == released}, said - agreed)
            if meant:
                names[position - 1] = meant
                repaired.append(position)
    as_made = (
        not repaired
        and head.label_row == head.row + 1
        and all(name in fields and fields & said for name, (fields, said) in zip(head.names, pairs, strict=True))
    )
    return Head(head.row, tuple(names), head.label_row, head.labels, tuple(repaired), as_made)


def _only(*choices: Iterable[str]) -> str | None:
    """The one field of the first choice that leaves just one."""
    return next((one for one, *others in (sorted(choice) or [""] for choice in choices) if one and not others), None)


def unique_names(names: Sequence[str]) -> list[str]:
    """A name of its own for each column: its first holder keeps it; others, and those without one, get a letter.

    So does a name that polars would take for a pattern of names.

    >>> unique_names(["a", "", "a", "^.*$"])
    ['a', 'B', 'C', 'D']
    """
    taken = Counter(names)
    unique: list[str] = []
    for position, name in enumerate(names, start=1):
        pattern = name.startswith("^") and name.endswith("$")
        if name.strip() and name not in unique and not pattern:
            unique.append(name)
            continue
        stand_in = Where(position=position).letter
        while stand_in in taken or stand_in in unique:
            stand_in += "'"
        unique.append(stand_in)
    return unique
