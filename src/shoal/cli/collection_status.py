"""`shoal collection status`: what there is, and what the next version would change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shoal.collection.status import Status


def status(folder: Folder, key: Key = None, json: Json = False) -> None:
    """Show contributions, partners, versions, what the next version would change, retention and budget."""
    from shoal.collection.status import status as look

    found = look(opened(folder, key))
    show(found.as_dict(), list(_sentences(found)), as_json=json)


def _sentences(found: Status) -> Iterator[str]:
    yield f"Collection {found.collection}, {found.lines} line(s) of history, the last one {found.head}"
    yield f"Partners: {', '.join(found.partners) or 'none'}"
    for held in found.contributions:
        months = f"{held.period[0]} to {held.period[1]}"
        what = f"{held.partner}: {held.records:,} records, {months}, {held.standing}"
        yield f"  {held.contribution[:12]}  {what}, to be kept until {held.retain_until}"
    yield f"Crosswalks: {found.crosswalks}. References withdrawn: {found.withdrawn}."
    newest = found.versions[-1] if found.versions else None
    yield f"Newest version: {newest['number']}, {newest['records']:,} persons" if newest else "There is no version yet."
    yield from _listed("The next version would have also", found.next_adds)
    yield from _listed("The next version would be without", found.next_leaves)
    if found.next_withdraws:
        yield f"The next version would be without {found.next_withdraws} reference(s) withdrawn since the newest."
    yield from _listed("`shoal collection expire` would destroy", found.to_destroy)
    yield from _listed("Retention passes within thirty days for", found.soon)
    if found.budget:
        spent, total = found.budget["spent_epsilon"], found.budget["total_epsilon"]
        yield f"Budget: epsilon {spent:.3f} of {total:g} is spent in {found.budget['releases']:.0f} release(s)."


def _listed(what: str, names: Sequence[str]) -> Iterator[str]:
    if names:
        yield f"{what}: {', '.join(name[:12] for name in names)}"
