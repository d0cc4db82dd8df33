"""The attacks themselves: right where the answer is known, so that a release that passes was really attacked."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from tests.attacks import density_ratio, inference, linkability, nearest_row, singling_out
from tests.attacks.differencing import KNOWN, Window, evidence, population_shares
from tests.attacks.people import agreements, people
from tests.attacks.rates import Rate, promised, risk, separation
from tests.attacks.reconstruction import Attacker, Outcome, Puzzle, puzzle
from tests.attacks.releasing import Published, copied_rows, exact_release, swapped_cells

from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.domain import Attribute, Domain

CROWD = people(600, 7)
COPY = CROWD.part(0, 300)


def test_wilson_intervals_hold_the_truth():
    """About 95 of 100 intervals hold the true share."""
    drawn = np.random.default_rng(1).binomial(500, 0.2, 2_000).tolist()
    rates = [Rate(successes, 500) for successes in drawn]
    held = np.mean([abs(r.centre - 0.2) <= r.half for r in rates])
    assert 0.93 <= held <= 0.97


def test_the_risk_is_one_for_certainty_and_nothing_for_a_tie():
    """Always right scores near 1; no better than the control scores 0, whatever the control."""
    assert risk(Rate(2_000, 2_000), Rate(400, 2_000)).low > 0.98
    assert risk(Rate(1_500, 2_000), Rate(1_500, 2_000)).value == pytest.approx(0)


def test_scores_without_information_separate_nobody():
    """Equal scores find no member: ties never count."""
    found = separation(np.zeros(100), np.zeros(100))
    assert (found.auc, found.tpr) == (0.5, 0.0)


def test_the_promise_bounds_a_single_noisy_answer():
    """The best score on one Gaussian answer, the answer itself, has just the AUC that the promise allows."""
    random, rho = np.random.default_rng(2), 0.3
    noise = random.normal(0, (1 / (2 * rho)) ** 0.5, (2, 200_000))
    assert separation(1 + noise[0], noise[1]).auc == pytest.approx(promised(rho), abs=0.004)


def test_agreements_are_counted_by_hand():
    """In how many attributes two rows agree, of all or of some columns."""
    counted = agreements(CROWD.domain, COPY[:5], COPY[5:9])
    assert counted.tolist() == (COPY[:5, None] == COPY[None, 5:9]).sum(axis=2).tolist()
    counted = agreements(CROWD.domain, COPY[:5], COPY[5:9], [1, 4])
    assert counted.tolist() == (COPY[:5, None] == COPY[None, 5:9])[:, :, [1, 4]].sum(axis=2).tolist()


def test_every_description_fits_one_synthetic_record():
    """Descriptions single out among the synthetic records, and each is there once."""
    described = singling_out.descriptions(CROWD.domain, COPY, 200, np.random.default_rng(3))
    assert singling_out.success(CROWD.domain, described, COPY) == Rate(200, 200)
    assert len(np.unique(described, axis=0)) == 200


def test_a_full_copy_gives_everything_away():
    """On a copy of the records every attack nears certainty."""
    assert linkability.success(CROWD.domain, COPY, COPY).centre > 0.3
    guessed = inference.success(CROWD.domain, COPY, COPY, "citizenship")
    assert guessed.successes > 0.95 * guessed.attempts
    assert (nearest_row.scores(CROWD.domain, COPY, COPY) == len(CROWD.domain)).all()
    others = CROWD.part(300, 600)
    scores = [density_ratio.scores(CROWD.domain, COPY, others[:150], p) for p in (COPY, others[150:])]
    assert separation(*scores).auc > 0.9


def test_planted_leaks_are_as_large_as_they_say():
    """A fifth of the rows are copies; one cell in five was moved, and no column's counts changed."""
    blank = Published(CROWD.domain, np.zeros_like(COPY), CountTable(()), 300)
    assert (copied_rows(blank, COPY, 0.2, 1).records > 0).any(axis=1).sum() == 60
    swapped = swapped_cells(CROWD.domain, COPY, 0.2, 1)
    assert [np.bincount(c).tolist() for c in swapped.T] == [np.bincount(c).tolist() for c in COPY.T]
    distance = len(CROWD.domain) - agreements(CROWD.domain, COPY, swapped).max(axis=1)
    assert 0 < distance.mean() < 0.2 * len(CROWD.domain)


def test_exact_counts_are_the_counts():
    """Every combination of reported values is listed with its number of people, and none below the smallest."""
    released = exact_release(CROWD.domain, COPY, 2, smallest=5)
    at = np.array(CROWD.domain.offsets[:-1])
    for _, table in released.counts:
        assert (table.count >= 5).all()
        for ids, count in zip(table.ids[:50].tolist(), table.count[:50].tolist(), strict=True):
            assert sum(set(ids) <= set((row + at).tolist()) for row in COPY) == count


def test_a_lone_newcomer_is_read_off_exact_counts():
    """The difference of exact counts names each of a newcomer's values."""
    rows = CROWD.rows[:, [2, 5, 3, 7, 8]]
    domain = Domain(tuple(CROWD.domain.attributes[i] for i in (2, 5, 3, 7, 8)))
    person = rows[(rows[:, KNOWN:] > 0).all(axis=1)][0]
    before, after = (exact_release(domain, r, 3) for r in (rows, np.concatenate([rows, person[None]])))
    told = evidence(domain, Window.between((before,), after, 1), population_shares(domain, rows), person)
    assert [int(np.argmax(t[1:])) + 1 for t in told] == person[KNOWN:].tolist()


def tiny(low: int, high: int) -> tuple[Puzzle, np.ndarray]:
    """Two yes-no attributes in a group of four people; every count may be off by a little. And all files that fit."""
    flags = tuple(Attribute(name, ("n", "y"), ("n", "y")) for name in ("a", "b"))
    domain = Domain((Attribute("g", ("g",), ("g",)), *flags))
    rows = np.array([[0, 0, 0], [0, 0, 0], [0, 1, 1], [0, 1, 0]], np.uint16)
    exact = exact_release(domain, rows, 2).counts
    loose = [Combinations(t.ids, t.count, np.maximum(t.count - low, 0), t.count + high) for _, t in exact]
    none = Combinations(np.zeros((0, 3), np.uint32), *(np.zeros(0, np.int64) for _ in range(3)))
    what = puzzle(Published(domain, rows[:0], CountTable((*loose, none)), 4), 0)
    files = np.array(list(product(range(8), repeat=4)))
    sums = files @ what.sums.toarray().T
    return what, files[((what.low <= sums) & (sums <= what.high)).all(axis=1)]


@pytest.mark.parametrize(("low", "high"), [(0, 0), (1, 0), (0, 1), (1, 1), (2, 2)])
def test_the_reconstruction_agrees_with_trying_all_files(low: int, high: int):
    """Proven records and known counts are those that all fitting case files share."""
    what, files = tiny(low, high)
    assert Attacker(what).proven_rows() == Outcome(int(files.min(axis=0).sum()), 0)
    spread = np.ptp(files @ what.hidden.toarray().T, axis=0)
    asked = np.arange(what.hidden.shape[0])
    assert Attacker(what).known_counts(1, asked) == Outcome(int((spread <= 1).sum()), 0)
