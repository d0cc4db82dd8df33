"""`shoal release`: from a case file, or a version of a collection, to a signed, published folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoal.cli.output import progress, show, show_findings
from shoal.cli.release_source import Source, chosen_source

if TYPE_CHECKING:
    from shoal.errors import Finding
    from shoal.releases.ask.opened import Release
    from shoal.releases.build import Target
    from shoal.releases.describe.description import ReleaseDescription


def release(
    description: Annotated[Path, typer.Option("--description", "-d", help="The release description (YAML).")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The release folder; it must not exist.")],
    cases: Annotated[
        Path | None, typer.Argument(help="The case file: CSV, TSV, XLSX or Parquet. It is never changed.")
    ] = None,
    ledger: Annotated[
        Path | None,
        typer.Option(help="The privacy ledger of the case file; made where there is none. A collection has its own."),
    ] = None,
    collection: Annotated[
        Path | None, typer.Option(help="The folder of a collection, a version of which stands in place of a case file.")
    ] = None,
    version: Annotated[int | None, typer.Option(help="The collection's version (default: the newest).")] = None,
    collection_key: Annotated[
        Path | None,
        typer.Option(
            help="The collection's key. Without it SHOAL_COLLECTION_KEY or SHOAL_COLLECTION_KEY_COMMAND counts."
        ),
    ] = None,
    epsilon: Annotated[float | None, typer.Option(help="Epsilon, in place of the description's.")] = None,
    delta: Annotated[float | None, typer.Option(help="Delta, in place of the description's.")] = None,
    key: Annotated[
        Path | None, typer.Option(help="The signing key (default: the steward's own, made if needed).")
    ] = None,
    report: Annotated[
        Path | None, typer.Option(help="Where to write the steward's report (sensitive; default: beside the ledger).")
    ] = None,
    no_report: Annotated[bool, typer.Option("--no-report", help="Write no steward's report.")] = False,
    thorough: Annotated[
        bool, typer.Option("--thorough", help="Let the report tell what the model would do without noise (slower).")
    ] = False,
    stories: Annotated[
        Path | None, typer.Option(help="A folder with stories in Markdown, such as 1-overview.md, to publish with it.")
    ] = None,
    previous: Annotated[
        Path | None,
        typer.Option(help="The release folder before this one: what changed since is told, with its history."),
    ] = None,
    encoding: Annotated[str | None, typer.Option(help="Encoding of a text file, if not UTF-8.")] = None,
    delimiter: Annotated[str | None, typer.Option(help="The character between cells, if not detected.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Sheet of a workbook.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Make a differentially private release: a signed folder that any web server can carry.

    It is made of a case file, or of a version of a collection (--collection).
    """
    from shoal.intake import ReadOptions
    from shoal.releases.build import Target, build_release
    from shoal.releases.folder import check_target
    from shoal.releases.load import load_description, with_guarantee
    from shoal.signing import SigningKey

    check_target(output)
    described = with_guarantee(load_description(description), epsilon=epsilon, delta=delta)
    options = ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet)
    source = chosen_source(cases, ledger, options, collection=collection, version=version, key=collection_key)
    signing, note = SigningKey.ready(key)
    beside = source.reports / f"{output.name}-steward-report.html"  # not beside the folder: that may be a web root
    target = Target(
        output,
        source.ledger,
        signing,
        report=None if no_report else report or beside,
        thorough=thorough,
        stories=stories,
        previous=previous,
    )
    with progress(quiet=json) as tell:
        tell("Reading the file", 0.0)
        table = source.read(described)
        tell("Reading the file", 1.0)
        if not json:
            show_findings(table.findings)
        findings = list(table.findings)
        made = build_release(table, described, target, progress=tell, notify=findings.append)
    source.note(output.name)
    if not json:
        show_findings(findings[len(table.findings) :])
    _tell(made, described, target, source, (note, findings), as_json=json)


def _tell(
    made: Release,
    described: ReleaseDescription,
    target: Target,
    source: Source,
    said: tuple[str, list[Finding]],
    *,
    as_json: bool,
) -> None:
    note, findings = said
    result = {
        "release": str(target.folder),
        "records": made.records,
        "aggregates": len(made.aggregates()),
        "epsilon": described.guarantee.epsilon,
        "delta": described.guarantee.delta,
        "report": str(target.report) if target.report else None,
        "key": target.key.fingerprint,
        "findings": [finding.as_dict() for finding in findings],
        **source.about,
    }
    guarantee = f"epsilon {described.guarantee.epsilon:g}, delta {described.guarantee.delta:g}"
    numbers = f"{made.records:,} synthetic records and {result['aggregates']:,} protected counts"
    sentences = [note] if note else []
    sentences.append(f"Published {target.folder}: {numbers}, {guarantee}, signed by {target.key.fingerprint}.")
    if target.report:
        sentences.append(f"The steward's report is {target.report}. It is SENSITIVE: do not publish it.")
    sentences.append(f"Look at it: shoal explore {target.folder}")
    show(result, sentences, as_json=as_json)
