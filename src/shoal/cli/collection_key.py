"""`shoal collection key`: make the key of a collection."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.collection_options import Json
from shoal.cli.output import show


def key(
    path: Annotated[Path, typer.Argument(help="Where to keep it: not in the collection's folder, nor in its backup.")],
    json: Json = False,
) -> None:
    """Make a key for a collection: 32 random bytes. Whoever loses it loses the collection."""
    from shoal.collection.keys import CollectionKey

    CollectionKey.new(path)
    show({"key": str(path)}, [f"Made {path}. Keep a copy in a safe place: nothing opens without it."], as_json=json)
