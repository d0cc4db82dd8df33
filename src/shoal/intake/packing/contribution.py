"""A contribution: what a partner sends, and what a steward finds in it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars as pl

from shoal.agefile import seal
from shoal.errors import Finding
from shoal.intake.mapping.loss import Loss
from shoal.intake.mapping.model import Mapping as FileMapping
from shoal.intake.packing.archive import MANIFEST, SIGNATURE, write_archive
from shoal.intake.packing.manifest import Manifest
from shoal.intake.packing.paper import Paper
from shoal.intake.packing.protocol import Protocol
from shoal.intake.packing.statement import PartnerStatement
from shoal.signing import SigningKey


@dataclass(frozen=True, eq=False)
class Contribution:
    """A contribution that was opened and verified.

    Args:
        id: SHA-256 of the manifest.
        manifest: What it says of itself.
        frame: The records: text, columns of the profile `share`, "" where a cell is empty.
        mapping: How they came about.
        loss: What was lost on the way.
        checks: The partner's report of the check, without cells and rows.
        protocol: What was agreed.
        statement: What the partner says of the records.
        partner_public: The public key that signed it.
        files: Every file in it, byte for byte, by the names of `archive.NAMES`.
        findings: Warnings and notes of opening it.
    """

    id: str
    manifest: Manifest
    frame: pl.DataFrame
    mapping: FileMapping
    loss: Loss
    checks: Mapping[str, Any]
    protocol: Paper[Protocol]
    statement: Paper[PartnerStatement]
    partner_public: str
    files: Mapping[str, bytes]
    findings: tuple[Finding, ...] = ()


def sealed(manifest: Manifest, files: Mapping[str, bytes], key: SigningKey) -> bytes:
    """Sign and seal a contribution.

    The recipient stands in what is signed, so that nobody can seal a partner's contribution again for somebody else.
    Sealing is random: the same contribution is never the same bytes twice, but always has the same id.

    Args:
        manifest: What it says of itself.
        files: The files whose checksums stand in the manifest.
        key: The partner's key.
    """
    signed = manifest.as_bytes()
    archive = write_archive({MANIFEST: signed, **files, SIGNATURE: key.sign(signed).encode()})
    return seal(archive, [manifest.recipient])


def as_json(values: Mapping[str, Any]) -> bytes:
    """Plain values as JSON, the same bytes each time."""
    return f"{json.dumps(values, ensure_ascii=False, indent=1, sort_keys=True)}\n".encode()
