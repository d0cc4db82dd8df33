"""The file of tokens that a partner sends: signed by the partner, sealed for the linkage unit.

What is sealed: one line of JSON that says whose it is and for what, one line with the partner's signature of it, then
the references, one a line, then the tokens in the same order. The order is that of the references, which are random,
so it tells nothing. The signed line holds the SHA-256 of what follows.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from shoal.agefile import Identity, seal
from shoal.errors import ContributionDamaged, NotTheRecipient, Refused
from shoal.linkage.project import Partner, Round, canonical
from shoal.linkage.tokens import KINDS, SIZE
from shoal.signing import SigningKey, signed_by

FORMAT = "shoal linkage tokens 1"
ROW = len(KINDS) * SIZE
"""Bytes of the tokens of one record."""

LONGEST = 200
"""Letters of a reference at most."""


@dataclass(frozen=True)
class Upload:
    """The tokens of one partner, opened and checked. They never show in `repr`.

    Args:
        partner: Who sent them.
        digest: SHA-256 of the file within its seal.
        tokens: By the partner's reference, `ROW` bytes; in the order of the references.
    """

    partner: Partner
    digest: str
    tokens: Mapping[str, bytes] = field(repr=False)


def write_tokens(tokens: Mapping[str, bytes], of: Round, key: SigningKey) -> bytes:
    """Sign tokens and seal them for the linkage unit.

    Args:
        tokens: By reference, `ROW` bytes.
        of: The round for which they were made.
        key: The partner's signing key.

    Raises:
        Refused: There is no record, or the partner takes no part in the round.
    """
    of.partner(key.public)
    if not tokens:
        raise Refused("There is no record of which tokens could be made. Nothing was written.")
    references = sorted(tokens)
    body = "".join(f"{reference}\n" for reference in references).encode() + b"".join(tokens[r] for r in references)
    head = canonical({
        "format": FORMAT,
        "project": of.project,
        "round": of.id,
        "partner": key.public,
        "unit": of.unit.age,
        "records": len(references),
        "sha256": hashlib.sha256(body).hexdigest(),
    })  # fmt: skip
    return seal(head + b"\n" + key.sign(head).encode() + body, [of.unit.age])


def read_tokens(sealed: bytes, of: Round, identity: Identity) -> Upload:
    """Open and check what a partner sent.

    Args:
        sealed: The file.
        of: The round.
        identity: The linkage unit's key of age.

    Raises:
        NotTheRecipient: It is sealed for somebody else.
        ContributionDamaged: It is no token file, was altered, or is not signed by the partner that it names.
        Refused: It was made for another round, or its partner takes no part in this one.
    """
    if not sealed:
        raise ContributionDamaged("The token file is empty. Ask the partner to send it again.")
    if identity.public != of.unit.age:
        raise NotTheRecipient("This key is not the linkage unit's key of this round. Use the one that the round names.")
    plain = identity.open(sealed)
    head, _, rest = plain.partition(b"\n")
    signature, _, body = rest.partition(b"\n")
    stated = _stated(head)
    if stated["round"] != of.id:
        raise Refused(
            f"These tokens were made for another round than round {of.number} of {of.project}. Give the round file of "
            "which they were made, or ask the partner to make them anew."
        )
    partner = of.partner(stated["partner"])
    meant = signed_by(head, signature.decode("ascii", "replace") + "\n", partner.key) and stated["unit"] == of.unit.age
    if not meant or hashlib.sha256(body).hexdigest() != stated["sha256"]:
        raise ContributionDamaged(f"The token file was altered, or {partner.name} did not sign it. Ask for it again.")
    return Upload(partner, hashlib.sha256(plain).hexdigest(), _rows(body, stated["records"]))


def _stated(head: bytes) -> dict[str, str]:
    try:
        stated = json.loads(head)
        if stated["format"] == FORMAT and {"round", "partner", "unit", "sha256", "records"} < set(stated):
            return dict(stated)
    except (ValueError, KeyError, TypeError, RecursionError):
        pass
    raise ContributionDamaged("This is no token file of this version of Shoal. `shoal link tokens` makes one.")


def _rows(body: bytes, records: object) -> dict[str, bytes]:
    """References and tokens. The partner signed the body, but may have signed anything."""
    wrong = ContributionDamaged("The token file contradicts itself. Ask the partner to make it anew.")
    if not isinstance(records, int) or not 0 < records <= len(body) // ROW:
        raise wrong
    start = len(body) - records * ROW
    try:
        references = body[:start].decode().split("\n")
    except UnicodeDecodeError as error:
        raise wrong from error
    if references.pop() != "" or len(references) != records or not all(0 < len(r) <= LONGEST for r in references):
        raise wrong
    if len(set(references)) < records:
        raise ContributionDamaged("The token file names a reference twice. Ask the partner to make it anew.")
    return {reference: body[start + i * ROW : start + (i + 1) * ROW] for i, reference in enumerate(references)}
