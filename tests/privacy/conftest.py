"""Small domains, random tables and receipts for the tests of the engine."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

import numpy as np
import pytest

from shoal.privacy import fitting, noise
from shoal.privacy import measure as door
from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Attribute, Domain, Implication
from shoal.privacy.ledger import Debit
from shoal.privacy.plan import make_plan


def small_domain(sizes: Sequence[int], implications: tuple[Implication, ...] = ()) -> Domain:
    """Attributes a0, a1, ... with values "", v1, v2, ...; all but the first are reported."""
    values = [("", *(f"v{code}" for code in range(1, size))) for size in sizes]
    return Domain(tuple(Attribute(f"a{i}", v, v[1:]) for i, v in enumerate(values)), implications)


def random_rows(domain: Domain, records: int, seed: int) -> np.ndarray:
    """Coded records in which neighbouring attributes depend on one another."""
    random = np.random.default_rng(seed)
    hidden = random.random(records)
    columns = []
    for size in domain.sizes:
        mixed = np.where(random.random(records) < 0.6, hidden, random.random(records))
        columns.append(np.minimum((mixed**1.5 * size).astype(np.int64), size - 1))
    return np.stack(columns, axis=1).astype(np.uint16) if columns else np.zeros((records, 0), np.uint16)


def random_table(domain: Domain, records: int, seed: int) -> CaseTable:
    """The case table of `random_rows`."""
    return CaseTable.from_rows(domain, random_rows(domain, records, seed))


def measured(table: CaseTable, rho: float = 0.5, reporting_length: int = 3) -> door.Measurements:
    """The table's measurements under a plan of its own and a receipt that covers it."""
    plan = make_plan(
        table.domain,
        Fraction(rho),
        reporting_length=reporting_length,
        records_per_person=table.records_per_person,
    )
    return door.measure(table, plan, Debit(plan.rho, Fraction(0)))


class _Tools:
    """What the tests of the engine share, as one fixture."""

    small_domain = staticmethod(small_domain)
    random_rows = staticmethod(random_rows)
    random_table = staticmethod(random_table)
    measured = staticmethod(measured)


@pytest.fixture(scope="session")
def tools() -> _Tools:
    """Makers of small domains, tables and measurements."""
    return _Tools()


@pytest.fixture
def no_noise(monkeypatch: pytest.MonkeyPatch) -> None:
    """The door answers exactly. For tests of what comes before and after the noise."""
    monkeypatch.setattr(noise, "add_discrete_gaussian", lambda values, **_: values.copy())


@pytest.fixture
def quick_fit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A smaller model, fitted in fewer steps."""
    monkeypatch.setattr(fitting, "COMPONENTS", 200)
    monkeypatch.setattr(fitting, "STEPS", 250)
