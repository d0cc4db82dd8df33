"""A collection: a folder that its key alone opens, and the one way in which it is changed.

    collection.json   format, random identifier, when it was made, the steward's public key, how a key is checked
    history.jsonl     what was done, line by line: the only truth (history.py)
    objects/          sealed contributions, crosswalks and versions (sealed.py)
    keys/             the data key of each object, wrapped with the collection's key (objects.py)
    ledger.jsonl      the privacy ledger, from the first release on
    lock              held by whoever changes something

A change writes its objects, then adds one line to the history. Objects that no line names are what a killed process
left behind; they are removed when the next change begins. No record is ever on the disk unsealed.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from filelock import FileLock, Timeout

from shoal.agefile import known_recipient
from shoal.collection.durable import PART, reached, sync_folder, write_whole
from shoal.collection.history import Entry, History
from shoal.collection.keys import CollectionKey
from shoal.collection.objects import Objects
from shoal.collection.state import State, replay
from shoal.errors import CollectionDamaged, FileError, Refused

FORMAT = 1
ABOUT, LEDGER, LOCK = "collection.json", "ledger.jsonl", "lock"
PATIENCE = 20.0
"""Seconds that a change waits for another one to end."""
STALE = 3600.0
"""Seconds after which a folder that was being made is taken for left behind."""


class Collection:
    """An opened collection. Make one with `Collection.init`, open one with `Collection.open`.

    Args:
        folder: Its folder.
        about: What `collection.json` says.
        key: Its key, already checked.
    """

    def __init__(self, folder: Path, about: dict[str, Any], key: CollectionKey) -> None:
        self.folder, self.id = folder, str(about["collection"])
        self._key = key
        self._entries: tuple[Entry, ...] = ()
        self._changing = False
        self.objects = Objects(folder, self.key_for("wrapping"))
        self.history = History(folder, self.key_for("history"), hashlib.sha256(_bytes(about)).hexdigest())
        self.state = State()

    @classmethod
    def init(cls, folder: Path, key: CollectionKey, recipient: str) -> Collection:
        """Make a collection. The folder appears whole or not at all.

        Args:
            folder: A folder that does not exist, or is empty.
            key: Its key.
            recipient: The steward's public key of age, "age1...".

        Raises:
            FileError: The folder holds something, or can't be written.
            KeyMissing: The recipient is no public key of age.
        """
        recipient = known_recipient(recipient)
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise FileError(f"{folder} exists already and was left alone. Name a folder that does not exist.")
        part = folder.with_name(f".{folder.name}.{secrets.token_hex(4)}{PART}")
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            _clear_stale(folder)
            part.mkdir(mode=0o700)
            about = _about(key, recipient)
            made = cls(part, about, key)
            made.objects.make_folders()
            write_whole(part / ABOUT, _bytes(about), step="about")
            made.history.add((), "init", {"recipient": recipient})
            part.rename(folder)
            reached("collection-named")
            sync_folder(folder.parent)
        except OSError as error:
            shutil.rmtree(part, ignore_errors=True)
            raise FileError(f"The collection can't be made at {folder}: {error.strerror}.") from error
        return cls.open(folder, key)

    @classmethod
    def open(cls, folder: Path, key: CollectionKey) -> Collection:
        """Open a collection and read its history, every line of which is checked.

        Raises:
            FileError: There is no collection.
            CollectionDamaged: The key is the wrong one, or the collection was altered.
        """
        try:
            content = (folder / ABOUT).read_bytes()
        except OSError as error:
            raise FileError(f"There is no collection at {folder}. Make one with `shoal collection init`.") from error
        about = _checked(content, key)
        collection = cls(folder, about, key)
        collection._look()
        return collection

    def __repr__(self) -> str:
        return f"Collection({self.id})"

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The lines of the history."""
        return self._entries

    @property
    def head(self) -> str:
        """Hash of the last line of the history."""
        return self._entries[-1].hash

    @property
    def ledger(self) -> Path:
        """Where the privacy ledger of the collection's releases lies."""
        return self.folder / LEDGER

    @property
    def today(self) -> date:
        """The present day; the day of the history's last line where the clock was put back behind it."""
        return max(datetime.now(UTC).date(), date.fromisoformat(self._entries[-1].time[:10]))

    def key_for(self, purpose: str) -> bytes:
        """The key for one purpose, made of the collection's key."""
        return self._key.derive(self.id, purpose)

    @contextmanager
    def changing(self) -> Iterator[None]:
        """Hold the lock while something is changed: the history is read anew, and rubbish is cleared before and after.

        Raises:
            Refused: Another change holds it.
            FileError: The folder can't be written.
            CollectionDamaged: The history was altered, or an object that it names is missing.
        """
        with self._locked():
            try:
                self._look()
                missing = self.objects.missing(self.state.objects())
                if missing:
                    raise CollectionDamaged(
                        f"{len(missing)} object(s) of the collection are missing. Restore them from a backup."
                    )
                self._clear()
                self._changing = True
                yield
                self._clear()
            finally:
                self._changing = False

    @contextmanager
    def _locked(self) -> Iterator[None]:
        lock = FileLock(self.folder / LOCK, timeout=PATIENCE, mode=0o600)
        try:
            lock.acquire()
        except Timeout as error:
            raise Refused("Another command is changing this collection. Wait until it ends and try again.") from error
        except OSError as error:
            raise FileError(f"The collection can't be written: {error.strerror}. Nothing was changed.") from error
        try:
            yield
        finally:
            lock.release()

    def commit(self, action: str, details: dict[str, Any]) -> Entry:
        """Add a line to the history: the moment at which a change is made. Only within `changing`."""
        if not self._changing:
            raise RuntimeError("a change outside of `changing`")
        entry = self.history.add(self._entries, action, details)
        reached("committed")
        self._entries = (*self._entries, entry)
        self.state = replay(self._entries)
        return entry

    def _look(self) -> None:
        self._entries = self.history.read()
        self.state = replay(self._entries)

    def _clear(self) -> None:
        try:
            for part in self.folder.glob(f".*{PART}"):
                part.unlink()
            self.objects.clear(self.state.objects())
        except OSError as error:
            raise FileError(f"The collection can't be written: {error.strerror}.") from error


def _about(key: CollectionKey, recipient: str) -> dict[str, Any]:
    """What `collection.json` says. The seal in it shows whether a key is the right one, and binds all the rest."""
    about = {
        "shoal_collection": FORMAT,
        "collection": secrets.token_hex(8),
        "made": datetime.now(UTC).isoformat(timespec="seconds"),
        "recipient": recipient,
    }
    nonce = secrets.token_bytes(12)
    check = AESGCM(key.derive(str(about["collection"]), "check")).encrypt(nonce, b"", _bytes(about))
    return {**about, "check": base64.b64encode(nonce + check).decode()}


def _checked(content: bytes, key: CollectionKey) -> dict[str, Any]:
    """What `collection.json` says, once the key proves right."""
    try:
        about = json.loads(content)
        seal = base64.b64decode(about["check"], validate=True)
        rest = {name: value for name, value in about.items() if name != "check"}
        newer, altered = about["shoal_collection"] != FORMAT, _bytes(about) != content
        cipher = AESGCM(key.derive(str(about["collection"]), "check"))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise CollectionDamaged("The file collection.json is not whole. Restore it from a backup.") from error
    if newer:
        raise CollectionDamaged("The collection was made by another version of Shoal. Update Shoal.")
    wrong = "The key is not the key of this collection, or collection.json was altered. Name the right key."
    try:
        cipher.decrypt(seal[:12], seal[12:], _bytes(rest))
    except (InvalidTag, ValueError) as error:
        raise CollectionDamaged(wrong) from error
    if altered:
        raise CollectionDamaged(wrong)
    return about  # type: ignore[no-any-return]


def _clear_stale(folder: Path) -> None:
    """Remove what an interrupted `init` left beside the folder; it never held a record."""
    for left in folder.parent.glob(f".{folder.name}.????????{PART}"):
        if time.time() - left.stat().st_mtime > STALE:
            shutil.rmtree(left, ignore_errors=True)


def _bytes(about: dict[str, Any]) -> bytes:
    return json.dumps(about, sort_keys=True, indent=1).encode() + b"\n"
