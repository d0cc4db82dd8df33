"""Reading a version for a release: the columns of a public release, one row a person."""

from __future__ import annotations

from collections.abc import Collection as Names
from dataclasses import dataclass

import polars as pl

from shoal.collection.collection import Collection
from shoal.collection.difference import check_kept
from shoal.collection.findings import collection_finding
from shoal.collection.persons import REFERENCE
from shoal.collection.state import Version
from shoal.collection.tables import open_table
from shoal.errors import Finding, FindingsError, LedgerDamaged
from shoal.intake import Sheet
from shoal.intake.derive import derive_field
from shoal.privacy.ledger import Ledger
from shoal.standard.attributes import is_derived_column
from shoal.standard.load import standard
from shoal.standard.model import Field

PERSON = "person_id"
"""The column of a release's table that tells persons apart; it is never released."""


@dataclass(frozen=True, eq=False)
class Read:
    """A version as a case file for a release.

    Args:
        version: The version.
        sheet: Its records; sensitive.
    """

    version: Version
    sheet: Sheet


def release_columns(collection: Collection, version: Version) -> list[str]:
    """The columns that a version's case file for a release has: the person's, then those of a release.

    A column of a release is there if the version has any of the fields from which it follows.

    Raises:
        Refused: The version's table was destroyed.
    """
    check_kept(version)
    with open_table(collection.objects, version.table) as table:
        return [PERSON, *(field.name for field in _derivable(table.columns))]


def read_for_release(collection: Collection, number: int | None = None, *, purpose: str, also: Names[str] = ()) -> Read:
    """Read a version for a release. That it was read, for what, and where the ledger stood goes into the history first.

    Args:
        collection: The collection.
        number: Number of the version; None is the newest.
        purpose: For what it is read: the title of the release, for example.
        also: What the release asks for by name: fields of the profile `share`, and columns of a release that are left
            out otherwise.

    Raises:
        UnknownName: There is no such version.
        Refused: Its table was destroyed.
        FindingsError: It has contributions of which nothing may be published.
        LedgerDamaged: The ledger is not the one that stood there when a version was last read.
    """
    with collection.changing():
        version = collection.state.version(number)
        check_kept(version)
        _check_agreed(collection, version)
        head = check_ledger(collection)
        collection.commit("read", {"version": version.number, "purpose": purpose[:200], "ledger": head})
        with open_table(collection.objects, version.table) as table:
            frames = [_for_release(piece, set(also) - {REFERENCE}) for piece in table.pieces()]
    frame = pl.concat(frames)
    return Read(version, Sheet(frame, f"version {version.number} of the collection", header=tuple(frame.columns)))


def note_release(collection: Collection, version: Version, release: str) -> None:
    """Note that a release was made of a version, and where the ledger stands now.

    Args:
        collection: The collection.
        version: The version.
        release: Name of the release.
    """
    with collection.changing():
        details = {"version": version.number, "release": release[:200], "ledger": check_ledger(collection)}
        collection.commit("release", details)


def is_release_of(collection: Collection, ledger_entry: str) -> bool:
    """Whether a release was made of this collection.

    Args:
        collection: The collection.
        ledger_entry: The entry of the ledger that the release names.
    """
    return collection.ledger.exists() and Ledger.existing(collection.ledger).contains(ledger_entry)


def _for_release(piece: pl.DataFrame, also: set[str]) -> pl.DataFrame:
    """The columns of a release, as they follow from a case record."""
    columns = [piece[REFERENCE].alias(PERSON)]
    for field in _derivable(piece.columns, also):
        values = derive_field(piece, field)
        if values is None:  # it follows from other columns of a release
            values = derive_field(pl.DataFrame(columns), field)
        if values is not None:
            columns.append(values)
    return pl.DataFrame([*columns, *(piece[name] for name in piece.columns if name in also)])


def _derivable(present: Names[str], also: Names[str] = ()) -> list[Field]:
    """The columns of a release that follow from these fields.

    Those that only join or sum up others, as published synthetic records have them, are left out unless asked for.
    """
    found: list[Field] = []
    for field in standard().fields("release"):
        known = {*present, *(each.name for each in found)}
        rules = [rule for rule in (field.derive, field.from_case) if rule is not None]
        wanted = field.name in also or not (is_derived_column(field.name) or field.origin == "synthetic")
        if wanted and any(set(rule.sources) & known for rule in rules):
            found.append(field)
    return found


def _check_agreed(collection: Collection, version: Version) -> None:
    closed = [
        held
        for held in (collection.state.contributions[name] for name in version.contributions)
        if not held.may_publish
    ]
    if closed:
        findings: list[Finding] = [
            collection_finding(
                "publication-not-agreed",
                contribution=held.short,
                partner=collection.state.name_of(held.partner),
                version=str(version.number),
            )
            for held in closed
        ]
        raise FindingsError(findings)


def check_ledger(collection: Collection) -> str:
    """The head of the collection's ledger, or "" before the first release.

    Raises:
        LedgerDamaged: It is gone, or went back behind what the history knows of it.
    """
    known, path = collection.state.ledger, collection.ledger
    if not path.exists():
        if known:
            raise LedgerDamaged("The collection's ledger is gone. Restore the newest one from a backup.")
        return ""
    ledger = Ledger.existing(path)
    if known and not ledger.contains(known):
        raise LedgerDamaged(
            "The collection's ledger was put back or exchanged: an entry that the history knows of is not in it. "
            "Restore the newest one from a backup."
        )
    return ledger.head()[0]
