"""A warm process that forks small releases and kills them: the other half of test_ledger_kill.py.

It reads one job a line (JSON) and answers each with one line. Started once, so that two hundred kills do not pay for
two hundred imports. Not a test module, and it uses nothing of pytest.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable
from contextlib import nullcontext
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np

from shoal.errors import BudgetRefused, ShoalError
from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Attribute, Domain
from shoal.privacy.ledger import Debit, Ledger
from shoal.privacy.measure import measure
from shoal.privacy.plan import make_plan
from shoal.privacy.sealing import seal

Job = dict[str, Any]
Mark = Callable[[str], None]

DOMAIN = Domain((Attribute("a", ("", "1"), ("1",)), Attribute("b", ("", "1", "2"), ("1", "2"))))
PLAN = make_plan(DOMAIN, Fraction(1, 100))
TABLE = CaseTable.from_rows(DOMAIN, np.array([[0, 1], [1, 2], [1, 2]] * 20, np.uint16))
DEBIT = Debit(PLAN.rho, Fraction(0))


def draw(debit: Debit, mark: Mark) -> bytes:
    """Measure, with a mark halfway."""
    mark("measuring")
    half = len(PLAN.queries) // 2 / len(PLAN.queries)
    payload = seal(
        measure(TABLE, PLAN, debit, progress=lambda share: mark("halfway") if share == half else None),
        {},
    )
    mark("measured")
    return payload


def publish(folder: Path, payload: bytes, entry: str, mark: Mark) -> None:
    """Write the release to a temporary sibling and rename it."""
    if folder.exists():
        return
    part = folder.with_name(f".{folder.name}.{os.getpid()}")
    part.mkdir()
    for name, content in (("answers", payload), ("entry", entry.encode())):
        with (part / name).open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    mark("written")
    part.rename(folder)
    mark("published")


def release(job: Job, mark: Mark) -> None:
    """One release, in the right order or in one of the planted wrong ones."""
    mark("started")
    ledger = Ledger.open(Path(job["ledger"]), total_epsilon=4.0, total_delta=1e-6)
    mark("opened")
    folder, order = Path(job["folder"]), job.get("order", "right")
    early = draw(DEBIT, mark) if order in ("publish first", "measure first") else b""
    if order == "publish first":
        publish(folder, early, "", mark)
    request = f"request {os.getpid()}" if order == "new request" else "request"

    def answer(debit: Debit) -> bytes:
        mark("debited")
        return early or draw(debit, mark)

    sealed = ledger.settle(request, DEBIT, answer, purpose="a test")
    mark("sealed")
    publish(folder, sealed.payload, sealed.entry, mark)


def full_release(job: Job, mark: Mark) -> None:
    """A whole release, from the case file to the published and signed folder."""
    import polars as pl

    from shoal.intake import Sheet
    from shoal.privacy import fitting
    from shoal.releases import folder as publishing
    from shoal.releases.build import Target, build_release
    from shoal.releases.describe.description import ReleaseDescription
    from shoal.signing import SigningKey

    fitting.COMPONENTS, fitting.STEPS = 20, 10
    _mark_around(Ledger, "_write", mark, lambda _, line: json.loads(line)["kind"])
    _mark_around(publishing, "_write", mark, lambda *_, **__: "writing")
    _mark_around(Path, "rename", mark, lambda *_: "renaming")
    flag = {"type": "flag"}
    description = ReleaseDescription.model_validate(
        {"title": "Invented", "attributes": [{"name": "debt", **flag}, {"name": "threats", **flag}]}
    )
    frame = pl.DataFrame({"debt": ["1", "0", ""] * 100, "threats": ["1", "1", "0"] * 100})
    target = Target(
        Path(job["folder"]),
        Path(job["ledger"]),
        SigningKey.load(Path(job["key"])),
        explorer=Path(job["explorer"]),
    )
    mark("started")

    def tell(step: str, share: float) -> None:
        if share in (1 / 5, 1.0):
            mark(f"{step} {share}")

    build_release(Sheet(frame, "cases.csv"), description, target, progress=tell)
    mark("released")


def _mark_around(owner: Any, name: str, mark: Mark, label: Callable[..., str]) -> None:
    """Mark before and after a call that leaves something on the disk."""
    call = getattr(owner, name)

    def marked(*arguments: Any, **options: Any) -> Any:
        step = label(*arguments, **options)
        mark(f"before {step}")
        result = call(*arguments, **options)
        mark(f"after {step}")
        return result

    setattr(owner, name, marked)


def _tear(kind: str) -> None:
    """Let the ledger's write of such an entry be cut off in the middle."""

    def torn(ledger: Ledger, line: bytes) -> None:
        if f'"kind": "{kind}"'.encode() in line:
            with ledger.path.open("ab") as file:
                file.write(line[: len(line) // 2])
            os.kill(os.getpid(), signal.SIGKILL)
        write(ledger, line)

    write = Ledger._write
    Ledger._write = torn  # type: ignore[method-assign]


def killed(job: Job) -> list[str]:
    """Run a release in a fork and kill it: at a step, in the midst of a write, or after a time. Returns its marks."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:

        def mark(step: str) -> None:
            os.write(writing, f"{step}\n".encode())
            if step == job.get("kill at"):
                os.kill(os.getpid(), signal.SIGKILL)

        if "tear" in job:
            _tear(job["tear"])
        try:
            (full_release if "key" in job else release)(job, mark)
            if "kill after" in job:
                time.sleep(30)  # the kill comes
        except BaseException as error:
            os.write(writing, f"error {error!r}\n".encode())
        os._exit(0)
    os.close(writing)
    if "kill after" in job:
        time.sleep(job["kill after"])
        os.kill(child, signal.SIGKILL)
    with os.fdopen(reading, "rb") as pipe:
        marks = pipe.read().decode().splitlines()
    _, status = os.waitpid(child, 0)
    return [*marks, "killed"] if os.WIFSIGNALED(status) else marks


def race(job: Job) -> dict[str, int]:
    """Let many processes try to release at once. Returns how many tries succeeded, were refused, or broke."""
    gate_reading, gate = os.pipe()
    children = [_racer(job, number, (gate_reading, gate)) for number in range(job["processes"])]
    os.close(gate_reading)
    os.close(gate)
    total = {"succeeded": 0, "refused": 0, "broken": 0}
    for child, reading in children:
        with os.fdopen(reading, "rb") as pipe:
            for outcome in pipe.read().decode().split():
                total[outcome] += 1
        os.waitpid(child, 0)
    return total


def _racer(job: Job, number: int, gate: tuple[int, int]) -> tuple[int, int]:
    reading, writing = os.pipe()
    child = os.fork()
    if child:
        os.close(writing)
        return child, reading
    ledger = Ledger(Path(job["ledger"]))
    if job["planted"]:
        _check_then_append(ledger)
    os.close(gate[1])
    os.read(gate[0], 1)  # opens when every racer is there
    for turn in range(number, job["tries"], job["processes"]):
        os.write(writing, f"{_try(ledger, turn, Fraction(job['rho']))} ".encode())
    os._exit(0)


def _try(ledger: Ledger, turn: int, rho: Fraction) -> str:
    try:
        ledger.settle(f"try {turn}", Debit(rho, Fraction(0)), lambda _: b"answers", purpose="a race")
    except BudgetRefused:
        return "refused"
    except ShoalError:
        return "broken"
    return "succeeded"


def _check_then_append(ledger: Ledger) -> None:
    """The planted fault: no lock, and a while between the check and the debit."""
    check = ledger._refuse_beyond

    def slow(*arguments: Any) -> None:
        check(*arguments)
        time.sleep(0.3)

    ledger._lock = nullcontext()  # type: ignore[assignment]
    ledger._refuse_beyond = slow  # type: ignore[method-assign]


def main() -> None:
    """Do one job a line until the input ends."""
    draw(DEBIT, lambda _: None)  # everything is loaded before the first fork
    for line in sys.stdin:
        job = json.loads(line)
        if "key" in job:
            import shoal.releases.build  # noqa: F401 (loaded before the fork; polars starts its threads after it)
        answer = race(job) if "processes" in job else killed(job)
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
