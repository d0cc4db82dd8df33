"""Run the tools on the tables, one process a run, and append what was measured: `python -m benchmarks.engine.run`.

What is in the results already is not run again. Each run is a process of its own in the tool's own environment, timed
from its start to its end, so imports count. Noisy marginals for mbi are measured before and not counted.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.engine import files, limits, results, shoal_output, venvs, work
from benchmarks.engine.evaluate import compare_counts, compare_records
from benchmarks.engine.made import read_made
from benchmarks.engine.noisy import noisy_marginals
from benchmarks.engine.results import Result, Run
from benchmarks.engine.tools import TOOLS, Tool

DELTA = 1e-6
EPSILONS = (4.0, 1.0, 0.5, 12.0)
SEEDS = (0, 1, 2)
PEERS = Path(__file__).parent / "peers"
ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Settings:
    """How the harness runs.

    Args:
        home: Its folder: environments, tables, noisy marginals.
        data: The folder with the files that the user brings, or None.
        bounds: Limits of a run.
        slow_seconds: The time limit of slow tools.
    """

    home: Path
    data: Path | None
    bounds: work.Bounds
    slow_seconds: float

    def bounds_for(self, tool: Tool) -> work.Bounds:
        """The limits of one tool."""
        seconds = self.slow_seconds if tool.slow else self.bounds.seconds
        return replace(self.bounds, seconds=seconds)


def main() -> None:
    """Make every wanted run that is not done yet."""
    asked = _arguments()
    settings = _settings(asked)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # ended politely, it ends the tool that runs
    for tool, file, epsilon, seed in _wanted(asked):
        run = Run(tool.name, tool.version, file, epsilon, seed)
        if results.is_done(run, results.read(), seconds=settings.bounds_for(tool).seconds):
            continue
        try:
            table = files.load(file, settings.home, settings.data)
        except files.MissingFileError as missing:
            print(f"{file}: left out. {missing}", flush=True)
            continue
        result = _measured(tool, table, run, settings)
        if tool.version != run.version:
            print(f"{tool.name}: its source changed while it ran, so the result is thrown away.", flush=True)
            continue
        results.append(result)
        print(_line(result), flush=True)


def _wanted(asked: argparse.Namespace) -> Iterator[tuple[Tool, str, float | None, int]]:
    """All wanted runs: seed by seed, epsilon by epsilon, file by file, so that a first table is whole early."""
    for seed in asked.seeds:
        for position, epsilon in enumerate(asked.epsilons):
            for file in asked.files:
                for tool in asked.tools:
                    if (tool.per_epsilon or position == 0) and (tool.per_seed or seed == asked.seeds[0]):
                        yield tool, file, epsilon if tool.per_epsilon else None, seed


def _measured(tool: Tool, table: files.Table, run: Run, settings: Settings) -> Result:
    bounds = settings.bounds_for(tool)
    about: Result = {
        "tool": run.tool,
        "version": run.version,
        "file": run.file,
        "epsilon": run.epsilon,
        "delta": DELTA,
        "seed": run.seed,
        "records": len(table.records.codes),
        "columns": len(table.columns),
        "limit": bounds.seconds,
        "clock": bounds.clock,
        "threads": bounds.threads,
        "machine": machine(),
        "commit": _commit() if tool.script == "shoal_release.py" else None,
        "date": datetime.now(UTC).strftime("%Y-%m-%d %H:%M"),
    }
    if not tool.script:
        return about | {"state": "done"} | _limit(tool, table, run)
    with tempfile.TemporaryDirectory(prefix="shoal-bench-") as folder:
        place = Path(folder)
        job = _job(tool, table, run, place, settings)
        python = venvs.interpreter(tool.environment, settings.home)
        outcome = work.run([python, PEERS / tool.script, job], bounds, place / "log")
        figures = _figures(tool, table, place) if outcome.state == "done" else {}
    cost = {"wall": outcome.wall, "cpu": outcome.cpu, "megabytes": outcome.megabytes}
    return about | {"state": outcome.state} | cost | {"load": round(os.getloadavg()[0], 1)} | figures


def _job(tool: Tool, table: files.Table, run: Run, place: Path, settings: Settings) -> Path:
    """Write the job file of one run."""
    epsilon = 4.0 if run.epsilon is None else run.epsilon
    job: dict[str, Any] = {"epsilon": epsilon, "delta": DELTA, "settings": tool.settings}
    if tool.script == "shoal_release.py":
        job |= {"cases": str(table.cases), "description": str(table.description), "out": str(place / "made")}
    else:
        noisy = settings.home / "noisy" / f"{table.name}-{epsilon:g}-{run.seed}.npz"
        values = table.records.values
        job |= {
            "table": str(table.codes),
            "sizes": table.sizes,
            "absent": [v.index("0") if table.zero_is_absent and "0" in v else -1 for v in values],
            "empty": [v.index("") if "" in v else -1 for v in values],
            "noisy": str(noisy_marginals(table, epsilon, DELTA, noisy)) if tool.noisy else None,
            "seed": run.seed,
            "out": str(place / "made.npz"),
        }
    path = place / "job.json"
    path.write_text(json.dumps(job), encoding="utf-8")
    return path


def _figures(tool: Tool, table: files.Table, place: Path) -> Result:
    """Compare what a tool made with the truth."""
    if tool.script == "shoal_release.py":
        made, counts = shoal_output.read(place / "made" / "release", table)
    else:
        made, counts = read_made(place / "made.npz", table)
    truth = table.records
    if made.values != truth.values:  # a blank of the tool's own
        truth = type(truth)(truth.codes, made.values)
    found: Result = {"made": len(made.codes), "measures": compare_records(truth, made)}
    if counts:
        found["counts"] = compare_counts(truth, counts)
    return found


def _limit(tool: Tool, table: files.Table, run: Run) -> Result:
    """The figures of a limit that the harness computes itself."""
    truth = table.records
    if tool.name in ("limit-bootstrap", "limit-independent"):
        draw = limits.bootstrap if tool.name == "limit-bootstrap" else limits.independent
        return {"measures": compare_records(truth, draw(truth, seed=run.seed))}
    plain, cut = limits.unbiased_counts(truth, run.epsilon or 4.0, DELTA)
    return {"measures": plain if tool.name == "limit-unbiased" else cut}


def machine() -> dict[str, Any]:
    """What the results say about the machine."""
    model = platform.processor() or platform.machine()
    information = Path("/proc/cpuinfo")
    if information.exists():
        names = [line.split(":")[1].strip() for line in information.read_text().splitlines() if "model name" in line]
        model = names[0] if names else model
    return {"cpu": model, "cores": os.cpu_count(), "python": platform.python_version(), "system": platform.system()}


def _commit() -> str:
    """The commit of the checkout, with a plus where files differ from it."""
    git = ["git", "-C", str(ROOT)]
    found = subprocess.run([*git, "rev-parse", "--short", "HEAD"], capture_output=True, text=True, check=False)
    changed = subprocess.run([*git, "status", "--porcelain", "src"], capture_output=True, text=True, check=False)
    return found.stdout.strip() + ("+" if changed.stdout.strip() else "")


def _line(result: Result) -> str:
    where = (
        f"{result['tool']} {result['version']}, {result['file']}, epsilon {result['epsilon']}, seed {result['seed']}"
    )
    cost = f"{result.get('wall', 0):.0f} s, CPU {result.get('cpu', 0):.0f} s, {result.get('megabytes', 0)} MB"
    errors = " / ".join(f"{result['measures'][k]['mre']:.3f}" for k in (1, 2, 3)) if "measures" in result else ""
    return f"{where}: {result['state']}; {cost}; {errors}"


# The command line


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="names of tools, files, and epsilons, separated by commas")
    parser.add_argument("--seeds", default="0,1,2", help="which seeds")
    parser.add_argument("--limit", type=float, default=1_200, help="seconds for one run")
    parser.add_argument("--slow-limit", type=float, default=9_000, help="the same for AIM")
    parser.add_argument("--clock", choices=["wall", "cpu"], default="wall", help="what the limits count")
    parser.add_argument("--memory", type=float, default=12_000, help="megabytes for one run")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1, help="threads a tool's libraries may start")
    parser.add_argument("--jobs", type=int, choices=[1], default=1, help="runs at a time; more would upset the times")
    parser.add_argument("--no-slow", action="store_true", help="leave AIM out")
    asked = parser.parse_args()
    only = [part for part in asked.only.split(",") if part]
    numbers = [float(part) for part in only if part.replace(".", "").isdigit()]
    unknown = {part for part in only if not part.replace(".", "").isdigit()} - set(TOOLS) - set(files.NAMES)
    if unknown:
        parser.error(f"there is no tool or file {', '.join(sorted(unknown))}")
    asked.epsilons = numbers or EPSILONS
    asked.files = [name for name in only if name in files.NAMES] or files.NAMES
    named = [TOOLS[name] for name in only if name in TOOLS]
    asked.tools = named or [tool for tool in TOOLS.values() if not (asked.no_slow and tool.slow)]
    asked.seeds = [int(seed) for seed in asked.seeds.split(",")]
    return asked


def _settings(asked: argparse.Namespace) -> Settings:
    home = Path(os.environ.get("SHOAL_BENCH_HOME", ROOT / ".bench")).resolve()
    home.mkdir(parents=True, exist_ok=True)
    data = os.environ.get("SHOAL_BENCH_DATA")
    bounds = work.Bounds(asked.limit, asked.clock, asked.memory, asked.threads)
    return Settings(home, Path(data) if data else None, bounds, asked.slow_limit)


if __name__ == "__main__":
    main()
