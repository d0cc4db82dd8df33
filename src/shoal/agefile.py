"""Files sealed for somebody's public key, in the age format (age-encryption.org, X25519)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import pyrage
from pyrage import x25519

from shoal.errors import KeyMissing, NotTheRecipient
from shoal.secretfile import write_secret


@dataclass(frozen=True)
class Identity:
    """The secret key that opens what was sealed for its public half. The secret never shows in `repr`."""

    _secret: x25519.Identity = field(repr=False)

    @classmethod
    def new(cls, path: Path) -> Self:
        """Make a key and store it, readable by its owner only, as age's own tools read it.

        Raises:
            FileError: There is a file already (a key is never overwritten), or none can be written.
        """
        identity = cls(x25519.Identity.generate())
        text = f"# public key: {identity.public}\n{identity._secret}\n"
        write_secret(path, text.encode(), what="key", folders=True)
        return identity

    @classmethod
    def load(cls, path: Path) -> Self:
        """Load a key.

        Raises:
            KeyMissing: There is none, or the file holds no key of age.
        """
        try:
            lines = path.read_text(encoding="utf-8").splitlines()
            secret = next(line for line in lines if line.startswith("AGE-SECRET-KEY-"))
            return cls(x25519.Identity.from_str(secret.strip()))
        except FileNotFoundError as error:
            raise KeyMissing(f"There is no key at {path}.") from error
        except OSError as error:
            raise KeyMissing(f"The key at {path} can't be read: {error.strerror}.") from error
        except (StopIteration, UnicodeDecodeError, pyrage.IdentityError) as error:
            raise KeyMissing(f"{path} holds no secret key of age. It begins with AGE-SECRET-KEY-.") from error

    @property
    def public(self) -> str:
        """The public half, for those who seal something for this key: "age1..."."""
        return str(self._secret.to_public())

    def open(self, sealed: bytes) -> bytes:
        """What was sealed for this key.

        Raises:
            NotTheRecipient: It was sealed for another key, or altered on the way.
        """
        try:
            return bytes(pyrage.decrypt(sealed, [self._secret]))
        except pyrage.DecryptError as error:
            raise NotTheRecipient(
                "This can't be opened with this key: it is meant for somebody else, or was altered on the way."
            ) from error


def known_recipient(text: str) -> str:
    """A public key of age, as it must be written.

    Raises:
        KeyMissing: The text is none.
    """
    try:
        return str(x25519.Recipient.from_str(text.strip()))
    except pyrage.RecipientError as error:
        raise KeyMissing(f"{text[:40]!r} is no public key of age. It begins with age1.") from error


def seal(data: bytes, recipients: Sequence[str]) -> bytes:
    """Seal data so that only the recipients can open it.

    Args:
        data: Anything.
        recipients: Public keys, "age1...".

    Raises:
        KeyMissing: One of them is no public key of age, or there is none.
    """
    if not recipients:
        raise KeyMissing("There is nobody to seal it for: name a public key that begins with age1.")
    keys = [x25519.Recipient.from_str(known_recipient(recipient)) for recipient in recipients]
    return bytes(pyrage.encrypt(data, keys))
