"""The standard read backwards: who uses a list, who feeds a column, what replaces or implies a field."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from shoal.standard.model import Field, Standard

Reverse = dict[str, tuple[Field, ...]]


@dataclass(frozen=True)
class Backlinks:
    """Fields by the name that they lead to. The mappings are shared: never change them.

    Args:
        uses: By code list: the fields whose codes stand there.
        feeds: By column of a release: the fields that it is made from.
        implied_by: By flag: the flags that imply it.
        replaces: By field: the deprecated fields in whose place it stands.
        derived: By field: the fields that follow from it.
    """

    uses: Reverse
    feeds: Reverse
    implied_by: Reverse
    replaces: Reverse
    derived: Reverse


def backlinks(standard: Standard) -> Backlinks:
    """Read the standard backwards."""
    fields = standard.all_fields.values()
    return Backlinks(
        uses=_reverse((f.list, f) for f in fields if f.list),
        feeds=_reverse((column, f) for f in fields for column in f.ctdc),
        implied_by=_reverse((then, f) for f in fields for then in f.implies),
        replaces=_reverse((f.deprecated.replaced_by, f) for f in fields if f.deprecated and f.deprecated.replaced_by),
        derived=_reverse((source, f) for f in fields for source in sources(f)),
    )


def sources(field: Field) -> tuple[str, ...]:
    """Names of the fields from which a field follows, each once."""
    rules = (rule for rule in (field.derive, field.from_case) if rule)
    return tuple(dict.fromkeys(name for rule in rules for name in rule.sources))


def _reverse(pairs: Iterable[tuple[str, Field]]) -> Reverse:
    found: dict[str, list[Field]] = defaultdict(list)
    for name, field in pairs:
        found[name].append(field)
    return {name: tuple(fields) for name, fields in found.items()}
