"""What a mapping made of a file, counted: what was carried over, what was rounded, and what went nowhere.

It holds numbers, names of columns, codes of the standard, and those local values that somebody wrote into the mapping.
It never holds a cell that nobody wrote there.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from itertools import count
from typing import Any, Literal, Self, get_args

Kind = Literal[
    "carried",
    "understood",
    "merged",
    "close",
    "rounded",
    "first-only",
    "not-expressed",
    "not-understood",
    "no-value",
    "dropped",
    "kept-local",
    "unmapped",
    "derived",
]
"""What became of cells.

| kind | the cells |
|---|---|
| carried | say the same in the standard, by the mapping or as they stand |
| understood | were recognised by themselves: a label, a known spelling, another kind of code |
| merged | lost a distinction: several local values became one code, or a precise one a broader code |
| close | stand for something that is only nearly the same: a proxy |
| rounded | lost precision: a date became a month, a year or an age band |
| first-only | said several things where the field takes one: the first was kept |
| not-expressed | say what the standard has no place for |
| not-understood | are in no value map and are no known form |
| no-value | say that there is no value; the note is the reason, where one is known |
| dropped, kept-local | are of a column that is left out for good, that stays with the partner |
| unmapped | are of a column on which nobody decided |
| derived | (of a field) follow from other fields, or are the same for every record |
"""

KINDS: tuple[Kind, ...] = get_args(Kind)

SMALL = 10
"""Counts below this are not told in a loss that travels."""


@dataclass(frozen=True)
class LossEntry:
    """How many cells of one column met the same fate on their way to one field.

    Each cell that is not empty counts once for every field that reads its column, so the entries of a column and a
    field add up to its filled cells. A cell of several values counts under the gravest of their fates.

    Args:
        kind: What became of them.
        column: Column of the file; "" for a field that follows from other fields.
        field: Field of the standard; "" for a column that no field reads.
        records: How many records.
        values: How many different cells; 0 where that was not counted.
        note: The reason of a "no-value"; the fields from which a "derived" follows; "constant"; "linkage" of a column
            that is kept for linkage; "no" of an answer of no where only a yes can be told; "local" of a field that is
            computed and stays with the partner; what the rule notes, of columns that do not mean quite the same as the
            field; or the reason that the mapping gives for `drop` and `keep_local`.
        small: Whether the numbers are below `SMALL` and are hidden; they are 0 then.
    """

    kind: Kind
    column: str
    field: str
    records: int
    values: int = 0
    note: str = ""
    small: bool = False


@dataclass(frozen=True)
class NamedLoss:
    """What became of one local value that the mapping names, where it lost something on the way.

    These do not add up: a cell of several values counts for each of them.

    Args:
        kind: "merged", "close" or "not-expressed".
        column: Column of the file; "" where the value comes from another field.
        field: Field of the standard.
        value: The local value, as it is written in the mapping.
        codes: What it became; none where nothing fits.
        relation: How it stands to them, as the mapping says.
        records: How many records have it.
        note: What the mapping notes about it.
        small: Whether the number is below `SMALL` and hidden; it is 0 then.
    """

    kind: Kind
    column: str
    field: str
    value: str
    codes: tuple[str, ...]
    relation: str
    records: int
    note: str = ""
    small: bool = False


@dataclass(frozen=True)
class Loss:
    """What became of a whole file.

    Args:
        standard: Version of the standard.
        profile: For what the result was made.
        records: Records of the file.
        entries: What became of the cells, column by column in the file's order, then field by field.
        named: Local values that the mapping names and that lost something.
        unsupplied: Fields of the profile that the mapping does not fill, those of the smallest useful record first.
    """

    standard: str
    profile: str
    records: int
    entries: tuple[LossEntry, ...] = ()
    named: tuple[NamedLoss, ...] = ()
    unsupplied: tuple[str, ...] = ()

    def of(self, kind: Kind) -> tuple[LossEntry, ...]:
        """The entries of one kind."""
        return tuple(entry for entry in self.entries if entry.kind == kind)

    def of_column(self, column: str) -> tuple[LossEntry, ...]:
        """The entries of one column."""
        return tuple(entry for entry in self.entries if entry.column == column)

    def for_others(self) -> Loss:
        """The same without small numbers: what may travel with a contribution.

        A column on which nobody decided is not named either: nobody has looked whether its name is that of a person.

        >>> few = LossEntry("carried", "sex", "prs_Gender", 3, 2)
        >>> Loss("1.1.0", "share", 100, (few,)).for_others().entries[0].small
        True
        """
        return replace(
            self,
            entries=tuple(replace(e, records=0, values=0, small=True) if _small(e) else e for e in self._unnamed()),
            named=tuple(replace(e, records=0, small=True) if _small(e) else e for e in self.named),
        )

    def _unnamed(self) -> Iterator[LossEntry]:
        """The entries, with a number in place of the name of a column on which nobody decided, or that names people."""
        number = count(1)
        for entry in self.entries:
            if entry.kind == "unmapped":
                yield replace(entry, column=f"undecided {next(number)}")
            elif entry.note == "linkage":
                yield replace(entry, column=f"for linkage {next(number)}")
            else:
                yield entry

    def as_dict(self) -> dict[str, Any]:
        """Plain values for JSON; `from_dict` reads them again."""
        return {
            "standard": self.standard,
            "profile": self.profile,
            "records": self.records,
            "entries": [asdict(entry) for entry in self.entries],
            "named": [{**asdict(entry), "codes": list(entry.codes)} for entry in self.named],
            "unsupplied": list(self.unsupplied),
        }

    @classmethod
    def from_dict(cls, plain: Mapping[str, Any]) -> Self:
        """The loss that `as_dict` wrote.

        Args:
            plain: What it wrote, as JSON gives it back.

        Raises:
            ValueError: It is something else.
        """
        try:
            loss = cls(
                standard=str(plain["standard"]),
                profile=str(plain["profile"]),
                records=int(plain["records"]),
                entries=tuple(LossEntry(**entry) for entry in plain["entries"]),
                named=tuple(NamedLoss(**{**entry, "codes": tuple(entry["codes"])}) for entry in plain["named"]),
                unsupplied=tuple(plain["unsupplied"]),
            )
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("this is no account of what a mapping lost") from error
        kinds = {entry.kind for entry in loss.entries} | {entry.kind for entry in loss.named}
        if unknown := kinds - set(KINDS):
            raise ValueError(f"an account of what a mapping lost has no kind {sorted(unknown)}")
        return loss


def _small(entry: LossEntry | NamedLoss) -> bool:
    return 0 < entry.records < SMALL
