"""What all verbs of `shoal collection` take."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from shoal.collection.collection import Collection

Folder = Annotated[Path, typer.Argument(help="The folder of the collection.")]
Key = Annotated[
    Path | None,
    typer.Option(
        "--key", help="The collection's key. Without it SHOAL_COLLECTION_KEY or SHOAL_COLLECTION_KEY_COMMAND counts."
    ),
]
Json = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]


def opened(folder: Path, key: Path | None) -> Collection:
    """The collection, opened with its key."""
    from shoal.collection.collection import Collection
    from shoal.collection.keys import CollectionKey

    ready = CollectionKey.ready(key)
    if key is not None and os.name == "posix" and key.stat().st_mode & 0o077:
        typer.echo(f"warning: Others on this machine may read the key. Keep it to yourself: chmod 600 {key}", err=True)
    return Collection.open(folder, ready)
