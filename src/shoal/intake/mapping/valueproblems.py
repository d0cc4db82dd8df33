"""What is wrong with the local values that a mapping names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

import polars as pl

from shoal.errors import Finding
from shoal.intake.checks.forms import Forms, code_forms
from shoal.intake.mapping.dates import format_fits
from shoal.intake.mapping.distinct import Distinct
from shoal.intake.mapping.findings import mapping_finding
from shoal.intake.mapping.flags import coded_source
from shoal.intake.mapping.model import FieldRule, Mapping, ValueRule
from shoal.intake.mapping.nearby import near
from shoal.intake.mapping.plaincells import Kind, read_plain
from shoal.intake.mapping.ruleproblems import AGES
from shoal.intake.mapping.words import Words, fold_values, reason_codes, takes_reasons
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, Field

_LATE = date(2100, 12, 31)
_NO_WORDS = Words({}, {}, Forms(), reasons=False)
_VALUES = {"boolean": ("TRUE", "FALSE"), "flag": ("1", "0")}


def source_problems(mapping: Mapping) -> Iterator[Finding]:
    """What is wrong with what is said of the file as a whole."""
    yield from _reasons(mapping.source.missing, "the whole mapping")
    for format_ in mapping.source.dates:
        if not format_fits(format_):
            yield mapping_finding("date-format-unknown", format=format_[:40])
    for token in mapping.source.missing:
        for rule in mapping.fields:
            field = standard().all_fields.get(rule.field)
            if field is not None and field.list and token.strip() in _listed(field) and token not in rule.missing:
                yield mapping_finding("missing-token-is-code", token=token[:40], field=field.name)


def value_problems(mapping: Mapping, rule: FieldRule, field: Field) -> Iterator[Finding]:
    """What is wrong with the values of a rule.

    Args:
        mapping: The whole mapping.
        rule: One of its rules.
        field: The field that it fills.
    """
    target = _target(rule, field)
    for local, value in rule.values.items():
        yield from _value(rule, field, local, value)
        if target is not None:
            yield from _checked(mapping, field, target, [code for code in value.to if not _is_reason(code, target)])
    yield from _checked(mapping, field, field, rule.flags.values())
    if rule.holds and target is not None:
        yield from _checked(mapping, field, target, rule.holds)
    yield from _reasons(rule.missing, field.name)
    yield from _contradictory(rule, field)
    if rule.constant is not None:
        yield from _constant(mapping, field, rule.constant)


def _target(rule: FieldRule, field: Field) -> Field | None:
    """The field whose values the local values of a rule become, or None where they may become anything."""
    if rule.flags:
        return field.model_copy(update={"type": "boolean", "list": None})
    if rule.holds:
        source = standard().all_fields.get(rule.fields[0]) if rule.fields else coded_source(field)
        return source if source is not None and source.list else None
    if rule.derive in AGES:
        kind = "integer" if len(rule.columns or rule.fields) == 1 else "date"
        return field.model_copy(update={"type": kind, "list": None, "minimum": 0, "maximum": 120})
    return None if rule.derive == "key" else field


def _checked(mapping: Mapping, field: Field, target: Field, codes: Iterable[str]) -> Iterator[Finding]:
    """What is wrong with values of the standard that somebody wrote."""
    for code in dict.fromkeys(codes):
        entry = standard().lists[target.list].find(code) if target.list else None
        if entry is not None and entry.deprecated is not None:
            replaced = entry.deprecated.replaced_by or "–"
            yield mapping_finding("code-outdated", given=code, field=field.name, replacement=replaced)
        elif entry is None and not _is_value(code, target, _profile(mapping, target)):
            listed, close = target.list or target.type, near(code, _meant(code, target))
            yield mapping_finding("code-not-in-list", given=code[:80], field=field.name, list=listed, near=close)


def _constant(mapping: Mapping, field: Field, text: str) -> Iterator[Finding]:
    """A constant may be a reason; in a field of several codes it may be several."""
    profile = _profile(mapping, field)
    if takes_reasons(field, profile) and _is_reason(text, field):
        return
    parts = text.split(SEPARATOR) if field.type == "codes" else [text]
    if not all(part in _listed(field) or _is_value(part, field, profile) for part in parts):
        yield mapping_finding("constant-unfit", field=field.name, near=near(text, _meant(text, field)))


def _profile(mapping: Mapping, field: Field) -> str:
    profile: str = mapping.profile
    return profile if profile in field.profiles else field.profiles[0]


def _is_reason(code: str, field: Field) -> bool:
    return code in reason_codes().values() and code not in _listed(field)


def _meant(text: str, field: Field) -> Iterable[str]:
    """What a text that is no code may mean: the code that it is a label of, or any code."""
    if field.list is None:
        return _VALUES.get(field.type, ())
    meanings, _ = code_forms(field, "collect").judge(pl.Series([text]))
    found = [meaning.value for meaning in meanings.values() if meaning.value]
    return found or _listed(field)


def _is_value(text: str, field: Field, profile: str) -> bool:
    """Whether a text is a value of a field just as the standard writes it. Local codes are values of an open list."""
    if field.list is not None:
        return standard().lists[field.list].open and profile == "collect" and bool(text.strip())
    if field.type in _VALUES:
        return text in _VALUES[field.type]
    read = read_plain(Distinct(pl.Series([text]), None), _NO_WORDS, Kind.of(field, profile, (), _LATE))
    return bool(text) and read.values.to_list() == [text]


def _value(rule: FieldRule, field: Field, local: str, value: ValueRule) -> Iterator[Finding]:
    name, shown, given = field.name, local[:80], ", ".join(value.to)
    reasons = [code for code in value.to if _is_reason(code, field)]
    if not local.strip():
        yield mapping_finding("value-blank", field=field.name)
    if value.relation == "broader" and value.to:
        yield mapping_finding("broad-value-narrowed", field=name, value=shown, given=given)
    if value.relation == "none" and value.to:
        yield mapping_finding("nothing-fits-but-code", field=name, value=shown, given=given)
    if reasons and len(value.to) > 1:
        yield mapping_finding("reason-and-code", field=name, value=shown)
    elif len(set(value.to)) > 1 and field.type != "codes" and not rule.holds:
        yield mapping_finding("several-codes-for-one", field=name, value=shown)


def _reasons(missing: dict[str, str], place: str) -> Iterator[Finding]:
    known = [*reason_codes().values()]
    for reason in dict.fromkeys(missing.values()):
        if reason and reason not in known:
            yield mapping_finding("reason-not-in-list", reason=reason[:80], field=place, reasons=", ".join(known))
    if any(not local.strip() for local in missing):
        yield mapping_finding("value-blank", field=place)


def _contradictory(rule: FieldRule, field: Field) -> Iterator[Finding]:
    """Local values that are the same when compared, and become different things."""
    become: dict[str, tuple[str, object]] = {}
    said: list[tuple[str, object]] = [(local, (value.to, value.relation)) for local, value in rule.values.items()]
    said += [(local, "missing") for local in rule.missing] + [(local, (_yes(field), "exact")) for local in rule.yes]
    folds = fold_values(local for local, _ in said)
    for local, meaning in said:
        fold = folds[local]
        if fold and fold in become and become[fold][1] != meaning:
            one = become[fold][0]
            yield mapping_finding("values-contradictory", field=field.name, one=one[:80], other=local[:80])
        become.setdefault(fold, (local, meaning))


def _yes(field: Field) -> tuple[str, ...]:
    return ("1",) if field.type == "flag" else ("TRUE",)


def _listed(field: Field) -> frozenset[str]:
    return frozenset(code.code for code in standard().lists[field.list].codes) if field.list else frozenset()
