"""The tables that are measured: where they come from, and their public domains.

Every table is prepared once, in the harness's own folder: the cells as codes over the declared domain, which is the
domain that Shoal gets from a release description, and which every peer is given too. For columns of the standard that
is the standard's (251 countries, say), as `shoal init` writes it; for the others it is declared here.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
import polars as pl
from benchmarks.engine import raw
from benchmarks.engine.evaluate import Records
from benchmarks.engine.latent import latent_table
from benchmarks.engine.raw import Domains, Prepared

from shoal import load_description, read_cases, write_demo
from shoal.releases.describe.cases import understand
from shoal.releases.describe.draft import draft_description

TODAY = date(2026, 7, 1)
"""Ends the domain of years, so that the domain is the same whenever the harness runs."""


class MissingFileError(Exception):
    """A table that has to be brought by the user is not there."""


@dataclass(frozen=True)
class Table:
    """One prepared table.

    Args:
        name: Its name in the results.
        folder: Where `cases.csv`, `release.yaml` and `codes.npz` lie.
        columns: Names of its columns.
        records: The records, coded over the declared domain.
        zero_is_absent: Whether "0" says no more than an empty cell (a public fact about the table).
    """

    name: str
    folder: Path
    columns: tuple[str, ...]
    records: Records
    zero_is_absent: bool

    @property
    def cases(self) -> Path:
        """The case file."""
        return self.folder / "cases.csv"

    @property
    def description(self) -> Path:
        """The release description."""
        return self.folder / "release.yaml"

    @property
    def codes(self) -> Path:
        """The codes and the number of values of each column, as the peers read them."""
        return self.folder / "codes.npz"

    @property
    def sizes(self) -> tuple[int, ...]:
        """How many values each column can take."""
        return tuple(len(values) for values in self.records.values)


def load(name: str, home: Path, data: Path | None) -> Table:
    """Load a table, preparing it first where that was not done.

    Args:
        name: One of `NAMES`.
        home: The harness's folder.
        data: The folder with the files that the user brings.

    Raises:
        MissingFileError: The user has to bring the table's file first.
    """
    source = _SOURCES[name]
    folder = home / "tables" / name
    ready = folder / "domain.json"
    if not ready.exists():
        folder.mkdir(parents=True, exist_ok=True)
        domains = source.write(folder / "cases.csv", data)
        _describe(folder, domains)
        _code(folder)
    known = json.loads(ready.read_text(encoding="utf-8"))
    values = tuple(tuple(column) for column in known["values"])
    codes = np.load(folder / "codes.npz")["codes"]
    return Table(name, folder, tuple(known["columns"]), Records(codes, values), source.zero_is_absent)


@dataclass(frozen=True)
class _Source:
    """How a table comes to be: writes the case file, and returns the domains that the standard does not have."""

    write: Callable[[Path, Path | None], Domains]
    zero_is_absent: bool


def _describe(folder: Path, domains: Domains) -> None:
    """Write the release description: the standard's for the columns it knows, declared domains for the others."""
    columns = pl.read_csv(folder / "cases.csv", n_rows=0).columns
    if domains:
        lines = ["shoal: 1", f"title: {folder.name}", "guarantee: {epsilon: 4, delta: 0.000001}", "attributes:"]
        named = [(json.dumps(column), json.dumps(domains[column])) for column in columns]
        lines += [f"  - {{name: {name}, can_be_missing: false, domain: {domain}}}" for name, domain in named]
        text = "\n".join(lines) + "\n"
    else:
        text = draft_description(columns, title=folder.name, today=TODAY).text
        text = text.replace("total_epsilon: 8 ", "total_epsilon: 20 ")
    (folder / "release.yaml").write_text(text, encoding="utf-8")


def _code(folder: Path) -> None:
    cases = understand(read_cases(folder / "cases.csv"), load_description(folder / "release.yaml"))
    table = cases.table({})
    rows = np.repeat(table.codes, table.weights, axis=0)
    rows = rows[np.random.default_rng(0).permutation(len(rows))]
    np.savez_compressed(folder / "codes.npz", codes=rows, sizes=np.array(table.domain.sizes))
    known = {"columns": [a.name for a in table.domain], "values": [list(a.values) for a in table.domain]}
    (folder / "domain.json").write_text(json.dumps(known), encoding="utf-8")


# Where the tables come from


def _brought(name: str) -> Callable[[Path, Path | None], Domains]:
    def write(path: Path, data: Path | None) -> Domains:
        path.write_bytes(_find(f"{name}.csv", data).read_bytes())
        return {}

    return write


def _find(name: str, data: Path | None) -> Path:
    if data is None or not (data / name).is_file():
        raise MissingFileError(f"{name} is not there: put it into the folder that SHOAL_BENCH_DATA names")
    return data / name


def _prepared(file: str, prepare: Callable[[pl.DataFrame], Prepared]) -> Callable[[Path, Path | None], Domains]:
    def write(path: Path, data: Path | None) -> Domains:
        table, domains = prepare(pl.read_csv(_find(file, data), null_values=["NA"], infer_schema_length=None))
        table.write_csv(path)
        return domains

    return write


def _demo(path: Path, _: Path | None) -> Domains:
    write_demo(path, 50_000, seed=1)
    return {}


def _coded(name: str) -> Callable[[Path, Path | None], Domains]:
    """A table of the public repository `ryan112358/hd-datasets`, whose columns hold the numbers of their codes."""

    def write(path: Path, data: Path | None) -> Domains:
        table = pl.read_csv(_find(f"{name}.csv", data))
        sizes: dict[str, int] = json.loads(_find(f"{name}-domain.json", data).read_text(encoding="utf-8"))
        table.select(pl.format("v{}", pl.col(column)).alias(column) for column in table.columns).write_csv(path)
        return {column: [f"v{i}" for i in range(sizes[column])] for column in table.columns}

    return write


def _latent(path: Path, _: Path | None) -> Domains:
    codes, sizes = latent_table(100_000, seed=1)
    names = [f"a{j:03}" for j in range(len(sizes))]
    columns = {name: [f"v{code}" for code in codes[:, j]] for j, name in enumerate(names)}
    pl.DataFrame(columns).write_csv(path)
    return {name: [f"v{i}" for i in range(size)] for name, size in zip(names, sizes, strict=True)}


_SOURCES = {
    "ctdc25": _Source(_brought("ctdc25"), zero_is_absent=True),
    "adult": _Source(_prepared("adult.csv", raw.adult), zero_is_absent=False),
    "demo": _Source(_demo, zero_is_absent=False),
    "ctdc_full": _Source(_brought("ctdc_full"), zero_is_absent=True),
    **{name: _Source(_coded(name), zero_is_absent=False) for name in ("nltcs", "salary", "nist-taxi", "acs")},
    **{name: _Source(_prepared(file, way), zero_is_absent=False) for name, (file, way) in raw.PUBLISHED.items()},
    "latent104": _Source(_latent, zero_is_absent=False),
}
NAMES = tuple(_SOURCES)
"""The tables, the quick ones first."""
