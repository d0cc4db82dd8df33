"""A release that is killed at any moment, and many releases at once (T-30, T-32)."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from random import Random
from time import perf_counter
from typing import Any

import pytest

from shoal.errors import ShoalError
from shoal.privacy.accountant import rho_for
from shoal.privacy.ledger import Ledger
from shoal.releases.verify import verify_release
from shoal.signing import SigningKey

WORKER = Path(__file__).with_name("release_worker.py")
STEPS = ("started", "opened", "debited", "measuring", "halfway", "measured", "sealed", "written", "published")
AT_EACH_STEP, TORN, AT_RANDOM = 11, 10, 81


class Worker:
    """The warm process that does the releases."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(WORKER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def do(self, **job: Any) -> Any:
        """Send a job and wait for what it says."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps({name.replace("_", " "): value for name, value in job.items()}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    """One warm process for all the tests here."""
    warm = Worker()
    yield warm
    assert warm.process.stdin
    warm.process.stdin.close()
    warm.process.wait(20)
    assert warm.process.stdout
    warm.process.stdout.close()


@dataclass(frozen=True)
class Case:
    """One release: its ledger and where it is published."""

    home: Path

    @property
    def job(self) -> dict[str, str]:
        """What the worker needs to know."""
        return {"ledger": str(self.home / "ledger.jsonl"), "folder": str(self.home / "2026.1")}

    def entries(self, kind: str) -> list[dict[str, Any]]:
        """The ledger's entries of one kind, read without the ledger's own code."""
        ledger = self.home / "ledger.jsonl"
        lines = ledger.read_bytes().splitlines() if ledger.exists() else []
        return [entry for entry in map(json.loads, lines) if entry["kind"] == kind]

    def payloads(self) -> list[bytes]:
        """What was sealed."""
        return [zlib.decompress(base64.b64decode(entry["payload"])) for entry in self.entries("sealed")]

    def published(self) -> tuple[bytes, str] | None:
        """Answers and ledger entry of the published folder."""
        folder = self.home / "2026.1"
        return ((folder / "answers").read_bytes(), (folder / "entry").read_text()) if folder.exists() else None


def violations(case: Case, marks: list[str]) -> list[str]:
    """What is wrong after a release that ended anyhow: one check for the real order and the planted ones."""
    try:
        Ledger.open(case.home / "ledger.jsonl", total_epsilon=4.0, total_delta=1e-6)
    except ShoalError as error:
        return [f"the ledger does not open: {error}"]
    wrong = [mark for mark in marks if mark.startswith("error")]
    debits, seals = case.entries("debit"), case.entries("sealed")
    if "measuring" in marks and not debits:
        wrong.append("measured without a debit")
    if len(debits) > 1:
        wrong.append("debited more than once")
    if len(seals) > 1 or any(
        s["request"] not in {d["request"] for d in debits if d["number"] < s["number"]} for s in seals
    ):
        wrong.append("sealed without an earlier debit of its own")
    try:
        published = case.published()
    except OSError:
        return [*wrong, "a torn folder is published"]
    if published and published not in list(zip(case.payloads(), (s["hash"] for s in seals), strict=True)):
        wrong.append("published without a sealed and debited measurement")
    return wrong


def kills(duration: float) -> list[dict[str, Any]]:
    """200 ways to be killed: at each step, in the midst of the ledger's writes, and at random moments."""
    random = Random(30)
    chosen = [{"kill_at": step} for step in STEPS for _ in range(AT_EACH_STEP)]
    chosen += [{"tear": kind} for kind in ("debit", "sealed") for _ in range(TORN)]
    chosen += [{"kill_after": random.uniform(0, duration * 1.1)} for _ in range(AT_RANDOM)]
    return chosen


def test_no_kill_leaves_an_answer_without_a_debit(worker: Worker, tmp_path: Path):
    """After each of 200 kills the ledger is whole, nothing is undebited, and a restart finishes the same release."""
    ways = kills(_duration(worker, tmp_path))
    landed: Counter[str] = Counter()
    for number, way in enumerate(ways):
        case = Case(_new(tmp_path, f"kill {number}"))
        marks = worker.do(**case.job, **way)
        assert marks[-1] == "killed"
        landed[marks[-2] if len(marks) > 1 else "not started"] += 1
        assert violations(case, marks) == []
        sealed, debited = case.payloads(), len(case.entries("debit"))
        again = worker.do(**case.job)
        assert violations(case, again) == []
        assert case.published() is not None
        assert len(case.entries("debit")) == 1 >= debited
        assert case.payloads()[: len(sealed)] == sealed
        assert ("measuring" in again) == (not sealed)
    assert len(ways) == sum(landed.values()) == 200
    assert all(landed[step] >= 10 for step in STEPS), f"kills landed only at {landed}"


def _duration(worker: Worker, tmp_path: Path) -> float:
    """Seconds that a release takes that nobody kills, once the worker is warm."""
    seconds = 0.0
    for turn in ("cold", "warm"):
        start = perf_counter()
        assert worker.do(**Case(_new(tmp_path, turn)).job)[-1] == "published"
        seconds = perf_counter() - start
    return seconds


def folder_violations(case: Case, marks: list[str]) -> list[str]:
    """The same for a whole release: the published folder verifies, and names an entry that seals its answers."""
    wrong = [mark for mark in marks if mark.startswith("error") and "exists already" not in mark]
    Ledger.open(case.home / "ledger.jsonl", total_epsilon=8.0, total_delta=1e-6)
    debits, seals = case.entries("debit"), case.entries("sealed")
    if len(debits) > 1 or len(seals) > len(debits) or any(s["number"] < debits[0]["number"] for s in seals):
        wrong.append("not one debit before one seal")
    if any(mark.startswith("Measuring") for mark in marks) and not debits:
        wrong.append("measured without a debit")
    folder = case.home / "2026.1"
    if folder.exists():
        wrong += [str(finding) for finding in verify_release(folder)]
        statement = json.loads((folder / "release.json").read_text())
        if statement["ledger"]["head"] not in {seal["hash"] for seal in seals}:
            wrong.append("published without a sealed and debited measurement")
    return wrong


def assert_survives(worker: Worker, case: Case, job: dict[str, Any], way: dict[str, Any]) -> str:
    """Kill a whole release, look, finish it, look again; returns the mark at which the kill landed."""
    marks = worker.do(**case.job, **job, **way)
    assert marks[-1] == "killed"
    assert folder_violations(case, marks) == []
    sealed, published = case.payloads(), (case.home / "2026.1").exists()
    again = worker.do(**case.job, **job)
    assert folder_violations(case, again) == []
    assert (case.home / "2026.1" / "release.json").exists()
    assert (again[-1] == "released") == (not published)
    assert case.payloads()[: len(sealed)] == sealed
    assert len(case.entries("debit")) == len(case.payloads()) == 1
    return marks[-2] if len(marks) > 1 else "not started"


@pytest.fixture
def whole(worker: Worker, tmp_path: Path) -> tuple[dict[str, Any], list[str], float]:
    """What a whole release needs, the marks that it leaves when nobody kills it, and the seconds that it takes."""
    (_new(tmp_path, "explorer") / "index.html").write_text("<!doctype html><title>Explorer</title>\n")
    job = {"key": str(tmp_path / "steward.key"), "explorer": str(tmp_path / "explorer")}
    SigningKey.new(tmp_path / "steward.key")
    worker.do(**Case(_new(tmp_path, "cold")).job, **job)
    start = perf_counter()
    marks = worker.do(**Case(_new(tmp_path, "warm")).job, **job)
    assert marks[-1] == "released"
    return job, marks, perf_counter() - start


def test_a_whole_release_survives_a_kill_at_every_step(worker: Worker, whole, tmp_path: Path):
    """From the case file to the signed folder: killed at each step once, and in the midst of the ledger's writes."""
    job, marks, _ = whole
    ways = [{"kill_at": mark} for mark in dict.fromkeys(marks)] + [{"tear": kind} for kind in ("debit", "sealed")]
    assert len(ways) >= 12
    for number, way in enumerate(ways):
        landed = assert_survives(worker, Case(_new(tmp_path, f"kill {number}")), job, way)
        assert landed == way.get("kill_at", landed)


@pytest.mark.statistics
def test_a_whole_release_survives_200_kills(worker: Worker, whole, tmp_path: Path):
    """The long form: at least ten kills in each step, and the rest at random moments."""
    job, marks, duration = whole
    random, landed = Random(31), Counter[str]()
    ways: list[dict[str, Any]] = [{"kill_at": mark} for mark in dict.fromkeys(marks) for _ in range(10)]
    ways += [{"kill_after": random.uniform(0, duration * 1.1)} for _ in range(max(40, 200 - len(ways)))]
    for number, way in enumerate(ways):
        landed[assert_survives(worker, Case(_new(tmp_path, f"kill {number}")), job, way)] += 1
    assert sum(landed.values()) >= 200
    assert all(landed[mark] >= 10 for mark in marks)


@pytest.mark.parametrize("order", ["publish first", "measure first", "new request"])
def test_a_wrong_order_is_noticed(order: str, worker: Worker, tmp_path: Path):
    """Twin: publishing first, measuring before the debit, or paying again for a restart is seen within a few kills."""
    seen = []
    for step in STEPS:
        case = Case(_new(tmp_path, step))
        seen += violations(case, worker.do(**case.job, order=order, kill_at=step))
        seen += violations(case, worker.do(**case.job, order=order))
    expected = {
        "publish first": "published without a sealed and debited measurement",
        "measure first": "measured without a debit",
        "new request": "debited more than once",
    }
    assert expected[order] in seen


def _new(parent: Path, name: str) -> Path:
    home = parent / name
    home.mkdir()
    return home


def assert_exactly_ten(outcome: dict[str, int], tries: int) -> None:
    """Ten tries succeed and all others are refused."""
    assert outcome == {"succeeded": 10, "refused": tries - 10, "broken": 0}


def _ledger_for_ten(folder: Path) -> tuple[Ledger, str]:
    """A ledger, and the cost of which ten fit into its total and eleven do not."""
    ledger = Ledger.open(folder / "ledger.jsonl", total_epsilon=4.0, total_delta=1e-6)
    return ledger, str(rho_for(4.0, 1e-6) / Fraction(21, 2))


def test_many_releases_at_once_never_spend_more_than_the_total(worker: Worker, tmp_path: Path):
    """32 processes try 1,000 releases at once where the budget is for ten: ten succeed."""
    ledger, rho = _ledger_for_ten(tmp_path)
    outcome = worker.do(ledger=str(ledger.path), processes=32, tries=1_000, rho=rho, planted=False)
    assert_exactly_ten(outcome, 1_000)
    assert ledger.balance().releases == 10
    assert ledger.balance().rho == Fraction(rho) * 10


def test_a_check_without_a_lock_is_noticed(worker: Worker, tmp_path: Path):
    """Twin: who checks the budget and then debits without a lock spends too much."""
    ledger, rho = _ledger_for_ten(tmp_path)
    outcome = worker.do(ledger=str(ledger.path), processes=32, tries=64, rho=rho, planted=True)
    assert outcome["succeeded"] > 10
    with pytest.raises(AssertionError):
        assert_exactly_ten(outcome, 64)
