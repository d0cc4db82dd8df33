"""`shoal keys`: make and show keys, and the secret of a mapping."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.output import show

app = typer.Typer(help="Make and show keys and secrets.", no_args_is_help=True)


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


@app.command()
def secret(
    path: Annotated[Path, typer.Argument(help="The file to make; it must not exist.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Make the secret from which a mapping makes keys. Keep it: the same secret makes the same keys next time."""
    from shoal.intake.mapping.keys import new_secret

    new_secret(path)
    sentences = [
        f"Made {path}. Only you can read it.",
        "Keep it safe and give it to nobody: with it, your own case numbers can be found behind the keys.",
        "If you lose it, your next contribution has other keys, and nobody can tell which records are the same.",
    ]
    show({"path": str(path)}, sentences, as_json=json)


@app.command()
def age(
    path: Annotated[Path, typer.Argument(help="The file with the key.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Make a key that opens what is sealed for it, or show the public half of one that is there."""
    from shoal.agefile import Identity

    made = not path.exists()
    identity = Identity.new(path) if made else Identity.load(path)
    sentences = [
        f"Key:        {path}",
        f"Public key: {identity.public}",
        "Give the public key to those who seal something for you, and compare it with them by telephone.",
    ]
    if made:
        sentences.append("Keep the file safe, and a copy of it elsewhere: without it nothing can be opened any more.")
    show({"path": str(path), "public_key": identity.public, "made": made}, sentences, as_json=json)


def _show(key: object, place: Path, *, as_json: bool) -> None:
    from shoal.signing import SigningKey

    assert isinstance(key, SigningKey)  # noqa: S101 (for the type checker; imported late to keep --help quick)
    sentences = [f"Key:         {place}", f"Public key:  {key.public}", f"Fingerprint: {key.fingerprint}"]
    show({"path": str(place), "public_key": key.public, "fingerprint": key.fingerprint}, sentences, as_json=as_json)
