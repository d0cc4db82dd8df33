"""`shoal standard export`: what is generated from the standard."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoal.errors import FileError, UnknownName

if TYPE_CHECKING:
    from shoal.standard.export.registry import Format

NAMES = (
    "json-schema, table-schema, data-package, sql-postgresql, sql-sqlite, pydantic-models, typescript, linkml, "
    "salesforce, xlsform, xlsx-template, mapping-template, site"
)
"""Written out, so that `--help` need not load the standard."""


def export(
    format: Annotated[str, typer.Option("--format", "-f", help=f"One of: {NAMES}.")],
    profile: Annotated[str, typer.Option("--profile", "-p", help="One of: collect, share, release.")] = "share",
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The file (of `site` the folder). Otherwise the terminal.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(help="Language of a workbook: en, fr, es or ar (default: en). Other formats have all.")
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Write over a file that is there.")] = False,
) -> None:
    """Write a schema, types, tables, a form, a workbook or the documentation, made from the standard."""
    from shoal.standard.export.registry import find_format

    chosen = find_format(format)
    _check_profile(profile)
    if chosen.kind == "folder":
        _write_folder(chosen, output)
        return
    if output is None and chosen.binary:
        raise FileError(f"{chosen.name} is no text. Name a file for it: -o {chosen.file_name}")
    if output is not None and output.is_dir():
        output /= chosen.file_name
    if output is not None and output.exists() and not force:
        raise FileError(f"{output} exists already and was left alone. Choose another name with -o, or say --force.")
    if language is not None and not chosen.translated:
        raise UnknownName(f"{chosen.name} is not made in one language: it has all of them, or needs none.")
    _write(_made(chosen, profile, language or "en"), output)


def _check_profile(profile: str) -> None:
    from shoal.standard.load import standard

    profiles = standard().profiles
    if profile not in profiles:
        raise UnknownName(f"There is no profile {profile[:40]!r}. The profiles are: {', '.join(profiles)}.")


def _made(chosen: Format, profile: str, language: str) -> str | bytes:
    from shoal.standard.load import standard

    return chosen.make(standard(), profile, language=language)


def _write(content: str | bytes, output: Path | None) -> None:
    if output is None:
        typer.echo(content, nl=False)
        return
    data = content.encode("utf-8") if isinstance(content, str) else content
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=output.parent, prefix=".shoal-") as beside:
            new = Path(beside) / "new"
            new.write_bytes(data)
            new.replace(output)
    except OSError as error:
        raise FileError(f"{output} can't be written: {error.strerror}.") from error
    typer.echo(f"Wrote {output}.")


def _write_folder(chosen: Format, output: Path | None) -> None:
    """A folder that holds anything is left alone even with --force: who knows what else is in it."""
    if output is None:
        raise FileError(f"{chosen.name} is a folder. Name one with -o.")
    try:
        if output.exists() and (not output.is_dir() or any(output.iterdir())):
            raise FileError(f"{output} exists already and was left alone. Name a new or an empty folder with -o.")
        output.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=output.parent, prefix=".shoal-") as beside:
            new = Path(beside) / "new"
            new.mkdir()
            chosen.build(new)
            new.replace(output)
    except OSError as error:
        raise FileError(f"{output} can't be written: {error.strerror}.") from error
    typer.echo(f"Wrote {output}.")
