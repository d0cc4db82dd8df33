"""Checking that every published combination stands in the counts files in which it must, and nothing else does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from shoal.errors import Finding
from shoal.privacy.combinations import Combinations
from shoal.releases.files import MANIFEST
from shoal.releases.findings import release_finding
from shoal.releases.site.explorer_counts import counts_json, file_name, pack_counts, rows_of, split_counts
from shoal.releases.site.explorer_data import FOLDER
from shoal.releases.site.packed import decompress


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
    found: dict[str, list[str]] = {}
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
        found.setdefault("file-extra", []).append(ascii(name)[1:-1])
    if manifest["counts"] != said:
        yield release_finding("manifest-differs", path=MANIFEST, part="counts")
    for code, names in found.items():
        yield release_finding(code, path=f"{FOLDER}/{names[0]}", count=len(names))


def _problem(path: Path, expected: bytes) -> str | None:
    """The code of what is wrong with a counts file, which must unpack to these bytes."""
    try:
        plain = decompress(path.read_bytes(), len(expected))
    except FileNotFoundError:
        return "file-missing"
    except (OSError, ValueError):
        return "data-unreadable"
    return "explorer-differs" if plain != expected else None
