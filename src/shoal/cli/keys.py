"""`shoal keys`: make and show the steward's signing key."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.output import show

app = typer.Typer(help="Make and show the steward's signing key.", no_args_is_help=True)


@app.command()
def new(
    path: Annotated[
        Path | None, typer.Argument(help="Where to keep it (default: the user's configuration folder).")
    ] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Make a signing key. Set SHOAL_KEY_PASSPHRASE to have it encrypted."""
    from shoal.signing import SigningKey

    place = path or SigningKey.default_path()
    _show(SigningKey.new(place), place, as_json=json)


@app.command("show")
def show_key(
    path: Annotated[Path | None, typer.Argument(help="The key (default: the steward's own).")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Show the public half of the key: give it to readers by another way than the release."""
    from shoal.signing import SigningKey

    place = path or SigningKey.default_path()
    _show(SigningKey.load(place), place, as_json=json)


def _show(key: object, place: Path, *, as_json: bool) -> None:
    from shoal.signing import SigningKey

    assert isinstance(key, SigningKey)  # noqa: S101 (for the type checker; imported late to keep --help quick)
    sentences = [f"Key:         {place}", f"Public key:  {key.public}", f"Fingerprint: {key.fingerprint}"]
    show({"path": str(place), "public_key": key.public, "fingerprint": key.fingerprint}, sentences, as_json=as_json)
