"""Starting the child process that reads a file, and taking what it sends, within limits."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from shoal.errors import FileError, Finding
from shoal.intake.child import FRAME
from shoal.intake.kinds import Collector, unpack
from shoal.intake.options import ReadOptions
from shoal.standard.findings import in_language

_QUIET = {
    "ARROW_DEFAULT_MEMORY_POOL": "system",  # the others reserve address space ahead of need
    "MALLOC_ARENA_MAX": "2",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "PYTHONSAFEPATH": "1",
    "PYTHONFAULTHANDLER": "",
}

_PACKAGE = Path(__file__).parents[1]
_START = (  # the package without its own __init__: reading needs neither the engine nor what the engine imports
    "import sys, types; shoal = types.ModuleType('shoal'); shoal.__path__ = sys.argv[1:]; "
    "sys.modules['shoal'] = shoal; from shoal.intake.child import main; main()"
)


@dataclass(frozen=True)
class Reply:
    """What the child sent.

    Args:
        batches: Rows as Arrow IPC streams; the first has no rows and carries the header.
        findings: What it found in the file.
    """

    batches: tuple[bytes, ...]
    findings: tuple[Finding, ...]


def ask(path: Path, options: ReadOptions, *, rows: bool = True, tolerates: frozenset[str] = frozenset()) -> Reply:
    """Let a child process read a file.

    Args:
        path: A regular file.
        options: What the user declares.
        rows: Whether to read below the header.
        tolerates: Codes of errors after which the cells are still of use.

    Returns:
        What it sent.

    Raises:
        FileError: It refused the file, or stopped before the end.
    """
    request = {"path": str(path.absolute()), "options": options.as_dict(), "rows": rows}
    request["tolerates"] = sorted(tolerates)
    child = subprocess.Popen(
        [sys.executable, "-c", _START, str(_PACKAGE)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # a traceback may hold a cell
        env={**os.environ, **_QUIET},
    )
    late = threading.Event()

    def too_late() -> None:
        late.set()
        child.kill()

    clock = threading.Timer(options.limits.seconds, too_late)
    clock.start()
    try:
        batches, end = _talk(child, request)
    finally:
        clock.cancel()
        child.kill()
        code = child.wait()
    if end is None:
        return Reply((), _why_it_died(code, options, late=late.is_set()))
    return reply_of(batches, end)


def reply_of(batches: Iterable[bytes], end: dict[str, Any]) -> Reply:
    """What a child's frames say.

    Args:
        batches: Payloads of its frames of rows.
        end: Payload of its last frame.

    Raises:
        FileError: It refused the file.
    """
    if "refused" in end:
        raise FileError(end["refused"])
    if "broken" in end:
        raise FileError(f"The file could not be read: it is damaged in a way unknown to Shoal ({end['broken']}).")
    return Reply(tuple(batches), in_words(map(unpack, end["findings"])))


def _talk(child: subprocess.Popen[bytes], request: dict[str, Any]) -> tuple[list[bytes], dict[str, Any] | None]:
    """Send the request and take frames up to the end frame, or up to where they break off."""
    assert child.stdin is not None and child.stdout is not None  # noqa: S101, PT018 - both are pipes
    with child.stdin as send, child.stdout as take:
        try:
            send.write(json.dumps(request).encode())
            send.close()
        except BrokenPipeError:
            return [], None
        batches: list[bytes] = []
        for kind, payload in frames(take):
            if kind == b"E":
                return batches, json.loads(payload)
            batches.append(payload)
    return batches, None


def frames(pipe: IO[bytes]) -> Iterator[tuple[bytes, bytes]]:
    """The kind and the payload of every whole frame that comes out of a pipe."""
    while len(head := pipe.read(FRAME.size)) == FRAME.size:
        kind, length = FRAME.unpack(head)
        payload = pipe.read(length)
        if len(payload) < length:
            return
        yield kind, payload


def _why_it_died(code: int, options: ReadOptions, *, late: bool) -> tuple[Finding, ...]:
    """The finding for a child that ran out of time; any other death is an error of its own."""
    if not late and code != -getattr(signal, "SIGXCPU", 0):
        raise FileError(
            "The reader stopped before the end of the file. The file is damaged, or there is too little memory."
        )
    findings = Collector()
    findings.add("reading-too-slow", seconds=options.limits.seconds)
    return in_words(findings.all())


def in_words(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings of the reader with their words, in English."""
    return tuple(in_language(finding) for finding in findings)
