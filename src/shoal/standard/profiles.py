"""The proof that a profile holds nothing that names a person and nothing that can hold anything."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain

from shoal.errors import UnknownName
from shoal.standard.load import standard
from shoal.standard.model import CLOSED_TYPES, Field, Standard

COARSE = frozenset({"month", "year"})
"""Precisions of a date that do not tell the day."""

WIDEST = 200
"""How far apart the bounds of a whole number may be: between wider ones a telephone number would fit."""


@dataclass(frozen=True)
class ProvenField:
    """One field of a profile and why it is safe to let it stand there.

    Args:
        name: Name of the field.
        role: What it can do to a person.
        type: What a cell holds.
        rule: What closes it: against what every value can be checked. None where nothing does.
        broken: What is wrong, each in one sentence; empty where nothing is.
    """

    name: str
    role: str
    type: str
    rule: str | None
    broken: tuple[str, ...]


@dataclass(frozen=True)
class Proof:
    """What a profile holds, field by field, and whether the profile keeps what it promises.

    The proof is of the standard, not of a file: a file keeps the promise where `shoal check` finds no error in it. It
    says nothing of how rare a combination of values is, so what is shared stays sensitive.

    Args:
        profile: Name of the profile.
        forbidden: Roles that none of its fields may have.
        fields: Its fields in order, those no longer to be used among them.
        broken: What is wrong, each in one sentence; empty where the proof holds.
    """

    profile: str
    forbidden: tuple[str, ...]
    fields: tuple[ProvenField, ...]
    broken: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether nothing is wrong."""
        return not self.broken


def prove(profile: str, of: Standard | None = None) -> Proof:
    """Go through a profile field by field.

    Args:
        profile: "collect", "share" or "release". `collect` promises nothing, so its proof does not hold.
        of: The standard, if not Shoal's own.

    Returns:
        A proof that holds where no field has a forbidden role, and each is closed by a rule: a code list, bounds, a
        coarse date, yes or no, or a random identifier.

    Raises:
        UnknownName: There is no such profile.

    >>> prove("share").holds
    True
    >>> prove("collect").holds
    False
    """
    whole = of or standard()
    if profile not in whole.profiles:
        raise UnknownName(f"There is no profile {profile[:40]!r}. The standard has: {', '.join(whole.profiles)}.")
    fields = tuple(_proven(field, profile, whole) for field in whole.fields(profile, deprecated=True))
    forbidden = tuple(whole.profiles[profile].forbidden)
    empty = () if fields else (f"The profile {profile} has no field, so there is nothing to prove.",)
    promise = () if forbidden else (f"The profile {profile} forbids no role: it makes no promise.",)
    return Proof(profile, forbidden, fields, (*promise, *empty, *chain.from_iterable(field.broken for field in fields)))


def _proven(field: Field, profile: str, whole: Standard) -> ProvenField:
    rule = _rule(field, profile, whole)
    broken = []
    if field.role in whole.profiles[profile].forbidden:
        broken.append(f"{field.name} has the role {field.role}, which {profile} forbids.")
    if rule is None:
        broken.append(f"{field.name} is of type {field.type} and nothing closes it: a cell can hold anything.")
    return ProvenField(field.name, field.role, field.type, rule, tuple(broken))


def _rule(field: Field, profile: str, whole: Standard) -> str | None:
    """What closes a field in a profile, in words, or None."""
    if field.type not in CLOSED_TYPES:
        return None
    match field.type:
        case "code" | "codes":
            rule = _listed(field, profile, whole)
        case "integer" | "year":
            rule = _bounds(field)
        case "date":
            precision = {str(name): precision for name, precision in field.precision.items()}.get(profile, "day")
            rule = f"no finer than the {precision}" if precision in COARSE else None
        case "boolean" | "flag":
            rule = "TRUE or FALSE" if field.type == "boolean" else "1 or 0"
        case _:
            # in `collect` a key can be any text: a name, for example
            rule = None if profile == "collect" else "a random UUID, which carries no meaning"
    return rule


def _listed(field: Field, profile: str, whole: Standard) -> str | None:
    """A code list closes its field, also one that is open elsewhere: only `collect` lets local codes in."""
    listed = whole.lists[field.list or ""]
    if not listed.codes or (listed.open and profile == "collect"):
        return None
    return f"one of the {len(listed.codes)} codes of {listed.name}" + (", or several" if field.type == "codes" else "")


def _bounds(field: Field) -> str | None:
    """Two bounds that are not too far apart close a whole number; the present year is the upper bound of every year."""
    if field.minimum is None or (field.maximum is None and field.type != "year"):
        return None
    if field.maximum is not None and field.maximum - field.minimum > WIDEST:
        return None
    highest = "this year" if field.maximum is None else f"{field.maximum:.0f}"
    return f"a whole number from {field.minimum:.0f} to {highest}"
