"""The noise itself keeps its claim, and the audit is not blind to it (T-03)."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from tests.audit.bounds import MIDDLE, Scores, Verdict, audit, epsilon_bound
from tests.audit.claims import DELTA, claimed_epsilon_of
from tests.audit.sampler import audit_noise
from tests.audit.sizes import LONG, SHORT

from shoal.privacy import noise
from shoal.privacy.plan import Query
from shoal.privacy.residual import integer_query

EPSILONS = (0.5, 1.0, 2.0, 4.0)
SEEN = 0.6
"""The long form must prove at least this share of what is claimed."""
WIDE_DELTA = 0.01
"""A δ at which 200,000 runs show an ε without any assumption."""
Noise = Callable[..., np.ndarray]

COUNT = np.array([10])
"""What a person of ten records adds to a count."""
RESIDUAL = integer_query(np.array([1, 0, 0, 0, 0]))
"""What a person of one record adds to the residual query of an attribute of five values."""
LEAST_SCALE = 1.51
"""The account knows no smaller noise."""


def query_at(epsilon: float, delta: float, moved: np.ndarray) -> Query:
    """The query with the least noise that claims at most ε at δ, for a person who moves it by `moved`."""
    sensitivity = int((moved**2).sum())

    def query(scale: float) -> Query:
        return Query((0,), "marginal", scale, sensitivity)

    low, high = LEAST_SCALE, 1e4
    while high - low > 1e-9 * high:
        middle = math.sqrt(low * high)
        low, high = (low, middle) if claimed_epsilon_of(query(middle), delta) <= epsilon else (middle, high)
    return query(high)


def ratios(query: Query, moved: np.ndarray, runs: int, draw: Noise) -> Scores:
    """Log-likelihood ratios of the query's noisy answers in both worlds."""
    worlds = []
    for present in (0, 1):
        exact = np.tile(present * moved, (runs, 1)).astype(np.int64)
        worlds.append((draw(exact, scale=query.scale) - moved / 2) @ moved / query.scale**2)
    return Scores(*worlds)


def primitive(epsilon: float, moved: np.ndarray, runs: int, draw: Noise) -> Verdict:
    """Audit one query at (ε, `DELTA`)."""
    query = query_at(epsilon, DELTA, moved)
    return audit(ratios(query, moved, runs, draw), claimed_epsilon_of(query, DELTA), DELTA, rule=MIDDLE)


def fast(values: np.ndarray, *, scale: float) -> np.ndarray:
    """The audit's noise."""
    with audit_noise(np.random.default_rng(int(scale * 1000) + len(values))):
        return noise.add_discrete_gaussian(values, scale=scale)


def half(values: np.ndarray, *, scale: float) -> np.ndarray:
    """Fault: noise at half its scale."""
    return fast(values, scale=scale / 2)


@pytest.mark.parametrize("epsilon", EPSILONS)
def test_the_noise_keeps_its_claim(note, epsilon: float):
    """OpenDP's own noise on a count, 2,000 runs a world."""
    found = note(
        f"a count, ε {epsilon}",
        "likelihood ratio",
        primitive(epsilon, COUNT, SHORT.primitive, noise.add_discrete_gaussian),
    )
    assert not found.broken


@pytest.mark.audit
@pytest.mark.parametrize("epsilon", EPSILONS)
@pytest.mark.parametrize(
    ("name", "moved", "draw"),
    [("a count, OpenDP", COUNT, noise.add_discrete_gaussian), ("a residual of 5 values", RESIDUAL, fast)],
    ids=["count", "residual"],
)
def test_the_noise_keeps_its_claim_and_the_audit_is_not_blind(
    note, epsilon: float, name: str, moved: np.ndarray, draw: Noise
):
    """In 200,000 runs a world the bound comes near the claim, and not above it."""
    found = note(f"{name}, ε {epsilon}", "likelihood ratio", primitive(epsilon, moved, LONG.primitive, draw))
    assert SEEN * found.claim <= found.bound <= found.claim


@pytest.mark.audit
@pytest.mark.parametrize("epsilon", EPSILONS)
def test_at_a_wider_delta_the_bound_needs_no_assumption(note, epsilon: float):
    """The same without the curve of Gaussian differential privacy, at δ 0.01."""
    query = query_at(epsilon, WIDE_DELTA, COUNT)
    scores = ratios(query, COUNT, LONG.primitive, fast)
    found = Verdict(claimed_epsilon_of(query, WIDE_DELTA), epsilon_bound(scores, WIDE_DELTA), 0.0, LONG.primitive)
    note(f"a count, ε {epsilon} at δ 0.01", "likelihood ratio", found)
    assert SEEN * found.claim <= found.free <= found.claim


@pytest.mark.parametrize("epsilon", EPSILONS)
def test_noise_at_half_its_scale_is_caught(note, epsilon: float):
    """Twin: 2,000 runs a world are enough at ε 2 and above, 40,000 below."""
    runs = SHORT.primitive * (1 if epsilon > 1 else 20)
    assert note(
        f"a count at half the noise, ε {epsilon}", "likelihood ratio", primitive(epsilon, COUNT, runs, half)
    ).broken
