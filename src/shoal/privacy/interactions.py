"""How far the model is from what joins the values of held-out sets, beside a rehearsal in which the truth is known.

A held-out count is the sum of what single values and pairs tell of it and of what joins all its values. The first is
measured so well elsewhere that the noise of the held-out count hides it; the second is what longer combinations are
held out for. So all margins are taken away from model and held-out counts alike (`interaction`), and most of the noise
goes with them: of sets of three flags seven eighths. In the rehearsal it shows which share of the errors is left then.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from shoal.privacy.calibration import OTHERS, Cells, Distances, HeldOut, Misfit, near_weights, room
from shoal.privacy.intervals import handed_down, mean_pair_variance
from shoal.privacy.measure import Measurements
from shoal.privacy.mixture import Mixture
from shoal.privacy.residual import interaction, residual_share

FloatArray = npt.NDArray[np.float64]

SMALLEST = 0.5
"""Counts of the model below this say nothing about its error where it claims something, so they do not calibrate."""
SPOTS, WINDOW, NEIGHBOURS = 20, 0.5, 10
"""Where the share is learnt: at how many sizes of count, how widely averaged in their logarithm, and over how many
cells at least."""


def held_out(
    model: Mixture, measurements: Measurements, length: int, misfits: Mapping[int, Misfit], rehearsed: Mixture
) -> HeldOut | None:
    """The cells of the held-out sets of one length, or None where there is no such set.

    Args:
        model: The fitted model; of the held-out sets it heeded no more than its price and when to stop.
        measurements: The noisy answers.
        length: How many attributes the sets have.
        misfits: The misfit of every shorter length from 3 on.
        rehearsed: The model of the rehearsal, of which `model` is the truth.
    """
    found, played = [], []
    for attributes, noisy, variance in measurements.holdouts():
        if len(attributes) != length:
            continue
        counts, reported = model.expected_counts(attributes), np.ones((), bool)
        for i in attributes:
            attribute = model.domain.attributes[i]
            reported = reported[..., None] & np.isin(attribute.values, attribute.reported)
        noise = math.sqrt(mean_pair_variance(measurements, np.array([attributes]))[0])
        cells, big = _table_cells(counts, np.full(counts.size, noise), misfits), counts.ravel() >= SMALLEST
        joining = variance * residual_share(attributes, model.domain.sizes)
        found.append(
            HeldOut(
                cells.only(big),
                Distances(np.square(counts - noisy).ravel()[big], np.full(int(big.sum()), variance)),
                Distances(np.square(interaction(counts - noisy)).ravel()[big], np.full(int(big.sum()), joining)),
                np.ones(int(big.sum())),
                reported.ravel()[big],
                np.zeros(int(big.sum()), np.int64),
            )
        )
        played.append(_rehearsed_errors(counts, rehearsed.expected_counts(attributes), noise, reported))
    if not found:
        return None
    out = HeldOut.joined(found)
    share = _share_that_joins(out.cells.sizes, *(np.concatenate(part) for part in zip(*played, strict=True)))
    return replace(out, share=share)


def _table_cells(counts: FloatArray, noise: FloatArray, misfits: Mapping[int, Misfit]) -> Cells:
    """All cells of a table of counts; misfit is handed down from its margins."""
    inherited, parts = np.zeros(counts.size), []
    for axis in range(counts.ndim):
        margin = counts.sum(axis=axis)
        spread = np.broadcast_to(np.expand_dims(margin, axis), counts.shape).ravel()
        parts.append(spread)
        if margin.ndim in misfits:
            above = _table_cells(margin, np.ones(margin.size), misfits)
            variance = misfits[margin.ndim].variance(above).reshape(margin.shape)
            handed = np.broadcast_to(np.expand_dims(variance, axis), counts.shape).ravel()
            inherited = np.maximum(inherited, handed_down(handed, counts.ravel(), spread))
    return Cells(counts.ravel(), noise, room(counts.ravel(), np.stack(parts, axis=1)), inherited)


def _rehearsed_errors(
    truth: FloatArray, counts: FloatArray, noise: float, reported: npt.NDArray[np.bool_]
) -> tuple[FloatArray, FloatArray, FloatArray, FloatArray]:
    """Of the cells of one set in the rehearsal: size, weight, squared error, and that of what joins all values."""
    big = counts >= SMALLEST
    weight = np.where(reported[big], 1.0, OTHERS)
    error = counts - truth
    return np.log(counts[big] / noise), weight, np.square(error[big]), np.square(interaction(error)[big])


def _share_that_joins(
    sizes: FloatArray, played: FloatArray, weight: FloatArray, whole: FloatArray, joining: FloatArray
) -> FloatArray:
    """At each size, the root of the share of the squared rehearsed errors that joins all values."""
    if not len(played):
        return np.ones(len(sizes))
    spots = np.linspace(played.min(), played.max(), SPOTS)
    shares = []
    for spot in spots:
        near = weight * near_weights(((played - spot) / WINDOW) ** 2, NEIGHBOURS)
        shares.append(float((near * joining).sum()) / max(float((near * whole).sum()), 1e-9))
    return np.sqrt(np.interp(sizes, spots, shares))
