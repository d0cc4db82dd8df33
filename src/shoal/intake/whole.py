"""Writing a file that is there whole or not at all, and never over another one."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Mapping
from pathlib import Path

from shoal.errors import FileError


def check_absent(path: Path) -> None:
    """Tell at once whether a file can be written to a place.

    Raises:
        FileError: It exists already, or its folder does not.
    """
    if os.path.lexists(path):
        raise FileError(f"{path.name} exists already and was left alone. Choose another name.")
    if not path.parent.is_dir():
        raise FileError(f"The folder of {path.name} does not exist. Make it first.")


def write_whole(path: Path, content: bytes) -> None:
    """Write a file, readable by its owner only.

    Args:
        path: It must not exist.
        content: All of it.

    Raises:
        FileError: The file exists, or can't be written.
    """
    check_absent(path)
    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".shoal-") as beside:
            part = Path(beside) / "part"
            with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            into_place(part, path)
    except FileExistsError as error:
        raise FileError(f"{path.name} exists already and was left alone. Choose another name.") from error
    except OSError as error:
        raise FileError(f"{path.name} can't be written: {error.strerror or 'unknown cause'}.") from error


def write_folder(path: Path, files: Mapping[str, bytes]) -> None:
    """Write a new folder with files in it, readable by its owner only.

    Args:
        path: It must not exist.
        files: Content by name.

    Raises:
        FileError: The folder exists, or can't be written.
    """
    check_absent(path)
    try:
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=".shoal-") as beside:
            part = Path(beside) / "part"
            part.mkdir(mode=0o700)
            for name, content in files.items():
                (part / name).write_bytes(content)
            part.rename(path)
    except OSError as error:
        raise FileError(f"{path.name} can't be written: {error.strerror or 'unknown cause'}.") from error


def into_place(part: Path, path: Path) -> None:
    """Give the whole file its name, unless a file has it by now."""
    try:
        path.hardlink_to(part)
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if path.exists():
            raise FileExistsError from None
        part.rename(path)
