"""Fitting the mapping of a system to the columns that a file has."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from shoal.intake.mapping.model import Example, FieldRule, Identity, Mapping
from shoal.intake.mapping.systems.names import Names


@dataclass(frozen=True)
class Choice:
    """The rules that fit a file.

    Args:
        rules: They fill each field once.
        left_out: Fields that the system can fill and that this file has no column for.
    """

    rules: tuple[FieldRule, ...]
    left_out: tuple[str, ...]


@dataclass
class _Chooser:
    names: Names
    empty: frozenset[str]
    chosen: dict[str, FieldRule] = field(default_factory=dict)

    def offer(self, rule: FieldRule) -> None:
        if rule.field in self.chosen:
            return
        fitted = self._fitted(rule)
        if fitted is not None:
            self.chosen[rule.field] = fitted

    def _fitted(self, rule: FieldRule) -> FieldRule | None:
        """The rule with the columns as this file calls them, or None where it has none of them."""
        if rule.columns:
            columns = self.names.find_all(rule.columns)
            if rule.derive == "key" and (len(columns) < len(rule.columns) or self.empty.issuperset(columns)):
                return None  # a key of fewer columns would be another key
            return rule.model_copy(update={"columns": columns}) if columns else None
        if rule.flags:
            found = {self.names.find(column): code for column, code in rule.flags.items()}
            flags = {column: code for column, code in found.items() if column is not None}
            return rule.model_copy(update={"flags": flags}) if flags else None
        return rule if all(name in self.chosen for name in rule.fields) else None


def choose(rules: Iterable[FieldRule], names: Names, empty: Iterable[str] = ()) -> Choice:
    """The rules whose columns a file has.

    Args:
        rules: Rules in order: of several for one field the first that fits counts. One column is enough for a rule to
            fit, but for a key it takes all of them. A rule that reads fields fits where rules before it fill them all.
        names: The columns of the file.
        empty: Those without any value, which make no key.
    """
    chooser, offered = _Chooser(names, frozenset(empty)), []
    for rule in rules:
        chooser.offer(rule)
        offered.append(rule.field)
    return Choice(
        tuple(chooser.chosen.values()), tuple(name for name in dict.fromkeys(offered) if name not in chooser.chosen)
    )


def reasons_here(reasons: dict[str, str], names: Names, taken: Iterable[str]) -> dict[str, str]:
    """Columns that no rule reads, each with the reason for which it is left out or stays.

    Args:
        reasons: The reason by the name that the system gives a column.
        names: The columns of the file.
        taken: Columns for which something else was decided.
    """
    used = set(taken)
    found = ((names.find(name), reason) for name, reason in reasons.items())
    return {column: reason for column, reason in found if column is not None and column not in used}


def identity_here(identity: Identity | None, names: Names) -> Identity | None:
    """The columns that name a person, where the file has all that linkage needs."""
    if identity is None:
        return None
    first, last = names.find_all(identity.first_name), names.find_all(identity.last_name)
    birth = names.find(identity.birth_date)
    if not first or not last or birth is None:
        return None
    sex = names.find(identity.sex) if identity.sex else None
    return identity.model_copy(update={"first_name": first, "last_name": last, "birth_date": birth, "sex": sex})


def examples_here(template: Mapping, names: Names, fields: Iterable[str]) -> tuple[Example, ...]:
    """The examples of a system whose columns the file has and whose fields are filled."""
    filled = set(fields)
    found = []
    for example in template.examples:
        given = {names.find(column): cell for column, cell in example.given.items()}
        if None not in given and filled.issuperset(example.expect):
            here = {column: cell for column, cell in given.items() if column is not None}
            found.append(example.model_copy(update={"given": here}))
    return tuple(found)
