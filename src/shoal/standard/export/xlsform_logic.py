"""What a form for KoBo or ODK checks, asks only sometimes, and works out: expressions of XLSForm."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from shoal.standard._data import LANGUAGES
from shoal.standard.export import rules
from shoal.standard.export.between import in_order, only_with, planned
from shoal.standard.export.words import bounds_hint, words
from shoal.standard.model import Derivation, Field, Standard, Texts

ALSO_ONLY_IF: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "cas_ReasonForCaseClosure": ("cas_Status", ("Closed", "ClosedReferred")),
    "con_Purposes": ("con_Consent", ("TRUE",)),
}
"""Fields that are asked only where another one holds one of these codes, besides those of the standard's rules."""

_BAND = re.compile(r"(\d+)(?:--\d+|\+)")


@dataclass(frozen=True)
class Check:
    """What must hold of an answer.

    Args:
        test: The expression.
        message: What people are told where it does not hold.
    """

    test: str
    message: dict[str, str]


def check(standard: Standard, field: Field, profile: str, *, asked: frozenset[str]) -> Check | None:
    """What must hold of the answer to a field, or None where anything may stand.

    Args:
        standard: The standard.
        field: One of its fields.
        profile: One of the field's profiles.
        asked: Names of the fields that come before it in the form and can be seen from it.
    """
    if field.type == "codes":
        return _alone(rules.reasons(standard, field, profile))
    own = [test for test in (_bounds(field), _written(field, profile), _not_future(field, profile)) if test]
    messages = [_message(field, profile)] if own else []
    for earlier, later in in_order(field.name):
        other = earlier if field.name == later else later
        if other in asked and _is_day(standard, {earlier, later}, profile):
            own.append(f"(${{{other}}} = '' or . {'>=' if field.name == later else '<='} ${{{other}}})")
            messages.append(_order(standard, earlier, later))
    if not own:
        return None
    return Check(" and ".join(own), {key: " ".join(m[key] for m in messages) for key in messages[0]})


def only_if(field: Field, asked: frozenset[str]) -> str:
    """The expression that tells whether a field is asked; empty where it always is.

    Args:
        field: A field of the standard.
        asked: Names of the fields that can be seen from it.
    """
    source, codes = only_with(field.name) or ALSO_ONLY_IF.get(field.name, ("", ()))
    return " or ".join(_selected(source, code) for code in codes) if source in asked else ""


def worked_out(standard: Standard, field: Field, profile: str, *, asked: frozenset[str]) -> str:
    """The expression that works a field out from others; empty where nothing does.

    Args:
        standard: The standard.
        field: One of its fields.
        profile: One of the field's profiles.
        asked: Names of the fields that can be seen from it.
    """
    derive = field.derive
    if derive is None or not set(sources(derive)) <= asked:
        return ""
    if derive.same_as:
        return f"${{{derive.same_as}}}"
    if derive.year_of:
        return f"if(${{{derive.year_of}}} = '', '', {_year(standard, derive.year_of, profile)})"
    if derive.age_band_of and len(derive.age_band_of) == 2 and _is_day(standard, set(derive.age_band_of), profile):
        return _age_band(standard, field, *derive.age_band_of)
    return ""


def sources(derive: Derivation) -> tuple[str, ...]:
    """The fields that a derivation goes by, as far as a form can work it out."""
    if derive.age_band_of:
        return derive.age_band_of
    name = derive.same_as or derive.year_of
    return (name,) if name else ()


def _age_band(standard: Standard, field: Field, birth: str, day: str) -> str:
    """The band of the age in whole years: the last band whose least age the person has reached."""
    digits = "number(format-date(${{{0}}}, '%Y%m%d'))"
    age = f"int(({digits.format(day)} - {digits.format(birth)}) div 10000)"
    bands = [(int(match[1]), match[0]) for code in _codes(standard, field) if (match := _BAND.fullmatch(code))]
    result = "''"
    for least, code in sorted(bands):
        result = f"if({age} >= {least}, '{code}', {result})"
    return f"if(${{{birth}}} = '' or ${{{day}}} = '', '', {result})"


def _codes(standard: Standard, field: Field) -> tuple[str, ...]:
    return tuple(code.code for code in standard.lists[field.list or ""].current)


def _year(standard: Standard, date: str, profile: str) -> str:
    if _is_day(standard, {date}, profile):
        return f"format-date(${{{date}}}, '%Y')"
    return f"substr(${{{date}}}, 0, 4)"


def _is_day(standard: Standard, dates: set[str], profile: str) -> bool:
    """Whether these are dates to the day: the form asks for others as text."""
    fields = [standard.all_fields[name] for name in dates]
    return all(field.type == "date" and rules.precision(field, profile) == "day" for field in fields)


def _bounds(field: Field) -> str:
    if field.type not in {"integer", "number", "year"}:
        return ""
    least, most = rules.bounds(field)
    latest = "number(format-date(today(), '%Y'))" if field.type == "year" and field.maximum is None else most
    tests = [f". >= {least}"] * (least is not None) + [f". <= {latest}"] * (latest is not None)
    return " and ".join(tests)


def _written(field: Field, profile: str) -> str:
    if field.type in {"key", "reference"} and profile == "collect":
        return f"string-length(.) <= {rules.KEY_LENGTH} and not(contains(., ';'))"
    if field.type == "date" and rules.precision(field, profile) == "day":
        return ""
    pattern = rules.pattern(field, profile)
    return f"regex(., '^({pattern.removeprefix('^').removesuffix('$')})$')" if pattern else ""


def _not_future(field: Field, profile: str) -> str:
    day = field.type == "date" and rules.precision(field, profile) == "day"
    return ". <= today()" if day and field.name not in planned() else ""


def _alone(reasons: tuple[str, ...]) -> Check | None:
    """A reason for a missing value stands in place of the codes, never beside them."""
    if not reasons:
        return None
    chosen = " or ".join(f"selected(., '{reason}')" for reason in reasons)
    return Check(f"count-selected(.) <= 1 or not({chosen})", _texts("hint_reason_alone"))


def _selected(name: str, code: str) -> str:
    return f"selected(${{{name}}}, '{code}')"


def _message(field: Field, profile: str) -> dict[str, str]:
    match field.type:
        case "key" | "reference":
            return _texts("hint_uuid" if profile == "share" else "hint_key", most=rules.KEY_LENGTH)
        case "date":
            precision = rules.precision(field, profile)
            return _texts("hint_not_future" if precision == "day" else f"hint_{precision}")
        case "integer" | "number" | "year":
            return {language: bounds_hint(field, language) for language in LANGUAGES}
        case _:
            return _texts("hint_pattern")


def _order(standard: Standard, earlier: str, later: str) -> dict[str, str]:
    first, second = (standard.all_fields[name].label for name in (earlier, later))
    return {
        language: words(language)["hint_order"].format(earlier=first[language], later=second[language])
        for language in first
    }


def _texts(name: str, **values: object) -> Texts:
    return {language: words(language)[name].format(**values) for language in LANGUAGES}
