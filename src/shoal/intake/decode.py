"""Text of a declared or detected encoding, as UTF-8, and where it stops being valid."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, field

from shoal.intake.options import codec_name

BLOCK = 4 << 20


def detect(head: bytes) -> str:
    """The encoding that a file's first bytes stand for.

    Args:
        head: The first bytes, at least four where the file has them.

    Returns:
        "utf-16" where a byte order mark says so, else "utf-8-sig", which takes UTF-8 with and without a mark.
    """
    return "utf-16" if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"


@dataclass
class Utf8Blocks:
    """The text of a file as UTF-8, in blocks of about 4 MiB.

    Args:
        chunks: The bytes of the file.
        declared: The declared encoding, or None to detect it.

    Attributes:
        encoding: The encoding in use, for people.
        invalid: Whether reading ended at bytes that the encoding does not have. All text before them was given.
        mixed: Whether the text before them is surely UTF-8 and what follows them surely is not, as where files of
            two encodings were joined.
    """

    chunks: Iterator[bytes]
    declared: str | None
    encoding: str = "UTF-8"
    invalid: bool = field(default=False, init=False)
    mixed: bool = field(default=False, init=False)
    _accents: bool = field(default=False, init=False)

    def __iter__(self) -> Iterator[bytes]:
        block = bytearray()
        for piece in self._pieces():
            block += piece
            if len(block) >= BLOCK:
                yield bytes(block)
                block.clear()
        if block:
            yield bytes(block)

    def _pieces(self) -> Iterator[bytes]:
        head = next(self.chunks, b"")
        name = codec_name(self.declared) if self.declared else detect(head)
        self.encoding = "UTF-8" if name.startswith("utf-8") else name.upper()
        decoder = codecs.getincrementaldecoder("utf-8-sig" if name == "utf-8" else name)("strict")
        chunk = head
        while chunk:
            text, ok = _decode(decoder, chunk)
            yield text.encode("utf-8")
            self._accents |= not text.isascii()
            if not ok:
                self.invalid = True
                rest = chunk[len(text.encode("utf-8")) :]
                self.mixed = self.encoding == "UTF-8" and self._accents and rest.decode("utf-8", "ignore").isascii()
                return
            chunk = next(self.chunks, b"")
        try:
            yield decoder.decode(b"", final=True).encode("utf-8")
        except UnicodeError:
            self.invalid = True


def _decode(decoder: codecs.IncrementalDecoder, chunk: bytes) -> tuple[str, bool]:
    """Decode a chunk, or as much of it as is valid: that is how the place of an invalid byte is found."""
    state = decoder.getstate()
    try:
        return decoder.decode(chunk), True
    except UnicodeError:
        pass
    low, high = 0, len(chunk)  # chunk[:low] is valid, chunk[:high] is not
    while high - low > 1:
        middle = (low + high) // 2
        decoder.setstate(state)
        try:
            decoder.decode(chunk[:middle])
            low = middle
        except UnicodeError:
            high = middle
    decoder.setstate(state)
    return decoder.decode(chunk[:low]), False
