"""Sealing measurements into bytes, and taking them out again."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest

from shoal.privacy.domain import Attribute, Domain
from shoal.privacy.measure import Measurements
from shoal.privacy.plan import make_plan
from shoal.privacy.sealing import found_values, seal, unseal


def _domain(*sizes: int) -> Domain:
    values = [tuple(map(str, range(size))) for size in sizes]
    return Domain(tuple(Attribute(f"a{i}", v, v) for i, v in enumerate(values)))


def _measurements(domain: Domain) -> Measurements:
    plan = make_plan(domain, Fraction(1, 3), reporting_length=2, records_per_person=2)
    random = np.random.default_rng(1)
    answers = [random.integers(-(2**60), 2**60, [domain.sizes[i] for i in q.attributes]) for q in plan.queries]
    return Measurements(plan, tuple(np.asarray(answer, np.int64) for answer in answers))


def test_what_is_sealed_comes_out_bit_by_bit():
    """Answers, queries and scales are the same after a round trip, to the last bit of a float."""
    domain = _domain(2, 3, 4)
    before = _measurements(domain)
    after = unseal(seal(before, {}), domain)
    assert after.plan == before.plan
    assert all(np.array_equal(a, b) for a, b in zip(after.answers, before.answers, strict=True))
    assert seal(after, {}) == seal(before, {})


def test_found_values_come_first():
    """The values found for private domains are read before the domain is known; line breaks do them no harm."""
    sealed = seal(_measurements(_domain(2, 3)), {"place": ["a\nb", "ü", '"']})
    assert found_values(sealed) == {"place": ("a\nb", "ü", '"')}
    assert unseal(sealed, _domain(2, 3)).domain == _domain(2, 3)


def test_another_domain_is_refused():
    """Measurements of one domain are never read as those of another."""
    with pytest.raises(ValueError, match="another domain"):
        unseal(seal(_measurements(_domain(2, 3)), {}), _domain(3, 2))
