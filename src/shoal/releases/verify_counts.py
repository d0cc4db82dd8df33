"""Checking that every published combination stands in the counts files in which it must, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoal.errors import Finding, Where
from shoal.privacy.combinations import Combinations
from shoal.releases.files import MANIFEST
from shoal.releases.site.explorer_counts import counts_json, file_name, pack_counts, rows_of, split_counts
from shoal.releases.site.explorer_data import FOLDER
from shoal.releases.site.packed import decompress

FIX = "Do not use the release, and tell its publisher."

_MISSING = ("file-missing", "The file of counts is missing.")
_BROKEN = ("data-unreadable", "The file of counts is cut short, holds more than it should, or is no gzip file.")
_DIFFERS = ("explorer-differs", "The explorer's counts and those of data/aggregates.csv do not agree.")
_EXTRA = ("file-extra", "No file of counts belongs here.")


def data_finding(code: str, message: str, path: str, count: int = 1) -> Finding:
    """A finding about a data file that was signed as it is."""
    return Finding(code, "error", Where(), f"{path}: {message}", FIX, count)


def counts_findings(
    folder: Path, manifest: Mapping[str, Any], tables: Sequence[Combinations], shard: NDArray[np.intp]
) -> Iterator[Finding]:
    """What is wrong with the counts files and what the manifest says of them.

    Args:
        folder: The release folder.
        manifest: The explorer's manifest.
        tables: The published combinations of each length, shortest first.
        shard: The shard of every global value id.
    """
    found: dict[tuple[str, str], list[str]] = {}
    shards, said, expected = int(shard.max(initial=0)) + 1, {}, set()
    for k, table in enumerate(tables, start=1):
        written = []
        for subset, rows in split_counts(table.ids, shard, shards):
            name = file_name(k, subset)
            problem = _problem(folder / FOLDER / name, pack_counts(rows_of(table, rows)))
            if problem:
                found.setdefault(problem, []).append(name)
            written.append(subset)
            expected.add(name)
        said[str(k)] = counts_json(k, shards, written)
    there = (p.relative_to(folder / FOLDER).as_posix() for p in (folder / FOLDER / "counts").rglob("*") if p.is_file())
    for name in sorted(set(there) - expected):
        found.setdefault(_EXTRA, []).append(ascii(name)[1:-1])
    if manifest["counts"] != said:
        yield data_finding(
            "manifest-differs", "The manifest does not say rightly which files of counts exist.", MANIFEST
        )
    for (code, message), names in found.items():
        yield data_finding(code, message, f"{FOLDER}/{names[0]}", len(names))


def _problem(path: Path, expected: bytes) -> tuple[str, str] | None:
    """What is wrong with a counts file, which must unpack to these bytes."""
    try:
        plain = decompress(path.read_bytes(), len(expected))
    except FileNotFoundError:
        return _MISSING
    except (OSError, ValueError):
        return _BROKEN
    return _DIFFERS if plain != expected else None
