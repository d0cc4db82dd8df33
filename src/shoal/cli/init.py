"""`shoal init`: draft a release description from the header of a case file."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.output import show, show_findings
from shoal.errors import FileError


def init(
    cases: Annotated[Path | None, typer.Argument(help="The case file: CSV, TSV, XLSX or Parquet.")] = None,
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to write the description.")] = Path(
        "release.yaml"
    ),
    title: Annotated[str, typer.Option(help="Title of the data set.")] = "",
    encoding: Annotated[str | None, typer.Option(help="Encoding of a text file, if not UTF-8.")] = None,
    delimiter: Annotated[str | None, typer.Option(help="The character between cells, if not detected.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Sheet of a workbook.")] = None,
    implications: Annotated[
        bool,
        typer.Option("--implications", help="Take in the standard's implications; your records must keep to them."),
    ] = False,
    collection: Annotated[
        Path | None, typer.Option(help="The folder of a collection, a version of which stands in place of a case file.")
    ] = None,
    version: Annotated[int | None, typer.Option(help="The collection's version (default: the newest).")] = None,
    collection_key: Annotated[
        Path | None,
        typer.Option(
            help="The collection's key. Without it SHOAL_COLLECTION_KEY or SHOAL_COLLECTION_KEY_COMMAND counts."
        ),
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Draft a release description from the header of a case file. Only the header is read, never a record."""
    from shoal.intake import ReadOptions, read_header
    from shoal.releases.describe.draft import draft_description

    if (cases is None) == (collection is None):
        raise FileError("Name a case file, or a collection with --collection: one of the two.")
    if collection is not None:
        from shoal.cli.collection_options import opened
        from shoal.collection.releasing import release_columns

        held = opened(collection, collection_key)
        header = tuple(release_columns(held, held.state.version(version)))
    else:
        header = read_header(cases or Path(), ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet))
    source = f"--collection {collection}" if collection else str(cases)
    stem = collection.name if collection else (cases or Path()).stem
    draft = draft_description(header, title=title or stem, implications=implications)
    try:
        with output.open("x", encoding="utf-8") as file:
            file.write(draft.text)
    except FileExistsError as error:
        raise FileError(f"{output} exists already and was left alone. Choose another name with -o.") from error
    except OSError as error:
        raise FileError(f"The description can't be written to {output}: {error.strerror}.") from error
    if not json:
        show_findings(draft.findings)
    open_points = sum(finding.severity == "error" for finding in draft.findings)
    todo = f" {open_points} column(s) still need a domain." if open_points else ""
    show(
        {"description": str(output), "findings": [finding.as_dict() for finding in draft.findings]},
        [f"Wrote {output}.{todo} Look it over, then run: shoal release {source} --description {output} …"],
        as_json=json,
    )
