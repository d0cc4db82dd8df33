"""A sealed stream: AES-256-GCM in chunks of 1 MiB, so that a file of any size takes little memory.

The construction is STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015) as age uses it: the nonce of a chunk is its number
and a flag that only the last one has, so chunks can't be changed, moved, left out, or cut off unnoticed. Each object
has a data key of its own, so no nonce ever comes twice under one key. The header, with the object's name, is
authenticated with every chunk: an object can't stand in another's place.
"""

from __future__ import annotations

import io
from collections import OrderedDict
from pathlib import Path
from typing import BinaryIO, NoReturn

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shoal.errors import CollectionDamaged

Buffer = bytes | bytearray | memoryview

CHUNK = 1 << 20
TAG = 16
MAGIC = b"shoal sealed 1\n\0"
KEPT = 8
"""Chunks that a reader keeps opened."""


def header_of(name: str) -> bytes:
    """What an object begins with: the format, and the object's own name (32 hexadecimal digits)."""
    return MAGIC + bytes.fromhex(name)


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


class SealedWriter(io.RawIOBase):
    """Seals what is written to it. It is whole only after `finish`.

    Args:
        file: Where the sealed chunks go.
        key: The object's data key: 32 bytes, never used before.
        name: The object's name.
    """

    def __init__(self, file: BinaryIO, key: bytes, name: str) -> None:
        super().__init__()
        self._file, self._cipher, self._header = file, AESGCM(key), header_of(name)
        self._held, self._number, self._size = bytearray(), 0, 0
        file.write(self._header)

    def writable(self) -> bool:
        """It is for writing only."""
        return True

    def tell(self) -> int:
        """How much was written so far."""
        return self._size

    def write(self, data: Buffer) -> int:  # type: ignore[override]
        """Take data in; whole chunks are sealed at once. The last chunk waits, for it is marked as the last."""
        view = memoryview(data).cast("B")
        self._size += len(view)
        for start in range(0, len(view), CHUNK):  # never a copy of all that was given
            self._held += view[start : start + CHUNK]
            while len(self._held) > CHUNK:
                self._seal(self._held[:CHUNK], last=False)
                del self._held[:CHUNK]
        return len(view)

    def finish(self) -> None:
        """Seal the last chunk. Without it the object can't be opened."""
        self._seal(self._held, last=True)
        self._held = bytearray()

    def _seal(self, chunk: bytearray, *, last: bool) -> None:
        self._file.write(self._cipher.encrypt(_nonce(self._number, last=last), bytes(chunk), self._header))
        self._number += 1


class SealedReader(io.RawIOBase):
    """Opens a sealed object, from any place on; nothing is handed out that was altered.

    Args:
        path: The object.
        key: Its data key.
        name: Its name.

    Raises:
        CollectionDamaged: It is no sealed object of that name, was cut, or its end was altered.
    """

    def __init__(self, path: Path, key: bytes, name: str) -> None:
        super().__init__()
        self._path, self._cipher, self._header = path, AESGCM(key), header_of(name)
        self._file = path.open("rb")
        self._place = 0
        self._opened: OrderedDict[int, bytes] = OrderedDict()
        sealed = path.stat().st_size - len(self._header)
        self._chunks = -(-sealed // (CHUNK + TAG))
        self.size = sealed - self._chunks * TAG
        if self._file.read(len(self._header)) != self._header or sealed < TAG:
            self._refuse()
        if len(self._chunk(self._chunks - 1)) == 0 and self._chunks > 1:
            self._refuse()  # only an empty object has an empty last chunk

    def readable(self) -> bool:
        """It can be read."""
        return True

    def seekable(self) -> bool:
        """It can be read from any place on."""
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self.size}[whence]
        self._place = max(0, base + offset)
        return self._place

    def tell(self) -> int:
        """Where it stands."""
        return self._place

    def readinto(self, buffer: Buffer) -> int:  # type: ignore[override]
        """Fill the buffer as far as the object goes."""
        view, done = memoryview(buffer).cast("B"), 0
        while done < len(view) and self._place < self.size:
            number, within = divmod(self._place, CHUNK)
            piece = self._chunk(number)[within : within + len(view) - done]
            view[done : done + len(piece)] = piece
            done += len(piece)
            self._place += len(piece)
        return done

    def close(self) -> None:
        """Close the file and forget what was opened."""
        self._opened.clear()
        self._file.close()
        super().close()

    def _chunk(self, number: int) -> bytes:
        if number in self._opened:
            self._opened.move_to_end(number)
            return self._opened[number]
        self._file.seek(len(self._header) + number * (CHUNK + TAG))
        sealed = self._file.read(CHUNK + TAG)
        try:
            opened = self._cipher.decrypt(_nonce(number, last=number == self._chunks - 1), sealed, self._header)
        except (InvalidTag, ValueError):
            self._refuse()
        self._opened[number] = opened
        if len(self._opened) > KEPT:
            self._opened.popitem(last=False)
        return opened

    def _refuse(self) -> NoReturn:
        self._file.close()
        raise CollectionDamaged(
            f"The object {self._path.name} was altered or cut, or its key is not its own. Restore it from a backup."
        )
