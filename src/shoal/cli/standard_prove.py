"""`shoal standard prove`: that a profile holds no direct identifier and no free text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from shoal.cli.output import show
from shoal.errors import Refused

if TYPE_CHECKING:
    from shoal.standard.profiles import Proof

MOST_REASONS = 3


def prove(
    profile: Annotated[str, typer.Argument(help="share or release.")] = "share",
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Prove, field by field, that a profile holds nothing that names a person and nothing that can hold anything."""
    from dataclasses import asdict

    from shoal.standard.profiles import prove as proven

    proof = proven(profile)
    lines = [f"{f.name:42} {f.role:17} {f.type:10} {f.rule or 'OPEN: a cell can hold anything'}" for f in proof.fields]
    verdict = f"{profile} holds no field with the role {' or '.join(proof.forbidden)}. "
    verdict += (
        f"A rule closes each of its {len(proof.fields)} fields. Valid is not the same as safe: records stay sensitive."
    )
    show({**asdict(proof), "holds": proof.holds}, [*lines, *([verdict] if proof.holds else [])], as_json=json)
    if not proof.holds and json:
        raise typer.Exit(Refused.exit_code)
    if not proof.holds:
        raise Refused(f"{profile} is not proven. {_why(proof)}")


def _why(proof: Proof) -> str:
    """What is wrong, and how much more of it there is: a profile that promises nothing has a hundred open fields."""
    more = len(proof.broken) - MOST_REASONS
    said = " ".join(proof.broken[:MOST_REASONS])
    return f"{said} There are {more} more like these; --json has them all." if more > 0 else said
