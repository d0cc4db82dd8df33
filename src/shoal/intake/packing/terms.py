"""Whether a protocol holds together, and whether it covers what is to be packed or was received today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from shoal.errors import Finding
from shoal.intake.packing.paper import Paper
from shoal.intake.packing.protocol import Protocol, months_after
from shoal.standard.load import standard


@dataclass(frozen=True)
class Use:
    """What a protocol must cover.

    Args:
        today: The day on which it must hold.
        purposes: Codes of the purposes.
        recipient: The public key of age for which records are sealed, or "" where that is not yet known.
        partner: The public key with which they are signed, or "" where that is not yet known.
    """

    today: date
    purposes: tuple[str, ...] = ()
    recipient: str = ""
    partner: str = ""


def protocol_findings(paper: Paper[Protocol], use: Use) -> list[Finding]:
    """What is wrong with a protocol, in itself and for a use of it.

    Args:
        paper: The protocol.
        use: What it must cover.

    Returns:
        Findings, each with the key and its line.
    """
    return [*_order(paper, use.today), *_contradictions(paper), *_signatures(paper), *_fits(paper, use)]


def _order(paper: Paper[Protocol], today: date) -> Iterator[Finding]:
    """Dates that must follow one another."""
    protocol = paper.value
    pairs = [
        ("valid_from", protocol.valid_from, "valid_until", protocol.valid_until),
        ("valid_from", protocol.valid_from, "review_on", protocol.review_on),
        ("review_on", protocol.review_on, "valid_until", protocol.valid_until),
    ]
    for earlier, first, later, second in pairs:
        if second < first:
            yield paper.finding("protocol-dates-disordered", later, other=earlier)
    days = [(f"signed.{number}.on", entry.on) for number, entry in enumerate(protocol.signed, start=1)]
    for key, day in [*days, ("basis.approved_on", protocol.basis.approved_on)]:
        if day is not None and day > today:
            yield paper.finding("protocol-dates-disordered", key, other=today.isoformat())


def _contradictions(paper: Paper[Protocol]) -> Iterator[Finding]:
    """Parts that need one another."""
    protocol, basis = paper.value, paper.value.basis
    if not protocol.needs_consent:
        for name in ("covers", "approved_by", "approved_on"):
            if getattr(basis, name) is None:
                yield paper.finding("paper-part-missing", f"basis.{name}")
    if protocol.onward.records == "with-approval" and protocol.onward.approved_by is None:
        yield paper.finding("paper-part-missing", "onward.approved_by")
    if "Publication" in protocol.purposes and protocol.onward.publication == "no":
        yield paper.finding("protocol-parts-contradict", "onward.publication", other="purposes")
    if protocol.retention.until is None and protocol.retention.months_after_receipt is None:
        yield paper.finding("paper-part-missing", "retention.until")
    shared = {field.name for field in standard().fields(protocol.shared.profile, deprecated=True)}
    for number, name in enumerate(protocol.shared.fields, start=1):
        if name not in shared:
            yield paper.finding("protocol-field-unknown", f"shared.fields.{number}")


def _signatures(paper: Paper[Protocol]) -> Iterator[Finding]:
    parties = {entry.party for entry in paper.value.signed}
    for party in ("partner", "steward"):
        if party not in parties:
            yield paper.finding("protocol-unsigned", "signed", party=party)


def _fits(paper: Paper[Protocol], use: Use) -> Iterator[Finding]:
    """Whether it holds today, and for this purpose, steward and partner."""
    protocol, retention = paper.value, paper.value.retention
    if use.today > protocol.valid_until:
        yield paper.finding("protocol-expired", "valid_until", date=protocol.valid_until.isoformat())
    elif use.today < protocol.valid_from:
        yield paper.finding("protocol-not-yet-valid", "valid_from", date=protocol.valid_from.isoformat())
    elif use.today > protocol.review_on:
        yield paper.finding("protocol-review-due", "review_on", date=protocol.review_on.isoformat())
    if retention.until is not None and retention.until > protocol.valid_until:
        yield paper.finding("protocol-retention-too-long", "retention.until")
    months = retention.months_after_receipt
    if months is not None and retention.until is None and _earliest_end(protocol, months) > protocol.valid_until:
        yield paper.finding("protocol-retention-too-long", "retention.months_after_receipt")
    for purpose in use.purposes:
        if purpose not in protocol.purposes:
            yield paper.finding("protocol-purpose-not-covered", "purposes", purpose=purpose)
    if use.recipient and use.recipient != protocol.steward.recipient:
        yield paper.finding("protocol-recipient-differs", "steward.recipient")
    if use.partner and protocol.partner.signing_key not in {None, use.partner}:
        yield paper.finding("protocol-partner-differs", "partner.signing_key")


def _earliest_end(protocol: Protocol, months: int) -> date:
    """When the records of a contribution received on the very first day are deleted."""
    return months_after(protocol.valid_from, months)
