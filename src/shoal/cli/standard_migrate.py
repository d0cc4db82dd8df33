"""`shoal standard migrate`: bring a file to the present version of the standard."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoal.cli.output import show, show_findings

if TYPE_CHECKING:
    from shoal.intake.migrate import Migrated


def migrate(
    file: Annotated[Path, typer.Argument(help="The file with case records.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The .csv or .xlsx file to write; it must not exist.")],
    from_version: Annotated[
        str, typer.Option("--from", help="The version of the standard for which the file was made.")
    ] = "1.0",
    encoding: Annotated[str | None, typer.Option(help="The encoding of a text file that is not UTF-8.")] = None,
    sheet: Annotated[str | None, typer.Option(help="The sheet of a workbook that has several.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Replace deprecated columns and codes where one thing replaces them, and name what a person must decide."""
    from shoal.errors import FindingsError
    from shoal.intake import ReadOptions, read_for_check
    from shoal.intake.migrate import migrate
    from shoal.intake.writing import check_output, write_table
    from shoal.standard.versions import known

    check_output(output)
    known(from_version)
    read = read_for_check(file, options=ReadOptions(encoding=encoding, sheet=sheet))
    if any(finding.severity == "error" for finding in read.findings):
        raise FindingsError(read.findings)
    show_findings(read.findings)
    migrated = migrate(read, from_version)
    escaped = write_table(migrated.frame, output)
    result = {"file": output.name, "rows": migrated.frame.height, "escaped": escaped, **migrated.as_dict()}
    show(result, list(_sentences(migrated, output.name, escaped)), as_json=json)


def _sentences(migrated: Migrated, name: str, escaped: int) -> list[str]:
    lines = [f"{change.column}: {change.old} is now {change.new} ({change.count:,})." for change in migrated.changes]
    lines += ["", "Left for a person to decide:", *map(str, migrated.remaining)] if migrated.remaining else []
    if escaped:
        cells = "1 cell" if escaped == 1 else f"{escaped:,} cells"
        lines += ["", f"{cells} got an apostrophe in front, because a spreadsheet would run what stands there."]
    return [*lines, "", f"Wrote {name} for version {migrated.version}. Check it: shoal check {name}"]
