"""JSON Schema 2020-12 of a document of records, of one record, of each entity and of each code list."""

from __future__ import annotations

import json
from typing import Any

from shoal.standard.export import rules
from shoal.standard.model import CodeList, Field, Standard

Schema = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def json_schema(standard: Standard, profile: str) -> str:
    """The schema as JSON text. Keys that begin with "x-" carry what JSON Schema has no word for.

    The root is a document: the version, the profile, and `records` (one flat record for each person in a case) or
    an array for each entity. A value that is not recorded is left out or null. `format` need not be asserted: the
    patterns alone tell a date from anything else, save for the 30th of February.

    Args:
        standard: The standard.
        profile: One of its profiles.
    """
    return json.dumps(_document(standard, profile), ensure_ascii=False, indent=1) + "\n"


def _document(standard: Standard, profile: str) -> Schema:
    parts = rules.parts(standard, profile, deprecated=True)
    arrays = {"records": _array("record", "One flat record for each person in a case.")}
    if profile != "release":
        arrays |= {part.plural: _array(part.entity.name, part.entity.definition["en"]) for part in parts}
    return {
        "$schema": DIALECT,
        "$id": f"urn:shoal:standard:{standard.version}:{profile}",
        "title": f"Case data standard {standard.version}, profile {profile}",
        "description": standard.profiles[profile].definition["en"],
        "type": "object",
        "properties": {
            "standard": {
                "description": "Version of the standard.",
                "type": "string",
                "pattern": f"^(?:{rules.versions(standard)})$",
            },
            "profile": {"const": profile},
            **arrays,
        },
        "required": ["standard", "profile"],
        "minProperties": 3,
        "additionalProperties": False,
        "$defs": {
            "record": _record(parts),
            **{part.entity.name: _entity(standard, profile, part) for part in parts},
            **{_list_name(listed): _list(listed) for listed in rules.lists_of(standard, profile, deprecated=True)},
        },
    }


def _array(definition: str, description: str) -> Schema:
    return {"description": description, "type": "array", "items": {"$ref": f"#/$defs/{definition}"}}


def _record(parts: tuple[rules.Part, ...]) -> Schema:
    return {
        "title": "Record",
        "description": "One person in one case, the columns of all entities side by side.",
        "type": "object",
        "properties": {field.name: _inside(part, field) for part in parts for field in part.fields},
        "additionalProperties": False,
    }


def _inside(part: rules.Part, field: Field) -> Schema:
    """A field of a flat record. Nothing is needed there: not every row has something of every entity."""
    own = {"$ref": f"#/$defs/{part.entity.name}/properties/{field.name}"}
    return {"anyOf": [own, {"type": "null"}]} if part.needs(field) else own


def _entity(standard: Standard, profile: str, part: rules.Part) -> Schema:
    return {
        "title": part.title,
        "description": part.entity.definition["en"],
        "x-labels": part.entity.label,
        **({"x-key": part.key.name} if part.key else {}),
        "type": "object",
        "properties": {field.name: _field(standard, profile, field, needed=part.needs(field)) for field in part.fields},
        "required": [field.name for field in part.fields if part.needs(field)],
        "additionalProperties": False,
    }


def _field(standard: Standard, profile: str, field: Field, *, needed: bool) -> Schema:
    about: Schema = {
        "title": field.label["en"],
        "description": field.definition["en"],
        "x-labels": field.label,
        "x-role": field.role,
    }
    if field.to:
        about["x-refers-to"] = field.to
    if field.deprecated:
        about |= {"deprecated": True, "$comment": field.deprecated.note["en"]}
        about |= {"x-replaced-by": field.deprecated.replaced_by} if field.deprecated.replaced_by else {}
    if needed:
        return about | _value(standard, profile, field)
    return about | {"anyOf": [_value(standard, profile, field), *_absent(standard, profile, field)]}


def _absent(standard: Standard, profile: str, field: Field) -> list[Schema]:
    """What may stand in place of a value."""
    why: Schema = {"$ref": f"#/$defs/{_name_of(rules.REASONS)}"}
    if field.type == "codes":
        why = {"type": "array", "items": why, "minItems": 1, "maxItems": 1}
    return [*([why] if rules.reasons(standard, field, profile) else []), {"type": "null"}]


def _value(standard: Standard, profile: str, field: Field) -> Schema:
    if field.type in {"code", "codes"}:
        return _coded(standard, profile, field)
    if field.type in {"integer", "number", "year"}:
        least, most = rules.bounds(field)
        limits = {"minimum": least, "maximum": most}
        kind = "number" if field.type == "number" else "integer"
        return {"type": kind, **{name: value for name, value in limits.items() if value is not None}}
    if field.type == "boolean":
        return {"type": "boolean"}
    if field.type == "flag":
        return {"enum": [1, 0]}
    return _text(field, profile)


def _text(field: Field, profile: str) -> Schema:
    whole = rules.pattern(field, profile)
    schema: Schema = {"type": "string", "pattern": f"^(?:{whole})$" if whole else r"\S"}
    if field.type == "date" and rules.precision(field, profile) == "day":
        schema["anyOf"] = [{"format": "date"}, {"maxLength": len("YYYY-MM")}]
    return schema


def _coded(standard: Standard, profile: str, field: Field) -> Schema:
    one: Schema = {"$ref": f"#/$defs/{_name_of(field.list or '')}"}
    if rules.is_open(standard, field, profile):
        local: Schema = {"description": "A code of your own.", "type": "string"}
        local |= {"pattern": f"^(?:{rules.LOCAL_CODE})$", "not": {"enum": list(rules.all_reasons(standard))}}
        one = {"anyOf": [one, local]}
    if field.type == "code":
        return one
    return {"type": "array", "items": one, "minItems": 1, "uniqueItems": True}


def _name_of(name: str) -> str:
    return f"list-{name}"


def _list_name(listed: CodeList) -> str:
    return _name_of(listed.name)


def _list(listed: CodeList) -> Schema:
    outdated = {code.code: code.deprecated.replaced_by for code in listed.codes if code.deprecated}
    return {
        "title": listed.title["en"],
        "description": listed.definition["en"],
        "x-source": listed.source,
        "x-open": listed.open,
        "enum": [code.code for code in listed.codes],
        "x-labels": {code.code: code.label for code in listed.codes},
        **({"x-replaced-by": outdated} if outdated else {}),
    }
