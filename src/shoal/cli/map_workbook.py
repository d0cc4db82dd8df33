"""`shoal map workbook`: a mapping as a workbook, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.mapped import read_mapping
from shoal.cli.output import show
from shoal.errors import FileError


def map_workbook(
    mapping: Annotated[Path, typer.Argument(help="A mapping (YAML or XLSX), or the standard's template, filled in.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="The .xlsx or .yaml file to write.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Write a mapping as a workbook, for people who live there, or a workbook as YAML. Nothing is lost either way."""
    from shoal.intake.mapping.files import write_mapping
    from shoal.intake.mapping.workbook import write_workbook

    writers = {".xlsx": write_workbook, ".yaml": write_mapping, ".yml": write_mapping}
    write = writers.get(output.suffix.lower())
    if write is None:
        raise FileError("The name of the file to write must end in .xlsx or .yaml.")
    read = read_mapping(mapping)
    write(read, output)
    rules = len(read.fields)
    show({"file": output.name, "fields": rules}, [f"Wrote {output.name}: {rules} fields."], as_json=json)
