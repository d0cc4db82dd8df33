"""`shoal map systems`: the systems whose exports are known."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from shoal.cli.output import show

if TYPE_CHECKING:
    from shoal.intake import ReadOptions


def map_systems(
    file: Annotated[Path | None, typer.Argument(help="A file: which systems may have written it?")] = None,
    encoding: Annotated[str | None, typer.Option(help="Encoding of a text file, if not UTF-8.")] = None,
    delimiter: Annotated[str | None, typer.Option(help="The character between cells, if not detected.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Sheet of a workbook.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """List the systems whose exports are known; of a file, tell which of them may have written it.

    Only names of columns count, no cell.
    """
    from shoal.intake import ReadOptions
    from shoal.intake.mapping.systems import systems

    likely = _likely(file, ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet)) if file else {}
    entries: list[dict[str, Any]] = [
        {"name": each.name, "title": each.title, "about": each.about, "profile": each.profile}
        for each in systems()
        if file is None or each.name in likely
    ]
    if file is not None:
        entries = sorted(({**each, "share": likely[each["name"]]} for each in entries), key=lambda each: -each["share"])
    sentences = [_sentence(each) for each in entries]
    nothing = "No known system writes such columns. `shoal map suggest FILE` looks at them one by one."
    show({"systems": entries}, sentences or [nothing], as_json=json)


def _likely(file: Path, options: ReadOptions) -> dict[str, float]:
    from shoal.intake import read_for_check
    from shoal.intake.mapping.systems import recognise_system

    return dict(recognise_system(read_for_check(file, options=options).frame.columns))


def _sentence(entry: dict[str, Any]) -> str:
    share = f" ({entry['share']:.0%} of what marks it)" if "share" in entry else ""
    return f"{entry['name']}{share}: {entry['title']}. {entry['about']}"
