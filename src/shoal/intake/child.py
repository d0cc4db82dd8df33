"""The child process that reads a file. `shoal.intake.process` starts it.

A file made to do harm meets a process that may use only so much memory and time, writes nothing, leaves no core
dump and whose error output nobody sees. What it read comes back through a pipe, in frames: one byte of kind, eight
bytes of length, the payload. Kind B is rows as an Arrow IPC stream, kind E is the end: findings as JSON.
"""

from __future__ import annotations

import json
import struct
import sys
from pathlib import Path
from typing import Any, BinaryIO

from shoal.errors import ShoalError
from shoal.intake.options import ReadOptions

FRAME = struct.Struct("<cQ")


def limit_process(memory: int, seconds: int) -> None:
    """Bound what this process may use, where the system can: memory, processor time, no files, no core dump.

    Args:
        memory: Bytes of address space.
        seconds: Seconds of processor time.
    """
    try:
        import resource
    except ImportError:  # Windows has no such limits; the parent's clock still ends the process
        return
    for kind, soft, hard in (
        (resource.RLIMIT_AS, memory, memory),
        (resource.RLIMIT_CPU, seconds, seconds + 5),  # at the soft limit comes the signal that names the cause
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
    ):
        _, most = resource.getrlimit(kind)
        if most != resource.RLIM_INFINITY:
            soft, hard = min(soft, most), min(hard, most)  # noqa: PLW2901 - the system allows less
        try:
            resource.setrlimit(kind, (soft, hard))
        except (ValueError, OSError):  # macOS knows RLIMIT_AS but refuses it
            continue


def answer(request: dict[str, Any], out: BinaryIO) -> None:
    """Read the file that was asked for and write frames.

    Args:
        request: `path`, `options`, `rows` (whether to read below the header) and `tolerates` (codes of errors).
        out: Takes the frames.
    """
    from shoal.intake.kinds import Collector, pack

    findings = Collector(tolerates=frozenset(request.get("tolerates", ())))
    end: dict[str, Any] = {}
    try:
        _send_rows(request, findings, out)
    except MemoryError:
        findings.add("too-large")
    except ShoalError as error:
        end["refused"] = str(error)
    except Exception as error:  # its text may hold a cell, so only its type leaves this process
        end["broken"] = type(error).__name__
    end["findings"] = [pack(finding) for finding in findings.all()]
    _send(out, b"E", json.dumps(end).encode())


def _send_rows(request: dict[str, Any], findings: Any, out: BinaryIO) -> None:
    import pyarrow as pa

    from shoal.intake.parse import parse

    options = ReadOptions.from_dict(request["options"])
    for batch in parse(Path(request["path"]), options, findings, rows=request["rows"]):
        sink = pa.BufferOutputStream()
        with pa.ipc.new_stream(sink, batch.schema) as stream:
            stream.write_batch(batch)
        _send(out, b"B", sink.getvalue())


def _send(out: BinaryIO, kind: bytes, payload: Any) -> None:
    out.write(FRAME.pack(kind, len(payload)))
    out.write(payload)
    out.flush()


def main() -> None:
    """Answer the one request on standard input."""
    request = json.load(sys.stdin)
    limits = request["options"]["limits"]
    limit_process(limits["memory"], limits["seconds"])
    answer(request, sys.stdout.buffer)
