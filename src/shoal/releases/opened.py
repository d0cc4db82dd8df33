"""A published release, opened to be read and asked."""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import polars as pl

from shoal.errors import FileError, Finding, UnknownName
from shoal.privacy.domain import Domain
from shoal.privacy.protected import ProtectedCount
from shoal.releases.content import ColumnInfo
from shoal.releases.description import ReleaseDescription
from shoal.releases.files import AGGREGATES_PARQUET, MANIFEST, STATEMENT, SYNTHETIC_PARQUET
from shoal.releases.schema import read_columns
from shoal.releases.signing import fingerprint
from shoal.releases.statement import Statement, read_statement
from shoal.releases.tables import attribute_columns
from shoal.releases.verify import verify_release

Asked = str | int | bool
"""A value as a caller writes it: True stands for "1" and False for "0"."""


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

    def count(self, /, **attributes: Asked | Iterable[Asked]) -> ProtectedCount:
        """The protected count of case records that have all these values; of all case records if none is named.

        Args:
            attributes: The value of each attribute: a text, a number, or True ("1") or False ("0"); of a
                multi-valued attribute one code or several.

        Raises:
            UnknownName: The release does not have the attribute or the value.

        For example, `release.count(gender="Female", isForcedLabour=True)`.
        """
        if not attributes:
            guarantee = self.statement.guarantee
            return ProtectedCount("reported", self.records, guarantee["records_low"], guarantee["records_high"])
        asked = sorted({found for name, value in attributes.items() for found in self._find(name, value)})
        counted = all(value in self.domain.attributes[column].reported for column, value in asked)
        if not counted or len(asked) > self.description.reporting_length:
            return ProtectedCount("not computed")
        key = ";".join(f"{self.columns[c].key_name}:{self.columns[c].key_code(value)}" for c, value in asked)
        if key not in self._rows:
            return ProtectedCount("suppressed")
        count, low, high = self._numbers.row(self._rows[key])
        return ProtectedCount("reported", count, low, high)

    def _find(self, name: str, value: Asked | Iterable[Asked]) -> Iterator[tuple[int, str]]:
        """Column and value of the domain for what was asked."""
        positions = self._positions.get(name)
        if positions is None:
            raise UnknownName(f"The release has no attribute {_cut(name)}.{_suggestion(name, self._positions)}")
        several = not isinstance(value, str | int)
        if self.columns[positions[0]].attribute is not None:
            codes = {self.columns[p].code or "": p for p in positions}
            texts = [_text(v) for v in value] if several else [_text(value)]  # type: ignore[union-attr,arg-type]
            for text in texts:
                yield codes[_known(name, text, codes)], "1"
        elif several:
            raise UnknownName(f"The attribute {name} has one value a case: ask for one.")
        else:
            yield positions[0], _known(name, _text(value), self.domain.attributes[positions[0]].code)  # type: ignore[arg-type]

    @cached_property
    def _positions(self) -> dict[str, list[int]]:
        return attribute_columns(self.columns)

    @cached_property
    def _numbers(self) -> pl.DataFrame:
        return self.aggregates().select("count", "low", "high")

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {key: row for row, key in enumerate(self.aggregates()["key"])}


def _text(value: Asked) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _known(name: str, value: str, values: Mapping[str, int]) -> str:
    if value not in values:
        message = f"The attribute {name} of the release has no value {_cut(value)}."
        raise UnknownName(message + _suggestion(value, values))
    return value


def _cut(text: str) -> str:
    return repr(text if len(text) <= 80 else text[:79] + "…")


def _suggestion(text: str, known: Iterable[str]) -> str:
    names = [name for name in known if name]
    folded = {name.casefold(): name for name in names}
    close = difflib.get_close_matches(text.casefold(), folded, n=1, cutoff=0.6)
    if close:
        return f" Did you mean {folded[close[0]]!r}?"
    return f" It has {', '.join(map(repr, names[:5]))}{' and others' if len(names) > 5 else ''}."


def open_release(folder: Path | str) -> Release:
    """Open a release folder. Nothing is verified: call `verify` on it.

    Raises:
        FileError: The folder is not a release that this version can read.
    """
    folder = Path(folder)
    try:
        statement = read_statement((folder / STATEMENT).read_bytes())
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        domain, columns = read_columns(manifest["columns"])
    except OSError as error:
        raise FileError(f"{folder} is not a release folder: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise FileError(f"{folder} is damaged, or of a format that this version can't read.") from error
    return Release(folder, statement, domain, columns)
