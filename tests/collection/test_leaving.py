"""What leaves a collection leaves it for good: destroyed with its key, and noted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl
import pytest
from tests.collection.contributions import records, reference
from tests.collection.test_versions import linked, pairs, put, table_of

from shoal.collection.adding import Terms, add
from shoal.collection.checking import verify
from shoal.collection.difference import difference
from shoal.collection.leaving import Expired, expire, remove, withdraw
from shoal.collection.tables import open_table
from shoal.collection.versions import make_version
from shoal.errors import Refused, UnknownName


def on_disk(desk) -> set[str]:
    """Names of the objects and keys that are there."""
    return {path.stem for part in ("objects", "keys") for path in (desk.collection.folder / part).iterdir()}


def kept_of(desk, contribution: str) -> pl.DataFrame:
    """The records of a contribution as they are kept now."""
    held = desk.reopened().state.contributions[contribution]
    with open_table(desk.collection.objects, held.table) as table:
        return pl.concat(list(table.pieces()))


def test_nothing_to_destroy_is_no_change(desk):
    """Where everything may be kept, nothing is destroyed and no line is written."""
    put(desk, desk.north, records("North", range(4)))
    head = desk.collection.head
    assert expire(desk.collection) == Expired((), 0, ())
    assert desk.reopened().head == head


def test_a_removed_contribution_is_destroyed_with_every_version_that_has_it(desk):
    """Its objects, its keys and the tables of versions with its records go; a later version stays."""
    north = put(desk, desk.north, records("North", range(4)))
    south = put(desk, desk.south, records("South", range(4)))
    first = make_version(desk.collection).version
    held = desk.collection.state.contributions[north]
    remove(desk.collection, north)
    second = make_version(desk.collection).version
    assert expire(desk.collection) == Expired((north,), 0, (1,))
    assert not on_disk(desk) & {held.papers, held.table, first.table}
    assert on_disk(desk) >= {desk.collection.state.contributions[south].table, second.table, first.manifest}
    assert table_of(desk, 2).height == 4
    with pytest.raises(Refused, match="destroyed"):
        difference(desk.collection, 1, 2)
    assert verify(desk.reopened()) == len(desk.reopened().state.objects())


def test_a_copy_of_a_destroyed_object_opens_no_more(desk):
    """Whoever kept a copy of the sealed object has nothing: its data key is gone from the collection."""
    north = put(desk, desk.north, records("North", range(4)))
    table = desk.collection.state.contributions[north].table
    path = desk.collection.folder / "objects" / f"{table}.sealed"
    copy = path.read_bytes()
    remove(desk.collection, north)
    expire(desk.collection)
    path.write_bytes(copy)
    with pytest.raises(Exception, match="missing"):
        desk.collection.objects.read(table)


def test_retention_passes(desk):
    """On the last day a contribution may still be kept; on the day after it is destroyed."""
    north = put(desk, desk.north, records("North", range(4)), until="2026-12-31")
    assert expire(desk.collection, today=date(2026, 12, 31)).contributions == ()
    assert expire(desk.collection, today=date(2027, 1, 1)).contributions == (north,)
    assert desk.reopened().state.contributions[north].destroyed


def test_a_replaced_contribution_is_destroyed(desk):
    """What another took the place of is not kept for ever."""
    north = put(desk, desk.north, records("North", range(4)))
    put(desk, desk.north, records("North", range(5)), Terms(replaces=True))
    assert expire(desk.collection).contributions == (north,)


def test_a_withdrawn_person_is_cut_out(desk):
    """The records of withdrawn persons go from contributions that stay, and from versions made before; others stay."""
    frame = records("North", range(6))
    north = put(desk, desk.north, frame)
    make_version(desk.collection)
    gone = reference("person", "North", 2)
    withdraw(desk.collection, "North", [gone])
    make_version(desk.collection)
    assert gone in kept_of(desk, north)["prs_Id"].to_list()
    assert expire(desk.collection) == Expired((), 1, (1,))
    assert kept_of(desk, north).sort("prs_Id").equals(frame.filter(pl.col("prs_Id") != gone).sort("prs_Id"))
    assert table_of(desk).height == 5
    assert expire(desk.collection) == Expired((), 0, ())


def test_a_later_withdrawal_of_somebody_else_destroys_no_version_without_need(desk):
    """A version that is without the withdrawn person stays, also where somebody else withdraws after it."""
    put(desk, desk.north, records("North", range(6)))
    put(desk, desk.south, records("South", range(6)))
    withdraw(desk.collection, "North", [reference("person", "North", 2)])
    make_version(desk.collection)
    withdraw(desk.collection, "South", ["somebody who is not there"])
    assert expire(desk.collection) == Expired((), 1, ())


def test_a_withdrawal_everywhere_reaches_linked_records(desk):
    """With `everywhere` the same person's records of other partners go as well; without it they stay."""
    put(desk, desk.north, records("North", range(4)))
    put(desk, desk.south, records("South", range(4)))
    linked(desk, pairs(((desk.north, 0), (desk.south, 1)), ((desk.north, 2), (desk.south, 2))))
    withdraw(desk.collection, "North", [reference("person", "North", 0)])
    assert make_version(desk.collection).version.records == 6
    done = withdraw(desk.collection, "North", [reference("person", "North", 2)], everywhere=True)
    assert done.records == 2
    assert make_version(desk.collection).version.records == 5


def test_a_withdrawal_that_meets_nobody_is_told_and_remembered(desk):
    """A reference that no record has is remembered, with a warning."""
    put(desk, desk.north, records("North", range(3)))
    done = withdraw(desk.collection, "North", [reference("person", "North", 7)])
    assert (done.records, [finding.code for finding in done.findings]) == (0, ["withdrawal-unmatched"])
    assert all(reference("person", "North", 7) not in str(finding) for finding in done.findings)
    put(desk, desk.north, records("North", range(5, 9)))
    assert make_version(desk.collection).version.records == 6


def test_removing_what_is_not_there_is_refused(desk):
    """An unknown id, one too short, or one removed before is refused."""
    north = put(desk, desk.north, records("North", range(3)))
    for start in ("f" * 64, north[:3], ""):
        with pytest.raises(UnknownName):
            remove(desk.collection, start)
    remove(desk.collection, north[:12])
    with pytest.raises(Refused):
        remove(desk.collection, north)


def test_no_reference_and_no_record_stands_on_the_disk_in_clear(desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """After every kind of command, neither the folder nor the temporary folder holds a reference in clear."""
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setenv("TMPDIR", str(temporary))
    frames = {maker.name: records(maker.name, range(40)) for maker in (desk.north, desk.south)}
    north, _ = (put(desk, maker, frames[maker.name]) for maker in (desk.north, desk.south))
    linked(desk, pairs(((desk.north, 0), (desk.south, 1))))
    make_version(desk.collection)
    withdraw(desk.collection, "South", [reference("person", "South", 3)])
    make_version(desk.collection)
    persons = table_of(desk)["prs_Id"].to_list()
    remove(desk.collection, north)
    expire(desk.collection)
    canaries = [text.encode() for frame in frames.values() for text in (*frame["prs_Id"], *frame["cas_Id"])]
    canaries += [b"SexualExploitation", b"PhysicalAbuse", b"North"]
    canaries += [text.encode() for text in persons]
    files = [path for folder in (desk.collection.folder, temporary) for path in folder.rglob("*") if path.is_file()]
    assert len(files) > 8
    for path in files:
        content = path.read_bytes()
        assert not [canary for canary in canaries if canary in content], path.name


def test_what_a_killed_process_left_is_cleared(desk):
    """Objects that no line names, and half-written files, are gone after the next change."""
    put(desk, desk.north, records("North", range(3)))
    left = desk.collection.objects.keep(b"a record")
    (desk.collection.folder / "objects" / f".{left}.sealed.part").write_bytes(b"half")
    (desk.collection.folder / ".history.jsonl.part").write_bytes(b"half")
    with desk.collection.changing():
        pass
    assert left not in on_disk(desk)
    assert not list(desk.collection.folder.rglob(".*.part"))


def test_an_older_session_does_not_destroy_what_is_new(desk):
    """A collection that was opened before others added something clears only after it read the history anew."""
    stale = desk.reopened()
    north = put(desk, desk.north, records("North", range(3)))
    path, _ = desk.south.pack(records("South", range(3)))
    add(stale, path, desk.identity, Terms(register=True))
    assert kept_of(desk, north).height == 3
