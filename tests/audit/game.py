"""The distinguishing game: one small release after another in both worlds, and what adversaries make of them.

A release here is everything between the door and the files: measurements, model, protected counts with their intervals,
synthetic records, and what the metadata tell. The model is a tiny one, so that a release takes milliseconds. That
changes how accurate it is, not what it costs: whatever follows the door is made from the measurements.
"""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import numpy as np
import numpy.typing as npt
import pytest
from tests.audit.bounds import MIDDLE, Scores, Verdict, audit
from tests.audit.claims import receipt
from tests.audit.sampler import audit_noise
from tests.audit.worlds import Neighbours

from shoal.privacy import measure as door
from shoal.privacy import noise
from shoal.privacy import plan as plan_module
from shoal.privacy.casetable import CaseTable
from shoal.privacy.combinations import CountTable
from shoal.privacy.counts import protected_counts
from shoal.privacy.fitting import fit_mixture
from shoal.privacy.measure import Measurements
from shoal.privacy.plan import Plan
from shoal.privacy.records import draw_records

FloatArray = npt.NDArray[np.float64]
Features = Mapping[str, float]
Door = Callable[[CaseTable, Plan], Measurements]
"""What turns a table and a plan into measurements; a planted fault puts another in place of the real one."""
Look = Callable[[Measurements], Features]
"""What an adversary reads off one release, by group: the part of the name before the colon."""


def real_door(table: CaseTable, plan: Plan) -> Measurements:
    """The one door."""
    return door.measure(table, plan, receipt(plan))


def exact_answers(table: CaseTable, plan: Plan) -> list[npt.NDArray[np.int64]]:
    """What the door would answer without noise. An adversary who knows all records can work it out."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(noise, "add_discrete_gaussian", lambda values, **_: values.copy())
        return list(real_door(table, plan).answers)


SMALLER = {
    "fitting.COMPONENTS": 6,
    "fitting.STEPS": 4,
    "calibration.GRID": (2, 2),
    "calibration.STRENGTHS": (0.0, 0.1),
    "calibration.SCALES": (1.0,),
    "intervals.SPOTS": 2,
}
"""How fine the model and the curves of its intervals are: no finer than they must be."""


@contextmanager
def tiny_model() -> Iterator[None]:
    """Within this context a model has few components, is fitted in few steps, and its intervals are coarse."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in SMALLER.items():
            patch.setattr(f"shoal.privacy.{name}", value)
        patch.setattr(plan_module, "gaussian_rho", lru_cache(plan_module.gaussian_rho))  # the same, sooner
        yield


class LikelihoodRatio:
    """The optimal score: how much likelier all measurements are with the person than without.

    Args:
        pair: The two tables.
        plan: The plan of both.
    """

    group = "likelihood ratio"

    def __init__(self, pair: Neighbours, plan: Plan) -> None:
        before, after = exact_answers(pair.without, plan), exact_answers(pair.present, plan)
        scales = [query.scale for query in plan.queries]
        parts = list(zip(before, after, scales, strict=True))
        self._slope = np.concatenate([((b - a) / s**2).ravel() for a, b, s in parts])
        self._middle = np.concatenate([((a + b) / 2).ravel() for a, b, _ in parts])

    def __call__(self, measurements: Measurements) -> Features:
        """The logarithm of the ratio (of Gaussians: their ratio on integers is that of discrete Gaussians)."""
        answers = np.concatenate([answer.ravel() for answer in measurements.answers])
        return {f"{self.group}:": float(self._slope @ (answers - self._middle))}


def raw_answers(measurements: Measurements) -> Features:
    """Every noisy answer by itself, for an adversary who learns how wide they spread."""
    answers = np.concatenate([answer.ravel() for answer in measurements.answers])
    return {f"answers:{i}": float(answer) for i, answer in enumerate(answers)}


def public_terms(measurements: Measurements) -> dict[str, float]:
    """What the metadata tell of domain, noise and account, before anything is fitted."""
    return {
        "metadata:deviation of the number": measurements.records_deviation,
        "metadata:values in the domain": measurements.domain.offsets[-1],
        "metadata:noisy numbers": sum(answer.size for answer in measurements.answers),
        "metadata:scales": sum(query.scale for query in measurements.plan.queries),
    }


class WholeRelease:
    """Everything that a release contains, in numbers that may tell of the person.

    Args:
        pair: The two tables.
        length: The reporting length.
    """

    def __init__(self, pair: Neighbours, length: int = 3) -> None:
        self._canary, self._length, self._domain = pair.person[0], length, pair.domain
        columns = range(len(pair.domain))
        sets = [c for k in range(1, length + 1) for c in combinations(columns, k)]
        at = pair.domain.offsets
        self._parts = [tuple(at[i] + int(self._canary[i]) for i in chosen) for chosen in sets]

    def __call__(self, measurements: Measurements) -> Features:
        """Fit, draw, count, and read off."""
        model = fit_mixture(measurements)
        records = draw_records(model)
        counts = protected_counts(model, measurements, length=self._length)
        return {
            **self._counted(counts),
            **self._drawn(records),
            **self._metadata(measurements, counts, records),
        }

    def _counted(self, counts: CountTable) -> dict[str, float]:
        found: dict[str, float] = {}
        shown = {
            tuple(ids): numbers
            for _, t in counts
            for ids, numbers in zip(t.ids.tolist(), np.stack([t.count, t.low, t.high], axis=1).tolist(), strict=True)
        }
        for part in self._parts:
            count, low, high = shown.get(part, (-1, -1, -1))
            found |= {f"counts:{part}": count, f"intervals:low {part}": low, f"intervals:high {part}": high}
        return found

    def _drawn(self, records: npt.NDArray[np.uint16]) -> dict[str, float]:
        same = records == self._canary
        shared = np.bincount(same.sum(axis=1), minlength=len(self._canary) + 1)
        found = {f"records:that share {k} values": float(number) for k, number in enumerate(shared)}
        found["records:nearest"] = float(np.flatnonzero(shared).max(initial=0))
        found |= {f"records:with value {i}": float(number) for i, number in enumerate(same.sum(axis=0))}
        for i, j in combinations(range(len(self._canary)), 2):
            found[f"records:with values {i} and {j}"] = float((same[:, i] & same[:, j]).sum())
        return found

    def _metadata(
        self, measurements: Measurements, counts: CountTable, records: npt.NDArray[np.uint16]
    ) -> dict[str, float]:
        text = json.dumps([[t.ids.tolist(), t.count.tolist(), t.low.tolist(), t.high.tolist()] for _, t in counts])
        return {
            **public_terms(measurements),
            "metadata:number of records": measurements.records,
            "metadata:synthetic records": len(records),
            "metadata:size of the counts": len(text),
            "metadata:size of the counts, packed": len(zlib.compress(text.encode(), 1)),
            "metadata:size of the records, packed": len(zlib.compress(np.sort(records, axis=0).tobytes(), 1)),
            **{f"metadata:combinations of {k}": len(t) for k, t in counts},
        }


@dataclass(frozen=True, eq=False)
class Played:
    """What adversaries saw in all runs of one game.

    Args:
        names: Names of the features.
        without: Features of the runs without the person [runs x features].
        present: Features of the runs with the person [runs x features].
    """

    names: tuple[str, ...]
    without: FloatArray
    present: FloatArray

    def and_then(self, more: Played) -> Played:
        """These runs and more of the same game."""
        without, present = ((self.without, more.without), (self.present, more.present))
        return Played(self.names, np.concatenate(without), np.concatenate(present))

    @property
    def groups(self) -> list[str]:
        """The groups of features, in order."""
        return list(dict.fromkeys(name.partition(":")[0] for name in self.names))

    def columns(self, group: str) -> list[int]:
        """Where the features of a group are; "everything" stands for all."""
        return [i for i, name in enumerate(self.names) if group in ("everything", name.partition(":")[0])]


def play(
    pair: Neighbours, plans: tuple[Plan, Plan], look: Look, *, runs: int, seed: int, door: Door = real_door
) -> Played:
    """Play the game: `runs` releases in each world.

    Args:
        pair: The two tables.
        plans: The plan without and the plan with the person (the same one, unless a fault is planted).
        look: What is read off a release.
        runs: How many releases a world.
        seed: Seed of the audit's noise.
        door: The door, or a faulty one.
    """
    seen: list[list[Features]] = [[], []]
    with audit_noise(np.random.default_rng(seed)), tiny_model():
        for world, (table, plan) in enumerate(zip((pair.without, pair.present), plans, strict=True)):
            seen[world] = [look(door(table, plan)) for _ in range(runs)]
    names = tuple(dict.fromkeys(name for world in seen for run in world for name in run))
    return Played(names, *(np.array([[run.get(n, math.nan) for n in names] for run in world]) for world in seen))


def scores(played: Played, group: str) -> Scores:
    """An adversary's scores from one group of features.

    From the features that tell most, and their squares, the adversary makes one linear score (Fisher's discriminant).
    It learns that on the first half of the runs, the half on which `bounds` chooses its threshold too.
    """
    columns = played.columns(group)
    without, present = played.without[:, columns], played.present[:, columns]
    if len(columns) == 1:
        return Scores(without[:, 0], present[:, 0])
    return _Adversary(without, present).scores(without, present)


def verdict(played: Played, group: str, claim: float, delta: float) -> Verdict:
    """Hold one group of features against the claim. The likelihood ratio needs no learning."""
    rule = MIDDLE if group == LikelihoodRatio.group else None
    return audit(scores(played, group), claim, delta, rule=rule)


FEW = 8
"""How many features an adversary puts together: those that tell the worlds apart best by themselves."""
LEAST_SPREAD = 0.02
"""A feature that never varies within a world counts as if it varied by this share of its difference."""


class _Adversary:
    """A linear score of a few features and their squares, learnt from the first half of the runs."""

    def __init__(self, without: FloatArray, present: FloatArray) -> None:
        a, b = without[: len(without) // 2], present[: len(present) // 2]
        self._missing = np.fmin.reduce(np.concatenate([a, b]), axis=0) - 1
        both = self._filled(np.concatenate([a, b]))
        self._centre, spread = both.mean(axis=0), both.std(axis=0)
        self._spread = np.where(spread > 0, spread, 1.0)
        self._few: slice | npt.NDArray[np.intp] = slice(None)
        x, y = self._expanded(a), self._expanded(b)
        apart = np.abs(y.mean(axis=0) - x.mean(axis=0)) / (x.std(axis=0) + y.std(axis=0) + LEAST_SPREAD)
        self._few = np.argsort(-apart, kind="stable")[:FEW]
        x, y = self._expanded(a), self._expanded(b)
        pooled = (np.cov(x.T) + np.cov(y.T)) / 2 + LEAST_SPREAD**2 * np.eye(x.shape[1])
        self._weights = np.linalg.solve(pooled, y.mean(axis=0) - x.mean(axis=0))

    def _filled(self, features: FloatArray) -> FloatArray:
        return np.where(np.isnan(features), np.nan_to_num(self._missing), features)

    def _expanded(self, features: FloatArray) -> FloatArray:
        z = (self._filled(features) - self._centre) / self._spread
        return np.concatenate([z, z**2], axis=1)[:, self._few]

    def scores(self, without: FloatArray, present: FloatArray) -> Scores:
        """The scores of all runs."""
        return Scores(self._expanded(without) @ self._weights, self._expanded(present) @ self._weights)
