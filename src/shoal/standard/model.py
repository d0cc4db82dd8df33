"""The shape of the standard: entities, fields, code lists and profiles, as its data files must have it.

Everything that Shoal generates or checks is made from these values. They hold facts about data, never a case record.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, model_validator
from pydantic import Field as Default

from shoal.standard._data import LANGUAGES
from shoal.standard.integrity import loose_ends

Role = Literal["direct-identifier", "quasi-identifier", "sensitive", "free-text", "administrative"]
"""What a field can do to a person: name or reach them, help to recognise them, hurt them if it came out, hold
anything at all, or none of these."""

Type = Literal[
    "key", "reference", "text", "long-text", "integer", "number", "date", "year", "boolean", "flag", "code", "codes"
]
"""What a cell holds.

| type | cell of a table |
|---|---|
| key | the record's own identifier |
| reference | the key of a record of another entity |
| text, long-text | anything |
| integer, number | digits; digits with a point |
| date | YYYY-MM-DD, or as short as the profile's precision: YYYY-MM, YYYY |
| year | YYYY |
| boolean | TRUE or FALSE |
| flag | 1 or 0: a column of a public release |
| code, codes | one code of a list; several, joined with ";" |
"""

CLOSED_TYPES = frozenset({"key", "reference", "integer", "date", "year", "boolean", "flag", "code", "codes"})
"""Types whose every value can be checked against a rule. A cell of another type can hold anything."""

ProfileName = Literal["collect", "share", "release"]
Precision = Literal["day", "month", "year"]
Cardinality = Literal["one-to-one", "many-to-one", "many-to-many"]

SEPARATOR = ";"
"""What stands between several codes in one cell."""


def _all_languages(texts: dict[str, str]) -> dict[str, str]:
    missing = [language for language in LANGUAGES if not texts.get(language, "").strip()]
    if missing or set(texts) - set(LANGUAGES):
        raise ValueError(f"needs a text in each of {', '.join(LANGUAGES)} and in no other language; lacks {missing}")
    return texts


def _all_or_none(texts: dict[str, str]) -> dict[str, str]:
    return _all_languages(texts) if texts else texts


Texts = Annotated[dict[str, str], AfterValidator(_all_languages)]
"""One text in every language of the standard. It is shared: never change it."""

MaybeTexts = Annotated[dict[str, str], AfterValidator(_all_or_none)]
"""One text in every language of the standard, or none at all."""


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)


class Deprecation(_Model):
    """That something is no longer to be used.

    Args:
        since: Version of the standard that says so, for example "1.1".
        replaced_by: Name of the field, or the code, to use instead; None where nothing replaces it.
        note: Why, in one sentence.
    """

    since: str
    replaced_by: str | None = None
    note: Texts


class Code(_Model):
    """One code of a list.

    Args:
        code: What stands in data. It is never translated.
        label: What people read.
        definition: What it means, in Shoal's own words. Empty only in lists whose codes others define.
        broader: Code of the same list that holds this one, or None.
        since: Version of the standard that has it first.
        deprecated: Whether, since when, and what to use instead.
        spellings: Other ways of writing it that are met in files.
        crosswalk: Its equals elsewhere by scheme: htcds, ctdc, isic, iso, palermo, ic_tip. Only schemes that have one.
    """

    code: str
    label: Texts
    definition: MaybeTexts = Default(default_factory=dict)
    broader: str | None = None
    since: str = "1.0"
    deprecated: Deprecation | None = None
    spellings: tuple[str, ...] = ()
    crosswalk: dict[str, str] = Default(default_factory=dict)


class CodeList(_Model):
    """A code list.

    Args:
        name: Kebab-case name, for example "means-of-control".
        title: What people read.
        definition: What the list is for.
        open: Whether local codes may stand beside its own (never in `share` or `release`).
        ordered: Whether the order of its codes means something.
        source: Who maintains the codes: "shoal", "HTCDS 2.0", "CTDC", "ISO 3166-1", "ISIC Rev. 4" and so on.
        codes: The codes in order, deprecated ones too.
    """

    name: str
    title: Texts
    definition: Texts
    open: bool = False
    ordered: bool = False
    source: str
    codes: tuple[Code, ...]

    @property
    def current(self) -> tuple[Code, ...]:
        """The codes that are not deprecated."""
        return tuple(code for code in self.codes if code.deprecated is None)

    def find(self, code: str) -> Code | None:
        """The entry of a code exactly as it is written, deprecated or not, or None."""
        return next((entry for entry in self.codes if entry.code == code), None)


class Derivation(_Model):
    """How a field follows from others, so that nobody need fill it in twice. Exactly one of the rules is given.

    Args:
        any_flag: Flags: yes where any of them is yes, no where all are no.
        all_flags: Flags: yes where all of them are yes, no where any is no.
        has_code: (field, codes): yes where the field holds any of these codes. A code that is not there is no "no".
        joined: Flags whose labels the text joins, by label as it stands in the text.
        same_as: A field whose value it repeats.
        recoded: (field, code here by code there): a code that is not named leads nowhere.
        year_of: A date field whose year it is.
        age_band_of: (birth date, year or date of registration) from which the age band follows; or an age in years.
        relation: Whether the sources mean the same ("exact"), or less or more than this field ("narrower", "broader",
            "close"): only an exact derivation may be checked against the field's own value.
    """

    any_flag: tuple[str, ...] | None = None
    all_flags: tuple[str, ...] | None = None
    has_code: tuple[str, tuple[str, ...]] | None = None
    joined: dict[str, str] | None = None
    same_as: str | None = None
    recoded: tuple[str, dict[str, str]] | None = None
    year_of: str | None = None
    age_band_of: tuple[str, ...] | None = None
    relation: Literal["exact", "close", "broader", "narrower"] = "exact"

    @model_validator(mode="after")
    def _one_rule(self) -> Self:
        given = [name for name, value in self if name != "relation" and value is not None]
        if len(given) != 1:
            raise ValueError(f"needs exactly one rule, has {given}")
        return self

    @property
    def sources(self) -> tuple[str, ...]:
        """The fields from which it follows."""
        single = (self.same_as, self.year_of, *(rule[0] for rule in (self.has_code, self.recoded) if rule))
        several = (self.any_flag, self.all_flags, self.joined, self.age_band_of)
        return (*(name for name in single if name), *(name for names in several for name in names or ()))


class FieldOf(_Model):
    """One field of an entity. `Field` is its public name.

    Args:
        name: What stands in data: HTCDS's own name where HTCDS has the field, CTDC's own column name in a release.
        type: What a cell holds.
        role: What it can do to a person.
        profiles: In which profiles it stands.
        label: What people read.
        definition: What it means, in Shoal's own words.
        list: Name of the code list of a code or codes field.
        to: Name of the entity that a reference leads to.
        core: Whether it belongs to the smallest useful record.
        required: Whether a record without it is of no use (a key).
        minimum: Least integer, number or year.
        maximum: Greatest integer, number or year; None of a year means the present one.
        pattern: Regular expression for a whole text or key.
        precision: How precise a date is at most, by profile; what is not named is "day".
        htcds: Name of the field in HTCDS 2.0; None marks an extension.
        ctdc: Names of CTDC's release columns that it feeds.
        aliases: Other names met for the same column. Upper and lower case, spaces and signs never matter.
        since: Version of the standard that has it first.
        deprecated: Whether, since when, and what to use instead.
        derive: How it follows from other fields. A release column follows so from other columns of a release.
        from_case: How a release column follows from the fields of a case record.
        reasons: Whether a code of the list "missing-reason" may stand in place of a value.
        missing: Texts that mean "not recorded" in this column only.
        group: Heading under which people find it: who, where, when, means, exploitation, recruitment or other.
        implies: Flags that are yes wherever this flag is yes, by definition.
        datasets: CTDC's published datasets that have the column: "2021-k-anonymised", "2021-synthetic",
            "2024-synthetic".
        named: What the column is called in a dataset that has another name for it.
        origin: "records" (case files), or "synthetic" (a column met only in published synthetic records).
    """

    name: str
    type: Type
    role: Role
    profiles: tuple[ProfileName, ...]
    label: Texts
    definition: Texts
    list: str | None = None
    to: str | None = None
    core: bool = False
    required: bool = False
    minimum: float | None = None
    maximum: float | None = None
    pattern: str | None = None
    precision: dict[ProfileName, Precision] = Default(default_factory=dict)
    htcds: str | None = None
    ctdc: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    since: str = "1.0"
    deprecated: Deprecation | None = None
    derive: Derivation | None = None
    from_case: Derivation | None = None
    reasons: bool = True
    missing: tuple[str, ...] = ()
    group: str = "other"
    implies: tuple[str, ...] = ()
    datasets: tuple[str, ...] = ()
    named: dict[str, str] = Default(default_factory=dict)
    origin: Literal["records", "synthetic"] = "records"

    @property
    def extension(self) -> bool:
        """Whether HTCDS has no such field. A column of a release is none: CTDC has it."""
        return self.htcds is None and not self.datasets

    @model_validator(mode="after")
    def _fits_its_type(self) -> Self:
        if (self.list is not None) != (self.type in {"code", "codes"}):
            raise ValueError(f"{self.name}: a code list goes with the types code and codes, and only with these")
        if (self.to is not None) != (self.type == "reference"):
            raise ValueError(f"{self.name}: `to` goes with the type reference, and only with it")
        if self.precision and self.type != "date":
            raise ValueError(f"{self.name}: only a date has a precision")
        return self


Field = FieldOf


class Relation(_Model):
    """That a record of one entity belongs with records of another.

    Args:
        field: The reference field that carries it.
        to: Name of the other entity.
        cardinality: Read from here to there: "many-to-one" where many of these belong to one of those.
        label: What it is, in words.
    """

    field: str
    to: str
    cardinality: Cardinality
    label: Texts


class Entity(_Model):
    """A kind of thing that is recorded.

    Args:
        name: Kebab-case name.
        prefix: What its fields' names begin with.
        label: What people read.
        definition: What it is.
        key: Name of its key field; None of a release record, which identifies nobody.
        relations: How it belongs with other entities.
        fields: Its fields in order, the key first.
    """

    name: str
    prefix: str
    label: Texts
    definition: Texts
    key: str | None = None
    relations: tuple[Relation, ...] = ()
    fields: tuple[FieldOf, ...]


class Profile(_Model):
    """For what a file is made, and so what it may hold.

    Args:
        name: "collect", "share" or "release".
        label: What people read.
        definition: For what it is.
        forbidden: Roles that no field of the profile has.
    """

    name: ProfileName
    label: Texts
    definition: Texts
    forbidden: tuple[Role, ...] = ()


class Standard(_Model):
    """The whole standard at one version. It is shared: never change it.

    Args:
        version: Semantic version.
        entities: By name, in the order in which people meet them.
        lists: Code lists by name.
        profiles: By name.
    """

    version: str
    entities: dict[str, Entity]
    lists: dict[str, CodeList]
    profiles: dict[str, Profile]

    @property
    def all_fields(self) -> dict[str, FieldOf]:
        """Every field by name, in order."""
        return {field.name: field for entity in self.entities.values() for field in entity.fields}

    def fields(self, profile: str, *, deprecated: bool = False) -> tuple[FieldOf, ...]:
        """The fields of a profile in order.

        Args:
            profile: "collect", "share" or "release".
            deprecated: Whether those no longer to be used are among them.
        """
        return tuple(
            field
            for field in self.all_fields.values()
            if profile in field.profiles and (deprecated or field.deprecated is None)
        )

    def entity_of(self, field: str) -> Entity:
        """The entity that has a field."""
        return next(entity for entity in self.entities.values() if any(own.name == field for own in entity.fields))

    @model_validator(mode="after")
    def _hangs_together(self) -> Self:
        problems = list(loose_ends(self))
        if problems:
            raise ValueError("; ".join(problems))
        return self
