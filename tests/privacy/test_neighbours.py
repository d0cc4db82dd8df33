"""Like components come to stand side by side."""

from __future__ import annotations

import numpy as np
import pytest

from shoal.privacy.domain import Domain
from shoal.privacy.mixture import Mixture
from shoal.privacy.neighbours import order_of_components


def model_of_kinds(domain: Domain, kinds: int, each: int) -> Mixture:
    """Components of a few kinds, nearly alike within a kind, the kinds mixed up; component k is of kind k % kinds."""
    random = np.random.default_rng(1)
    shares = []
    for size in domain.sizes:
        part = np.tile(random.dirichlet(np.full(size, 0.3), kinds).T, each) + random.uniform(0, 0.01, (size, 1))
        shares.append(part + random.uniform(0, 0.001, part.shape))
    return Mixture(domain, 1_000, np.concatenate([part / part.sum(axis=0) for part in shares]).astype(np.float32))


def test_components_of_a_kind_are_neighbours(tools):
    """Every kind stands in one piece; as they came, hardly two neighbours were of one kind."""
    order = order_of_components(model_of_kinds(tools.small_domain((6, 5, 8, 4)), kinds=8, each=32))
    assert np.count_nonzero(np.diff(order % 8)) == 7


@pytest.mark.parametrize("components", [1, 2, 3, 100])
def test_every_component_is_there_once(components: int, tools):
    """Whatever their number, and also where all are the same."""
    domain = tools.small_domain((3, 2))
    random = np.random.default_rng(2)
    shares = np.concatenate([random.dirichlet(np.full(size, 0.5), components).T for size in domain.sizes])
    for model in (Mixture(domain, 10, shares.astype(np.float32)), Mixture(domain, 10, np.full_like(shares, 0.5))):
        assert sorted(order_of_components(model).tolist()) == list(range(components))
