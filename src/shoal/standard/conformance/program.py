"""Running a program on one file: within a time limit, with no more of its output kept than is needed."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import IO

from shoal.errors import FileError
from shoal.standard.conformance.answer import Reported, Unanswered, read_answer

SECONDS = 60.0
"""How long a program may take for one file."""
MOST_OUTPUT = 16 << 20
"""Bytes of standard output that are read at most."""
MOST_SAID = 2_000
"""Bytes from the end of standard error that are kept, to show its last line."""
ANSWERED = (0, 1)
"""Exit codes of a program that answered: nothing found, or something found."""


def arguments(command: Sequence[str], file: Path, profile: str) -> list[str]:
    """The program and its arguments for one file.

    Args:
        command: The program and its own arguments. `{file}` and `{profile}` are filled in; where no `{file}` stands,
            `FILE --profile PROFILE --json` is put behind.
        file: The file to check.
        profile: The profile to check it against.

    Returns:
        What is started.

    >>> arguments(["our-checker"], Path("a.csv"), "share")
    ['our-checker', 'a.csv', '--profile', 'share', '--json']
    >>> arguments(["our-checker", "--in={file}", "--for={profile}"], Path("a.csv"), "share")
    ['our-checker', '--in=a.csv', '--for=share']
    """
    filled = [word.replace("{profile}", profile).replace("{file}", str(file)) for word in command]
    if any("{file}" in word for word in command):
        return filled
    return [*filled, str(file), "--profile", profile, "--json"]


def ask_program(command: Sequence[str], *, seconds: float) -> tuple[Reported, ...]:
    """Run a program and read its answer.

    Args:
        command: The program and all its arguments.
        seconds: How long it may take.

    Returns:
        The findings that it reported.

    Raises:
        FileError: The program can't be started.
        Unanswered: It took too long, printed too much, failed, or its answer can't be read.
    """
    process = _start(command)
    out, err = _Kept(process, MOST_OUTPUT), _Kept(process, None)
    readers = [_reading(process.stdout, out), _reading(process.stderr, err)]
    try:
        code = process.wait(seconds)
    except subprocess.TimeoutExpired:
        raise Unanswered(f"It took longer than {seconds:g} seconds and was stopped.") from None
    finally:
        _stop(process)
        for reader in readers:
            reader.join(5)
    if out.too_much:
        raise Unanswered(f"It printed more than {MOST_OUTPUT >> 20} MiB and was stopped.")
    if code not in ANSWERED:
        raise Unanswered(f"It ended with exit code {code}{err.last_line()}.")
    try:
        return read_answer(out.bytes.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unanswered("What it printed on standard output is not UTF-8.") from None


class _Kept:
    """What is kept of one stream: its beginning up to a limit, or without a limit its end."""

    def __init__(self, process: subprocess.Popen[bytes], limit: int | None) -> None:
        self.bytes = bytearray()
        self.too_much = False
        self._process = process
        self._limit = limit

    def take(self, chunk: bytes) -> None:
        if self.too_much:
            return
        self.bytes += chunk
        if self._limit is None:
            del self.bytes[:-MOST_SAID]
        elif len(self.bytes) > self._limit:
            self.too_much = True
            _stop(self._process)

    def last_line(self) -> str:
        """The last line that says something, to stand behind an exit code, without signs that move a cursor."""
        lines = self.bytes.decode("utf-8", "replace").splitlines()
        last = next((line for line in reversed(lines) if any(letter.isalnum() for letter in line)), "")
        shown = "".join(letter for letter in last if letter.isprintable()).strip()[:200]
        return f' and said: "{shown}"' if shown else ""


def _start(command: Sequence[str]) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,  # so that what the program starts can be stopped with it
        )
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "its name can't be one"
        raise FileError(f"The program {command[0][:200]!r} can't be started: {why}.") from None


def _reading(stream: IO[bytes] | None, kept: _Kept) -> threading.Thread:
    def read() -> None:
        if stream is not None:
            with stream:
                while chunk := os.read(stream.fileno(), 1 << 16):
                    kept.take(chunk)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    return thread


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the program and whatever it started; nothing happens where all of it has ended."""
    try:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    except (ProcessLookupError, PermissionError):
        pass
    process.wait()
