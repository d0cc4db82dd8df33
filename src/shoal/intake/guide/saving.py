"""Saving the mapping: whole or not at all, and over another file only on purpose."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from shoal.errors import FileError
from shoal.intake.mapping.files import mapping_text
from shoal.intake.mapping.model import Mapping


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
        try:
            if not replace and self.path.exists() and self.path.read_bytes() != self.ours:
                return False
            with tempfile.TemporaryDirectory(dir=self.path.parent, prefix=".shoal-") as beside:
                part = Path(beside) / self.path.name
                part.write_bytes(data)
                part.replace(self.path)
        except OSError as error:
            raise FileError(f"{self.path.name} can't be written. May you write in its folder?") from error
        self.ours = data
        return True


def default_target(file: Path) -> Path:
    """Where the mapping of a file is saved if nobody says it.

    >>> default_target(Path("export.csv")).name
    'export.mapping.yaml'
    """
    return file.with_name(f"{file.name.partition('.')[0] or file.name}.mapping.yaml")
