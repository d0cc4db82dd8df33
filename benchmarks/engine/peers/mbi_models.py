"""Run a model of mbi on noisy marginals that Shoal measured: its mixture of products, or its Markov random field.

Both get the same unbiased 1- and 2-way counts with their standard deviations. The mixture is fitted to all of them.
The field gets all single columns, and the pairs of a maximum spanning tree on the mutual information of the noisy
counts (negative ones cut at zero, less what noise alone would give).
"""

from __future__ import annotations

from itertools import combinations

import job as jobs
import numpy as np
import optax
from mbi import Domain, LinearMeasurement
from mbi.estimation import MirrorDescent
from mbi.extensions.mixture_of_products import MixtureOfProductsEstimator
from scipy.sparse import csr_array
from scipy.sparse.csgraph import minimum_spanning_tree


def main() -> None:
    """Read the job, fit the model, write its records."""
    job = jobs.read()
    noisy = np.load(job.noisy)
    records = int(noisy["records"])
    singles, pairs = _measurements(job, noisy)
    if job.settings["model"] == "mixture":
        estimator = MixtureOfProductsEstimator(
            optimizer=optax.adam(job.settings["step"]), num_components=job.settings["components"], seed=job.seed
        )
        chosen = list(pairs.values())
    else:
        estimator = MirrorDescent()
        chosen = [pairs[pair] for pair in _tree(job, pairs)]
    np.random.seed(job.seed)  # noqa: NPY002 (the tool draws from NumPy's global state)
    model = estimator.estimate(
        Domain(job.names, job.sizes), singles + chosen, known_total=records, iters=job.settings["steps"]
    )
    made = model.synthetic_data(rows=records).to_dict()
    jobs.write(job, np.column_stack([np.asarray(made[name]) for name in job.names]))


def _measurements(job: jobs.Job, noisy):
    at = np.concatenate([[0], np.cumsum(job.sizes)])
    parts = [slice(at[j], at[j + 1]) for j in range(len(job.sizes))]
    singles = [
        LinearMeasurement(noisy["single_table"][part], (name,), float(np.sqrt(noisy["single_variances"][j])))
        for j, (name, part) in enumerate(zip(job.names, parts, strict=True))
    ]
    pairs = {
        (i, j): LinearMeasurement(
            noisy["pair_table"][parts[i], parts[j]].ravel(),
            (job.names[i], job.names[j]),
            float(np.sqrt(noisy["pair_variances"][i, j])),
        )
        for i, j in combinations(range(len(job.sizes)), 2)
    }
    return singles, pairs


def _tree(job: jobs.Job, pairs) -> list[tuple[int, int]]:
    """The pairs of a maximum spanning tree."""
    width = len(job.sizes)
    cost = np.zeros((width, width))
    for i, j in pairs:
        table = np.maximum(np.asarray(pairs[i, j].noisy_measurement), 0).reshape(job.sizes[i], job.sizes[j])
        # A cell of pure noise, cut at zero, still counts: what is below twice its deviation is left out.
        table = np.where(table >= 2 * pairs[i, j].stddev, table, 0)
        cost[i, j] = -max(_information(table), 1e-9)
    found = minimum_spanning_tree(csr_array(cost)).tocoo()
    return sorted((int(i), int(j)) for i, j in zip(found.row, found.col, strict=True))


def _information(table: np.ndarray) -> float:
    if table.sum() <= 0:
        return 0.0
    share = table / table.sum()
    product = share.sum(axis=1, keepdims=True) * share.sum(axis=0, keepdims=True)
    there = share > 0
    return float((share[there] * np.log(share[there] / product[there])).sum())


if __name__ == "__main__":
    main()
