"""`shoal collection add`: take a contribution in."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show, show_findings


def add(
    folder: Folder,
    contribution: Annotated[Path, typer.Argument(help="The sealed contribution, as the partner sent it.")],
    identity: Annotated[Path, typer.Option(help="The steward's key of age, which opens it.")],
    key: Key = None,
    replaces: Annotated[
        bool, typer.Option("--replaces", help="It takes the place of the one before it, rather than follow it.")
    ] = False,
    register: Annotated[
        bool, typer.Option("--register", help="Let a partner in who is not known yet. Compare the key with theirs.")
    ] = False,
    migrate: Annotated[
        bool, typer.Option("--migrate", help="Take it although it is of an older version of the standard.")
    ] = False,
    again: Annotated[bool, typer.Option("--again", help="Take it although it was removed before.")] = False,
    json: Json = False,
) -> None:
    """Take a contribution in: opened, verified, and sealed again with the collection's key."""
    from shoal.agefile import Identity
    from shoal.collection.adding import Terms
    from shoal.collection.adding import add as take_in
    from shoal.signing import fingerprint

    terms = Terms(replaces=replaces, register=register, migrate=migrate, again=again)
    added = take_in(opened(folder, key), contribution, Identity.load(identity), terms)
    held = added.contribution
    if not json:
        show_findings(added.findings)
    result = {
        "contribution": held.id,
        "partner": added.partner.name,
        "public_key": added.partner.public,
        "records": held.records,
        "period": [held.first, held.last],
        "retain_until": held.retain_until,
        "replaced": list(added.replaced),
        "findings": [finding.as_dict() for finding in added.findings],
    }
    who = f"{added.partner.name} ({fingerprint(added.partner.public)})"
    sentences = [
        f"Took in {held.short} from {who}: {held.records:,} records of {held.first} to {held.last}.",
        f"It may be kept until {held.retain_until}. No version has it yet: shoal collection version {folder}",
    ]
    if added.replaced:
        sentences.insert(1, f"It takes the place of {', '.join(name[:12] for name in added.replaced)}.")
    show(result, sentences, as_json=json)
