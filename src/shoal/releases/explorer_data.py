"""The files that the explorer loads: data/explorer/** (docs/release-format.md)."""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.domain import Domain
from shoal.releases.charts import charts, used_groups
from shoal.releases.content import Codes, ReleaseContent, id_columns
from shoal.releases.schema import columns_json, value_bytes

FOLDER = "data/explorer"
FORMAT = "shoal-explorer/1"
MAGIC = 0x4C414F53
INTERVAL = 0.9
UNREPORTED = (
    "A combination that is not listed is suppressed: its count is too uncertain to mean anything, or it is near zero. "
    "A combination longer than the reporting length is not computed. Neither is a zero."
)


def compress(data: bytes) -> bytes:
    """Gzip without file name or time, so that the same data give the same bytes."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


def decompress(data: bytes, limit: int) -> bytes:
    """Unpack gzip that may hold at most `limit` bytes.

    Raises:
        ValueError: It is no gzip, is cut short, holds more, or something follows it.
    """
    unpacker = zlib.decompressobj(31)
    try:
        plain = unpacker.decompress(data, limit + 1)
    except zlib.error as error:
        raise ValueError("not a gzip file") from error
    if len(plain) > limit or not unpacker.eof or unpacker.unused_data:
        raise ValueError("the gzip file is cut short or holds more than it should")
    return plain


def write_explorer_data(content: ReleaseContent, root: Path, files: Sequence[Mapping[str, Any]]) -> None:
    """Write the columns, the counts and the manifest.

    Args:
        content: What is released.
        root: The release folder.
        files: Path, bytes and label of each file offered for download.
    """
    folder = root / FOLDER
    (folder / "columns").mkdir(parents=True)
    (folder / "counts").mkdir()
    for position, attribute in enumerate(content.domain):
        packed = content.codes[:, position].astype(f"<u{value_bytes(attribute)}").tobytes()
        (folder / f"columns/{position}.bin.gz").write_bytes(compress(packed))
    counts = _write_counts(content.domain, content.counts, folder)
    manifest = json.dumps(_manifest(content, counts, files), ensure_ascii=False, indent=1) + "\n"
    (folder / "manifest.json").write_text(manifest, encoding="utf-8", newline="\n")


def _write_counts(domain: Domain, counts: CountTable, folder: Path) -> dict[str, list[str | None]]:
    names: dict[str, list[str | None]] = {}
    for k, table in counts:
        shards: list[tuple[str, Combinations] | None] = [(f"counts/{k}.bin.gz", table)]
        if k >= 3:
            shards = _by_first_column(domain, table)
        names[str(k)] = [shard[0] if shard else None for shard in shards]
        for name, part in filter(None, shards):
            (folder / name).write_bytes(compress(pack_counts(part)))
    return names


def _by_first_column(domain: Domain, table: Combinations) -> list[tuple[str, Combinations] | None]:
    """The table cut by the column of each first id (rows are sorted, so each part is one slice)."""
    first, k = id_columns(domain)[table.ids[:, 0]], table.ids.shape[1]
    cuts = np.searchsorted(first, np.arange(len(domain) + 1))
    return [
        (f"counts/{k}-{column}.bin.gz", _slice(table, slice(cuts[column], cuts[column + 1])))
        if cuts[column] < cuts[column + 1]
        else None
        for column in range(len(domain))
    ]


def _slice(table: Combinations, rows: slice) -> Combinations:
    return Combinations(table.ids[rows], table.count[rows], table.low[rows], table.high[rows])


def pack_counts(table: Combinations) -> bytes:
    """One counts file: header, then ids position by position, then count, low and high, all as uint32."""
    header = np.array([MAGIC, 1, table.ids.shape[1], len(table)], dtype="<u4")
    arrays = (*table.ids.T, table.count, table.low, table.high)
    return b"".join(a.astype("<u4").tobytes() for a in (header, *arrays))


def unpack_counts(data: bytes, k: int) -> Combinations:
    """Read a counts file back.

    Raises:
        ValueError: It is not a counts file of combinations of length k.
    """
    if len(data) % 4 or len(data) < 16:
        raise ValueError("not a counts file")
    words = np.frombuffer(data, dtype="<u4")
    m = int(words[3])
    if words[:3].tolist() != [MAGIC, 1, k] or len(words) != 4 + m * (k + 3):
        raise ValueError("not a counts file of this length")
    body = words[4:].reshape(k + 3, m)
    count, low, high = body[k:].astype(np.int64)
    return Combinations(np.ascontiguousarray(body[:k].T, dtype=np.uint32), count, low, high)


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


def _manifest(
    content: ReleaseContent, counts: dict[str, list[str | None]], files: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    text, shown = content.description, charts(content)
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
        },
        "guarantee": {name: content.guarantee[name] for name in ("mode", "epsilon", "delta")},
        "records": content.records,
        "recordsInterval": [content.guarantee["records_low"], content.guarantee["records_high"]],
        "reportingLength": text.reporting_length,
        "interval": INTERVAL,
        "columns": columns_json(content.domain, content.columns),
        "charts": [chart.as_json() for chart in shown],
        "groups": used_groups(shown),
        "counts": counts,
        "unreported": UNREPORTED,
        "files": [dict(file) for file in files],
        "hotlines": [],
    }
