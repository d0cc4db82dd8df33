"""Frictionless data package: a file of flat records, its schema, and the code lists as tables to which it refers."""

from __future__ import annotations

import json
from typing import Any

from shoal.standard._data import LANGUAGES
from shoal.standard.export import rules
from shoal.standard.export.table_schema import schema
from shoal.standard.model import Code, CodeList, Standard

Descriptor = dict[str, Any]

RECORDS = "records"


def data_package(standard: Standard, profile: str) -> str:
    """The package as JSON text. Put it as `datapackage.json` beside a file `records.csv`.

    Args:
        standard: The standard.
        profile: One of its profiles.
    """
    package = {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": f"case-records-{profile}",
        "title": f"Case records, profile {profile}",
        "description": standard.profiles[profile].definition["en"],
        "standard": standard.version,
        "resources": [
            _records(standard, profile),
            *(_list(listed) for listed in rules.lists_of(standard, profile)),
        ],
    }
    return json.dumps(package, ensure_ascii=False, indent=1) + "\n"


def _records(standard: Standard, profile: str) -> Descriptor:
    keys = [
        {"fields": [field.name], "reference": {"resource": f"list-{field.list}", "fields": ["code"]}}
        for field in standard.fields(profile)
        if field.type == "code" and not rules.is_open(standard, field, profile)
    ]
    return {
        "name": RECORDS,
        "type": "table",
        "title": "Case records",
        "description": "One row for each person in a case.",
        "path": f"{RECORDS}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema(standard, profile, enumerated=False) | ({"foreignKeys": keys} if keys else {}),
    }


def _list(listed: CodeList) -> Descriptor:
    columns = ("code", *(f"label_{language}" for language in LANGUAGES), "deprecated_in", "replaced_by")
    return {
        "name": f"list-{listed.name}",
        "type": "table",
        "title": listed.title["en"],
        "description": listed.definition["en"],
        "data": [_row(code) for code in listed.codes],
        "schema": {
            "fields": [{"name": name, "type": "string"} for name in columns],
            "primaryKey": ["code"],
            "missingValues": [""],
        },
    }


def _row(code: Code) -> dict[str, str]:
    outdated = code.deprecated
    return {
        "code": code.code,
        **{f"label_{language}": code.label[language] for language in LANGUAGES},
        "deprecated_in": outdated.since if outdated else "",
        "replaced_by": (outdated.replaced_by or "") if outdated else "",
    }
