"""The generated files that the site offers: every format of the export for every profile, and the code lists."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from shoal.standard._data import LANGUAGES
from shoal.standard.export import FORMATS, Format
from shoal.standard.load import COLUMNS, CROSSWALKS
from shoal.standard.model import Code, CodeList, Standard

FOLDER = "downloads"


@dataclass(frozen=True)
class Download:
    """One generated file.

    Args:
        format: Name of its format.
        profile: The profile for which it is made.
        path: Its place in the site.
        size: Its size in words.
    """

    format: str
    profile: str
    path: str
    size: str


def write_downloads(standard: Standard, root: Path) -> dict[str, tuple[Download, ...]]:
    """Write every format for every profile that it is made for, and the code lists.

    Args:
        standard: The standard.
        root: The site's folder.

    Returns:
        The files by format.
    """
    for listed in standard.lists.values():
        _write(root / FOLDER / "lists" / f"{listed.name}.csv", list_csv(listed).encode())
    made = {each.name: tuple(_made(each, standard, root)) for each in FORMATS.values() if each.kind == "file"}
    return {name: files for name, files in made.items() if files}


def list_csv(listed: CodeList) -> str:
    """A code list as CSV, with the columns that the standard's own files have."""
    text = io.StringIO()
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(_row(code) for code in listed.codes)
    return text.getvalue()


def _row(code: Code) -> dict[str, str]:
    old = code.deprecated
    return {
        "code": code.code,
        **{f"label_{language}": code.label[language] for language in LANGUAGES},
        **{f"definition_{language}": code.definition.get(language, "") for language in LANGUAGES},
        "broader": code.broader or "",
        "since": code.since,
        "deprecated_in": old.since if old else "",
        "replaced_by": (old.replaced_by or "") if old else "",
        **{f"deprecated_note_{language}": old.note[language] if old else "" for language in LANGUAGES},
        "spellings": "|".join(code.spellings),
        **{scheme: code.crosswalk.get(scheme, "") for scheme in CROSSWALKS},
    }


def _made(each: Format, standard: Standard, root: Path) -> Iterator[Download]:
    for profile in each.profiles:
        content = each.make(standard, profile)
        data = content.encode() if isinstance(content, str) else content
        path = f"{FOLDER}/{profile}/{file_name(each, profile)}"
        _write(root / path, data)
        yield Download(each.name, profile, path, size(len(data)))


def file_name(each: Format, profile: str) -> str:
    """The name under which a file is offered; it tells what the file is wherever it is saved.

    >>> file_name(FORMATS["json-schema"], "share")
    'case-records-share.schema.json'
    """
    return f"case-records-{profile}{each.suffix}" if each.suffix.startswith(".") else each.suffix


def size(count: int) -> str:
    """A number of bytes in words that are the same in every language of the standard.

    >>> size(900), size(20_480)
    ('1 kB', '20 kB')
    """
    return f"{max(1, round(count / 1024))} kB"


def format_words(words: Mapping[str, Mapping[str, str]]) -> dict[str, Mapping[str, str]]:
    """Name and use of every format: the site's words for it, or else its own title."""
    return {name: words.get(name, {"name": each.title, "use": ""}) for name, each in FORMATS.items()}


def _write(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
