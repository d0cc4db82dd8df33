"""Versions: one record a person, whose contributions each row group names, and what changes from one to the next."""

from __future__ import annotations

import json
from datetime import date
from uuid import UUID

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from tests.collection.contributions import crosswalk, records, reference

from shoal.collection.adding import Terms, add
from shoal.collection.conflicts import Conflict
from shoal.collection.difference import FieldChanges, RecordChanges, difference
from shoal.collection.leaving import remove, withdraw
from shoal.collection.linking import Links, link, read_links
from shoal.collection.tables import GROUPS, open_table
from shoal.collection.versions import make_version, manifest_of
from shoal.errors import CollectionDamaged, ContributionDamaged, FileError, FindingsError, Refused, UnknownName
from shoal.intake import Sheet
from shoal.intake.checks import check_sheet
from shoal.signing import SigningKey

REGISTER = Terms(register=True)


def put(desk, maker, frame: pl.DataFrame, terms: Terms = REGISTER, **how) -> str:
    """Pack records and take them in; returns the contribution's id."""
    path, contribution = maker.pack(frame, **how)
    add(desk.collection, path, desk.identity, terms)
    return contribution


def table_of(desk, number: int | None = None) -> pl.DataFrame:
    """The whole table of a version, with the contributions of each record."""
    version = desk.collection.state.version(number)
    with open_table(desk.collection.objects, version.table) as table:
        parts = [
            frame.with_columns(pl.lit("+".join(group)).alias("of")) for group, frame in table.by_group(table.columns)
        ]
    return pl.concat(parts)


def pairs(*same: tuple[tuple[object, int], ...]) -> pl.DataFrame:
    """A crosswalk: each group of (maker, number of a person) is one person."""
    rows = [
        (maker.public, reference("person", maker.name, number), label)
        for label, group in enumerate(same)
        for maker, number in group
    ]
    return pl.DataFrame(rows, schema={"partner": pl.String, "ref": pl.String, "person": pl.Int64}, orient="row")


def linked(desk, frame: pl.DataFrame, *, replace: bool = False, name: str = "unit"):
    """Take a crosswalk in as the unit writes it."""
    path, unit = crosswalk(desk.home, frame, desk.identity.public, name=name)
    return link(desk.collection, read_links(path, desk.identity, unit=unit), replace=replace)


def test_a_version_has_the_records_of_all_contributions(desk):
    """Every record of every contribution is in it, under the person's identifier in place of the partner's."""
    frames = [records("North", range(30)), records("South", range(20))]
    ids = [put(desk, maker, frame) for maker, frame in zip((desk.north, desk.south), frames, strict=True)]
    made = make_version(desk.collection)
    table = table_of(desk)
    assert made.version.records == table.height == 50
    rest = [name for name in frames[0].columns if name != "prs_Id"]
    assert table.select(rest).sort(rest).equals(pl.concat(frames).select(rest).sort(rest))
    assert table["of"].value_counts().sort("of").rows() == sorted([(ids[0], 30), (ids[1], 20)])
    references = {*frames[0]["prs_Id"], *frames[1]["prs_Id"]}
    assert table["prs_Id"].n_unique() == 50
    assert not references & set(table["prs_Id"])
    assert all(UUID(text).version == 4 for text in table["prs_Id"])


def test_each_row_group_names_its_contributions(desk):
    """The provenance stands in the file's own metadata, row group by row group."""
    ids = [put(desk, maker, records(maker.name, range(10))) for maker in (desk.north, desk.south)]
    linked(desk, pairs(((desk.north, 0), (desk.south, 0))))
    make_version(desk.collection)
    content = desk.collection.objects.read(desk.collection.state.versions[-1].table)
    file = pq.ParquetFile(pa.BufferReader(content))
    assert file.metadata.num_row_groups == 3
    assert file.metadata.metadata[b"shoal:standard"] == b"1.1.0"
    said = [set(group) for group in json.loads(file.metadata.metadata[GROUPS])]
    assert said == [{ids[0]}, {ids[1]}, set(ids)]
    assert [file.metadata.row_group(n).num_rows for n in range(3)] == [9, 9, 1]


def test_a_version_is_valid_by_the_standard(desk):
    """What comes out is a table of the profile `share` without an error."""
    put(desk, desk.north, records("North", range(30)))
    put(desk, desk.south, records("South", range(30)))
    linked(desk, pairs(((desk.north, 1), (desk.south, 2)), ((desk.north, 3), (desk.south, 3))))
    make_version(desk.collection)
    assert check_sheet(Sheet(table_of(desk).drop("of"), "version"), "share").errors == ()


def test_linked_persons_have_one_record(desk):
    """Two references that the unit found to be one person give one record, and conflicts are counted."""
    north = put(desk, desk.north, records("North", range(5), prs_Gender="Feminine"))
    south = put(desk, desk.south, records("South", range(5), prs_Gender="Masculine"))
    result = linked(desk, pairs(*(((desk.north, n), (desk.south, n)) for n in range(2)), ((desk.north, 2),)))
    assert (result.references, result.several, result.findings) == (5, 2, ())
    made = make_version(desk.collection)
    assert (made.version.records, made.manifest.linked) == (8, 2)
    both = table_of(desk).filter(pl.col("of") == f"{north}+{south}")
    assert both["prs_Gender"].to_list() == ["Masculine"] * 2
    assert Conflict("prs_Gender", (north, south), "newest", 2) in made.manifest.conflicts
    assert manifest_of(desk.reopened(), made.version) == made.manifest
    assert {part.merged for part in made.manifest.parts} == {2}
    told = next(finding for finding in made.findings if finding.code == "conflicts-resolved")
    assert told.count == sum(conflict.persons for conflict in made.manifest.conflicts)


def test_one_person_in_two_rounds_is_one_person(desk):
    """Crosswalks add up: A with B in one round and B with C in another is one person; --replace begins anew."""
    put(desk, desk.north, records("North", range(4)))
    put(desk, desk.south, records("South", range(4)))
    linked(desk, pairs(((desk.north, 0), (desk.south, 0))), name="one")
    linked(desk, pairs(((desk.south, 0), (desk.north, 1))), name="two")
    assert make_version(desk.collection).version.records == 6
    linked(desk, pairs(((desk.south, 3), (desk.north, 3))), name="three", replace=True)
    assert make_version(desk.collection).version.records == 7


def test_the_same_reference_of_two_partners_is_two_persons(desk):
    """A partner that copies another's references reaches nobody else's records."""
    frame = records("North", range(4))
    put(desk, desk.north, frame)
    put(desk, desk.south, frame)
    assert make_version(desk.collection).version.records == 8
    withdraw(desk.collection, "South", [frame["prs_Id"][0]])
    assert make_version(desk.collection).version.records == 7


def test_a_reference_twice_is_one_person(desk):
    """Two records under one reference, in one contribution or in two that follow one another, are one person."""
    frame = records("North", range(4))
    first = put(desk, desk.north, pl.concat([frame, frame.head(1).with_columns(cas_Id=pl.lit(reference("other")))]))
    put(desk, desk.north, records("North", range(2, 6)), previous=first, period=("2026-01", "2026-02"))
    assert make_version(desk.collection).version.records == 6


def test_nobody_is_linked_to_a_reference_that_is_not_there(desk):
    """References without a record are told, and change nothing."""
    put(desk, desk.north, records("North", range(4)))
    result = linked(desk, pairs(((desk.north, 0), (desk.south, 0)), ((desk.north, 99),)))
    assert [(finding.code, finding.count) for finding in result.findings] == [("crosswalk-unmatched", 2)]
    assert make_version(desk.collection).version.records == 4


def test_a_crosswalk_is_taken_in_once_and_for_this_collection(desk):
    """The same one twice, one of strangers, or one that another unit signed is refused."""
    put(desk, desk.north, records("North", range(4)))
    frame = pairs(((desk.north, 0), (desk.north, 1)))
    path, unit = crosswalk(desk.home, frame, desk.identity.public)
    taken = read_links(path, desk.identity, unit=unit)
    link(desk.collection, taken)
    with pytest.raises(FindingsError, match="taken in before"):
        link(desk.collection, taken)
    with pytest.raises(FindingsError, match="no partner of this collection"):
        link(desk.collection, Links("other", frame.with_columns(partner=pl.lit("somebody"))))
    other = SigningKey.new(desk.home / "other-unit.key").public
    with pytest.raises(ContributionDamaged):
        read_links(path, desk.identity, unit=other)
    with pytest.raises(FileError):
        read_links(desk.home / "nothing", desk.identity, unit=unit)


def test_references_of_a_crosswalk_are_not_kept(desk):
    """What is kept of a crosswalk are keyed hashes."""
    put(desk, desk.north, records("North", range(4)))
    linked(desk, pairs(((desk.north, 0), (desk.north, 1))))
    content = desk.collection.objects.read(desk.collection.state.crosswalks[0].object)
    assert reference("person", "North", 0).encode() not in content


def test_identifiers_stay_from_version_to_version(desk):
    """A person has the same identifier in every version."""
    put(desk, desk.north, records("North", range(6)))
    make_version(desk.collection)
    put(desk, desk.south, records("South", range(6)))
    make_version(desk.collection)
    assert set(table_of(desk, 1)["prs_Id"]) < set(table_of(desk, 2)["prs_Id"])


def test_what_left_is_not_in_the_next_version(desk):
    """A removed contribution, a withdrawn person and one whose retention has passed are out, and that is told."""
    north = put(desk, desk.north, records("North", range(6)))
    south = put(desk, desk.south, records("South", range(9)), until="2026-12-31")
    late = put(desk, desk.south, records("South", range(20, 23)), previous=south, period=("2026-01", "2026-02"))
    assert make_version(desk.collection).version.records == 18
    withdraw(desk.collection, "South", [reference("person", "South", 21)])
    remove(desk.collection, north)
    made = make_version(desk.collection, today=date(2027, 1, 1))
    assert made.version.records == 2
    assert made.version.contributions == (late,)
    assert made.manifest.left_out == (south,)
    assert {finding.code for finding in made.findings} == {"withdrawn-left-out", "retention-left-out"}
    remove(desk.collection, late)
    with pytest.raises(FindingsError, match="No contribution is in force"):
        make_version(desk.collection, today=date(2027, 1, 1))


def test_a_version_for_a_purpose(desk):
    """Only contributions that may be used for all the purposes asked are taken."""
    north = put(desk, desk.north, records("North", range(6)), purposes="PooledData;Publication")
    put(desk, desk.south, records("South", range(6)), purposes="PooledData")
    assert make_version(desk.collection, purposes=["Publication"]).version.contributions == (north,)
    assert len(make_version(desk.collection).version.contributions) == 2


def test_nothing_new_makes_no_version(desk):
    """Without a change there is no new version; with one there is."""
    put(desk, desk.north, records("North", range(6)))
    first = make_version(desk.collection)
    again = make_version(desk.collection)
    assert [finding.code for finding in again.findings] == ["version-unchanged"]
    assert (again.version, len(desk.reopened().state.versions)) == (first.version, 1)


def test_an_older_contribution_is_brought_to_the_present_standard(desk):
    """What has one successor is changed on the way into a version; the rest is counted."""
    old = {"prs_Gender": "NonSpecifiedUnknown", "vic_RelationshipToTrafficker": "Unaquainted"}
    frame = records("North", range(4), **old)
    put(desk, desk.north, frame, Terms(register=True, migrate=True), version="1.0.0")
    made = make_version(desk.collection)
    assert made.manifest.standard == "1.1.0"
    assert set(table_of(desk)["vic_RelationshipToTrafficker"]) == {"Unacquainted"}
    assert [(finding.code, finding.count) for finding in made.findings] == [("migration-incomplete", 4)]


def test_the_difference_of_two_versions(desk):
    """Added, removed, changed and the same, by contribution; filled, emptied and changed, by field."""
    first = put(desk, desk.north, records("North", range(6), prs_Gender="", hte_Year="2020"))
    south = put(desk, desk.south, records("South", range(3)))
    make_version(desk.collection)
    newer = records("North", range(2, 9), prs_Gender="Feminine", hte_Year=["2020", "2021", "", "2020", "2020", "", ""])
    old = records("North", range(6))
    same = [name for name in old.columns if name not in {"prs_Gender", "hte_Year"}]
    kept = old.select(same).slice(2)
    extra = newer.select(same).slice(4)
    newer = pl.concat([kept, extra]).hstack(newer.select("prs_Gender", "hte_Year"))
    third = put(desk, desk.north, newer, Terms(replaces=True), previous=first, period=("2026-01", "2026-02"))
    make_version(desk.collection)
    found = difference(desk.collection)
    assert set(found.records) == {
        RecordChanges((first,), removed=2),
        RecordChanges((third,), added=3, changed=4),
        RecordChanges((south,), same=3),
    }
    assert set(found.fields) == {FieldChanges("prs_Gender", 4, 0, 0), FieldChanges("hte_Year", 0, 1, 1)}
    assert found.total == RecordChanges((), 3, 2, 4, 3)
    with pytest.raises(UnknownName):
        difference(desk.collection, 7, 8)


def test_a_column_that_came_or_went_is_a_difference(desk):
    """A field that only one of the versions has was filled, or emptied."""
    first = put(desk, desk.north, records("North", range(4)))
    make_version(desk.collection)
    put(desk, desk.north, records("North", range(4)).with_columns(hte_Year=pl.lit("2020")), Terms(replaces=True))
    make_version(desk.collection)
    assert difference(desk.collection).fields == (FieldChanges("hte_Year", 4, 0, 0),)
    assert difference(desk.collection, 2, 1).fields == (FieldChanges("hte_Year", 0, 4, 0),)
    assert first


def test_an_altered_table_is_noticed(desk):
    """A version of which a bit was changed on the disk is not read."""
    put(desk, desk.north, records("North", range(4)))
    version = make_version(desk.collection).version
    path = desk.collection.folder / "objects" / f"{version.table}.sealed"
    content = bytearray(path.read_bytes())
    content[-40] ^= 1
    path.write_bytes(content)
    with pytest.raises(CollectionDamaged):
        table_of(desk)


def test_withdrawing_from_nobody_is_refused(desk):
    """A withdrawal names a partner and a reference, and does something."""
    put(desk, desk.north, records("North", range(4)))
    with pytest.raises(UnknownName):
        withdraw(desk.collection, "West", ["x"])
    with pytest.raises(Refused, match="No reference"):
        withdraw(desk.collection, "North", [" "])
    withdraw(desk.collection, "North", [reference("person", "North", 1)])
    with pytest.raises(Refused, match="withdrawn before"):
        withdraw(desk.collection, "North", [reference("person", "North", 1)])
