"""`shoal map test`: whether a mapping fits the standard, its own examples, and a file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.mapped import read_mapping
from shoal.cli.output import show, show_findings


def map_test(
    mapping: Annotated[Path, typer.Argument(help="The mapping (YAML or XLSX).")],
    file: Annotated[Path | None, typer.Argument(help="A file that it must fit, if one is at hand.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Try a mapping: its fields, codes and rules, its own examples, and the columns of a file.

    The exit code is 0 if nothing is wrong, 1 if something is, 2 if the mapping can't be read.
    """
    from shoal.intake.mapping.examples import example_findings, run_examples
    from shoal.intake.mapping.problems import mapping_findings
    from shoal.intake.mapping.source import read_source

    tried = read_mapping(mapping)
    columns = read_source(file, tried).frame.columns if file else None
    found = list(mapping_findings(tried, columns))
    wrong = [finding for finding in found if finding.severity == "error"]
    results = [] if wrong else run_examples(tried)
    failed = list(example_findings(results))
    found, wrong = [*found, *failed], [*wrong, *failed]
    passed = sum(result.passed for result in results)
    result = {
        "mapping": mapping.name,
        "ok": not wrong,
        "examples": len(tried.examples),
        "passed": passed,
        "findings": [finding.as_dict() for finding in found],
    }
    if not json:
        show_findings(found)
    show(result, [_sentence(mapping.name, len(wrong), passed, len(tried.examples))], as_json=json)
    if wrong:
        raise typer.Exit(1)


def _sentence(name: str, wrong: int, passed: int, examples: int) -> str:
    if wrong:
        return f"{name}: {wrong} thing{'s' * (wrong != 1)} to mend."
    tried = f"{passed} of {examples} examples passed" if examples else "it has no examples of its own yet"
    return f"{name}: nothing is wrong; {tried}."
