"""`shoal link match`: the linkage unit finds who is one person."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.link_options import FOLDER, Holder, Json, RoundFile, UnitFolder, UnitIdentity, read_sealed, unit_of
from shoal.cli.output import show, show_findings


def match(
    identity: UnitIdentity,
    round_file: RoundFile,
    steward: Annotated[str, typer.Option(help="The steward's public key of age, for whom the result is sealed.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The sealed crosswalk, for the steward.")],
    uploads: Annotated[
        list[Path] | None, typer.Argument(help="Sealed tokens that were not taken in yet; others lie in the folder.")
    ] = None,
    key: Annotated[
        Path | None, typer.Option(help="The unit's signing key (default: SHOAL_KEY, or the user's own).")
    ] = None,
    folder: UnitFolder = FOLDER,
    holder: Holder = None,
    json: Json = False,
) -> None:
    """Find who is one person, tell the steward by random names, and drop the tokens.

    Nobody is told how many were found, and no partner learns anything about a name.
    """
    from shoal.agefile import known_recipient
    from shoal.intake.whole import check_absent, write_whole
    from shoal.signing import SigningKey

    check_absent(output)
    unit = unit_of(round_file, identity, folder, holder)
    recipient, own = known_recipient(steward), SigningKey.load(key or SigningKey.default_path())
    for path in uploads or ():
        unit.receive(read_sealed(path))
    linked = unit.link(recipient, own, deliver=lambda sealed: write_whole(output, sealed))
    if not json:
        show_findings(linked.notices)
    result = {
        "partners": list(linked.partners),
        "persons": linked.persons,
        "findings": [notice.as_dict() for notice in linked.notices],
    }
    sentence = (
        f"{output.name}: {linked.persons:,} references of {len(linked.partners)} partners, each with a random person, "
        "sealed for the steward. The tokens that lay here are gone; delete the partners' files too."
    )
    show(result, [sentence], as_json=json)
