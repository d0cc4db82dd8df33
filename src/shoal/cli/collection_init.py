"""`shoal collection init`: make a collection."""

from typing import Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key
from shoal.cli.output import show


def init(
    folder: Folder,
    recipient: Annotated[
        str, typer.Option(help="The steward's public key of age (age1…), for which partners seal what they send.")
    ],
    key: Key = None,
    json: Json = False,
) -> None:
    """Make a collection: a folder that nobody opens without its key."""
    from shoal.collection.collection import Collection
    from shoal.collection.keys import CollectionKey

    made = Collection.init(folder, CollectionKey.ready(key), recipient)
    result = {"collection": made.id, "folder": str(folder), "head": made.head}
    show(result, [f"Made the collection {made.id} at {folder}."], as_json=json)
