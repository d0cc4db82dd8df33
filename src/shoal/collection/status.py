"""What a collection holds, and what the next version would change. The counts are exact: for the steward only."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from shoal.collection.collection import Collection
from shoal.collection.state import Held
from shoal.errors import LedgerDamaged
from shoal.privacy.ledger import Ledger

SOON = timedelta(days=30)
"""How long before a retention date passes it is told."""


@dataclass(frozen=True)
class HeldStatus:
    """One contribution.

    Args:
        contribution: Its id.
        partner: Name of its partner.
        records: Records that came, less those that were destroyed since.
        period: First and last month.
        standing: "in force", "replaced" or "removed"; "kept too long" where its retention date has passed; "destroyed".
        retain_until: Last day on which it may be kept.
    """

    contribution: str
    partner: str
    records: int
    period: tuple[str, str]
    standing: str
    retain_until: str


@dataclass(frozen=True)
class Status:
    """What a collection holds.

    Args:
        collection: Its identifier.
        partners: Names of the partners.
        contributions: Contributions in the order in which they came.
        crosswalks: Crosswalks in use.
        withdrawn: Persons' references that take no part.
        versions: Number, day, records, and whether the table is still there, of each version.
        next_adds: Contributions that the next version would have and the newest has not.
        next_leaves: Contributions that the newest version has and the next would not have.
        next_withdraws: Withdrawals since the newest version.
        to_destroy: Contributions that `expire` would destroy now.
        soon: Contributions whose retention date passes within thirty days.
        releases: Version and name of each release that was made.
        budget: What the ledger says, or None before the first release.
        head: Hash of the history's last line.
        lines: Lines of the history.
    """

    collection: str
    partners: tuple[str, ...]
    contributions: tuple[HeldStatus, ...]
    crosswalks: int
    withdrawn: int
    versions: tuple[dict[str, Any], ...]
    next_adds: tuple[str, ...]
    next_leaves: tuple[str, ...]
    next_withdraws: int
    to_destroy: tuple[str, ...]
    soon: tuple[str, ...]
    releases: tuple[tuple[int, str], ...]
    budget: dict[str, float] | None
    head: str
    lines: int

    def as_dict(self) -> dict[str, Any]:
        """As plain values."""
        return asdict(self)


def status(collection: Collection, *, today: date | None = None) -> Status:
    """What a collection holds, and what its next version would change.

    Args:
        collection: The collection.
        today: The day against which retention dates stand; None is the present one.
    """
    state, day = collection.state, today or collection.today
    coming = {held.id for held in state.in_force(day)}
    newest = state.versions[-1] if state.versions else None
    present = set(newest.contributions) if newest else set()
    kept = [held for held in state.contributions.values() if not held.destroyed]
    soon = (day + SOON).isoformat()
    return Status(
        collection=collection.id,
        partners=tuple(sorted(partner.name for partner in state.partners.values())),
        contributions=tuple(_held(collection, held, day) for held in state.contributions.values()),
        crosswalks=len(state.crosswalks),
        withdrawn=len(state.withdrawn),
        versions=tuple(
            {"number": each.number, "made": each.made, "records": each.records, "destroyed": each.destroyed}
            for each in state.versions
        ),
        next_adds=tuple(name for name in state.contributions if name in coming - present),
        next_leaves=tuple(name for name in state.contributions if name in present - coming),
        next_withdraws=sum(line > newest.history for line in state.withdrawn.values()) if newest else 0,
        to_destroy=tuple(held.id for held in kept if held.standing != "in force" or not held.may_be_kept(day)),
        soon=tuple(held.id for held in kept if held.may_be_kept(day) and "" < held.retain_until <= soon),
        releases=tuple(state.releases),
        budget=_budget(collection),
        head=collection.head,
        lines=len(collection.entries),
    )


def _held(collection: Collection, held: Held, day: date) -> HeldStatus:
    standing: str = "destroyed" if held.destroyed else held.standing
    if standing == "in force" and not held.may_be_kept(day):
        standing = "kept too long"
    name, left = collection.state.name_of(held.partner), held.records - held.trimmed
    return HeldStatus(held.id, name, left, (held.first, held.last), standing, held.retain_until)


def _budget(collection: Collection) -> dict[str, float] | None:
    if not collection.ledger.exists():
        if collection.state.ledger:
            raise LedgerDamaged("The collection's ledger is gone. Restore the newest one from a backup.")
        return None
    balance = Ledger.existing(collection.ledger).balance()
    return {
        "total_epsilon": balance.total_epsilon,
        "spent_epsilon": balance.spent_epsilon,
        "remaining_epsilon": balance.remaining_epsilon,
        "releases": balance.releases,
    }
