"""Run a program with a limit on its time and memory, and measure what it took."""

from __future__ import annotations

import contextlib
import os
import re
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

POLL = 0.25
"""Seconds between two looks at a running program."""
_UNIT = 2**20 if sys.platform == "darwin" else 2**10  # macOS counts bytes, Linux kilobytes
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "POLARS_MAX_THREADS", "RAYON_NUM_THREADS")


@dataclass(frozen=True)
class Bounds:
    """What a program may take.

    Args:
        seconds: Seconds.
        clock: What the seconds are counted by: the clock on the "wall", or the "cpu" that the program's main process
            has used, for a machine that is busy with other work.
        megabytes: Memory.
        threads: Threads that its libraries may start.
    """

    seconds: float
    clock: str
    megabytes: float
    threads: int


@dataclass(frozen=True)
class Outcome:
    """What became of a program.

    Args:
        state: "done", "time limit", "memory", or "crashed" with the kind and the first line of the error.
        wall: Seconds on the clock.
        cpu: Seconds of CPU, of all its processes that it waited for.
        megabytes: Peak memory of its largest process.
    """

    state: str
    wall: float
    cpu: float
    megabytes: float


def run(command: Sequence[str | Path], bounds: Bounds, log: Path) -> Outcome:
    """Run a program to its end or its limit.

    Args:
        command: The program and its arguments.
        bounds: Its limits.
        log: Where its output goes.
    """
    environment = dict(os.environ) | {name: str(bounds.threads) for name in _THREADS}
    if bounds.threads == 1:
        environment["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1"
    start = time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen(
            [str(part) for part in command],
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment,
            process_group=0,
        )
        try:
            state, status, used, megabytes = _watched(process.pid, bounds, start)
        except BaseException:  # whoever breaks the harness off must not leave a tool running
            _end(process.pid)
            process.wait()
            raise
    process.returncode = os.waitstatus_to_exitcode(status)
    if not state:
        state = "done" if process.returncode == 0 else _crash(process.returncode, log)
    cpu = used.ru_utime + used.ru_stime
    return Outcome(state, round(time.monotonic() - start, 1), round(cpu, 1), round(megabytes))


def _watched(process: int, bounds: Bounds, start: float) -> tuple[str, int, resource.struct_rusage, float]:
    """Wait for a process, or end it at a limit: the limit that it met, its status, what it used and its peak memory.

    The system's own account of the peak is the last resort: on Linux it starts from what the harness held when it
    started the process.
    """
    state, peak = "", 0.0
    while True:
        ended, status, used = os.wait4(process, os.WNOHANG)
        if ended:
            return state, status, used, peak or used.ru_maxrss / _UNIT
        peak = max(peak, peak_resident(process))
        spent = used_cpu(process) if bounds.clock == "cpu" else time.monotonic() - start
        if spent > bounds.seconds:
            state = "time limit"
        elif resident(process) > bounds.megabytes:
            state = "memory"
        if state:
            _end(process)
        time.sleep(POLL)


def resident(process: int) -> float:
    """Megabytes that a process holds now; 0 where the system does not tell."""
    try:
        pages = Path(f"/proc/{process}/statm").read_text(encoding="ascii").split()[1]
    except (OSError, IndexError):
        return 0.0
    return int(pages) * os.sysconf("SC_PAGE_SIZE") / 2**20


def peak_resident(group: int) -> float:
    """Megabytes that the largest process of a group has held at most; 0 where the system does not tell."""
    peak = 0.0
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if os.getpgid(int(process.name)) == group:
                status = (process / "status").read_text(encoding="ascii", errors="replace")
                peak = max([peak, *(int(size) / 2**10 for size in re.findall(r"VmHWM:\s+(\d+) kB", status))])
    return peak


def used_cpu(process: int) -> float:
    """Seconds of CPU that a process and the ended ones among its children have used; 0 where the system is silent."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:15])) / os.sysconf("SC_CLK_TCK")


def _end(process: int) -> None:
    """End the program with all processes of its group."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process, signal.SIGKILL)


def _crash(code: int, log: Path) -> str:
    """Why it crashed: the last line of the traceback, without paths."""
    if code == -signal.SIGKILL:
        return "memory"
    lines = [line.strip() for line in log.read_text(encoding="utf-8", errors="replace").splitlines()]
    named = [line for line in lines if re.match(r"[A-Za-z_][\w.]*(: |$)", line)]
    text = named[-1] if named else f"exit code {code}"
    return "crashed: " + re.sub(r"(?:/[\w.+-]+){2,}", "…", text)[:160]
