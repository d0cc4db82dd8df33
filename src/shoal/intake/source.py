"""The bytes of a file, unpacked within limits, and what kind of file they say it is."""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path

from shoal.intake.kinds import Collector
from shoal.intake.options import MIB, Limits

CHUNK = MIB

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a zip archive or a workbook"),
    (b"PK\x05\x06", "an empty zip archive"),
    (b"PAR1", "a Parquet file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"%PDF", "a PDF document"),
    (_OLE, "an old or password-protected Office file"),
    (b"{\\rtf", "a rich text document"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"BZh9", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x7fELF", "a program"),
)
_MARKUP = ((b"<!doctype html", "a web page"), (b"<html", "a web page"), (b"<table", "a web page"), (b"<?xml", "XML"))


def sniff(head: bytes) -> str:
    """What the first bytes of a file say that it is.

    Args:
        head: The first bytes, some dozens of them.

    Returns:
        The kind of content in words, or "" where it may be plain text.
    """
    for magic, content in _MAGIC:
        if head.startswith(magic):
            return content
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return next((content for magic, content in _MARKUP if text.startswith(magic)), "")


def old_container(path: Path) -> str:
    """What an old Office container holds, by the names in its directory.

    Args:
        path: A regular file.

    Returns:
        "encrypted" or "old-workbook", the codes of the findings; "" where it is neither or no such container.
    """
    with path.open("rb") as file:
        head = file.read(512)
        if not head.startswith(_OLE) or len(head) < 512:
            return ""
        sector = 1 << min(int.from_bytes(head[30:32], "little"), 16)
        file.seek((int.from_bytes(head[48:52], "little") + 1) * sector)
        names = file.read(MIB).decode("utf-16-le", "ignore")
    if "EncryptedPackage" in names:
        return "encrypted"
    return "old-workbook" if "Workbook\0" in names or "Book\0" in names else ""


def plain_chunks(path: Path, limits: Limits, findings: Collector) -> Iterator[bytes]:
    """The bytes of a file, chunk by chunk.

    Args:
        path: A regular file.
        limits: `bytes_unpacked` bounds how much is read.
        findings: Takes what is wrong.

    Yields:
        Chunks of at most 1 MiB.

    Raises:
        Stop: The file is too large.
    """
    total = 0
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            total += len(chunk)
            if total > limits.bytes_unpacked:
                raise findings.stop("too-large")
            yield chunk


def gzip_chunks(path: Path, limits: Limits, findings: Collector) -> Iterator[bytes]:
    """The unpacked bytes of a gzip file, never more of them than the limits allow.

    Args:
        path: A regular file.
        limits: `bytes_unpacked` and `ratio` bound how much is unpacked.
        findings: Takes what is wrong.

    Yields:
        Chunks of at most 1 MiB.

    Raises:
        Stop: The file unpacks to too much, or is damaged.
    """
    allowed = max(MIB, limits.ratio * path.stat().st_size)
    total = 0
    try:
        with gzip.open(path) as file:
            while chunk := file.read(CHUNK):
                total += len(chunk)
                if total > limits.bytes_unpacked:
                    raise findings.stop("too-large")
                if total > allowed:
                    raise findings.stop("packed-too-tightly", ratio=limits.ratio)
                yield chunk
    except (gzip.BadGzipFile, zlib.error, EOFError):
        raise findings.stop("damaged-file") from None


def sniffed(chunks: Iterator[bytes], path: Path, findings: Collector) -> Iterator[bytes]:
    """The chunks of a file whose first bytes may be text.

    Args:
        chunks: Its bytes.
        path: The file, for its name.
        findings: Takes what is wrong.

    Yields:
        The same chunks.

    Raises:
        Stop: The first bytes are those of another kind of file.
    """
    head = next(chunks, b"")
    if content := sniff(head[:512]):
        suffix = "".join(path.suffixes[-2:]) if path.suffix.lower() == ".gz" else path.suffix
        raise findings.stop("not-what-it-says", suffix=suffix.lower(), content=content)
    yield head
    yield from chunks
