"""Opening a workbook safely: what its zip directory promises is bounded and checked before anything is parsed."""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.parsers import expat

from shoal.intake.kinds import Collector
from shoal.intake.options import MIB, Limits
from shoal.intake.source import old_container, sniff

MOST_PARTS = 10_000
_DOCUMENT = "/officeDocument"
_BROKEN = (  # what zipfile and expat raise for parts that are missing, damaged, or of an unknown encoding or packing
    LookupError, ValueError, OSError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error, expat.ExpatError,
)  # fmt: skip


class Damaged(Exception):
    """A part of the workbook is missing, cut short, or no well-formed XML."""


@dataclass(frozen=True)
class SheetPart:
    """A sheet of a workbook: its name, whether people see it, and its part in the archive."""

    name: str
    visible: bool
    part: str


@dataclass(frozen=True)
class Workbook:
    """What the workbook says of itself.

    Args:
        sheets: Its sheets of cells, in order; charts are left out.
        from_1904: Whether its dates count from 1904.
        styles: Name of the part with the styles, or "".
        texts: Name of the part with the shared texts, or "".
        part: Name of its own part.
    """

    sheets: tuple[SheetPart, ...]
    from_1904: bool
    styles: str
    texts: str
    part: str = ""


def open_archive(path: Path, limits: Limits, findings: Collector) -> zipfile.ZipFile:
    """Open a workbook's archive, if its directory keeps within the limits.

    Args:
        path: A regular file.
        limits: `bytes_unpacked` and `ratio` bound it.
        findings: Takes what is wrong.

    Returns:
        The archive; the caller closes it. Reading a part gives no more bytes than its directory promises.

    Raises:
        Stop: It is no zip archive, is damaged, encrypted, or unpacks to too much.
    """
    with path.open("rb") as file:
        head = file.read(512)
    if not head.startswith(b"PK") or path.suffix.lower() == ".xls":
        if code := old_container(path):
            raise findings.stop(code)
        content = sniff(head) or "no workbook"
        raise findings.stop("not-what-it-says", suffix=path.suffix.lower(), content=content)
    try:
        archive = zipfile.ZipFile(path)
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise findings.stop("damaged-file") from None
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    broken = len({part.filename for part in parts}) < len(parts) or len(parts) > MOST_PARTS
    if broken or any(part.flag_bits & 1 for part in parts):
        archive.close()
        raise findings.stop("damaged-file")
    if unpacked > limits.bytes_unpacked:
        archive.close()
        raise findings.stop("too-large")
    if unpacked > max(MIB, limits.ratio * path.stat().st_size):
        archive.close()
        raise findings.stop("packed-too-tightly", ratio=limits.ratio)
    return archive


def steps(archive: zipfile.ZipFile, part: str, handlers: dict[str, Callable[..., object]]) -> Iterator[None]:
    """Parse one part of a workbook, a stretch at a time. Document types and entities are refused.

    Args:
        archive: The workbook.
        part: Name of the part.
        handlers: Handlers of expat, by attribute name (for example "StartElementHandler").

    Yields:
        Nothing, after each stretch.

    Raises:
        Damaged: The part is missing, cut short or not well-formed.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    for name, handler in handlers.items():
        setattr(parser, name, handler)
    try:
        with archive.open(part) as stream:
            while chunk := stream.read(MIB):
                parser.Parse(chunk, False)
                yield
        parser.Parse(b"", True)
    except _BROKEN:
        raise Damaged from None


def raw(archive: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The bytes of one part of a workbook, a stretch at a time.

    Args:
        archive: The workbook.
        part: Name of the part.

    Yields:
        At most 1 MiB.

    Raises:
        Damaged: The part is missing or cut short.
    """
    try:
        with archive.open(part) as stream:
            while chunk := stream.read(MIB):
                yield chunk
    except _BROKEN:
        raise Damaged from None


def feed(archive: zipfile.ZipFile, part: str, handlers: dict[str, Callable[..., object]]) -> None:
    """Parse one part of a workbook to its end.

    Args:
        archive: The workbook.
        part: Name of the part.
        handlers: As for `steps`.

    Raises:
        Damaged: The part is missing, cut short or not well-formed.
    """
    for _ in steps(archive, part, handlers):
        pass


def _refuse(*_: object) -> None:
    raise Damaged


def _elements(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[str, dict[str, str]]]:
    """The elements of a small part: local name and attributes, whose prefixes are left out too."""
    found: list[tuple[str, dict[str, str]]] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        found.append((local(name), {local(key): value for key, value in attributes.items()}))

    feed(archive, part, {"StartElementHandler": start})
    return iter(found)


def local(name: str) -> str:
    """The name of an element or attribute without its prefix."""
    return name.rpartition(":")[2]


def read_workbook(archive: zipfile.ZipFile) -> Workbook:
    """Read what a workbook says of itself.

    Args:
        archive: The workbook.

    Returns:
        Its sheets and where they are.

    Raises:
        Damaged: A part is missing or broken.
    """
    root = _targets(archive, "", "_rels/.rels")
    main = next((part for kind, part in root.values() if kind.endswith(_DOCUMENT)), "xl/workbook.xml")
    folder, base = posixpath.split(main)
    targets = _targets(archive, folder, f"{folder}/_rels/{base}.rels")
    sheets, from_1904 = [], False
    for name, values in _elements(archive, main):
        if name == "workbookPr":
            from_1904 = values.get("date1904", "0") in {"1", "true"}
        elif name == "sheet":
            kind, part = targets.get(values.get("id", ""), ("", ""))
            if kind.endswith("/worksheet"):
                sheets.append(SheetPart(values.get("name", ""), values.get("state", "visible") == "visible", part))
    by_kind = {kind.rpartition("/")[2]: part for kind, part in targets.values()}
    return Workbook(tuple(sheets), from_1904, by_kind.get("styles", ""), by_kind.get("sharedStrings", ""), main)


def _targets(archive: zipfile.ZipFile, folder: str, part: str) -> dict[str, tuple[str, str]]:
    """Kind and part of every relation inside the workbook, by its id; what lies outside is never opened."""
    targets = {}
    for name, values in _elements(archive, part):
        if name == "Relationship" and values.get("TargetMode") != "External":
            target = values.get("Target", "")
            inside = target[1:] if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            targets[values.get("Id", "")] = (values.get("Type", ""), inside)
    return targets
