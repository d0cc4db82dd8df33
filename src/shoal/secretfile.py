"""Files that hold a secret: written once, for their owner only."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from shoal.errors import FileError


def write_secret(path: Path, content: bytes, *, what: str, folders: bool = False) -> None:
    """Write a new file that only its owner can read.

    Args:
        path: A file that does not exist.
        content: What it holds. It is on disk when the call returns.
        what: What the secret is called in a message, such as "key".
        folders: Whether folders that are missing are made, for the owner only as well.

    Raises:
        FileError: There is a file already (a secret is never overwritten), or none can be written; what was begun is
            removed.
    """
    try:
        if folders:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            try:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            except OSError:
                with contextlib.suppress(OSError):
                    path.unlink()
                raise
    except FileExistsError as error:
        raise FileError(f"{path} exists already. A {what} is never overwritten: choose another place.") from error
    except OSError as error:
        raise FileError(f"The {what} can't be written to {path}: {error.strerror}.") from error
