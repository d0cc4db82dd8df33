"""What is wrong with a mapping: with itself, with the standard, and with the columns of a file."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from shoal.errors import Finding, Where
from shoal.intake.mapping.findings import mapping_finding
from shoal.intake.mapping.model import Mapping
from shoal.intake.mapping.nearby import near
from shoal.intake.mapping.order import cycle
from shoal.intake.mapping.ruleproblems import rule_problems
from shoal.intake.mapping.valueproblems import source_problems, value_problems
from shoal.standard.load import standard
from shoal.standard.model import Field

_VERSION = re.compile(r"(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?")


def mapping_findings(mapping: Mapping, sheet_columns: Sequence[str] | None) -> list[Finding]:
    """What is wrong with a mapping, the errors first.

    Args:
        mapping: The mapping.
        sheet_columns: Names of the columns of the file that is to be mapped; None to look at the mapping alone.

    Returns:
        Findings of the part "mapping". They name columns, fields, codes, and values that stand in the mapping.
    """
    found = [*_version(mapping), *_names(mapping), *_columns(mapping), *_cyclic(mapping), *source_problems(mapping)]
    for rule in mapping.fields:
        field = standard().all_fields.get(rule.field)
        if field is not None:
            found += [*rule_problems(mapping, rule, field), *value_problems(mapping, rule, field)]
    found += [*_examples(mapping), *_unused(mapping), *_keys(mapping)]
    if sheet_columns is not None:
        found += _gone(mapping, sheet_columns)
    order = ("error", "warning", "note")
    return sorted(found, key=lambda finding: order.index(finding.severity))


def _version(mapping: Mapping) -> Iterator[Finding]:
    present = standard().version
    named, known = _VERSION.fullmatch(mapping.standard), _VERSION.fullmatch(present)
    if named is None or known is None:
        yield mapping_finding("mapping-standard-unreadable", version=mapping.standard[:40], present=present)
        return
    one, other = (tuple(int(part or 0) for part in found.groups()) for found in (named, known))
    if one != other:
        code = "mapping-standard-newer" if one > other else "mapping-standard-older"
        yield mapping_finding(code, version=mapping.standard, present=present)


def _names(mapping: Mapping) -> Iterator[Finding]:
    fields = standard().all_fields
    for name, times in Counter(rule.field for rule in mapping.fields).items():
        if name not in fields:
            yield mapping_finding("field-unknown", field=name[:80], near=near(name, fields))
        elif times > 1:
            yield mapping_finding("field-filled-twice", field=name)
        if name in fields and (outdated := fields[name].deprecated) is not None:
            yield mapping_finding("field-outdated", field=name, replacement=outdated.replaced_by or "–")


def _columns(mapping: Mapping) -> Iterator[Finding]:
    """Columns of which two things are said."""
    for column in mapping.drop:
        fields = [rule.field for rule in mapping.fields if column in rule.reads]
        if fields:
            yield mapping_finding(
                "column-used-and-dropped", Where(column=column), column=column, field=", ".join(fields)
            )
        if column in mapping.keep_local:
            yield mapping_finding("column-decided-twice", Where(column=column), column=column)


def _cyclic(mapping: Mapping) -> Iterator[Finding]:
    if circle := cycle(mapping):
        yield mapping_finding("derivation-cyclic", fields=" → ".join(circle))


def _gone(mapping: Mapping, columns: Sequence[str]) -> Iterator[Finding]:
    """Columns that the mapping names and the file does not have."""
    there = set(columns)
    identity = mapping.identity.columns if mapping.identity else ()
    read = dict.fromkeys([*(column for rule in mapping.fields for column in rule.reads), *identity])
    for column in read:
        if column not in there:
            found = near(column, columns)
            yield mapping_finding("source-column-gone", Where(column=column), column=column, near=found)
    for column in {**mapping.drop, **mapping.keep_local}:
        if column not in there and column not in read:
            yield mapping_finding("dropped-column-gone", Where(column=column), column=column)


def _examples(mapping: Mapping) -> Iterator[Finding]:
    """Examples that name a column that nothing reads, or a field that nothing fills."""
    read = mapping.reads | {*mapping.drop, *mapping.keep_local}
    profile = {field.name for field in standard().fields(mapping.profile, deprecated=True)}
    for number, example in enumerate(mapping.examples, start=1):
        strange = [*(set(example.given) - read), *(set(example.expect) - profile - set(mapping.by_field))]
        for name in sorted(strange):
            yield mapping_finding("example-unfit", number=number, name=name[:80])


def _unused(mapping: Mapping) -> Iterator[Finding]:
    """Fields that are computed, are not of the profile, and from which nothing follows."""
    fields = standard().all_fields
    needed = {name for rule in mapping.fields for name in rule.fields} | _sources(mapping)
    for rule in mapping.fields:
        field = fields.get(rule.field)
        if field is None or mapping.profile in field.profiles or field.name in needed:
            continue
        if standard().entity_of(field.name).name != "consent":  # the consent gate of packing reads these
            yield mapping_finding("field-unused", field=field.name, profile=mapping.profile)


def _sources(mapping: Mapping) -> set[str]:
    """Fields from which others of the profile follow by the standard, on any way."""
    found: set[str] = set()
    wanted: list[Field] = [field for field in standard().fields(mapping.profile) if field.name not in mapping.by_field]
    while wanted:
        field = wanted.pop()
        for rule in (field.derive, field.from_case):
            for name in rule.sources if rule else ():
                if name not in found:
                    found.add(name)
                    wanted.append(standard().all_fields[name])
    return found


def _keys(mapping: Mapping) -> Iterator[Finding]:
    """Keys that every record of the profile needs and that no rule fills."""
    for field in standard().fields(mapping.profile):
        if field.type == "key" and field.required and field.name not in mapping.by_field:
            yield mapping_finding("key-unfilled", field=field.name)
