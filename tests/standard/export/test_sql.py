# ruff: noqa: S608 - the statements are the tests' own
"""The tables for PostgreSQL and SQLite, made and filled in both databases."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from tests.standard import records
from tests.standard.export.databases import Postgresql, Sqlite, postgresql_server

from shoal.standard.export.sql import sql_postgresql, sql_sqlite
from shoal.standard.load import standard
from shoal.standard.model import Entity, Field

PROFILES = tuple(standard().profiles)
Database = Sqlite | Postgresql

UNCHECKED = {"boolean": {"a-number"}, "codes": {"reason-not-alone"}}
"""Wrong cells that are right in a table, where 1 is true, and several codes are several rows."""


@pytest.fixture(scope="module")
def server() -> Iterator[Path]:
    """The tests' PostgreSQL server."""
    with postgresql_server() as folder:
        yield folder


@pytest.fixture(scope="module", params=[(kind, profile) for kind in ("sqlite", "postgresql") for profile in PROFILES])
def made(request: pytest.FixtureRequest) -> tuple[str, Database]:
    """A database with the tables of a profile, and the profile."""
    kind, profile = request.param
    if kind == "sqlite":
        return profile, Sqlite(sql_sqlite(standard(), profile))
    return profile, Postgresql(request.getfixturevalue("server"), profile, sql_postgresql(standard(), profile))


def entities(profile: str) -> list[tuple[Entity, list[Field]]]:
    """The entities of a profile with their fields."""
    fields = standard().fields(profile)
    found = [(entity, [f for f in fields if f in entity.fields]) for entity in standard().entities.values()]
    return [(entity, own) for entity, own in found if own]


def literal(value: Any) -> str:
    """A value in SQL."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).upper()
    return repr(value) if isinstance(value, int | float) else "'" + value.replace("'", "''") + "'"


def inserted(entity: Entity, record: dict[str, Any]) -> list[str]:
    """The statements that put a record into the tables of its entity."""
    fields = standard().all_fields
    why = {code.code for code in standard().lists["missing-reason"].codes}
    table, columns, rows = entity.name.replace("-", "_"), {}, []
    for name, value in record.items():
        alone = value[0] if isinstance(value, list) and len(value) == 1 else value
        codes = records.codes(fields[name]) if fields[name].list else ()
        if isinstance(alone, str) and alone in why and alone not in codes and fields[name].reasons:
            columns[f"{name}_missing"] = alone
        elif fields[name].type == "codes":
            key = literal(record[entity.key]) if entity.key else '(SELECT max("row") FROM "release_record")'
            rows += [f'INSERT INTO "{table}_{name}" VALUES ({key}, {literal(code)})' for code in value]
        else:
            columns[name] = value
    names, values = ", ".join(f'"{name}"' for name in columns), ", ".join(map(literal, columns.values()))
    return [f'INSERT INTO "{table}" ({names}) VALUES ({values})', *rows]


def linked(profile: str, record: dict[str, Any], keys: dict[str, str]) -> dict[str, Any]:
    """The record with references to records that are there."""
    fields = {field.name: field for field in standard().fields(profile)}
    return {
        name: keys[fields[name].to or ""] if fields[name].type == "reference" and not _reason(value) else value
        for name, value in record.items()
    }


def _reason(value: Any) -> bool:
    return any(value == code.code for code in standard().lists["missing-reason"].codes)


def first_records(profile: str) -> tuple[list[str], dict[str, str]]:
    """One bare record of each entity with a key, and the keys."""
    statements, keys = [], {}
    for entity, fields in entities(profile):
        for field in fields:
            if field.name == entity.key:
                keys[entity.name] = records.samples(records.values(field, profile), 1)[0]
                statements += inserted(entity, {field.name: keys[entity.name]})
    return statements, keys


def whole(profile: str, entity: Entity, fields: list[Field]) -> list[dict[str, Any]]:
    """Some records with every field of an entity, each with a key of its own."""
    rows = records.samples(
        st.fixed_dictionaries({field.name: records.values_or_reasons(field, profile) for field in fields}), 12
    )
    seen = {row.get(entity.key or ""): row for row in rows}
    return list(seen.values())[1:] if entity.key else rows


def test_records_that_fit_go_in_and_the_others_do_not(made):
    """Whole records of each entity are accepted; each wrong cell, alone in a record, is refused."""
    profile, database = made
    statements, keys = first_records(profile)
    assert all(database.run(statements))
    good, bad = [], []
    for entity, fields in entities(profile):
        for row in whole(profile, entity, fields):
            if row.get(entity.key or "") != keys.get(entity.name):
                good += inserted(entity, linked(profile, row, keys))
        for field in fields:
            bad += list(wrong(profile, entity, field, database))
    failed = [statement for statement, taken in zip(good, database.run(good), strict=True) if not taken]
    assert failed == []
    taken = [statement for statement, taken in zip(bad, database.run(bad), strict=True) if taken]
    assert taken == []
    assert len(bad) > len(standard().fields(profile)) / 2


def wrong(profile: str, entity: Entity, field: Field, database: Database) -> Iterator[str]:
    """Statements that put a wrong cell into a new record."""
    for kind, cell in records.wrong_cells(field, profile).items():
        if kind in UNCHECKED.get(field.type, ()) or (kind == "other-shape" and isinstance(database, Sqlite)):
            continue
        keys = {own.name: _fresh(profile) for own in entity.fields if own.name == entity.key}
        statements = inserted(entity, keys | {field.name: [cell] if field.type == "codes" else cell})
        if field.type == "codes" and not keys:
            yield statements[-1]
        elif field.type == "codes":
            yield statements[-1].replace(
                literal(keys[entity.key or ""]), f'(SELECT min("{entity.key}") FROM "{entity.name.replace("-", "_")}")'
            )
        else:
            yield statements[0]


def _fresh(profile: str) -> str:
    return "00000000-0000-4000-8000-000000000000" if profile == "share" else "NEW-1"


def test_codes_lead_to_lists_with_labels(made):
    """Each code list is a table in the list's order with its labels, and only its codes go into a record."""
    profile, database = made
    for field in standard().fields(profile):
        if field.list:
            listed = standard().lists[field.list]
            table = "list_" + field.list.replace("-", "_")
            assert database.rows(f'SELECT code FROM "{table}" ORDER BY position') == [c.code for c in listed.codes]
            assert database.rows(f'SELECT label_fr FROM "{table}" ORDER BY position') == [
                c.label["fr"] for c in listed.codes
            ]


def test_a_value_and_a_reason_why_there_is_none_do_not_go_together(made):
    """Of a value and the reason why it is missing only one can stand in a record."""
    profile, database = made
    for entity, fields in entities(profile):
        for field in fields:
            if not records.reasons(field, profile) or field.type in {"codes", "reference"}:
                continue
            (value,) = records.samples(records.values(field, profile), 1)
            table, columns = entity.name.replace("-", "_"), f'"{entity.key}", "{field.name}", "{field.name}_missing"'
            both = f"{literal(_fresh(profile))}, {literal(value)}, 'Refused'"
            assert database.run([f'INSERT INTO "{table}" ({columns}) VALUES ({both})']) == [False], field.name


def test_references_lead_to_records(made):
    """A reference to a record that is not there is refused."""
    profile, database = made
    for entity, fields in entities(profile):
        for field in fields:
            if field.type == "reference":
                record = {str(entity.key): _fresh(profile), field.name: _fresh(profile)}
                if field.to != entity.name:
                    assert database.run(inserted(entity, record)) == [False], field.name


@pytest.mark.parametrize("profile", PROFILES)
def test_names_fit_and_nothing_old_is_made_anew(profile):
    """Names are within PostgreSQL's 63 bytes, and a deprecated field has no column."""
    for script in (sql_postgresql(standard(), profile), sql_sqlite(standard(), profile)):
        assert max(map(len, re.findall(r'"([^"]+)"', script))) <= 63
        old = [field for field in standard().fields(profile, deprecated=True) if field.deprecated]
        assert not [field.name for field in old if f'"{field.name}"' in script]
