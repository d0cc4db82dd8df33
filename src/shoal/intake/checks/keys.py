"""Keys of records: given where the record is, and not twice for the same person in the same case."""

from __future__ import annotations

from functools import reduce
from operator import or_

import polars as pl

from shoal.intake.checks.finder import Finder
from shoal.intake.checks.table import Table
from shoal.standard.load import standard


def check_keys(finder: Finder, table: Table) -> None:
    """Check the keys of the entities that a file holds.

    A row stands for one person in one case, so a key may come again in another row; all keys together may not.

    Args:
        finder: Takes the findings.
        table: The file's values.
    """
    keys = []
    for entity in standard().entities.values():
        key = entity.key
        if key is None or key not in table.fields:
            continue
        keys.append(key)
        others = [field.name for field in entity.fields if field.name in table.fields and field.name != key]
        if others and table.fields[key].required:
            given = reduce(or_, (pl.col(name) != "" for name in others))
            finder.rows("key-empty", table.header(key), table.where((pl.col(key) == "") & given))
    _check_repeated(finder, table, keys)


def _check_repeated(finder: Finder, table: Table, keys: list[str]) -> None:
    """Rows of which every key stands together in a row above already."""
    if not any(key in keys for key in _of_persons()):
        return
    frame = table.frame.select(keys)
    given = table.where(reduce(or_, (pl.col(key) != "" for key in keys)))
    repeated = ~frame.hash_rows(seed=1).is_first_distinct()
    finder.rows("key-repeated", table.header(keys[0]), given & repeated, keys=table.headers(keys))


def _of_persons() -> list[str]:
    """Keys that tell persons or cases apart."""
    entities = standard().entities
    return [key for name in ("person", "case") if name in entities and (key := entities[name].key) is not None]
