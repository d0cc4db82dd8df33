"""Saving the mapping: whole or not at all, and over another file only on purpose."""

from __future__ import annotations

import os
import tempfile
from dataclasses import dataclass
from pathlib import Path

from shoal.errors import FileError
from shoal.intake.mapping.files import mapping_text
from shoal.intake.mapping.model import Mapping
from shoal.intake.whole import write_whole


@dataclass
class Target:
    """The file that the mapping is saved to. The page never chooses it.

    Args:
        path: The file.
        ours: What this session wrote there last; nothing before the first time.
    """

    path: Path
    ours: bytes | None = None

    def save(self, mapping: Mapping, *, replace: bool) -> bool:
        """Save a mapping.

        Args:
            mapping: What to save.
            replace: Whether the person wants it in place of a file that this session did not write.

        Returns:
            Whether it was saved; False where such a file stands there and nobody said to replace it.

        Raises:
            FileError: It can't be written.
        """
        data = mapping_text(mapping).encode()
        if not os.path.lexists(self.path):
            write_whole(self.path, data)
        elif replace or self._is_ours():
            self._replace(data)
        else:
            return False
        self.ours = data
        return True

    def _is_ours(self) -> bool:
        try:
            return self.ours is not None and self.path.read_bytes() == self.ours
        except OSError:
            return False

    def _replace(self, data: bytes) -> None:
        try:
            with tempfile.TemporaryDirectory(dir=self.path.parent, prefix=".shoal-") as beside:
                part = Path(beside) / "part"
                write_whole(part, data)
                part.replace(self.path)
        except OSError as error:
            raise FileError(f"{self.path.name} can't be written. May you write in its folder?") from error


def default_target(file: Path) -> Path:
    """Where the mapping of a file is saved if nobody says it.

    >>> default_target(Path("export.csv")).name
    'export.mapping.yaml'
    """
    return file.with_name(f"{file.name.partition('.')[0] or file.name}.mapping.yaml")
