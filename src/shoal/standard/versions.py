"""The versions of the standard: a snapshot of each, and what differs between two.

`python -m shoal.standard.versions --write` writes the snapshot of the present version from the data. A snapshot of an
older version is never written again: it is what was published.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from shoal.errors import UnknownName
from shoal.standard._data import read_text
from shoal.standard.difference import Difference, compare
from shoal.standard.load import standard
from shoal.standard.model import CodeList, Deprecation, Field, Standard

FOLDER = "versions"

_VERSION = re.compile(r"\d+\.\d+(\.\d+)?")


@lru_cache
def known_versions() -> tuple[str, ...]:
    """The versions that have a snapshot, the oldest first.

    >>> known_versions()[0]
    '1.0'
    """
    folder = files("shoal.standard") / "data" / FOLDER
    names = [entry.name.removesuffix(".json") for entry in folder.iterdir() if entry.name.endswith(".json")]
    return tuple(sorted(names, key=_numbers))


def snapshot(read: Standard, version: str | None = None) -> dict[str, Any]:
    """What counts of a version, in plain values: fields, lists and codes, and what is deprecated.

    Args:
        read: The standard.
        version: An older version: what came later is left out, and what was deprecated later is current.
            None: the version that was read.

    Returns:
        `{"version", "fields": {name: {...}}, "lists": {name: {"open", "codes": {code: deprecation or None}}}}`.
    """
    shown = _full(version or read.version)
    entries = {name: _field(field, shown) for name, field in read.all_fields.items() if _is_in(field.since, shown)}
    lists = {name: _list(listed, shown) for name, listed in read.lists.items()}
    return {
        "version": shown,
        "fields": entries,
        "lists": {name: entry for name, entry in lists.items() if entry["codes"]},
    }


@lru_cache
def snapshot_of(version: str) -> Mapping[str, Any]:
    """The snapshot of a version as it was published. It is shared: never change it.

    Args:
        version: For example "1.0" or "1.0.0".

    Raises:
        UnknownName: There is no such version.
    """
    return json.loads(read_text(f"{FOLDER}/{known(version)}.json"))  # type: ignore[no-any-return]


def known(version: str) -> str:
    """The version as its snapshot is named: "1.0" for "1.0.0". A third number changes only words.

    Raises:
        UnknownName: There is no such version.

    >>> known("1.0.0")
    '1.0'
    """
    asked = version.removeprefix("v")
    name = ".".join(asked.split(".")[:2])
    if name in known_versions() and _VERSION.fullmatch(asked):
        return name
    raise UnknownName(f"The standard has no version {version[:40]!r}. It has: {', '.join(known_versions())}.")


def difference(old: str, new: str) -> Difference:
    """What differs between two versions.

    Args:
        old: The older version, for example "1.0".
        new: The newer version.

    Raises:
        UnknownName: There is no such version.

    >>> difference("1.1", "1.1").step
    'none'
    """
    return compare(snapshot_of(old), snapshot_of(new))


def as_json(entry: Mapping[str, Any]) -> str:
    """A snapshot as text: one line for each field and each list, so that a change shows where it is."""
    lines = [f' "version": {json.dumps(entry["version"])}']
    for part in ("fields", "lists"):
        inner = ",\n".join(f"  {_text(name)}: {_text(value)}" for name, value in entry[part].items())
        lines.append(f' "{part}": {{\n{inner}\n }}')
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _field(field: Field, shown: str) -> dict[str, Any]:
    entry = {"type": field.type, "list": field.list, "role": field.role, "profiles": list(field.profiles)}
    said = _deprecation(field.deprecated, shown)
    return {**entry, "deprecated": said} if said else entry


def _list(listed: CodeList, shown: str) -> dict[str, Any]:
    codes = {c.code: _deprecation(c.deprecated, shown) for c in listed.codes if _is_in(c.since, shown)}
    return {"open": listed.open, "codes": codes}


def _deprecation(said: Deprecation | None, shown: str) -> dict[str, str | None] | None:
    if said is None or not _is_in(said.since, shown):
        return None
    return {"since": said.since, "replaced_by": said.replaced_by}


def _is_in(since: str, shown: str) -> bool:
    return _numbers(since) <= _numbers(shown)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in _full(version).split("."))


def _full(version: str) -> str:
    """The version with all three numbers."""
    return ".".join([*version.split("."), "0", "0"][:3])


def main() -> None:
    """Write the snapshot of the present version, or of the versions that are named, beside the data."""
    if "--write" not in sys.argv[1:]:
        sys.exit("Usage: python -m shoal.standard.versions --write [VERSION ...]")
    for version in [arg for arg in sys.argv[1:] if arg != "--write"] or [standard().version]:
        entry = snapshot(standard(), version)
        name = ".".join(entry["version"].split(".")[:2])
        path = Path(str(files("shoal.standard") / "data" / FOLDER / f"{name}.json"))
        path.parent.mkdir(exist_ok=True)
        path.write_text(as_json(entry), encoding="utf-8")


if __name__ == "__main__":
    main()
