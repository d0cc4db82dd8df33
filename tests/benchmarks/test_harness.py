"""The parts of the harness around the tools: limits on a process, results, tables."""

import os
import sys
from pathlib import Path

import numpy as np
import pytest
from benchmarks.engine import results, work
from benchmarks.engine.latent import latent_table
from benchmarks.engine.results import Run
from benchmarks.engine.table import latest, tables

BOUNDS = work.Bounds(seconds=60, clock="wall", megabytes=4_000, threads=1)


def outcome(program: str, folder: Path, **limits: object) -> work.Outcome:
    """Run a few lines of Python."""
    bounds = work.Bounds(**{**BOUNDS.__dict__, **limits})  # type: ignore[arg-type]
    return work.run([sys.executable, "-c", program], bounds, folder / "log")


def test_a_program_that_ends_is_done_and_measured(tmp_path: Path) -> None:
    """The outcome has the time and memory of the program."""
    found = outcome("import time; b = b'x' * 100_000_000; print(sum(range(3_000_000))); time.sleep(1)", tmp_path)
    assert found.state == "done"
    assert found.wall > 0
    assert found.cpu > 0
    assert 95 < found.megabytes < 150


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not tell a process's memory")
def test_the_memory_is_the_programs_own_and_its_childrens(tmp_path: Path) -> None:
    """What the harness holds itself does not count; what a child of the program holds does."""
    held = b"x" * 300_000_000
    assert outcome("import time; time.sleep(1)", tmp_path).megabytes < 150
    assert len(held) == 300_000_000
    child = "import time; b = b'x' * 200_000_000; time.sleep(1)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    assert outcome(parent, tmp_path).megabytes > 190


@pytest.mark.parametrize("clock", ["wall", "cpu"])
def test_a_program_over_its_time_is_ended(tmp_path: Path, clock: str) -> None:
    """A program that runs on is ended soon after its limit, and the outcome says why."""
    found = outcome("while True: pass", tmp_path, seconds=0.5, clock=clock)
    assert found.state == "time limit"
    assert found.cpu < 20


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the system does not tell a process's memory")
def test_a_program_over_its_memory_is_ended(tmp_path: Path) -> None:
    """The outcome says that memory was the reason."""
    program = "import time; b = b'x' * 300_000_000; time.sleep(60)"
    assert outcome(program, tmp_path, megabytes=200).state == "memory"


def test_breaking_off_ends_the_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever stops the harness does not leave a tool running behind it."""
    started: list[int] = []

    def broken_off(process: int) -> float:
        started.append(process)
        raise KeyboardInterrupt

    monkeypatch.setattr(work, "resident", broken_off)
    with pytest.raises(KeyboardInterrupt):
        outcome("while True: pass", tmp_path)
    with pytest.raises(ProcessLookupError):
        os.kill(started[0], 0)


def test_a_crash_is_told_without_paths(tmp_path: Path) -> None:
    """The state has the kind of the error and its first line; no path of the machine."""
    found = outcome("raise ValueError('no such place: /home/someone/secret/file.csv')", tmp_path)
    assert found.state == "crashed: ValueError: no such place: …"


def result(**changes: object) -> results.Result:
    """A result of one run."""
    measures = {
        k: {"mre": 0.1, "mae": 5.0, "shown_mre": 0.2, "shown_mae": 4.0, "shown_invented": 0.3, "invented": 0.2}
        for k in ("1", "2", "3")
    }
    plain = {
        "tool": "shoal", "version": "engine 1", "file": "adult", "epsilon": 4.0, "seed": 0, "state": "done",
        "limit": 900.0, "threads": 1, "machine": {"cpu": "a processor", "cores": 2, "system": "Linux"},
        "date": "2026-01-02 10:00", "wall": 20.0, "cpu": 10.0, "megabytes": 300, "load": 0.5, "measures": measures,
    }  # fmt: skip
    return plain | changes


def test_results_are_read_as_they_were_appended(tmp_path: Path) -> None:
    """Each result is one line, in order."""
    path = tmp_path / "results.jsonl"
    assert results.read(path) == []
    for seed in (0, 1):
        results.append(result(seed=seed), path)
    assert [r["seed"] for r in results.read(path)] == [0, 1]


def test_what_is_done_is_not_run_again() -> None:
    """A run of the same version is done; another version, seed or epsilon is not."""
    run = Run.of(result())
    assert results.is_done(run, [result()], seconds=900)
    for change in ({"version": "engine 2"}, {"seed": 1}, {"epsilon": 1.0}, {"file": "demo"}, {"tool": "pac-synth"}):
        assert not results.is_done(Run.of(result(**change)), [result()], seconds=900)


def test_a_time_limit_is_tried_again_with_a_longer_one_only() -> None:
    """A run that had 900 seconds is not repeated with 900, but is with 1,200. A crash is not repeated."""
    stopped = result(state="time limit")
    assert results.is_done(Run.of(stopped), [stopped], seconds=900)
    assert not results.is_done(Run.of(stopped), [stopped], seconds=1_200)
    assert results.is_done(Run.of(stopped), [result(state="crashed: KeyError")], seconds=1_200)


def test_only_the_newest_version_of_a_tool_is_shown() -> None:
    """Results of an older engine stay in the file and leave the tables."""
    found = latest([result(), result(seed=1), result(version="engine 2")])
    assert [r["version"] for r in found] == ["engine 2"]


def test_the_table_says_where_the_goal_is_missed() -> None:
    """A peer less than a quarter worse makes a miss at lengths 2 and 3; one far worse does not."""
    near = result(tool="dpmm-mst", version="1")
    far = result(
        tool="dpmm-mst", version="1", measures={k: {**m, "mre": 0.5, "mae": 50.0} for k, m in near["measures"].items()}
    )
    assert tables([result(), near]).count("**missed**") == 2
    assert "**missed**" not in tables([result(), far])


def test_a_run_that_did_not_end_is_told() -> None:
    """The row says after how many seconds the tool was ended, and has no error."""
    text = tables([result(tool="dpmm-aim", version="1", state="time limit", clock="cpu", measures=None)])
    row = next(line for line in text.splitlines() if line.startswith("| AIM, dpmm"))
    assert "not done in 900 CPU s" in row
    assert "| – |" in row


def test_the_invented_table_is_the_same_for_a_seed() -> None:
    """Same seed, same table; codes lie in their domains; there are more than 100 columns."""
    codes, sizes = latent_table(300, seed=1)
    again, _ = latent_table(300, seed=1)
    other, _ = latent_table(300, seed=2)
    assert np.array_equal(codes, again)
    assert not np.array_equal(codes, other)
    assert codes.shape == (300, len(sizes))
    assert len(sizes) > 100
    assert (codes.max(axis=0) < sizes).all()


def test_a_peer_that_did_not_finish_is_no_peer_that_was_beaten() -> None:
    """The comparison names the tools that did not finish or were not run, and does not rate Shoal against them."""
    text = tables(
        [result(), result(tool="dpmm-mst", version="1"), result(tool="dpmm-aim", version="1", state="memory")]
    )
    unknown = next(line for line in text.splitlines() if line.startswith("- adult, epsilon 4: "))
    assert "AIM, dpmm" in unknown
    assert "PrivBayes, dpmm" in unknown
    assert "MST, dpmm" not in unknown


def test_shoal_is_held_against_four_limits() -> None:
    """Each ratio is Shoal's error over the limit's, whatever the epsilon of the limit; none without an error."""
    own = result()
    half = {k: {**m, "mre": m["mre"] / 2} for k, m in own["measures"].items()}
    none = {k: {**m, "mre": 0.0} for k, m in own["measures"].items()}
    limits = [
        result(tool="limit-bootstrap", epsilon=None, measures=half),
        result(tool="limit-independent", epsilon=None, measures=none),
        result(tool="limit-nonnegative", epsilon=12.0, measures=half),
    ]
    row = next(line for line in tables([own, *limits]).splitlines() if line.startswith("| adult | 4 | – "))
    assert row == "| adult | 4 | – / – / – | 2.00 / 2.00 / 2.00 | – / – / – | – / – / – |"
