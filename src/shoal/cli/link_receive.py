"""`shoal link receive`: the linkage unit takes in partners' tokens."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.link_options import FOLDER, Holder, Json, RoundFile, UnitFolder, UnitIdentity, read_sealed, unit_of
from shoal.cli.output import show, show_findings


def receive(
    uploads: Annotated[list[Path], typer.Argument(help="Sealed tokens, as the partners sent them.")],
    identity: UnitIdentity,
    round_file: RoundFile,
    folder: UnitFolder = FOLDER,
    holder: Holder = None,
    json: Json = False,
) -> None:
    """Take in partners' tokens. Too many, or too soon after the last ones, are refused, and that is on record."""
    unit = unit_of(round_file, identity, folder, holder)
    results, sentences = [], []
    for path in uploads:
        taken = unit.receive(read_sealed(path))
        if not json:
            show_findings(taken.notices)
        results.append({
            "partner": taken.partner,
            "persons": taken.persons,
            "repeated": taken.repeated,
            "findings": [notice.as_dict() for notice in taken.notices],
        })  # fmt: skip
        before = ", as before" if taken.repeated else ""
        sentences.append(f"{taken.partner}: {taken.persons:,} persons{before}.")
    show({"uploads": results}, sentences, as_json=json)
