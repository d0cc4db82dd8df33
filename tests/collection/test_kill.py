"""Every command that changes a collection, killed at any moment: it leaves the collection as it was, or is done."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import polars as pl
import pytest
from tests.collection.contributions import Maker, crosswalk, records, reference, steward

from shoal.collection.adding import Terms, add
from shoal.collection.checking import verify
from shoal.collection.collection import Collection
from shoal.collection.keys import CollectionKey
from shoal.collection.leaving import remove
from shoal.collection.versions import make_version
from shoal.errors import CollectionDamaged

WORKER = Path(__file__).parent / "kill" / "worker.py"
KILLS = int(os.environ.get("SHOAL_KILLS", "200"))
COMMANDS = ("init", "add", "link", "remove", "withdraw", "version", "expire")
CANARIES = 40


class Worker:
    """The warm process that runs the commands."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(WORKER)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def do(self, job: dict[str, Any]) -> list[str]:
        """Send a job and wait for the steps that it reached."""
        assert self.process.stdin
        assert self.process.stdout
        self.process.stdin.write(json.dumps(job) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())  # type: ignore[no-any-return]


@dataclass
class Bench:
    """A collection before each command, and the way to run and to kill the command on a copy of it.

    Args:
        home: Where everything lies.
        worker: The warm process.
        key: The collection's key.
        arguments: The command's arguments, "FOLDER" in place of the collection's folder.
        canaries: References that stand in the contributions, and must never stand on the disk in clear.
    """

    home: Path
    worker: Worker
    key: CollectionKey
    arguments: dict[str, list[str]]
    canaries: list[bytes]
    made: int = 0

    def copy(self, command: str) -> Path:
        """A fresh copy of the collection as it is before the command."""
        self.made += 1
        folder = self.home / "copies" / f"{command}-{self.made}" / "collection"
        folder.parent.mkdir(parents=True)
        if (self.home / f"before-{command}").exists():
            shutil.copytree(self.home / f"before-{command}", folder)
        return folder

    def job(self, command: str, folder: Path) -> dict[str, Any]:
        """What the worker needs to know."""
        return {
            "arguments": [
                "collection",
                command,
                *(str(folder) if a == "FOLDER" else a for a in self.arguments[command]),
            ],
            "key": (self.home / "collection.key").read_text().strip(),
            "temporary": str(self.home / "temporary"),
            "output": str(self.home / "output"),
        }

    def lines(self, folder: Path) -> list[bytes]:
        """The lines of the history, read without the history's own code."""
        path = folder / "history.jsonl"
        return path.read_bytes().splitlines() if path.exists() else []

    def violations(self, command: str, folder: Path, before: list[bytes]) -> list[str]:
        """What is wrong after a command that ended anyhow."""
        wrong = [f"a reference stands on the disk in clear: {place.name}" for place in self.in_clear(folder)]
        if not folder.exists():
            return wrong if command == "init" else [*wrong, "the collection is gone"]
        lines = self.lines(folder)
        if lines[: len(before)] != before or len(lines) > len(before) + 1:
            wrong.append("the history is neither as it was nor one line longer")
        try:
            verify(Collection.open(folder, self.key))
        except CollectionDamaged as error:
            wrong.append(f"damaged: {error}")
        return wrong

    def rubbish(self, folder: Path) -> set[str]:
        """Files that belong to nothing, after the next change."""
        alive = Collection.open(folder, self.key).state.objects()
        files = {path.name for part in ("objects", "keys") for path in (folder / part).iterdir()}
        return files - {f"{name}{ending}" for name in alive for ending in (".sealed", ".key")}

    def in_clear(self, folder: Path) -> list[Path]:
        """Files in which a reference of a contribution stands in clear: of the collection, temporary, or printed."""
        places = [*folder.parent.rglob("*"), *(self.home / "temporary").rglob("*"), self.home / "output"]
        files = {place: place.read_bytes() for place in places if place.is_file()}
        return [place for place, content in files.items() if any(canary in content for canary in self.canaries)]


@pytest.fixture(scope="module")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """What stands before each command, and a warm process."""
    home = tmp_path_factory.mktemp("kill")
    (home / "temporary").mkdir()
    (home / "output").touch()
    worker = Worker()
    yield _prepared(home, worker)
    assert worker.process.stdin
    worker.process.stdin.close()
    worker.process.wait(20)
    assert worker.process.stdout
    worker.process.stdout.close()


def _prepared(home: Path, worker: Worker) -> Bench:
    identity = steward(home)
    key = CollectionKey.new(home / "collection.key")
    north, south = (Maker(home, name, identity.public) for name in ("North", "South"))
    frames = [records("North", range(CANARIES)), records("South", range(CANARIES))]
    first, of_first = north.pack(frames[0])
    second, _ = south.pack(frames[1])
    shared = pl.DataFrame(
        {
            "partner": [north.public, south.public] * CANARIES,
            "ref": [reference("person", name, n) for n in range(CANARIES) for name in ("North", "South")],
            "person": [n // 2 for n in range(2 * CANARIES)],
        }
    )
    links, unit = crosswalk(home, shared, identity.public)
    opened = ["--identity", str(home / "steward.age")]
    arguments = {
        "init": ["FOLDER", "--recipient", identity.public],
        "add": ["FOLDER", str(second), *opened, "--register"],
        "link": ["FOLDER", str(links), *opened, "--unit", unit],
        "remove": ["FOLDER", of_first],
        "withdraw": ["FOLDER", "North", "--", *(reference("person", "North", n) for n in range(3))],
        "version": ["FOLDER"],
        "expire": ["FOLDER"],
    }
    collection = Collection.init(home / "before-add", key, identity.public)
    add(collection, first, identity, Terms(register=True))
    shutil.copytree(home / "before-add", home / "before-link")
    collection = Collection.open(home / "before-link", key)
    add(collection, second, identity, Terms(register=True))
    for command in ("remove", "withdraw", "version", "expire"):
        shutil.copytree(home / "before-link", home / f"before-{command}")
    collection = Collection.open(home / "before-expire", key)
    make_version(collection)
    remove(collection, of_first)
    canaries = [text.encode() for frame in frames for text in frame["prs_Id"]]
    return Bench(home, worker, key, arguments, canaries)


def assert_survives(bench: Bench, command: str, way: dict[str, Any]) -> str:
    """Kill a command, look, do it again, look again; returns the step at which the kill landed."""
    folder = bench.copy(command)
    before = bench.lines(folder)
    marks = _real(bench, command, folder, way["real"]) if "real" in way else bench.worker.do(
        bench.job(command, folder) | way
    )  # fmt: skip
    assert marks[-1] == "killed"
    assert bench.violations(command, folder, before) == []
    done = len(bench.lines(folder)) > len(before)
    again = bench.worker.do(bench.job(command, folder))
    assert bench.violations(command, folder, before) == []
    assert len(bench.lines(folder)) == len(before) + 1
    if not done:
        assert again[-1] == "ended 0", (bench.home / "output").read_text()[-2000:]
    if command != "init" or not done:
        assert bench.rubbish(folder) == set()
    shutil.rmtree(folder.parent)
    return marks[-2] if len(marks) > 1 else "not started"


def _real(bench: Bench, command: str, folder: Path, seconds: float) -> list[str]:
    """Start the command as people do, in a process of its own, and kill it after a time."""
    job = bench.job(command, folder)
    told = {**os.environ, "SHOAL_COLLECTION_KEY": job["key"], "TMPDIR": job["temporary"], "POLARS_MAX_THREADS": "1"}
    with (bench.home / "output").open("ab") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "shoal.cli", *job["arguments"]], env=told, stdout=output, stderr=output
        )
        time.sleep(seconds)
        ended = process.poll() is not None
        if not ended:
            process.send_signal(signal.SIGKILL)
        process.wait()
    return ["ended" if ended else "at a random moment", "killed"]


def _steps(bench: Bench, command: str) -> list[str]:
    """The steps that a command reaches when nobody kills it."""
    folder = bench.copy(command)
    marks = bench.worker.do(bench.job(command, folder))
    assert marks[-1] == "ended 0", (bench.home / "output").read_text()[-2000:]
    return marks[:-1]


def test_a_kill_leaves_the_collection_as_it_was_or_the_change_whole(bench: Bench):
    """Each command killed around the moment at which its change is made: the short form."""
    for command in COMMANDS:
        steps = _steps(bench, command)
        chosen = [steps.index("history-written"), steps.index("history-named")]
        chosen += [steps.index("object-written")] if command == "version" else []
        for index in chosen:
            assert assert_survives(bench, command, {"kill at": index}) == steps[index]


def test_a_history_written_in_its_place_is_noticed(bench: Bench):
    """Twin: a history that is not moved into place in one step is torn by a kill, and that is seen."""
    folder = bench.copy("remove")
    before = bench.lines(folder)
    steps = _steps(bench, "remove")
    way = {"kill at": steps.index("history-halfway"), "planted": True}
    assert bench.worker.do(bench.job("remove", folder) | way)[-1] == "killed"
    assert bench.violations("remove", folder, before) != []


def test_a_reference_on_the_disk_is_noticed(bench: Bench):
    """Twin: the search for records in clear finds one that is there."""
    folder = bench.copy("add")
    (folder / "objects" / "forgotten").write_bytes(b"x" * 100 + bench.canaries[3])
    assert bench.in_clear(folder)


@pytest.mark.statistics
def test_two_hundred_kills(bench: Bench):
    """`make kill-test`: every command at every step, and at random moments until 200 kills met a running one."""
    random, landed = Random(6), Counter[tuple[str, str]]()
    every = {command: _steps(bench, command) for command in COMMANDS}
    for command, steps in every.items():
        for index in range(len(steps)):
            landed[command, assert_survives(bench, command, {"kill at": index})] += 1
    seconds = {command: _seconds(bench, command) for command in COMMANDS}
    number = met = 0
    while sum(landed.values()) - met < KILLS or number < 10 * len(COMMANDS):
        command = COMMANDS[number % len(COMMANDS)]
        warm, cold = seconds[command]
        way = {"kill after": random.uniform(0, warm)} if number % 2 else {"real": random.uniform(0, cold)}
        step = assert_survives(bench, command, way)
        landed[command, step] += 1
        met += step.startswith("ended")  # it was faster than the kill
        number += 1
        assert number < 2 * KILLS + 200, f"too few kills met a running command: {landed}"
    for command, steps in every.items():
        assert all(landed[command, step] for step in steps), f"kills landed only at {landed}"
    print(sorted(landed.items()))  # noqa: T201


def _seconds(bench: Bench, command: str) -> tuple[float, float]:
    """How long a command takes that nobody kills: in the warm process, and in one of its own."""
    job = bench.job(command, bench.copy(command))
    start = time.perf_counter()
    bench.worker.do(job)
    warm = time.perf_counter() - start
    job = bench.job(command, bench.copy(command))
    told = {**os.environ, "SHOAL_COLLECTION_KEY": job["key"], "POLARS_MAX_THREADS": "1"}
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "shoal.cli", *job["arguments"]], env=told, check=True, stdout=subprocess.DEVNULL
    )
    return warm, time.perf_counter() - start
