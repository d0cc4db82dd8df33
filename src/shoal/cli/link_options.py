"""What the linkage unit's verbs take."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoal.errors import FileError

if TYPE_CHECKING:
    from shoal.linkage.unit import LinkageUnit

RoundFile = Annotated[Path, typer.Option("--round", help="The round file, as the key holder sent it.")]
UnitIdentity = Annotated[Path, typer.Option("--identity", help="The linkage unit's key of age.")]
UnitFolder = Annotated[
    Path, typer.Option("--folder", help="Where the unit keeps its journal, and sealed uploads until they are matched.")
]
Holder = Annotated[
    str | None,
    typer.Option("--holder", help="The key holder's public signing key; without it, the holder of the first round."),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]

FOLDER = Path("linkage-unit")


def unit_of(round_file: Path, identity: Path, folder: Path, holder: str | None) -> LinkageUnit:
    """The linkage unit's work in a round."""
    from shoal.agefile import Identity
    from shoal.linkage.project import load_round
    from shoal.linkage.unit import LinkageUnit

    return LinkageUnit(folder, load_round(round_file, holder=holder), Identity.load(identity))


def read_sealed(path: Path) -> bytes:
    """A sealed file's bytes."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise FileError(f"{path.name} can't be read. Does it exist, and may you read it?") from error
