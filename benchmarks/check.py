#!/usr/bin/env python3
"""Time `shoal check` on a file and on ten times its rows, and print what it finds: one command, two Markdown tables.

    python -m benchmarks.check FILE [--times 10] [--runs 3]

The file must be UTF-8 text with a comma between cells. It stays where it is; the longer file is made in a temporary
folder that is removed. Wall and CPU seconds are those of the whole command, in its quickest run; the peak of memory is
that of its largest process. No cell of the file is printed: findings have none.
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.command import Ran, run

SECONDS, MEGABYTES = 6.0, 1_500.0
"""What checking the file may take on two idle cores."""


def main() -> None:
    """Print the time and the findings."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file", type=Path)
    parser.add_argument("--times", type=int, default=10, help="how many times the rows the longer file has")
    parser.add_argument("--runs", type=int, default=3, help="runs of which the quickest counts")
    asked = parser.parse_args()
    if not asked.file.is_file():
        parser.error(f"there is no file {asked.file}")
    print("| rows | wall s | CPU s | peak MB | bar |\n|---:|---:|---:|---:|---|", flush=True)
    once = _best(asked.file, asked.runs)
    met = once.wall <= SECONDS and once.megabytes <= MEGABYTES
    _line(once, f"{SECONDS:.0f} s, {MEGABYTES:,.0f} MB: {'met' if met else 'MISSED'}")
    with tempfile.TemporaryDirectory(prefix="shoal-bench-") as folder:
        longer = Path(folder) / f"longer{asked.file.suffix}"
        _repeat(asked.file, longer, asked.times)
        ratio = (many := _best(longer, 1)).wall / once.wall
    met = ratio < asked.times
    _line(many, f"{asked.times} times the rows in {ratio:.1f} times the time: {'met' if met else 'MISSED'}")
    print("\n| severity | layer | code | column | count |\n|---|---|---|---|---:|")
    for finding in _report(once)["findings"]:
        cells = (finding["severity"], finding["layer"], finding["code"], finding["column"] or "", finding["count"])
        print("| " + " | ".join(map(str, cells)) + " |")
    load, cores = os.getloadavg()[0], os.cpu_count()
    print(f"\nLoad of the machine at the end: {load:.1f} on {cores} cores. Above one a core, go by the CPU seconds.")


def _line(ran: Ran, bar: str) -> None:
    cells = (f"{_report(ran)['rows']:,}", f"{ran.wall:.1f}", f"{ran.cpu:.1f}", f"{ran.megabytes:,.0f}", bar)
    print("| " + " | ".join(cells) + " |", flush=True)


def _best(file: Path, runs: int) -> Ran:
    return min((run("check", file, "--json", accepted=(0, 1)) for _ in range(runs)), key=lambda ran: ran.wall)


def _report(ran: Ran) -> dict[str, Any]:
    report: dict[str, Any] = json.loads(ran.output)
    return report


def _repeat(file: Path, longer: Path, times: int) -> None:
    """Write a file with the same header and the rows several times."""
    header, rows = file.read_bytes().split(b"\n", 1)
    rows = rows.rstrip(b"\n") + b"\n"
    with longer.open("wb") as out:
        out.write(header + b"\n")
        for _ in range(times):
            out.write(rows)


if __name__ == "__main__":
    main()
