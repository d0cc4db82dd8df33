"""`shoal link overlap`: how many persons two partners have in common, as a protected count."""

from fractions import Fraction
from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.link_options import FOLDER, Holder, Json, RoundFile, UnitFolder, UnitIdentity, read_sealed, unit_of
from shoal.cli.output import show
from shoal.errors import Refused


def overlap(
    one: Annotated[Path, typer.Argument(help="Sealed tokens of one partner.")],
    other: Annotated[Path, typer.Argument(help="Sealed tokens of another partner.")],
    identity: UnitIdentity,
    round_file: RoundFile,
    epsilon: Annotated[str, typer.Option(help="What the answer may cost of the project's 2.")] = "0.25",
    records: Annotated[int, typer.Option(help="The most records of one person at each partner.")] = 1,
    folder: UnitFolder = FOLDER,
    holder: Holder = None,
    json: Json = False,
) -> None:
    """Tell how many persons two partners have in common, with noise, once a round. Ask before `shoal link match`."""
    from shoal.linkage.overlap import overlap as ask
    from shoal.linkage.tokenfile import read_tokens

    try:
        cost = Fraction(epsilon)
    except (ValueError, ZeroDivisionError) as error:
        raise Refused("Epsilon must be a number, for example 0.25.") from error
    unit = unit_of(round_file, identity, folder, holder)
    partners = []
    for path in (one, other):
        sealed = read_sealed(path)
        unit.receive(sealed)
        partners.append(read_tokens(sealed, unit.round, unit.identity).partner.key)
    told = ask(unit, *partners, epsilon=cost, records=records)
    result = {
        "partners": list(told.partners),
        "count": told.count.count,
        "low": told.count.low,
        "high": told.count.high,
        "epsilon": float(told.epsilon),
        "records_per_person": told.records,
        "repeated": told.repeated,
    }
    before = " It was drawn before in this round and cost nothing now." if told.repeated else ""
    sentence = (
        f"{told.partners[0]} and {told.partners[1]} have {told.count} persons in common, with noise that protects each "
        f"(epsilon {float(told.epsilon):g}).{before}"
    )
    show(result, [sentence], as_json=json)
