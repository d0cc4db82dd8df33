"""A warm process that forks commands and kills them: the other half of test_kill.py.

It reads one job a line (JSON) and answers each with one line: the steps that the command reached, "killed" last where
it was. It runs the command line as it is, with nothing replaced but the observer of durable steps. Started once, so
that two hundred kills do not pay for two hundred imports. Not a test module, and it uses nothing of pytest.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from contextlib import suppress
from importlib import import_module
from typing import Any

os.environ["POLARS_MAX_THREADS"] = "1"  # a fork must not inherit a pool of threads

from shoal.cli import app, main
from shoal.collection import checking, difference, durable, history, leaving, linking, releasing, status, versions
from shoal.standard.load import standard

with suppress(ImportError):
    import_module("pandas")  # pyarrow looks for it when it meets NumPy, which takes longer than all the rest

Job = dict[str, Any]
WARM = (app, checking, difference, history, leaving, linking, releasing, status, versions, standard())


def torn(path: Any, content: bytes, *, step: str) -> None:
    """Planted fault: the history is written in its place, not beside it."""
    with path.open("wb") as file:
        file.write(content[: len(content) // 2])
        file.flush()
        durable.reached(f"{step}-halfway")
        file.write(content[len(content) // 2 :])
    durable.reached(f"{step}-named")


def run(job: Job) -> list[str]:
    """Run a command in a fork and kill it: at a step, or after a time. Returns the steps that it reached."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        _child(job, writing)
    os.close(writing)
    if "kill after" in job:
        time.sleep(job["kill after"])
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        marks = pipe.read().decode().splitlines()
    _, ended = os.waitpid(child, 0)
    return [*marks, "killed"] if os.WIFSIGNALED(ended) else marks


def _child(job: Job, writing: int) -> None:
    marks = 0

    def mark(step: str) -> None:
        nonlocal marks
        os.write(writing, f"{step}\n".encode())
        if marks == job.get("kill at"):
            os.kill(os.getpid(), signal.SIGKILL)
        marks += 1

    durable.observer = mark
    if job.get("planted"):
        history.write_whole = torn  # type: ignore[assignment]
    os.environ["SHOAL_COLLECTION_KEY"] = job["key"]
    os.environ["TMPDIR"] = job["temporary"]
    output = os.open(job["output"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(output, 1)
    os.dup2(output, 2)
    code: object = 0
    try:
        mark("started")
        sys.argv = ["shoal", *job["arguments"]]
        main()
    except SystemExit as ended:
        code = ended.code or 0
    except BaseException as error:
        code = repr(error)
    os.write(writing, f"ended {code}\n".encode())
    if "kill after" in job:
        time.sleep(30)  # the kill comes
    os._exit(0)


if __name__ == "__main__":
    for line in sys.stdin:
        print(json.dumps(run(json.loads(line))), flush=True)  # noqa: T201
