"""What all tests share: a signing key of their own, the command line in one call, and one small published release."""

from __future__ import annotations

import contextlib
import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from filelock import FileLock

from shoal.privacy import fitting
from shoal.signing import KEY_PATH, PASSPHRASE, SigningKey

QUICK = 60
"""Steps of the model's fit where a test does not measure accuracy."""

CANARY = "Zaphod Beeblebrox"
"""Stands in cells that are not to be seen anywhere. Nothing else in the tests has a word of it."""


@pytest.fixture(scope="session", autouse=True)
def steward_key(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The signing key of the tests: the user's own is never touched."""
    place = tmp_path_factory.mktemp("steward") / "steward.key"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(KEY_PATH, str(place))
        patch.setenv("XDG_CONFIG_HOME", str(place.parent))
        patch.delenv(PASSPHRASE, raising=False)
        yield place


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fit models in a few steps."""
    monkeypatch.setattr(fitting, "STEPS", QUICK)


@dataclass(frozen=True)
class Ran:
    """What a call of the command line gave."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output, which must be one JSON value and nothing else."""
        return json.loads(self.out)

    @property
    def text(self) -> str:
        """All that was printed."""
        return self.out + self.err


def _run(*arguments: object) -> Ran:
    from shoal.cli import main

    out, err = io.StringIO(), io.StringIO()
    code: Any = 0
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["shoal", *map(str, arguments)])
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                main()
            except SystemExit as stop:
                code = stop.code
    return Ran(int(code or 0), out.getvalue(), err.getvalue())


@pytest.fixture
def shoal() -> Callable[..., Ran]:
    """The command line, run in this process: `shoal("verify", folder)`."""
    return _run


DESCRIPTION = """\
title: Invented cases for tests
summary: All cases are invented.
publisher: The Example Desk
contact: data@example.org
person: {id: personRef, max_records: 2}
guarantee: {epsilon: 4, delta: 1e-6, total_epsilon: 9, total_delta: 1e-6}
reporting_length: 3
missing: ["-99"]
attributes:
  - {name: year, label: Year, group: when, type: year, domain: {first: 2016, last: 2023}, derive: {year_of: registered}}
  - {name: ageBand, label: Age, group: who, type: ordered, derive: {bands_of: age, edges: [0, 9, 18, 30]}}
  - name: gender
    label: Gender
    group: who
    domain: {Female: Woman or girl, Male: Man or boy, Other: Another}
    spellings: {F: Female, M: Male}
  - name: citizenship
    label: Citizenship
    group: where
    type: country
    domain: {list: country-alpha2}
  - {name: debt, label: Debt bondage, group: means, type: flag}
  - {name: threats, label: Threats, group: means, type: flag}
  - {name: movement, label: Restricts movement, group: means, type: flag}
  - {name: isForcedLabour, label: Forced labour, group: exploitation, type: flag}
  - {name: isSexualExploit, label: Sexual exploitation, group: exploitation, type: flag}
  - name: isExploit
    label: Labour or sexual exploitation
    group: exploitation
    type: flag
    derive: {any_of: [isForcedLabour, isSexualExploit]}
  - name: isBoth
    label: Labour and sexual exploitation
    group: exploitation
    type: flag
    derive: {all_of: [isForcedLabour, isSexualExploit]}
  - name: sector
    label: Sector
    group: exploitation
    type: multi
    separator: "|"
    domain: {farm: Farming, sea: Fishing, home: Domestic work, site: Construction}
ignore: [notes]
"""
"""The description of the small release: every kind of attribute and every derivation."""

STORY = """\
# A story of few words

All its cases are invented.

Nothing of it is *true*.

## Who

![Age, by gender](#~view=table&~rows=ageBand&~columns=gender)

## How many

![Men and boys, by year](#gender=Male&~rows=year)

Open [all that is known of debt](#debt=1), or read the [methodology](methodology.html).
"""
"""The story of the small release, with two views."""

COUNTRIES = (
    "UA",
    "MD",
    "PH",
    "KH",
    "MM",
    "LA",
    "VN",
    "TH",
    "NP",
    "BD",
    "HT",
    "NG",
    "GH",
    "KE",
    "ET",
    "UG",
    "RO",
    "BG",
    "AL",
)


def small_rows(records: int, seed: int = 5) -> list[dict[str, str]]:
    """Invented case records that fit `DESCRIPTION`; some persons have two records, and a few have four."""
    random = np.random.default_rng(seed)
    rows = []
    person = 0
    while len(rows) < records:
        person += 1
        female = random.random() < 0.6
        country = COUNTRIES[int(len(COUNTRIES) * random.random() ** 2)]
        for _ in range(int(random.choice([1, 2, 4], p=[0.9, 0.08, 0.02]))):
            labour = random.random() < (0.3 if female else 0.8)
            sexual = random.random() < (0.7 if female else 0.1)
            debt = labour and random.random() < 0.5
            sectors = [s for s, p in (("farm", 0.5), ("sea", 0.2), ("home", 0.3)) if labour and random.random() < p]
            year = 2016 + int(8 * random.random())
            rows.append(
                {
                    "personRef": f"P{person:05}",
                    "registered": str(random.choice([f"{year}", f"{year}-03", f"{year}-11-02"])),
                    "age": str(random.choice(["", str(int(8 + 40 * random.random() ** 2))], p=[0.1, 0.9])),
                    "gender": str(random.choice(["Female", "F"] if female else ["Male", "M"])),
                    "citizenship": country if random.random() < 0.9 else "-99",
                    "debt": "1" if debt else "",
                    "threats": "1" if random.random() < (0.5 if debt else 0.2) else "0",
                    "movement": "1" if random.random() < 0.4 else "0",
                    "isForcedLabour": "1" if labour else "0",
                    "isSexualExploit": "1" if sexual else "0",
                    "sector": "|".join(sectors),
                    "notes": f"{CANARY} {person}",
                }
            )
    return rows[:records]


def write_rows(path: Path, rows: list[dict[str, str]]) -> Path:
    """Write rows as a CSV file; no cell of them needs quotes."""
    lines = [",".join(rows[0]), *(",".join(row.values()) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@dataclass(frozen=True)
class Small:
    """One small published release and all that it was made from. It is shared: read it, change copies."""

    root: Path

    @property
    def cases(self) -> Path:
        """The case file."""
        return self.root / "cases.csv"

    @property
    def description(self) -> Path:
        """The release description."""
        return self.root / "release.yaml"

    @property
    def stories(self) -> Path:
        """The folder with its one story."""
        return self.root / "stories"

    @property
    def ledger(self) -> Path:
        """The ledger, which has a remainder of epsilon between 4 and 5."""
        return self.root / "ledger.jsonl"

    @property
    def key(self) -> Path:
        """The key with which it is signed."""
        return self.root / "steward.key"

    @property
    def folder(self) -> Path:
        """The release folder."""
        return self.root / "2026.1"

    @property
    def report(self) -> Path:
        """The steward's report."""
        return self.root / "report.html"

    @property
    def release(self) -> Any:
        """The opened release."""
        from shoal import open_release

        return open_release(self.folder)


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Small:
    """A release of 4,000 invented records with every kind of attribute, made once for all workers."""
    import shoal

    base = tmp_path_factory.getbasetemp()
    made = Small((base if worker_id == "master" else base.parent) / "small-release")
    with FileLock(f"{made.root}.lock"), pytest.MonkeyPatch.context() as patch:
        if not made.report.exists():
            patch.setattr(fitting, "STEPS", QUICK)
            made.root.mkdir()
            write_rows(made.cases, small_rows(4_000))
            made.description.write_text(DESCRIPTION, encoding="utf-8")
            made.stories.mkdir()
            (made.stories / "1-words.md").write_text(STORY, encoding="utf-8")
            shoal.release(
                made.cases,
                made.description,
                folder=made.folder,
                ledger=made.ledger,
                key=SigningKey.new(made.key),
                report=made.report,
                stories=made.stories,
            )
    return made
