"""Writing what is generated for every profile: `python -m shoal.standard.export.write schemas`."""

from __future__ import annotations

import sys
from pathlib import Path

from shoal.standard.export.registry import FORMATS
from shoal.standard.load import standard
from shoal.standard.model import Standard


def generated(source: Standard) -> dict[str, str]:
    """The text of every generated file by its path, "share/shoal.schema.json". Binary formats and pages are left out.

    Args:
        source: The standard.
    """
    return {
        f"{profile}/{entry.file_name}": str(entry.make(source, profile))
        for entry in FORMATS.values()
        if entry.kind == "file" and not entry.binary
        for profile in entry.profiles
    }


def write(folder: Path) -> int:
    """Write every generated file into a folder, over what is there.

    Args:
        folder: The folder. Files in it that are no longer generated stay.

    Returns:
        How many files were written.
    """
    files = generated(standard())
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    return len(files)


if __name__ == "__main__":
    sys.stdout.write(f"Wrote {write(Path(sys.argv[1]))} files.\n")
