"""The history of a collection: the only truth about what it holds.

One JSON line a change. A line shows in clear only its number, its time and what was done; to whom and to what is
sealed (AES-256-GCM under a key of its own purpose), and what stands in clear is authenticated with it. So a thief
learns when something was done, and nobody without the collection's key can write, change or exchange a line. Each
line holds the SHA-256 of the line before, the first one that of `collection.json`.

A change first writes its objects and then adds one line: that is the moment at which it is made. To add a line the
whole file is written beside itself and moved into place, in one step of the file system. Appending would be shorter,
but then a line cut off by a crash would have to be told from one cut off by somebody, and cut away silently; so here a
history that is not whole in every byte is damaged, always. It has a line for a contribution or a version, so it stays
small. What no chain can show by itself is that the whole collection was put back to an earlier day: note the hash of
the last line elsewhere, and ask whether the history holds it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from shoal.collection.durable import write_whole
from shoal.errors import CollectionDamaged, FileError

NAME = "history.jsonl"
NONCE = 12
_CLEAR = ("number", "time", "action", "previous")


@dataclass(frozen=True)
class Entry:
    """One line, opened.

    Args:
        number: From 0.
        time: When, as it stands in the line (UTC).
        action: What was done: "init", "add", "version" and so on.
        details: To whom and to what. It holds no record and no reference to one.
        hash: SHA-256 of the line.
        line: The line itself.
    """

    number: int
    time: str
    action: str
    details: dict[str, Any]
    hash: str
    line: bytes


class History:
    """The file `history.jsonl`.

    Args:
        folder: The collection's folder.
        key: The key that seals the lines.
        start: What the first line names as the one before: the hash of `collection.json`.
    """

    def __init__(self, folder: Path, key: bytes, start: str) -> None:
        self.path = folder / NAME
        self._cipher, self._start = AESGCM(key), start

    def read(self) -> tuple[Entry, ...]:
        """Every line, checked.

        Raises:
            CollectionDamaged: A line was changed, removed, cut off or put in, or the key is another collection's.
        """
        try:
            content = self.path.read_bytes()
        except FileNotFoundError as error:
            raise CollectionDamaged("The collection has no history. Restore it from a backup.") from error
        except OSError as error:
            raise FileError(f"The history can't be read: {error.strerror}.") from error
        entries: list[Entry] = []
        lines = content.split(b"\n")
        for number, line in enumerate(lines[:-1]):
            entries.append(self._opened(line, number, entries[-1].hash if entries else self._start))
        if lines[-1] or not entries:
            raise _damaged(len(entries))
        return tuple(entries)

    def add(self, entries: Sequence[Entry], action: str, details: dict[str, Any]) -> Entry:
        """Add a line. When this returns, the change is made and on the disk.

        Args:
            entries: All lines so far.
            action: What is done.
            details: To whom and to what.

        Raises:
            FileError: The history can't be written. Whether the line is there, only the history tells: the disk may
                have failed after the move.
        """
        clear = {
            "number": len(entries),
            "time": datetime.now(UTC).isoformat(timespec="seconds"),
            "action": action,
            "previous": entries[-1].hash if entries else self._start,
        }
        nonce = secrets.token_bytes(NONCE)
        sealed = nonce + self._cipher.encrypt(nonce, _bytes(details), _bytes(clear))
        line = _bytes({**clear, "sealed": base64.b64encode(sealed).decode()})
        entry = Entry(clear["number"], clear["time"], action, details, _hash(line), line)  # type: ignore[arg-type]
        try:
            write_whole(self.path, b"".join(each.line + b"\n" for each in [*entries, entry]), step="history")
        except OSError as error:
            raise FileError(
                f"The history can't be written: {error.strerror}. Look at `shoal collection history` before you try "
                "again: it tells whether the change was made."
            ) from error
        return entry

    def _opened(self, line: bytes, number: int, previous: str) -> Entry:
        try:
            found = json.loads(line)
            clear = {name: found[name] for name in _CLEAR}
            sealed = base64.b64decode(found["sealed"], validate=True)
            if _bytes({**clear, "sealed": found["sealed"]}) != line:
                raise _damaged(number)
            if clear["number"] != number or clear["previous"] != previous:
                raise _damaged(number)
            details = json.loads(self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], _bytes(clear)))
        except (ValueError, KeyError, TypeError, InvalidTag, RecursionError) as error:
            raise _damaged(number) from error
        return Entry(number, clear["time"], clear["action"], details, _hash(line), line)


def _damaged(number: int) -> CollectionDamaged:
    return CollectionDamaged(
        f"The history was altered: line {number + 1} is not the one that was written after the lines before it. "
        "Nothing was changed. Restore the collection from a backup."
    )


def _bytes(value: dict[str, Any]) -> bytes:
    return json.dumps(value, sort_keys=True, ensure_ascii=True).encode()


def _hash(line: bytes) -> str:
    return hashlib.sha256(line).hexdigest()
