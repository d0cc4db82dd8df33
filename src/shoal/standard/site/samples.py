"""Invented examples of how a field's value is written, in a table and in JSON."""

from __future__ import annotations

import json
from dataclasses import dataclass

from shoal.standard.model import SEPARATOR, Field, ProfileName, Standard

UUID = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
"""A random UUID (version 4), as keys are in the profile `share`."""
DATE = "2024-05-17"
SHORTER = {"day": 10, "month": 7, "year": 4}


@dataclass(frozen=True)
class Sample:
    """One example.

    Args:
        profiles: The profiles in which it is written so.
        cell: What stands in a cell of CSV, XLSX or Parquet.
        json: The same as a member of a JSON record.
    """

    profiles: tuple[ProfileName, ...]
    cell: str
    json: str


def samples(standard: Standard, field: Field) -> tuple[Sample, ...]:
    """Examples of a field's values, profiles that write the same together; none of a field that holds any text."""
    found: dict[str, tuple[str | int | float | bool | list[str], list[ProfileName]]] = {}
    for profile in field.profiles:
        made = _value(standard, field, profile)
        if made is not None:
            cell, value = made
            found.setdefault(cell, (value, []))[1].append(profile)
    return tuple(
        Sample(tuple(profiles), cell, json.dumps({field.name: value}, ensure_ascii=False)[1:-1])
        for cell, (value, profiles) in found.items()
    )


def _value(
    standard: Standard, field: Field, profile: ProfileName
) -> tuple[str, str | int | float | bool | list[str]] | None:
    """What stands in a cell, and its JSON value."""
    if field.type in {"key", "reference"}:
        key = UUID if profile == "share" else "2024-0417"
        return key, key
    if field.type == "date":
        date = DATE[: SHORTER[field.precision.get(profile, "day")]]
        return date, date
    if field.type in {"code", "codes"}:
        codes = [code.code for code in standard.lists[field.list or ""].current]
        chosen = codes[: 2 if field.type == "codes" else 1]
        return (SEPARATOR.join(chosen), chosen if field.type == "codes" else chosen[0]) if chosen else None
    return _plain(field)


def _plain(field: Field) -> tuple[str, str | int | float | bool] | None:
    if field.type == "boolean":
        return "TRUE", True
    if field.type == "flag":
        return "1", 1
    if field.type in {"integer", "year"}:
        number = _within(field, 2024 if field.type == "year" else 2)
        return f"{number:g}", int(number)
    if field.type == "number":
        number = _within(field, 13.75)
        return f"{number:g}", number
    return None


def _within(field: Field, number: float) -> float:
    low = field.minimum if field.minimum is not None else number
    high = field.maximum if field.maximum is not None else number
    return min(max(number, low), high) if low <= high else number
