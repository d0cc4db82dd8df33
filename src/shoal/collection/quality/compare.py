"""Putting together what a partner gets back, from what the partner sent and what is published.

Nothing else is read: not other contributions, not versions, not links. Whoever else contributes, the page is the same.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import polars as pl

from shoal.collection.collection import Collection
from shoal.collection.incoming import read_papers
from shoal.collection.persons import REFERENCE
from shoal.collection.quality.amounts import Amount
from shoal.collection.quality.beside import published
from shoal.collection.quality.checked import findings_of
from shoal.collection.quality.filling import field_fills
from shoal.collection.quality.gaining import gains
from shoal.collection.quality.model import Persons, Previous, PublishedRelease, Quality, Receipt
from shoal.collection.quality.moving import moves
from shoal.collection.state import Held
from shoal.collection.tables import open_table
from shoal.errors import Refused
from shoal.intake.mapping.loss import Loss
from shoal.intake.packing.archive import CHECKS, LOSS, MANIFEST, PROTOCOL
from shoal.intake.packing.manifest import Manifest, read_manifest, small
from shoal.intake.packing.paper import parse_paper
from shoal.intake.packing.protocol import Protocol


@dataclass(frozen=True, eq=False)
class _Sent:
    """What a partner sent: its papers and its records."""

    held: Held
    manifest: Manifest
    papers: dict[str, bytes]
    frame: pl.DataFrame


def quality(collection: Collection, contribution: str, *, release: PublishedRelease | None = None) -> Quality:
    """What the partner of a contribution gets back.

    Args:
        collection: The collection.
        contribution: Its id, or the beginning of it.
        release: A release of the collection, as it was published.

    Raises:
        UnknownName: There is no such contribution.
        Refused: It is not there as it was sent: it was destroyed, or records of it were.
    """
    held = collection.state.contribution(contribution)
    if not _is_whole(collection, held):
        raise Refused(_gone(held))
    sent = _read(collection, held)
    last = _before(collection, held)
    before = _read(collection, last) if last else None
    earlier = before.frame if before else None
    moved = moves(sent.frame, earlier)
    needs_consent = parse_paper(sent.papers[PROTOCOL], Protocol, name=PROTOCOL).value.needs_consent
    loss = Loss.from_dict(json.loads(sent.papers[LOSS]))
    return Quality(
        contribution=held.id,
        partner=sent.manifest.partner.name,
        period=(held.first, held.last),
        records=Amount.of(sent.frame.height, sent.frame.height),
        receipt=_receipt(sent),
        findings=findings_of(json.loads(sent.papers[CHECKS])),
        previous=_previous(sent, before),
        persons=_persons(sent.frame, earlier),
        fields=field_fills(sent.frame, earlier),
        shares=moved.fields,
        tests=moved.tests,
        release=release.name if release else "",
        published=published(sent.frame, release) if release else (),
        gains=gains(sent.frame, loss, needs_consent=needs_consent),
    )


def _is_whole(collection: Collection, held: Held) -> bool:
    return not held.destroyed and not held.trimmed and held.may_be_kept(collection.today)


def _gone(held: Held) -> str:
    """Why there is no page.

    Records may have been destroyed because the same person was withdrawn by another partner. The partner knows how many
    it sent, so that a page made of the rest would tell it.
    """
    if held.trimmed and not held.destroyed:
        return (
            f"Records of withdrawn persons were destroyed in the contribution {held.short}. A page made now could tell "
            "its partner who was withdrawn elsewhere. Use the page made when it came, or ask for a new contribution."
        )
    return f"The contribution {held.short} was destroyed or may no longer be kept. There is nothing left to compare."


def _read(collection: Collection, held: Held) -> _Sent:
    papers = read_papers(collection.objects.read(held.papers))
    with open_table(collection.objects, held.table) as table:
        frame = pl.concat(list(table.pieces()))
    return _Sent(held, read_manifest(papers[MANIFEST]), papers, frame)


def _before(collection: Collection, held: Held) -> Held | None:
    """The contribution that it names as the one before; otherwise the partner's newest of those that came before it.

    Where that one is not there as it was sent, there is none: an older one would be compared in its place unsaid.
    """
    own = [each for each in collection.state.of_partner(held.partner) if each.standing != "removed"]
    named = [each for each in own if each.id == held.previous]
    found = named or [each for each in own if each.number < held.number]
    return found[-1] if found and _is_whole(collection, found[-1]) else None


def _receipt(sent: _Sent) -> Receipt:
    withheld = {
        reason: small(count) if isinstance(count, int) else count for reason, count in sent.manifest.withheld.items()
    }
    held = sent.held
    return Receipt(held.added, held.standing, held.standard, held.retain_until, withheld)


def _previous(sent: _Sent, before: _Sent | None) -> Previous | None:
    if before is None:
        return None
    return Previous(
        id=before.held.id,
        period=(before.held.first, before.held.last),
        records=Amount.of(before.frame.height, before.frame.height),
        mapping_changed=sent.manifest.mapping_sha256 != before.manifest.mapping_sha256,
        standard_changed=sent.held.standard != before.held.standard,
    )


def _persons(frame: pl.DataFrame, before: pl.DataFrame | None) -> Persons:
    own = frame[REFERENCE].unique()
    whole = Amount.of(len(own), len(own))
    if before is None:
        return Persons(whole)
    known = int(own.is_in(before[REFERENCE].unique().implode()).sum())
    return Persons(whole, Amount.of(known, len(own)), Amount.of(len(own) - known, len(own)))
