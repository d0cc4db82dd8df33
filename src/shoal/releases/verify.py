"""Verifying a release folder: signature, files, and whether its parts agree with one another."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from shoal.errors import Finding, Where
from shoal.releases.files import SIGNATURE, STATEMENT, file_entry
from shoal.releases.signing import signed_by
from shoal.releases.statement import Statement, read_statement
from shoal.releases.verify_data import verify_data

_AGAIN = "Get the folder again from its publisher."


def verify_release(folder: Path, *, public_key: str | None = None) -> list[Finding]:
    """Check a release folder.

    Args:
        folder: The release folder.
        public_key: The publisher's public key (base64), from a source that you trust. Without it the key named
            in the folder is used, which shows damage, but not that the folder comes from the publisher.

    Returns:
        What is wrong; an empty list if nothing is. The data are looked into only if all files are as signed.
    """
    try:
        data = (folder / STATEMENT).read_bytes()
        signature = (folder / SIGNATURE).read_bytes().decode("ascii", errors="replace")
    except OSError:
        return [_broken("file-missing", "release.json or its signature is missing or can't be read.")]
    try:
        statement = read_statement(data)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return [_broken("statement-unreadable", "release.json is not a statement of a release (format 1).")]
    findings = []
    if not signed_by(data, signature, public_key or statement.public_key):
        findings.append(_broken("signature-wrong", "release.json is not signed with the key."))
    findings += _file_findings(folder, statement)
    return findings or verify_data(folder, statement)


def _broken(code: str, message: str) -> Finding:
    return Finding(code, "error", Where(), message, _AGAIN)


def _file_findings(folder: Path, statement: Statement) -> Iterator[Finding]:
    present = set(_paths(folder)) - {STATEMENT, SIGNATURE}
    for path in sorted(statement.files.keys() - present):
        yield _broken("file-missing", f"{path} is missing.")
    for path in sorted(present - statement.files.keys()):
        message = f"{ascii(path)[1:-1]} is not part of the release."
        yield Finding("file-extra", "error", Where(), message, "Remove it, or get the folder again.")
    for path in sorted(statement.files.keys() & present):
        try:
            same = file_entry(folder, path) == statement.files[path]
        except OSError:
            same = False
        if not same:
            yield _broken("checksum-wrong", f"{path} is not as it was signed.")


def _paths(folder: Path) -> Iterator[str]:
    """Every file, and every link, which a release never holds: so a link is always reported as extra."""
    for path in folder.rglob("*"):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            yield f"{name} (a link)"
        elif not path.is_dir():
            yield name
