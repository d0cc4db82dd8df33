"""The files that the explorer loads: data/explorer/** (docs/release-format.md)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from shoal.privacy.combinations import CountTable
from shoal.privacy.domain import Domain
from shoal.releases.charts import Chart, charts, column_shards
from shoal.releases.citation import citation_text
from shoal.releases.describe.content import Codes, ReleaseContent, id_columns
from shoal.releases.schema import FORMAT, columns_json, value_bytes
from shoal.releases.site.about import about_json
from shoal.releases.site.explorer_counts import counts_json, file_name, pack_counts, rows_of, split_counts
from shoal.releases.site.labels import helplines_json, own_charts, own_groups, write_labels
from shoal.releases.site.packed import compress, decompress
from shoal.releases.site.prepared import table_names
from shoal.releases.site.stories import Story, stories_json
from shoal.standard import headings

FOLDER = "data/explorer"
INTERVAL = 0.9


def write_explorer_data(
    content: ReleaseContent, root: Path, files: Sequence[Mapping[str, Any]], *, stories: Sequence[Story] = ()
) -> None:
    """Write the columns, the counts and the manifest.

    Args:
        content: What is released.
        root: The release folder.
        files: Path, bytes and label of each file offered for download.
        stories: The stories that the manifest lists.
    """
    folder, shown = root / FOLDER, own_charts(content, charts(content))
    (folder / "columns").mkdir(parents=True)
    (folder / "counts").mkdir()
    for position, attribute in enumerate(content.domain):
        packed = content.codes[:, position].astype(f"<u{value_bytes(attribute)}").tobytes()
        (folder / f"columns/{position}.bin.gz").write_bytes(compress(packed))
    shards = column_shards(shown, len(content.columns))
    manifest = {
        **_manifest(content, shown, shards),
        "counts": write_counts(content.domain, content.counts, shards, folder=folder),
        "files": [dict(file) for file in files],
        **_further(content, shown, root),
        "stories": stories_json(stories),
    }
    text = json.dumps(manifest, ensure_ascii=False, separators=(",", ":")) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8", newline="\n")


def write_counts(domain: Domain, counts: CountTable, shards: Sequence[int], *, folder: Path) -> dict[str, Any]:
    """Write the counts files.

    Args:
        domain: The engine's domain.
        counts: The protected counts.
        shards: The shard of every column.
        folder: data/explorer; it has a folder `counts`.

    Returns:
        What the manifest says of the files of each length.
    """
    said, number = {}, max(shards, default=0) + 1
    shard = np.array(shards, np.intp)[id_columns(domain)]
    for k, table in counts:
        written = []
        for subset, rows in split_counts(table.ids, shard, number):
            (folder / file_name(k, subset)).write_bytes(compress(pack_counts(rows_of(table, rows))))
            written.append(subset)
        said[str(k)] = counts_json(k, number, written)
    return said


def read_column(data: bytes, size: int, records: int) -> Codes:
    """Read a column file back.

    Args:
        data: The file's bytes.
        size: How many values the column can take.
        records: How many records there are.

    Raises:
        ValueError: It does not hold that many codes, or one is outside the domain.
    """
    width = 1 if size <= 256 else 2
    plain = decompress(data, records * width)
    if len(plain) != records * width:
        raise ValueError("a column file holds too few records")
    codes = np.frombuffer(plain, dtype=f"<u{width}").astype(np.uint16)
    if records and int(codes.max()) >= size:
        raise ValueError("a column file holds a code outside the domain")
    return codes


def _manifest(content: ReleaseContent, shown: Sequence[Chart], shards: Sequence[int]) -> dict[str, Any]:
    text = content.description
    return {
        "format": FORMAT,
        "release": {
            "title": text.title,
            "version": content.version,
            "summary": text.summary,
            "publisher": text.publisher,
            "contact": text.contact,
            "licence": text.licence,
            "created": content.created.isoformat(),
            "language": text.language,
            "homepage": text.homepage,
            "sourceNote": text.source_note,
            "citation": citation_text(content),
        },
        "guarantee": {name: content.guarantee[name] for name in ("mode", "epsilon", "delta")},
        "records": content.records,
        "recordsInterval": [content.guarantee["records_low"], content.guarantee["records_high"]],
        "reportingLength": text.reporting_length,
        "interval": INTERVAL,
        "columns": columns_json(content.domain, content.columns, shards),
        "charts": [chart.as_json() for chart in shown],
        "groups": own_groups(content, shown),
        "unreported": headings(text.language).unreported,
    }


def _further(content: ReleaseContent, shown: Sequence[Chart], root: Path) -> dict[str, Any]:
    """What is written beside the counts, each by its own module, and the manifest's part about it."""
    return {
        "languages": list(write_labels(content, shown, root / FOLDER)),
        "helplines": helplines_json(content.description),
        "quickExit": content.description.quick_exit,
        "about": about_json(content),
        "tables": table_names(shown, content.description.reporting_length),
    }
