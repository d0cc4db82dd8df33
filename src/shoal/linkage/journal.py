"""The journal of a linkage unit: what partners sent and what was answered, in counts, chained by hashes.

One JSON line an entry. It holds neither a token nor a reference nor anything made of one, apart from SHA-256 of whole
uploads, each of which holds its partner's signature: nobody can make that again, so it confirms no guess.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from filelock import FileLock

from shoal.errors import FileError, LedgerDamaged

FORMAT = 1
_START = "0" * 64

Entry = dict[str, Any]
Clock = Callable[[], datetime]


def present() -> datetime:
    """The present moment."""
    return datetime.now(UTC)


class Journal:
    """The journal's file.

    Args:
        path: The file; it is made where there is none.
        clock: Tells the time.

    Raises:
        FileError: It can't be read or written.
        LedgerDamaged: It was altered.
    """

    def __init__(self, path: Path, clock: Clock = present) -> None:
        self.path, self.clock = path, clock
        self._lock = FileLock(path.with_name(path.name + ".lock"))
        self.entries()

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep every other process from writing meanwhile."""
        with self._lock:
            yield

    def entries(self) -> list[Entry]:
        """All entries, checked. A last line that a crash cut off never took effect, and is taken away.

        Raises:
            FileError: It can't be read.
            LedgerDamaged: A line was changed, removed or put in.
        """
        with self._lock:
            try:
                content = self.path.read_bytes() if self.path.exists() else b""
            except OSError as error:
                raise FileError(f"The journal {self.path.name} can't be read: {error.strerror}.") from error
            whole, newline, torn = content.rpartition(b"\n")
            entries: list[Entry] = []
            for line in whole.split(b"\n") if newline else []:
                entries.append(self._follows(line, entries))
            if torn and not newline:
                raise LedgerDamaged(f"{self.path.name} is no journal of a linkage unit. Name another folder.")
            if torn:
                os.truncate(self.path, len(whole) + 1)
            return entries

    def add(self, kind: str, **body: Any) -> Entry:
        """Add an entry. When this returns it is on the disk.

        Args:
            kind: What happened.
            body: Plain values: counts, names of partners, hashes of uploads.

        Raises:
            FileError: It can't be written.
            LedgerDamaged: What stands there was altered.
        """
        with self._lock:
            entries = self.entries()
            entry: Entry = {
                "format": FORMAT,
                "number": len(entries),
                "kind": kind,
                "time": self.clock().isoformat(timespec="seconds"),
                **body,
                "previous": entries[-1]["hash"] if entries else _START,
            }
            entry["hash"] = _hash(entry)
            try:
                with open(self.path, "ab", opener=_private) as file:
                    file.write(_line(entry) + b"\n")
                    file.flush()
                    os.fsync(file.fileno())
            except OSError as error:
                raise FileError(f"The journal {self.path.name} can't be written: {error.strerror}.") from error
            return entry

    def _follows(self, line: bytes, before: list[Entry]) -> Entry:
        try:
            entry = json.loads(line)
            intact = isinstance(entry, dict) and _line(entry) == line and entry["hash"] == _hash(entry)
            intact = intact and entry["previous"] == (before[-1]["hash"] if before else _START)
        except (ValueError, KeyError, RecursionError):
            intact = False
        if not intact:
            raise LedgerDamaged(
                f"The journal {self.path.name} was altered: line {len(before) + 1} does not follow from the lines "
                "before it. Restore it from a backup, and find out who altered it."
            )
        return dict(entry)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _line(entry: Entry) -> bytes:
    return json.dumps(entry, sort_keys=True).encode()


def _hash(entry: Entry) -> str:
    return hashlib.sha256(_line({key: value for key, value in entry.items() if key != "hash"})).hexdigest()
