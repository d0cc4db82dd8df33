"""`shoal map start`: a mapping to begin with, for the export of a known system."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoal.cli.output import show
from shoal.errors import UnknownName

if TYPE_CHECKING:
    from shoal.intake.mapping.model import Mapping
    from shoal.intake.mapping.systems import Started

SURE = 0.75
"""The share of a system's marks from which on nobody need name it, where no other has as many."""


def map_start(
    file: Annotated[Path, typer.Argument(help="The file: CSV, XLSX, JSON or Parquet.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Write the mapping (YAML) to this file.")],
    system: Annotated[
        str | None, typer.Option(help="The system that wrote the file; recognised if not given. See `map systems`.")
    ] = None,
    encoding: Annotated[str | None, typer.Option(help="Encoding of a text file, if not UTF-8.")] = None,
    delimiter: Annotated[str | None, typer.Option(help="The character between cells, if not detected.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Sheet of a workbook.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Begin a mapping from what is known of the system that wrote a file.

    Read it before you use it: an installation can give its columns other meanings.
    """
    from shoal.intake import ReadOptions, read_for_check
    from shoal.intake.mapping.files import write_mapping
    from shoal.intake.mapping.systems import start

    cases = read_for_check(file, options=ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet))
    name = system or _recognised(cases.frame.columns)
    started = start(name, cases)
    declared = {"encoding": encoding, "delimiter": delimiter, "sheet": sheet}
    write_mapping(_declared(started.mapping, declared), output)
    show(_result(name, started, output), _sentences(name, started, output), as_json=json)


def _recognised(columns: list[str]) -> str:
    """The only system that surely wrote such columns."""
    from shoal.intake.mapping.systems import find_system, recognise_system

    likely = recognise_system(columns)
    sure = [name for name, share in likely if share >= SURE and share == likely[0][1]]
    # one file may be read in two ways; the first is that of its own kind
    if sure and all(find_system(name).marks == find_system(sure[0]).marks for name in sure):
        return sure[0]
    listed = ", ".join(name for name, _ in likely)
    near = f"It may come from: {listed}. " if likely else "No known system writes such columns. "
    raise UnknownName(f"Which system wrote the file is not clear. {near}Name it with --system.")


def _declared(mapping: Mapping, declared: dict[str, str | None]) -> Mapping:
    """The mapping with what the user had to say for the file to be read."""
    said = {name: value for name, value in declared.items() if value is not None}
    return mapping.model_copy(update={"source": mapping.source.model_copy(update=said)})


def _result(name: str, started: Started, output: Path) -> dict[str, Any]:
    return {
        "system": name,
        "mapping": output.name,
        "fields": [rule.field for rule in started.mapping.fields],
        "left_out": list(started.left_out),
        "undecided": list(started.undecided),
        "unclear_dates": list(started.unclear_dates),
    }


def _sentences(name: str, started: Started, output: Path) -> list[str]:
    mapping = started.mapping
    aside = len(mapping.drop) + len(mapping.keep_local)
    fills, leaves = _count(len(mapping.fields), "field"), _count(aside, "column")
    told = [f"{output.name}: a mapping for {name}. It fills {fills} and leaves {leaves} out, each with the reason."]
    if started.left_out:
        told.append(f"This file has no column for: {', '.join(started.left_out)}.")
    if started.undecided:
        told.append(f"Decide on these columns, which the system's usual export lacks: {', '.join(started.undecided)}.")
    if started.unclear_dates:
        told.append(
            f"Nothing tells the day from the month in: {', '.join(started.unclear_dates)}. Write it under `source` in "
            'the mapping, for example dates: "%d/%m/%Y".'
        )
    told.append("Read the mapping before you use it: an installation can give its columns other meanings.")
    return told


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
