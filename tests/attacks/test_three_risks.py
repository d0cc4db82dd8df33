"""T-09: singling out, linking and inferring do no better on people in a release than on as many others.

These are the three risks of the Article 29 Working Party (opinion 05/2014). The pass line: the 95 % interval of the
risk begins at 0.05 or lower and ends at 0.10 or lower. An attack may well be right; it must be right as often about
people who are not in the release. The control is as large as the case file: a smaller one gives false alarms.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from tests.attacks import inference, linkability, singling_out
from tests.attacks.people import People, people
from tests.attacks.rates import Risk, risk
from tests.attacks.releasing import Published, copied_rows, sound_release, swapped_cells

ATTEMPTS = 2_000
SECRETS = ("ageBroad", "citizenship", "CountryOfExploitation")
"""Secrets that are far from certain; of people in whose record they stand."""
SIZES = [pytest.param(4_000, id="short"), pytest.param(8_000, id="full", marks=pytest.mark.audit)]


@dataclass(frozen=True)
class Rehearsal:
    """Half of the people are released, the other half are the control."""

    crowd: People
    number: int

    @property
    def inside(self) -> np.ndarray:
        """The people in the release."""
        return self.crowd.part(0, self.number)

    @property
    def outside(self) -> np.ndarray:
        """As many who are not."""
        return self.crowd.part(self.number, 2 * self.number)

    def risks(self, records: np.ndarray) -> dict[str, Risk]:
        """What all attacks gain from synthetic records."""
        domain, random = self.crowd.domain, np.random.default_rng(1)
        described = singling_out.descriptions(domain, records, ATTEMPTS, random)
        pairs = {"singling out": [singling_out.success(domain, described, p) for p in (self.inside, self.outside)]}
        pairs["linking"] = [linkability.success(domain, records, p) for p in (self.inside, self.outside)]
        for secret in SECRETS:
            pairs[secret] = [inference.success(domain, records, p, secret) for p in (self.inside, self.outside)]
        return {name: risk(attack, control) for name, (attack, control) in pairs.items()}


def within_the_line(found: Risk) -> bool:
    """Whether a risk keeps to the pass line."""
    return found.low <= 0.05 and found.high <= 0.10


@pytest.fixture(scope="module", params=SIZES)
def rehearsal(request: pytest.FixtureRequest) -> Rehearsal:
    """People for a release and as many for the control."""
    return Rehearsal(people(2 * request.param, 9), request.param)


@pytest.fixture(scope="module", params=[1.0, 4.0])
def released(rehearsal: Rehearsal, request: pytest.FixtureRequest) -> Published:
    """A release of the first half; the full form has the full model."""
    small = rehearsal.number < 8_000
    return sound_release(rehearsal.crowd.domain, rehearsal.inside, request.param, small=small)


def test_a_release_helps_no_attack(rehearsal: Rehearsal, released: Published):
    """Singling out, linking and inferring succeed as often on people who are not in the release."""
    found = rehearsal.risks(released.records)
    print({name: str(r) for name, r in found.items()})  # noqa: T201 (the figures of docs/attacks.md)
    assert {name: str(r) for name, r in found.items() if not within_the_line(r)} == {}


def test_copied_rows_are_noticed_by_each_attack(rehearsal: Rehearsal, released: Published):
    """Twin: a release with 20 % copied rows is over the line in each of the three."""
    found = rehearsal.risks(copied_rows(released, rehearsal.inside, 0.2, 1).records)
    print({name: str(r) for name, r in found.items()})  # noqa: T201 (the figures of docs/attacks.md)
    assert [name for name, r in found.items() if within_the_line(r)] == []


def test_swapped_cells_are_noticed_by_each_attack(rehearsal: Rehearsal):
    """Twin: real records in which each cell was swapped with chance 0.2 are over the line in each of the three."""
    found = rehearsal.risks(swapped_cells(rehearsal.crowd.domain, rehearsal.inside, 0.2, 1))
    print({name: str(r) for name, r in found.items()})  # noqa: T201 (the figures of docs/attacks.md)
    assert [name for name, r in found.items() if within_the_line(r)] == []


def test_other_people_of_the_same_kind_raise_no_alarm(rehearsal: Rehearsal):
    """Control: records of people who are in neither half, the best records that leak nothing, keep to the line."""
    found = rehearsal.risks(people(rehearsal.number, 10).rows)
    assert {name: str(r) for name, r in found.items() if not within_the_line(r)} == {}
