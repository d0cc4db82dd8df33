"""Published folders keep their claim (T-04): every file's size and every number in them, from case file to folder."""

from __future__ import annotations

import json
import math
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest
from tests.audit.claims import DELTA
from tests.audit.game import Features, Played, tiny_model, verdict
from tests.audit.sampler import audit_noise
from tests.audit.sizes import LONG, SHORT, Size

from shoal.errors import Refused
from shoal.intake import Sheet
from shoal.privacy import noise
from shoal.releases import build
from shoal.releases.describe.description import ReleaseDescription
from shoal.signing import SigningKey

EPSILON = 0.5
"""So small a claim is refuted by 20 folders a world, if they give the person away for certain."""
PERSON = {"person": "the canary", "gender": "Other", "place": "nowhere else", "debt": "1", "sector": "farm|sea"}
RECORDS = 300
NUMBER = re.compile(r"\d[\d,]*(?:\.\d+)?")
HASH = re.compile(r"[0-9a-f]{40,}")
"""A hash has digits, but no number."""


def described(place: Any) -> ReleaseDescription:
    """A small description; `place` is the domain of the attribute in which the person is alone."""
    return ReleaseDescription.model_validate(
        {
            "title": "Invented cases",
            "publisher": "The Example Desk",
            "person": {"id": "person", "max_records": 2},
            "guarantee": {"epsilon": EPSILON, "delta": DELTA},
            "reporting_length": 2,
            "attributes": [
                {"name": "gender", "domain": ["Female", "Male", "Other"]},
                {"name": "place", "domain": place},
                {"name": "debt", "type": "flag"},
                {"name": "sector", "type": "multi", "separator": "|", "domain": ["farm", "sea"]},
            ],
        }
    )


PUBLIC = described(["city", "village", "nowhere else"])
PRIVATE = described("private")


def case_files() -> tuple[Sheet, Sheet]:
    """Two case files of which the second has two records more, of a person unlike all others."""
    numbers = range(RECORDS)
    columns = {
        "person": [f"person {i}" for i in numbers],
        "gender": [("Female", "Male")[i % 2] for i in numbers],
        "place": [("city", "village")[i % 3 == 0] for i in numbers],
        "debt": [("1", "0", "")[i % 5 % 3] for i in numbers],
        "sector": [("farm", "", "sea")[i % 7 % 3] for i in numbers],
    }
    frame = pl.DataFrame(columns)
    return Sheet(frame, "cases.csv"), Sheet(pl.concat([frame, pl.DataFrame([PERSON] * 2)]), "cases.csv")


def numbers_in(value: Any, path: str) -> Iterator[tuple[str, float]]:
    """Every number in a JSON value, in its texts too, with where it stands."""
    if isinstance(value, bool | int | float):
        yield path, float(value)
    elif isinstance(value, str) and not HASH.fullmatch(value):
        yield f"{path}/length", float(len(value))
        for place, digits in enumerate(NUMBER.findall(value)):
            yield f"{path}/{place}", float(digits.replace(",", ""))
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from numbers_in(inner, f"{path}/{key}")
    elif isinstance(value, list):
        yield f"{path}/length", float(len(value))
        for place, inner in enumerate(value):
            yield from numbers_in(inner, f"{path}/{place}")


def seen_in(folder: Path) -> Features:
    """What an adversary reads off a folder: files and their sizes, all numbers, the canary's rows and words."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.suffix != ".sig")
    found = {f"files:{path.relative_to(folder)}": float(path.stat().st_size) for path in files}
    found["files:number"] = float(len(files))
    for path in (p for p in files if p.suffix == ".json" and p.stat().st_size < 100_000):
        place = path.relative_to(folder).as_posix()
        found |= {f"numbers:{name}": number for name, number in numbers_in(json.loads(path.read_text()), place)}
    text = (folder / "data/synthetic.csv").read_text(encoding="utf-8")
    found["rows:number"] = float(text.count("\n"))
    found |= {f"rows:{word}": float(text.count(word)) for word in ("Other", "nowhere else", "farm|sea")}
    found["rows:most like"] = float(sum("Other" in row and "nowhere else" in row for row in text.splitlines()))
    aggregates = (folder / "data/aggregates.csv").read_text(encoding="utf-8").splitlines()
    found["counts:number"] = float(len(aggregates))
    for i, word in enumerate(("Other", "nowhere else")):
        found[f"counts:with {word}"] = float(sum(word in line for line in aggregates))
        lines = [line for line in aggregates if word in line]
        found[f"counts:sum {i}"] = float(sum(float(x) for line in lines for x in line.split(",") if x.isdigit()))
    return found


@pytest.fixture
def publish(tmp_path: Path) -> Callable[[ReleaseDescription, int], Played]:
    """Play the game with published folders: `publish(description, runs)`."""
    key = SigningKey.new(tmp_path / "steward.key")
    explorer = tmp_path / "explorer"
    explorer.mkdir()
    (explorer / "index.html").write_text("<!doctype html><title>Explorer</title>\n", encoding="utf-8")

    def one(sheet: Sheet, description: ReleaseDescription) -> Features:
        home = tmp_path / "run"
        home.mkdir()
        target = build.Target(home / "2026.1", home / "ledger", key, created=date(2026, 11, 22), explorer=explorer)
        try:
            build.build_release(sheet, description, target)
            return {"refused:": 0.0, **seen_in(target.folder)}
        except Refused:
            return {"refused:": 1.0}
        finally:
            shutil.rmtree(home)

    def played(description: ReleaseDescription, runs: int) -> Played:
        with audit_noise(np.random.default_rng(31)), tiny_model():
            worlds = [[one(sheet, description) for _ in range(runs)] for sheet in case_files()]
        names = tuple(dict.fromkeys(name for world in worlds for run in world for name in run))
        return Played(names, *(np.array([[run.get(n, math.nan) for n in names] for run in w]) for w in worlds))

    return played


@pytest.mark.parametrize(
    ("description", "size"),
    [
        pytest.param(PRIVATE, SHORT, id="private-short"),
        pytest.param(PRIVATE, LONG, id="private-long", marks=pytest.mark.audit),
        pytest.param(PUBLIC, LONG, id="public-long", marks=pytest.mark.audit),
    ],
)
def test_a_published_folder_keeps_the_claim(note, publish, description: ReleaseDescription, size: Size):
    """Sizes of files, numbers in JSON, rows, counts, and whether there is a release; domains declared or paid for."""
    played = publish(description, size.folders)
    name = f"published folder, {'private' if description is PRIVATE else 'public'} domain, ε 0.5"
    for group in [*played.groups, "everything"]:
        assert not note(name, group, verdict(played, group, EPSILON, DELTA)).broken


def test_a_domain_read_off_the_case_file_is_caught(note, publish, monkeypatch: pytest.MonkeyPatch):
    """Twin: a partition selection that shows every value that occurs."""
    monkeypatch.setattr(noise, "select_frequent", lambda counts, **_: tuple(sorted(counts)))
    played = publish(PRIVATE, SHORT.folders)
    for group in ("files", "numbers", "everything"):
        found = verdict(played, group, EPSILON, DELTA)
        assert note("planted: selection without noise, folder, ε 0.5", group, found).broken


@pytest.mark.audit
def test_a_bound_read_off_the_case_file_is_caught(note, publish, monkeypatch: pytest.MonkeyPatch):
    """Twin: the bound on records per person is the most that anybody has (cap by the maximum)."""
    real = build.understand

    def planted(sheet: Sheet, description: ReleaseDescription) -> Any:
        most = int(sheet.frame["person"].value_counts()["count"].max())
        person = description.person.model_copy(update={"max_records": most})
        cases = real(sheet, description)
        return replace(cases, description=description.model_copy(update={"person": person}))

    monkeypatch.setattr(build, "understand", planted)
    played = publish(PUBLIC, SHORT.folders)
    found = verdict(played, "numbers", EPSILON, DELTA)
    assert note("planted: cap by the maximum, folder, ε 0.5", "numbers", found).broken
