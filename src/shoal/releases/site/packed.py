"""Gzip as the explorer's files use it: the same data give the same bytes, and no file unpacks to more than it may."""

from __future__ import annotations

import zlib


def compress(data: bytes) -> bytes:
    """Gzip without file name or time, so that the same data give the same bytes."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    return packer.compress(data) + packer.flush()


def decompress(data: bytes, limit: int) -> bytes:
    """Unpack gzip that may hold at most `limit` bytes.

    Raises:
        ValueError: It is no gzip, is cut short, holds more, or something follows it.
    """
    unpacker = zlib.decompressobj(31)
    try:
        plain = unpacker.decompress(data, limit + 1)
    except zlib.error as error:
        raise ValueError("not a gzip file") from error
    if len(plain) > limit or not unpacker.eof or unpacker.unused_data:
        raise ValueError("the gzip file is cut short or holds more than it should")
    return plain
