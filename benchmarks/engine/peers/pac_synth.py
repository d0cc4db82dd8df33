"""Run pac-synth: synthetic records, and the counts that it publishes up to length 3.

Its records are made of the values that it counts; what it suppresses is left empty. A flag's "0" that says no more
than an empty cell is fed as empty, the tool's own convention, and an empty cell comes back as such a "0".
"""

from __future__ import annotations

import job as jobs
import numpy as np
import pandas as pd
from pacsynth import (
    Dataset,
    DpAggregateSeededParametersBuilder,
    DpAggregateSeededSynthesizer,
)

LENGTH = 3


def main() -> None:
    """Read the job, run the tool, write the result."""
    job = jobs.read()
    frame = pd.DataFrame({name: _texts(job, j) for j, name in enumerate(job.names)})
    tool = DpAggregateSeededSynthesizer(_parameters(job))
    tool.fit(Dataset.from_data_frame(frame))
    wanted = [tool.get_dp_number_of_records()] if job.settings.get("protected_number") else []
    header, *rows = tool.sample(*wanted)
    made = pd.DataFrame(rows, columns=header)
    codes = np.column_stack([_codes(made[name], job, j) for j, name in enumerate(job.names)])
    jobs.write(job, codes, _counts(tool.get_dp_aggregates(";")))


def _parameters(job: jobs.Job):
    builder = DpAggregateSeededParametersBuilder().reporting_length(LENGTH).epsilon(job.epsilon).delta(job.delta)
    if job.settings.get("synthetic_counts"):
        builder = builder.use_synthetic_counts(True)
    return builder.build()


def _texts(job: jobs.Job, j: int) -> list[str]:
    texts = [f"v{code}" for code in range(job.sizes[j])]
    for code in (job.absent[j], job.empty[j]):
        if code >= 0:
            texts[code] = ""
    return [texts[code] for code in job.codes[:, j]]


def _codes(column: pd.Series, job: jobs.Job, j: int) -> np.ndarray:
    blank = next((code for code in (job.absent[j], job.empty[j]) if code >= 0), jobs.BLANK)
    return column.map(lambda text: int(text[1:]) if text else blank).to_numpy()


def _counts(aggregates: dict[str, int]):
    rows: dict[int, list[list[int]]] = {k: [] for k in range(1, LENGTH + 1)}
    for key, count in aggregates.items():
        parts = sorted(part.split(":") for part in key.split(";"))
        ordered = sorted((int(column[1:]), int(value[1:])) for column, value in parts)
        rows[len(parts)].append([count, *(c for c, _ in ordered), *(v for _, v in ordered)])
    found = {}
    for k, lines in rows.items():
        table = np.array(lines, np.int64).reshape(-1, 1 + 2 * k)
        found[k] = (table[:, 1 : 1 + k], table[:, 1 + k :], table[:, 0])
    return found


if __name__ == "__main__":
    main()
