"""In which order the fields of a mapping are filled: what a field follows from comes before it."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

from shoal.intake.mapping.model import FieldRule, Mapping


def in_order(mapping: Mapping) -> tuple[FieldRule, ...]:
    """The rules so that each stands after those that fill the fields it reads.

    Args:
        mapping: One without a cycle.
    """
    by_field = mapping.by_field
    graph = {rule.field: [name for name in rule.fields if name in by_field] for rule in mapping.fields}
    return tuple(by_field[name] for name in TopologicalSorter(graph).static_order())


def cycle(mapping: Mapping) -> tuple[str, ...]:
    """Fields of which each follows from the next and the last from the first, the first again at the end; or none."""
    by_field = mapping.by_field
    graph = {rule.field: [name for name in rule.fields if name in by_field] for rule in mapping.fields}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return tuple(error.args[1])
    return ()
