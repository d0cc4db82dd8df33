"""Nothing in a release folder goes round the noise (T-05): the case file reaches no byte but through the answers."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import polars as pl
import pytest

from shoal.intake import Sheet
from shoal.privacy import fitting, noise
from shoal.privacy.ledger import Ledger
from shoal.privacy.measure import Measurements
from shoal.releases import build
from shoal.releases.describe.description import ReleaseDescription
from shoal.signing import SigningKey

DESCRIPTION = ReleaseDescription.model_validate(
    {
        "title": "Invented cases",
        "publisher": "The Example Desk",
        "person": {"id": "person", "max_records": 2},
        "attributes": [
            {"name": "gender", "domain": ["Female", "Male"], "group": "who"},
            {"name": "ageBand", "type": "ordered", "derive": {"bands_of": "age", "edges": [0, 9, 18]}},
            {"name": "year", "type": "year", "domain": {"first": 2019, "last": 2022}},
            {"name": "place", "domain": "private"},
            {"name": "debt", "type": "flag"},
            {"name": "threats", "type": "flag"},
            {"name": "control", "type": "flag", "derive": {"any_of": ["debt", "threats"]}},
            {"name": "sector", "type": "multi", "separator": "|", "domain": ["farm", "sea", "home"]},
        ],
        "implications": [{"when": {"debt": "1"}, "then": {"threats": "1"}}],
    }
)


def case_file(records: int, seed: int) -> Sheet:
    """An invented case file; another seed is another file altogether."""
    random = np.random.default_rng(seed)
    chances = random.dirichlet(np.ones(6), 6)

    def column(values: list[str], number: int) -> list[str]:
        chance = chances[number][: len(values)]
        return random.choice(values, records, p=chance / chance.sum()).tolist()

    debt = column(["1", "0", ""], 0)
    columns = {
        "person": [f"{seed}-{i // 2}" for i in range(records)],
        "gender": column(["Female", "Male", ""], 1),
        "age": [str(age) for age in random.integers(0, 70, records)],
        "year": column(["2019", "2020", "2021", "2022"], 2),
        "place": column([f"town {seed}", f"village {seed}", "", "city"], 3),
        "debt": debt,
        "threats": ["1" if d == "1" else t for d, t in zip(debt, column(["1", "0", ""], 4), strict=True)],
        "sector": column(["farm", "sea|home", "home", ""], 5),
    }
    return Sheet(pl.DataFrame(columns), f"cases {seed}.csv")


def noise_only(values: np.ndarray, *, scale: float) -> np.ndarray:
    """Noise that forgets the query: the same whatever the table is. 400 records, so that there is an output."""
    seed = int.from_bytes(hashlib.sha256(f"{values.shape} {scale}".encode()).digest()[:8], "big")
    drawn = np.rint(np.random.default_rng(seed).normal(0, scale, values.shape)).astype(np.int64)
    return drawn + (400 if values.ndim == 0 else 0)


@pytest.fixture
def no_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only noise comes out of the door, and the ledger's hashes, which do depend on the table, are all the same."""
    settle = Ledger.settle
    monkeypatch.setattr(noise, "add_discrete_gaussian", noise_only)
    monkeypatch.setattr(noise, "select_frequent", lambda *_, **__: ("city", "town"))
    monkeypatch.setattr(Ledger, "settle", lambda *a, **k: replace(settle(*a, **k), entry="ab" * 32))
    monkeypatch.setattr(Ledger, "collection", lambda _: "invented")
    monkeypatch.setattr(fitting, "COMPONENTS", 100)
    monkeypatch.setattr(fitting, "STEPS", 60)


@pytest.fixture
def published(tmp_path: Path, key: SigningKey, explorer: Path) -> Callable[[Sheet], dict[str, bytes]]:
    """Release a case file; returns every file of the folder with its bytes."""

    def release(sheet: Sheet) -> dict[str, bytes]:
        home = tmp_path / sheet.name.partition(".")[0]
        target = build.Target(home / "2026.1", home / "ledger", key, created=date(2026, 11, 22), explorer=explorer)
        home.mkdir()
        build.build_release(sheet, DESCRIPTION, target)
        files = [path for path in target.folder.rglob("*") if path.is_file()]
        return {path.relative_to(target.folder).as_posix(): path.read_bytes() for path in files}

    return release


def assert_the_same(one: dict[str, bytes], other: dict[str, bytes]) -> None:
    """Two release folders have the same files, byte for byte."""
    assert sorted(one) == sorted(other)
    assert [name for name in one if one[name] != other[name]] == []


@pytest.mark.usefixtures("no_answers")
def test_only_answers_lead_from_the_case_file_to_the_folder(published):
    """With noise that forgets the query, two different case files give the same release folder, byte for byte."""
    first, second = published(case_file(300, 1)), published(case_file(90, 2))
    assert len(first) > 10
    assert_the_same(first, second)


@pytest.mark.usefixtures("no_answers")
def test_one_raw_number_in_the_folder_is_noticed(published, monkeypatch: pytest.MonkeyPatch):
    """Twin: a door that prints one cell raw changes the folder."""
    real = build.measure

    def planted(table, plan, debit, **options) -> Measurements:
        measurements = real(table, plan, debit, **options)
        spot = next(i for i, query in enumerate(plan.queries) if len(query.attributes) == 1)
        answers = [answer.copy() for answer in measurements.answers]
        answers[spot][0] = int(table.marginal(plan.queries[spot].attributes)[0])
        return Measurements(plan, tuple(answers))

    monkeypatch.setattr(build, "measure", planted)
    first, second = published(case_file(300, 1)), published(case_file(90, 2))
    with pytest.raises(AssertionError):
        assert_the_same(first, second)


@pytest.mark.usefixtures("no_answers")
def test_a_raw_number_of_records_is_noticed(published, monkeypatch: pytest.MonkeyPatch):
    """Twin: metadata that tell the true number of records change the folder."""
    real, seen = build._content, []
    understand = build.understand
    monkeypatch.setattr(build, "understand", lambda *a: seen.append(len(a[0].frame)) or understand(*a))

    def planted(*arguments):
        content = real(*arguments)
        return replace(content, guarantee={**content.guarantee, "records_low": seen[-1]})

    monkeypatch.setattr(build, "_content", planted)
    first, second = published(case_file(300, 1)), published(case_file(90, 2))
    with pytest.raises(AssertionError):
        assert_the_same(first, second)


def test_no_cell_of_the_case_file_stands_in_the_folder(published, monkeypatch: pytest.MonkeyPatch):
    """Under the real noise too, no person and no value that only one person has is in any byte of the folder."""
    monkeypatch.setattr(fitting, "COMPONENTS", 100)
    monkeypatch.setattr(fitting, "STEPS", 60)
    sheet = case_file(300, 1)
    people = [f"canary{i // 2}person" for i in range(300)]
    places = ["canaryplace", *sheet.frame["place"].to_list()[1:]]
    frame = sheet.frame.with_columns(pl.Series("person", people), pl.Series("place", places))
    files = published(replace(sheet, frame=frame))
    assert b"canary" not in b"".join(files.values())
    assert not [name for name in files if "canary" in name]
