"""Where the key of a collection comes from: a file, the environment or a command; never a default."""

from __future__ import annotations

import base64
import shlex
import sys
from pathlib import Path

import pytest

from shoal.collection.collection import Collection
from shoal.collection.keys import COMMAND, VARIABLE, CollectionKey, keyed
from shoal.errors import CollectionDamaged, FileError, KeyMissing

SECRET = bytes(range(32))
TEXT = base64.b64encode(SECRET).decode()
PURPOSE = ("collection", "purpose")


@pytest.fixture(autouse=True)
def _no_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.delenv(COMMAND, raising=False)


def test_a_key_from_each_source_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The same 32 bytes from a file, the environment and a command give the same keys."""
    (tmp_path / "key").write_text(f"{TEXT}\n")
    expected = CollectionKey(SECRET).derive(*PURPOSE)
    assert CollectionKey.ready(tmp_path / "key").derive(*PURPOSE) == expected
    monkeypatch.setenv(VARIABLE, TEXT)
    assert CollectionKey.ready(None).derive(*PURPOSE) == expected
    monkeypatch.delenv(VARIABLE)
    monkeypatch.setenv(COMMAND, shlex.join([sys.executable, "-c", f"print({TEXT!r})"]))
    assert CollectionKey.ready(None).derive(*PURPOSE) == expected


def test_a_command_is_run_without_a_shell(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """What a shell would do with the command is not done."""
    monkeypatch.setenv(COMMAND, f"echo {TEXT} > {tmp_path / 'made'}")
    with pytest.raises(KeyMissing, match="holds no key"):
        CollectionKey.ready(None)
    assert not (tmp_path / "made").exists()


def test_there_is_no_default(monkeypatch: pytest.MonkeyPatch):
    """Without a source there is no key, and two sources are one too many."""
    with pytest.raises(KeyMissing, match="No key"):
        CollectionKey.ready(None)
    monkeypatch.setenv(VARIABLE, TEXT)
    monkeypatch.setenv(COMMAND, "true")
    with pytest.raises(KeyMissing, match="Both"):
        CollectionKey.ready(None)


@pytest.mark.parametrize(
    ("command", "said"),
    [("false", "exit code 1"), ("no-such-program-here", "can't be run"), ("'", "can't be run"), ("true", "no key")],
)
def test_a_command_that_gives_no_key_is_named(monkeypatch: pytest.MonkeyPatch, command: str, said: str):
    """A command that fails, is none, or prints something else is refused with the reason."""
    monkeypatch.setenv(COMMAND, command)
    with pytest.raises(KeyMissing, match=said):
        CollectionKey.ready(None)


@pytest.mark.parametrize("content", [b"", b"secret", base64.b64encode(SECRET[:31]), SECRET, b"\xff" * 99])
def test_a_file_without_a_key_is_refused(tmp_path: Path, content: bytes):
    """Only base64 of exactly 32 bytes is a key. The message does not show what the file holds."""
    (tmp_path / "key").write_bytes(content)
    with pytest.raises(KeyMissing) as refused:
        CollectionKey.load(tmp_path / "key")
    assert "secret" not in str(refused.value)


def test_a_key_is_made_once_and_for_its_owner_only(tmp_path: Path):
    """A new key is readable by its owner only, is random, never overwritten, and does not show in `repr`."""
    made = CollectionKey.new(tmp_path / "key")
    assert (tmp_path / "key").stat().st_mode & 0o077 == 0
    assert CollectionKey.load(tmp_path / "key") == made
    assert CollectionKey.new(tmp_path / "other") != made
    assert (tmp_path / "key").read_text().strip() not in repr(made)
    with pytest.raises(FileError, match="never overwritten"):
        CollectionKey.new(tmp_path / "key")
    with pytest.raises(FileError, match="can't be written"):
        CollectionKey.new(tmp_path / "nowhere" / "key")
    with pytest.raises(KeyMissing, match="Make one"):
        CollectionKey.load(tmp_path / "missing")
    with pytest.raises(KeyMissing, match="can't be read"):
        CollectionKey.load(tmp_path)


def test_no_two_purposes_or_collections_share_a_key():
    """Each purpose in each collection has a key of its own."""
    key = CollectionKey(SECRET)
    made = {key.derive(collection, purpose) for collection in ("a", "b") for purpose in ("wrapping", "history")}
    assert len(made) == 4


def test_lists_of_texts_are_never_confused():
    """A keyed hash of two texts is not that of the same letters parted otherwise."""
    assert keyed(SECRET, "ab", "c") != keyed(SECRET, "a", "bc") != keyed(SECRET, "abc")


def test_the_wrong_key_opens_nothing(desk):
    """A collection that is opened with another key says so, and shows nothing."""
    with pytest.raises(CollectionDamaged, match="not the key of this collection"):
        Collection.open(desk.collection.folder, CollectionKey(SECRET))
