"""The files of a release folder that have a name of their own, and what is recorded of each."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

STATEMENT = "release.json"
SIGNATURE = "release.json.sig"
MANIFEST = "data/explorer/manifest.json"
SYNTHETIC_CSV = "data/synthetic.csv"
AGGREGATES_CSV = "data/aggregates.csv"
SYNTHETIC_PARQUET = "data/synthetic.parquet"
AGGREGATES_PARQUET = "data/aggregates.parquet"
CODEBOOK_CSV = "codebook.csv"
SINGLE = "single"
"""The folder of the built explorer with the parts of its single-file version; no release holds it."""

DOWNLOADS = {
    SYNTHETIC_CSV: ("Synthetic records (CSV)", "text/csv"),
    SYNTHETIC_PARQUET: ("Synthetic records (Parquet)", "application/vnd.apache.parquet"),
    AGGREGATES_CSV: ("Protected counts (CSV)", "text/csv"),
    AGGREGATES_PARQUET: ("Protected counts (Parquet)", "application/vnd.apache.parquet"),
    CODEBOOK_CSV: ("Codebook (CSV)", "text/csv"),
}
"""The files offered for download, each with a label and a media type."""

SITE_FILES = (
    "index.html",
    "summary.html",
    "codebook.html",
    "methodology.html",
    "CHANGELOG.md",
    "LICENSE",
    "CITATION.cff",
    "datapackage.json",
    "dataset.jsonld",
    "dcat.jsonld",
    STATEMENT,
    SIGNATURE,
    *DOWNLOADS,
)
"""The files that every release has and that a page may link to."""


@dataclass(frozen=True)
class FileEntry:
    """One file of a release.

    Args:
        path: Path within the folder, with forward slashes.
        bytes: Its size.
        sha256: Its SHA-256, in hexadecimal.
    """

    path: str
    bytes: int
    sha256: str

    @property
    def label(self) -> str:
        """What people read (of a file offered for download)."""
        return DOWNLOADS[self.path][0]

    @property
    def media_type(self) -> str:
        """Its media type (of a file offered for download)."""
        return DOWNLOADS[self.path][1]

    @property
    def slug(self) -> str:
        """A short name for metadata: "data/synthetic.csv" is "synthetic-csv"."""
        return self.path.rpartition("/")[2].replace(".", "-")


def file_entry(root: Path, path: str) -> FileEntry:
    """What is recorded of a file."""
    with (root / path).open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return FileEntry(path, (root / path).stat().st_size, digest)


def downloads(root: Path) -> list[FileEntry]:
    """The entries of all files offered for download."""
    return [file_entry(root, path) for path in DOWNLOADS]
