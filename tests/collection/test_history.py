"""The history: nobody without the key changes, removes, adds or exchanges a line unnoticed."""

from __future__ import annotations

import errno
import json
import os
from pathlib import Path

import pytest
from tests.collection.contributions import records

from shoal.collection.adding import Terms, add, register
from shoal.collection.checking import verify
from shoal.collection.collection import Collection
from shoal.collection.history import History
from shoal.collection.state import replay
from shoal.errors import CollectionDamaged, FileError, Refused
from shoal.signing import SigningKey

KEY = bytes(range(32))
START = "0" * 64


@pytest.fixture
def history(tmp_path: Path) -> History:
    """A history of four lines."""
    made = History(tmp_path, KEY, START)
    entries = ()
    for number in range(4):
        entries = (*entries, made.add(entries, "partner", {"name": f"Name {number}", "public": "x"}))
    return made


def refused(history: History, content: bytes) -> bool:
    """Whether a history with this content is refused."""
    history.path.write_bytes(content)
    try:
        history.read()
    except CollectionDamaged:
        return True
    return False


def test_what_was_added_is_read(history: History):
    """Lines come back as they were added, chained by their hashes."""
    entries = history.read()
    assert [entry.details["name"] for entry in entries] == [f"Name {number}" for number in range(4)]
    lines = [json.loads(entry.line) for entry in entries]
    assert [line["previous"] for line in lines] == [START, *(entry.hash for entry in entries[:-1])]


def test_a_flipped_bit_anywhere_is_noticed(history: History):
    """Every bit of the file counts."""
    content = history.path.read_bytes()
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1 << (place % 7)
        assert refused(history, bytes(changed)), place


def test_a_cut_within_a_line_is_noticed(history: History):
    """A history that ends within a line is damaged: there is no crash after which it may."""
    content = history.path.read_bytes()
    ends = {place + 1 for place, byte in enumerate(content) if byte == ord("\n")}
    for length in range(len(content)):
        assert refused(history, content[:length]) == (length not in ends), length


def test_lines_left_out_exchanged_or_repeated_are_noticed(history: History):
    """Lines stand in one order, from the first on, each once."""
    lines = history.path.read_bytes().splitlines(keepends=True)
    for order in ([1, 2, 3], [0, 2, 3], [0, 1, 3], [1, 0, 2, 3], [0, 1, 1, 2, 3], [0, 0, 1, 2, 3], []):
        assert refused(history, b"".join(lines[number] for number in order)), order
    assert not refused(history, b"".join(lines))


def test_a_line_of_another_key_or_collection_is_noticed(tmp_path: Path, history: History):
    """A whole history written under another key, or behind another beginning, is refused."""
    for key, start in ((bytes(32), START), (KEY, "1" * 64)):
        other = History(tmp_path, key, start)
        history.path.unlink()
        other.add((), "partner", {"name": "Name", "public": "x"})
        with pytest.raises(CollectionDamaged):
            history.read()


def test_what_was_done_to_whom_is_sealed(history: History):
    """In clear a line has its number, its time and what was done, and no more."""
    for line in history.path.read_bytes().splitlines():
        assert set(json.loads(line)) == {"number", "time", "action", "previous", "sealed"}
        assert b"Name" not in line


def test_a_line_of_a_newer_shoal_is_refused(history: History):
    """What this version does not know it does not pass over."""
    entries = history.read()
    newer = history.add(entries, "transmogrify", {})
    with pytest.raises(CollectionDamaged, match="another version of Shoal"):
        replay([*entries, newer])


def test_a_history_that_is_gone_or_no_file_is_named(history: History):
    """A collection without a history can't be trusted."""
    history.path.unlink()
    with pytest.raises(CollectionDamaged, match="no history"):
        history.read()
    history.path.mkdir()
    with pytest.raises(FileError, match="can't be read"):
        history.read()
    with pytest.raises(FileError, match="can't be written"):
        history.add((), "init", {})


def test_a_collection_put_back_is_seen_by_its_head(desk):
    """The chain alone can't show that a whole collection was put back; a hash that was noted can."""
    before = desk.collection.history.path.read_bytes()
    register(desk.collection, "North", desk.north.public)
    head = desk.collection.head
    desk.collection.history.path.write_bytes(before)
    assert head not in {entry.hash for entry in desk.reopened().entries}


def test_collection_json_is_bound(desk):
    """Whoever changes the steward's key in collection.json, so that partners seal for somebody else, is noticed."""
    path = desk.collection.folder / "collection.json"
    about = json.loads(path.read_text())
    other = SigningKey.new(desk.home / "other.key").public
    for changed in ({**about, "recipient": other}, {**about, "extra": 1}, {**about, "shoal_collection": 2}, {}):
        path.write_text(json.dumps(changed, sort_keys=True, indent=1) + "\n")
        with pytest.raises(CollectionDamaged):
            desk.reopened()
    path.write_text(json.dumps(about))
    with pytest.raises(CollectionDamaged):
        desk.reopened()


def test_a_folder_with_something_in_it_is_left_alone(desk):
    """A collection is made only where there is nothing, and a folder without one is not opened."""
    with pytest.raises(FileError, match="left alone"):
        Collection.init(desk.collection.folder, desk.key, desk.identity.public)
    with pytest.raises(FileError, match="no collection"):
        Collection.open(desk.home / "nothing", desk.key)
    (desk.home / "empty").mkdir()
    assert Collection.init(desk.home / "empty", desk.key, desk.identity.public).state.recipient == desk.identity.public


def test_two_changes_never_run_at_once(desk, monkeypatch: pytest.MonkeyPatch):
    """Whoever finds the collection locked waits a while and is then refused."""
    monkeypatch.setattr("shoal.collection.collection.PATIENCE", 0.1)
    other = desk.reopened()
    with desk.collection.changing(), pytest.raises(Refused, match="Another command"), other.changing():
        pass


def test_a_change_sees_what_others_did_before(desk):
    """A collection that was opened earlier reads the history anew before it changes anything."""
    stale = desk.reopened()
    register(desk.collection, "North", desk.north.public)
    register(stale, "South", desk.south.public)
    assert {partner.name for partner in desk.reopened().state.partners.values()} == {"North", "South"}
    with pytest.raises(Refused, match="known already"):
        register(stale, "North", desk.south.public)


def test_a_missing_object_stops_every_change(desk):
    """A collection of which an object is gone is not changed before it is restored."""
    from tests.collection.contributions import records

    from shoal.collection.adding import Terms, add

    path, _ = desk.north.pack(records("North", range(3)))
    held = add(desk.collection, path, desk.identity, Terms(register=True)).contribution
    (desk.collection.folder / "keys" / f"{held.table}.key").unlink()
    with pytest.raises(CollectionDamaged, match="missing"):
        register(desk.collection, "South", desk.south.public)


@pytest.mark.parametrize("failing", range(10))
def test_a_disk_that_fails_leaves_the_collection_whole(desk, failing: int, monkeypatch: pytest.MonkeyPatch):
    """Whichever `fsync` of a command fails, the collection is as it was or the change whole, and the next one works."""
    path, _ = desk.north.pack(records("North", range(3)))
    calls = iter(range(100))
    sync = os.fsync

    def broken(descriptor: int) -> None:
        if next(calls) == failing:
            raise OSError(errno.EIO, "Input/output error")
        sync(descriptor)

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", broken)
        with pytest.raises(FileError, match="can't be written"):
            add(desk.collection, path, desk.identity, Terms(register=True))
    found = desk.reopened()
    assert len(found.entries) in {1, 2}
    assert verify(found) == len(found.state.objects())
    register(found, "South", desk.south.public)
    assert not list(found.folder.rglob(".*.part"))
