"""Reconstruction: which records must be there, and how narrow hidden counts are, by integer programming.

The attacker takes every published interval for the truth and looks at all case files that would fit. A record that
stands in all of them is proven. A hidden count that hardly differs between them is known. Whatever one solution of the
program shows need not be proven any more, so a few solutions settle nearly everything.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import combinations, product

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array
from tests.attacks.people import one_hot
from tests.attacks.releasing import Published

SECONDS = 60.0
"""How long the attacker looks at one group."""


@dataclass(frozen=True)
class Puzzle:
    """A group of people, as unknown numbers of each possible record, and what was published about it.

    Args:
        cells: Every possible record of the group [cells x attributes].
        sums: Which cells each published count adds up [counts x cells].
        low: Lowest value of each sum.
        high: Highest value of each sum.
        hidden: Which cells each hidden combination adds up [hidden x cells].
    """

    cells: np.ndarray
    sums: csr_array
    low: np.ndarray
    high: np.ndarray
    hidden: csr_array


def puzzle(released: Published, group: int, *, hidden_below: int | None = None) -> Puzzle:
    """What is published about those who have value `group` of the first attribute.

    Args:
        released: What was published.
        group: The code of the group; its value must be a reported one.
        hidden_below: Where every combination that is not listed has fewer people than this, that number; else None.
    """
    domain, listed = released.domain, released.listed
    cells = np.array(list(product([group], *(range(size) for size in domain.sizes[1:]))), np.uint16)
    held = np.ascontiguousarray(one_hot(domain, cells).T.astype(bool))
    most = listed[group,][2]
    known = {ids: (low, high) for ids, (_, low, high) in listed.items() if ids[0] == group}
    known |= {ids: (0, high) for ids, (_, _, high) in listed.items() if ids[0] >= domain.sizes[0] and high < most}
    secret = [ids for ids in _combinations(released, group) if ids not in listed]
    if hidden_below is not None:
        known |= dict.fromkeys(secret, (0, hidden_below - 1))
    never = [ids for ids, (_, high) in known.items() if high == 0]
    possible = ~_held(held, never).any(axis=0)
    limits = np.array([limit for limit in known.values() if limit[1] > 0], float)
    sums = _held(held, [ids for ids, (_, high) in known.items() if high > 0])
    return Puzzle(
        cells[possible],
        csr_array(sums[:, possible], dtype=float),
        limits[:, 0],
        limits[:, 1],
        csr_array(_held(held, secret)[:, possible], dtype=float),
    )


def _combinations(released: Published, group: int) -> list[tuple[int, ...]]:
    """All combinations of reported values that hold the group and are short enough to be published."""
    domain, column = released.domain, list(released.domain)
    reported = [[domain.position(a.name, v) for v in a.reported] for a in column[1:]]
    found = []
    for k in range(1, len(released.counts.lengths)):
        for attributes in combinations(reported, k):
            found += [(group, *ids) for ids in product(*attributes)]
    return found


def _held(held: np.ndarray, combined: list[tuple[int, ...]]) -> np.ndarray:
    """Which cells (columns of `held`) each combination adds up."""
    if not combined:
        return np.zeros((0, held.shape[1]), bool)
    return np.stack([held[list(ids)].all(axis=0) for ids in combined])


@dataclass(frozen=True)
class Outcome:
    """What the attacker found out in time.

    Args:
        certain: How many are proven.
        undecided: How many could be neither proven nor ruled out in time.
    """

    certain: int
    undecided: int


class Attacker:
    """Looks for case files that fit the puzzle, for a limited time."""

    def __init__(self, what: Puzzle, *, seconds: float = SECONDS) -> None:
        self.puzzle = what
        self._ends = time.monotonic() + seconds

    @property
    def out_of_time(self) -> bool:
        """Whether the time is over."""
        return time.monotonic() >= self._ends

    def solution(self, cost: np.ndarray, *, whole: bool = True) -> np.ndarray | None:
        """A case file that fits, of least cost, or the best that was found in time; None where there is none.

        Args:
            cost: Cost of one person in each cell.
            whole: Whether only whole numbers of people will do.
        """
        found = milp(
            cost,
            integrality=np.full(len(cost), int(whole)),
            bounds=Bounds(0, np.inf),
            constraints=LinearConstraint(self.puzzle.sums, self.puzzle.low, self.puzzle.high),
            options={"time_limit": max(0.1, self._ends - time.monotonic())},
        )
        if found.x is None:
            return None
        return np.asarray(np.rint(found.x) if whole else found.x)

    def proven_rows(self) -> Outcome:
        """For how many people it is proven that somebody has just their record."""
        least = self._some()
        outside = least == 0
        if outside.any() and not self._anybody(outside):
            return self._only(~outside).proven_rows()
        settled = np.full(len(least), self._is_only(least))
        while (open_cells := (least > 0) & ~settled).any() and not self.out_of_time:
            found = self.solution(open_cells.astype(float))
            if found is None:
                break
            if (found[open_cells] < least[open_cells]).any():
                least = np.minimum(least, found)
                continue
            cell = int(np.argmax(open_cells))
            found = self.solution(np.eye(1, len(least), cell)[0])
            least = least if found is None else np.minimum(least, found)
            settled[cell] = not self.out_of_time
        return Outcome(int(least[settled].sum()), int(least[~settled].sum()))

    def _some(self) -> np.ndarray:
        found = self.solution(np.zeros(self.puzzle.sums.shape[1]))
        if found is None:
            raise ValueError("no case file fits what was published")
        return found

    def _anybody(self, cells: np.ndarray) -> bool:
        """Whether anybody may have one of these records, as far as can be told in time."""
        found = self.solution(-cells.astype(float))
        return found is None or bool(found[cells].any()) or self.out_of_time

    def _only(self, cells: np.ndarray) -> Attacker:
        """The attacker who has seen that all people have one of these records."""
        p = self.puzzle
        smaller = Puzzle(p.cells[cells], p.sums[:, cells], p.low, p.high, p.hidden[:, cells])
        return Attacker(smaller, seconds=self._ends - time.monotonic())

    def _is_only(self, solution: np.ndarray) -> bool:
        """Whether the sums alone tell these records apart, so that nothing else fits."""
        p = self.puzzle
        known = p.sums[p.low == p.high].toarray()
        return bool((solution > 0).all()) and bool(np.linalg.matrix_rank(known) == known.shape[1])

    def known_counts(self, width: int, asked: np.ndarray) -> Outcome:
        """How many of the hidden counts `asked` can't vary by more than `width`.

        Fractions of people are allowed here, as is usual in such audits: it is faster, and hardly widens anything.
        """
        sums, random = self.puzzle.hidden[asked], np.random.default_rng(0)
        lowest = highest = sums @ self._some()
        low_known, high_known = np.zeros((2, len(asked)), bool)
        for aim in (1, -1):
            while not self.out_of_time:
                low_known |= lowest <= 0
                narrow = _narrow(lowest, highest, width) & ~(low_known if aim == 1 else high_known)
                if not narrow.any():
                    break
                one = np.eye(1, len(asked), int(np.argmax(narrow)))[0]
                for weights in (one + narrow * random.random(len(asked)), one):
                    found = self.solution(aim * (weights @ sums), whole=False)
                    seen = lowest if found is None else sums @ found
                    moved = ((seen < lowest - 1e-6) | (seen > highest + 1e-6))[narrow].any()
                    lowest, highest = np.minimum(lowest, seen), np.maximum(highest, seen)
                    if moved:  # several at once: go on so
                        break
                else:
                    low_known |= (one > 0) & (aim == 1) & (not self.out_of_time)
                    high_known |= (one > 0) & (aim == -1) & (not self.out_of_time)
        narrow, certain = _narrow(lowest, highest, width), low_known & high_known
        return Outcome(int((narrow & certain).sum()), int((narrow & ~certain).sum()))


def _narrow(lowest: np.ndarray, highest: np.ndarray, width: int) -> np.ndarray:
    return np.asarray(highest - lowest <= width + 1e-6)
