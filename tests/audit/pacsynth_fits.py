"""Run by the interpreter of an environment that has pac-synth 0.0.8: what it publishes of two neighbouring tables.

    python pacsynth_fits.py RUNS

All records but one fill 8 of 15 columns. The person, who is in the second table only, fills all 15. The synthesizer
chooses privately how many values a record may contribute, but from a range that ends at the data's own maximum, so the
noise of every published count tells whether anybody fills more than 8 (https://pypi.org/project/pac-synth/, version
0.0.8, `percentile.rs`). Printed is one JSON object: for each world and each run the counts it published, and how
often it panicked on a small table.
"""

from __future__ import annotations

import json
import sys
from typing import Any

RECORDS, VALUES, FILLED, COLUMNS = 10_000, 20, 8, 15
SMALL = 40
"""Records of a table so small that it must be refused clearly, or released."""
EPSILON, DELTA = 0.5, 1e-6


def table(*, person: bool) -> list[list[str]]:
    """Header and records."""
    head = [f"c{i}" for i in range(COLUMNS)]
    others = [[f"v{row % VALUES}"] * FILLED + [""] * (COLUMNS - FILLED) for row in range(RECORDS)]
    return [head, *others, *([["v0"] * FILLED + ["t"] * (COLUMNS - FILLED)] if person else [])]


def published(dataset: Any) -> list[int]:
    """The published counts of the columns that everybody fills; 0 where one is suppressed."""
    import pacsynth

    builder = pacsynth.DpAggregateSeededParametersBuilder().reporting_length(1).epsilon(EPSILON).delta(DELTA)
    synthesizer = pacsynth.DpAggregateSeededSynthesizer(builder.build())
    synthesizer.fit(dataset)
    counts = synthesizer.get_dp_aggregates(";")
    return [counts.get(f"c{column}:v{value}", 0) for column in range(FILLED) for value in range(VALUES)]


def crashed(runs: int) -> int:
    """In how many fits of a small table the synthesizer panics, which is no `Exception`: it ends the program."""
    import pacsynth

    small = pacsynth.Dataset(table(person=False)[: SMALL + 1])
    found = 0
    for _ in range(runs):
        try:
            published(small)
        except BaseException as panic:
            if type(panic).__name__ != "PanicException":
                raise
            found += 1
    return found


def main() -> None:
    """Fit again and again in both worlds."""
    import pacsynth

    runs = int(sys.argv[1])
    pacsynth.set_number_of_threads(1)
    worlds = [pacsynth.Dataset(table(person=person)) for person in (False, True)]
    found = [[published(world) for _ in range(runs)] for world in worlds]
    result = {
        "epsilon": EPSILON,
        "delta": DELTA,
        "expected": RECORDS // VALUES,
        "counts": found,
        "crashed": crashed(runs),
    }
    json.dump(result, sys.stdout)


if __name__ == "__main__":
    main()
