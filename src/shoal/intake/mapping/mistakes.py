"""What is wrong with a mapping file, in words and with its place."""

from __future__ import annotations

import re
from difflib import get_close_matches

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from shoal.intake.mapping.model import Example, FieldRule, Identity, Mapping, Source, ValueRule
from shoal.intake.mapping.nodes import Path, Place

_WITHIN: dict[str, type[BaseModel]] = {
    "source": Source,
    "fields": FieldRule,
    "values": ValueRule,
    "identity": Identity,
    "examples": Example,
}


def first_mistake(error: ValidationError, places: dict[Path, Place]) -> str:
    """The first thing that is wrong, with its place and the way to it.

    Args:
        error: What the model said.
        places: Where everything stands.

    Returns:
        "line 12, column 5 (fields, 3, colums): There is no ...".
    """
    problems = error.errors(include_url=False)
    problem = min(problems, key=lambda each: _order(each, places))
    way = _way(problem["loc"], places)
    place = places.get(way)
    more = f" And {len(problems) - 1} more." if len(problems) > 1 else ""
    inside = ", ".join(str(step + 1) if isinstance(step, int) else step[:80] for step in way)
    return (str(place) if place else "the beginning") + (f" ({inside})" if inside else "") + f": {_said(problem)}{more}"


def _order(problem: ErrorDetails, places: dict[Path, Place]) -> tuple[int, int]:
    place = places.get(_way(problem["loc"], places))
    return (place.line, place.column) if place else (0, 0)


def _way(loc: Path, places: dict[Path, Place]) -> Path:
    """As much of the way as stands in the file: the model adds steps of its own at the end."""
    steps = tuple(loc)
    while steps and steps not in places:
        steps = steps[:-1]
    return steps


_WORDS = {
    "string_type": "This must be one text.",
    "dict_type": 'Names with a value each must stand here, as in "name: value".',
    "model_type": 'Names with a value each must stand here, as in "name: value".',
    "model_attributes_type": 'Names with a value each must stand here, as in "name: value".',
    "tuple_type": "A list must stand here.",
}


def _said(problem: ErrorDetails) -> str:
    name = str(problem["loc"][-1])[:80] if problem["loc"] else ""
    match problem["type"]:
        case "extra_forbidden":
            return f"There is no entry {name!r} here.{_nearest(name, problem['loc'])}"
        case "missing":
            return f"The entry {name!r} is missing."
        case "literal_error":
            allowed = str(problem.get("ctx", {}).get("expected", ""))
            return f"This must be one of {allowed}."
        case kind:
            return _WORDS.get(kind) or re.sub(r"^Value error, ", "", problem["msg"]).rstrip(".") + "."


def _nearest(name: str, loc: Path) -> str:
    within = [_WITHIN[step] for step in loc[:-1] if step in _WITHIN]
    known = list((within[-1] if within else Mapping).model_fields)
    near = get_close_matches(name, known, n=1)
    return f" Did you mean {near[0]!r}?" if near else f" There are: {', '.join(known)}."
