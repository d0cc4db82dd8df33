"""Opening a contribution: nothing that the sender says of it is believed before it is checked."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import polars as pl

from shoal.agefile import Identity
from shoal.errors import (
    ContributionDamaged,
    FileError,
    Finding,
    FindingsError,
    MappingError,
    NotTheRecipient,
    ProtocolError,
    UnknownName,
)
from shoal.intake.checks.engine import check_sheet
from shoal.intake.mapping.files import parse_mapping
from shoal.intake.mapping.loss import Loss
from shoal.intake.mapping.model import Mapping as FileMapping
from shoal.intake.packing.archive import (
    CHECKS,
    LARGEST,
    LOSS,
    MANIFEST,
    MAPPING,
    PROTOCOL,
    RECORDS,
    SIGNATURE,
    SIGNED,
    STATEMENT,
    read_archive,
)
from shoal.intake.packing.consent import consent_holds
from shoal.intake.packing.contribution import Contribution
from shoal.intake.packing.deidentify import PROFILE, share_findings
from shoal.intake.packing.findings import packing_finding
from shoal.intake.packing.manifest import Manifest, Member, read_manifest
from shoal.intake.packing.paper import Paper, parse_paper
from shoal.intake.packing.protocol import Protocol
from shoal.intake.packing.records import read_records
from shoal.intake.packing.statement import PartnerStatement
from shoal.intake.packing.terms import Use, protocol_findings
from shoal.intake.sheet import Sheet
from shoal.signing import signed_by
from shoal.standard.versions import known


def unpack(
    source: Path | bytes,
    identity: Identity,
    *,
    partner_keys: Collection[str] | None = None,
    today: date | None = None,
) -> Contribution:
    """Open a contribution and prove that it may be used.

    In this order: it is sealed for this key; the archive is whole; the partner signed it; every file is the signed one;
    it was packed for this key, and not for another steward; the partner is known; so is the version of the standard;
    the protocol holds today; and every record keeps the profile `share` and has the consent that the protocol needs.

    Args:
        source: The sealed file, or its bytes.
        identity: The steward's key.
        partner_keys: Public keys of partners, had from the partners; None takes any.
        today: The day on which the protocol must hold; None is the present day.

    Raises:
        NotTheRecipient: It is sealed or was packed for another key.
        ContributionDamaged: It was altered or cut, is not signed by its partner or by none that is known, or is none.
        FindingsError: Its protocol does not hold, or its records may not be shared.
        FileError: The file can't be read.
    """
    files = read_archive(_opened(source, identity))
    manifest = _signed_manifest(files)
    _check_members(manifest, files)
    if manifest.recipient != identity.public:
        raise NotTheRecipient(
            "This contribution was packed for another steward and sealed again for this key. Do not use it; tell the "
            "partner."
        )
    if partner_keys is not None and manifest.partner.public_key not in partner_keys:
        raise ContributionDamaged("This contribution is signed with a key that is none of the known partners.")
    day = today or datetime.now(UTC).date()
    papers = _papers(files, manifest)
    findings = _stop(_of_papers(papers, manifest, day))
    frame = read_records(files[RECORDS], manifest.records)
    findings += _stop(_of_records(frame, papers, manifest, day))
    return Contribution(
        id=manifest.id,
        manifest=manifest,
        frame=frame,
        mapping=papers.mapping,
        loss=papers.loss,
        checks=papers.checks,
        protocol=papers.protocol,
        statement=papers.statement,
        partner_public=manifest.partner.public_key,
        files=files,
        findings=findings,
    )


def _opened(source: Path | bytes, identity: Identity) -> bytes:
    if isinstance(source, bytes):
        return identity.open(source)
    try:
        if source.stat().st_size > LARGEST:
            raise ContributionDamaged(f"{source.name} is larger than any contribution can be.")
        sealed = source.read_bytes()
    except OSError as error:
        raise FileError(f"{source.name} can't be read: {error.strerror}.") from error
    return identity.open(sealed)


def _signed_manifest(files: Mapping[str, bytes]) -> Manifest:
    """The manifest, if its partner signed it."""
    manifest = read_manifest(files[MANIFEST])
    signature = files[SIGNATURE].decode("ascii", errors="replace")
    if not signed_by(files[MANIFEST], signature, manifest.partner.public_key):
        raise ContributionDamaged("The signature of this contribution is wrong: it was altered, or another made it.")
    return manifest


def _check_members(manifest: Manifest, files: Mapping[str, bytes]) -> None:
    if set(manifest.members) != set(SIGNED):
        raise ContributionDamaged("The manifest of this contribution names other files than a contribution has.")
    changed = [name for name in SIGNED if Member.of(files[name]) != manifest.members[name]]
    paired = {MAPPING: manifest.mapping_sha256, PROTOCOL: manifest.protocol_sha256}
    changed += [name for name, digest in paired.items() if manifest.members[name].sha256 != digest]
    if changed:
        raise ContributionDamaged(f"{', '.join(changed)} in this contribution is not as it was signed.")


@dataclass(frozen=True)
class _Papers:
    """Everything in a contribution but the records."""

    protocol: Paper[Protocol]
    statement: Paper[PartnerStatement]
    mapping: FileMapping
    loss: Loss
    checks: Mapping[str, Any]


def _papers(files: Mapping[str, bytes], manifest: Manifest) -> _Papers:
    try:
        known(manifest.standard)
    except UnknownName:
        raise FindingsError([packing_finding("standard-version-unknown", version=manifest.standard[:40])]) from None
    try:
        papers = _Papers(
            parse_paper(files[PROTOCOL], Protocol, name=PROTOCOL),
            parse_paper(files[STATEMENT], PartnerStatement, name=STATEMENT),
            parse_mapping(files[MAPPING].decode("utf-8"), MAPPING),
            Loss.from_dict(json.loads(files[LOSS])),
            dict(json.loads(files[CHECKS])),
        )
    except (ValueError, TypeError, AttributeError, RecursionError, MappingError, ProtocolError) as error:
        raise ContributionDamaged("A file in this contribution is not written as Shoal writes it.") from error
    period = papers.statement.value.period
    told = (papers.protocol.value.partner.name, period.first, period.last)
    if told != (manifest.partner.name, manifest.period.first, manifest.period.last):
        raise ContributionDamaged("The manifest of this contribution says something else than its papers.")
    return papers


def _of_papers(papers: _Papers, manifest: Manifest, day: date) -> list[Finding]:
    use = Use(day, manifest.purposes, manifest.recipient, manifest.partner.public_key)
    return protocol_findings(papers.protocol, use)


def _of_records(frame: pl.DataFrame, papers: _Papers, manifest: Manifest, day: date) -> list[Finding]:
    """The proof of the records again: a partner's program may be another one, or may have been changed."""
    found = share_findings(frame, day)
    if found:
        return found
    if papers.protocol.value.needs_consent:
        without = frame.height - int(consent_holds(frame, manifest.purposes).sum())
        if without:
            found.append(packing_finding("consent-not-covering", count=without, records=without))
    report = check_sheet(Sheet(frame, RECORDS, first_row=1), PROFILE, today=day)
    return [*found, *(entry.finding for entry in report.findings)]


def _stop(findings: list[Finding]) -> tuple[Finding, ...]:
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        raise FindingsError(errors)
    return tuple(findings)
