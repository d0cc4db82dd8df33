"""`shoal collection remove`: let a contribution count no more."""

from typing import Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show


def remove(
    folder: Folder,
    contribution: Annotated[str, typer.Argument(help="Its id, or the first digits of it.")],
    key: Key = None,
    json: Json = False,
) -> None:
    """Let a contribution count no more, from the next version on. `shoal collection expire` destroys it."""
    from shoal.collection.leaving import remove as take_out

    held = take_out(opened(folder, key), contribution)
    sentences = [
        f"{held.short} counts no more. Make a version without it: shoal collection version {folder}",
        f"It and the versions that have it are still there until: shoal collection expire {folder}",
    ]
    show({"contribution": held.id, "records": held.records}, sentences, as_json=json)
