"""Invented case records as a table or as a CSV file of any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import polars as pl

from shoal.demo.dice import Dice
from shoal.demo.messy import roughen
from shoal.demo.records import COLUMNS, Column, draw
from shoal.demo.tables import tables
from shoal.errors import FileError, ShoalError

CHUNK = 50_000
"""Records drawn at a time. Fixed: each chunk has its own stream, so the size is part of what a seed means."""

_CLEAN, _MESS = 0, 1


def demo_frame(records: int, seed: int) -> pl.DataFrame:
    """Invented case records as a table of text.

    Args:
        records: How many, from 0.
        seed: Any whole number from 0; the same seed gives the same records.

    Returns:
        One column per entry of `COLUMNS`; "" is "not recorded".

    Raises:
        ShoalError: A number is below zero.

    >>> demo_frame(3, 7).shape
    (3, 53)
    """
    _check(records, seed)
    frames = [_frame(chunk, "") for chunk in _chunks(records, seed)]
    return pl.concat(frames) if frames else pl.DataFrame(schema=dict.fromkeys(COLUMNS, pl.String))


def write_demo(
    path: Path, records: int, *, seed: int, messy: bool = False, progress: Callable[[float], None] | None = None
) -> None:
    """Write invented case records to a CSV file, chunk by chunk, so that memory stays small at any size.

    Args:
        path: The file. It appears whole or not at all.
        records: How many, from 0.
        seed: Any whole number from 0; the same seed gives the same bytes.
        messy: Write the same records as they come from the field: stray spaces, several spellings, tokens for
            "not recorded".
        progress: Called with the share of records written.

    Raises:
        ShoalError: A number is below zero.
        FileError: The file can't be written.
    """
    _check(records, seed)
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.write((",".join(COLUMNS) + "\n").encode())
            for i, chunk in enumerate(_chunks(records, seed)):
                cells = roughen(chunk, Dice(seed, i, _MESS)) if messy else chunk
                _frame(cells, None).write_csv(file, include_header=False)
                if progress:
                    progress(min(1.0, (i + 1) * CHUNK / records))
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise FileError(f"{path.name} can't be written: {error.strerror or 'unknown reason'}.") from error


def _check(records: int, seed: int) -> None:
    if records < 0 or seed < 0:
        raise ShoalError("The number of records and the seed must be whole numbers from 0.")


def _chunks(records: int, seed: int) -> Iterator[dict[str, Column]]:
    for i, start in enumerate(range(0, records, CHUNK)):
        yield draw(tables(), Dice(seed, i, _CLEAN), min(CHUNK, records - start))


def _frame(columns: dict[str, Column], blank: str | None) -> pl.DataFrame:
    """A table of text. CSV needs None for the empty cell: an empty text would be written as two quotes."""
    return pl.DataFrame({name: _series(column, blank) for name, column in columns.items()})


def _series(column: Column, blank: str | None) -> pl.Series:
    texts = pl.Series([text or blank for text in column.values], dtype=pl.String)
    return texts.gather(pl.Series(column.codes))
