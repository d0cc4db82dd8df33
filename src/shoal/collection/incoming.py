"""A contribution as it arrives: opened, proven whole, and taken apart into what a collection keeps."""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from shoal.agefile import Identity
from shoal.errors import Finding
from shoal.intake.packing.archive import RECORDS
from shoal.intake.packing.contribution import Contribution
from shoal.intake.packing.unpack import unpack
from shoal.standard.load import standard


@dataclass(frozen=True, eq=False)
class Incoming:
    """A contribution that its partner signed, that was sealed for this key, and whose records were proven.

    Args:
        id: SHA-256 of its manifest.
        name: The partner's name, as the protocol has it.
        partner: The partner's public key.
        recipient: For whom it was sealed, by what the partner signed.
        purposes: Codes of the list consent-purpose.
        period: First and last month.
        retain_until: Last day on which it may be kept.
        may_publish: Whether a protected release may be made of it.
        standard: Version of the standard for which it was made.
        previous: Id of the contribution that it follows, or "".
        papers: Everything in it but the records, as it was signed: a ZIP file without compression.
        table: Its records (Parquet), as they were signed.
        frame: Its records.
        findings: Warnings and notes of opening it.
    """

    id: str
    name: str
    partner: str
    recipient: str
    purposes: tuple[str, ...]
    period: tuple[str, str]
    retain_until: date
    may_publish: bool
    standard: str
    previous: str
    papers: bytes
    table: bytes
    frame: pl.DataFrame
    findings: tuple[Finding, ...]


def receive(source: Path | bytes, identity: Identity, *, today: date) -> Incoming:
    """Open a contribution.

    Args:
        source: The sealed file, or its bytes.
        identity: The steward's key of age.
        today: The day on which the protocol must hold; from it the retention date is told.

    Raises:
        NotTheRecipient: It is sealed or was packed for another key.
        ContributionDamaged: It was altered or cut, or is none.
        FindingsError: Its protocol does not hold, or its records may not be shared.
    """
    opened = unpack(source, identity, today=today)
    protocol, manifest = opened.protocol.value, opened.manifest
    return Incoming(
        id=opened.id,
        name=manifest.partner.name,
        partner=opened.partner_public,
        recipient=manifest.recipient,
        purposes=manifest.purposes,
        period=(manifest.period.first, manifest.period.last),
        retain_until=protocol.keep_until(today),
        may_publish=protocol.onward.publication == "protected-release",
        standard=manifest.standard,
        previous=manifest.previous,
        papers=_papers(opened),
        table=opened.files[RECORDS],
        frame=opened.frame,
        findings=opened.findings,
    )


def read_papers(content: bytes) -> dict[str, bytes]:
    """The papers of a contribution by their names."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def is_older(version: str) -> bool:
    """Whether a version of the standard is older than this Shoal's own. A third number changes only words."""
    return _numbers(version) < _numbers(standard().version)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2])


def _papers(opened: Contribution) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name, content in opened.files.items():
            if name != RECORDS:
                archive.writestr(name, content)
    return out.getvalue()
