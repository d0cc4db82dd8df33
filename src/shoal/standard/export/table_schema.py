"""Frictionless Table Schema of a file of flat records."""

from __future__ import annotations

import json
import re
from typing import Any

from shoal.standard.export import rules
from shoal.standard.model import SEPARATOR, Field, Standard

Descriptor = dict[str, Any]

TYPES = {"integer": "integer", "number": "number", "year": "year", "boolean": "boolean", "flag": "integer"}


def table_schema(standard: Standard, profile: str) -> str:
    """The schema as JSON text: columns in the standard's order, each with its type, its bounds and its codes.

    A file need not have every column. Reasons why a value is missing are missing values of their column.

    Args:
        standard: The standard.
        profile: One of its profiles.
    """
    about = {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "title": f"Case data standard {standard.version}, profile {profile}",
        "description": standard.profiles[profile].definition["en"],
    }
    return json.dumps(about | schema(standard, profile), ensure_ascii=False, indent=1) + "\n"


def schema(standard: Standard, profile: str, *, enumerated: bool = True) -> Descriptor:
    """The schema as plain values, for a data package.

    Args:
        standard: The standard.
        profile: One of its profiles.
        enumerated: Whether closed code lists stand in the schema. A data package refers to tables of codes instead.
    """
    return {
        "fieldsMatch": "superset",
        "fields": [_field(standard, profile, field, enumerated=enumerated) for field in standard.fields(profile)],
        "missingValues": [""],
    }


def _field(standard: Standard, profile: str, field: Field, *, enumerated: bool) -> Descriptor:
    why = rules.reasons(standard, field, profile)
    limits = _limits(standard, profile, field, enumerated=enumerated)
    return {
        "name": field.name,
        "title": field.label["en"],
        "description": field.definition["en"],
        "type": TYPES.get(field.type, "string"),
        **({"trueValues": ["TRUE"], "falseValues": ["FALSE"]} if field.type == "boolean" else {}),
        **({"constraints": limits} if limits else {}),
        **({"missingValues": ["", *why]} if why else {}),
        "x-labels": field.label,
        "x-role": field.role,
        **({"x-list": field.list} if field.list else {}),
    }


def _limits(standard: Standard, profile: str, field: Field, *, enumerated: bool) -> Descriptor:
    if field.type in {"integer", "number", "year"}:
        least, most = rules.bounds(field)
        return {k: v for k, v in (("minimum", least), ("maximum", most)) if v is not None}
    if field.type == "flag":
        return {"enum": [1, 0]}
    if field.type == "code" and not rules.is_open(standard, field, profile):
        return {"enum": [code.code for code in rules.codes(standard, field)]} if enumerated else {}
    if field.list:
        return {"pattern": _coded(standard, profile, field)}
    whole = rules.pattern(field, profile)
    return {"pattern": whole} if whole else {}


def _coded(standard: Standard, profile: str, field: Field) -> str:
    """Several codes in one cell, and codes of one's own, as a pattern."""
    one = "|".join(_literal(code.code) for code in rules.codes(standard, field))
    if rules.is_open(standard, field, profile):
        why = "|".join(rules.all_reasons(standard))
        one = f"(?!(?:{why})(?:[; ]|$)){rules.LOCAL_CODE}|{one}"
    return f"(?:{one})(?: *{SEPARATOR} *(?:{one}))*" if field.type == "codes" else f"(?:{one})"


def _literal(code: str) -> str:
    """A code as a pattern that only it fits. JavaScript refuses marks that nothing asks for."""
    return re.sub(r"([\\^$.|?*+()\[\]{}])", r"\\\1", code)
