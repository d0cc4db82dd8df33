"""`shoal verify`: check a release folder."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.output import show
from shoal.errors import ReleaseDamaged


def verify(
    folder: Annotated[Path, typer.Argument(help="The release folder.")],
    public_key: Annotated[
        str | None, typer.Option(help="The steward's public key, had from the steward and not from the release.")
    ] = None,
    ledger: Annotated[
        Path | None, typer.Option(help="The collection's ledger: is the release on record there?")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Check signature, checksums, schema, domain and the consistency of the counts of a release folder."""
    from shoal.privacy.ledger import Ledger
    from shoal.releases.ask.opened import open_release
    from shoal.releases.findings import release_finding
    from shoal.releases.verify import verify_release

    findings = verify_release(folder, public_key=public_key)
    if not findings and ledger is not None:
        entry = open_release(folder).ledger_entry
        if not Ledger.existing(ledger).contains(entry):
            findings = [release_finding("ledger-rolled-back", ledger=str(ledger))]
    if findings:
        raise ReleaseDamaged(findings)
    signer = open_release(folder).signer
    trusted = "" if public_key else " Compare the key with the one that the steward published elsewhere."
    show(
        {"release": str(folder), "valid": True, "key": signer},
        [f"{folder} is whole, signed by {signer}.{trusted}"],
        as_json=json,
    )
