"""Invented records that fit the standard, and values that do not, drawn by hypothesis from the fields alone.

Nothing here goes by the code that generates or checks: both are tried against it. Records fit field by field; whether
their fields fit each other (an age and a majority, two dates) is left to chance.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, Field

LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZéñüßçضعملд中"
SIGNS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.@_"
_FIRST, _LAST = date(1930, 1, 1), date(2026, 6, 30)
LENGTHS = {"day": 10, "month": 7, "year": 4}


def reasons(field: Field, profile: str) -> tuple[str, ...]:
    """The codes that may stand in place of a value."""
    listed = standard().lists.get("missing-reason")
    if listed is None or profile == "release" or not field.reasons or field.type == "key":
        return ()
    return tuple(code.code for code in listed.current)


def codes(field: Field) -> tuple[str, ...]:
    """The codes of a field that are not deprecated."""
    return tuple(code.code for code in standard().lists[field.list or ""].current)


def values(field: Field, profile: str) -> st.SearchStrategy[Any]:
    """Values of a field as JSON has them: codes are arrays, flags 1 or 0."""
    return {
        "key": lambda: _keys(profile),
        "reference": lambda: _keys(profile),
        "text": lambda: _texts(field),
        "long-text": lambda: _texts(field),
        "integer": lambda: st.integers(*_bounds(field)),
        "number": lambda: _numbers(field),
        "date": lambda: _dates(field, profile),
        "year": lambda: st.integers(int(field.minimum or 1900), int(field.maximum or 2026)),
        "boolean": st.booleans,
        "flag": lambda: st.sampled_from((0, 1)),
        "code": lambda: st.sampled_from(codes(field)),
        "codes": lambda: st.lists(st.sampled_from(codes(field)), min_size=1, max_size=4, unique=True),
    }[field.type]()


def values_or_reasons(field: Field, profile: str) -> st.SearchStrategy[Any]:
    """Values of a field, or a reason why there is none."""
    why = reasons(field, profile)
    if not why:
        return values(field, profile)
    given = st.sampled_from(why).map(lambda code: [code] if field.type == "codes" else code)
    return st.one_of(values(field, profile), values(field, profile), given)


def records(profile: str, fields: Iterable[Field] | None = None) -> st.SearchStrategy[dict[str, Any]]:
    """Records as JSON has them: the fields that are needed and any of the others, in the standard's order.

    Args:
        profile: "collect", "share" or "release".
        fields: The fields to draw from; those of the profile unless others are given.
    """
    chosen = tuple(standard().fields(profile) if fields is None else fields)
    needed = [field for field in chosen if field.required]
    others = [field for field in chosen if not field.required]

    def of(some: list[Field]) -> st.SearchStrategy[dict[str, Any]]:
        inside = {field.name for field in (*needed, *some)}
        return st.fixed_dictionaries(
            {field.name: values_or_reasons(field, profile) for field in chosen if field.name in inside}
        )

    few = st.lists(st.sampled_from(others), unique_by=lambda field: field.name, max_size=12) if others else st.just([])
    return few.flatmap(of)


def entity_records(profile: str, name: str) -> st.SearchStrategy[dict[str, Any]]:
    """Records of one entity as JSON has them: its key, and any other of its fields.

    Args:
        profile: "collect" or "share".
        name: Name of the entity.
    """
    entity = standard().entities[name]
    fields = [field for field in standard().fields(profile) if field in entity.fields]
    keys = {field.name: values(field, profile) for field in fields if field.name == entity.key}
    rest = [field for field in fields if field.name not in keys]
    return st.tuples(st.fixed_dictionaries(keys), records(profile, rest)).map(lambda both: both[0] | both[1])


def samples(strategy: st.SearchStrategy[Any], count: int) -> list[Any]:
    """So many values of a strategy, always the same ones, for tests that try them all at once."""
    found: list[Any] = []

    @settings(max_examples=count, derandomize=True, database=None, suppress_health_check=list(HealthCheck))
    @given(strategy)
    def collect(value: Any) -> None:
        found.append(value)

    collect()
    return found[:count]


def cell(value: Any) -> str:
    """A JSON value as a cell of a table; None is an empty cell.

    >>> cell(["Police", "Other"]), cell(True), cell(1), cell(None)
    ('Police;Other', 'TRUE', '1', '')
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    return SEPARATOR.join(value) if isinstance(value, list) else str(value)


def wrong_values(field: Field, profile: str) -> dict[str, Any]:
    """One wrong value of each kind that the field's type knows, by kind, as JSON has them."""
    least, most = _bounds(field)
    wrong: dict[str, dict[str, Any]] = {
        "key": {"not-a-text": 12, "too-long": "x" * 65, "blank": " "},
        "text": {"not-a-text": 12, "empty": ""},
        "integer": {"not-a-number": "many", "not-whole": 1.5},
        "number": {"not-a-number": "much"},
        "date": {
            "not-a-date": "last spring",
            "other-order": "13/05/2019",
            "too-short": "19",
        },
        "year": {"not-a-year": "2019/20", "too-early": 1066},
        "boolean": {"not-a-boolean": "perhaps", "a-number": 1},
        "flag": {"not-a-flag": 2, "a-text": "1"},
        "code": {"no-such-code": "no such code", "a-list": ["no such code"]},
        "codes": {"no-such-code": ["no such code"], "not-a-list": codes(field)[0] if field.list else "", "none": []},
    }
    wrong |= {"reference": wrong["key"], "long-text": wrong["text"]}
    found = dict(wrong[field.type])
    if field.type in {"key", "reference"} and profile == "share":
        found["carries-meaning"] = "KHM-2019-0012"
        found["not-random"] = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
    if field.type == "date":
        found |= (
            {"no-such-day": "2019-02-30"}
            if _length(field, profile) == LENGTHS["day"]
            else {"too-precise": "2019-05-13"}
        )
        found |= {"no-such-month": "2019-13"} if _length(field, profile) > LENGTHS["year"] else {}
    if field.type in {"integer", "number"}:
        found |= {"too-small": least - 1} if field.minimum is not None else {}
        found |= {"too-great": most + 1} if field.maximum is not None else {}
    if reasons(field, profile) and field.type == "codes":
        found["reason-not-alone"] = [codes(field)[0], "Refused"] if "Refused" not in codes(field) else []
    if field.pattern:
        found["other-shape"] = "no such thing"
    return found


def wrong_cells(field: Field, profile: str) -> dict[str, str]:
    """The wrong values that are wrong as a cell of a table too, where everything is text, by kind."""
    only_json = {"not-a-text", "empty", "a-text", "not-a-list", "none", "a-list"}
    return {kind: cell(value) for kind, value in wrong_values(field, profile).items() if kind not in only_json}


def _keys(profile: str) -> st.SearchStrategy[str]:
    if profile == "share":
        return st.uuids(version=4).map(str)
    return st.from_regex(r"[A-Z][A-Z0-9]{0,3}-[0-9]{1,6}", fullmatch=True)


def _texts(field: Field) -> st.SearchStrategy[str]:
    if field.pattern:
        return st.from_regex(field.pattern, fullmatch=True, alphabet=st.sampled_from(SIGNS))
    words = st.text(LETTERS, min_size=1, max_size=8)
    return st.lists(words, min_size=1, max_size=3).map(" ".join)


def _bounds(field: Field) -> tuple[int, int]:
    return (
        int(0 if field.minimum is None else field.minimum),
        int(1000 if field.maximum is None else field.maximum),
    )


def _numbers(field: Field) -> st.SearchStrategy[float]:
    least, most = _bounds(field)
    return st.integers(least * 8, most * 8).map(lambda eighths: eighths / 8)


def _length(field: Field, profile: str) -> int:
    return next((LENGTHS[value] for name, value in field.precision.items() if name == profile), 10)


def _dates(field: Field, profile: str) -> st.SearchStrategy[str]:
    """Dates as precise as they may be, or less."""
    days = st.dates(min_value=_FIRST, max_value=_LAST)
    lengths = [length for length in LENGTHS.values() if length <= _length(field, profile)]
    return st.builds(lambda day, length: day.isoformat()[:length], days, st.sampled_from(lengths))
