"""What a contribution says of itself. The partner signs these bytes; their SHA-256 is the contribution's id."""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, StringConstraints, ValidationError
from pydantic import Field as Default

from shoal.errors import ContributionDamaged
from shoal.standard.model import SEPARATOR

FORMAT = 1
"""Version of the format of contributions."""

FEWEST = 10
"""What concerns fewer records than this is told as `FEWER`."""

FEWER = f"fewer than {FEWEST}"

Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""A SHA-256 in hexadecimal digits."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Sender(_Model):
    """Who made a contribution.

    Args:
        name: The partner's name as the protocol has it.
        public_key: The partner's public key (Ed25519, base64).
    """

    name: str
    public_key: str


class Period(_Model):
    """The months in which the records were made, by the partner's statement: "2024-01"."""

    first: str
    last: str


class Member(_Model):
    """One file in a contribution, as it was signed.

    Args:
        sha256: Its checksum.
        size: Its bytes.
    """

    sha256: Digest
    size: Annotated[int, Default(ge=0)]

    @classmethod
    def of(cls, content: bytes) -> Self:
        """What is signed of a file."""
        return cls(sha256=hashlib.sha256(content).hexdigest(), size=len(content))


class Manifest(_Model):
    """What a contribution says of itself.

    Args:
        shoal_contribution: Version of the format.
        standard: Version of the standard.
        profile: For what the records are made.
        partner: Who made it.
        recipient: The public key of age for which it was sealed.
        purpose: Codes of the list consent-purpose, joined with ";": for what the records may be used.
        period: The months that the records are of.
        records: How many records it holds.
        withheld: How many records were held back, by reason: a number from 10 on, otherwise "fewer than 10".
        mapping_sha256: Of mapping.yaml.
        protocol_sha256: Of protocol.yaml.
        previous: Id of the partner's contribution before this one, or "".
        members: Every other file in it, by name.
    """

    shoal_contribution: Literal[1] = 1
    standard: str
    profile: Literal["share"] = "share"
    partner: Sender
    recipient: str
    purpose: str
    period: Period
    records: Annotated[int, Default(ge=1)]
    withheld: dict[str, int | Literal["fewer than 10"]]
    mapping_sha256: Digest
    protocol_sha256: Digest
    previous: Digest | Literal[""] = ""
    members: dict[str, Member]

    @property
    def purposes(self) -> tuple[str, ...]:
        """The purposes, one by one."""
        return tuple(self.purpose.split(SEPARATOR))

    def as_bytes(self) -> bytes:
        """The manifest as it is signed: the same values always give the same bytes."""
        text = json.dumps(self.model_dump(), ensure_ascii=False, indent=1, sort_keys=True)
        return f"{text}\n".encode()

    @property
    def id(self) -> str:
        """The contribution's id."""
        return hashlib.sha256(self.as_bytes()).hexdigest()


def read_manifest(data: bytes) -> Manifest:
    """Read a manifest in its one spelling.

    Raises:
        ContributionDamaged: The bytes are no manifest, or written in another way than Shoal writes them.
    """
    try:
        manifest = Manifest.model_validate(_plain(data))
        same = manifest.as_bytes() == data
    except (ValidationError, ValueError, RecursionError):
        same = False
    if not same:
        raise ContributionDamaged(
            "The manifest of this contribution can't be understood. It was altered, or made by a newer Shoal."
        )
    return manifest


def small(count: int) -> int | Literal["fewer than 10"]:
    """A count of records as it may travel.

    >>> small(9), small(10)
    ('fewer than 10', 10)
    """
    return count if count >= FEWEST else "fewer than 10"


def _plain(data: bytes) -> Any:
    return json.loads(data.decode("utf-8"))
