"""`shoal map FILE`: make a mapping on a page in the browser. Everything stays on this machine."""

from __future__ import annotations

import webbrowser
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoal.cli.mapped import known_language, read_mapping
from shoal.errors import FileError
from shoal.standard import LANGUAGES

if TYPE_CHECKING:
    from shoal.intake.guide import GuideServer
    from shoal.intake.mapping.model import Mapping


def map_guide(
    file: Annotated[Path, typer.Argument(help="The file: CSV, XLSX, JSON or Parquet. It is never changed.")],
    mapping: Annotated[
        Path | None, typer.Option("--mapping", "-m", help="Go on with this mapping (YAML or XLSX).")
    ] = None,
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="Where the mapping is saved (default: beside the file).")
    ] = None,
    profile: Annotated[str, typer.Option(help="For what a new mapping is made: share or collect.")] = "share",
    language: Annotated[str, typer.Option(help=f"Language of the page: {', '.join(LANGUAGES)}.")] = "en",
    port: Annotated[int, typer.Option(help="Port on this machine; 0 takes a free one.")] = 0,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
    encoding: Annotated[str | None, typer.Option(help="Encoding of a text file, if not UTF-8.")] = None,
    delimiter: Annotated[str | None, typer.Option(help="The character between cells, if not detected.")] = None,
    sheet: Annotated[str | None, typer.Option(help="Sheet of a workbook.")] = None,
) -> None:
    """Make a mapping on a page: your columns beside the standard, with proposals, a preview and the findings.

    Only this machine can reach the page. Nothing is written but the mapping, when you save it. Stop with Ctrl-C.
    """
    known_language(language)
    declared = {"encoding": encoding, "delimiter": delimiter, "sheet": sheet}
    begun = _with_source(_new(profile) if mapping is None else read_mapping(mapping), declared)
    server = _server(file, begun, _place(file, mapping, output), language, port)
    typer.echo(f"{server.address}\nThe address is for you only. Stop with Ctrl-C, or with the button on the page.")
    if browser:
        webbrowser.open(server.address)
    with server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            typer.echo("Stopped.")


def _server(file: Path, mapping: Mapping, place: Path, language: str, port: int) -> GuideServer:
    from shoal.intake.guide import Guide, GuideServer, Target
    from shoal.intake.mapping.source import read_source
    from shoal.intake.suggest import suggest

    sheet = read_source(file, mapping)
    suggestions = suggest(sheet, profile="collect" if mapping.profile == "collect" else "share")
    return GuideServer(Guide(sheet, mapping, suggestions, Target(place), language), port)


def _new(profile: str) -> Mapping:
    from shoal.errors import UnknownName
    from shoal.intake.mapping.model import FORMAT, Mapping
    from shoal.standard.load import standard

    if profile not in {"share", "collect"}:
        raise UnknownName(f"There is no profile {profile[:40]!r} to map to. There are: share, collect.")
    return Mapping.model_validate({"shoal_mapping": FORMAT, "standard": standard().version, "profile": profile})


def _with_source(mapping: Mapping, declared: dict[str, str | None]) -> Mapping:
    """The mapping with what the user had to say for the file to be read."""
    said = {name: value for name, value in declared.items() if value is not None}
    return mapping.model_copy(update={"source": mapping.source.model_copy(update=said)})


def _place(file: Path, mapping: Path | None, output: Path | None) -> Path:
    """Where the mapping is saved.

    Raises:
        FileError: A file stands there that is not the mapping to go on with, or the folder is not there.
    """
    from shoal.intake.guide import default_target

    own = mapping if mapping is not None and mapping.suffix.lower() != ".xlsx" else None
    place = output or own or default_target(file)
    if not place.parent.is_dir():
        raise FileError(f"The folder of {place.name} does not exist. Make it first.")
    if place.exists() and (own is None or not place.samefile(own)):
        raise FileError(
            f"{place.name} exists already and was left alone. Go on with it by --mapping {place.name}, or choose "
            "another name with -o."
        )
    return place
