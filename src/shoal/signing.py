"""A signing key (Ed25519), of a steward or a partner, and signatures made with it."""

from __future__ import annotations

import base64
import binascii
import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from platformdirs import user_config_dir

from shoal.errors import KeyMissing
from shoal.secretfile import write_secret

KEY_PATH = "SHOAL_KEY"
PASSPHRASE = "SHOAL_KEY_PASSPHRASE"  # noqa: S105 (the name of a variable, not a secret)


@dataclass(frozen=True)
class SigningKey:
    """A signing key. The private part never shows in `repr` and never leaves this object."""

    _private: Ed25519PrivateKey = field(repr=False)

    @classmethod
    def new(cls, path: Path) -> Self:
        """Make a key and store it, readable by its owner only.

        It is encrypted if the environment variable SHOAL_KEY_PASSPHRASE is set.

        Raises:
            FileError: There is a file already (a key is never overwritten), or none can be written.
        """
        key = cls(Ed25519PrivateKey.generate())
        secret = _passphrase()
        pem = key._private.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.BestAvailableEncryption(secret) if secret else serialization.NoEncryption(),
        )
        write_secret(path, pem, what="key", folders=True)
        return key

    @classmethod
    def load(cls, path: Path) -> Self:
        """Load a key.

        Raises:
            KeyMissing: There is none, it is not an Ed25519 key in PEM, or the passphrase is wrong or not given.
        """
        try:
            private = serialization.load_pem_private_key(path.read_bytes(), _passphrase())
        except FileNotFoundError as error:
            raise KeyMissing(f"There is no signing key at {path}. Make one with `shoal keys new`.") from error
        except OSError as error:
            raise KeyMissing(f"The signing key at {path} can't be read: {error.strerror}.") from error
        except TypeError as error:
            raise KeyMissing(
                f"The signing key at {path} and the variable {PASSPHRASE} do not go together: set it for a key "
                "with a passphrase, unset it for a key without one."
            ) from error
        except (ValueError, UnsupportedAlgorithm) as error:
            raise KeyMissing(f"{path} is not a signing key (PEM, PKCS8), or the passphrase is wrong.") from error
        if not isinstance(private, Ed25519PrivateKey):
            raise KeyMissing(f"{path} is not an Ed25519 key.")
        return cls(private)

    @classmethod
    def ready(cls, path: Path | None) -> tuple[Self, str]:
        """The key at `path`, or the steward's own key, which is made where there is none yet.

        Returns:
            The key, and a sentence to show if it was made just now (otherwise empty).

        Raises:
            KeyMissing: A key that was named is missing, or the key can't be read.
            FileError: A new key can't be written.
        """
        place = path or cls.default_path()
        if path is not None or place.exists():
            return cls.load(place), ""
        key = cls.new(place)
        return (
            key,
            f"Made a signing key at {place}. Keep a copy in a safe place; `shoal keys show` shows its public half.",
        )

    @staticmethod
    def default_path() -> Path:
        """Where the key is kept: the variable SHOAL_KEY, or the user's configuration folder."""
        named = os.environ.get(KEY_PATH)
        return Path(named) if named else Path(user_config_dir("shoal")) / "steward.key"

    @property
    def public(self) -> str:
        """The public key as text (base64 of its 32 bytes)."""
        return base64.b64encode(self._private.public_key().public_bytes_raw()).decode()

    @property
    def fingerprint(self) -> str:
        """A short name of the public key, to be read aloud or printed."""
        return fingerprint(self.public)

    def sign(self, data: bytes) -> str:
        """The signature of the data, as one line of base64."""
        return base64.b64encode(self._private.sign(data)).decode() + "\n"


def fingerprint(public: str) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of a public key, in groups of four.

    Raises:
        ValueError: The text is no public key.
    """
    digest = hashlib.sha256(_decode(public, 32)).hexdigest()[:16]
    return "-".join(digest[i : i + 4] for i in range(0, 16, 4))


def signed_by(data: bytes, signature: str, public: str) -> bool:
    """Whether the signature of the data was made with the key behind `public`; False for malformed texts too."""
    try:
        if not signature.endswith("\n"):
            return False
        Ed25519PublicKey.from_public_bytes(_decode(public, 32)).verify(_decode(signature[:-1], 64), data)
    except (ValueError, InvalidSignature):
        return False
    return True


def _decode(text: str, size: int) -> bytes:
    """Base64 in its one canonical spelling."""
    try:
        data = base64.b64decode(text.encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError) as error:
        raise ValueError("not base64") from error
    if len(data) != size or base64.b64encode(data).decode() != text:
        raise ValueError("not the right length, or not canonical base64")
    return data


def _passphrase() -> bytes | None:
    return os.environ.get(PASSPHRASE, "").encode() or None
