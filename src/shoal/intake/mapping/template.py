"""The standard's mapping template, filled in by a partner, as a mapping."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from pydantic import ValidationError

from shoal.errors import MappingError
from shoal.intake.mapping.model import Mapping
from shoal.standard.load import standard

Row = dict[str, str]

_LINES = ("\n", ";", "|")


def from_template(read: Callable[[str], list[Row]]) -> Mapping:
    """The mapping that a filled-in template says.

    Args:
        read: Gives the rows of a sheet by its name, "Fields", "Values" or "Missing"; the first holds headings.

    Raises:
        MappingError: What is filled in contradicts itself.
    """
    fields, values, missing = (read(name)[1:] for name in ("Fields", "Values", "Missing"))
    rules = [_rule(row, values, missing) for row in fields if row["your_column"]]
    try:
        return Mapping.model_validate(
            {
                "shoal_mapping": 1,
                "standard": standard().version,
                "profile": _profile([row["field"] for row in fields]),
                "source": {"missing": dict(_missing(row for row in missing if not row.get("only_in")))},
                "fields": rules,
            }
        )
    except ValidationError as error:
        raise MappingError(f"The template says something that can't be: {error.errors()[0]['msg']}.") from error


def _profile(fields: list[str]) -> str:
    known = [standard().all_fields[name] for name in fields if name in standard().all_fields]
    shared = all("share" in field.profiles for field in known)
    released = all("release" in field.profiles for field in known)
    return "release" if released else "share" if shared else "collect"


def _rule(row: Row, values: Iterable[Row], missing: Iterable[Row]) -> dict[str, Any]:
    field = standard().all_fields.get(row["field"])
    name = field.list if field else None
    own = [each for each in values if each["list"] == name and _for(each, row)]
    tokens = dict.fromkeys(_lines(row.get("missing_tokens", "")), "")
    tokens |= dict(_missing(each for each in missing if each.get("only_in") and _for(each, row)))
    rule: dict[str, Any] = {
        "field": row["field"],
        "columns": tuple(_lines(row["your_column"])),
        "values": _values(own),
        "missing": tokens,
        "note": row.get("note", ""),
    }
    rule |= {"relation": row["relation"]} if row.get("relation") else {}
    return rule | ({"split": row["splitter"]} if row.get("splitter") else {})


def _for(each: Row, row: Row) -> bool:
    """Whether a row of a list counts for a field: it does unless it names another column or field."""
    only = _lines(each.get("only_in", ""))
    return not only or bool({row["field"], *_lines(row["your_column"])} & set(only))


def _values(rows: Iterable[Row]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        for value in _lines(row["your_value"]):
            if value in found:
                raise MappingError(
                    f'Sheet "Values": a value of yours stands beside {found[value]["to"][0]} and beside {row["code"]}. '
                    "Leave it beside one of them."
                )
            relation = row["relation"] or "exact"
            nothing = relation == "none"
            codes = () if nothing else (row["code"],)
            found[value] = {"to": codes, "relation": relation, "note": row["note"]}
    return found


def _missing(rows: Iterable[Row]) -> Iterator[tuple[str, str]]:
    for row in rows:
        yield from ((token, row["code"]) for token in _lines(row["your_tokens"]))


def _lines(cell: str) -> list[str]:
    """What stands in a cell, one or several: on lines of their own, or with a semicolon or a bar between them."""
    sign = next((sign for sign in _LINES if sign in cell), "\n")
    return [part.strip() for part in cell.split(sign) if part.strip()]
