"""Synthetic records count like the model they are drawn from."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.privacy.domain import Domain, Implication
from shoal.privacy.mixture import Mixture
from shoal.privacy.neighbours import order_of_components
from shoal.privacy.records import draw_records


def random_model(domain: Domain, records: int, *, components: int = 100, seed: int = 0) -> Mixture:
    """A mixture of random, rather extreme components."""
    random = np.random.default_rng(seed)
    shares = np.concatenate([random.dirichlet(np.full(size, 0.3), components).T for size in domain.sizes])
    return Mixture(domain, records, shares.astype(np.float32))


def totals(rows: np.ndarray, domain: Domain) -> np.ndarray:
    """How many records have each value, one attribute after the other."""
    return np.concatenate([np.bincount(rows[:, i], minlength=size) for i, size in enumerate(domain.sizes)])


@given(sizes=st.lists(st.integers(1, 6), min_size=1, max_size=4), records=st.integers(0, 700), seed=st.integers(0, 99))
@settings(max_examples=50, deadline=None)
def test_there_are_exactly_as_many_as_the_noisy_number(sizes: list[int], records: int, seed: int, tools):
    """Not one more or less, and every code is of the domain."""
    domain = tools.small_domain(sizes)
    rows = draw_records(random_model(domain, records, components=30, seed=seed))
    assert rows.shape == (records, len(sizes))
    assert rows.dtype == np.uint16
    assert (rows < np.array(sizes)).all()


@given(records=st.integers(0, 4_000), seed=st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_every_total_is_what_the_model_expects(records: int, seed: int, tools):
    """Within two, also where some components have one record more than others."""
    domain = tools.small_domain((3, 2, 6))
    model = random_model(domain, records, seed=seed)
    expected = model.records * model.shares.astype(float).mean(axis=1)
    assert np.abs(totals(draw_records(model, seed=seed), domain) - expected).max(initial=0) <= 2


@pytest.mark.parametrize("length", [2, 3])
def test_pairs_and_triples_count_as_in_the_model(length: int, tools):
    """Combinations of any values deviate from the model by no more than chance lets them."""
    domain = tools.small_domain((3, 2, 4, 3))
    model = random_model(domain, 20_000)
    rows, at, shares = draw_records(model), domain.offsets, model.shares.astype(float)
    for attributes in combinations(range(len(domain)), length):
        observed = np.zeros([domain.sizes[i] for i in attributes])
        np.add.at(observed, tuple(rows[:, i] for i in attributes), 1)
        for cell in np.ndindex(observed.shape):
            ids = [at[i] + code for i, code in zip(attributes, cell, strict=True)]
            expected = model.records * shares[ids].prod(axis=0).mean()
            assert abs(observed[cell] - expected) <= 4 * np.sqrt(expected + 1)


def test_records_that_forget_their_component_are_noticed(tools):
    """Twin: columns shuffled over all records keep the totals and lose the pairs."""
    domain = tools.small_domain((3, 2))
    model = random_model(domain, 20_000, components=5)
    rows = draw_records(model)
    rows[:, 1] = np.random.default_rng(1).permutation(rows[:, 1])
    observed = np.zeros(domain.sizes)
    np.add.at(observed, (rows[:, 0], rows[:, 1]), 1)
    expected = model.records * (model.shares[:3] @ model.shares[3:].T) / model.components
    assert (np.abs(observed - expected) > 4 * np.sqrt(expected + 1)).any()


def test_rounding_stays_within_a_kind(tools, monkeypatch):
    """Like components stand together, so pairs are nearer to the model; twin: the components as they came."""
    domain, random = tools.small_domain((6, 5, 8)), np.random.default_rng(3)
    kinds = [random.dirichlet(np.full(size, 0.2), 20).T for size in domain.sizes]
    shares = np.concatenate([np.tile(part, 40) for part in kinds]).astype(np.float32)
    model = Mixture(domain, 4_000, shares)
    expected = model.expected_counts((0, 1, 2))
    monkeypatch.setattr("shoal.privacy.records.refine_records", lambda rows, *_, **__: rows)
    off = {}
    for name, order in (("alike", order_of_components), ("as they came", lambda model: np.arange(model.components))):
        monkeypatch.setattr("shoal.privacy.records.order_of_components", order)
        observed = np.zeros(domain.sizes)
        for seed in range(5):
            np.add.at(observed, tuple(draw_records(model, seed=seed).T), 1 / 5)
        off[name] = float(np.square(observed - expected).sum())
    assert off["alike"] < 0.8 * off["as they came"]


def test_the_same_seed_gives_the_same_records(tools):
    """Records are made from the model alone, so they can be made again; another seed shuffles otherwise."""
    model = random_model(tools.small_domain((3, 4)), 500)
    assert np.array_equal(draw_records(model, seed=5), draw_records(model, seed=5))
    assert not np.array_equal(draw_records(model, seed=5), draw_records(model, seed=6))


@st.composite
def _implications(draw: st.DrawFn, sizes: tuple[int, ...]) -> tuple[Implication, ...]:
    """Rules from earlier to later attributes, at most one consequence for each value and later attribute."""
    found: dict[tuple[int, int, int], Implication] = {}
    for _ in range(draw(st.integers(1, 6))):
        first = draw(st.integers(0, len(sizes) - 2))
        then = draw(st.integers(first + 1, len(sizes) - 1))
        value, then_value = draw(st.integers(1, sizes[first] - 1)), draw(st.integers(1, sizes[then] - 1))
        found[first, value, then] = Implication(f"a{first}", f"v{value}", f"a{then}", f"v{then_value}")
    return tuple(draw(st.permutations(list(found.values()))))


def contradictions(rows: np.ndarray, domain: Domain) -> int:
    """How many records contradict an implication."""
    wrong = np.zeros(len(rows), bool)
    for rule in domain.implications:
        has = rows[:, domain.index[rule.attribute]] == domain[rule.attribute].code[rule.value]
        lacks = rows[:, domain.index[rule.then_attribute]] != domain[rule.then_attribute].code[rule.then_value]
        wrong |= has & lacks
    return int(wrong.sum())


@given(data=st.data(), records=st.integers(200, 300), seed=st.integers(0, 99))
@settings(max_examples=150, deadline=None)
def test_no_record_contradicts_an_implication(data: st.DataObject, records: int, seed: int, tools):
    """Chains of implications and values whose implications contradict included, in whatever order they are declared."""
    sizes = (3, 3, 2, 3)
    domain = tools.small_domain(sizes, data.draw(_consistent(sizes)))
    assert contradictions(draw_records(random_model(domain, records, components=20, seed=seed)), domain) == 0


def _consistent(sizes: tuple[int, ...]) -> st.SearchStrategy[tuple[Implication, ...]]:
    """Rule sets that do not contradict themselves: no value leads, by whatever way, to two values of one attribute."""
    return _implications(sizes).filter(_is_consistent)


def _is_consistent(rules: tuple[Implication, ...]) -> bool:
    for start in rules:
        known = {start.attribute: start.value}
        for _ in rules:
            for rule in rules:
                if known.get(rule.attribute) == rule.value:
                    if known.get(rule.then_attribute, rule.then_value) != rule.then_value:
                        return False
                    known[rule.then_attribute] = rule.then_value
    return True


def test_an_implication_hardly_changes_the_totals(tools):
    """Values are exchanged between records where that is possible, so their totals stay."""
    rule = Implication("a0", "v1", "a1", "v1")
    free, bound = tools.small_domain((3, 3)), tools.small_domain((3, 3), (rule,))
    shares = random_model(free, 900, components=30).shares
    before, after = (totals(draw_records(Mixture(domain, 900, shares)), domain) for domain in (free, bound))
    assert contradictions(draw_records(Mixture(bound, 900, shares)), bound) == 0
    if before[4] >= before[1]:  # enough records have the implied value
        assert np.array_equal(before, after)
