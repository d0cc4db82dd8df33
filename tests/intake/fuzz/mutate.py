"""Changing the bytes of a file at random, also those that stand compressed in a workbook."""

from __future__ import annotations

import gzip
import io
import random
import warnings
import zipfile
from collections.abc import Callable

_TOKENS = (
    b"", b"\0", b'"', b'""', b"\r", b"\n", b"\r\n", b",", b";", b"\t", b"|", b"\xef\xbb\xbf", b"\xff\xfe", b"\xff",
    b"\xc3", b"\xe9", b"\xf0\x9f", b"<", b">", b"</c>", b"<c>", b"<v>", b"</v>", b'<row r="2">',
    b'<row r="9999999">', b'r="XFD1"', b'r="A1048576"', b't="s"', b't="e"', b't="zz"', b's="99999"', b"<f>A1</f>",
    b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"&a;", b"<mergeCell ref='A1:B2'/>",
    b'<col min="1" max="16384" hidden="1"/>', b"-1", b"1e999", b"NaN", b"Infinity", b"-Infinity", b"9" * 400, b"{",
    b"}", b"[", b"]", b"[" * 3000, b'{"a":' * 2000, b":", b"\\", b"\\u0000", b"\\ud800", b"null", b"true",
    b"records", b"gender", b"Zaphod Beeblebrox",
)  # fmt: skip


def mutated(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The bytes with one to four changes.

    Args:
        data: The file.
        other: Another one, of which a piece may be put in.
        chance: Where the changes come from.
    """
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        _change(changed, other, chance)
    return bytes(changed)


def _change(data: bytearray, other: bytes, chance: random.Random) -> None:
    at = chance.randrange(len(data) + 1)
    length = min(chance.choice((0, 1, 1, 2, 8, 64, 1000)), len(data) - at)
    kind = chance.randrange(8)
    if kind == 0:
        data[at : at + length] = chance.randbytes(length)
    elif kind == 1:
        data[at : at + length] = b""
    elif kind == 2:
        data[at:at] = data[at : at + length] * chance.choice((1, 2, 50))
    elif kind == 3:
        start = chance.randrange(len(other) + 1)
        data[at : at + length] = other[start : start + chance.choice((1, 16, 500))]
    elif kind == 4:
        del data[at:]
    elif kind == 5 and data:
        data[at % len(data)] ^= 1 << chance.randrange(8)
    else:
        data[at : at + chance.choice((0, 0, 1, 3))] = chance.choice(_TOKENS)


def mutated_workbook(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The workbook with a part changed, left out or doubled inside its archive, whose check sums are right again."""
    parts = _parts(data)
    at = chance.choices(range(len(parts)), [6 if b"sheetData" in content else 1 for _, content in parts])[0]
    name, content = parts[at]
    kind = chance.randrange(12)
    if kind == 0:
        del parts[at]
    elif kind == 1:
        parts.append((name, content))
    elif kind == 2:
        parts[at] = (name, chance.choice(parts)[1])
    else:
        parts[at] = (name, mutated(content, chance.choice(_parts(other))[1], chance))
    return _packed(parts)


def _parts(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(name, archive.read(name)) for name in archive.namelist()]


def _packed(parts: list[tuple[str, bytes]]) -> bytes:
    file = io.BytesIO()
    with warnings.catch_warnings(), zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        warnings.simplefilter("ignore")  # a name that stands twice is meant
        for name, content in parts:
            archive.writestr(name, content)
    return file.getvalue()


def mutated_gzip(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """The gzipped text changed before it is packed, or after."""
    if chance.random() < 0.5:
        return mutated(data, other, chance)
    return gzip.compress(mutated(gzip.decompress(data), gzip.decompress(other), chance), mtime=0)


def mutator_for(name: str, chance: random.Random) -> Callable[[bytes, bytes, random.Random], bytes]:
    """How a kind of file is changed."""
    if name.endswith(".gz"):
        return mutated_gzip
    return mutated_workbook if name.endswith((".xlsx", ".xlsm")) and chance.random() < 0.8 else mutated
