"""`shoal unpack`: open a contribution, prove it, and show what it is."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.output import show, show_findings


def unpack(
    file: Annotated[Path, typer.Argument(help="The contribution, a sealed file.")],
    key: Annotated[Path, typer.Option("--key", "-k", help="Your secret key of age (`shoal keys age` makes one).")],
    partner: Annotated[
        list[str] | None,
        typer.Option(help="The public key of a partner, had from the partner; once for each. No other is taken."),
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Also write what is in it to this new folder. SENSITIVE.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Open a contribution that was sealed for you, check everything in it, and say what it is.

    It keeps nothing; `shoal collection add` does. The exit code is 0 if all holds and 1 if the contribution is refused.
    """
    from datetime import UTC, datetime

    from shoal.agefile import Identity
    from shoal.intake.packing.unpack import unpack as take
    from shoal.intake.whole import check_absent, write_folder
    from shoal.signing import fingerprint

    if output is not None:
        check_absent(output)
    found = take(file, Identity.load(key), partner_keys=partner or None)
    if output is not None:
        write_folder(output, found.files)
    if not json:
        show_findings(found.findings)
    manifest, protocol = found.manifest, found.protocol.value
    keep = protocol.keep_until(datetime.now(UTC).date()).isoformat()
    result = {
        "id": found.id,
        "manifest": manifest.model_dump(),
        "keep_until": keep,
        "key": fingerprint(found.partner_public),
        "folder": str(output) if output else None,
        "findings": [finding.as_dict() for finding in found.findings],
    }
    trusted = "" if partner else " Compare this with what the partner told you by telephone, or give it as --partner."
    withheld = ", ".join(f"{reason}: {count}" for reason, count in manifest.withheld.items()) or "nothing"
    period = f"{manifest.period.first} to {manifest.period.last}, standard {manifest.standard}"
    sentences = [
        f"{file.name} is whole: {manifest.records:,} records of {manifest.partner.name}, {period}.",
        f"Id: {found.id}",
        f"Signed by {fingerprint(found.partner_public)}.{trusted}",
        f"For: {', '.join(manifest.purposes)}. Held back by the partner: {withheld}.",
        f"Received today, it may be kept until {keep}.",
    ]
    if output is not None:
        sentences.append(f"What is in it stands in {output}. It is SENSITIVE: delete it when you are done.")
    show(result, sentences, as_json=json)
