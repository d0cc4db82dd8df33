"""datapackage.json: the release as a Data Package (v2), with a Table Schema for each CSV."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from shoal.releases.describe.content import ReleaseContent
from shoal.releases.files import AGGREGATES_CSV, CODEBOOK_CSV, SYNTHETIC_CSV, FileEntry
from shoal.releases.licences import licence
from shoal.releases.tables import attribute_columns
from shoal.standard.text_safety import safe_cell

Json = dict[str, Any]
PROFILE = "https://datapackage.org/profiles/2.0/"


def data_package(content: ReleaseContent, files: Sequence[FileEntry]) -> Json:
    """The data package descriptor of the CSV files.

    Args:
        content: What is released.
        files: The files offered for download.
    """
    text, terms = content.description, licence(content.description.licence)
    schemas = {
        SYNTHETIC_CSV: _synthetic_schema(content),
        AGGREGATES_CSV: _AGGREGATES_SCHEMA,
        CODEBOOK_CSV: _CODEBOOK_SCHEMA,
    }
    return {
        "$schema": PROFILE + "datapackage.json",
        "name": "shoal-release",
        "id": f"urn:shoal:{content.ledger.collection}:{content.version}",
        "title": text.title,
        "description": text.summary or text.title,
        "version": content.version,
        "created": f"{content.created.isoformat()}T00:00:00Z",
        **({"homepage": text.homepage} if text.homepage else {}),
        "licenses": [{"name": terms.identifier, "title": terms.title, **({"path": terms.url} if terms.url else {})}],
        **({"contributors": [{"title": text.publisher, "roles": ["publisher"]}]} if text.publisher else {}),
        "resources": [_resource(file, schemas[file.path]) for file in files if file.path in schemas],
    }


def _resource(file: FileEntry, schema: Json) -> Json:
    return {
        "name": file.slug.removesuffix("-csv"),
        "type": "table",
        "path": file.path,
        "title": file.label,
        "format": "csv",
        "mediatype": file.media_type,
        "encoding": "utf-8",
        "bytes": file.bytes,
        "hash": f"sha256:{file.sha256}",
        "schema": schema,
    }


def _synthetic_schema(content: ReleaseContent) -> Json:
    fields = []
    for name, positions in attribute_columns(content.columns).items():
        single = content.columns[positions[0]].attribute is None
        values = [safe_cell(v) for v in content.domain.attributes[positions[0]].values if v] if single else []
        fields.append(
            {
                "name": safe_cell(name),
                "type": "string",
                "title": content.attribute[name].label or name,
                **({"constraints": {"enum": values}} if values else {}),
            }
        )
    return _schema(fields)


def _schema(fields: list[Json], **more: Any) -> Json:
    return {"$schema": PROFILE + "tableschema.json", "fields": fields, "missingValues": [""], **more}


def _field(name: str, kind: str, description: str, **constraints: Any) -> Json:
    return {"name": name, "type": kind, "description": description, "constraints": {"required": True, **constraints}}


_AGGREGATES_SCHEMA = _schema(
    [
        _field("k", "integer", "How many attribute values the combination has", minimum=1),
        _field("key", "string", "attribute:value;attribute:value", unique=True),
        _field("count", "integer", "Protected count of case records", minimum=0),
        _field("low", "integer", "Lower end of the 90 % interval of the true count", minimum=0),
        _field("high", "integer", "Upper end of the 90 % interval of the true count", minimum=0),
        _field("state", "string", "Only reported combinations are listed", enum=["reported"]),
    ],
    primaryKey=["key"],
)

_CODEBOOK_SCHEMA = _schema(
    [
        _field("attribute", "string", "Column of the synthetic records"),
        _field("label", "string", "What people read"),
        _field("type", "string", "Type of the attribute"),
        _field("group", "string", "Heading under which the explorer shows it"),
        {"name": "value", "type": "string", "description": "Value as in the files; empty means not recorded"},
        _field("value_label", "string", "What people read"),
        _field("reported", "string", "Whether the value counts in combinations", enum=["yes", "no"]),
    ]
)
