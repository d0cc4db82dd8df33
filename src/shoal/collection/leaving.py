"""What leaves a collection: contributions, persons, and whatever may no longer be kept."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from shoal.collection.collection import Collection
from shoal.collection.findings import collection_finding
from shoal.collection.objects import Objects
from shoal.collection.persons import LINKED, REFERENCE, TAG, mark_of, read_crosswalk, tags, together
from shoal.collection.state import Held, Version
from shoal.collection.tables import open_table
from shoal.errors import Finding, Refused


@dataclass(frozen=True)
class Withdrawn:
    """Persons who take no part from now on.

    Args:
        references: How many references were named.
        records: Records of contributions in force that no further version will have.
        findings: What the steward should know.
    """

    references: int
    records: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Expired:
    """What was destroyed.

    Args:
        contributions: Ids of contributions of which nothing is left but the line in the history.
        trimmed: Records of withdrawn persons that were destroyed within contributions that stay.
        versions: Numbers of the versions whose tables were destroyed, because they held such records.
    """

    contributions: tuple[str, ...]
    trimmed: int
    versions: tuple[int, ...]


def remove(collection: Collection, contribution: str) -> Held:
    """Let a contribution count no more. Versions made from now on are without it; `expire` destroys it.

    Args:
        collection: The collection.
        contribution: Its id, or the beginning of it.

    Raises:
        UnknownName: There is none.
        Refused: It does not count already.
    """
    with collection.changing():
        held = collection.state.contribution(contribution)
        if held.standing == "removed":
            raise Refused(f"The contribution {held.short} was removed before.")
        collection.commit("remove", {"contribution": held.id})
        return collection.state.contributions[held.id]


def withdraw(collection: Collection, partner: str, references: Sequence[str], *, everywhere: bool = False) -> Withdrawn:
    """Let persons take no part any more: no further version has them, whatever comes from their partner later.

    Only keyed hashes of the references are kept.

    Args:
        collection: The collection.
        partner: Name or public key of the partner whose references these are.
        references: What the partner's records have in `prs_Id`.
        everywhere: Also under the references of other partners, where the linkage unit found the same person.

    Raises:
        UnknownName: There is no such partner.
        Refused: No reference is named, or all were withdrawn before.
    """
    wanted = list(dict.fromkeys(text.strip() for text in references if text.strip()))
    if not wanted:
        raise Refused("No reference is named. It is what the partner's records have in prs_Id.")
    with collection.changing():
        public = collection.state.partner(partner).public
        own = tags(collection.key_for("persons"), public, pl.Series(wanted, dtype=pl.String))
        if everywhere:
            own = _with_linked(collection, own)
        marks = [mark for mark in mark_of(own).to_list() if mark not in collection.state.withdrawn]
        if not marks:
            raise Refused("Nothing was changed: these persons were withdrawn before.")
        records, met = _met(collection, marks)
        collection.commit("withdraw", {"partner": public, "marks": marks})
    missing = len(marks) - met
    findings = (collection_finding("withdrawal-unmatched", count=missing),) if missing else ()
    return Withdrawn(len(wanted), records, findings)


def expire(collection: Collection, *, today: date | None = None) -> Expired:
    """Destroy what may no longer be kept.

    That is: contributions whose retention date has passed, or that were removed or replaced; the records of withdrawn
    persons in those that stay; and the tables of all versions that hold any of these. First the history says so; then
    the data keys go, and with them every copy of the objects.

    Args:
        collection: The collection.
        today: The day against which retention dates stand; None is the present one.

    Returns:
        What was destroyed; nothing where there was nothing to destroy.
    """
    with collection.changing():
        day, state = today or collection.today, collection.state
        whole = [held for held in state.contributions.values() if not held.destroyed and not _stays(held, day)]
        staying = state.in_force(day) if state.withdrawn else []
        trimmed = {held.id: cut for held in staying if (cut := _trimmed(collection, held)) is not None}
        gone = {held.id for held in whole}
        versions = [each for each in state.versions if not each.destroyed and _holds(each, gone, trimmed)]
        if whole or trimmed or versions:
            details = {
                "contributions": sorted(gone),
                "trimmed": {name: [cut.table, cut.records] for name, cut in sorted(trimmed.items())},
                "versions": [version.number for version in versions],
            }
            collection.commit("expire", details)
    records = sum(cut.records for cut in trimmed.values())
    return Expired(tuple(sorted(gone)), records, tuple(version.number for version in versions))


def _stays(held: Held, day: date) -> bool:
    return held.standing == "in force" and held.may_be_kept(day)


@dataclass(frozen=True)
class _Cut:
    """A contribution without the records of withdrawn persons.

    Args:
        table: The new object.
        records: How many records were left out.
        withdrawn: Number of the line of history that withdrew the last of these persons.
    """

    table: str
    records: int
    withdrawn: int


def _holds(version: Version, gone: set[str], trimmed: Mapping[str, _Cut]) -> bool:
    """Whether a version's table has records that may not be kept.

    It has, if it has records of a destroyed contribution, or was made before a person was withdrawn whose contribution
    it has. A version that was made later is without that person already.
    """
    cuts = [trimmed[name] for name in version.contributions if name in trimmed]
    return bool(gone & set(version.contributions)) or any(version.history < cut.withdrawn for cut in cuts)


def _with_linked(collection: Collection, own: pl.Series) -> pl.Series:
    """The tags, and those of the same persons with other partners."""
    links = together(read_crosswalk(collection.objects.read(each.object)) for each in collection.state.crosswalks)
    persons = links.filter(pl.col(TAG).is_in(own.implode())).get_column(LINKED).unique()
    others = links.filter(pl.col(LINKED).is_in(persons.implode())).get_column(TAG)
    return pl.concat([own.rename(TAG), others]).unique(maintain_order=True)


def _met(collection: Collection, marks: Sequence[str]) -> tuple[int, int]:
    """Records in force that have one of the marks, and how many of the marks some record has."""
    records, met = 0, set[str]()
    for held in collection.state.in_force():
        found = _marks(collection, held)
        hit = found.filter(found.is_in(list(marks)))
        records += len(hit)
        met |= set(hit.to_list())
    return records, len(met)


def _marks(collection: Collection, held: Held) -> pl.Series:
    """The mark of each record of a contribution."""
    with open_table(collection.objects, held.table) as table:
        return mark_of(tags(collection.key_for("persons"), held.partner, table.column(REFERENCE)))


def _trimmed(collection: Collection, held: Held) -> _Cut | None:
    """The contribution without the records of withdrawn persons; None where it has none of them."""
    withdrawn, marks = collection.state.withdrawn, _marks(collection, held)
    out = marks.is_in(list(withdrawn))
    if not out.any():
        return None
    latest = max(withdrawn[mark] for mark in marks.filter(out).unique().to_list())
    return _Cut(_without(collection.objects, held.table, ~out), int(out.sum()), latest)


def _without(objects: Objects, name: str, kept: pl.Series) -> str:
    """The records of a table that are kept, as a new object."""
    with open_table(objects, name) as table:
        frame = pl.concat(list(table.pieces())).filter(kept)
    out = io.BytesIO()
    frame.write_parquet(out)
    return objects.keep(out.getvalue())
