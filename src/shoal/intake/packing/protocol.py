"""The information-sharing protocol: what a partner and a steward agreed on before any record is sent.

Its keys are what both must have decided. That it says them is checked here; whether it holds for a certain contribution
on a certain day is checked in `terms`.
"""

from __future__ import annotations

import calendar
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field as Default

from shoal.intake.packing.paper import (
    Contact,
    Day,
    Paper,
    PaperModel,
    PublicKey,
    Purposes,
    Recipient,
    Text,
    Texts,
    load_paper,
    whole,
)

CONSENT = "consent"
"""The legal basis under which each record needs its own consent."""

YesNo = Literal["yes", "no"]


class Party(PaperModel):
    """One of the two organisations.

    Args:
        name: Its name.
        contact: Where the organisation is reached about this protocol.
        responsible: The person or the office that answers for the data.
    """

    name: Text
    contact: Contact
    responsible: Text


class Partner(Party):
    """Who sends the records.

    Args:
        signing_key: The public key with which the partner's contributions are verified; if given, no other is taken.
    """

    signing_key: PublicKey | None = None


class Steward(Party):
    """Who receives the records.

    Args:
        recipient: The public key of age for which contributions are sealed.
    """

    recipient: Recipient


class Basis(PaperModel):
    """The legal basis on which records are shared.

    Args:
        kind: "consent": each record needs the consent of its person. Any other: see `covers`.
        text: The law, the article, or the words of the consent form.
        covers: Needed for any basis but consent: "all-records" says that no record needs a consent of its own.
        approved_by: Needed for any basis but consent: who examined and approved it.
        approved_on: Needed for any basis but consent: when.
    """

    kind: Literal["consent", "legal-obligation", "public-task", "vital-interests"]
    text: Text
    covers: Literal["all-records"] | None = None
    approved_by: Text | None = None
    approved_on: Day | None = None


class Shared(PaperModel):
    """What is shared.

    Args:
        profile: De-identified case records: the profile `share` of the standard.
        fields: If given, nothing but these fields leaves the partner. The key of the person, and consent where it is
            the legal basis, go with every record.
    """

    profile: Literal["share"]
    fields: Texts = ()


class Reader(PaperModel):
    """Who works with the records.

    Args:
        name: An office of the steward, or another organisation.
        why: For what.
        approved_by: Who allowed it.
    """

    name: Text
    why: Text
    approved_by: Text


class Onward(PaperModel):
    """What may go further than the recipients.

    Args:
        records: Whether the steward may hand records on to somebody who is not named here.
        approved_by: Who must approve it each time, where it may.
        publication: Whether anything may be published; only a release that protects every person can be.
    """

    records: Literal["no", "with-approval"]
    approved_by: Text | None = None
    publication: Literal["protected-release", "no"]


class Agencies(PaperModel):
    """Whether the partner itself may be known.

    Args:
        name_may_be_shown: Whether the steward may show the partner's name as a source.
    """

    name_may_be_shown: YesNo


class Retention(PaperModel):
    """How long the steward keeps the records; one of the two, or whichever is earlier.

    Args:
        until: The last day.
        months_after_receipt: Months after the day on which a contribution was received.
    """

    until: Day | None = None
    months_after_receipt: Annotated[int, whole(1, 600)] | None = None


class Breach(PaperModel):
    """What happens when data are lost, stolen or seen by somebody who must not see them.

    Args:
        partner: Where the partner is told.
        steward: Where the steward is told.
        tell_within_hours: How soon.
    """

    partner: Contact
    steward: Contact
    tell_within_hours: Annotated[int, whole(1, 720)]


class Signature(PaperModel):
    """Who signed the protocol.

    Args:
        party: For which of the two.
        name: Who.
        on: When.
    """

    party: Literal["partner", "steward"]
    name: Text
    on: Day


class Protocol(PaperModel):
    """The whole protocol.

    Args:
        shoal_protocol: Version of this format.
        title: What people call it.
        partner: Who sends the records.
        steward: Who receives them.
        basis: The legal basis.
        purposes: For what the records may be used: codes of the list consent-purpose.
        shared: What is shared.
        recipients: Who works with the records.
        onward: What may go further.
        agencies: Whether the partner may be known.
        retention: How long the records are kept.
        breach: What happens when something goes wrong.
        valid_from: The first day on which it holds.
        valid_until: The last day on which it holds.
        review_on: When both look at it again.
        signed: Who signed it, for each of the two.
    """

    shoal_protocol: Literal["1"]
    title: Text
    partner: Partner
    steward: Steward
    basis: Basis
    purposes: Annotated[Purposes, Default(min_length=1)]
    shared: Shared
    recipients: Annotated[tuple[Reader, ...], Default(min_length=1)]
    onward: Onward
    agencies: Agencies
    retention: Retention
    breach: Breach
    valid_from: Day
    valid_until: Day
    review_on: Day
    signed: Annotated[tuple[Signature, ...], Default(min_length=1)]

    @property
    def needs_consent(self) -> bool:
        """Whether each record needs the consent of its person."""
        return self.basis.kind == CONSENT

    def keep_until(self, received: date) -> date:
        """The last day on which the steward may keep a contribution.

        Args:
            received: The day on which it was received.

        Returns:
            The earliest of the retention's own day, its months after receipt, and the end of the protocol.
        """
        months = self.retention.months_after_receipt
        ends = [self.valid_until, self.retention.until, months and months_after(received, months)]
        return min(end for end in ends if end)


def load_protocol(path: Path) -> Paper[Protocol]:
    """Read an information-sharing protocol.

    Args:
        path: A YAML file; `shoal pack --new-protocol` writes one to fill in.

    Raises:
        ProtocolError: The file can't be read, or is no YAML.
        FindingsError: It lacks something, or says it in another way than it must.
    """
    return load_paper(path, Protocol)


def months_after(day: date, months: int) -> date:
    """The day so many months later; the last of the month where that month is shorter.

    >>> months_after(date(2025, 11, 30), 3)
    datetime.date(2026, 2, 28)
    """
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
