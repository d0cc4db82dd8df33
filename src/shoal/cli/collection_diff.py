"""`shoal collection diff`: what differs between two versions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shoal.collection.collection import Collection
    from shoal.collection.difference import Difference


def diff(
    folder: Folder,
    old: Annotated[int | None, typer.Argument(help="The older version (default: the one before the newer).")] = None,
    new: Annotated[int | None, typer.Argument(help="The newer version (default: the newest).")] = None,
    key: Key = None,
    json: Json = False,
) -> None:
    """Show what differs between two versions, by contribution and by field. Never publish these exact counts."""
    from shoal.collection.difference import difference

    collection = opened(folder, key)
    found = difference(collection, old, new)
    show(found.as_dict(), list(_sentences(collection, found)), as_json=json)


def _sentences(collection: Collection, found: Difference) -> Iterator[str]:
    total = found.total
    yield f"From version {found.old} to version {found.new} (exact counts: for the steward only)"
    yield f"All: {total.added:,} added, {total.removed:,} removed, {total.changed:,} changed, {total.same:,} the same"
    for each in found.records:
        names = [f"{collection.state.contribution(name).short}" for name in each.contributions]
        counts = f"{each.added:,} added, {each.removed:,} removed, {each.changed:,} changed, {each.same:,} the same"
        yield f"  {' + '.join(names)}: {counts}"
    for field in found.fields:
        yield f"  {field.field}: {field.filled:,} filled, {field.emptied:,} emptied, {field.changed:,} changed"
