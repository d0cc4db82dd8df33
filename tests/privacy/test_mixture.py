"""The model follows the measurements."""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest

from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Attribute, Domain, Implication
from shoal.privacy.fitting import fit_mixture
from shoal.privacy.mixture import Mixture

SIZES = (3, 2, 4, 2, 5)
RECORDS = 4_000
TOLERANCE = 0.01
"""Largest distance of a pair's share from the truth, as a share of all records."""


def distance(model: Mixture, table: CaseTable) -> float:
    """The largest difference between a share of the model and of the table, over all pairs of values."""
    at, shares = model.domain.offsets, model.shares.astype(float)
    pairs = shares @ shares.T / model.components
    return max(
        float(
            np.abs(
                pairs[at[i] : at[i + 1], at[j] : at[j + 1]] - table.marginal((i, j)) / max(1, table.weights.sum())
            ).max()
        )
        for i, j in combinations(range(len(model.domain)), 2)
    )


def independent_table(domain: Domain) -> CaseTable:
    """Columns that have nothing to do with one another."""
    random = np.random.default_rng(1)
    columns = [random.choice(size, RECORDS, p=random.dirichlet(np.full(size, 3.0))) for size in domain.sizes]
    return CaseTable.from_rows(domain, np.stack(columns, axis=1).astype(np.uint16))


def determined_table(domain: Domain) -> CaseTable:
    """Columns that all follow from one hidden number."""
    hidden = np.random.default_rng(2).integers(0, 60, RECORDS)
    columns = [(hidden // (k + 1)) % size for k, size in enumerate(domain.sizes)]
    return CaseTable.from_rows(domain, np.stack(columns, axis=1).astype(np.uint16))


def independent_model(table: CaseTable) -> Mixture:
    """The product of the single counts: the model that knows no pair."""
    singles = np.concatenate([table.marginal((i,)) / RECORDS for i in range(len(table.domain))])
    return Mixture(table.domain, RECORDS, singles[:, None].astype(np.float32))


@pytest.mark.usefixtures("quick_fit", "no_noise")
@pytest.mark.parametrize("make", [independent_table, determined_table])
def test_the_model_has_the_measured_pairs(make, tools):
    """Without noise all 2-way shares are met, whether columns depend on one another or not."""
    table = make(tools.small_domain(SIZES))
    assert distance(fit_mixture(tools.measured(table)), table) < TOLERANCE


def test_a_model_without_pairs_is_noticed(tools):
    """Twin: independent columns are far from a table whose columns depend on one another."""
    table = determined_table(tools.small_domain(SIZES))
    assert distance(independent_model(table), table) > 3 * TOLERANCE


@pytest.mark.usefixtures("quick_fit")
def test_the_model_takes_noise_out_of_sparse_pairs(tools):
    """Where most cells are near zero, the model's pairs are nearer to the truth than the noisy counts are."""
    table = tools.random_table(tools.small_domain((12, 10, 8, 10)), 1_000, 3)
    measurements = tools.measured(table, rho=0.05)
    model, at = fit_mixture(measurements), table.domain.offsets
    fitted = model.shares @ model.shares.T / model.components * model.records
    errors = {"fitted": 0.0, "noisy": 0.0}
    for i, j in combinations(range(len(table.domain)), 2):
        block = np.s_[at[i] : at[i + 1], at[j] : at[j + 1]]
        for name, counts in (("fitted", fitted), ("noisy", measurements.pair_table)):
            errors[name] += float(((counts[block] - table.marginal((i, j))) ** 2).sum())
    assert errors["fitted"] < 0.8 * errors["noisy"]


@pytest.mark.usefixtures("quick_fit")
def test_every_component_is_a_product_of_distributions(tools):
    """Shares are not negative and sum to one for each attribute in each component."""
    model = fit_mixture(tools.measured(tools.random_table(tools.small_domain((3, 1, 4)), 200, 1)))
    assert model.shares.min() >= 0
    for start, stop in pairwise(model.domain.offsets):
        assert np.allclose(model.shares[start:stop].sum(axis=0), 1, atol=1e-5)


@pytest.mark.usefixtures("quick_fit")
def test_the_same_measurements_and_seed_give_the_same_model(tools):
    """Bit for bit; another seed gives another first guess."""
    measurements = tools.measured(tools.random_table(tools.small_domain((3, 2)), 200, 1))
    one, same, other = (fit_mixture(measurements, seed=seed).shares for seed in (1, 1, 2))
    assert np.array_equal(one, same)
    assert not np.array_equal(one, other)


@pytest.mark.usefixtures("quick_fit")
def test_structural_zeros_stay_empty(tools):
    """A pair that an implication forbids has next to no share, even where the measurements give it a quarter."""
    attributes = (Attribute("kind", ("", "farm"), ("farm",)), Attribute("labour", ("", "1"), ("1",)))
    rows = np.array([[1, 1], [0, 1], [0, 0], [1, 0]] * 100, np.uint16)
    shares = {}
    for rules in ((), (Implication("kind", "farm", "labour", "1"),)):
        domain = Domain(attributes, rules)
        model = fit_mixture(tools.measured(CaseTable.from_rows(domain, rows), rho=100))
        farm, no_labour = domain.position("kind", "farm"), domain.position("labour", "")
        shares[rules] = float((model.shares[farm] * model.shares[no_labour]).mean())
    free, forbidden = shares.values()
    assert free > 0.2
    assert forbidden < 0.05


@pytest.mark.usefixtures("quick_fit")
@pytest.mark.parametrize("sizes", [(3,), (1,), (1, 1), (2, 1, 2)])
@pytest.mark.parametrize("records", [0, 1, 50])
def test_small_tables_are_fitted_all_the_same(sizes: tuple[int, ...], records: int, tools):
    """A single attribute, attributes of one value, and tables of hardly any record."""
    model = fit_mixture(tools.measured(tools.random_table(tools.small_domain(sizes), records, 1)))
    assert np.isfinite(model.shares).all()
    assert model.records >= 0


@pytest.mark.usefixtures("quick_fit")
def test_the_fit_tells_its_progress(tools):
    """It ends at one."""
    told: list[float] = []
    fit_mixture(tools.measured(tools.random_table(tools.small_domain((2, 2)), 50, 1)), progress=told.append)
    assert told == sorted(told)
    assert told[-1] == 1


@pytest.mark.usefixtures("quick_fit")
def test_pairs_that_stand_out_are_met_more_closely_when_asked_back(tools, monkeypatch):
    """The price holds the model back from large pairs; twin: the same fit that does not ask for what it misses."""
    measurements = tools.measured(determined_table(tools.small_domain(SIZES)), rho=0.05)
    large = measurements.pair_table > 10 * np.sqrt(measurements.pair_variances).max()
    missed = {}
    for share in (0.7, 0.0):
        monkeypatch.setattr("shoal.privacy.fitting.ASKED_BACK", share)
        model = fit_mixture(measurements)
        fitted = model.shares @ model.shares.T / model.components * model.records
        missed[share] = float(np.square((fitted - measurements.pair_table)[large]).mean())
    assert missed[0.7] < 0.8 * missed[0.0]
