"""From the results of a distinguishing game to a lower bound on ε.

A game has two worlds: without and with one person. An adversary gives each run a score; runs that reach a threshold it
calls "with". Whatever the adversary, (ε, δ)-differential privacy demands P[call | with] ≤ e^ε P[call | without] + δ,
and the same for the other answer. The threshold is chosen on one half of the runs and judged on the other, with
Clopper-Pearson limits, so the bound is wrong at most as often as it says.

Two bounds are made of the two rates:

- `epsilon_bound` assumes nothing. For Gaussian noise and a tiny δ it stays well below the true ε even in 200,000 runs,
  because the events that would show it are too rare.
- `gaussian_bound` tests the claim of Gaussian differential privacy (Dong, Roth and Su 2022): Φ⁻¹ of the one rate less
  Φ⁻¹ of the other is at most μ. It is tight. The μ is told as the ε that it means at δ.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy.stats import beta, binom, norm

FloatArray = npt.NDArray[np.float64]
CONFIDENCE = 0.95
STRICT = 1 - 1e-4
"""Confidence of the Gaussian bound. It is so tight that at 95 % one right mechanism in twenty would be accused."""
CUTS = 200
"""The most thresholds that are tried."""


def lower_rate(hits: npt.ArrayLike, runs: int, chance: float) -> FloatArray:
    """Clopper-Pearson lower limit of a rate; it is too high with probability `chance` at most."""
    got = np.asarray(hits, float)
    return np.where(got > 0, beta.ppf(chance, np.maximum(got, 1), runs - got + 1), 0.0)


def upper_rate(hits: npt.ArrayLike, runs: int, chance: float) -> FloatArray:
    """Clopper-Pearson upper limit of a rate; it is too low with probability `chance` at most."""
    return 1 - lower_rate(runs - np.asarray(hits, float), runs, chance)


def pure_epsilon(high: FloatArray, low: FloatArray, delta: float) -> FloatArray:
    """The least ε at which a rate `high` in one world and `low` in the other is possible."""
    excess = np.maximum(high - delta, 0)
    return np.where(excess > low, np.log(np.maximum(excess, 1e-300) / low), 0.0)


def gaussian_mu(high: FloatArray, low: FloatArray) -> FloatArray:
    """The least μ at which a rate `high` in one world and `low` in the other is possible."""
    return np.where(high > low, norm.ppf(high) - norm.ppf(low), 0.0)


def mu_to_epsilon(mu: float, delta: float) -> float:
    """The ε of μ-Gaussian differential privacy at δ (Dong, Roth and Su, corollary 2.13)."""
    if mu <= 0:
        return 0.0

    def excess(epsilon: float) -> float:
        tail = math.exp(epsilon + norm.logcdf(-mu / 2 - epsilon / mu))
        return float(norm.cdf(mu / 2 - epsilon / mu)) - tail - delta

    low, high = 0.0, mu * mu / 2 + 10 * mu
    if excess(0.0) <= 0:
        return 0.0
    for _ in range(80):
        middle = (low + high) / 2
        low, high = (middle, high) if excess(middle) > 0 else (low, middle)
    return low


def epsilon_to_mu(epsilon: float, delta: float) -> float:
    """The largest μ that gives at most ε at δ."""
    low, high = 0.0, 50.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if mu_to_epsilon(middle, delta) <= epsilon else (low, middle)
    return low


@dataclass(frozen=True)
class Scores:
    """One adversary's scores of all runs in the two worlds.

    Args:
        without: Scores of the runs without the person.
        present: Scores of the runs with the person.
    """

    without: FloatArray
    present: FloatArray

    def halves(self) -> tuple[Scores, Scores]:
        """The runs in which the threshold is chosen, and those in which it is judged."""
        a, b = len(self.without) // 2, len(self.present) // 2
        return Scores(self.without[:a], self.present[:b]), Scores(self.without[a:], self.present[b:])


@dataclass(frozen=True)
class Rule:
    """Call a run "with" if its score is at least `cut`, or (`upward` false) below it; with or without as `for_present`.

    Args:
        cut: The threshold.
        upward: Whether a high score speaks for the called world.
        for_present: Whether the called world is the one with the person.
    """

    cut: float
    upward: bool
    for_present: bool

    def calls(self, scores: FloatArray) -> int:
        """In how many runs the rule calls."""
        reached = int((scores >= self.cut).sum())
        return reached if self.upward else len(scores) - reached


MIDDLE = Rule(0.0, upward=True, for_present=True)
"""The rule for a log-likelihood ratio: between Gaussian worlds its best cut is at zero, and need not be learnt."""

Measure = Callable[[FloatArray, FloatArray], FloatArray]
"""From a lower limit of the one rate and an upper limit of the other to a bound."""


def _judge(
    called: npt.ArrayLike, other: npt.ArrayLike, runs: tuple[int, int], how: tuple[Measure, float]
) -> FloatArray:
    """The bound from the calls in the called world and in the other."""
    measure, confidence = how
    chance = (1 - confidence) / 2
    return measure(lower_rate(called, runs[0], chance), upper_rate(other, runs[1], chance))


def best_rule(scores: Scores, measure: Measure) -> Rule:
    """The rule that gives the largest bound on these scores.

    The bound is a strict one, so that a cut in the far tail is not chosen for a stroke of luck.
    """
    pooled = np.unique(np.concatenate([scores.without, scores.present]))
    between = np.concatenate([pooled[:1], (pooled[1:] + pooled[:-1]) / 2])
    cuts = between if len(between) <= CUTS else np.quantile(between, np.linspace(0, 1, CUTS))
    absent, present = (np.sort(s) for s in (scores.without, scores.present))
    reached = {False: len(absent) - np.searchsorted(absent, cuts), True: len(present) - np.searchsorted(present, cuts)}
    size = {False: len(absent), True: len(present)}
    found, best = Rule(math.inf, upward=True, for_present=True), (0.0, -math.inf)
    for world in (False, True):
        for upward in (False, True):
            mine, other = (reached[w] if upward else size[w] - reached[w] for w in (world, not world))
            bound = _judge(mine, other, (size[world], size[not world]), (measure, STRICT))
            apart = mine / size[world] - other / size[not world]  # decides where the runs are too few for a bound
            top = int(np.lexsort((apart, bound))[-1])
            if (bound[top], apart[top]) > best:
                found, best = Rule(float(cuts[top]), upward, world), (float(bound[top]), float(apart[top]))
    return found


def judged(rule: Rule, scores: Scores, measure: Measure, confidence: float = CONFIDENCE) -> float:
    """The bound that a rule gives on scores that it was not chosen on."""
    worlds = (scores.present, scores.without) if rule.for_present else (scores.without, scores.present)
    mine, other = (rule.calls(world) for world in worlds)
    return float(_judge(mine, other, (len(worlds[0]), len(worlds[1])), (measure, confidence)))


def epsilon_bound(scores: Scores, delta: float, confidence: float = CONFIDENCE) -> float:
    """A lower bound on ε at δ that assumes nothing, right with probability `confidence`."""

    def measure(high: FloatArray, low: FloatArray) -> FloatArray:
        return pure_epsilon(high, low, delta)

    choosing, judging = scores.halves()
    return judged(best_rule(choosing, measure), judging, measure, confidence)


def mu_bound(scores: Scores, confidence: float = STRICT, *, rule: Rule | None = None) -> float:
    """A lower bound on the μ of Gaussian differential privacy, right with probability `confidence`.

    With a rule that was not chosen on these scores, all of them judge; without one, half of them choose it.
    """
    if rule:
        return judged(rule, scores, gaussian_mu, confidence)
    choosing, judging = scores.halves()
    return judged(best_rule(choosing, gaussian_mu), judging, gaussian_mu, confidence)


@dataclass(frozen=True)
class Verdict:
    """What the audit says of one claim.

    Args:
        claim: The claimed ε.
        free: Lower bound on ε at 95 % confidence, without any assumption.
        gaussian: Lower bound on μ at `STRICT` confidence, told as ε.
        runs: How many runs a world.
    """

    claim: float
    free: float
    gaussian: float
    runs: int

    @property
    def bound(self) -> float:
        """The larger of the two bounds."""
        return max(self.free, self.gaussian)

    @property
    def broken(self) -> bool:
        """Whether the claim is refuted."""
        return self.bound > self.claim


def audit(scores: Scores, claim: float, delta: float, *, rule: Rule | None = None) -> Verdict:
    """Hold scores against the claim (ε, δ)."""
    gaussian = mu_to_epsilon(mu_bound(scores, rule=rule), delta)
    return Verdict(claim, epsilon_bound(scores, delta), gaussian, min(len(scores.without), len(scores.present)))


def one_run_p_value(correct: int, guesses: int, canaries: int, claim: tuple[float, float]) -> float:
    """How likely so many correct guesses are if the claim (ε, δ) holds.

    Steinke, Nasr and Jagielski, "Privacy Auditing with One (1) Training Run" (2023), theorem 5.2: each canary is put in
    with probability 1/2 by itself, and the adversary guesses about `guesses` of them.
    """
    epsilon, delta = claim
    right = 1 / (1 + math.exp(-epsilon))
    sums = np.cumsum(binom.pmf(correct - np.arange(1, correct + 1), guesses, right))
    slope = float((sums / np.arange(1, correct + 1)).max()) if correct else 0.0
    return min(1.0, float(binom.sf(correct - 1, guesses, right)) + slope * delta * 2 * canaries)


def one_run_bound(correct: int, guesses: int, canaries: int, delta: float) -> float:
    """The largest ε that so many correct guesses refute at 95 % confidence; 0 if they refute none."""
    low, high = 0.0, 20.0
    if one_run_p_value(correct, guesses, canaries, (low, delta)) >= 1 - CONFIDENCE:
        return 0.0
    for _ in range(50):
        middle = (low + high) / 2
        refuted = one_run_p_value(correct, guesses, canaries, (middle, delta)) < 1 - CONFIDENCE
        low, high = (middle, high) if refuted else (low, middle)
    return low
