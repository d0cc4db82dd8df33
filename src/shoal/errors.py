"""Every problem a user can meet.

A wrong call or a refusal is an exception of one tree; something found in a user's own data is a `Finding`, a value.

    ShoalError                   exit code 2: the call itself can't be carried out
    ├── DescriptionError         the release description is broken or contradicts itself
    ├── StoryError               a story's Markdown or one of its views is not as it must be
    ├── MappingError             a mapping is broken or contradicts itself
    ├── ProtocolError            an information-sharing protocol or a partner's statement is broken or incomplete
    ├── FileError                a file can't be read, or a folder can't be written
    ├── KeyMissing               a signing or verifying key is missing or unreadable
    ├── UnknownName              a call asks a release for an attribute or value that it does not have
    └── Refused                  exit code 1: the call was understood and is refused
        ├── FindingsError        the data have findings that must be mended first
        ├── BudgetRefused        the privacy budget does not cover the request
        ├── LedgerDamaged        the ledger was altered, cut or can't be trusted
        ├── ReleaseDamaged       a release folder fails verification
        ├── ContributionDamaged  a contribution was altered, cut, or is none
        ├── NotTheRecipient      a sealed file is meant for somebody else, or the key is the wrong one
        ├── CollectionDamaged    a collection was altered, cut or rolled back, or the key is the wrong one
        └── ProbingRefused       a partner asks more of the linkage unit than its own cases explain

Messages name the place and the way out. They never hold a value of the sensitive table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True)
class Where:
    """A place in the user's own file.

    Args:
        row: Row number as the user's program shows it (the header is row 1), or None for the whole column or file.
        column: Column name from the header, or None. It is cut to 80 characters.
        position: 1-based position of the column, or None.

    >>> str(Where(row=12, column="gender", position=3))
    'row 12, column C (gender)'
    """

    row: int | None = None
    column: str | None = None
    position: int | None = None

    @property
    def letter(self) -> str:
        """The column's letter in a spreadsheet ("A" for position 1), or an empty string."""
        letters, rest = "", self.position or 0
        while rest:
            rest, digit = divmod(rest - 1, 26)
            letters = chr(65 + digit) + letters
        return letters

    def __str__(self) -> str:
        parts = [f"row {self.row}"] if self.row is not None else []
        name = (self.column or "")[:80]
        if self.letter:
            parts.append(f"column {self.letter}" + (f" ({name})" if name else ""))
        elif name:
            parts.append(f"column {name}")
        return ", ".join(parts) or "the file"


@dataclass(frozen=True)
class Finding:
    """One problem in a user's own data: a value, never a stack trace.

    Args:
        code: Stable code in kebab-case, for example "ragged-row"; each has an entry in docs/findings.md.
        severity: "error" stops the work; "warning" and "note" do not.
        where: The place in the user's own file.
        message: What is wrong, in one plain sentence. It never echoes a cell's value.
        fix: What to do, in one plain sentence.
        count: How many places have this same problem (`where` is the first).
        rows: Rows of the user's own file that have it, as many as were kept; empty where that was not asked for.
        values: What the places in the message and the fix are filled with: numbers, and names that are no cell of the
            file. They let both be written in another language.
    """

    code: str
    severity: Severity
    where: Where
    message: str
    fix: str
    count: int = 1
    rows: tuple[int, ...] = ()
    values: Mapping[str, str | int] = field(default_factory=dict)

    def __str__(self) -> str:
        told = f"{self.count:,}" in re.findall(r"\d[\d,]*", self.message)
        more = f" (and {self.count - 1:,} more like it)" if self.count > 1 and not told else ""
        return f"{self.where}: {self.message}{more} {self.fix} [{self.code}]"

    def as_dict(self) -> dict[str, Any]:
        """The finding as plain values, for `--json`."""
        shown = {key: value for key, value in asdict(self).items() if key not in {"rows", "values"}}
        return {**shown, "where": {**asdict(self.where), "letter": self.where.letter}}


class ShoalError(Exception):
    """Base of every error that Shoal raises on purpose. The command line exits with `exit_code`."""

    exit_code = 2


class DescriptionError(ShoalError):
    """The release description can't be read, is incomplete or contradicts itself."""


class StoryError(ShoalError):
    """A story can't be read, or names something that the release does not have. The message names file and line."""


class MappingError(ShoalError):
    """A mapping can't be read, names what is not there, or contradicts itself. The message names the place in it."""


class ProtocolError(ShoalError):
    """An information-sharing protocol or a partner's statement can't be read or lacks something it must say."""


class FileError(ShoalError):
    """A file can't be read, is of no supported kind, or a folder can't be written."""


class KeyMissing(ShoalError):
    """A signing or verifying key is missing or unreadable."""


class UnknownName(ShoalError):
    """A call asks a release for an attribute or a value that it does not have. The message suggests one that it has."""


class Refused(ShoalError):
    """The call was understood and is refused."""

    exit_code = 1


class FindingsError(Refused):
    """The data have findings that must be mended first.

    Args:
        findings: At least one finding.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))


class BudgetRefused(Refused):
    """The privacy budget of the collection does not cover the request. The message tells what remains."""


class LedgerDamaged(Refused):
    """The ledger was altered, cut or rolled back, or is of a newer version."""


class ReleaseDamaged(Refused):
    """A release folder fails verification.

    Args:
        findings: What fails, file by file.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.findings = tuple(findings)
        super().__init__("\n".join(str(finding) for finding in self.findings))


class ContributionDamaged(Refused):
    """A contribution was altered, cut, is not signed by its partner, or is no contribution at all."""


class NotTheRecipient(Refused):
    """A sealed file is meant for somebody else, or the key is the wrong one."""


class CollectionDamaged(Refused):
    """A collection was altered, cut or rolled back, or its key is the wrong one."""


class ProbingRefused(Refused):
    """A partner asks more of the linkage unit than its own cases explain."""
