"""The sealed objects of a collection, each with a data key of its own.

The data key lies beside the object, wrapped with the collection's key, in a file of its own. Destroying an object
destroys its data key first: whatever copy of the object remains, on a worn block of a disk or in a backup, opens no
more (crypto-shredding). That holds where keys/ is not in the same backups as objects/, or these are short-lived.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shoal.collection import durable
from shoal.collection.durable import part_of, private, put_in_place, reached, sync_folder, write_whole
from shoal.collection.sealed import SealedReader, SealedWriter
from shoal.errors import CollectionDamaged, FileError

OBJECT, KEY = ".sealed", ".key"
NONCE = 12


class Objects:
    """The folders `objects` and `keys` of a collection.

    Args:
        folder: The collection's folder.
        wrapping: The key that wraps the data keys.
    """

    def __init__(self, folder: Path, wrapping: bytes) -> None:
        self._objects, self._keys = folder / "objects", folder / "keys"
        self._wrapping = AESGCM(wrapping)
        self.made: list[str] = []

    def make_folders(self) -> None:
        """Make the two folders."""
        for folder in (self._objects, self._keys):
            folder.mkdir(mode=0o700)

    @contextmanager
    def new(self) -> Iterator[SealedWriter]:
        """A new object to write to. Its name is added to `made` once it stands whole on the disk.

        Raises:
            FileError: It can't be written.
        """
        name, key = secrets.token_hex(16), secrets.token_bytes(32)
        path = self._objects / f"{name}{OBJECT}"
        part = part_of(path)
        try:
            nonce = secrets.token_bytes(NONCE)
            wrapped = nonce + self._wrapping.encrypt(nonce, key, name.encode())
            write_whole(self._keys / f"{name}{KEY}", wrapped, step="key")
            with open(part, "xb", opener=private) as file:
                writer = SealedWriter(file, key, name)
                reached("object-begun")
                yield writer
                writer.finish()
                file.flush()
                os.fsync(file.fileno())
            put_in_place(part, path, step="object")
        except OSError as error:
            raise FileError(f"The collection can't be written: {error.strerror}. Nothing was changed.") from error
        self.made.append(name)

    def keep(self, content: bytes) -> str:
        """Seal something whole; returns its name."""
        with self.new() as writer:
            writer.write(content)
        return self.made[-1]

    def open(self, name: str) -> SealedReader:
        """Open an object for reading.

        Raises:
            CollectionDamaged: It or its data key is missing or was altered.
        """
        try:
            wrapped = (self._keys / f"{name}{KEY}").read_bytes()
            key = self._wrapping.decrypt(wrapped[:NONCE], wrapped[NONCE:], name.encode())
            return SealedReader(self._objects / f"{name}{OBJECT}", key, name)
        except FileNotFoundError as error:
            raise CollectionDamaged(f"The object {name} or its key is missing. Restore it from a backup.") from error
        except OSError as error:
            raise FileError(f"The object {name} can't be read: {error.strerror}.") from error
        except (InvalidTag, ValueError) as error:
            raise CollectionDamaged(f"The key of the object {name} was altered. Restore it from a backup.") from error

    def read(self, name: str) -> bytes:
        """The whole content of an object.

        Raises:
            CollectionDamaged: It or its data key is missing or was altered.
        """
        with self.open(name) as reader:
            return reader.readall()

    def clear(self, alive: set[str]) -> int:
        """Remove every object that is not alive, and what a killed process left half written.

        The key goes first and durably: from then on nothing opens the object.

        Args:
            alive: Names of the objects that the history refers to.

        Returns:
            How many objects were removed.
        """
        dead = self.names() - alive
        parts = [path for folder in (self._keys, self._objects) for path in folder.glob(f".*{durable.PART}")]
        if not dead and not parts:
            return 0
        for name in dead:
            (self._keys / f"{name}{KEY}").unlink(missing_ok=True)
        reached("keys-destroyed")
        sync_folder(self._keys)
        for path in [*parts, *(self._objects / f"{name}{OBJECT}" for name in dead)]:
            path.unlink(missing_ok=True)
        sync_folder(self._objects)
        reached("objects-destroyed")
        return len(dead)

    def names(self) -> set[str]:
        """The objects that have a file or a data key here, whether the history names them or not."""
        paths = [*self._keys.glob(f"*{KEY}"), *self._objects.glob(f"*{OBJECT}")]
        return {path.stem for path in paths if not path.name.startswith(".")}

    def missing(self, alive: set[str]) -> set[str]:
        """Which of these objects are not there with their keys."""
        return {
            name
            for name in alive
            if not (self._objects / f"{name}{OBJECT}").is_file() or not (self._keys / f"{name}{KEY}").is_file()
        }
