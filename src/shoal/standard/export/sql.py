"""Tables for PostgreSQL and SQLite: one for each entity and code list, and one for each field of several codes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from shoal.standard._data import LANGUAGES
from shoal.standard.export import rules
from shoal.standard.export.sql_dialects import POSTGRESQL, SQLITE, Dialect, quoted, text
from shoal.standard.model import CodeList, Field, Standard

ROW = "row"
"""Key of a table whose records identify nobody."""


def sql_postgresql(standard: Standard, profile: str) -> str:
    """The tables for PostgreSQL 12 or later.

    Args:
        standard: The standard.
        profile: One of its profiles.
    """
    return _script(_Script(standard, profile, POSTGRESQL))


def sql_sqlite(standard: Standard, profile: str) -> str:
    """The tables for SQLite 3.37 or later. Keys hold only where `PRAGMA foreign_keys = ON` was called.

    Args:
        standard: The standard.
        profile: One of its profiles.
    """
    return _script(_Script(standard, profile, SQLITE))


@dataclass(frozen=True)
class _Script:
    """What is written, and for which database."""

    standard: Standard
    profile: str
    dialect: Dialect

    @property
    def parts(self) -> tuple[rules.Part, ...]:
        """The entities with their fields: nothing deprecated belongs in a new table."""
        return rules.parts(self.standard, self.profile)

    @property
    def later(self) -> bool:
        """Whether references are added once all tables are there: PostgreSQL takes no name that is not there yet."""
        return self.dialect is POSTGRESQL


def _script(script: _Script) -> str:
    lines = [
        f"-- Case data standard {script.standard.version}, profile {script.profile}, for {script.dialect.name}.",
        "-- A column that ends in _missing holds the reason why its field has no value.",
        "",
        "BEGIN;",
        "",
    ]
    for listed in rules.lists_of(script.standard, script.profile):
        lines += [*_list_table(listed, script), ""]
    for part in script.parts:
        lines += [*_entity_table(part, script), ""]
    for part in script.parts:
        for field in part.fields:
            if field.type == "codes":
                lines += [*_codes_table(part, field, script), ""]
    if script.later:
        lines += [*_references(script), "", *_comments(script), ""]
    return "\n".join([*lines, "COMMIT;", ""])


def _table(name: str, columns: list[str], script: _Script) -> list[str]:
    return [
        f"CREATE TABLE {quoted(name)} (",
        ",\n".join(f"  {column}" for column in columns),
        f"){script.dialect.end};",
    ]


def _list_name(name: str) -> str:
    return "list_" + name.replace("-", "_")


def _list_table(listed: CodeList, script: _Script) -> Iterator[str]:
    """A code list with its labels. You may add codes of your own to an open one."""
    name = _list_name(listed.name)
    if listed.open and script.profile == "collect":
        yield "-- You may add codes of your own to this list. They do not leave your organisation."
    yield from _table(
        name,
        [
            "code text PRIMARY KEY",
            "position integer NOT NULL",
            *(f"label_{language} text NOT NULL" for language in LANGUAGES),
            f"broader text REFERENCES {quoted(name)} (code)",
            "deprecated_in text",
            f"replaced_by text REFERENCES {quoted(name)} (code)",
        ],
        script,
    )
    yield f"INSERT INTO {quoted(name)} VALUES"
    yield ",\n".join(_code_rows(listed)) + ";"


def _code_rows(listed: CodeList) -> Iterator[str]:
    for position, code in enumerate(listed.codes, start=1):
        outdated = code.deprecated
        ends = (code.broader, outdated and outdated.since, outdated and outdated.replaced_by)
        cells = (
            text(code.code),
            str(position),
            *(text(code.label[language]) for language in LANGUAGES),
            *(text(cell) if cell else "NULL" for cell in ends),
        )
        yield f"  ({', '.join(cells)})"


def _entity_table(part: rules.Part, script: _Script) -> Iterator[str]:
    columns = [] if part.key else [f"{quoted(ROW)} {script.dialect.row} PRIMARY KEY"]
    for field in part.fields:
        if field.type != "codes":
            columns.append(_column(field, script))
        if rules.reasons(script.standard, field, script.profile):
            columns.append(f"{quoted(_missing(field))} text REFERENCES {quoted(_list_name(rules.REASONS))} (code)")
    columns += [
        f"CHECK ({quoted(field.name)} IS NULL OR {quoted(_missing(field))} IS NULL)"
        for field in part.fields
        if field.type != "codes" and rules.reasons(script.standard, field, script.profile)
    ]
    if not script.later:
        yield f"-- {part.entity.label['en']}: {part.entity.definition['en']}"
    yield from _table(part.name, columns, script)


def _missing(field: Field) -> str:
    return f"{field.name}_missing"


def _column(field: Field, script: _Script) -> str:
    words = [quoted(field.name), script.dialect.type(field, script.profile)]
    if field.name == script.standard.entity_of(field.name).key:
        words.append("PRIMARY KEY" if script.later else "PRIMARY KEY NOT NULL")
    elif field.required:
        words.append("NOT NULL")
    if field.list:
        words.append(f"REFERENCES {quoted(_list_name(field.list))} (code)")
    target = _target(field, script)
    if target and not script.later:
        words.append(_leads_to(target))
    words += [f"CHECK ({check})" for check in _checks(field, script)]
    return " ".join(words)


def _target(field: Field, script: _Script) -> rules.Part | None:
    """The table to which a reference leads, where the profile has its key."""
    return next((part for part in script.parts if part.entity.name == field.to and part.key), None)


def _leads_to(part: rules.Part) -> str:
    key = part.key.name if part.key else ROW
    return f"REFERENCES {quoted(part.name)} ({quoted(key)})"


def _checks(field: Field, script: _Script) -> Iterator[str]:
    column = quoted(field.name)
    if field.type in {"integer", "number", "year"}:
        least, most = rules.bounds(field)
        if least is not None:
            yield f"{column} >= {least}"
        if most is not None:
            yield f"{column} <= {most}"
    elif field.type == "flag":
        yield f"{column} IN (0, 1)"
    elif _target(field, script) is None and (shape := script.dialect.shape(field, script.profile, column)):
        yield shape


def _codes_table(part: rules.Part, field: Field, script: _Script) -> Iterator[str]:
    """One row for each code of each record."""
    key = part.key.name if part.key else ROW
    kind = script.dialect.type(part.key, script.profile) if part.key else "integer"
    yield from _table(
        f"{part.name}_{field.name}",
        [
            f"{quoted(key)} {kind} NOT NULL {_leads_to(part)} ON DELETE CASCADE",
            f"code text NOT NULL REFERENCES {quoted(_list_name(field.list or ''))} (code)",
            f"PRIMARY KEY ({quoted(key)}, code)",
        ],
        script,
    )


def _references(script: _Script) -> Iterator[str]:
    for part in script.parts:
        for field in part.fields:
            if target := _target(field, script):
                key = f"FOREIGN KEY ({quoted(field.name)}) {_leads_to(target)}"
                yield f"ALTER TABLE {quoted(part.name)} ADD {key};"


def _comments(script: _Script) -> Iterator[str]:
    for part in script.parts:
        yield f"COMMENT ON TABLE {quoted(part.name)} IS {text(part.entity.definition['en'])};"
        for field in part.fields:
            if field.type != "codes":
                said = f"{field.label['en']}. {field.definition['en']}"
                yield f"COMMENT ON COLUMN {quoted(part.name)}.{quoted(field.name)} IS {text(said)};"
