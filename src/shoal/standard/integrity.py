"""Whether the parts of a standard hang together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shoal.standard.model import FieldOf, Standard


def loose_ends(standard: Standard) -> Iterator[str]:
    """What does not hang together in a standard: names that lead nowhere, and names given twice, a sentence each."""
    fields = [field for entity in standard.entities.values() for field in entity.fields]
    names = [field.name for field in fields]
    yield from (f"the field {name} stands twice" for name in sorted({n for n in names if names.count(n) > 1}))
    for field in fields:
        if field.list is not None and field.list not in standard.lists:
            yield f"{field.name}: there is no code list {field.list}"
        if field.to is not None and field.to not in standard.entities:
            yield f"{field.name}: there is no entity {field.to}"
        if field.deprecated and field.deprecated.replaced_by not in {None, *names}:
            yield f"{field.name}: is replaced by {field.deprecated.replaced_by}, which is no field"
        yield from _loose_derivations(standard, field)
    for entity in standard.entities.values():
        own = {field.name for field in entity.fields}
        for name in (entity.key, *(relation.field for relation in entity.relations)):
            if name is not None and name not in own:
                yield f"{entity.name}: has no field {name}"
    for listed in standard.lists.values():
        codes = [code.code for code in listed.codes]
        yield from (f"{listed.name}: the code {code} stands twice" for code in {c for c in codes if codes.count(c) > 1})
        for code in listed.codes:
            replaced = code.deprecated.replaced_by if code.deprecated else None
            yield from (
                f"{listed.name}: {code.code} leads to {name}"
                for name in (code.broader, replaced)
                if name is not None and name not in codes
            )


def _loose_derivations(standard: Standard, field: FieldOf) -> Iterator[str]:
    """Names in a field's derivations that lead nowhere."""
    fields = {other.name: other for entity in standard.entities.values() for other in entity.fields}

    def strange(codes: Iterable[str], list_of: FieldOf | None) -> Iterator[str]:
        listed = standard.lists.get(list_of.list or "") if list_of else None
        return (
            f"{field.name}: {code} is no code of {list_of and list_of.list}"
            for code in codes
            if listed and not listed.find(code)
        )

    for rule in (field.derive, field.from_case):
        if rule is None:
            continue
        yield from (
            f"{field.name}: follows from {name}, which is no field" for name in rule.sources if name not in fields
        )
        if rule.has_code:
            yield from strange(rule.has_code[1], fields.get(rule.has_code[0]))
        if rule.recoded:
            yield from strange(rule.recoded[1], fields.get(rule.recoded[0]))
            yield from strange(rule.recoded[1].values(), field)
        if rule.joined:
            yield from strange(rule.joined.values(), field)
    if set(field.named) - set(field.datasets):
        yield f"{field.name}: is named in a dataset that does not have it"
