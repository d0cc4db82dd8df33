"""The verbs, and how errors and results reach the terminal."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated

import typer

from shoal.cli import (
    check,
    collection,
    demo_data,
    explore,
    init,
    keys,
    ledger,
    link,
    lists,
    mapping,
    pack,
    profile,
    release,
    standard,
    unpack,
    verify,
)
from shoal.cli.output import report_error, report_mistake
from shoal.errors import ShoalError

app = typer.Typer(
    name="shoal",
    help="Share what sensitive case records show without exposing one person.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
)
app.command("profile")(profile.profile)
app.command("check")(check.check)
app.command("init")(init.init)
app.command("release")(release.release)
app.command("verify")(verify.verify)
app.command("explore")(explore.explore)
app.command("demo-data")(demo_data.demo_data)
app.command("lists")(lists.lists)
app.command("pack")(pack.pack)
app.command("unpack")(unpack.unpack)
app.add_typer(mapping.app, name="map")
app.add_typer(link.app, name="link")
app.add_typer(collection.app, name="collection")
app.add_typer(standard.app, name="standard")
app.add_typer(keys.app, name="keys")
app.add_typer(ledger.app, name="ledger")


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"shoal {version('shoal-release')}")
        raise typer.Exit


@app.callback()
def shoal(
    show_version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    """Share what sensitive case records show without exposing one person."""


def main() -> None:
    """Run the command line; an error becomes a sentence and an exit code, never a stack trace with a cell in it."""
    try:
        app()
    except ShoalError as error:
        report_error(error, as_json="--json" in sys.argv[1:])
        sys.exit(error.exit_code)
    except Exception as error:
        report_mistake(error, as_json="--json" in sys.argv[1:])
        sys.exit(ShoalError.exit_code)
