"""Random-looking keys that only the partner's own secret can make again."""

from __future__ import annotations

import base64
import binascii
import hmac
import secrets as random
from pathlib import Path

import polars as pl

from shoal.errors import KeyMissing
from shoal.secretfile import write_secret
from shoal.standard.load import standard
from shoal.standard.model import Field

BYTES = 32
"""Length of a secret."""

_VARIANTS = {f"{digit:x}": "89ab"[digit & 3] for digit in range(16)}


def new_secret(path: Path) -> None:
    """Make a secret for keys and store it as one line of base64, readable by its owner only.

    Args:
        path: A file that does not exist.

    Raises:
        FileError: There is a file already (a secret is never overwritten), or none can be written.
    """
    line = base64.b64encode(random.token_bytes(BYTES)) + b"\n"
    write_secret(path, line, what="secret")


def load_secret(path: Path) -> bytes:
    """Read a secret.

    Raises:
        KeyMissing: The file can't be read, or holds no secret. The message never holds what stands in it.
    """
    try:
        line = path.read_bytes()
    except OSError as error:
        raise KeyMissing(
            f"The secret can't be read from {path}: {error.strerror}. `shoal keys secret FILE` makes one."
        ) from error
    try:
        secret = base64.b64decode(line.strip(), validate=True)
    except binascii.Error:
        secret = b""
    if len(secret) != BYTES:
        raise KeyMissing(f"{path} holds no secret. `shoal keys secret FILE` makes one.")
    return secret


def entity_of_key(field: Field) -> str:
    """The entity whose records a key or reference names: the person of `prs_Id`, and of `vic_Person` too."""
    return field.to or standard().entity_of(field.name).name


def keys(secret: bytes, entity: str, cells: pl.Series) -> pl.Series:
    r"""A random-looking identifier for each cell: the same secret, entity and cell always give the same one.

    It is a UUID of version 4 made of HMAC-SHA256(secret, entity + "\x1f" + cell). The entity counts, not the field, so
    that `prs_Id` and every reference to the person agree. Without the secret nobody can try out cells; with another
    secret the same person has another key, so that two partners' keys link nobody.

    Args:
        secret: The partner's own, 32 random bytes. It never leaves the partner.
        entity: Name of the entity whose records the keys name.
        cells: What names the record in the partner's own file; "" gives "".

    Returns:
        As many identifiers.

    >>> keys(bytes(32), "person", pl.Series(["A-1", ""])).to_list()
    ['9dd61253-d238-43af-8c59-8d2e193d9c25', '']
    """
    begun = hmac.new(secret, f"{entity}\x1f".encode(), "sha256")
    return _uuids(pl.Series([_digest(begun, cell) if cell else None for cell in cells.to_list()], dtype=pl.Binary))


def _digest(begun: hmac.HMAC, cell: str) -> bytes:
    whole = begun.copy()
    whole.update(cell.encode())
    return whole.digest()[:16]


def _uuids(digests: pl.Series) -> pl.Series:
    """Digests in the shape of a UUID: the digits of version and variant take the place of what stood there."""
    digits = pl.col("digits")
    variant = digits.str.slice(16, 1).replace_strict(_VARIANTS, default="8")
    parts = (digits.str.slice(0, 8), digits.str.slice(8, 4), pl.lit("4") + digits.str.slice(13, 3))
    rest = (variant + digits.str.slice(17, 3), digits.str.slice(20, 12))
    table = pl.DataFrame({"digits": digests.bin.encode("hex")})
    return table.select(pl.concat_str(*parts, *rest, separator="-").fill_null("")).to_series()
