"""What PostgreSQL and SQLite say differently: types of columns, and checks of what stands in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from shoal.standard.export import rules
from shoal.standard.model import Field

Check = str | None


@dataclass(frozen=True)
class Dialect:
    """One database.

    Args:
        name: What people call it.
        row: Type of the key of a table that has none of its own.
        end: What stands after a table's closing bracket.
        type: Type of a field's column in a profile.
        shape: Condition on the shape of a text, for a column's name in quotes, or None.
    """

    name: str
    row: str
    end: str
    type: Callable[[Field, str], str]
    shape: Callable[[Field, str, str], Check]


def quoted(name: str) -> str:
    """A name in double quotes: upper and lower case stay, and words of SQL may be names.

    >>> quoted("case")
    '"case"'
    """
    return '"' + name.replace('"', '""') + '"'


def text(value: str) -> str:
    """A text in single quotes.

    >>> text("l'âge")
    "'l''âge'"
    """
    return "'" + value.replace("'", "''") + "'"


def _postgresql_type(field: Field, profile: str) -> str:
    if field.type in {"key", "reference"}:
        return "uuid" if profile == "share" else f"varchar({rules.KEY_LENGTH})"
    types = {"integer": "integer", "number": "double precision", "year": "smallint", "flag": "smallint"}
    return types.get(field.type, "boolean" if field.type == "boolean" else "text")


def _postgresql_shape(field: Field, profile: str, column: str) -> Check:
    whole = None if field.type == "boolean" else rules.pattern(field, profile)
    if whole is None:
        return None
    fits = f"{column}::text ~ {text(f'^(?:{whole})$')}"
    if field.type != "date":
        return fits
    real = f"({column} || substr('0000-01-01', length({column}) + 1))::date IS NOT NULL"
    return f"CASE WHEN {fits} THEN {real} ELSE {column} IS NULL END"


def _sqlite_type(field: Field, _profile: str) -> str:
    if field.type == "number":
        return "REAL"
    return "INTEGER" if field.type in {"integer", "year", "flag", "boolean"} else "TEXT"


def _sqlite_shape(field: Field, profile: str, column: str) -> Check:
    """SQLite has no regular expressions of its own: a field's own pattern stays unchecked there."""
    if field.type == "boolean":
        return f"{column} IN (0, 1)"
    if field.type == "date":
        longest = {"day": 10, "month": 7, "year": 4}[rules.precision(field, profile)]
        whole = f"{column} || substr('0000-01-01', length({column}) + 1)"
        real = f"date({whole}, '+0 days') IS {whole}"
        return f"{real} AND length({column}) <= {longest} AND {column} BETWEEN '1900' AND '2099-12-31'"
    if field.type not in {"key", "reference"}:
        return None
    if profile == "share":
        return f"{column} GLOB {text(_uuid_glob())}"
    return (
        f"length({column}) BETWEEN 1 AND {rules.KEY_LENGTH} AND trim({column}) = {column} AND instr({column}, ';') = 0"
    )


def _uuid_glob() -> str:
    digit = "[0-9A-Fa-f]"
    return "-".join((digit * 8, digit * 4, "4" + digit * 3, "[89ABab]" + digit * 3, digit * 12))


POSTGRESQL = Dialect("PostgreSQL", "integer GENERATED ALWAYS AS IDENTITY", "", _postgresql_type, _postgresql_shape)
SQLITE = Dialect("SQLite", "INTEGER", " STRICT", _sqlite_type, _sqlite_shape)
