"""What a cell may hold in one profile: read off the standard once, for every format."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from shoal.standard.model import Code, CodeList, Entity, Field, Standard

_HEX = "[0-9A-Fa-f]"
UUID = f"{_HEX}{{8}}-{_HEX}{{4}}-4{_HEX}{{3}}-[89ABab]{_HEX}{{3}}-{_HEX}{{12}}"
"""A random identifier (RFC 9562, version 4): the only kind of key that is sure to carry no meaning."""

LOCAL_CODE = "[A-Za-z][A-Za-z0-9_-]{0,63}"
"""A code of an organisation's own beside those of an open list."""

KEY_LENGTH = 64
"""Characters that a key may have in `collect`."""

KEY = f"[^\\s;](?:[^\\r\\n;]{{0,{KEY_LENGTH - 2}}}[^\\s;])?"

_YEAR, _MONTH, _DAY = "(?:19|20)[0-9]{2}", "(?:0[1-9]|1[0-2])", "(?:0[1-9]|[12][0-9]|3[01])"
DATES: Mapping[str, str] = MappingProxyType(
    {"day": f"{_YEAR}(?:-{_MONTH}(?:-{_DAY})?)?", "month": f"{_YEAR}(?:-{_MONTH})?", "year": _YEAR}
)
"""Pattern of a date by precision. A date may be less precise: often no more than the year is known."""

REASONS = "missing-reason"
"""Name of the list of reasons why a value is missing."""

LAST_YEAR = 2099
"""Stands for the present year: what is generated must not change with the day on which it is."""


@dataclass(frozen=True)
class Part:
    """What a profile has of one entity.

    Args:
        entity: The entity.
        fields: Its fields in the profile, in order.
        key: Its key field, where the profile has it.
    """

    entity: Entity
    fields: tuple[Field, ...]
    key: Field | None

    def needs(self, field: Field) -> bool:
        """Whether a record of the entity must have a field: its key, and what else is required."""
        return field.required or field == self.key

    @property
    def name(self) -> str:
        """Name of the entity as programs write it: victim_context."""
        return self.entity.name.replace("-", "_")

    @property
    def plural(self) -> str:
        """Name of an array of such records: victim_contexts."""
        return f"{self.name}s"

    @property
    def title(self) -> str:
        """Name of a class: VictimContext."""
        return camel(self.entity.name)


def camel(name: str) -> str:
    """A kebab-case name as the name of a class.

    >>> camel("means-of-control")
    'MeansOfControl'
    """
    return "".join(part[:1].upper() + part[1:] for part in name.replace("_", "-").split("-"))


def parts(standard: Standard, profile: str, *, deprecated: bool = False) -> tuple[Part, ...]:
    """The entities of which a profile has any field.

    Args:
        standard: The standard.
        profile: One of its profiles.
        deprecated: Whether fields no longer to be used are among them.
    """
    inside = {field.name for field in standard.fields(profile, deprecated=deprecated)}
    found = []
    for entity in standard.entities.values():
        fields = tuple(field for field in entity.fields if field.name in inside)
        if fields:
            found.append(Part(entity, fields, next((f for f in fields if f.name == entity.key), None)))
    return tuple(found)


def lists_of(standard: Standard, profile: str, *, deprecated: bool = False) -> tuple[CodeList, ...]:
    """The code lists that the fields of a profile use, the reasons for a missing value among them."""
    fields = standard.fields(profile, deprecated=deprecated)
    used = {field.list for field in fields if field.list}
    if any(reasons(standard, field, profile) for field in fields):
        used.add(REASONS)
    return tuple(listed for name, listed in standard.lists.items() if name in used)


def codes(standard: Standard, field: Field) -> tuple[Code, ...]:
    """The codes of a code or codes field, deprecated ones too: old files hold them, and checking tells so."""
    return standard.lists[field.list].codes if field.list else ()


def is_open(standard: Standard, field: Field, profile: str) -> bool:
    """Whether local codes may stand beside the list's own: only in what an organisation keeps for itself."""
    return profile == "collect" and field.list is not None and standard.lists[field.list].open


def reasons(standard: Standard, field: Field, profile: str) -> tuple[str, ...]:
    """Codes that may stand in place of a value. A key is always there; a release leaves the cell empty."""
    if profile == "release" or not field.reasons or field.type == "key":
        return ()
    return all_reasons(standard)


def all_reasons(standard: Standard) -> tuple[str, ...]:
    """The reasons for a missing value. None of them is ever a code of an organisation's own."""
    return tuple(code.code for code in standard.lists[REASONS].codes) if REASONS in standard.lists else ()


def pattern(field: Field, profile: str) -> str | None:
    """Regular expression for the whole text of a value, or None where anything may stand.

    It keeps to what JSON Schema, Python, Rust and PostgreSQL read alike, and has no anchors.
    """
    if field.type in {"key", "reference"}:
        return UUID if profile == "share" else _own(field) or KEY
    return DATES[precision(field, profile)] if field.type == "date" else _own(field)


def _own(field: Field) -> str | None:
    return field.pattern and field.pattern.removeprefix("^").removesuffix("$")


def precision(field: Field, profile: str) -> str:
    """How precise a date is in a profile: day, month or year."""
    return next((value for name, value in field.precision.items() if name == profile), "day")


def bounds(field: Field) -> tuple[int | float | None, int | float | None]:
    """Least and greatest value of a number or year; a year always has both."""
    least, most = _whole(field, field.minimum), _whole(field, field.maximum)
    if field.type == "year":
        return (1900 if least is None else least, LAST_YEAR if most is None else most)
    return least, most


def _whole(field: Field, value: float | None) -> int | float | None:
    if value is None:
        return None
    return value if field.type == "number" and value != int(value) else int(value)


def versions(standard: Standard) -> str:
    """Pattern of the versions whose records have this shape: only the last number may differ.

    Args:
        standard: The standard.
    """
    major, minor, _ = standard.version.split(".")
    return rf"{major}\.{minor}\.[0-9]+"
