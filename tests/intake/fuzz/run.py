"""Reading and checking thousands of files made by chance: `python -m tests.intake.fuzz.run --files 10000`.

Half of them are tables that Hypothesis makes of the standard's records, with odd cells and heads; half are such files
with bytes changed at random. Each must end in findings or in a clear error, within ten seconds, telling no cell. All
are read in this process, and one in thirty also in a child process with its limits, as users' files are.
"""

from __future__ import annotations

import argparse
import gzip
import random
import resource
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from tests.intake.fuzz.mutate import mutator_for
from tests.intake.fuzz.outcome import MOST_SECONDS, outcome
from tests.intake.fuzz.tables import Table, as_csv, as_json, as_xlsx, tables

EVERY_CHILD = 30
MOST_MEMORY = 2 << 30
_BATCH = 100

WRITERS = {
    "cases.csv": as_csv,
    "semicolon.csv": lambda table: as_csv(table, ";"),
    "western.csv": lambda table: as_csv(table, encoding="cp1252"),
    "wide.txt": lambda table: as_csv(table, "\t", "utf-16"),
    "cases.csv.gz": lambda table: gzip.compress(as_csv(table), mtime=0),
    "cases.xlsx": as_xlsx,
    "cases.xlsm": as_xlsx,
    "cases.json": as_json,
    "cases.jsonl": lambda table: as_json(table, lines=True),
}


def drawn(count: int, number: int) -> list[Table]:
    """So many tables; the same for the same number."""
    found: list[Table] = []

    @seed(number)
    @settings(
        max_examples=count,
        database=None,
        phases=[Phase.generate],
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(tables())
    def collect(table: Table) -> None:
        found.append(table)

    collect()
    return found


def files(count: int, number: int) -> Iterator[tuple[str, bytes]]:
    """So many files by name: a table of each kind of file, then the same with bytes changed."""
    chance = random.Random(number)
    names = list(WRITERS)
    made = 0
    while made < count:
        listed = drawn(min(_BATCH, count - made), chance.randrange(1 << 30))
        for index, table in enumerate(listed):
            name = names[(made + index) % len(names)]
            data = WRITERS[name](table)
            yield name, data
            other = WRITERS[name](chance.choice(listed))
            yield name, mutator_for(name, chance)(data, other, chance)
        made += 2 * len(listed)


@dataclass
class Tally:
    """What came of the files.

    Args:
        folder: Files that went wrong stay here.
        kinds: How many files came to what.
        codes: How many files had a finding of each code.
        wrong: What went wrong, by the name under which the file is kept.
        longest: The longest time that a file took, in seconds.
    """

    folder: Path
    kinds: Counter[str] = field(default_factory=Counter)
    codes: Counter[str] = field(default_factory=Counter)
    wrong: dict[str, str] = field(default_factory=dict)
    longest: float = 0.0

    def take(self, index: int, name: str, data: bytes) -> None:
        """Try one file."""
        path = self.folder / name
        path.write_bytes(data)
        try:
            came = outcome(path, child=False)
            if index % EVERY_CHILD == 0:
                there = outcome(path, child=True)
                assert (there.kind, there.codes) == (came.kind, came.codes), "the child says something else"
                self.kinds["read in a child too"] += 1
        except Exception as error:
            where = traceback.extract_tb(error.__traceback__)[-1]
            self.wrong[f"{index}-{name}"] = f"{type(error).__name__} in {Path(where.filename).name}:{where.lineno}"
            path.rename(self.folder / f"{index}-{name}")
            return
        self.kinds[came.kind] += 1
        self.codes.update(came.codes)
        self.longest = max(self.longest, came.seconds)
        path.unlink()


def run(count: int, number: int, folder: Path, *, say: bool = False) -> Tally:
    """Try so many files.

    Args:
        count: How many.
        number: From which they are made.
        folder: A file that goes wrong stays here.
        say: Whether to tell how it goes.
    """
    tally = Tally(folder)
    for index, (name, data) in zip(range(count), files(count, number), strict=False):
        tally.take(index, name, data)
        if say and (index + 1) % 500 == 0:
            _say(f"{index + 1:,} files: {dict(tally.kinds)}, {len(tally.wrong)} wrong")
    return tally


def main() -> int:
    """Run from the command line; 1 where a file went wrong, which is then kept."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    folder, start = Path(tempfile.mkdtemp(prefix="shoal-fuzz-")), time.perf_counter()
    tally = run(chosen.files, chosen.seed, folder, say=True)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10
    _say(f"{chosen.files:,} files in {time.perf_counter() - start:.0f} s: {dict(tally.kinds)}")
    _say(f"the longest took {tally.longest:.2f} s of {MOST_SECONDS}; at most {memory >> 20} MiB of memory")
    _say(f"{len(tally.codes)} codes: " + ", ".join(f"{code} {count:,}" for code, count in tally.codes.most_common()))
    if tally.wrong or memory > MOST_MEMORY:
        _say(f"{len(tally.wrong)} files went wrong; they are kept in {folder}:")
        for name, what in tally.wrong.items():
            _say(f"  {name}: {what}")
        return 1
    shutil.rmtree(folder)
    return 0


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
