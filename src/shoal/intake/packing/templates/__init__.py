"""Papers to fill in: they fail their check until somebody has filled them in."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from shoal.intake.whole import write_whole


def write_template(paper: str, path: Path) -> None:
    """Write a paper to fill in, with a comment for each key.

    Args:
        paper: "protocol" or "statement".
        path: A file that does not exist.

    Raises:
        FileError: The file exists, or can't be written.
    """
    write_whole(path, (files(__package__) / f"{paper}.yaml").read_bytes())
