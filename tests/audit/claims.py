"""What a plan claims. The only place where the audit asks the accountant."""

from __future__ import annotations

from fractions import Fraction

from shoal.privacy.accountant import epsilon_for, rho_for
from shoal.privacy.domain import Domain
from shoal.privacy.ledger import Debit
from shoal.privacy.plan import Plan, Query, make_plan

DELTA = 1e-6


def claimed_epsilon(plan: Plan, delta: float = DELTA) -> float:
    """The ε that the plan claims at δ."""
    return epsilon_for(plan.rho, delta)


def plan_at(epsilon: float, domain: Domain, *, records_per_person: int = 1, reporting_length: int = 3) -> Plan:
    """The plan that a release at (ε, `DELTA`) would use."""
    return make_plan(
        domain, rho_for(epsilon, DELTA), reporting_length=reporting_length, records_per_person=records_per_person
    )


def receipt(plan: Plan) -> Debit:
    """A ledger's receipt that covers the plan."""
    return Debit(plan.rho, Fraction(0))


def claimed_epsilon_of(query: Query, delta: float = DELTA) -> float:
    """The ε that a single query claims at δ."""
    return epsilon_for(query.rho, delta)
