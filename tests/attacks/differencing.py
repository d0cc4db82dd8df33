"""Differencing: who knows when someone came into the collection compares the releases before and after.

The attacker knows two attributes of that person and how many came in between, and wants the others. A person pushes
every published count that holds them up by one; the growth of the counts that go with a value speaks for it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

import numpy as np
from tests.attacks.releasing import Listed, Published

from shoal.privacy.domain import Domain

Z90 = 1.645
KNOWN = 2
"""The attacker knows the person's first two attributes; all others are secret."""


@dataclass(frozen=True)
class Window:
    """What was published before and after, and how many people came in between.

    Args:
        before: Counts of one or more earlier releases.
        after: Counts of the later one.
        newcomers: How many people came in between.
        hidden: What a count that is not listed is taken for.
        watchful: Whether the attacker trusts how much counts are seen to vary more than what is said about it.
    """

    before: tuple[Listed, ...]
    after: Listed
    newcomers: int
    hidden: int = 0
    watchful: bool = False

    @classmethod
    def between(cls, before: tuple[Published, ...], after: Published, newcomers: int, *, hidden: int = 0) -> Window:
        """The window between some earlier releases and a later one."""
        return cls(tuple(b.listed for b in before), after.listed, newcomers, hidden)

    def growth(self, ids: tuple[int, ...]) -> tuple[float, float] | None:
        """How much a count grew, with the variance of that; None where no release lists it."""
        nothing = (self.hidden, self.hidden, self.hidden)
        earlier = [b.get(ids, nothing) for b in self.before]
        later = self.after.get(ids, nothing)
        if later is nothing and all(e is nothing for e in earlier):
            return None
        growth = later[0] - sum(e[0] for e in earlier) / len(earlier)
        stated = _variance(later) + sum(_variance(e) for e in earlier) / len(earlier) ** 2
        return growth, min(stated, self.jitter[len(ids)]) if self.watchful else stated

    @cached_property
    def jitter(self) -> dict[int, float]:
        """How much counts of each length really vary between the releases: the variance that the middle half shows."""
        changes: dict[int, list[float]] = {}
        for ids, later in self.after.items():
            earlier = [b[ids][0] for b in self.before if ids in b]
            if len(earlier) == len(self.before):
                changes.setdefault(len(ids), []).append(later[0] - sum(earlier) / len(earlier))
        return {k: float(np.subtract(*np.percentile(c, [75, 25])) / 1.349) ** 2 for k, c in changes.items()}


def _variance(listed: tuple[int, int, int]) -> float:
    return ((listed[2] - listed[1]) / (2 * Z90)) ** 2


def evidence(
    domain: Domain, window: Window, shares: dict[tuple[int, ...], float], person: np.ndarray
) -> list[np.ndarray]:
    """For each secret attribute and each of its values, the log-likelihood that the person has it.

    Args:
        domain: The public domain; the first attributes are the known ones.
        window: What was published.
        shares: What share of the population has each combination.
        person: The person's codes, of which only the known ones are read.
    """
    at = domain.offsets
    known = [at[i] + int(person[i]) for i in range(KNOWN)]
    given = [c for k in range(KNOWN + 1) for c in combinations(known, k)]
    found = []
    for secret in range(KNOWN, len(domain)):
        values = range(at[secret], at[secret + 1])
        found.append(np.array([sum(_support(window, shares, (*part, v)) for part in given) for v in values]))
    return found


def _support(window: Window, shares: dict[tuple[int, ...], float], ids: tuple[int, ...]) -> float:
    grown = window.growth(ids)
    if grown is None:
        return 0.0
    usual = (window.newcomers - 1) * shares.get(ids, 0.0)
    return (grown[0] - usual - 0.5) / (grown[1] + usual + 0.05)


def population_shares(domain: Domain, rows: np.ndarray) -> dict[tuple[int, ...], float]:
    """What share of people has each combination of known values and at most one secret value."""
    found: dict[tuple[int, ...], float] = {}
    ids = rows.astype(np.int64) + np.array(domain.offsets[:-1])
    given = [c for k in range(KNOWN + 1) for c in combinations(range(KNOWN), k)]
    for columns in [(*part, secret) for part in given for secret in range(KNOWN, len(domain))]:
        keys, counts = np.unique(ids[:, columns], axis=0, return_counts=True)
        found |= {tuple(k): c / len(rows) for k, c in zip(keys.tolist(), counts.tolist(), strict=True)}
    return found


def habit(domain: Domain, shares: dict[tuple[int, ...], float], person: np.ndarray) -> list[np.ndarray]:
    """For each secret and value, the logarithm of how usual it is among people with the same known attributes."""
    at = domain.offsets
    known = tuple(at[i] + int(person[i]) for i in range(KNOWN))
    found = []
    for secret in range(KNOWN, len(domain)):
        values = range(at[secret], at[secret + 1])
        share = np.array([shares.get((*known, v), 0.0) + 1e-3 * shares.get((v,), 0.0) + 1e-9 for v in values])
        found.append(np.log(share / share.sum()))
    return found
