"""Making a version: one harmonised table of all contributions in force, one record a person."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

import polars as pl

from shoal.collection.collection import Collection
from shoal.collection.conflicts import CONTRIBUTION, PERSON, RANK, SET, Conflict, merge
from shoal.collection.findings import collection_finding
from shoal.collection.incoming import is_older
from shoal.collection.objects import Objects
from shoal.collection.persons import LINKED, REFERENCE, TAG, mark_of, person_of, read_crosswalk, tags, together
from shoal.collection.state import Held, Version
from shoal.collection.tables import TableWriter, new_table, open_table
from shoal.errors import Finding, FindingsError, UnknownName
from shoal.intake import Sheet
from shoal.intake.migrate import migrate
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR

YEAR = "cas_RegistrationYear"
SETS = 200
"""Sets of contributions that get row groups of their own among merged persons; the rest share theirs."""


@dataclass(frozen=True)
class Part:
    """What one contribution gave to a version.

    Args:
        contribution: Its id.
        partner: The partner's public key.
        records: Records that were taken.
        withdrawn: Records left out because their persons take no part.
        merged: Of the records taken, those of persons who have further records, here or elsewhere.
    """

    contribution: str
    partner: str
    records: int
    withdrawn: int
    merged: int


@dataclass(frozen=True)
class Manifest:
    """What went into a version, and how. It is sealed, for its counts are exact.

    Args:
        number: Number of the version.
        standard: Version of the standard.
        purposes: For what the contributions in it may all be used; empty where that was not asked.
        inputs: Digest of everything that the version follows from.
        columns: Fields of its table.
        parts: What each contribution gave.
        left_out: Ids of contributions whose retention date has passed.
        linked: Persons who were found under more than one reference.
        conflicts: What disagreed, and what decided.
    """

    number: int
    standard: str
    purposes: tuple[str, ...]
    inputs: str
    columns: tuple[str, ...]
    parts: tuple[Part, ...]
    left_out: tuple[str, ...]
    linked: int
    conflicts: tuple[Conflict, ...]

    def as_bytes(self) -> bytes:
        """As it is sealed."""
        return json.dumps(asdict(self), sort_keys=True).encode()

    @classmethod
    def read(cls, content: bytes) -> Manifest:
        """As it was sealed."""
        values: dict[str, Any] = json.loads(content)
        parts = tuple(Part(**part) for part in values.pop("parts"))
        conflicts = tuple(
            Conflict(each["field"], tuple(each["contributions"]), each["decided"], each["persons"])
            for each in values.pop("conflicts")
        )
        values |= {name: tuple(values[name]) for name in ("purposes", "columns", "left_out")}
        return cls(**values, parts=parts, conflicts=conflicts)


@dataclass(frozen=True)
class Made:
    """A version that was made, or the newest one where nothing has changed since.

    Args:
        version: The version.
        manifest: What went into it.
        findings: What the steward should know.
    """

    version: Version
    manifest: Manifest
    findings: tuple[Finding, ...]


def manifest_of(collection: Collection, version: Version) -> Manifest:
    """What went into a version.

    Raises:
        CollectionDamaged: It was altered.
    """
    return Manifest.read(collection.objects.read(version.manifest))


def make_version(collection: Collection, *, purposes: Sequence[str] = (), today: date | None = None) -> Made:
    """Make the next version of a collection.

    Args:
        collection: The collection.
        purposes: Only contributions that may be used for all of these are taken; codes of the list consent-purpose.
        today: The day against which retention dates stand; None is the present one.

    Returns:
        The version. Where nothing has changed since the newest version, that one, and nothing is written.

    Raises:
        UnknownName: A purpose is no code of the list consent-purpose.
        FindingsError: No contribution is in force.
        CollectionDamaged: An object was altered or is missing.
    """
    known = [each.code for each in standard().lists["consent-purpose"].current]
    for purpose in purposes:
        if purpose not in known:
            raise UnknownName(f"There is no purpose {purpose[:80]!r}. The purposes are: {', '.join(known)}.")
    with collection.changing():
        day = today or collection.today
        held = [each for each in collection.state.in_force(day) if set(purposes) <= set(each.purposes)]
        late = tuple(each.id for each in collection.state.in_force() if not each.may_be_kept(day))
        if not held:
            raise FindingsError([collection_finding("nothing-in-force")])
        notes = [collection_finding("retention-left-out", count=len(late))] if late else []
        inputs = _digest(collection, held, purposes)
        same = _unchanged(collection, inputs)
        if same:
            return Made(*same, (*notes, collection_finding("version-unchanged", version=str(same[0].number))))
        with _Build(collection, held) as build:
            number = len(collection.state.versions) + 1
            about = {"shoal:standard": standard().version, "shoal:version": str(number)}
            with new_table(collection.objects, build.columns, about) as table:
                build.write(table)
            name = collection.objects.made[-1]
            manifest = Manifest(
                number, standard().version, tuple(purposes), inputs, build.columns, tuple(build.parts), late,
                build.linked, build.conflicts,
            )  # fmt: skip
        details = {
            "number": number,
            "table": name,
            "manifest": collection.objects.keep(manifest.as_bytes()),
            "records": build.records,
            "contributions": sorted({part.contribution for part in build.parts if part.records}),
        }
        collection.commit("version", details)
        return Made(collection.state.versions[-1], manifest, (*notes, *build.findings()))


class _Build:
    """The work of one version: who is who first, then the records piece by piece."""

    def __init__(self, collection: Collection, held: Sequence[Held]) -> None:
        self._collection, self._held = collection, held
        self._objects: Objects = collection.objects
        self.columns = _columns(self._objects, held)
        self.parts: list[Part] = []
        self.conflicts: tuple[Conflict, ...] = ()
        self.records = self.linked = self.remaining = 0

    def __enter__(self) -> _Build:
        key, state = self._collection.key_for("persons"), self._collection.state
        links = together(read_crosswalk(self._objects.read(each.object)) for each in state.crosswalks)
        withdrawn = pl.Series(list(state.withdrawn), dtype=pl.String)
        self._persons = [_persons(self._objects, each, key, links) for each in self._held]
        self._out = [persons["mark"].is_in(withdrawn.implode()) for persons in self._persons]
        counting = [frame.filter(~out) for frame, out in zip(self._persons, self._out, strict=True)]
        everyone = pl.concat(counting)
        self._several = everyone.filter(pl.col(PERSON).is_duplicated()).get_column(PERSON).unique()
        self.linked = everyone.unique().group_by(PERSON).len().filter(pl.col("len") > 1).height
        self._persons = [frame.select(PERSON) for frame in self._persons]
        return self

    def __exit__(self, *_: object) -> None:
        self._persons, self._out = [], []

    def write(self, table: TableWriter) -> None:
        """Write the records of persons who have one, contribution by contribution; then those of the others, merged."""
        waiting: list[pl.DataFrame] = []
        for number, held in enumerate(self._held):
            taken = merged = 0
            for piece in self._pieces(number):
                several = piece[PERSON].is_in(self._several.implode())
                single = piece.filter(~several)
                self._put(table, single, (held.id,))
                waiting.append(piece.filter(several))
                taken, merged = taken + piece.height, merged + int(several.sum())
            gone = int(self._out[number].sum())
            self.parts.append(Part(held.id, held.partner, taken, gone, merged))
        together_ = pl.concat(waiting) if waiting else pl.DataFrame()
        if together_.height:
            self._put_merged(table, together_)

    def findings(self) -> list[Finding]:
        """What the steward should know of the version."""
        found = []
        if gone := sum(part.withdrawn for part in self.parts):
            found.append(collection_finding("withdrawn-left-out", count=gone))
        if self.conflicts:
            fields = len({conflict.field for conflict in self.conflicts})
            persons = sum(conflict.persons for conflict in self.conflicts)
            found.append(collection_finding("conflicts-resolved", count=persons, fields=fields))
        if self.remaining:
            found.append(collection_finding("migration-incomplete", count=self.remaining))
        return found

    def _pieces(self, number: int) -> Iterator[pl.DataFrame]:
        """The records of a contribution in the words of the present standard, without those of withdrawn persons."""
        held, start = self._held[number], 0
        year = pl.col(YEAR).cast(pl.Int64, strict=False).fill_null(0) if YEAR in self.columns else pl.lit(0)
        with open_table(self._objects, held.table) as table:
            for raw in table.pieces():
                piece, remaining = _present(raw, held.standard)
                self.remaining += remaining
                persons = self._persons[number][start : start + raw.height]
                out = self._out[number][start : start + raw.height]
                start += raw.height
                missing = [pl.lit("").alias(name) for name in self.columns if name not in piece.columns]
                whole = piece.with_columns(*missing, persons[PERSON], pl.lit(number).alias(CONTRIBUTION))
                whole = whole.with_columns((pl.lit(number * 10_000) + year).alias(RANK))
                yield whole.select(*self.columns, PERSON, CONTRIBUTION, RANK).filter(~out)

    def _put(self, table: TableWriter, frame: pl.DataFrame, contributions: Sequence[str]) -> None:
        if frame.height:
            same = [name for name in self.columns if name == REFERENCE or name in _references()]
            table.write(frame.with_columns(pl.col(PERSON).alias(name) for name in same), contributions)
            self.records += frame.height

    def _put_merged(self, table: TableWriter, waiting: pl.DataFrame) -> None:
        """Merged persons, those of the same contributions together."""
        ids = [held.id for held in self._held]
        merged = merge(waiting, ids)
        self.conflicts = merged.conflicts
        sets = merged.frame.get_column(SET).value_counts(sort=True).get_column(SET).to_list()
        for own in sets[:SETS]:
            of = tuple(ids[int(number)] for number in own.split(SEPARATOR))
            self._put(table, merged.frame.filter(pl.col(SET) == own), of)
        rest = merged.frame.filter(pl.col(SET).is_in(sets[SETS:]))
        of_rest = sorted({int(number) for own in sets[SETS:] for number in own.split(SEPARATOR)})
        self._put(table, rest, [ids[number] for number in of_rest])


def _persons(objects: Objects, held: Held, key: bytes, links: pl.DataFrame) -> pl.DataFrame:
    """For each record of a contribution its person, the mark of its reference, and its own tag."""
    with open_table(objects, held.table) as table:
        own = tags(key, held.partner, table.column(REFERENCE))
    linked = own.alias(TAG).to_frame().join(links, on=TAG, how="left", maintain_order="left")
    chosen = linked[LINKED].fill_null(linked[TAG])
    return pl.DataFrame([person_of(chosen).alias(PERSON), mark_of(own).alias("mark")])


def _present(frame: pl.DataFrame, version: str) -> tuple[pl.DataFrame, int]:
    """Records in the words of the present standard, and how many cells only a person could bring there."""
    remaining = 0
    if is_older(version):
        migrated = migrate(Sheet(frame, "records"), version)
        frame, remaining = migrated.frame, sum(left.count for left in migrated.remaining)
    known = [field.name for field in standard().fields("share") if field.name in frame.columns]
    return frame.select(known), remaining


def _columns(objects: Objects, held: Sequence[Held]) -> tuple[str, ...]:
    """The fields that any of the contributions has, in the standard's order; the person's identifier always."""
    found = {REFERENCE}
    for each in held:
        with open_table(objects, each.table) as table:
            empty = pl.DataFrame(schema=dict.fromkeys(table.columns, pl.String))
        found |= set(_present(empty, each.standard)[0].columns)
    return tuple(field.name for field in standard().fields("share") if field.name in found)


def _references() -> set[str]:
    """Fields that repeat the person's identifier."""
    fields = standard().fields("share")
    return {field.name for field in fields if field.derive is not None and field.derive.same_as == REFERENCE}


def _digest(collection: Collection, held: Sequence[Held], purposes: Sequence[str]) -> str:
    """Digest of everything that a version follows from."""
    state = collection.state
    told = {
        "contributions": [[each.id, each.table] for each in held],
        "crosswalks": [each.object for each in state.crosswalks],
        "withdrawn": sorted(state.withdrawn),
        "standard": standard().version,
        "purposes": sorted(purposes),
    }
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()


def _unchanged(collection: Collection, inputs: str) -> tuple[Version, Manifest] | None:
    if not collection.state.versions or collection.state.versions[-1].destroyed:
        return None
    newest = collection.state.versions[-1]
    manifest = manifest_of(collection, newest)
    return (newest, manifest) if manifest.inputs == inputs else None
