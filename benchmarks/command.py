"""Run a command of Shoal's and measure it: seconds, and the peak of its memory."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

_BETWEEN = """
import json, resource, subprocess, sys
with open(sys.argv[1], "wb") as output:
    done = subprocess.run([sys.executable, "-m", "shoal.cli", *sys.argv[2:]], stdout=output)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
unit = 2**20 if sys.platform == "darwin" else 2**10  # macOS counts bytes, Linux kilobytes
print(json.dumps([done.returncode, used.ru_utime + used.ru_stime, used.ru_maxrss / unit]))
"""
"""A process between this one and the command. Linux starts a process's account of its peak memory from what its parent
held, and this parent holds next to nothing."""


@dataclass(frozen=True)
class Ran:
    """What a command took, with every process that it started and waited for.

    Args:
        wall: Seconds on the clock.
        cpu: Seconds of CPU.
        megabytes: Peak memory of its largest process.
        output: What it printed.
    """

    wall: float
    cpu: float
    megabytes: float
    output: str


def run(*words: object, accepted: tuple[int, ...] = (0,)) -> Ran:
    """Run `shoal` with some words.

    Raises:
        SystemExit: It ended with a status that is not accepted; the message is what it complained of.
    """
    with tempfile.TemporaryDirectory(prefix="shoal-bench-") as folder:
        output = Path(folder) / "output"
        command = [sys.executable, "-c", _BETWEEN, output, *words]
        start = time.perf_counter()
        done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=True)
        wall = time.perf_counter() - start
        status, cpu, megabytes = json.loads(done.stdout)
        if status not in accepted:
            sys.exit(f"shoal {words[0]} ended with {status}:\n{done.stderr}")
        return Ran(wall, cpu, megabytes, output.read_text(encoding="utf-8"))
