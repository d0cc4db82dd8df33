"""The archive within a contribution: a few named files, of which the same ones always give the same bytes.

It is a ZIP file without compression, with fixed times and in a fixed order, so that it can't grow when it is opened and
any ZIP program can show what is in it.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from shoal.errors import ContributionDamaged

MANIFEST = "contribution.json"
SIGNATURE = "contribution.sig"
RECORDS = "records.parquet"
MAPPING = "mapping.yaml"
LOSS = "loss.json"
CHECKS = "checks.json"
PROTOCOL = "protocol.yaml"
STATEMENT = "statement.yaml"

SIGNED = (RECORDS, MAPPING, LOSS, CHECKS, PROTOCOL, STATEMENT)
"""The files whose checksums stand in the manifest."""

NAMES = (MANIFEST, *SIGNED, SIGNATURE)
"""Every file of an archive, in order."""

LARGEST = 4 << 30
"""Bytes of a contribution at most, sealed or open."""
LARGEST_PAPER = 16 << 20
"""Bytes of any file but the records."""

_TIME = (1980, 1, 1, 0, 0, 0)


def write_archive(files: Mapping[str, bytes]) -> bytes:
    """Put the files into one archive.

    Args:
        files: Content by name; exactly `NAMES`.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in NAMES:
            entry = zipfile.ZipInfo(name, _TIME)
            entry.create_system = 3  # the same on every machine
            entry.external_attr = 0o600 << 16
            archive.writestr(entry, files[name])
    return out.getvalue()


def read_archive(data: bytes) -> dict[str, bytes]:
    """Take an archive apart.

    Args:
        data: What `write_archive` gave. One bit more, less or other anywhere is refused, unless it lies in a file's
            content and its checksum fits: whether the content is the signed one is seen by the manifest.

    Returns:
        Content by name.

    Raises:
        ContributionDamaged: It is no such archive, or another program wrote it.
    """
    files = _taken_apart(data)
    if files is None or write_archive(files) != data:
        raise ContributionDamaged(
            "This is no whole contribution: the archive in it was altered, cut, or not written by Shoal. Ask the "
            "partner to send it again."
        )
    return files


def _taken_apart(data: bytes) -> dict[str, bytes] | None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if tuple(entry.filename for entry in entries) != NAMES or not _plain(entries, len(data)):
                return None
            return {entry.filename: archive.read(entry) for entry in entries}
    except (zipfile.BadZipFile, ValueError, LookupError, OSError, NotImplementedError, EOFError, RuntimeError):
        return None


def _plain(entries: list[zipfile.ZipInfo], available: int) -> bool:
    """Whether nothing is packed or longer than the archive itself."""
    stored = all(
        entry.compress_type == zipfile.ZIP_STORED and entry.file_size == entry.compress_size for entry in entries
    )
    papers = (entry.file_size for entry in entries if entry.filename != RECORDS)
    return stored and sum(entry.file_size for entry in entries) <= available and max(papers) <= LARGEST_PAPER
