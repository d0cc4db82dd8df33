"""`shoal link new-round`: a new key, sealed for each partner."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.output import show
from shoal.errors import Refused


def new_round(
    project: Annotated[Path, typer.Argument(help="Who takes part: a YAML file, as docs/linkage.md shows it.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The round file; it goes to all who take part.")],
    previous: Annotated[Path | None, typer.Option(help="The round file before this one, if there was one.")] = None,
    key: Annotated[
        Path | None, typer.Option(help="The key holder's signing key (default: SHOAL_KEY, or the user's own).")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Begin a round: make a key that nobody but the partners can open. The linkage unit should not run this."""
    from shoal.intake.whole import check_absent, write_whole
    from shoal.linkage.project import load_project, load_round, new_round
    from shoal.signing import SigningKey, fingerprint

    check_absent(output)
    who = load_project(project)
    holder, made = SigningKey.ready(key)
    if holder.public == who.unit.key or holder.public in {partner.key for partner in who.partners}:
        raise Refused("The key holder's signing key is also the unit's or a partner's. Use one of its own.")
    before = load_round(previous, holder=holder.public) if previous else None
    if before and before.project != who.project:
        raise Refused(f"The round before is of another project, {before.project}. Name the right file.")
    number = before.number + 1 if before else 1
    write_whole(output, new_round(who, holder, number=number))
    sentences = [made] if made else []
    sentences += [
        f"Round {number} of {who.project}: {output.name}, for {len(who.partners)} partners and the linkage unit.",
        f"Tell each of them your public key by another way than this file: {holder.public}",
        f"(fingerprint {fingerprint(holder.public)}).",
    ]
    result = {"round": number, "project": who.project, "holder": holder.public, "partners": len(who.partners)}
    show(result, sentences, as_json=json)
