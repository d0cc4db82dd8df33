"""Bringing a file from an older version of the standard to the present one.

Only what has exactly one successor is changed: a column or a code that another one replaces, and a known other
spelling of a code. A broad value is never made a precise one. What has no successor stays as it is and is named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

import polars as pl

from shoal.intake.checks.match import match
from shoal.intake.sheet import Sheet
from shoal.standard import flag_spellings
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, Field
from shoal.standard.successors import Successors, successors

Kind = Literal["column", "code", "spelling"]
Why = Literal["column-withdrawn", "column-taken", "column-differs", "code-withdrawn", "code-in-header"]

WHY: dict[Why, str] = {
    "column-withdrawn": "The column is no longer to be used, and no other replaces it.",
    "column-taken": "The column is replaced by one that the file has already. Bring the two together.",
    "column-differs": "The column is replaced by one of another kind. Fill that in from it.",
    "code-withdrawn": "The code is no longer to be used, and no other means exactly the same. Choose one.",
    "code-in-header": "The column is for a code that is no longer to be used.",
}
"""What a person has to do about it, in plain words."""


@dataclass(frozen=True)
class Change:
    """Something that was changed. It holds names and codes of the standard only.

    Args:
        kind: A column's name, a code, or another spelling of a code.
        column: Name of the column in the file that was read.
        old: What stood there.
        new: What stands there now.
        count: How many cells; of a column, how many that are not empty.
    """

    kind: Kind
    column: str
    old: str
    new: str
    count: int


@dataclass(frozen=True)
class Remaining:
    """Something that only a person can decide.

    Args:
        why: What it is; `WHY` has the sentence.
        column: Name of the column in the file that was read.
        name: The field, or the code.
        note: What the standard says about it; may be empty.
        count: How many cells; of a column, how many that are not empty.
    """

    why: Why
    column: str
    name: str
    note: str
    count: int

    def __str__(self) -> str:
        cells = "1 cell" if self.count == 1 else f"{self.count:,} cells"
        return " ".join([f"{self.column}: {self.name} ({cells}).", WHY[self.why], self.note]).strip()


@dataclass(frozen=True, eq=False)
class Migrated:
    """A file at the present version of the standard.

    Args:
        frame: The cells, every one as text.
        version: The version that it has now.
        changes: What was changed, column by column.
        remaining: What only a person can decide.
    """

    frame: pl.DataFrame
    version: str
    changes: tuple[Change, ...]
    remaining: tuple[Remaining, ...]

    def as_dict(self) -> dict[str, Any]:
        """What was done, as plain values: it holds no cell of the file."""
        return {
            "standard": self.version,
            "changes": [asdict(change) for change in self.changes],
            "remaining": [{**asdict(left), "message": WHY[left.why]} for left in self.remaining],
        }


def migrate(sheet: Sheet, from_version: str = "1.0") -> Migrated:
    """Bring a file to the present version of the standard.

    Args:
        sheet: The file as it was read.
        from_version: The version for which it was made.

    Returns:
        The new cells, what was changed, and what remains for a person. Cells that nothing is known of are unchanged.

    Raises:
        UnknownName: There is no such version.
    """
    known = successors(from_version)
    frame = _without_unnamed(sheet)
    matching = match(frame.columns)
    fields = {**matching.elsewhere, **matching.fields}
    changes: list[Change] = []
    remaining: list[Remaining] = list(_in_headers(frame, matching.wide, known))
    for column, field in fields.items():
        codes, left = _codes_of(frame.get_column(column), field, known)
        frame = frame.with_columns(codes.cells)
        changes += codes.changes
        remaining += left
    names, renamed, left = _columns(frame, fields, known)
    return Migrated(frame.rename(names), standard().version, (*renamed, *changes), (*left, *remaining))


def _without_unnamed(sheet: Sheet) -> pl.DataFrame:
    """The cells without columns that have neither a name nor a value, such as the numbers of rows in a template."""
    frame = sheet.frame
    named = zip(frame.columns, sheet.header or frame.columns, strict=True)
    return frame.drop(
        [column for column, name in named if not name.strip() and not (frame.get_column(column) != "").any()]
    )


@dataclass(frozen=True, eq=False)
class _Cells:
    cells: pl.Series
    changes: list[Change]


def _columns(
    frame: pl.DataFrame, fields: Mapping[str, Field], known: Successors
) -> tuple[dict[str, str], list[Change], list[Remaining]]:
    """New names of columns, and the columns that a person must look at."""
    present = {field.name for field in fields.values()} | set(frame.columns)
    names: dict[str, str] = {}
    changes: list[Change] = []
    left: list[Remaining] = []
    meant = {column: fields[column].name if column in fields else column for column in frame.columns}
    for column, name in meant.items():
        if name not in known.fields:
            continue
        new, count = known.fields[name], int((frame.get_column(column) != "").sum())
        why = _why_not(name, new, present, known)
        if why is None and new is not None:
            names[column] = new
            present.add(new)
            changes.append(Change("column", column, name, new, count))
        elif why is not None:
            left.append(Remaining(why, column, name, known.note(name), count))
    return names, changes, left


def _why_not(name: str, new: str | None, present: set[str], known: Successors) -> Why | None:
    """Why a column can't simply have the new name."""
    if new is None:
        return "column-withdrawn"
    if new in present:
        return "column-taken"
    return None if known.alike(name, new) else "column-differs"


def _in_headers(frame: pl.DataFrame, wide: Mapping[str, Field], known: Successors) -> Iterator[Remaining]:
    """Columns that each hold one code of a field, "field/code", where the code is deprecated."""
    for column, field in wide.items():
        code = column.rpartition("/")[2]
        if code in known.codes.get(field.list or "", {}):
            count = int((frame.get_column(column) != "").sum())
            yield Remaining("code-in-header", column, code, known.note(code, field.list), count)


def _codes_of(cells: pl.Series, field: Field, known: Successors) -> tuple[_Cells, list[Remaining]]:
    """A column with present codes, what was changed in it, and what remains."""
    spellings = _spellings(field)
    replaced = known.codes.get(field.list or "", {})
    if not spellings and not replaced:
        return _Cells(cells, []), []
    done: Counter[tuple[Kind, str, str]] = Counter()
    left: Counter[str] = Counter()
    new: dict[str, str] = {}
    for cell, count in cells.value_counts().iter_rows():
        parts = [_part(part, spellings, replaced) for part in _parts(cell, field, spellings)]
        done.update(dict.fromkeys((step for steps, _ in parts for step in steps), count))
        left.update(dict.fromkeys((code for _, code in parts if code in replaced), count))
        if any(steps for steps, _ in parts):
            new[cell] = SEPARATOR.join(dict.fromkeys(code for _, code in parts if code))
    changes = [Change(kind, cells.name, old, to, count) for (kind, old, to), count in sorted(done.items())]
    notes = [Remaining("code-withdrawn", cells.name, c, known.note(c, field.list), n) for c, n in sorted(left.items())]
    return _Cells(cells.replace(new) if new else cells, changes), notes


def _parts(cell: str, field: Field, spellings: Mapping[str, str]) -> Iterable[str]:
    """The codes of a cell. A known spelling may hold a semicolon itself."""
    return cell.split(SEPARATOR) if field.type == "codes" and cell.strip() not in spellings else (cell,)


def _part(
    part: str, spellings: Mapping[str, str], replaced: Mapping[str, str | None]
) -> tuple[list[tuple[Kind, str, str]], str]:
    """What one code becomes, and by which steps."""
    steps: list[tuple[Kind, str, str]] = []
    code = part.strip() if part.strip() else part
    if code in spellings:
        steps.append(("spelling", code, spellings[code]))
        code = spellings[code]
    new = replaced.get(code)
    if new is not None:
        steps.append(("code", code, new))
        code = new
    return steps, code


def _spellings(field: Field) -> Mapping[str, str]:
    """The other spellings of a field's values, each with the value. None of them is a value itself."""
    if field.type == "flag":
        return flag_spellings()
    listed = standard().lists.get(field.list or "")
    if listed is None:
        return {}
    codes = {code.code for code in listed.codes}
    return {text: code.code for code in listed.codes for text in code.spellings if text not in codes}
