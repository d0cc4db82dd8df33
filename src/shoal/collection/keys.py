"""The key of a collection: 32 bytes that never lie in the collection's own folder."""

from __future__ import annotations

import base64
import binascii
import hmac
import os
import secrets
import shlex
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from shoal.errors import KeyMissing
from shoal.secretfile import write_secret

VARIABLE = "SHOAL_COLLECTION_KEY"
COMMAND = "SHOAL_COLLECTION_KEY_COMMAND"
SIZE = 32
PATIENCE = 120
"""Seconds that the command may take: somebody may have to type a passphrase."""


@dataclass(frozen=True)
class CollectionKey:
    """The key of a collection. It never shows in `repr`; everything that is sealed is sealed with keys made of it."""

    _secret: bytes = field(repr=False)

    @classmethod
    def new(cls, path: Path) -> Self:
        """Make a key and store it as one line of base64, readable by its owner only.

        Raises:
            FileError: There is a file already (a key is never overwritten), or none can be written.
        """
        secret = secrets.token_bytes(SIZE)
        write_secret(path, base64.b64encode(secret) + b"\n", what="key")
        return cls(secret)

    @classmethod
    def ready(cls, path: Path | None) -> Self:
        """The key from a file, or, where none is named, from the environment or from a command named there.

        Raises:
            KeyMissing: No key is named, two are, or what is named holds none.
        """
        if path is not None:
            return cls.load(path)
        named = [name for name in (VARIABLE, COMMAND) if os.environ.get(name)]
        if len(named) != 1:
            both = f"Both {VARIABLE} and {COMMAND} are set: unset one of them."
            none = f"No key of the collection is named. Use --key FILE, or set {VARIABLE} or {COMMAND}."
            raise KeyMissing(both if named else none)
        if named == [VARIABLE]:
            return cls(_decoded(os.environ[VARIABLE].encode(), f"The variable {VARIABLE}"))
        return cls(_decoded(_told_by(os.environ[COMMAND]), f"What the command in {COMMAND} prints"))

    @classmethod
    def load(cls, path: Path) -> Self:
        """Load a key from a file.

        Raises:
            KeyMissing: There is none, or the file holds no key.
        """
        try:
            with path.open("rb") as file:
                content = file.read(4096)
        except FileNotFoundError as error:
            raise KeyMissing(f"There is no key at {path}. Make one with `shoal collection key`.") from error
        except OSError as error:
            raise KeyMissing(f"The key at {path} can't be read: {error.strerror}.") from error
        return cls(_decoded(content, f"The file {path}"))

    def derive(self, collection: str, purpose: str) -> bytes:
        """A key of 32 bytes for one purpose in one collection (HKDF with SHA-256, RFC 5869).

        Args:
            collection: The collection's own identifier.
            purpose: For what: no two purposes ever share a key.
        """
        info = f"shoal collection 1 {purpose}".encode()
        return HKDF(SHA256(), SIZE, salt=collection.encode(), info=info).derive(self._secret)


def keyed(key: bytes, *parts: str) -> bytes:
    """HMAC-SHA256 of texts, each with its length, so that no two lists of texts are the same message."""
    message = b"".join(len(part.encode()).to_bytes(4, "big") + part.encode() for part in parts)
    return hmac.digest(key, message, "sha256")


def _decoded(text: bytes, what: str) -> bytes:
    try:
        secret = base64.b64decode(text.strip(), validate=True)
    except binascii.Error:
        secret = b""
    if len(secret) != SIZE:
        raise KeyMissing(
            f"{what} holds no key of a collection: base64 of {SIZE} bytes, as `shoal collection key` makes."
        )
    return secret


def _told_by(command: str) -> bytes:
    """What a command prints, run without a shell. What it says on standard error reaches the terminal."""
    try:
        words = shlex.split(command)
        done = subprocess.run(words, stdout=subprocess.PIPE, timeout=PATIENCE, check=True)
    except (ValueError, IndexError, OSError) as error:
        raise KeyMissing(f"The command in {COMMAND} can't be run. Name a program and its arguments.") from error
    except subprocess.TimeoutExpired as error:
        raise KeyMissing(f"The command in {COMMAND} took longer than {PATIENCE} seconds.") from error
    except subprocess.CalledProcessError as error:
        raise KeyMissing(f"The command in {COMMAND} failed with exit code {error.returncode}.") from error
    return done.stdout
