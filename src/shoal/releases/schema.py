"""The columns of a release as plain values, written into the explorer's manifest and read back from it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from shoal.privacy.domain import Attribute, Domain
from shoal.releases.content import ColumnInfo, check_columns


def columns_json(domain: Domain, columns: Sequence[ColumnInfo]) -> list[dict[str, Any]]:
    """The columns as the manifest of the explorer lists them (docs/release-format.md)."""
    return [_column_json(domain, position, info) for position, info in enumerate(columns)]


def _column_json(domain: Domain, position: int, info: ColumnInfo) -> dict[str, Any]:
    attribute, start = domain.attributes[position], domain.offsets[position]
    stands_for = {"attribute": info.attribute, "code": info.code, "separator": info.separator}
    return {
        "name": info.name,
        "label": info.label,
        "type": info.type,
        "group": info.group,
        "bytes": value_bytes(attribute),
        "file": f"columns/{position}.bin.gz",
        **{key: text for key, text in stands_for.items() if text is not None},
        "values": [
            {"code": value, "label": label, "reported": value in attribute.reported, "id": start + i}
            for i, (value, label) in enumerate(zip(attribute.values, info.value_labels, strict=True))
        ],
    }


def value_bytes(attribute: Attribute) -> int:
    """How many bytes a code of the attribute takes in the explorer's column file."""
    return 1 if attribute.size <= 256 else 2


def read_columns(columns: Sequence[Mapping[str, Any]]) -> tuple[Domain, tuple[ColumnInfo, ...]]:
    """Read the manifest's columns back.

    Raises:
        ValueError, KeyError, TypeError: They are not what `columns_json` writes.
    """
    domain = Domain(
        tuple(
            Attribute(
                c["name"],
                tuple(v["code"] for v in c["values"]),
                tuple(v["code"] for v in c["values"] if v["reported"]),
            )
            for c in columns
        )
    )
    infos = tuple(
        ColumnInfo(
            c["name"],
            c["label"],
            c["type"],
            c["group"],
            tuple(v["label"] for v in c["values"]),
            c.get("attribute") or c["name"],
            attribute=c.get("attribute"),
            code=c.get("code"),
            separator=c.get("separator"),
        )
        for c in columns
    )
    check_columns(domain, infos)
    if columns_json(domain, infos) != [dict(c) for c in columns]:
        raise ValueError("the columns of the manifest are not numbered as the format asks")
    return domain, infos
