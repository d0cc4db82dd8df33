"""Run smartnoise-synth's MST or AIM. Its transformer gets the declared domain, so none is taken from the data."""

from __future__ import annotations

import job as jobs
import numpy as np
import pandas as pd
from snsynth import Synthesizer
from snsynth.transform import LabelTransformer
from snsynth.transform.table import TableTransformer


def main() -> None:
    """Read the job, run the tool, write the result."""
    job = jobs.read()
    np.random.seed(job.seed)  # noqa: NPY002 (the tool draws from NumPy's global state)
    frame = pd.DataFrame(job.codes.astype("int64"), columns=job.names)
    transformer = TableTransformer([LabelTransformer(nullable=False) for _ in job.sizes])
    domains = {name: np.arange(max(job.sizes)) % size for name, size in zip(job.names, job.sizes, strict=True)}
    transformer.fit(pd.DataFrame(domains))
    tool = Synthesizer.create(job.settings["model"], epsilon=job.epsilon, delta=job.delta)
    tool.fit(frame, transformer=transformer)
    made = tool.sample(len(frame))
    jobs.write(job, made[job.names].to_numpy())


if __name__ == "__main__":
    main()
