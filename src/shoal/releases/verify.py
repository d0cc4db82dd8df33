"""Verifying a release folder: signature, files, and whether its parts agree with one another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from shoal.errors import Finding
from shoal.releases.files import SIGNATURE, STATEMENT, file_entry
from shoal.releases.findings import release_finding
from shoal.releases.statement import Statement, read_statement
from shoal.releases.verify_data import verify_data
from shoal.signing import signed_by


def verify_release(folder: Path, *, public_key: str | None = None) -> list[Finding]:
    """Check a release folder.

    Args:
        folder: The release folder.
        public_key: The publisher's public key (base64), from a source that you trust. Without it the key named
            in the folder is used, which shows damage, but not that the folder comes from the publisher.

    Returns:
        What is wrong; an empty list if nothing is. The data are looked into only if all files are as signed.
    """
    data, sign = (_bytes(folder / name) for name in (STATEMENT, SIGNATURE))
    if data is None or sign is None:
        return [release_finding("file-missing", path=STATEMENT if data is None else SIGNATURE)]
    try:
        statement = read_statement(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return [release_finding("statement-unreadable")]
    findings = []
    if not signed_by(data, sign.decode("ascii", errors="replace"), public_key or statement.public_key):
        findings.append(release_finding("signature-wrong"))
    findings += _file_findings(folder, statement)
    return findings or verify_data(folder, statement)


def _bytes(path: Path) -> bytes | None:
    """What stands in a file, or None if it can't be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def _file_findings(folder: Path, statement: Statement) -> Iterator[Finding]:
    present = set(_paths(folder)) - {STATEMENT, SIGNATURE}
    for path in sorted(statement.files.keys() - present):
        yield release_finding("file-missing", path=path)
    for path in sorted(present - statement.files.keys()):
        yield release_finding("file-extra", path=ascii(path)[1:-1])
    for path in sorted(statement.files.keys() & present):
        try:
            same = file_entry(folder, path) == statement.files[path]
        except OSError:
            same = False
        if not same:
            yield release_finding("checksum-wrong", path=path)


def _paths(folder: Path) -> Iterator[str]:
    """Every file, and every link, which a release never holds: so a link is always reported as extra."""
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            yield f"{name} (a link)"
        elif not path.is_dir():
            yield name
