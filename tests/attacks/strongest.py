"""The strongest of several membership scores: each as its rank among people who are surely not in the release."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from tests.attacks import count_scores, density_ratio, nearest_row
from tests.attacks.releasing import Published

from shoal.privacy.domain import Domain

Score = Callable[[np.ndarray], np.ndarray]


def all_scores(released: Published, others: np.ndarray) -> dict[str, Score]:
    """Every membership attack on a release, by name.

    Args:
        released: What was published.
        others: People of the same population whom the attacker knows not to be in it.
    """
    domain, records, half = released.domain, released.records, len(others) // 2
    near, ranked = others[:half], others[half:]
    scores: dict[str, Score] = {"published counts": count_scores.of_counts(released, near)}
    if len(records):
        scores["nearest row"] = lambda rows: nearest_row.scores(domain, records, rows)
        scores["density ratio"] = lambda rows: density_ratio.scores(domain, records, near, rows)
        scores["pairs of the records"] = count_scores.of_records(domain, records, near)
    return scores | {"strongest": strongest(scores, ranked)}


def strongest(scores: dict[str, Score], strangers: np.ndarray) -> Score:
    """The highest rank that any score gives someone among the strangers.

    Above all strangers the ranks go on by how far above, in units of the strangers' spread.
    """
    usual = {name: np.sort(score(strangers)) for name, score in scores.items()}

    def best(rows: np.ndarray) -> np.ndarray:
        return np.max([_rank(usual[name], score(rows)) for name, score in scores.items()], axis=0)

    return best


def _rank(usual: np.ndarray, own: np.ndarray) -> np.ndarray:
    below = np.searchsorted(usual, own, "left") + np.searchsorted(usual, own, "right")
    beyond: np.ndarray = np.maximum(own - usual[-1], 0) / max(float(usual.std()), 1e-9)
    return below / (2 * len(usual)) + beyond


def most_outlying(domain: Domain, others: np.ndarray, rows: np.ndarray, number: int) -> np.ndarray:
    """The people around whom the other people are thinnest."""
    thickness = density_ratio.density(domain, others, rows)
    return rows[np.argsort(thickness)[:number]]
