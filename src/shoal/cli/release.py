"""`shoal release`: from a case file to a signed, published folder."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.output import progress, show, show_findings


def release(
    cases: Annotated[Path, typer.Argument(help="The case file: CSV, TSV, XLSX or Parquet. It is never changed.")],
    description: Annotated[Path, typer.Option("--description", "-d", help="The release description (YAML).")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The release folder; it must not exist.")],
    ledger: Annotated[Path, typer.Option(help="The collection's privacy ledger; made where there is none.")],
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
    """Make a differentially private release of a case file: a signed folder that any web server can carry."""
    from shoal.intake import ReadOptions, read_sheet
    from shoal.releases.build import Target, build_release
    from shoal.releases.folder import check_target
    from shoal.releases.load import load_description, with_guarantee
    from shoal.signing import SigningKey

    check_target(output)
    described = with_guarantee(load_description(description), epsilon=epsilon, delta=delta)
    signing, note = SigningKey.ready(key)
    beside = ledger.parent / f"{output.name}-steward-report.html"  # not beside the folder: that may be a web root
    target = Target(
        output,
        ledger,
        signing,
        report=None if no_report else report or beside,
        thorough=thorough,
        stories=stories,
        previous=previous,
    )
    with progress(quiet=json) as tell:
        tell("Reading the file", 0.0)
        table = read_sheet(cases, options=ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet))
        tell("Reading the file", 1.0)
        if not json:
            show_findings(table.findings)
        findings = list(table.findings)
        made = build_release(table, described, target, progress=tell, notify=findings.append)
    if not json:
        show_findings(findings[len(table.findings) :])
    result = {
        "release": str(output),
        "records": made.records,
        "aggregates": len(made.aggregates()),
        "epsilon": described.guarantee.epsilon,
        "delta": described.guarantee.delta,
        "report": str(target.report) if target.report else None,
        "key": signing.fingerprint,
        "findings": [finding.as_dict() for finding in findings],
    }
    guarantee = f"epsilon {described.guarantee.epsilon:g}, delta {described.guarantee.delta:g}"
    numbers = f"{made.records:,} synthetic records and {result['aggregates']:,} protected counts"
    sentences = [note] if note else []
    sentences.append(f"Published {output}: {numbers}, {guarantee}, signed by {signing.fingerprint}.")
    if target.report:
        sentences.append(f"The steward's report is {target.report}. It is SENSITIVE: do not publish it.")
    sentences.append(f"Look at it: shoal explore {output}")
    show(result, sentences, as_json=json)
