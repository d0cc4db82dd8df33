"""How often the intervals of protected counts hold the truth: `python -m benchmarks.engine.intervals --only adult,4`.

It measures each table with fresh noise, fits, and prints one Markdown line for each length, and a summary. A class is
one table, epsilon, length and size of the true count; classes of fewer than ten combinations are left out. With
`--draws 4` each table is measured so many times and the combinations of all draws are pooled: one draw of noise moves
many combinations together, so the coverage of one draw says little. Only shares and ratios are printed, never a count
of a table.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from statistics import median

import numpy as np
import numpy.typing as npt
from benchmarks.engine import files

from shoal import load_description, read_cases
from shoal.privacy.accountant import rho_for
from shoal.privacy.casetable import CaseTable
from shoal.privacy.combinations import Combinations
from shoal.privacy.counts import protected_counts
from shoal.privacy.domain import Domain
from shoal.privacy.fitting import fit_mixture
from shoal.privacy.ledger import Debit
from shoal.privacy.measure import measure
from shoal.privacy.plan import make_plan
from shoal.releases.describe.cases import understand

ROOT = Path(__file__).parents[2]
TABLES = ("ctdc25", "adult", "demo", "ctdc_full")
EPSILONS = (0.5, 1.0, 4.0, 12.0)
DELTA = 1e-6
SIZES = ((10, np.inf), (10, 50), (50, 500), (500, np.inf))
FEWEST = 10
"""Combinations from which a class counts."""
IN_BAND = (0.895, 0.955)
"""Coverage that counts as 90 to 95 %."""


@dataclass(frozen=True)
class Class:
    """The combinations of one class.

    Args:
        coverage: The share whose interval holds the true count.
        width: Mean width of the intervals over the root mean square error of the counts.
        combinations: How many there are in a draw.
    """

    coverage: float
    width: float
    combinations: int


def true_counts(found: Combinations, cases: CaseTable) -> npt.NDArray[np.int64]:
    """The true count of each reported combination. Sensitive."""
    domain = cases.domain
    sets = np.repeat(np.arange(len(domain)), domain.sizes)[found.ids]
    codes = found.ids - np.array(domain.offsets)[sets]
    order = np.lexsort(sets.T[::-1])
    changes = np.flatnonzero((np.diff(sets[order], axis=0) != 0).any(axis=1)) + 1
    true = np.zeros(len(found), np.int64)
    for first, last in pairwise([0, *changes.tolist(), len(found)] if len(found) else []):
        rows = order[first:last]
        true[rows] = cases.marginal(tuple(sets[rows[0]].tolist()))[tuple(codes[rows].T)]
    return true


def classes(draws: Sequence[tuple[Combinations, npt.NDArray[np.int64]]]) -> list[Class]:
    """The classes of one length, one for each of `SIZES`.

    Args:
        draws: What was found in each draw of noise, with the true counts.
    """
    true = np.concatenate([counts for _, counts in draws])
    count, low, high = (np.concatenate([vars(found)[name] for found, _ in draws]) for name in ("count", "low", "high"))
    held, error = (low <= true) & (true <= high), (count - true).astype(float)
    made = []
    for least, below in SIZES:
        here = (true >= least) & (true < below)
        if not here.any():
            made.append(Class(float("nan"), float("nan"), 0))
            continue
        spread = max(float(np.sqrt((error[here] ** 2).mean())), 0.3)  # the rounding of a whole number
        width = float((high - low)[here].mean()) / spread
        made.append(Class(float(held[here].mean()), width, int(here.sum()) // len(draws)))
    return made


def main() -> None:
    """Measure the wanted tables and print the lines as they come, and the summary."""
    asked = _arguments()
    every: dict[int, list[Class]] = {}
    print("| table | epsilon | length | at least 10 | 10 to 50 | 50 to 500 | more |\n|---|---:|---:|---|---|---|---|")
    for name, epsilon, cases in _tables(asked):
        plan = make_plan(cases.domain, rho_for(epsilon, DELTA))
        draws: dict[int, list[tuple[Combinations, npt.NDArray[np.int64]]]] = {}
        for _ in range(asked.draws):
            measurements = measure(cases, plan, Debit(plan.rho, Fraction(0)))
            for length, found in protected_counts(fit_mixture(measurements), measurements, length=3):
                draws.setdefault(length, []).append((found, true_counts(found, cases)))
        for length, pooled in draws.items():
            here = classes(pooled)
            every.setdefault(length, []).extend(here)
            cells = " | ".join(f"{c.coverage:.2f} ({c.width:.1f})" if c.combinations >= FEWEST else "–" for c in here)
            print(f"| {name} | {epsilon:g} | {length} | {cells} |", flush=True)
    print("\n" + summary(every))


def summary(every: dict[int, list[Class]]) -> str:
    """How many classes of each length are covered as promised."""
    lines = [
        "| length | classes | 90 to 95 % | below | below 85 % | above | median width |",
        "|---|---|---|---|---|---|---|",
    ]
    low, high = IN_BAND
    for length, found in every.items():
        counted = [c for c in found if c.combinations >= FEWEST]
        if not counted:
            continue
        within = sum(low <= c.coverage <= high for c in counted)
        below, above = sum(c.coverage < low for c in counted), sum(c.coverage > high for c in counted)
        far, width = sum(c.coverage < 0.85 for c in counted), median(c.width for c in counted)
        lines.append(f"| {length} | {len(counted)} | {within} | {below} | {far} | {above} | {width:.1f} |")
    return "\n".join(lines)


def _tables(asked: argparse.Namespace) -> Iterator[tuple[str, float, CaseTable]]:
    home, data = Path(os.environ.get("SHOAL_BENCH_HOME", ROOT / ".bench")), os.environ.get("SHOAL_BENCH_DATA")
    for name in asked.tables:
        table = files.load(name, home.resolve(), Path(data) if data else None)
        cases = understand(read_cases(table.cases), load_description(table.description)).table({})
        if asked.records:
            cases = _sample(cases, asked.records, cases.domain)
        for epsilon in asked.epsilons:
            yield name + (f", {asked.records} records" if asked.records else ""), epsilon, cases


def _sample(cases: CaseTable, records: int, domain: Domain) -> CaseTable:
    rows = np.repeat(cases.codes, cases.weights, axis=0)
    chosen = np.random.default_rng(0).permutation(len(rows))[:records]
    return CaseTable.from_rows(domain, rows[chosen])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="names of tables, and epsilons, separated by commas")
    parser.add_argument("--records", type=int, default=0, help="take so many records of each table, at random")
    parser.add_argument("--draws", type=int, default=1, help="how many times each table is measured")
    asked = parser.parse_args()
    only = [part for part in asked.only.split(",") if part]
    asked.epsilons = [float(part) for part in only if part.replace(".", "").isdigit()] or EPSILONS
    asked.tables = [part for part in only if part in files.NAMES] or TABLES
    unknown = [part for part in only if part not in files.NAMES and not part.replace(".", "").isdigit()]
    if unknown:
        parser.error(f"there is no table {', '.join(unknown)}")
    return asked


if __name__ == "__main__":
    main()
