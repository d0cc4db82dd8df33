"""`shoal collection conflicts`: where records of one person disagreed, and what decided."""

from dataclasses import asdict
from typing import Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show

DECIDED = {
    "union": "all codes were kept",
    "most-specific": "the most specific code was kept",
    "newest": "the newest record counted",
    "strictest": "the strictest answer counted",
    "registration": "all of the newest registration was kept together",
    "value-over-reason": "a value counted more than a reason for having none",
    "none": "nothing could decide, so the cell is empty",
}
"""What decided, in words."""


def conflicts(
    folder: Folder,
    version: Annotated[int | None, typer.Argument(help="The version (default: the newest).")] = None,
    key: Key = None,
    json: Json = False,
) -> None:
    """Show where records of one person disagreed, and what decided. Never publish these exact counts."""
    from shoal.collection.versions import manifest_of

    collection = opened(folder, key)
    found = manifest_of(collection, collection.state.version(version))
    sentences = [
        f"{each.field}: {each.persons:,} person(s) in {' + '.join(name[:12] for name in each.contributions)}: "
        f"{DECIDED[each.decided]}"
        for each in found.conflicts
    ]
    result = {"version": found.number, "conflicts": [asdict(each) for each in found.conflicts]}
    show(result, sentences or [f"In version {found.number} no records disagree."], as_json=json)
