"""Finding out what structures a text file: the character between cells and the line end, or that it is not clear."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from shoal.intake.scan import CR, LF, Marks, scan

CANDIDATES = tuple(ord(mark) for mark in ",;\t|")
SAMPLE_BYTES, SAMPLE_ROWS = 256 << 10, 100


@dataclass(frozen=True)
class _Split:
    """How a candidate splits the first rows.

    Args:
        header: Cells of the header; 0 where no complete row is in sight.
        agrees: Whether all rows have as many, and all quotation marks fit.
        mostly: Whether at least half of the rows have as many.
        any: Whether any row has more than one cell.
    """

    header: int
    agrees: bool
    mostly: bool
    any: bool


def newline_of(text: bytes) -> int:
    """The line end of a file: CR where its first line break outside quotation marks is a lone CR, else LF.

    Args:
        text: The start of the file.

    Returns:
        `CR` or `LF`; LF stands for CR LF as well.
    """
    buffer = np.frombuffer(text, dtype=np.uint8)
    odd = np.bitwise_xor.accumulate((buffer == ord('"')).view(np.uint8)).view(np.bool_)
    breaks = np.flatnonzero(((buffer == CR) | (buffer == LF)) & ~odd)
    if not len(breaks) or buffer[breaks[0]] == LF:
        return LF
    after = int(breaks[0]) + 1
    return CR if after < len(buffer) and buffer[after] != LF else LF


def detect_marks(text: bytes) -> Marks | None:
    """The delimiter and line end of a file, by its first rows.

    A delimiter is safe where it alone among comma, semicolon, tab and bar gives every row the same number of cells,
    more than one. Where none does, the only one that splits the header and at least half of the rows alike is taken:
    the rows that differ become findings. Where none splits any row the file has one column.

    Args:
        text: The start of the file, at least one byte.

    Returns:
        The marks, or None where it is not clear.
    """
    newline = newline_of(text[:SAMPLE_BYTES])
    sample = text[:SAMPLE_BYTES] if len(text) > SAMPLE_BYTES else text + bytes([newline])
    splits = {mark: _split(sample, Marks(mark, newline)) for mark in CANDIDATES}
    good = [mark for mark, split in splits.items() if split.header > 1 and split.agrees]
    good = good or [mark for mark, split in splits.items() if split.header > 1 and split.mostly]
    if len(good) == 1:
        return Marks(good[0], newline)
    cut_off = len(text) > SAMPLE_BYTES and not any(split.header for split in splits.values())
    if good or cut_off or any(split.any for split in splits.values()):
        return None
    return Marks(CANDIDATES[0], newline)


def _split(sample: bytes, marks: Marks) -> _Split:
    block = scan(sample, marks)
    widths = block.widths()[block.raw_lengths() > 0][:SAMPLE_ROWS] if block.rows else np.zeros(0, dtype=np.int64)
    if not len(widths):
        return _Split(0, agrees=False, any=False, mostly=False)
    same = widths == widths[0]
    agrees = bool(same.all()) and block.trouble is None
    return _Split(int(widths[0]), agrees=agrees, any=bool((widths > 1).any()), mostly=bool(same.mean() >= 0.5))
