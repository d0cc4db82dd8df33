"""The public domain, and what its implications rule out."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.privacy.domain import Attribute, Domain, Implication

SIZES = (2, 3, 2, 3)


@st.composite
def rules(draw: st.DrawFn) -> tuple[Implication, ...]:
    """Up to four implications between different attributes."""
    found = []
    for _ in range(draw(st.integers(0, 4))):
        first, then = draw(st.permutations(range(len(SIZES))))[:2]
        value, then_value = draw(st.integers(0, SIZES[first] - 1)), draw(st.integers(0, SIZES[then] - 1))
        found.append(Implication(f"a{first}", str(value), f"a{then}", str(then_value)))
    return tuple(found)


@given(implications=rules())
@settings(max_examples=200, deadline=None)
def test_every_forbidden_pair_is_impossible(implications: tuple[Implication, ...]):
    """No record that keeps all implications has both values; and a pair that one rule forbids is among them."""
    attributes = tuple(Attribute(f"a{i}", tuple(map(str, range(n))), ()) for i, n in enumerate(SIZES))
    domain = Domain(attributes, implications)
    possible = set()
    for record in product(*(range(n) for n in SIZES)):
        ids = [domain.offsets[i] + code for i, code in enumerate(record)]
        if all(implied in ids for value, implied in domain.implied_pairs if value in ids):
            possible |= set(combinations(ids, 2))
    forbidden = {tuple(sorted(pair)) for pair in domain.forbidden_pairs}
    assert len(forbidden) == len(domain.forbidden_pairs)
    assert not forbidden & possible
    direct = {
        tuple(sorted((domain.position(r.attribute, r.value), domain.position(r.then_attribute, other))))
        for r in implications
        for other in domain[r.then_attribute].values
        if other != r.then_value
    }
    assert direct <= forbidden


def test_chains_and_contradictions_are_forbidden():
    """A kind of a kind excludes what the last excludes, and two values that imply different ones exclude each other."""
    attributes = tuple(Attribute(name, ("", "x", "y"), ("x",)) for name in "abc")
    chain = Domain(attributes, (Implication("a", "x", "b", "x"), Implication("b", "x", "c", "x")))
    assert (chain.position("a", "x"), chain.position("c", "y")) in chain.forbidden_pairs
    clash = Domain(attributes, (Implication("a", "x", "c", "x"), Implication("b", "x", "c", "y")))
    pair = {clash.position("a", "x"), clash.position("b", "x")}
    assert pair in [set(forbidden) for forbidden in clash.forbidden_pairs]


@pytest.mark.parametrize(("values", "reported"), [((), ()), (("a", "a"), ()), (("a",), ("b",)), (("", "a"), ("",))])
def test_values_that_do_not_fit_are_refused(values: tuple[str, ...], reported: tuple[str, ...]):
    """None, one twice, a reported value that is none, or "not recorded" as reported."""
    with pytest.raises(ValueError, match="values"):
        Attribute("a", values, reported)


def test_domains_that_contradict_themselves_are_refused():
    """Two attributes of one name, or an implication of a value that there is not."""
    attribute = Attribute("a", ("", "x"), ("x",))
    with pytest.raises(ValueError, match="share a name"):
        Domain((attribute, attribute))
    with pytest.raises(ValueError, match="unknown"):
        Domain((attribute,), (Implication("a", "x", "b", "x"),))
    with pytest.raises(ValueError, match="unknown"):
        Domain((attribute,), (Implication("a", "z", "a", "x"),))
