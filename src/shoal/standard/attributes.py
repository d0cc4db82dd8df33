"""The release attributes: which columns a public release of case records has, and what each may hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as default
from functools import lru_cache
from typing import Literal

from shoal.standard._data import DEFAULT_LANGUAGE, in_language, read_yaml
from shoal.standard.load import standard
from shoal.standard.model import Field


@dataclass(frozen=True)
class ReleaseAttribute:
    """One column of a public release.

    Args:
        name: Column name.
        label: What people read.
        group: Heading of the explorer: who, where, when, means, exploitation, recruitment or other.
        type: category, ordered, year, country or flag.
        domain: `{"list": name}` of a code list, `{"first": year}` of a year, None of a flag ("1" and "0").
        missing: Texts that mean "not recorded" in this column only, besides `missing_tokens()`.
        spellings: Other spellings met in files, each with its code. It is shared: never change it.
        aliases: Other names met for the same column.
        implies: Flags that are yes wherever this flag is yes, by definition.
        origin: "records" (case files), or "synthetic" (a column met only in published synthetic records).
    """

    name: str
    label: str
    group: str
    type: str
    domain: Mapping[str, str | int] | None = None
    missing: tuple[str, ...] = ()
    spellings: Mapping[str, str] = default(default_factory=dict)
    aliases: tuple[str, ...] = ()
    implies: tuple[str, ...] = ()
    origin: Literal["records", "synthetic"] = "records"


@dataclass(frozen=True)
class FlagImplication:
    """A public fact: where the flag `column` is yes, the flag `then_column` is yes."""

    column: str
    then_column: str


@lru_cache
def release_attributes(language: str = DEFAULT_LANGUAGE) -> dict[str, ReleaseAttribute]:
    """All release attributes by column name, in published order.

    Args:
        language: Language of the labels (BCP 47). What is not translated stays English.

    >>> release_attributes()["isForcedLabour"].label
    'Forced labour'
    """
    return {field.name: _from_field(field, language) for field in _columns() if not _joined(field)}


def find_release_attribute(column: str, language: str = DEFAULT_LANGUAGE) -> ReleaseAttribute | None:
    """The release attribute that a column name stands for, or None.

    Upper and lower case, spaces, underscores and hyphens do not matter, and known other names are understood.

    Args:
        column: A column name as it stands in a file.
        language: Language of the label.

    >>> find_release_attribute("country_of_exploition").name
    'CountryOfExploitation'
    """
    name = _names().get(_folded(column))
    return release_attributes(language)[name] if name else None


def missing_tokens() -> tuple[str, ...]:
    """Texts that mean "not recorded" in any column. "NA" is not one of them: it is the code of Namibia."""
    return tuple(read_yaml("standard.yaml")["missing"])


def flag_spellings() -> Mapping[str, str]:
    """Other spellings of a flag's "1" and "0", each with its code."""
    return _inverted(read_yaml("standard.yaml")["flag_spellings"])


def yes_and_no() -> Mapping[str, str]:
    """Yes and no in the other languages of the standard, in small letters, each with a flag's code."""
    return _inverted(read_yaml("standard.yaml")["yes_and_no"])


def derived_columns() -> tuple[str, ...]:
    """Columns that only repeat others as joined text; a release leaves them out."""
    return tuple(field.name for field in _columns() if _joined(field))


def is_derived_column(column: str) -> bool:
    """Tell whether a column only repeats others as joined text.

    >>> is_derived_column("typeOfSexConcatenated")
    True
    """
    return _folded(column) in {_folded(name) for name in derived_columns()}


def implications() -> tuple[FlagImplication, ...]:
    """The structural facts among the flags: a kind of forced labour implies forced labour, for example."""
    return tuple(FlagImplication(a.name, then) for a in release_attributes().values() for then in a.implies)


def _columns() -> tuple[Field, ...]:
    return standard().entities["release-record"].fields


def _joined(field: Field) -> bool:
    return field.derive is not None and field.derive.joined is not None


def _from_field(field: Field, language: str) -> ReleaseAttribute:
    listed = standard().lists[field.list] if field.list else None
    return ReleaseAttribute(
        name=field.name,
        label=in_language(field.label, language),
        group=field.group,
        type=_type(field),
        domain={"list": field.list}
        if field.list
        else {"first": int(field.minimum or 0)}
        if field.type == "year"
        else None,
        missing=field.missing,
        spellings={text: code.code for code in listed.codes for text in code.spellings}
        if listed
        else _flag_spellings(field),
        aliases=field.aliases,
        implies=field.implies,
        origin=field.origin,
    )


def _type(field: Field) -> str:
    """The type that a release description gives such a column."""
    if field.list is None:
        return field.type
    if field.list.startswith("country-"):
        return "country"
    return "ordered" if standard().lists[field.list].ordered else "category"


def _flag_spellings(field: Field) -> Mapping[str, str]:
    return flag_spellings() if field.type == "flag" else {}


def _inverted(spellings: Mapping[str, list[str]]) -> Mapping[str, str]:
    """From each code's spellings to each spelling's code."""
    return {spelling: code for code, others in spellings.items() for spelling in others}


@lru_cache
def _names() -> dict[str, str]:
    """Column name of every folded name and alias."""
    attributes = release_attributes().values()
    return {_folded(other): a.name for a in attributes for other in (a.name, *a.aliases)}


def _folded(column: str) -> str:
    return "".join(letter for letter in column.casefold() if letter.isalnum())
