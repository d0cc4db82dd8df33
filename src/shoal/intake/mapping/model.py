"""A mapping: how the columns and values of a partner's own file become fields and codes of the standard.

It is what a person reads, changes and keeps, so its YAML is plain. It holds no case record: only names of columns, and
those values of the file that somebody wrote into it.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, model_validator
from pydantic import Field as Default

from shoal.standard.model import ProfileName

FORMAT = 1
"""Version of the format of mapping files."""

Relation = Literal["exact", "close", "broader", "narrower", "none"]
"""How something of the partner's own stands to something of the standard: it means the same, nearly the same, more,
less; or nothing fits."""

Derive = Literal["age", "age-band", "majority", "year", "month", "key"]
"""What can be worked out from other cells.

| derive | from |
|---|---|
| age, age-band, majority | a date of birth and a date or year; age-band and majority also from an age in years |
| year, month | a date |
| key | anything: a random-looking identifier that the partner's own secret makes of it |
"""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


def _listed(value: object) -> object:
    return (value,) if isinstance(value, str) else value


Names = Annotated[tuple[str, ...], BeforeValidator(_listed)]
"""Several texts; one alone may stand without brackets."""


class ValueRule(_Model):
    """What one local value becomes.

    Args:
        to: A code of the standard, several where the local value says all of them at once, or none where nothing fits.
            A code of the list "missing-reason" says why there is no value.
        relation: How the local value stands to the code. A value that means more than the code ("broader") is never
            made that code: it goes nowhere, and the loss report counts it.
        note: Why, for people.
    """

    to: Names = ()
    relation: Relation = "exact"
    note: str = ""

    @model_validator(mode="after")
    def _consistent(self) -> Self:
        if not self.to and self.relation not in {"exact", "none"}:
            raise ValueError("a value that becomes nothing has the relation none")
        return self


def _value_rule(value: object) -> object:
    """`Sexe: {F: Female}` is short for `{F: {to: [Female]}}`; nothing at all means that nothing fits."""
    if value is None:
        return {"to": (), "relation": "none"}
    if isinstance(value, bool):
        return {"to": ("TRUE" if value else "FALSE",)}
    return {"to": value} if isinstance(value, str | list | tuple) else value


Values = dict[str, Annotated[ValueRule, BeforeValidator(_value_rule)]]


class FieldRule(_Model):
    """How one field of the standard is filled.

    Exactly one of `columns`, `fields`, `flags` and `constant` says from what.

    Args:
        field: Name of the field.
        columns: Columns of the file. The first that is not empty counts; of a field with several codes, all count.
        fields: Other fields that this mapping fills, to derive from.
        flags: Column by column, the code that a yes in it means: "wide" answers, one column a code.
        constant: The same value for every record.
        relation: How the columns stand to the field.
        values: What local values become. A value that is not named is understood as `shoal check` understands it:
            codes, labels in every language, known spellings. What is not understood becomes nothing, and is counted.
        split: What stands between several values in one cell.
        yes: Values of a flag column that mean yes, beyond the usual ones.
        missing: Values that mean that there is none, and why: a code of the list "missing-reason", or "" where nobody
            knows why.
        dates: How dates are written, in order of trust: "%d/%m/%Y", for example.
        derive: What is worked out from the cells; nothing where they are taken as they are.
        holds: Codes: the field, a flag, is yes where the cells hold any of them. The way back from many codes to flags.
        note: For people: what to know about this.
    """

    field: str
    columns: Names = ()
    fields: Names = ()
    flags: dict[str, str] = Default(default_factory=dict)
    constant: str | None = None
    relation: Relation = "exact"
    values: Values = Default(default_factory=dict)
    split: str | None = None
    yes: Names = ()
    missing: dict[str, str] = Default(default_factory=dict)
    dates: Names = ()
    derive: Derive | None = None
    holds: Names = ()
    note: str = ""

    @model_validator(mode="after")
    def _one_source(self) -> Self:
        given = [
            name for name in ("columns", "fields", "flags", "constant") if getattr(self, name) not in ((), {}, None)
        ]
        if len(given) != 1:
            raise ValueError(f"{self.field}: needs exactly one of columns, fields, flags and constant, has {given}")
        if self.relation == "none":
            raise ValueError(f"{self.field}: a column to which nothing fits belongs under `drop` or `keep_local`")
        return self

    @property
    def reads(self) -> tuple[str, ...]:
        """The columns of the file that it reads."""
        return (*self.columns, *self.flags)


class Source(_Model):
    """The file that a mapping is for.

    Args:
        about: What it is, for people: "Monthly export of our shelter's case files".
        system: The built-in profile from which the mapping was started, or "".
        encoding: Encoding of a text file, if it is not UTF-8.
        delimiter: The character between cells, if it is not to be detected.
        sheet: Sheet of a workbook.
        missing: Values that mean that there is none, in every column.
        dates: How dates are written, in every column.
    """

    about: str = ""
    system: str = ""
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    missing: dict[str, str] = Default(default_factory=dict)
    dates: Names = ()


class Identity(_Model):
    """Columns that name a person: read on this machine to make linkage tokens, and for nothing else.

    Args:
        first_name: Column with the first name, or the columns with its parts.
        last_name: Column with the family name.
        birth_date: Column with the date of birth.
        sex: Column with the sex or gender.
        dates: How dates of birth are written, if `source.dates` does not say it.
    """

    first_name: Names
    last_name: Names
    birth_date: str
    sex: str | None = None
    dates: Names = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns that it reads."""
        return (*self.first_name, *self.last_name, self.birth_date, *([self.sex] if self.sex else []))


class Example(_Model):
    """A test of the mapping: cells in, cells expected out.

    Args:
        about: What it shows.
        given: Cell by column; columns not named are empty. Invented, never a real record.
        expect: Cell by field, "" where nothing is to come out.
    """

    about: str = ""
    given: dict[str, str]
    expect: dict[str, str]


class Mapping(_Model):
    """The whole mapping of one file.

    A field that no rule fills, but that the standard derives from fields that rules fill (a year from a date, an age
    band from a date of birth), is derived. What the profile has no place for is computed if others need it, and then
    left out.

    Args:
        shoal_mapping: Version of this format.
        standard: Version of the standard for which it was made.
        profile: For what the result is made.
        source: The file.
        fields: How each field is filled; no field twice.
        drop: Columns that are left out for good, with the reason.
        keep_local: Columns that stay with the partner, with the reason.
        identity: Columns that name a person, for linkage only.
        examples: Tests of the mapping.
    """

    shoal_mapping: Literal[1]
    standard: str
    profile: ProfileName = "share"
    source: Source = Source()
    fields: tuple[FieldRule, ...] = ()
    drop: dict[str, str] = Default(default_factory=dict)
    keep_local: dict[str, str] = Default(default_factory=dict)
    identity: Identity | None = None
    examples: tuple[Example, ...] = ()

    @property
    def by_field(self) -> dict[str, FieldRule]:
        """The rules by the field that they fill."""
        return {rule.field: rule for rule in self.fields}

    @property
    def reads(self) -> frozenset[str]:
        """Every column of the file that some rule reads; those for linkage are not among them."""
        return frozenset(column for rule in self.fields for column in rule.reads)
