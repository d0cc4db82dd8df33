"""Writing the steward's report: one self-contained HTML file that is sensitive and never lies inside a release."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from shoal.errors import FileError, Refused
from shoal.evidence.context import ReportContext
from shoal.evidence.measures import Evidence
from shoal.evidence.page import render

__all__ = ["ReportContext", "check_report_path", "write_report"]

RELEASE_MARK = "release.json"
"""The file that every release folder has."""


def write_report(path: Path, evidence: Evidence, context: ReportContext) -> Path:
    """Write the steward's report. The file is sensitive and can be read by its owner only.

    It is written to a temporary sibling and then renamed, so there is a whole report or the one that was there before.

    Args:
        path: Where to write it; a report that is there already is replaced.
        evidence: What was measured.
        context: What release it is about.

    Returns:
        The path.

    Raises:
        Refused: The path lies inside a release folder.
        FileError: It can't be written.
    """
    path = Path(path)
    check_report_path(path, release_folder=context.release_folder)
    page = render(evidence, context).encode()
    part = path.parent / f".{path.name}.{secrets.token_hex(4)}.part"
    try:
        _write_private(part, page)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise FileError(f"The steward's report can't be written to {path}: {error.strerror}.") from error
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    return path


def check_report_path(path: Path, *, release_folder: Path | None = None) -> None:
    """Check that a report may be written to `path`; call it before any budget is spent.

    Args:
        path: Where the report is to be written.
        release_folder: The release's own folder, which need not exist yet.

    Raises:
        Refused: The path lies inside a release folder.
        FileError: It is a folder, or its folder does not exist.
    """
    place = Path(path).parent.resolve()
    inside = any(os.path.lexists(folder / RELEASE_MARK) for folder in (place, *place.parents))
    if release_folder is not None:
        target = Path(release_folder).resolve()
        inside = inside or target in (place, *place.parents) or Path(path).resolve() == target
    if inside:
        raise Refused(
            f"{path} lies inside a release folder, and whatever lies there is published. The steward's report is "
            "sensitive: name a file outside the release."
        )
    if Path(path).is_dir():
        raise FileError(f"{path} is a folder. Name a file for the steward's report.")
    if not place.is_dir():
        raise FileError(f"The folder {place} does not exist. Make it first, or name another for the steward's report.")


def _write_private(path: Path, page: bytes) -> None:
    """Write a new file that nobody but its owner can ever open."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        path.chmod(0o600)  # also where the umask takes the owner's own rights
        file.write(page)
        file.flush()
        os.fsync(file.fileno())
