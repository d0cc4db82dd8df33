"""`shoal collection withdraw`: let a person take no part any more."""

import sys
from typing import Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show, show_findings


def withdraw(
    folder: Folder,
    partner: Annotated[str, typer.Argument(help="Name or public key of the partner whose references these are.")],
    reference: Annotated[
        list[str],
        typer.Argument(
            help="What the partner's records have in prs_Id, one or more; - reads them from standard input."
        ),
    ],
    key: Key = None,
    everywhere: Annotated[
        bool,
        typer.Option("--everywhere", help="Also where the linkage unit found the same person with other partners."),
    ] = False,
    json: Json = False,
) -> None:
    """Let persons take no part any more, from the next version on, whatever their partner sends later."""
    from shoal.collection.leaving import withdraw as take_out

    if reference == ["-"]:
        reference = sys.stdin.read().split()
    done = take_out(opened(folder, key), partner, reference, everywhere=everywhere)
    if not json:
        show_findings(done.findings)
    result = {
        "references": done.references,
        "records": done.records,
        "findings": [finding.as_dict() for finding in done.findings],
    }
    sentences = [
        f"{done.records:,} record(s) will be in no further version: shoal collection version {folder}",
        f"They and the versions that have them are still there until: shoal collection expire {folder}",
    ]
    show(result, sentences, as_json=json)
