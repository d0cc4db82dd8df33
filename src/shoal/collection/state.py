"""What a collection holds: nothing but its history, told from the first line to the last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from shoal.collection.history import Entry
from shoal.errors import CollectionDamaged, UnknownName

Standing = Literal["in force", "replaced", "removed"]


@dataclass(frozen=True)
class Partner:
    """Somebody who contributes.

    Args:
        name: The name under which the steward knows them.
        public: Their public key (Ed25519, base64): the partner is the key, the name is for people.
    """

    name: str
    public: str


@dataclass(frozen=True)
class Held:
    """One contribution as the collection holds it.

    Args:
        id: SHA-256 of its manifest.
        partner: The partner's public key.
        number: Number of the line of history that took it in: the greater, the newer.
        added: Day on which it was taken in.
        records: Records in it when it came.
        first: First month of its period.
        last: Last month of its period.
        purposes: Codes of the list consent-purpose.
        retain_until: Last day on which it may be kept, or "" where none is set.
        may_publish: Whether a protected release may be made of it.
        standard: Version of the standard for which it was made.
        previous: Id of the partner's contribution that it follows, or "".
        papers: Object with everything but its records, as it was signed.
        table: Object with its records.
        standing: Whether it counts.
        destroyed: Whether its objects are gone.
        trimmed: Records of withdrawn persons that were destroyed in it.
    """

    id: str
    partner: str
    number: int
    added: str
    records: int
    first: str
    last: str
    purposes: tuple[str, ...]
    retain_until: str
    may_publish: bool
    standard: str
    previous: str
    papers: str
    table: str
    standing: Standing = "in force"
    destroyed: bool = False
    trimmed: int = 0

    @property
    def short(self) -> str:
        """How people name it: the first 12 digits of its id."""
        return self.id[:12]

    def may_be_kept(self, today: date) -> bool:
        """Whether its retention date has not passed."""
        return not self.retain_until or today.isoformat() <= self.retain_until


@dataclass(frozen=True)
class Crosswalk:
    """Who is the same person, by the linkage unit.

    Args:
        id: SHA-256 of the file that brought it.
        object: Object with keyed hashes of references and random identifiers of persons.
        references: How many references it names.
        added: Day on which it was taken in.
    """

    id: str
    object: str
    references: int
    added: str


@dataclass(frozen=True)
class Version:
    """One version of the collection: its harmonised table at one moment.

    Args:
        number: From 1.
        made: When (UTC).
        table: Object with the table (Parquet).
        manifest: Object with what went into it.
        records: Records in it, one a person.
        contributions: Ids of the contributions of which it has records.
        history: Number of the line of history that made it.
        destroyed: Whether the table is gone, because it held records that may not be kept.
    """

    number: int
    made: str
    table: str
    manifest: str
    records: int
    contributions: tuple[str, ...]
    history: int
    destroyed: bool = False


@dataclass
class State:
    """What follows from the history. It is made by `replay` and changed by nobody else.

    Args:
        recipient: The steward's public key of age, for which contributions are sealed.
        partners: By public key.
        contributions: By id, in the order in which they came.
        crosswalks: Those in use, the oldest first.
        withdrawn: Keyed hashes of the references of persons who take no part, each with its line of history.
        versions: The oldest first.
        releases: Releases that were made, the oldest first: number of the version, and name of the release.
        ledger: Head of the privacy ledger when the history last looked at it, or "".
    """

    recipient: str = ""
    partners: dict[str, Partner] = field(default_factory=dict)
    contributions: dict[str, Held] = field(default_factory=dict)
    crosswalks: list[Crosswalk] = field(default_factory=list)
    known_crosswalks: set[str] = field(default_factory=set)
    withdrawn: dict[str, int] = field(default_factory=dict)
    versions: list[Version] = field(default_factory=list)
    releases: list[tuple[int, str]] = field(default_factory=list)
    ledger: str = ""

    def in_force(self, today: date | None = None) -> list[Held]:
        """The contributions that count, in the order in which they came.

        Args:
            today: Where given, those that may no longer be kept are left out.
        """
        counting = [held for held in self.contributions.values() if held.standing == "in force" and not held.destroyed]
        return [held for held in counting if today is None or held.may_be_kept(today)]

    def of_partner(self, public: str) -> list[Held]:
        """A partner's contributions in the order in which they came, whatever their standing."""
        return [held for held in self.contributions.values() if held.partner == public]

    def name_of(self, public: str) -> str:
        """The name of a partner."""
        return self.partners[public].name

    def partner(self, name: str) -> Partner:
        """A partner by name or public key.

        Raises:
            UnknownName: There is none.
        """
        found = [partner for partner in self.partners.values() if name in {partner.name, partner.public}]
        if not found:
            names = ", ".join(sorted(partner.name for partner in self.partners.values())) or "none"
            raise UnknownName(f"The collection has no partner {name[:80]!r}. It has: {names}.")
        return found[0]

    def contribution(self, start: str) -> Held:
        """A contribution by its id or the beginning of it, 6 digits or more.

        Raises:
            UnknownName: There is none, or more than one.
        """
        found = [held for held in self.contributions.values() if len(start) >= 6 and held.id.startswith(start)]
        if len(found) != 1:
            many = "More than one contribution begins" if found else "No contribution of the collection begins"
            raise UnknownName(f"{many} with {start[:64]!r}. `shoal collection status` shows them.")
        return found[0]

    def version(self, number: int | None = None) -> Version:
        """A version by its number; None is the newest.

        Raises:
            UnknownName: There is none.
        """
        for version in reversed(self.versions):
            if number in {None, version.number}:
                return version
        if not self.versions:
            raise UnknownName("The collection has no version yet. Make one with `shoal collection version`.")
        raise UnknownName(f"The collection has no version {number}. The newest is {self.versions[-1].number}.")

    def objects(self) -> set[str]:
        """The objects that belong to the collection; all others are rubbish."""
        alive = {
            name for held in self.contributions.values() if not held.destroyed for name in (held.papers, held.table)
        }
        alive |= {crosswalk.object for crosswalk in self.crosswalks}
        alive |= {version.manifest for version in self.versions}
        return alive | {version.table for version in self.versions if not version.destroyed}


def replay(entries: Iterable[Entry]) -> State:
    """What a collection holds after these lines of history.

    Raises:
        CollectionDamaged: A line does what this version of Shoal does not know.
    """
    state = State()
    for entry in entries:
        change = _CHANGES.get(entry.action)
        if change is None:
            raise CollectionDamaged(
                f"Line {entry.number + 1} of the history was written by another version of Shoal. Update Shoal."
            )
        change(state, entry, entry.details)
    return state


def _init(state: State, _entry: Entry, details: dict[str, Any]) -> None:
    state.recipient = details["recipient"]


def _partner(state: State, _entry: Entry, details: dict[str, Any]) -> None:
    state.partners[details["public"]] = Partner(details["name"], details["public"])


def _add(state: State, entry: Entry, details: dict[str, Any]) -> None:
    values = {**details["contribution"], "purposes": tuple(details["contribution"]["purposes"])}
    held = Held(**values, number=entry.number, added=entry.time[:10])
    if details.get("partner"):
        state.partners[held.partner] = Partner(details["partner"], held.partner)
    for name in details["replaces"]:
        _set(state, name, standing="replaced")
    state.contributions.pop(held.id, None)  # one that was removed and comes again is the newest
    state.contributions[held.id] = held


def _remove(state: State, _entry: Entry, details: dict[str, Any]) -> None:
    _set(state, details["contribution"], standing="removed")


def _withdraw(state: State, entry: Entry, details: dict[str, Any]) -> None:
    for mark in details["marks"]:
        state.withdrawn.setdefault(mark, entry.number)


def _link(state: State, entry: Entry, details: dict[str, Any]) -> None:
    if details["replace"]:
        state.crosswalks.clear()
    known = Crosswalk(details["id"], details["object"], details["references"], entry.time[:10])
    state.crosswalks.append(known)
    state.known_crosswalks.add(known.id)


def _version(state: State, entry: Entry, details: dict[str, Any]) -> None:
    values = {**details, "contributions": tuple(details["contributions"])}
    state.versions.append(Version(**values, made=entry.time, history=entry.number))


def _expire(state: State, _entry: Entry, details: dict[str, Any]) -> None:
    for name in details["contributions"]:
        _set(state, name, destroyed=True)
    for name, trimmed in details["trimmed"].items():
        table, gone = trimmed
        _set(state, name, table=table, trimmed=state.contributions[name].trimmed + gone)
    state.versions = [
        replace(version, destroyed=version.destroyed or version.number in details["versions"])
        for version in state.versions
    ]


def _read(state: State, _entry: Entry, details: dict[str, Any]) -> None:
    state.ledger = details["ledger"] or state.ledger


def _release(state: State, _entry: Entry, details: dict[str, Any]) -> None:
    state.releases.append((details["version"], details["release"]))
    state.ledger = details["ledger"]


def _set(state: State, contribution: str, **values: Any) -> None:
    state.contributions[contribution] = replace(state.contributions[contribution], **values)


_CHANGES = {
    "init": _init,
    "partner": _partner,
    "add": _add,
    "remove": _remove,
    "withdraw": _withdraw,
    "link": _link,
    "version": _version,
    "expire": _expire,
    "read": _read,
    "release": _release,
}
"""What each kind of line changes."""
