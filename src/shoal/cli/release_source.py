"""Of what `shoal init` and `shoal release` are: a case file, or a version of a collection."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from shoal.cli.collection_options import opened
from shoal.errors import FileError

if TYPE_CHECKING:
    from shoal.collection.collection import Collection
    from shoal.collection.state import Version
    from shoal.intake import ReadOptions, Sheet
    from shoal.releases.describe.description import ReleaseDescription


class Source(Protocol):
    """Where the records of a release come from."""

    @property
    def ledger(self) -> Path:
        """The ledger that pays for the release."""

    @property
    def reports(self) -> Path:
        """The folder in which the steward's report goes."""

    @property
    def about(self) -> dict[str, Any]:
        """What the result says of it."""

    def read(self, description: ReleaseDescription) -> Sheet:
        """The records; sensitive."""

    def note(self, release: str) -> None:
        """Note that the release was made."""


@dataclass(frozen=True)
class FromFile:
    """A case file with a ledger of its own."""

    cases: Path
    ledger: Path
    options: ReadOptions
    about: dict[str, Any] = field(default_factory=dict)

    @property
    def reports(self) -> Path:
        """Where the steward's report goes."""
        return self.ledger.parent

    def read(self, description: ReleaseDescription) -> Sheet:  # noqa: ARG002 (a file is read whole)
        """The file as it stands."""
        from shoal.intake import read_sheet

        return read_sheet(self.cases, options=self.options)

    def note(self, release: str) -> None:
        """Nothing keeps a note of it but the ledger."""


@dataclass(frozen=True)
class FromCollection:
    """A version of a collection. Its releases are paid for from the collection's ledger and no other."""

    collection: Collection
    version: Version

    @property
    def ledger(self) -> Path:
        """The collection's ledger."""
        return self.collection.ledger

    @property
    def reports(self) -> Path:
        """Where the steward's report goes: beside the collection, for what lies within is sealed."""
        return self.collection.folder.absolute().parent

    @property
    def about(self) -> dict[str, Any]:
        """What the result says of it."""
        return {"collection": self.collection.id, "version": self.version.number}

    def read(self, description: ReleaseDescription) -> Sheet:
        """The columns of a release; fields of the standard that the description asks for come along."""
        from shoal.collection.releasing import read_for_release

        asked = {attribute.name for attribute in description.attributes} | set(description.ignore)
        number, title = self.version.number, description.title
        return read_for_release(self.collection, number, purpose=title, also=asked).sheet

    def note(self, release: str) -> None:
        """Note it in the history."""
        from shoal.collection.releasing import note_release

        note_release(self.collection, self.version, release)


def chosen_source(
    cases: Path | None,
    ledger: Path | None,
    options: ReadOptions,
    *,
    collection: Path | None,
    version: int | None,
    key: Path | None,
) -> Source:
    """The one that the options name.

    Raises:
        FileError: They name none, or both, or a ledger that is not the collection's.
    """
    if (cases is None) == (collection is None):
        raise FileError("Name a case file, or a collection with --collection: one of the two.")
    if collection is not None:
        if ledger is not None and ledger.resolve() != (collection / "ledger.jsonl").resolve():
            raise FileError(
                "A collection's releases are paid for from its own ledger, so that nothing is spent twice. Leave "
                "--ledger out. A ledger from before goes into the collection's folder, as ledger.jsonl."
            )
        held = opened(collection, key)
        return FromCollection(held, held.state.version(version))
    if ledger is None:
        raise FileError("Name the ledger with --ledger: it keeps what the releases of this file have cost.")
    return FromFile(cases or Path(), ledger, options)
