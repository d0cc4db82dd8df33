"""The crosswalk: for each of the partners' own references a random person, signed by the unit, sealed for the steward.

Every reference is in it, found again or not, so that absence tells nothing. The names of persons are drawn anew each
time and mean nothing outside of one crosswalk.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field

import polars as pl

from shoal.agefile import Identity, seal
from shoal.errors import ContributionDamaged
from shoal.linkage.project import Round, canonical
from shoal.linkage.tokenfile import Upload
from shoal.signing import SigningKey, signed_by

FORMAT = "shoal crosswalk 1"


@dataclass(frozen=True, eq=False)
class Crosswalk:
    """Who is the same person, in the words of the linkage unit.

    Args:
        id: SHA-256 of what was signed.
        project: Name of the linkage project.
        number: Number of the round.
        unit: Public signing key of the linkage unit.
        pairs: Columns `partner` (public signing key), `ref` (the partner's reference: `prs_Id` of its records) and
            `person` (random).
    """

    id: str
    project: str
    number: int
    unit: str
    pairs: pl.DataFrame = field(repr=False)


def write_crosswalk(
    of: Round, uploads: Sequence[Upload], labels: Sequence[int], *, steward: str, key: SigningKey
) -> bytes:
    """Write, sign and seal a crosswalk.

    Args:
        of: The round.
        uploads: Whose references it has.
        labels: For each reference of each upload, in their order, the number of its person.
        steward: The steward's public key of age.
        key: The unit's signing key.
    """
    names = {label: secrets.token_hex(16) for label in set(labels)}
    persons = iter(labels)
    rows = {upload.partner.key: {ref: names[next(persons)] for ref in upload.tokens} for upload in uploads}
    head = {
        "format": FORMAT,
        "project": of.project,
        "number": of.number,
        "round": of.id,
        "steward": steward,
        "unit": key.public,
    }
    signed = canonical({**head, "persons": rows})
    return seal(key.sign(signed).encode() + signed, [steward])


def read_crosswalk(sealed: bytes, identity: Identity, *, unit: str | None = None) -> Crosswalk:
    """Open and check a crosswalk.

    Args:
        sealed: The file.
        identity: The steward's key of age.
        unit: The linkage unit's public signing key, had from it by another way, for anybody can seal something for
            the steward. Without it only damage is noticed; then compare `Crosswalk.unit` with what the unit says.

    Raises:
        NotTheRecipient: It is sealed for somebody else.
        ContributionDamaged: It was altered, or the unit did not sign it.
    """
    signature, _, signed = identity.open(sealed).partition(b"\n")
    try:
        plain = json.loads(signed)
        known = plain["format"] == FORMAT and plain["steward"] == identity.public
        rows = [(p, ref, person) for p, refs in plain["persons"].items() for ref, person in refs.items()]
        project, number, signer = str(plain["project"]), int(plain["number"]), str(plain["unit"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ContributionDamaged("The crosswalk can't be understood. Ask the linkage unit for it again.") from error
    if not signed_by(signed, signature.decode("ascii", "replace") + "\n", unit or signer):
        raise ContributionDamaged(
            "The crosswalk was altered, or the linkage unit did not sign it. Ask the unit for it."
        )
    if not known:
        raise ContributionDamaged("The crosswalk is of another version of Shoal, or was made for another steward.")
    pairs = pl.DataFrame(rows, schema=dict.fromkeys(("partner", "ref", "person"), pl.String), orient="row")
    return Crosswalk(hashlib.sha256(signed).hexdigest(), project, number, signer, pairs)
