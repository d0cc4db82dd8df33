#!/usr/bin/env python3
"""Lighthouse's marks for a release, on a phone and on a desk: one Markdown table. The bar is 95 in each.

    python -m benchmarks.explorer.lighthouse RELEASE [--runs 3]

Lighthouse is fetched by npx at the version below. Of several runs the middle mark counts: a busy machine costs marks.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks.explorer.run import FLAGS, served

LIGHTHOUSE = "lighthouse@12.8.2"
CATEGORIES = ("performance", "accessibility", "best-practices")
BAR = 95


def marks(address: str, *, desk: bool) -> dict[str, float]:
    """One run: each category's mark from 0 to 100."""
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    command = [
        "npx", "--yes", LIGHTHOUSE, address, "--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}",
        f"--chrome-flags=--headless {' '.join(FLAGS)}", *(["--preset=desktop"] if desk else []),
    ]  # fmt: skip
    environment = {**os.environ, **({"CHROME_PATH": program} if program else {})}
    said = subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout
    categories = json.loads(said)["categories"]
    return {name: 100 * categories[name]["score"] for name in CATEGORIES}


def main() -> None:
    """Measure, print the table, and fail below the bar."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("release", type=Path)
    parser.add_argument("--runs", type=int, default=3)
    given = parser.parse_args()
    print(f"| | {' | '.join(CATEGORIES)} |\n|---|---:|---:|---:|")
    lowest = 100.0
    with served(given.release, compress=True) as origin:
        for name, desk in (("phone", False), ("desk", True)):
            runs = [marks(f"{origin}/index.html", desk=desk) for _ in range(given.runs)]
            middle = [statistics.median(run[category] for run in runs) for category in CATEGORIES]
            lowest = min(lowest, *middle)
            print(f"| {name} | {' | '.join(f'{mark:.0f}' for mark in middle)} |", flush=True)
    if lowest < BAR:
        sys.exit(f"A mark is below {BAR}.")


if __name__ == "__main__":
    main()
