"""What is wrong with one rule of a mapping, its values apart."""

from __future__ import annotations

from collections.abc import Iterator

from shoal.errors import Finding
from shoal.intake.mapping.dates import format_fits
from shoal.intake.mapping.findings import mapping_finding
from shoal.intake.mapping.model import FieldRule, Mapping
from shoal.standard.load import standard
from shoal.standard.model import Field

AGES = frozenset({"age", "age-band", "majority"})

_MAKES = {
    "age": "an integer",
    "age-band": "a code of the list age-band",
    "majority": "a code of the list majority",
    "year": "a year, or a date",
    "month": "a date",
    "key": "a key, or a reference",
}
_TWO_DATES = "two columns or fields, the date of birth and the date or year at which the age is asked for"
_NEEDS = {
    "age": _TWO_DATES,
    "age-band": f"{_TWO_DATES}; or one with the age in years",
    "majority": f"{_TWO_DATES}; or one with the age in years",
    "year": "columns or fields with a date",
    "month": "columns or fields with a date",
    "key": "columns or fields",
}


def rule_problems(mapping: Mapping, rule: FieldRule, field: Field) -> Iterator[Finding]:
    """What is wrong with a rule.

    Args:
        mapping: The whole mapping.
        rule: One of its rules.
        field: The field that it fills.
    """
    yield from _sources(mapping, rule)
    yield from _derivation(rule, field)
    if rule.holds and (field.type not in {"flag", "boolean"} or rule.derive or not (rule.columns or rule.fields)):
        yield mapping_finding("holds-unfit", field=field.name)
    for format_ in rule.dates:
        if not format_fits(format_):
            yield mapping_finding("date-format-unknown", format=format_[:40])


def _sources(mapping: Mapping, rule: FieldRule) -> Iterator[Finding]:
    for name in dict.fromkeys(rule.fields):
        if name not in mapping.by_field:
            yield mapping_finding("source-field-unfilled", field=rule.field, source=name[:80])


def _derivation(rule: FieldRule, field: Field) -> Iterator[Finding]:
    if rule.derive is None:
        return
    if not _fits(rule, field):
        yield mapping_finding("derivation-unfit", field=field.name, derive=rule.derive, makes=_MAKES[rule.derive])
    elif not _complete(rule):
        yield mapping_finding("derivation-incomplete", field=field.name, derive=rule.derive, needs=_NEEDS[rule.derive])


def _fits(rule: FieldRule, field: Field) -> bool:
    match rule.derive:
        case "age":
            return field.type == "integer"
        case "age-band" | "majority":
            return field.type == "code" and field.list == rule.derive
        case "year":
            return field.type in {"year", "date"}
        case "month":
            return field.type == "date"
        case _:
            return field.type in {"key", "reference"}


def _complete(rule: FieldRule) -> bool:
    sources = rule.columns or rule.fields
    known = standard().all_fields
    types = [known[name].type for name in rule.fields if name in known]
    if rule.derive == "key":
        return bool(sources)
    if rule.derive not in AGES:
        return bool(sources) and set(types) <= {"date", "year"}
    if len(sources) == 1 and rule.derive != "age":
        return set(types) <= {"integer"}
    return len(sources) == 2 and set(types) <= {"date", "year"}
