"""`shoal map apply`: carry out a mapping, and tell what was lost."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.mapped import known_language, mapped_file, write_page
from shoal.cli.output import show, show_findings
from shoal.standard import LANGUAGES


def map_apply(
    file: Annotated[Path, typer.Argument(help="The file with case records. It is never changed.")],
    mapping: Annotated[Path, typer.Option("--mapping", "-m", help="The mapping (YAML or XLSX).")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The .csv or .xlsx file to write; none only tells.")
    ] = None,
    report: Annotated[Path | None, typer.Option(help="Write what was carried over and lost as a page.")] = None,
    secret: Annotated[Path | None, typer.Option(help="Your secret, if the mapping makes keys.")] = None,
    language: Annotated[str, typer.Option(help=f"Language of the report: {', '.join(LANGUAGES)}.")] = "en",
    untested: Annotated[bool, typer.Option("--untested", help="Go on although examples of the mapping fail.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Turn a file of your own into the standard, and tell what was lost on the way.

    The file that is written is as sensitive as your own: to send it, make a contribution with `shoal pack`.
    """
    from shoal.intake.mapping.outputs import as_html, as_text
    from shoal.intake.writing import check_output, write_table

    known_language(language)
    if output is not None:
        check_output(output)
    used, mapped = mapped_file(file, mapping, secret=secret, untested=untested)
    if not json:
        show_findings(mapped.findings)
    if output is not None:
        write_table(mapped.frame, output)
    if report is not None:
        write_page(report, as_html(mapped.loss, used, file.name, language))
    result = {
        "file": output.name if output else None,
        "rows": mapped.frame.height,
        "fields": mapped.frame.columns,
        "loss": mapped.loss.as_dict(),
        "findings": [finding.as_dict() for finding in mapped.findings],
    }
    sentences = [as_text(mapped.loss, used, file.name, language).rstrip("\n")]
    if output is not None:
        sentences += ["", f"Wrote {output.name}. Check it: shoal check {output.name} --profile {used.profile}"]
    show(result, sentences, as_json=json)
