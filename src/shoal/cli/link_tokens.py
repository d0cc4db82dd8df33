"""`shoal link tokens`: a partner makes tokens of its own case file."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.link_options import Json, RoundFile
from shoal.cli.output import show, show_findings


def tokens(
    file: Annotated[Path, typer.Argument(help="The case file with names: CSV, XLSX, JSON or Parquet.")],
    mapping: Annotated[Path, typer.Option(help="The mapping of this file, with `identity`.")],
    round_file: RoundFile,
    holder: Annotated[
        str, typer.Option(help="The key holder's public signing key, had by another way than the round file.")
    ],
    key_identity: Annotated[Path, typer.Option(help="Your key of age, for which the round's key is sealed.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The sealed tokens, for the linkage unit.")],
    secret: Annotated[
        Path | None, typer.Option(help="Your secret for references: the one with which you pack.")
    ] = None,
    purpose: Annotated[
        list[str] | None,
        typer.Option(help="A purpose to which persons must have agreed, as for `shoal pack`; may be repeated."),
    ] = None,
    key: Annotated[Path | None, typer.Option(help="Your signing key (default: SHOAL_KEY, or the user's own).")] = None,
    json: Json = False,
) -> None:
    """Make tokens of a case file, signed by you and sealed for the linkage unit. Names stay on this machine."""
    from shoal.agefile import Identity
    from shoal.intake import ReadOptions
    from shoal.intake.mapping.files import load_mapping
    from shoal.intake.mapping.keys import load_secret
    from shoal.intake.tolerant import read_for_check
    from shoal.intake.whole import check_absent, write_whole
    from shoal.linkage.partner import Secrets, tokens_of
    from shoal.linkage.project import load_round
    from shoal.linkage.tokenfile import write_tokens
    from shoal.signing import SigningKey

    check_absent(output)
    own, plan = SigningKey.load(key or SigningKey.default_path()), load_mapping(mapping)
    of = load_round(round_file, holder=holder)
    secrets = Secrets(of.key_for(own.public, Identity.load(key_identity)), load_secret(secret) if secret else None)
    options = ReadOptions(encoding=plan.source.encoding, delimiter=plan.source.delimiter, sheet=plan.source.sheet)
    made = tokens_of(read_for_check(file, options=options), plan, secrets, purposes=tuple(purpose or ()))
    write_whole(output, write_tokens(made.tokens, of, own))
    if not json:
        show_findings(made.findings)
    result = {
        "round": of.number,
        "project": of.project,
        "records": made.records,
        "references": len(made.tokens),
        "without_tokens": made.unlinkable,
        "findings": [finding.as_dict() for finding in made.findings],
    }
    sentence = (
        f"{output.name}: tokens of {len(made.tokens):,} persons for round {of.number} of {of.project}. Send it to the "
        "linkage unit; nobody else can open it."
    )
    show(result, [sentence], as_json=json)
