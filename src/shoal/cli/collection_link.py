"""`shoal collection link`: take in who is the same person."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show, show_findings


def link(
    folder: Folder,
    crosswalk: Annotated[Path, typer.Argument(help="The sealed crosswalk, as the linkage unit sent it.")],
    identity: Annotated[Path, typer.Option(help="The steward's key of age, which opens it.")],
    unit: Annotated[str, typer.Option(help="The linkage unit's public signing key, had from the unit itself.")],
    key: Key = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="It takes the place of all crosswalks before it, rather than add to them.")
    ] = False,
    json: Json = False,
) -> None:
    """Take in the linkage unit's crosswalk. Further versions have one record for each person that it names."""
    from shoal.agefile import Identity
    from shoal.collection.linking import link as take_in
    from shoal.collection.linking import read_links

    collection = opened(folder, key)
    linked = take_in(collection, read_links(crosswalk, Identity.load(identity), unit=unit), replace=replace)
    if not json:
        show_findings(linked.findings)
    result = {
        "references": linked.references,
        "several": linked.several,
        "findings": [finding.as_dict() for finding in linked.findings],
    }
    sentence = (
        f"Took in {linked.references:,} references; {linked.several:,} persons have more than one of them. "
        f"The next version has one record for each: shoal collection version {folder}"
    )
    show(result, [sentence], as_json=json)
