"""How a release's ε and δ are spread, and what makes two requests the same."""

from __future__ import annotations

import json
from dataclasses import dataclass
from fractions import Fraction

from shoal.errors import DescriptionError
from shoal.privacy.accountant import Spend, rho_for
from shoal.privacy.domain import Domain
from shoal.privacy.ledger import Debit
from shoal.privacy.measure import Selection, plan_selection
from shoal.privacy.plan import Plan, make_plan
from shoal.releases.describe.cases import Cases
from shoal.releases.describe.columns import engine_columns, focus_sets
from shoal.releases.describe.description import ReleaseDescription

SELECTION_SHARE = Fraction(1, 20)
"""The part of ρ that finding the values of one private domain takes, up to a quarter for all of them."""
SELECTION_DELTA = 0.5
"""The part of δ set aside for all private domains together."""


@dataclass(frozen=True)
class Budget:
    """How ε and δ are spread over finding private domains and measuring.

    Args:
        rho: All that the release may cost.
        selection: How the values of one private domain are found; None where every domain is declared.
        selections: How many private domains there are.
    """

    rho: Fraction
    selection: Selection | None = None
    selections: int = 0

    @property
    def debit(self) -> Debit:
        """What the ledger is debited."""
        return Debit(self.rho, sum((spend.delta for spend in self.selection_spends), Fraction(0)))

    @property
    def measuring(self) -> Fraction:
        """What remains of ρ for the measurements."""
        return self.rho - sum((spend.rho for spend in self.selection_spends), Fraction(0))

    @property
    def selection_spends(self) -> list[Spend]:
        """The lines of the account for finding private domains."""
        return [self.selection.spend] * self.selections if self.selection else []


def budget_for(description: ReleaseDescription, private: int) -> Budget:
    """Spread the guarantee's ε and δ.

    Args:
        description: The release description.
        private: How many private domains it has.

    Raises:
        DescriptionError: δ is too small to find private domains.
    """
    guarantee = description.guarantee
    if not private:
        return Budget(rho_for(guarantee.epsilon, guarantee.delta))
    rho = rho_for(guarantee.epsilon, guarantee.delta * (1 - SELECTION_DELTA))
    share, delta = rho * min(SELECTION_SHARE, Fraction(1, 4) / private), guarantee.delta * SELECTION_DELTA / private
    try:
        selection = plan_selection(share, delta, records_per_person=description.person.max_records)
    except ValueError as error:
        raise DescriptionError(f"A private domain can't be paid for: {error}. Declare the domain instead.") from error
    return Budget(rho, selection, private)


def plan_for(domain: Domain, budget: Budget, description: ReleaseDescription) -> Plan:
    """The measurement plan of a release.

    Raises:
        DescriptionError: The domain is too large to be measured.
    """
    length, records = description.reporting_length, description.person.max_records
    focus = focus_sets(description)
    try:
        return make_plan(domain, budget.measuring, reporting_length=length, records_per_person=records, focus=focus)
    except ValueError as error:
        raise DescriptionError(f"The release is too large: {error}.") from error


def request_text(cases: Cases) -> str:
    """What is asked of the ledger: records, domain, person, guarantee, reporting length and focus.

    The same text means the same release. Titles and labels may change without a new measurement.
    """
    description = cases.description
    domain, _ = engine_columns(description)
    request = {
        "table": cases.fingerprint(),
        "domain": [[a.name, a.values, a.reported] for a in domain],
        "implications": [[r.attribute, r.value, r.then_attribute, r.then_value] for r in domain.implications],
        "private": cases.private,
        "epsilon": description.guarantee.epsilon,
        "delta": description.guarantee.delta,
        "records_per_person": description.person.max_records,
        "reporting_length": description.reporting_length,
    }
    if description.focus:  # named only where there is one: requests without it stay as earlier versions wrote them
        request["focus"] = focus_sets(description)
    return json.dumps(request, sort_keys=True)
