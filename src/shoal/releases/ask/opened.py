"""A published release, opened to be read and asked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import polars as pl

from shoal.errors import FileError, Finding
from shoal.privacy.domain import Domain
from shoal.releases.aggregates import read_counts
from shoal.releases.ask.asking import Asked, Names
from shoal.releases.ask.selection import Counts, SelectionCount
from shoal.releases.ask.synthetic import SyntheticRecords
from shoal.releases.ask.where import Cases, Figures
from shoal.releases.describe.content import ColumnInfo, Outline
from shoal.releases.describe.description import ReleaseDescription
from shoal.releases.files import AGGREGATES_PARQUET, MANIFEST, STATEMENT, SYNTHETIC_PARQUET
from shoal.releases.schema import OtherFormat, read_columns
from shoal.releases.statement import Statement, read_statement
from shoal.releases.verify import verify_release
from shoal.signing import fingerprint


@dataclass(frozen=True, eq=False)
class Release:
    """A release folder that was opened with `open_release`.

    Args:
        folder: Where it is.
        statement: Its release.json.
        domain: The public domain.
        columns: One entry per column of the domain.
    """

    folder: Path
    statement: Statement
    domain: Domain
    columns: tuple[ColumnInfo, ...]

    @property
    def description(self) -> ReleaseDescription:
        """The release description from which it was made."""
        return self.statement.description

    @property
    def records(self) -> int:
        """The noisy number of cases, which is also how many synthetic records there are."""
        return self.statement.records

    @property
    def version(self) -> str:
        """Version of the release."""
        return self.statement.version

    @property
    def ledger_entry(self) -> str:
        """Hash of the entry of the collection's ledger that holds this release's measurements."""
        return str(self.statement.ledger["head"])

    @property
    def signer(self) -> str:
        """Fingerprint of the key that the release names as its signer."""
        return fingerprint(self.statement.public_key)

    def verify(self, *, public_key: str | None = None) -> list[Finding]:
        """What is wrong with the folder: see `verify_release`."""
        return verify_release(self.folder, public_key=public_key)

    def synthetic(self) -> pl.DataFrame:
        """The synthetic records, one column an attribute; "" is "not recorded"."""
        return pl.read_parquet(self.folder / SYNTHETIC_PARQUET)

    def aggregates(self) -> pl.DataFrame:
        """The protected counts: k, key, count, low, high, state."""
        return pl.read_parquet(self.folder / AGGREGATES_PARQUET)

    def where(self, /, **attributes: Asked) -> Cases:
        """The case records that have these values: all of them if none is named.

        Args:
            attributes: The value of each attribute: a text, a number, or True ("1") or False ("0"). Of an attribute
                with one value a case a list means any of these values; of a multi-valued attribute a list of codes
                means all of them together. `Not` means everything but its values.

        Raises:
            UnknownName: The release does not have the attribute or the value.

        For example, `release.where(gender=["Female", "Other"], citizenship=shoal.Not("UA"), year=range(2015, 2019))`.
        """
        return Cases(self._figures, self._names.selection(attributes))

    def count(self, /, **attributes: Asked) -> SelectionCount:
        """The protected count of the case records that have all these values; of all case records if none is named.

        Args:
            attributes: Values as in `where`.

        Raises:
            UnknownName: The release does not have the attribute or the value.

        For example, `release.count(gender="Female", isForcedLabour=True)`.
        """
        return self.where(**attributes).protected

    @cached_property
    def _names(self) -> Names:
        return Names(Outline(self.description, self.domain, self.columns))

    @cached_property
    def _figures(self) -> Figures:
        try:
            longest = self.description.reporting_length
            table = read_counts(self.aggregates(), self.domain, self.columns, longest=longest)
        except (OSError, ValueError, pl.exceptions.PolarsError) as error:
            raise FileError(f"The counts of the release {self.folder} are damaged: `verify` says more.") from error
        guarantee = self.statement.guarantee
        counts = Counts(self.domain, table, (self.records, guarantee["records_low"], guarantee["records_high"]))
        return Figures(self._names, counts, SyntheticRecords(self._names.outline, self.synthetic()))


def open_release(folder: Path | str) -> Release:
    """Open a release folder. Nothing is verified: call `verify` on it.

    Raises:
        FileError: The folder is not a release that this version can read.
    """
    folder = Path(folder)
    try:
        statement = read_statement((folder / STATEMENT).read_bytes())
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        domain, columns = read_columns(manifest, statement.description)
    except OSError as error:
        raise FileError(f"{folder} is not a release folder: {error.strerror}.") from error
    except OtherFormat as error:
        message = f"The release {folder} was made by another version of Shoal, whose format this version can't read."
        raise FileError(f"{message} Open it with that version, or make the release anew.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise FileError(f"{folder} is damaged, or of a format that this version can't read.") from error
    return Release(folder, statement, domain, columns)
