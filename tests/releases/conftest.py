"""A small invented release: random rows, and counts made from them by brute force."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path

import numpy as np
import pytest

from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.domain import Attribute, Domain
from shoal.releases.describe.content import AccountingRow, ColumnInfo, LedgerReference, ReleaseContent
from shoal.releases.describe.description import AttributeDescription, ReleaseDescription
from shoal.releases.folder import publish
from shoal.signing import SigningKey

FLAG = ("Yes", "No", "Not recorded")


def _single(name, label, kind, group, *, values, reported=None):
    shown = tuple(v for v in values if v) if reported is None else reported
    info = ColumnInfo(name, label, kind, group, tuple(v.title() or "Not recorded" for v in values), name)
    return Attribute(name, values, shown), info


def _flag(name, label, group, attribute=None, code=None):
    info = ColumnInfo(name, label, "flag", group, FLAG, attribute or name, attribute=attribute, code=code)
    return Attribute(name, ("1", "0", ""), ("1",)), info


COLUMNS = (
    _single("gender", "Gender", "category", "who", values=("Female", "Male", "")),
    _single("ageBroad", "Age", "ordered", "who", values=("0--8", "9--17", "18--20", "=21+", "")),
    _single("citizenship", "Citizenship", "country", "where", values=("AA", "BB", "CC", "-99", "")),
    _single("year", "Year of registration", "year", "when", values=("2019", "2020", "2021"), reported=("2020", "2021")),
    _flag("meansOfControlDebt", "Debt", "means"),
    _flag("meansOfControlThreats", "Threats", "means"),
    _flag("isForcedLabour", "Forced labour", "exploitation"),
    _flag("isSlavery", "Slavery", "exploitation"),
    _flag("sector=farm", "Farming", "exploitation", "sector", "farm"),
    _flag("sector=sea", "Fishing", "exploitation", "sector", "sea"),
)


def description() -> ReleaseDescription:
    """The description of the small release."""
    names = dict.fromkeys(info.attribute or info.name for _, info in COLUMNS)
    labels = {info.name: info.label for _, info in COLUMNS} | {"sector": "Sector <of work>"}
    types = {info.name: info.type for _, info in COLUMNS} | {"sector": "multi"}
    groups = {(info.attribute or info.name): info.group for _, info in COLUMNS}
    return ReleaseDescription(
        title="Invented cases & counts",
        summary="Invented for tests.",
        publisher="The Example Desk",
        contact="data@example.org",
        homepage="https://data.example.org/invented",
        source_note="All cases are invented.",
        attributes=[
            AttributeDescription(name=n, label=labels[n], type=types[n], group=groups[n], separator="|") for n in names
        ],
    )


def count_table(domain: Domain, codes: np.ndarray, longest: int, least: int) -> CountTable:
    """Counts of all combinations with at least `least` rows, by brute force."""
    lengths = []
    for k in range(1, longest + 1):
        found: dict[tuple[int, ...], int] = {}
        for row in codes:
            values = [
                domain.offsets[j] + int(c)
                for j, c in enumerate(row)
                if domain.attributes[j].values[c] in domain.attributes[j].reported
            ]
            for combination in combinations(values, k):
                found[combination] = found.get(combination, 0) + 1
        kept = sorted((ids, n) for ids, n in found.items() if n >= least)
        ids = np.array([ids for ids, _ in kept], np.uint32).reshape(len(kept), k)
        count = np.array([n for _, n in kept], np.int64)
        lengths.append(Combinations(ids, count, np.maximum(count - 3, 0), count + 3))
    return CountTable(tuple(lengths))


def make_content(seed: int = 1, records: int = 60, least: int = 2) -> ReleaseContent:
    """A release content of random rows."""
    domain = Domain(tuple(attribute for attribute, _ in COLUMNS))
    rng = np.random.default_rng(seed)
    codes = np.stack([rng.integers(0, a.size, records) for a in domain], axis=1).astype(np.uint16)
    return ReleaseContent(
        description=description(),
        domain=domain,
        columns=tuple(info for _, info in COLUMNS),
        records=records,
        codes=codes,
        counts=count_table(domain, codes, 3, least),
        guarantee={
            "mode": "dp",
            "epsilon": 4.0,
            "delta": 1e-6,
            "account": "gaussian",
            "rho": "1/5",
            "unit": "person",
            "records_low": max(records - 2, 0),
            "records_high": records + 2,
        },
        accounting=(
            AccountingRow("discrete Gaussian", "number of cases", "1", "12", "1/100"),
            AccountingRow("discrete Gaussian", "pairs of attributes", "√2", "31.5", "19/100"),
        ),
        ledger=LedgerReference("invented", "ab" * 32, 3),
        version="2026.1",
        created=date(2026, 11, 22),
        engine="0.1.0",
    )


@pytest.fixture(scope="session")
def content() -> ReleaseContent:
    """A small release content."""
    return make_content()


@pytest.fixture(scope="session")
def making() -> Callable[..., ReleaseContent]:
    """`make_content`, for other seeds and numbers of records."""
    return make_content


@pytest.fixture(scope="session")
def key(tmp_path_factory: pytest.TempPathFactory) -> SigningKey:
    """A signing key of its own."""
    return SigningKey.new(tmp_path_factory.mktemp("key") / "steward.key")


@pytest.fixture(scope="session")
def explorer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stand-in for the built explorer."""
    folder = tmp_path_factory.mktemp("explorer")
    (folder / "assets").mkdir()
    (folder / "index.html").write_text("<!doctype html><title>Explorer</title>\n", encoding="utf-8")
    (folder / "assets/app.js").write_text("export {};\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def golden(content: ReleaseContent, key: SigningKey, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The published folder, to be read only."""
    return publish(content, tmp_path_factory.mktemp("golden") / "2026.1", key=key, explorer=None)


@pytest.fixture
def republish(key: SigningKey, tmp_path: Path):
    """Publish a content with some fields changed."""

    def again(content: ReleaseContent, **changes: object) -> Path:
        return publish(replace(content, **changes), tmp_path / "again", key=key, explorer=None)

    return again
