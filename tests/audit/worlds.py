"""Pairs of tables that differ by one person: the cases in which a release gives a person away most easily."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Attribute, Domain

Rows = npt.NDArray[np.uint16]
SIZES = (4, 2, 3)


@dataclass(frozen=True, eq=False)
class Neighbours:
    """Two tables of which the second has one person more.

    Args:
        name: What is special about the person or the table.
        others: Coded records of everybody else [n x attributes].
        person: Coded records of the person [1 to records_per_person x attributes].
        records_per_person: The declared bound.
        sizes: Number of values of each attribute.
    """

    name: str
    others: Rows
    person: Rows
    records_per_person: int = 1
    sizes: tuple[int, ...] = SIZES

    @cached_property
    def domain(self) -> Domain:
        """The public domain: attributes a0, a1, ..., all values reported."""
        values = [tuple(f"v{code}" for code in range(size)) for size in self.sizes]
        return Domain(tuple(Attribute(f"a{i}", v, v) for i, v in enumerate(values)))

    @cached_property
    def without(self) -> CaseTable:
        """The table without the person."""
        return CaseTable.from_rows(self.domain, self.others, records_per_person=self.records_per_person)

    @cached_property
    def present(self) -> CaseTable:
        """The table with the person."""
        both = np.concatenate([self.others, self.person])
        return CaseTable.from_rows(self.domain, both, records_per_person=self.records_per_person)


def _rows(*rows: tuple[int, ...], times: int = 1) -> Rows:
    return np.array(rows * times, np.uint16).reshape(-1, len(SIZES))


def _common(records: int, values: tuple[int, ...] = SIZES) -> Rows:
    """Records whose values are all of the first `values` of each attribute, evenly spread."""
    cells = np.stack(np.meshgrid(*(np.arange(n) for n in values), indexing="ij"), axis=-1).reshape(-1, len(values))
    return np.resize(cells, (records, len(values))).astype(np.uint16)


def novel_value() -> Neighbours:
    """The person is the only one with a value of the domain."""
    return Neighbours("novel value", _common(120, (3, 2, 3)), _rows((3, 0, 0)))


def rare_combination() -> Neighbours:
    """Each of the person's values is common, no pair of them occurs otherwise."""
    common = _common(144)
    apart = (common == [1, 1, 2]).sum(axis=1) <= 1
    return Neighbours("rare combination", common[apart], _rows((1, 1, 2)))


def homogeneous() -> Neighbours:
    """All other records are the same, and the person's differs in everything."""
    return Neighbours("homogeneous table", _rows((0, 0, 0), times=120), _rows((1, 1, 1)))


def one_of_many() -> Neighbours:
    """All records are the same, the person's too."""
    return Neighbours("one of many", _rows((0, 0, 0), times=120), _rows((0, 0, 0)))


def one_row() -> Neighbours:
    """No record against one."""
    return Neighbours("empty or one row", _rows(), _rows((0, 0, 0)))


def most_records() -> Neighbours:
    """The person has as many records as anybody may have, all in one rare cell."""
    return Neighbours("most records", _common(120, (3, 2, 3)), _rows((3, 1, 2), times=4), 4)


def most_influence() -> Neighbours:
    """The person's record is alone in a table of few: whatever is fitted to few records follows each."""
    return Neighbours("canary of most influence", _rows((0, 0, 0), (1, 1, 1)), _rows((2, 0, 2)))


def injected(share: float = 0.99) -> Neighbours:
    """Somebody put in most of the rows: in every cell near the victim's, so that its own would stand out."""
    honest = _common(8, (3, 2, 3))
    number = round(len(honest) * share / (1 - share))
    around = _rows((2, 1, 1), (0, 1, 1), (1, 0, 1))
    forged = np.resize(around, (number, len(SIZES))).astype(np.uint16)
    return Neighbours("99 % of the rows injected", np.concatenate([honest, forged]), _rows((3, 1, 1)))


def not_injected() -> Neighbours:
    """The victim of `injected` among honest records only."""
    return Neighbours("no rows injected", _common(8, (3, 2, 3)), _rows((3, 1, 1)))


WORST: tuple[Callable[[], Neighbours], ...] = (
    novel_value,
    rare_combination,
    homogeneous,
    one_of_many,
    one_row,
    most_records,
    most_influence,
)
