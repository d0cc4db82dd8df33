"""Taking in who is the same person, as the linkage unit found it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import polars as pl

from shoal.agefile import Identity
from shoal.collection.collection import Collection
from shoal.collection.findings import collection_finding
from shoal.collection.persons import LINKED, REFERENCE, TAG, crosswalk_bytes, tags
from shoal.collection.tables import open_table
from shoal.errors import FileError, Finding, FindingsError
from shoal.linkage.crosswalk import read_crosswalk


@dataclass(frozen=True)
class Links:
    """Who is the same person, in the words of the linkage unit.

    Args:
        id: What tells this crosswalk from any other.
        pairs: Columns `partner` (public key), `ref` (the partner's reference) and `person` (the unit's random one).
    """

    id: str
    pairs: pl.DataFrame


@dataclass(frozen=True)
class Linked:
    """What a crosswalk says of this collection.

    Args:
        references: References in it.
        several: Persons of whom it has more than one reference.
        findings: What the steward should know.
    """

    references: int
    several: int
    findings: tuple[Finding, ...]


def read_links(source: Path | bytes, identity: Identity, *, unit: str) -> Links:
    """Open the crosswalk that the linkage unit sealed for the steward.

    Args:
        source: The file, or its bytes.
        identity: The steward's key of age.
        unit: The unit's public signing key, had from the unit by another way.

    Raises:
        NotTheRecipient: It is sealed for another key.
        ContributionDamaged: It was altered, is not signed by the unit, or is none.
        FileError: The file can't be read.
    """
    try:
        sealed = source if isinstance(source, bytes) else source.read_bytes()
    except OSError as error:
        raise FileError(f"The crosswalk can't be read: {error.strerror}.") from error
    opened = read_crosswalk(sealed, identity, unit=unit)
    return Links(opened.id, opened.pairs)


def link(collection: Collection, links: Links, *, replace: bool = False) -> Linked:
    """Take a crosswalk in. Versions made from now on have one record for each person that it names.

    The references are kept as keyed hashes only.

    Args:
        collection: The collection.
        links: The crosswalk.
        replace: It takes the place of all crosswalks before it, rather than add to them.

    Raises:
        FindingsError: It was taken in before, or names no partner of this collection.
    """
    with collection.changing():
        state = collection.state
        if links.id in state.known_crosswalks:
            raise FindingsError([collection_finding("crosswalk-repeated")])
        if not links.pairs["partner"].is_in(list(state.partners)).any():
            raise FindingsError([collection_finding("crosswalk-other-collection")])
        kept = _kept(collection, links.pairs)
        missing = kept.height - _present(collection, kept)
        details = {
            "id": links.id,
            "object": collection.objects.keep(crosswalk_bytes(kept)),
            "references": kept.height,
            "replace": replace,
        }
        collection.commit("link", details)
    several = kept.group_by(LINKED).len().filter(pl.col("len") > 1).height
    findings = (collection_finding("crosswalk-unmatched", count=missing),) if missing else ()
    return Linked(kept.height, several, findings)


def _kept(collection: Collection, pairs: pl.DataFrame) -> pl.DataFrame:
    """Keyed hashes in place of references."""
    key, parts = collection.key_for("persons"), []
    for (partner,), own in pairs.group_by("partner", maintain_order=True):
        hashed = tags(key, str(partner), own["ref"]).alias(TAG)
        parts.append(pl.DataFrame([hashed, own["person"].alias(LINKED)]))
    return pl.concat(parts).unique(maintain_order=True)


def _present(collection: Collection, kept: pl.DataFrame) -> int:
    """How many of the references some record in force has."""
    key, found = collection.key_for("persons"), []
    for held in collection.state.in_force():
        with open_table(collection.objects, held.table) as table:
            found.append(tags(key, held.partner, table.column(REFERENCE)).unique())
    met = pl.concat(found) if found else pl.Series([], dtype=pl.String)
    return int(kept[TAG].is_in(met.implode()).sum())
