"""How the entities of a flat record lie one inside the other when they are asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from shoal.standard.model import Entity, Standard


@dataclass
class Node:
    """An entity and what is asked inside its group.

    Args:
        entity: The entity.
        many: Whether there can be several of it, where it stands.
        children: What belongs to it.
    """

    entity: Entity
    many: bool
    children: list[Node] = field(default_factory=list)


def forest(standard: Standard, entities: Sequence[Entity]) -> list[Node]:
    """The groups of a form in order, the first entity the record as a whole.

    A reference that repeats the key of another entity in the same record says that one belongs to the other. An entity
    that belongs to two (a victim to a person and to a case) joins them: it is asked once inside the first, and the
    first stands as often as needed beside the second. Any other entity can be there several times.

    Args:
        standard: The standard.
        entities: Those of a profile, in order.
    """
    names = {entity.name for entity in entities}
    owners = {entity.name: [name for name in _owners(standard, entity) if name in names] for entity in entities}
    nodes = {entity.name: Node(entity, many=place > 0) for place, entity in enumerate(entities)}
    roots = []
    for name, node in nodes.items():
        if owners[name] and owners[name][0] != entities[0].name:
            nodes[owners[name][0]].children.append(node)
        else:
            roots.append(node)
        if len(owners[name]) > 1:
            node.many = False
    return roots


def _owners(standard: Standard, entity: Entity) -> list[str]:
    carried = {own.name for own in entity.fields if own.derive and own.derive.same_as in _keys(standard)}
    return [relation.to for relation in entity.relations if relation.field in carried]


def _keys(standard: Standard) -> set[str | None]:
    return {entity.key for entity in standard.entities.values()}
