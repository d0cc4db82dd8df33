"""`shoal map suggest`: which field each column of a file may be, and why."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoal.cli.output import show
from shoal.errors import FileError

if TYPE_CHECKING:
    from shoal.intake.suggest import Accepted, ColumnSuggestion, Suggestions

SHOWN = 0.1
"""A candidate that is less sure than that is not worth a line."""
WIDEST = 44


def map_suggest(
    file: Annotated[Path, typer.Argument(help="The file: CSV, XLSX, JSON or Parquet.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Write a draft of the mapping (YAML) to this file.")
    ] = None,
    profile: Annotated[str, typer.Option(help="For what the mapping is: share or collect.")] = "share",
    accept_above: Annotated[
        float | None,
        typer.Option(min=0.0, max=1.0, help="Say yes in the draft to every suggestion that is surer than this: 0.9."),
    ] = None,
    encoding: Annotated[str | None, typer.Option(help="Encoding of a text file, if not UTF-8.")] = None,
    delimiter: Annotated[str | None, typer.Option(help="The character between cells, if not detected.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Sheet of a workbook.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines; it holds values of the file.")] = False,
) -> None:
    """Suggest which field of the standard each column may be, and what its values may mean.

    Nothing is applied: in the draft every suggestion is a comment until you take it.
    """
    from shoal.intake import ReadOptions, read_for_check
    from shoal.intake.mapping.model import Source
    from shoal.intake.suggest import accept_above as take_above
    from shoal.intake.suggest import draft_text, suggest

    if output is not None and output.exists():
        raise FileError(f"{output.name} exists already and was left alone. Choose another name.")
    cases = read_for_check(file, options=ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet))
    suggestions = suggest(cases, profile=profile)
    taken = _settled(take_above(suggestions, accept_above)) if accept_above is not None else ()
    if output is not None:
        _write(output, draft_text(suggestions, taken, Source(encoding=encoding, delimiter=delimiter, sheet=sheet)))
    show(_result(suggestions, taken), _sentences(suggestions, taken, output), as_json=json)


def _settled(taken: tuple[Accepted, ...]) -> tuple[Accepted, ...]:
    """Without flags of a field that a whole column fills: a person must choose."""
    whole = {each.field for each in taken if each.code is None}
    return tuple(each for each in taken if each.code is None or each.field not in whole)


def _result(suggestions: Suggestions, taken: tuple[Accepted, ...]) -> dict[str, Any]:
    return {**suggestions.as_dict(), "accepted": [each.column for each in taken]}


def _sentences(suggestions: Suggestions, taken: tuple[Accepted, ...], output: Path | None) -> list[str]:
    rows = [("", "column", "may be", "sure", "why"), *(_row(column) for column in suggestions.columns)]
    widths = [min(WIDEST, max(len(row[i]) for row in rows)) for i in range(4)]
    lines = ["  ".join([*(row[i][: widths[i]].ljust(widths[i]) for i in range(4)), row[4]]).rstrip() for row in rows]
    lines += ["", "Nothing is applied: these are suggestions. Which values may be which codes stands in the draft."]
    if output is not None:
        taken_too = f" It says yes to {len(taken)} of them." if taken else ""
        lines.append(f"{output.name}: the draft, with every suggestion as a comment.{taken_too}")
    else:
        lines.append(f"To write a draft: shoal map suggest {suggestions.name} -o mapping.yaml")
    return lines


def _row(column: ColumnSuggestion) -> tuple[str, str, str, str, str]:
    name = " ".join(column.column.split())
    best = column.best
    if best is None or best.confidence < SHOWN:
        return column.letter, name, "-", "", "Nothing of the standard seems to fit."
    what = best.field + (f" = {best.code}" if best.code else "")
    return column.letter, name, what, f"{best.confidence:.0%}", " ".join([*best.reasons, *column.notes])


def _write(path: Path, text: str) -> None:
    from shoal.intake.whole import write_whole

    write_whole(path, text.encode())
