#!/usr/bin/env python3
"""Time whole releases through the command line, and say how good they are: one command, one Markdown table.

    python -m benchmarks.release [--table FILE ...] [--share 1.0] [--epsilon 4] [--delta 1e-6] [--seed 1]

Measured are (a) 50,000 invented records with 25 attributes, (b) 100,000 with all attributes of the demo, and every
file named with --table. Such a file stays where it is. All work happens in a temporary folder that is removed.

Wall and CPU seconds and the peak memory are those of `shoal release`, steward's report included; the peak is that of
its largest process. Errors are means over combinations with a true count of at least ten: relative (absolute), for
sets of 1, 2, 3 attributes; of the synthetic records over all values, "not recorded" included, and of the protected
counts over the reported values, one that is not shown counting as zero.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import polars as pl
from benchmarks.command import run

from shoal import load_description, read_cases, write_demo
from shoal.evidence import Evidence, assess
from shoal.privacy.combinations import Combinations, CountTable
from shoal.releases.describe.cases import understand
from shoal.releases.describe.columns import engine_columns
from shoal.releases.describe.description import ReleaseDescription

MEANS = ("DebtBondage", "TakesEarnings", "Threats", "PsychologicalAbuse", "PhysicalAbuse", "SexualAbuse",
         "FalsePromises", "PsychoactiveSubstances", "RestrictsMovement", "ExcessiveWorkingHours")  # fmt: skip
COLUMNS = ("yearOfRegistration", "Datasource", "gender", "ageBroad", "majorityStatus", "citizenship",
           "CountryOfExploitation", *(f"meansOfControl{name}" for name in MEANS), "isForcedLabour", "isSexualExploit",
           "isOtherExploit", "typeOfLabourAgriculture", "typeOfLabourDomesticWork", "typeOfSexProstitution",
           "recruiterRelationIntimatePartner", "recruiterRelationFamily")  # fmt: skip
"""The 25 attributes of the published comparisons."""
LENGTHS = (1, 2, 3)
SMALL_FILE = 30
"""Up to so many columns a file has the bar of the small one."""


@dataclass(frozen=True)
class Bar:
    """What a release may take."""

    seconds: float
    megabytes: float


SMALL, LARGE = Bar(60, 2_000), Bar(240, 4_000)


@dataclass(frozen=True)
class Options:
    """How to release."""

    epsilon: float
    delta: float
    seed: int


def main() -> None:
    """Print the table, a line as soon as it is measured."""
    asked = _arguments()
    options = Options(asked.epsilon, asked.delta, asked.seed)
    heads = ["file", "rows", "columns", "wall s", "CPU s", "peak MB", "bar"]
    heads += [f"{what} {k}" for what in ("records", "counts") for k in LENGTHS]
    print("| " + " | ".join(heads) + " |")
    print("|---|" + "---:|" * (len(heads) - 1), flush=True)
    with tempfile.TemporaryDirectory(prefix="shoal-bench-") as folder:
        for name, cases in _files(Path(folder), asked.share, options.seed, asked.table):
            print("| " + " | ".join(_line(name, cases, options)) + " |", flush=True)
    load, cores = os.getloadavg()[0], os.cpu_count()
    print(f"\nLoad of the machine at the end: {load:.1f} on {cores} cores. Above one a core, go by the CPU seconds.")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", type=Path, action="append", default=[], help="a case file to be measured too")
    parser.add_argument("--share", type=float, default=1.0, help="share of the invented records, for a quick look")
    parser.add_argument("--epsilon", type=float, default=4.0)
    parser.add_argument("--delta", type=float, default=1e-6)
    parser.add_argument("--seed", type=int, default=1, help="seed of the invented records")
    asked = parser.parse_args()
    for path in asked.table:
        if not path.is_file():
            parser.error(f"there is no file {path}")
    return asked


def _files(folder: Path, share: float, seed: int, tables: list[Path]) -> Iterator[tuple[str, Path]]:
    """The case files, each made when its turn comes."""
    for name, records, columns in (("demo, 25 columns", 50_000, COLUMNS), ("demo, all columns", 100_000, None)):
        cases = folder / f"cases-{records}.csv"
        write_demo(cases, max(100, round(records * share)), seed=seed)
        if columns:
            pl.read_csv(cases, infer_schema=False).select(columns).write_csv(cases)
        yield name, cases
    for table in tables:
        yield table.name, table.resolve()


def _line(name: str, cases: Path, options: Options) -> list[str]:
    """Release one file in a folder of its own; the cells of its line."""
    with tempfile.TemporaryDirectory(prefix="shoal-bench-") as folder:
        place = Path(folder)
        description, release = place / "release.yaml", place / "release"
        run("init", cases, "-o", description)
        run("keys", "new", place / "steward.key")
        wanted = ["--epsilon", options.epsilon, "--delta", options.delta]
        kept = ["--ledger", place / "ledger.jsonl", "--key", place / "steward.key", "-o", release]
        cost = run("release", cases, "--description", description, *wanted, *kept)
        evidence = _errors(cases, load_description(description), release)
    bar = SMALL if evidence.attributes <= SMALL_FILE else LARGE
    met = cost.wall <= bar.seconds and cost.megabytes <= bar.megabytes
    figures = [f"{cost.wall:.0f}", f"{cost.cpu:.0f}", f"{cost.megabytes:,.0f}"]
    figures.append(f"{bar.seconds:.0f} s, {bar.megabytes:,.0f} MB: {'met' if met else 'MISSED'}")
    return [name, f"{evidence.records:,}", f"{evidence.attributes}", *figures, *_error_cells(evidence)]


def _error_cells(evidence: Evidence) -> Iterator[str]:
    tables = [evidence.table("synthetic records", k, shown=False) for k in LENGTHS]
    tables += [evidence.table("protected counts", k) for k in LENGTHS]
    for table in tables:
        if table is None or table.overall.relative is None:
            yield "–"
        else:
            yield f"{table.overall.relative:.2f} ({table.overall.absolute:.1f})"


def _errors(cases: Path, description: ReleaseDescription, release: Path) -> Evidence:
    """Compare what was published with the case file."""
    truth = understand(read_cases(cases), description).table({})
    made = understand(read_cases(release / "data" / "synthetic.csv"), description).table({})
    records = np.repeat(made.codes, made.weights, axis=0)
    counts = _published_counts(release / "data" / "aggregates.csv", description)
    return assess(truth, records, counts, length=max(LENGTHS), seed=0)


def _published_counts(path: Path, description: ReleaseDescription) -> CountTable:
    """The protected counts of a release, as the engine codes them."""
    domain, columns = engine_columns(description)
    ids = {
        f"{column.key_name}:{column.key_code(value)}": domain.position(attribute.name, value)
        for attribute, column in zip(domain, columns, strict=True)
        for value in attribute.reported
    }
    frame = pl.read_csv(path, schema_overrides={"key": pl.String})
    tables = []
    for k in LENGTHS:
        rows = frame.filter(pl.col("k") == k)
        found = np.array([[ids[part] for part in key.split(";")] for key in rows["key"]], np.uint32).reshape(-1, k)
        order = np.lexsort(found.T[::-1])
        numbers = [rows[name].to_numpy().astype(np.int64)[order] for name in ("count", "low", "high")]
        tables.append(Combinations(found[order], *numbers))
    return CountTable(tuple(tables))


if __name__ == "__main__":
    main()
