"""Making clean cells messy, as files from the field are. The mess is of kinds that the standard knows how to undo."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from shoal.demo.dice import SIDES, Dice
from shoal.demo.records import Column
from shoal.standard import ReleaseAttribute, missing_tokens, release_attributes

USUAL_RATE = SIDES // 25
AGE_RATE = SIDES * 2 // 5
"""Age bands are written in three ways as a matter of course."""


@dataclass(frozen=True)
class _Spread:
    """All texts of a messy column: the clean values first, then each value's other spellings side by side."""

    values: tuple[str, ...]
    first: NDArray[np.uint16]
    count: NDArray[np.uint16]


def roughen(columns: dict[str, Column], dice: Dice) -> dict[str, Column]:
    """The same records with stray spaces, other spellings and tokens for "not recorded" here and there."""
    return {name: _roughen(name, column, dice) for name, column in columns.items()}


def _roughen(name: str, column: Column, dice: Dice) -> Column:
    spread = _spread(name, column.values)
    hit = dice.throw(len(column.codes)) < (AGE_RATE if name == "ageBroad" else USUAL_RATE)
    other = spread.first[column.codes] + dice.throw(len(column.codes)) % spread.count[column.codes]
    return Column(spread.values, np.where(hit, other, column.codes))


@lru_cache(maxsize=256)
def _spread(name: str, values: tuple[str, ...]) -> _Spread:
    attribute = release_attributes()[name]
    others = [_others(attribute, value) for value in values]
    counts = [len(texts) for texts in others]
    starts = len(values) + np.cumsum([0, *counts[:-1]])
    texts = (*values, *(text for some in others for text in some))
    return _Spread(texts, starts.astype(np.uint16), np.array(counts, dtype=np.uint16))


def _others(attribute: ReleaseAttribute, value: str) -> list[str]:
    """Other texts that mean the same as `value` in this column."""
    if not value:
        return [*missing_tokens(), *attribute.missing, " "]
    return [f" {value}", f"{value} ", *(text for text, code in attribute.spellings.items() if code == value)]
