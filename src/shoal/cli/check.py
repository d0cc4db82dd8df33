"""`shoal check`: check a file of case records against the standard."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.mapped import known_language, write_page
from shoal.cli.output import show
from shoal.errors import FindingsError
from shoal.standard import LANGUAGES


def check(
    file: Annotated[Path, typer.Argument(help="The file: CSV, XLSX, JSON or Parquet.")],
    profile: Annotated[
        str | None,
        typer.Option(help="What it was made for: collect, share or release; recognised if not given."),
    ] = None,
    language: Annotated[str, typer.Option(help=f"Language of the report: {', '.join(LANGUAGES)}.")] = "en",
    html: Annotated[Path | None, typer.Option(help="Write the report as a page to this file.")] = None,
    marked: Annotated[
        Path | None, typer.Option(help="Write a workbook with the cells marked; it is as sensitive as the file.")
    ] = None,
    encoding: Annotated[str | None, typer.Option(help="Encoding of a text file, if not UTF-8.")] = None,
    delimiter: Annotated[str | None, typer.Option(help="The character between cells, if not detected.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Sheet of a workbook.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Check a file of case records against the standard. It runs on this machine and sends nothing anywhere.

    The exit code is 0 without errors, 1 with errors, 2 if the file can't be read.
    """
    from shoal.intake import ReadOptions
    from shoal.intake.checks.engine import check_sheet, known_profile, unread
    from shoal.intake.checks.outputs import as_html, as_json, as_text, check_marked_path, write_marked
    from shoal.intake.tolerant import read_for_check

    known_profile(profile)
    known_language(language)
    if marked is not None:
        check_marked_path(marked)
    options = ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet)
    try:
        cases = read_for_check(file, options=options)
        report = check_sheet(cases, profile)
    except FindingsError as error:
        cases, report = None, unread(file.name, error.findings, profile)
    if html is not None:
        write_page(html, as_html(report, language))
    if marked is not None and cases is not None:
        write_marked(report, cases, marked, language=language)
    elif marked is not None:
        typer.echo("No marked copy was written, because the file can't be read.", err=True)
    show(as_json(report, language), [as_text(report, language).rstrip("\n")], as_json=json)
    if not report.ok:
        raise typer.Exit(2 if cases is None else 1)
