"""`shoal profile`: what a file holds, told without showing a person."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.mapped import known_language, write_page
from shoal.cli.output import show
from shoal.standard import LANGUAGES


def profile(
    file: Annotated[Path, typer.Argument(help="The file: CSV, XLSX, JSON or Parquet.")],
    html: Annotated[Path | None, typer.Option(help="Write the profile as a page to this file.")] = None,
    language: Annotated[str, typer.Option(help=f"Language of the profile: {', '.join(LANGUAGES)}.")] = "en",
    encoding: Annotated[str | None, typer.Option(help="Encoding of a text file, if not UTF-8.")] = None,
    delimiter: Annotated[str | None, typer.Option(help="The character between cells, if not detected.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Sheet of a workbook.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Tell what a file holds: its columns, kinds of values, and what may name people. Nothing leaves this machine.

    No value is shown that fewer than ten records share, and none of a column that may name people.
    """
    from shoal.intake import ReadOptions, read_for_check
    from shoal.intake.profiling.outputs import as_html, as_text
    from shoal.intake.profiling.profile import profile_sheet

    known_language(language)
    options = ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet)
    found = profile_sheet(read_for_check(file, options=options))
    if html is not None:
        write_page(html, as_html(found, language))
    show(found.as_dict(), [as_text(found, language).rstrip("\n")], as_json=json)
