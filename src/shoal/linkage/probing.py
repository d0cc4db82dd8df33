"""Slowing and noticing a partner that sends names which are not its own cases.

A partner that could send names at will, round after round, would have a means to ask whether somebody is known. No
answer about a name exists; these rules keep even the totals from being asked too often: in a round a partner sends no
more persons than the load that it declared (and a tenth more, for new cases), changed ones included; each further
upload must wait twice as long as the one before; and both are on record.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction

from shoal.errors import Finding, ProbingRefused
from shoal.linkage.findings import linkage_finding
from shoal.linkage.journal import Entry
from shoal.linkage.project import Partner

MARGIN = Fraction(1, 10)
"""What a partner may send beyond its declared load."""

FIRST_DELAY = timedelta(hours=1)
"""How long the second upload of a round must wait after the first; each further one twice as long."""

LONGEST_DELAY = timedelta(days=30)

CHANGED = Fraction(1, 10)
"""A further upload in which more persons than this changed is noticed."""


@dataclass(frozen=True)
class History:
    """What a partner sent in a round so far.

    Args:
        asked: Persons in all uploads, each counted once and again when it changed.
        uploads: Uploads that were taken in.
        last: When the last of them came.
        refused: Uploads that were refused.
        digests: SHA-256 of those taken in.
    """

    asked: int
    uploads: int
    last: datetime | None
    refused: int
    digests: frozenset[str]

    @classmethod
    def of(cls, partner: Partner, round_id: str, entries: Sequence[Entry]) -> History:
        """Read it from the unit's journal."""
        own = [entry for entry in entries if entry.get("round") == round_id and entry.get("partner") == partner.key]
        taken = [entry for entry in own if entry["kind"] == "upload"]
        return cls(
            asked=sum(entry["changed"] for entry in taken),
            uploads=len(taken),
            last=datetime.fromisoformat(taken[-1]["time"]) if taken else None,
            refused=sum(entry["kind"] == "refused" for entry in own),
            digests=frozenset(entry["digest"] for entry in taken),
        )

    @property
    def earliest(self) -> datetime | None:
        """When the next upload may come; None is at once."""
        if self.last is None:
            return None
        steps = min(self.uploads - 1, 20)
        delay: timedelta = FIRST_DELAY * 2**steps
        return self.last + min(delay, LONGEST_DELAY)


def most_persons(partner: Partner) -> int:
    """How many persons a partner may send in a round, changed ones counted again."""
    return partner.load + math.ceil(partner.load * MARGIN)


def refuse_probing(partner: Partner, history: History, changed: int, now: datetime) -> None:
    """Refuse an upload that asks for more than the partner's own cases explain.

    Args:
        partner: Who sent it.
        history: What came before in this round.
        changed: Persons that were in no upload before, or not so.
        now: The present moment.

    Raises:
        ProbingRefused: There are too many persons, or it comes too soon.
    """
    most = most_persons(partner)
    if history.asked + changed > most:
        raise ProbingRefused(
            f"{partner.name} declared a load of {partner.load:,} and may send {most:,} persons in this round, changed "
            f"ones counted again. It sent {history.asked:,} before and {changed:,} now. The upload was not taken in, "
            "and this is on record. If the load has grown, the key holder makes a new round with the new one."
        )
    if history.earliest is not None and now < history.earliest:
        raise ProbingRefused(
            f"{partner.name} sent {history.uploads:,} upload(s) in this round already. The next is taken in from "
            f"{history.earliest.isoformat(timespec='minutes')} on: each one waits twice as long as the one before. "
            "This is on record."
        )


def change_notice(partner: Partner, history: History, changed: int, persons: int) -> tuple[Finding, ...]:
    """What the linkage unit should look into although an upload was taken in: much of it changed.

    Args:
        partner: Who sent it.
        history: What came before in this round.
        changed: Persons that were in no upload before, or not so.
        persons: All persons in the upload.
    """
    if not history.uploads or changed <= persons * CHANGED:
        return ()
    return (linkage_finding("uploads-changed", count=changed, partner=partner.name, changed=changed),)


def notices_of(partner: Partner, round_id: str, entries: Sequence[Entry]) -> tuple[Finding, ...]:
    """All that was noticed of a partner in a round, read from the unit's journal."""
    own = [entry for entry in entries if entry.get("round") == round_id and entry.get("partner") == partner.key]
    notices = [
        linkage_finding("uploads-changed", count=entry["count"], partner=partner.name, changed=entry["count"])
        for entry in own
        if entry["kind"] == "notice"
    ]
    refused = History.of(partner, round_id, own).refused
    if refused:
        notices.append(linkage_finding("uploads-refused", count=refused, partner=partner.name, refused=refused))
    return tuple(notices)
