"""The columns of a release as plain values, written into the explorer's manifest and read back from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from shoal.privacy.domain import Attribute, Domain
from shoal.releases.charts import charts, column_shards
from shoal.releases.describe.content import ColumnInfo, Outline
from shoal.releases.describe.description import ReleaseDescription

FORMAT = "shoal-explorer/2"


def columns_json(domain: Domain, columns: Sequence[ColumnInfo], shards: Sequence[int]) -> list[dict[str, Any]]:
    """The columns as the manifest of the explorer lists them (docs/release-format.md).

    Args:
        domain: The engine's domain.
        columns: One entry per engine column.
        shards: The shard of every column.
    """
    return [_column_json(domain, position, info, shards[position]) for position, info in enumerate(columns)]


def _column_json(domain: Domain, position: int, info: ColumnInfo, shard: int) -> dict[str, Any]:
    attribute = domain.attributes[position]
    stands_for = {"attribute": info.attribute, "code": info.code, "separator": info.separator}
    reported = set(attribute.reported)
    return {
        "name": info.name,
        "label": info.label,
        "type": info.type,
        "bytes": value_bytes(attribute),
        "file": f"columns/{position}.bin.gz",
        "values": [
            [value, "" if label == value else label, *([1] if value in reported else [])]
            for value, label in zip(attribute.values, info.value_labels, strict=True)
        ],
        "shard": shard,
        **{key: text for key, text in stands_for.items() if text is not None},
    }


def value_bytes(attribute: Attribute) -> int:
    """How many bytes a code of the attribute takes in the explorer's column file."""
    return 1 if attribute.size <= 256 else 2


def read_columns(manifest: Mapping[str, Any], description: ReleaseDescription) -> tuple[Domain, tuple[ColumnInfo, ...]]:
    """Read the manifest's columns back.

    Args:
        manifest: The explorer's manifest.
        description: The release description, which knows the group of each attribute.

    Raises:
        ValueError, KeyError, TypeError: They are not what `columns_json` writes. The message of another format
            than this version's is a sentence for people.
    """
    check_format(manifest)
    columns = manifest["columns"]
    domain = Domain(tuple(_attribute(column) for column in columns))
    groups = {a.name: a.group for a in description.attributes}
    infos = tuple(
        ColumnInfo(
            c["name"],
            c["label"],
            c["type"],
            groups[c.get("attribute") or c["name"]],
            tuple(value[1] or value[0] for value in c["values"]),
            c.get("attribute") or c["name"],
            attribute=c.get("attribute"),
            code=c.get("code"),
            separator=c.get("separator"),
        )
        for c in columns
    )
    shards = column_shards(charts(Outline(description, domain, infos)), len(infos))
    if columns_json(domain, infos, shards) != [dict(c) for c in columns]:
        raise ValueError("the columns of the manifest are not written as the format asks")
    return domain, infos


def _attribute(column: Mapping[str, Any]) -> Attribute:
    values = column["values"]
    return Attribute(column["name"], tuple(v[0] for v in values), tuple(v[0] for v in values if len(v) > 2 and v[2]))


class OtherFormat(ValueError):
    """The manifest is of another format than this version reads."""


def check_format(manifest: Mapping[str, Any]) -> None:
    """Check that the manifest is of this version's format.

    Raises:
        OtherFormat: It is of another.
    """
    if manifest["format"] != FORMAT:
        raise OtherFormat(f"the explorer's data are not of the format {FORMAT}")
