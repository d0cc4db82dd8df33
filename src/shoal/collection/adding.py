"""Taking a contribution in, or refusing it; and knowing the partners."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from unicodedata import category

from shoal.agefile import Identity
from shoal.collection.collection import Collection
from shoal.collection.findings import collection_finding
from shoal.collection.incoming import Incoming, is_older, receive
from shoal.collection.persons import REFERENCE, mark_of, tags
from shoal.collection.state import Held, Partner, State
from shoal.errors import Finding, FindingsError, Refused
from shoal.signing import fingerprint
from shoal.standard.load import standard

_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True)
class Terms:
    """What the steward allows when a contribution is taken in.

    Args:
        replaces: It takes the place of the partner's contributions that are in force, rather than follow them.
        register: A partner who is not known yet is taken in with it, under the name in the protocol.
        migrate: It may be of an older version of the standard; versions of the collection bring it to the present one.
        again: It was removed once, and may come again.
        today: The day on which its protocol must hold; None is the present day.
    """

    replaces: bool = False
    register: bool = False
    migrate: bool = False
    again: bool = False
    today: date | None = None


@dataclass(frozen=True)
class Added:
    """A contribution that was taken in.

    Args:
        contribution: It, as the collection holds it.
        partner: Whose it is.
        replaced: Ids of those whose place it took.
        withdrawn: Its records of persons who take no part; no version will have them.
        findings: What the steward should know.
    """

    contribution: Held
    partner: Partner
    replaced: tuple[str, ...]
    withdrawn: int
    findings: tuple[Finding, ...]


def register(collection: Collection, name: str, public: str) -> Partner:
    """Let a partner contribute.

    Args:
        collection: The collection.
        name: A name for people; no two partners share one.
        public: The partner's public key, had from the partner itself.

    Raises:
        Refused: The name or the key is known already, or the key is none.
    """
    name, public = name.strip(), public.strip()
    _check_name(name)
    try:
        fingerprint(public)
    except ValueError as error:
        raise Refused("This is no public key of a partner. `shoal keys show` prints it: base64 of 32 bytes.") from error
    with collection.changing():
        for known in collection.state.partners.values():
            if known.name == name or known.public == public:
                raise Refused(f"A partner with this name or key is known already: {known.name}.")
        collection.commit("partner", {"name": name, "public": public})
    return Partner(name, public)


def _check_name(name: str) -> None:
    """Refuse a name that a terminal or a page would not show as it is written.

    Line breaks and escapes would let a name forge the sentences around it, and marks that turn the direction of writing
    would make one name look like another.
    """
    if not 0 < len(name) <= 200:
        raise Refused("The partner needs a name of at most 200 letters.")
    if any(category(letter) in {"Cc", "Zl", "Zp"} or letter in _TURNING for letter in name):
        raise Refused(
            "The partner's name has signs in it that are not shown, such as a line break. Let the partner in under a "
            "plain name: `shoal collection partner`."
        )


def add(collection: Collection, source: Path | bytes, identity: Identity, terms: Terms | None = None) -> Added:
    """Take a contribution in.

    Args:
        collection: The collection.
        source: The sealed file, or its bytes.
        identity: The steward's key of age.
        terms: What the steward allows.

    Returns:
        What was taken in.

    Raises:
        FindingsError: It is refused; the findings say why. Nothing was changed.
        NotTheRecipient: It is sealed or was packed for another key.
        ContributionDamaged: It was altered or cut, or is none.
    """
    terms = terms or Terms()
    today = terms.today or collection.today
    incoming = receive(source, identity, today=today)
    if incoming.partner not in collection.state.partners:
        _check_name(incoming.name)
    with collection.changing():
        findings = _judge(collection.state, incoming, terms)
        if incoming.retain_until < today:
            findings.append(collection_finding("contribution-retention-over", date=incoming.retain_until.isoformat()))
        errors = [finding for finding in findings if finding.severity == "error"]
        if errors:
            raise FindingsError(errors)
        replaced = _replaced(collection.state, incoming, terms)
        known = collection.state.partners.get(incoming.partner)
        withdrawn = _withdrawn(collection, incoming)
        if withdrawn:
            findings.append(collection_finding("withdrawn-left-out", count=withdrawn))
        contribution = _kept(collection, incoming)
        details = {
            "contribution": contribution,
            "partner": None if known else incoming.name,
            "replaces": [held.id for held in replaced],
        }
        collection.commit("add", details)
        held = collection.state.contributions[incoming.id]
    ids = tuple(each.id for each in replaced)
    partner = collection.state.partners[incoming.partner]
    return Added(held, partner, ids, withdrawn, (*incoming.findings, *findings))


def _kept(collection: Collection, incoming: Incoming) -> dict[str, object]:
    """Seal what is kept, and say what the history tells of it."""
    return {
        "id": incoming.id,
        "partner": incoming.partner,
        "records": incoming.frame.height,
        "first": incoming.period[0],
        "last": incoming.period[1],
        "purposes": list(incoming.purposes),
        "retain_until": incoming.retain_until.isoformat(),
        "may_publish": incoming.may_publish,
        "standard": incoming.standard,
        "previous": incoming.previous,
        "papers": collection.objects.keep(incoming.papers),
        "table": collection.objects.keep(incoming.table),
    }


def _judge(state: State, incoming: Incoming, terms: Terms) -> list[Finding]:
    """Whether the contribution fits to what is there."""
    found = []
    if incoming.recipient != state.recipient:
        found.append(collection_finding("contribution-other-steward"))
    found += _of_partner(state, incoming, terms)
    found += _of_order(state, incoming, terms)
    if is_older(incoming.standard) and not terms.migrate:
        old, present = incoming.standard, standard().version
        found.append(collection_finding("contribution-standard-older", version=old, present=present))
    return found


def _of_partner(state: State, incoming: Incoming, terms: Terms) -> list[Finding]:
    if incoming.partner in state.partners:
        return []
    names = {partner.name for partner in state.partners.values()}
    key = fingerprint(incoming.partner)
    if incoming.name in names:
        return [collection_finding("partner-key-differs", partner=incoming.name, key=key)]
    if not terms.register:
        return [collection_finding("partner-unregistered", partner=incoming.name, key=key)]
    return []


def _of_order(state: State, incoming: Incoming, terms: Terms) -> list[Finding]:
    """Whether it was there before, and whether it comes after what is there."""
    before = state.contributions.get(incoming.id)
    if before is not None:
        if before.standing != "removed":
            return [collection_finding("contribution-repeated", contribution=before.short)]
        if not terms.again:
            return [collection_finding("contribution-removed-before", contribution=before.short)]
    counting = _counting(state, incoming)
    found = []
    if terms.replaces and not counting:
        found.append(collection_finding("replaces-nothing"))
    if counting and (late := _overtaken(state, incoming, counting)):
        found.append(collection_finding("contribution-outdated", contribution=late.short))
    elif counting and not incoming.previous:
        found.append(collection_finding("contribution-previous-missing", contributions=len(counting)))
    if incoming.previous and incoming.previous not in state.contributions:
        found.append(collection_finding("contribution-previous-unknown", contribution=incoming.previous[:12]))
    return found


def _overtaken(state: State, incoming: Incoming, counting: Sequence[Held]) -> Held | None:
    """A contribution in force that is newer than the one that came now, or None.

    It is newer if it follows the same one, if it follows the one that came now, or if its period ends later than that
    of one which says that it follows it.
    """
    for held in counting:
        if held.previous and held.previous in {incoming.previous, incoming.id}:
            return held
    followed = state.contributions.get(incoming.previous)
    if followed is not None and followed in counting and followed.last > incoming.period[1]:
        return followed
    return None


def _counting(state: State, incoming: Incoming) -> list[Held]:
    """The partner's contributions in force."""
    return [held for held in state.in_force() if held.partner == incoming.partner]


def _replaced(state: State, incoming: Incoming, terms: Terms) -> list[Held]:
    """Those whose place it takes: the one that it names, otherwise all that the partner has in force."""
    if not terms.replaces:
        return []
    counting = _counting(state, incoming)
    named = [held for held in counting if held.id == incoming.previous]
    return named or counting


def _withdrawn(collection: Collection, incoming: Incoming) -> int:
    """How many of its records are of persons who take no part."""
    if not collection.state.withdrawn:
        return 0
    marks = mark_of(tags(collection.key_for("persons"), incoming.partner, incoming.frame[REFERENCE]))
    return int(marks.is_in(list(collection.state.withdrawn)).sum())
