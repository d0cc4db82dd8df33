"""A mapping to begin with: that of a known system, fitted to a file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import polars as pl

from shoal.intake.mapping.model import FieldRule, Mapping
from shoal.intake.mapping.systems.base import dataset_rules
from shoal.intake.mapping.systems.catalogue import FORM, System, find_system
from shoal.intake.mapping.systems.choose import choose, examples_here, identity_here, reasons_here
from shoal.intake.mapping.systems.dated import with_dates
from shoal.intake.mapping.systems.form import Answers, form_answers
from shoal.intake.mapping.systems.names import Names
from shoal.intake.mapping.systems.splits import with_splits
from shoal.intake.sheet import Sheet
from shoal.standard.load import standard


@dataclass(frozen=True)
class Started:
    """A mapping to begin with, and what a person has to look at.

    Args:
        mapping: The mapping. It names only columns that the file has.
        left_out: Fields that the system can fill and that this file has no column for.
        undecided: Columns of the file that the mapping does not mention.
        unclear_dates: Columns with dates of which nothing tells the day from the month.
    """

    mapping: Mapping
    left_out: tuple[str, ...] = ()
    undecided: tuple[str, ...] = ()
    unclear_dates: tuple[str, ...] = ()


def for_system(name: str, file: Sheet | Iterable[str]) -> Mapping:
    """The mapping of a known system, fitted to a file.

    Args:
        name: Name of the system.
        file: The file, or only the names of its columns. Of the columns alone nobody can tell how dates are written.

    Raises:
        UnknownName: There is no such system.
    """
    return start(name, file).mapping


def start(name: str, file: Sheet | Iterable[str]) -> Started:
    """The mapping of a known system, fitted to a file, and what a person has to look at.

    Rules whose columns the file lacks are left out. Nothing is added for columns that the system does not know.

    Args:
        name: Name of the system.
        file: The file, or only the names of its columns.

    Raises:
        UnknownName: There is no such system.
    """
    system = find_system(name)
    frame = file.frame if isinstance(file, Sheet) else None
    columns = frame.columns if frame is not None else tuple(file)  # type: ignore[arg-type]
    names = Names(columns, system.spelling)
    mapping, left_out = _fitted(system, names, frame)
    mapping, unclear = with_dates(mapping, frame)
    return Started(
        mapping=mapping,
        left_out=left_out,
        undecided=tuple(column for column in names.columns if column not in _mentioned(mapping)),
        unclear_dates=unclear,
    )


def _fitted(system: System, names: Names, frame: pl.DataFrame | None) -> tuple[Mapping, tuple[str, ...]]:
    template = system.template
    answers = form_answers(names, frame) if system.base == FORM else Answers((), {})
    dropped = reasons_here(template.drop, names, ())
    given = [rule for rule in _base(system, answers) if not set(names.find_all(rule.columns)) & set(dropped)]
    choice = choose((*template.fields, *given), names, _empty(frame))
    rules = with_splits(choice.rules, frame)
    reads = {column for rule in rules for column in rule.reads}
    identity = identity_here(template.identity, names)
    taken = reads | set(identity.columns if identity else ())
    drop = reasons_here({**template.drop, **answers.drop}, names, taken)
    mapping = template.model_copy(
        update={
            "standard": standard().version,
            "source": template.source.model_copy(update={"system": system.name}),
            "fields": _in_order(rules),
            "drop": drop,
            "keep_local": reasons_here(template.keep_local, names, taken | set(drop)),
            "identity": identity,
            "examples": examples_here(template, names, (rule.field for rule in rules)),
        }
    )
    return mapping, choice.left_out


def _empty(frame: pl.DataFrame | None) -> Iterable[str]:
    return () if frame is None else [each.name for each in frame if not (each != "").any()]


def _base(system: System, answers: Answers) -> Iterable[FieldRule]:
    if system.base and system.base != FORM:
        return dataset_rules(system.base)
    return answers.rules


def _in_order(rules: Iterable[FieldRule]) -> tuple[FieldRule, ...]:
    """The rules in the order of the standard: people look for fields where they always stand."""
    place = {name: number for number, name in enumerate(standard().all_fields)}
    return tuple(sorted(rules, key=lambda rule: place.get(rule.field, len(place))))


def _mentioned(mapping: Mapping) -> frozenset[str]:
    identity = mapping.identity.columns if mapping.identity else ()
    return mapping.reads | {*mapping.drop, *mapping.keep_local, *identity}
