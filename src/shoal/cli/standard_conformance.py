"""`shoal standard conformance`: run any program against the test set of the standard."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.output import progress, show

SETTINGS = {"allow_interspersed_args": False}
"""For the registration: options stand before COMMAND; all that follows it belongs to the program."""


def conformance(
    command: Annotated[
        list[str] | None,
        typer.Argument(
            help="The program to test, with its arguments; {file} and {profile} are filled in. Where no {file} stands, "
            "FILE --profile PROFILE --json is put behind."
        ),
    ] = None,
    write: Annotated[
        Path | None, typer.Option(help="Write the test set into this new folder; no program is needed then.")
    ] = None,
    folder: Annotated[
        Path | None, typer.Option(help="A test set that was written out, in place of the one that comes with Shoal.")
    ] = None,
    seconds: Annotated[float, typer.Option(min=0.1, help="How long the program may take for one file.")] = 60.0,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Show whether a program checks the standard as it should; options stand before the program."""
    from shoal.standard.conformance import run, write_instances

    if write is not None:
        written = write_instances(write)
        said = f"Wrote {len(written.instances)} files and manifest.json to {write}."
        if not command:
            show({"folder": str(write), "instances": len(written.instances)}, [said], as_json=json)
            return
        typer.echo(said, err=True)
    if not command:
        raise typer.BadParameter("Name the program to test, or a folder for the test set with --write.")
    with progress(quiet=json) as tell:
        report = run(command, folder=folder, seconds=seconds, tell=lambda _name, share: tell("Files", share))
    show(report.as_dict(), report.sentences(), as_json=json)
    if not report.conforms:
        raise typer.Exit(1)
