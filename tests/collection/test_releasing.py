"""A version as a case file for a release: the columns of a release, the collection's own ledger, and what is noted."""

from __future__ import annotations

import shutil

import polars as pl
import pytest
from tests.collection.contributions import records
from tests.collection.test_versions import linked, pairs, put, table_of

from shoal.collection.adding import Terms
from shoal.collection.leaving import expire, remove
from shoal.collection.releasing import PERSON, note_release, read_for_release, release_columns
from shoal.collection.status import status
from shoal.collection.versions import make_version
from shoal.errors import FindingsError, LedgerDamaged, Refused, UnknownName
from shoal.privacy.ledger import Ledger
from shoal.standard import find_release_attribute


def test_the_columns_of_a_release_follow_from_the_case_records(desk):
    """Every column is what the standard derives, one row a person, in the table's order."""
    put(desk, desk.north, records("North", range(40)))
    put(desk, desk.south, records("South", range(40)))
    linked(desk, pairs(((desk.north, 0), (desk.south, 0))))
    version = make_version(desk.collection).version
    sheet = read_for_release(desk.collection, purpose="A test").sheet
    table = table_of(desk)
    assert sheet.frame.columns == release_columns(desk.collection, version)
    assert sheet.frame[PERSON].equals(table["prs_Id"].alias(PERSON))
    assert sheet.frame[PERSON].n_unique() == sheet.frame.height == 79
    assert sheet.frame["yearOfRegistration"].equals(table["cas_RegistrationYear"].alias("yearOfRegistration"))
    held = table["vic_MethodsOfControl"].str.split(";").list.contains("PhysicalAbuse")
    assert ((sheet.frame["meansOfControlPhysicalAbuse"] == "1") == held).all()
    assert (
        (sheet.frame["isForcedLabour"] == "1") == table["vic_TypeOfExploitation"].str.contains("ForcedLabour")
    ).all()
    assert (sheet.frame["citizenship"].filter(table["prs_Citizenship"].str.contains(";")) == "").all()
    assert "isSexAndLabour" in sheet.frame.columns
    assert "typeOfExploitConcatenated" not in sheet.frame.columns
    assert all(name == PERSON or find_release_attribute(name) for name in sheet.frame.columns)


def test_a_field_of_the_standard_comes_along_when_asked_for(desk):
    """A description may ask for fields that are no columns of a release; the person's reference is never among them."""
    put(desk, desk.north, records("North", range(5)))
    make_version(desk.collection)
    also = ["vic_TypeOfExploitation", "prs_Id", "prs_Nose", "meansThreats"]
    frame = read_for_release(desk.collection, purpose="x", also=also).sheet.frame
    assert frame.columns[-1] == "vic_TypeOfExploitation"
    assert set(frame["meansThreats"]) == {"1", ""}
    assert "prs_Id" not in frame.columns


def test_reading_is_noted_before_anything_is_read(desk):
    """The history says which version was read, and for what."""
    put(desk, desk.north, records("North", range(5)))
    make_version(desk.collection)
    read_for_release(desk.collection, purpose="Spring release")
    last = desk.reopened().entries[-1]
    assert (last.action, last.details) == ("read", {"version": 1, "purpose": "Spring release", "ledger": ""})


def test_what_may_not_be_published_is_not_read(desk):
    """A contribution whose protocol forbids publication stops the release of a version that has it."""
    put(desk, desk.north, records("North", range(5)))
    put(desk, desk.south, records("South", range(5)), publication='"no"', purposes="PooledData")
    make_version(desk.collection)
    with pytest.raises(FindingsError, match="nothing may be published"):
        read_for_release(desk.collection, purpose="x")
    make_version(desk.collection, purposes=["Publication"])
    assert read_for_release(desk.collection, purpose="x").sheet.frame.height == 5


def test_a_version_that_is_gone_is_not_read(desk):
    """Neither a version that never was, nor one whose table was destroyed."""
    with pytest.raises(UnknownName, match="no version yet"):
        read_for_release(desk.collection, purpose="x")
    north = put(desk, desk.north, records("North", range(5)))
    make_version(desk.collection)
    remove(desk.collection, north)
    expire(desk.collection)
    with pytest.raises(Refused, match="destroyed"):
        read_for_release(desk.collection, purpose="x")


def test_a_ledger_put_back_is_noticed(desk):
    """The history keeps where the ledger stood: an older one, another one or none is refused."""
    put(desk, desk.north, records("North", range(5)))
    version = make_version(desk.collection).version
    ledger = Ledger.open(desk.collection.ledger, total_epsilon=4.0, total_delta=1e-6)
    before = desk.collection.ledger.read_bytes()
    from fractions import Fraction

    from shoal.privacy.ledger import Debit

    ledger.settle("a request", Debit(Fraction(1, 100), Fraction(0)), lambda _: b"answers", purpose="x")
    note_release(desk.collection, version, "2026.1")
    assert read_for_release(desk.collection, purpose="x").version == version
    newest = desk.collection.ledger.read_bytes()
    desk.collection.ledger.write_bytes(before)
    with pytest.raises(LedgerDamaged, match="put back"):
        read_for_release(desk.collection, purpose="x")
    desk.collection.ledger.unlink()
    with pytest.raises(LedgerDamaged, match="gone"):
        read_for_release(desk.collection, purpose="x")
    desk.collection.ledger.write_bytes(newest)
    assert status(desk.reopened()).releases == ((1, "2026.1"),)


def test_status_tells_what_the_next_version_would_change(desk):
    """What came, what left and what is to be destroyed, before anything is done."""
    north = put(desk, desk.north, records("North", range(5)))
    make_version(desk.collection)
    south = put(desk, desk.south, records("South", range(5)), until="2026-12-31")
    remove(desk.collection, north)
    found = status(desk.collection)
    assert (found.next_adds, found.next_leaves, found.to_destroy) == ((south,), (north,), (north,))
    assert [held.standing for held in found.contributions] == ["removed", "in force"]
    assert found.budget is None
    Ledger.open(desk.collection.ledger, total_epsilon=4.0, total_delta=1e-6)
    assert status(desk.collection).budget == {
        "total_epsilon": 4.0,
        "spent_epsilon": 0.0,
        "remaining_epsilon": pytest.approx(4.0, rel=1e-3),
        "releases": 0,
    }
    expire(desk.collection)
    assert [held.standing for held in status(desk.reopened()).contributions] == ["destroyed", "in force"]
    from datetime import date

    late = status(desk.collection, today=date(2027, 1, 1))
    assert (late.contributions[1].standing, late.to_destroy) == ("kept too long", (south,))
    assert status(desk.collection, today=date(2026, 12, 20)).soon == (south,)


def test_copies_of_a_collection_go_by_the_same_key(desk):
    """A backup of the whole folder opens with the same key; nothing in it names its place."""
    put(desk, desk.north, records("North", range(5)), Terms(register=True))
    make_version(desk.collection)
    copy = desk.home / "copy"
    shutil.copytree(desk.collection.folder, copy)
    from shoal.collection.collection import Collection

    assert isinstance(read_for_release(Collection.open(copy, desk.key), purpose="x").sheet.frame, pl.DataFrame)
