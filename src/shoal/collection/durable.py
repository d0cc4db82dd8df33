"""Files that appear whole or not at all, and stay after the lights go out.

A file is written beside its place, made durable, renamed, and its folder made durable. Whoever is killed in between
leaves a file ending in `.part`, which nobody reads and the next change clears away.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

PART = ".part"
"""How the name of a file ends that is not whole yet."""


def _nobody(_step: str) -> None:
    """Nobody watches."""


observer: Callable[[str], None] = _nobody
"""Told of each step that leaves something on the disk. Tests put something in its place that ends the process."""


def reached(step: str) -> None:
    """Tell the observer that a step is reached."""
    observer(step)


def part_of(path: Path) -> Path:
    """Where a file is written before it has its name."""
    return path.with_name(f".{path.name}{PART}")


def write_whole(path: Path, content: bytes, *, step: str) -> None:
    """Write a file, or put a new one in the place of an old one, in one move.

    Args:
        path: The file; readable by its owner only.
        content: What it holds.
        step: What the observer is told: "<step>-written" before, "<step>-named" after the move.

    Raises:
        OSError: It can't be written. What stood there stands there still.
    """
    part = part_of(path)
    part.unlink(missing_ok=True)
    with open(part, "xb", opener=private) as file:
        half = len(content) // 2
        file.write(content[:half])
        file.flush()
        reached(f"{step}-halfway")
        file.write(content[half:])
        file.flush()
        os.fsync(file.fileno())
    put_in_place(part, path, step=step)


def put_in_place(part: Path, path: Path, *, step: str) -> None:
    """Give a durable file its name, and make the name durable.

    Args:
        part: The file, already on the disk.
        path: Its name from now on.
        step: What the observer is told.
    """
    reached(f"{step}-written")
    part.replace(path)
    reached(f"{step}-named")
    sync_folder(path.parent)


def private(path: str, flags: int) -> int:
    """Open a file so that only its owner can read it."""
    return os.open(path, flags, 0o600)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
