"""`shoal collection version`: make the next version."""

from typing import Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show, show_findings


def version(
    folder: Folder,
    key: Key = None,
    purpose: Annotated[
        list[str] | None,
        typer.Option(
            help="Take only contributions that may be used for this, for example Publication; may be repeated."
        ),
    ] = None,
    json: Json = False,
) -> None:
    """Make the next version: one table of all contributions in force, one record a person."""
    from shoal.collection.versions import make_version

    made = make_version(opened(folder, key), purposes=purpose or ())
    if not json:
        show_findings(made.findings)
    result = {
        "version": made.version.number,
        "records": made.version.records,
        "contributions": list(made.version.contributions),
        "linked": made.manifest.linked,
        "findings": [finding.as_dict() for finding in made.findings],
    }
    number, parts = made.version.number, len(made.version.contributions)
    sentences = [
        f"Version {number}: {made.version.records:,} persons from {parts} contribution(s).",
        f"Draft a release of it: shoal init --collection {folder}",
    ]
    show(result, sentences, as_json=json)
