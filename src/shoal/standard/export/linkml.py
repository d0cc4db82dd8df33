"""LinkML schema: every field a slot, every entity a class, every code list an enumeration."""

from __future__ import annotations

from typing import Any

import yaml

from shoal.standard.export import rules
from shoal.standard.export.pydantic_models import list_type
from shoal.standard.model import CodeList, Field, Standard

Part = dict[str, Any]

_RANGES = {"integer": "integer", "year": "integer", "flag": "integer", "number": "float", "boolean": "boolean"}
_DUMPER: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


def linkml(standard: Standard, profile: str) -> str:
    """The schema as YAML text. Its root is a document with an array for each entity.

    Args:
        standard: The standard.
        profile: One of its profiles.
    """
    parts = rules.parts(standard, profile, deprecated=True)
    lists = rules.lists_of(standard, profile, deprecated=True)
    schema = {
        "id": f"urn:shoal:standard:{standard.version}:{profile}",
        "name": f"case_data_{profile}",
        "title": f"Case data standard {standard.version}, profile {profile}",
        "description": standard.profiles[profile].definition["en"],
        "version": standard.version,
        "prefixes": {"linkml": "https://w3id.org/linkml/", "shoal": f"urn:shoal:standard:{standard.version}:"},
        "default_prefix": "shoal",
        "imports": ["linkml:types"],
        "default_range": "string",
        "classes": {
            **{part.title: _class(standard, profile, part) for part in parts},
            "FlatRecord": _record(parts),
            "Document": _document(parts),
        },
        "slots": {field.name: _slot(standard, profile, field) for part in parts for field in part.fields},
        "enums": {list_type(listed.name): _enum(listed) for listed in lists},
    }
    text: str = yaml.dump(schema, Dumper=_DUMPER, allow_unicode=True, sort_keys=False, width=110)
    return text


def _class(standard: Standard, profile: str, part: rules.Part) -> Part:
    inside = {other.entity.name: other.title for other in rules.parts(standard, profile) if other.key}
    usage: Part = {
        field.name: {"range": inside[field.to], "inlined": False}
        for field in part.fields
        if field.to in inside and not rules.reasons(standard, field, profile)
    }
    usage |= {field.name: {"required": True} for field in part.fields if part.needs(field)}
    usage |= {part.key.name: {"identifier": True}} if part.key else {}
    return {
        "title": part.entity.label["en"],
        "description": part.entity.definition["en"],
        "slots": [field.name for field in part.fields],
        **({"slot_usage": usage} if usage else {}),
    }


def _record(parts: tuple[rules.Part, ...]) -> Part:
    return {
        "title": "Record",
        "description": "One person in one case, the columns of all entities side by side.",
        "slots": [field.name for part in parts for field in part.fields],
    }


def _document(parts: tuple[rules.Part, ...]) -> Part:
    arrays = {"records": "FlatRecord", **{part.plural: part.title for part in parts}}
    many = {"multivalued": True, "inlined": True, "inlined_as_list": True}
    return {
        "title": "Document",
        "description": "What a file holds: flat records, or the records of each entity.",
        "tree_root": True,
        "attributes": {
            "standard": {"required": True},
            "profile": {"required": True},
            **{name: {"range": kind, **many} for name, kind in arrays.items()},
        },
    }


def _slot(standard: Standard, profile: str, field: Field) -> Part:
    slot: Part = {"title": field.label["en"], "description": field.definition["en"]}
    if field.deprecated:
        slot["deprecated"] = field.deprecated.note["en"]
    if field.type == "codes":
        slot["multivalued"] = True
    value = _value(field, profile)
    others = [{"range": list_type(rules.REASONS)}] if rules.reasons(standard, field, profile) else []
    if rules.is_open(standard, field, profile):
        others.append({"range": "string", "pattern": f"^(?:{rules.LOCAL_CODE})$"})
    return slot | ({"any_of": [value, *others]} if others else value)


def _value(field: Field, profile: str) -> Part:
    if field.list:
        return {"range": list_type(field.list)}
    value: Part = {"range": _RANGES.get(field.type, "string")}
    if field.type == "flag":
        return value | {"minimum_value": 0, "maximum_value": 1}
    if field.type in {"integer", "number", "year"}:
        limits = zip(("minimum_value", "maximum_value"), rules.bounds(field), strict=True)
        return value | {name: bound for name, bound in limits if bound is not None}
    whole = None if field.type == "boolean" else rules.pattern(field, profile)
    return value | ({"pattern": f"^(?:{whole})$"} if whole else {})


def _enum(listed: CodeList) -> Part:
    return {
        "title": listed.title["en"],
        "description": listed.definition["en"],
        "permissible_values": {
            code.code: {
                "title": code.label["en"],
                **({"description": code.definition["en"]} if code.definition else {}),
                **({"is_a": code.broader} if code.broader else {}),
                **({"deprecated": code.deprecated.note["en"]} if code.deprecated else {}),
            }
            for code in listed.codes
        },
    }
