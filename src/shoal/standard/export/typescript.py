"""TypeScript: a type for each entity and code list, and the labels of every code in each language."""

from __future__ import annotations

import json
from collections.abc import Iterator

from shoal.standard._data import LANGUAGES
from shoal.standard.export import rules
from shoal.standard.export.pydantic_models import list_type
from shoal.standard.model import CodeList, Field, Standard


def typescript(standard: Standard, profile: str) -> str:
    """A module of types, with one constant `labels`. It needs nothing else.

    Types can't tell a date from another text, nor bound a number: check those with the JSON Schema.

    Args:
        standard: The standard.
        profile: One of its profiles.
    """
    parts = rules.parts(standard, profile, deprecated=True)
    lists = rules.lists_of(standard, profile, deprecated=True)
    lines = [
        f"// Case data standard {standard.version}, profile {profile}. Generated: do not change by hand.",
        "// A value that is not recorded is left out or null.",
        "",
        f"export const VERSION = {_quoted(standard.version)};",
        f"export const PROFILE = {_quoted(profile)};",
        "",
        f"export type Language = {_union(LANGUAGES)};",
        "export type Label = Readonly<Record<Language, string>>;",
        "",
    ]
    for listed in lists:
        lines += [_comment(f"{listed.title['en']}. {listed.definition['en']}"), _codes(listed), ""]
    for part in parts:
        lines += [*_interface(standard, profile, part), ""]
    lines += [*_record(parts), "", *_document(standard, profile, parts), "", *_labels(lists), ""]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _union(texts: tuple[str, ...]) -> str:
    return " | ".join(_quoted(text) for text in texts)


def _comment(text: str, indent: str = "") -> str:
    return f"{indent}/** {text.replace('*/', '* /')} */"


def _codes(listed: CodeList) -> str:
    codes = "".join(f"\n  | {_quoted(code.code)}" for code in listed.codes)
    return f"export type {list_type(listed.name)} ={codes};"


def _interface(standard: Standard, profile: str, part: rules.Part) -> Iterator[str]:
    yield _comment(part.entity.definition["en"])
    yield f"export interface {part.title} {{"
    for field in part.fields:
        outdated = f" @deprecated {field.deprecated.note['en']}" if field.deprecated else ""
        yield _comment(f"{field.label['en']}. {field.definition['en']}{outdated}", "  ")
        yield f"  {field.name}{_type(standard, profile, field, needed=part.needs(field))};"
    yield "}"


def _record(parts: tuple[rules.Part, ...]) -> Iterator[str]:
    """One flat record: the fields of all entities, none of them needed."""
    yield _comment("One person in one case, the columns of all entities side by side.")
    yield f"type AllFields = {' & '.join(part.title for part in parts)};"
    yield "export type FlatRecord = { [Name in keyof AllFields]?: AllFields[Name] | null };"


def _document(standard: Standard, profile: str, parts: tuple[rules.Part, ...]) -> Iterator[str]:
    major, minor, _ = standard.version.split(".")
    yield _comment("What a file holds: flat records, or the records of each entity.")
    yield "export interface CaseDocument {"
    yield f"  standard: `{major}.{minor}.${{number}}`;"
    yield f"  profile: {_quoted(profile)};"
    yield "  records?: FlatRecord[];"
    if profile != "release":
        yield from (f"  {part.plural}?: {part.title}[];" for part in parts)
    yield "}"


def _type(standard: Standard, profile: str, field: Field, *, needed: bool) -> str:
    value = _value(standard, profile, field)
    if needed:
        return f": {value}"
    why = list_type(rules.REASONS) if rules.reasons(standard, field, profile) else ""
    kinds = [value, f"[{why}]" if why and field.type == "codes" else why, "null"]
    return f"?: {' | '.join(kind for kind in kinds if kind)}"


def _value(standard: Standard, profile: str, field: Field) -> str:
    if field.type in {"code", "codes"}:
        one = list_type(field.list or "")
        if rules.is_open(standard, field, profile):
            one = f"({one} | (string & {{}}))"  # editors go on offering the list's own codes
        return one if field.type == "code" else f"{one}[]"
    kinds = {"integer": "number", "number": "number", "year": "number", "boolean": "boolean", "flag": "1 | 0"}
    return kinds.get(field.type, "string")


def _labels(lists: tuple[CodeList, ...]) -> Iterator[str]:
    yield _comment("Label of every code by code list, code and language.")
    yield "export const labels: {"
    yield from (
        f"  readonly {_quoted(entry.name)}: Readonly<Record<{list_type(entry.name)}, Label>>;" for entry in lists
    )
    yield "} = {"
    for listed in lists:
        yield f"  {_quoted(listed.name)}: {{"
        for code in listed.codes:
            texts = ", ".join(f"{language}: {_quoted(code.label[language])}" for language in LANGUAGES)
            yield f"    {_quoted(code.code)}: {{ {texts} }},"
        yield "  },"
    yield "};"
