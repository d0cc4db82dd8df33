"""`shoal pack`: a partner's mapped, de-identified and consented records, sealed for the steward."""

from pathlib import Path
from typing import Annotated, Any

import typer

from shoal.cli.mapped import read_mapping
from shoal.cli.output import show, show_findings
from shoal.errors import FileError


def pack(
    file: Annotated[Path | None, typer.Argument(help="The file with your cases. It is never changed.")] = None,
    mapping: Annotated[
        Path | None, typer.Option("--mapping", "-m", help="The mapping of this file (YAML or XLSX).")
    ] = None,
    protocol: Annotated[
        Path | None, typer.Option("--protocol", "-p", help="The information-sharing protocol (YAML).")
    ] = None,
    statement: Annotated[
        Path | None, typer.Option("--statement", "-s", help="Your statement on the records (YAML).")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The sealed file, such as 2025.shoal; it must not exist.")
    ] = None,
    secret: Annotated[
        Path | None, typer.Option(help="Your secret for keys, if the mapping makes keys: `shoal keys secret` makes it.")
    ] = None,
    to: Annotated[
        str, typer.Option(help="The steward's public key (age1...), had from the steward; it must be the protocol's.")
    ] = "",
    purpose: Annotated[
        list[str] | None,
        typer.Option(help="Code of a purpose, once for each (default: all purposes of the protocol)."),
    ] = None,
    previous: Annotated[str, typer.Option(help="The id of your contribution before this one.")] = "",
    key: Annotated[
        Path | None, typer.Option(help="Your signing key (default: your own, made if needed by `shoal keys new`).")
    ] = None,
    new_protocol: Annotated[
        Path | None, typer.Option(help="Write a protocol to be filled in to this file, and stop.")
    ] = None,
    new_statement: Annotated[
        Path | None, typer.Option(help="Write a statement to be filled in to this file, and stop.")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Pack your records for a steward: mapped, de-identified, consented, signed by you, and sealed.

    Only the steward can open what comes out. It runs on this machine and sends nothing anywhere.
    """
    blanks = {"protocol": new_protocol, "statement": new_statement}
    if any(blanks.values()):
        _write_blanks({paper: path for paper, path in blanks.items() if path is not None}, as_json=json)
        return
    wanted = {"FILE": file, "--mapping": mapping, "--protocol": protocol, "--statement": statement, "--output": output}
    given = {name: path for name, path in wanted.items() if path is not None}
    if missing := wanted.keys() - given.keys():
        names = ", ".join(name for name in wanted if name in missing)
        raise FileError(f"To pack, give also: {names}. `shoal pack --help` says what each is.")
    terms = {"recipient": to, "purposes": tuple(purpose or ()), "previous": previous}
    _pack(given, (secret, key), terms, as_json=json)


def _write_blanks(blanks: dict[str, Path], *, as_json: bool) -> None:
    from shoal.intake.packing.templates import write_template

    for paper, path in blanks.items():
        write_template(paper, path)
    sentences = [f"Wrote {path}. Fill it in; its comments say what belongs where." for path in blanks.values()]
    show({paper: str(path) for paper, path in blanks.items()}, sentences, as_json=as_json)


def _pack(
    given: dict[str, Path], keys: tuple[Path | None, Path | None], terms: dict[str, Any], *, as_json: bool
) -> None:
    from shoal.intake.mapping.keys import load_secret
    from shoal.intake.mapping.source import read_source
    from shoal.intake.packing.pack import Order, Papers, before_mapping, refuse
    from shoal.intake.packing.pack import pack as make
    from shoal.intake.packing.protocol import load_protocol
    from shoal.intake.packing.statement import load_statement
    from shoal.intake.whole import check_absent
    from shoal.signing import SigningKey

    output, (secret, key) = given["--output"], keys
    check_absent(output)
    plan = read_mapping(given["--mapping"])
    papers = Papers(load_protocol(given["--protocol"]), load_statement(given["--statement"]))
    signing, note = SigningKey.ready(key)
    order = Order(papers, signing, load_secret(secret) if secret else None, **terms)
    refuse(before_mapping(plan, order))  # a large file takes long to read
    packed = make(read_source(given["FILE"], plan), plan, order, output)
    if not as_json:
        show_findings(packed.findings)
    result = {
        "contribution": str(packed.path),
        "id": packed.id,
        "records": packed.records,
        "withheld": dict(packed.withheld),
        "purposes": list(packed.manifest.purposes),
        "recipient": packed.manifest.recipient,
        "key": signing.fingerprint,
        "findings": [finding.as_dict() for finding in packed.findings],
    }
    held = sum(packed.withheld.values())
    sentences = [note] if note else []
    sentences += [
        f"Packed {packed.records:,} records into {packed.path}. Held back: {held:,}.",
        f"Only {packed.manifest.recipient} can open it. It is signed by {signing.fingerprint}.",
        f"Its id is {packed.id}. Keep it: your next contribution names it (--previous).",
    ]
    show(result, sentences, as_json=as_json)
