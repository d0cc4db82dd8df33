"""What using a collection from the first key to a spent budget brought to light: each was a fault once."""

from __future__ import annotations

import base64
import errno
from pathlib import Path

import pytest
from tests.collection import contributions
from tests.collection.contributions import records
from tests.collection.test_cli import Shell, begun, shell

from shoal.collection.adding import Terms, add, register
from shoal.collection.collection import Collection
from shoal.collection.keys import CollectionKey
from shoal.collection.status import status
from shoal.collection.versions import make_version
from shoal.errors import FileError, Finding, LedgerDamaged, Refused, UnknownName, Where

__all__ = ["begun", "shell"]
PUBLIC = base64.b64encode(bytes(range(32))).decode()


def _full(*_arguments: object, **_named: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def test_a_full_disk_leaves_no_empty_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A key that could not be written leaves its place free, so that the same command works later."""
    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", _full)
        patched.setattr("shoal.collection.keys.base64.b64encode", lambda _secret: b"")
        with pytest.raises(FileError, match="No space left"):
            CollectionKey.new(tmp_path / "key")
    assert CollectionKey.new(tmp_path / "key")


def test_a_folder_that_cannot_be_written_is_told_plainly(desk, monkeypatch: pytest.MonkeyPatch):
    """A lock that can't be made, as on a read-only disk, is a sentence and no mistake of Shoal."""
    monkeypatch.setattr("shoal.collection.collection.FileLock.acquire", _full)
    with pytest.raises(FileError, match="can't be written"):
        register(desk.collection, "North", PUBLIC)


@pytest.mark.parametrize("name", ["Nor\nth", "\x1b[31mNorth", "North\u202e", "Nor\u2028th"])
def test_a_name_that_would_forge_a_sentence_is_refused(desk, name: str):
    """Line breaks, escapes and marks that turn the writing never reach the terminal in a partner's name."""
    with pytest.raises(Refused, match="not shown"):
        register(desk.collection, name, PUBLIC)


def test_such_a_name_is_refused_in_a_contribution_too(desk, monkeypatch: pytest.MonkeyPatch):
    """The name in a protocol is no better than one that is typed."""
    text = contributions.PROTOCOL_TEXT.replace("{name}", '"Nor\\nth"', 1)
    monkeypatch.setattr(contributions, "PROTOCOL_TEXT", text)
    desk.north.name = "Nor\nth"
    path, _ = desk.north.pack(records("North", range(3)))
    with pytest.raises(Refused, match="not shown"):
        add(desk.collection, path, desk.identity, Terms(register=True))


def test_names_of_all_scripts_are_taken(desk):
    """Arabic and Persian names, with the joiners that they need, are names like others."""
    assert register(desk.collection, "خانه\u200cامن – مأوى", PUBLIC).public == PUBLIC


def test_a_purpose_that_does_not_exist_is_named(desk):
    """A purpose that is no code is told as that, not as a lack of contributions."""
    with pytest.raises(UnknownName, match="PooledData"):
        make_version(desk.collection, purposes=["Pooled"])


def test_a_lost_ledger_is_told_by_status_and_verify(shell: Shell, begun):
    """A ledger that the history knows of and that is gone, or was put back, is seen before the next release."""
    folder, key, *_ = begun
    collection = Collection.open(folder, CollectionKey.load(Path(str(key[1]))))
    with collection.changing():
        collection.commit("read", {"version": 1, "purpose": "", "ledger": "0" * 64})
    with pytest.raises(LedgerDamaged, match="gone"):
        status(collection)
    assert shell.run("collection", "history", folder, *key, "--verify") == 1
    assert "ledger is gone" in shell.said


def test_the_hash_that_is_shown_can_be_asked_for(shell: Shell, begun):
    """The sixteen digits that `history` shows of a line are enough for --head; fewer are refused without an alarm."""
    folder, key, *_ = begun
    head = shell.json("collection", "history", folder, *key)["head"]
    shell.fine("collection", "history", folder, *key, "--head", f" {head[:16].upper()}")
    assert shell.run("collection", "history", folder, *key, "--head", head[:8]) == 1
    assert "earlier day" not in shell.said
    assert shell.run("collection", "history", folder, *key, "--head", "0" * 16) == 1
    assert "earlier day" in shell.said


def test_objects_that_no_line_names_are_told(shell: Shell, begun):
    """A history that was put back behind its objects shows in `--verify`."""
    folder, key, north, _ = begun
    path, _ = north.pack(records("North", range(3)))
    before = (folder / "history.jsonl").read_bytes()
    shell.fine("collection", "add", folder, path, "--identity", folder.parent / "steward.age", *key, "--register")
    assert "No line names" not in shell.fine("collection", "history", folder, *key, "--verify")
    (folder / "history.jsonl").write_bytes(before)
    assert shell.json("collection", "history", folder, *key, "--verify")["strays"] == 2
    assert "No line names 2 object(s)" in shell.fine("collection", "history", folder, *key, "--verify")


def test_a_key_that_others_may_read_is_told(shell: Shell, begun):
    """The command works, and says what to do."""
    folder, key, *_ = begun
    assert shell.run("collection", "status", folder, *key) == 0
    assert "chmod" not in shell.said
    Path(str(key[1])).chmod(0o644)
    assert shell.run("collection", "status", folder, *key) == 0
    assert f"chmod 600 {key[1]}" in shell.said


def test_a_number_is_told_once():
    """A message that says how many has no "and so many more like it" after it."""
    place = Where()
    assert "more like it" not in str(Finding("a", "note", place, "1,423 records have no tokens.", "None.", 1423))
    assert "(and 1,422 more like it)" in str(Finding("a", "note", place, "Records have no tokens.", "None.", 1423))
