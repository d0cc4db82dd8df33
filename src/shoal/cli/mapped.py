"""What several verbs do with a file and its mapping: read both, carry the mapping out, write a page."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from shoal.errors import UnknownName
from shoal.standard import LANGUAGES, base_language

if TYPE_CHECKING:
    from shoal.intake.mapping.apply import Mapped
    from shoal.intake.mapping.model import Mapping


def read_mapping(path: Path) -> Mapping:
    """Read a mapping from YAML or from a workbook.

    Raises:
        FileError: It can't be read.
        MappingError: It is none.
    """
    from shoal.api import load_mapping

    return load_mapping(path)


def mapped_file(
    file: Path, mapping: Path, *, secret: Path | None = None, untested: bool = False
) -> tuple[Mapping, Mapped]:
    """Read a file and its mapping and carry it out.

    Args:
        file: The file with case records.
        mapping: The mapping.
        secret: The partner's secret, if the mapping makes keys.
        untested: Whether to go on although examples of the mapping fail.

    Returns:
        The mapping, and what it made of the file.
    """
    from shoal.intake.mapping.apply import apply_mapping
    from shoal.intake.mapping.keys import load_secret
    from shoal.intake.mapping.source import read_source

    used = read_mapping(mapping)
    held = load_secret(secret) if secret else None
    return used, apply_mapping(read_source(file, used), used, secret=held, untested=untested)


def known_language(language: str) -> None:
    """Refuse a language that the standard lacks, rather than answer in another one.

    Raises:
        UnknownName: The standard lacks it.
    """
    if base_language(language) not in LANGUAGES:
        raise UnknownName(f"There is no language {language[:40]!r}. There are: {', '.join(LANGUAGES)}.")


def write_page(path: Path, text: str) -> None:
    """Write a report to a file that does not exist.

    Raises:
        FileError: It exists, or can't be written.
    """
    from shoal.intake.whole import write_whole

    write_whole(path, text.encode())
