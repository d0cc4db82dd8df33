"""Run one of dpmm's models (MST, AIM, PrivBayes) with the declared domain and no binning."""

from __future__ import annotations

import job as jobs
import pandas as pd
from dpmm.pipelines import AIMPipeline, MSTPipeline, PrivBayesPipeline

MODELS = {"mst": MSTPipeline, "aim": AIMPipeline, "privbayes": PrivBayesPipeline}


def main() -> None:
    """Read the job, run the tool, write the result."""
    job = jobs.read()
    settings = dict(job.settings)
    frame = pd.DataFrame(job.codes.astype("int64"), columns=job.names)
    options = {"max_model_size": 80} if settings["model"] == "aim" else {}
    pipeline = MODELS[settings["model"]](
        epsilon=job.epsilon, delta=job.delta, n_jobs=1, disable_processing=True, **options
    )
    pipeline.fit(frame, domain=dict(zip(job.names, job.sizes, strict=True)), random_state=job.seed)
    made = pipeline.generate(n_records=len(frame), random_state=job.seed)
    jobs.write(job, made[job.names].to_numpy())


if __name__ == "__main__":
    main()
