"""Tables built ahead: `tables/NAME.csv` and `.json`, for those who want a number and not a program."""

from __future__ import annotations

import json
from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from shoal.privacy.combinations import Combinations
from shoal.releases.charts import Chart
from shoal.releases.citation import citation_text
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.tables import write_csv

FOLDER = "tables"
NOT_PREVALENCE = (
    "These figures count cases that were identified and recorded. They do not say how many victims there are."
)
STATES = ("reported", "suppressed", "not computed")
_FIGURES = ("count", "low", "high")
Ids = NDArray[np.int64]


@dataclass(frozen=True)
class _Axis:
    """One chart as an axis: the global id, code and label of each of its values, and whether it is counted."""

    name: str
    label: str
    ids: Ids
    codes: tuple[str, ...]
    labels: tuple[str, ...]
    counted: NDArray[np.bool_]

    def only(self, kept: NDArray[np.bool_]) -> _Axis:
        """The axis with the values that are kept."""
        places = np.flatnonzero(kept)
        codes, labels = (tuple(texts[i] for i in places) for texts in (self.codes, self.labels))
        return _Axis(self.name, self.label, self.ids[places], codes, labels, self.counted[places])

    def as_json(self) -> dict[str, Any]:
        values = [{"code": c, "label": t} for c, t in zip(self.codes, self.labels, strict=True)]
        return {"name": self.name, "label": self.label, "values": values}


def table_names(shown: Sequence[Chart], reporting_length: int) -> list[str]:
    """The names of the tables of a release: each chart, each by year, and each pair of countries.

    Args:
        shown: The charts of the release.
        reporting_length: The longest combination that is counted.
    """
    return ["--by--".join(chart.name for chart in table) for table in _tables(shown, reporting_length)]


def _tables(shown: Sequence[Chart], reporting_length: int) -> Iterator[tuple[Chart, ...]]:
    yield from ((chart,) for chart in shown)
    if reporting_length < 2:
        return
    years = [chart for chart in shown if chart.type == "year"]
    yield from ((chart, year) for chart in shown for year in years if chart.type != "year")
    yield from combinations([chart for chart in shown if chart.type == "country"], 2)


def write_tables(content: ReleaseContent, shown: Sequence[Chart], root: Path) -> list[str]:
    """Write all tables as CSV and as JSON.

    In a table of two charts, values whose own count is suppressed are left out: all their cells are suppressed.

    Args:
        content: What is released.
        shown: Its charts.
        root: The release folder.

    Returns:
        The names of the tables, without suffix.
    """
    folder = root / FOLDER
    folder.mkdir()
    names = table_names(shown, content.description.reporting_length)
    known = {int(i) for i in content.counts.lengths[0].ids[:, 0]}
    for name, table in zip(names, _tables(shown, content.description.reporting_length), strict=True):
        axes = [_axis(content, chart) for chart in table]
        if len(axes) > 1:
            axes = [a.only(~a.counted | np.isin(a.ids, list(known))) for a in axes]
        cells = _Cells.of(content.counts.lengths[len(axes) - 1], axes)
        write_csv(_frame(axes, cells), folder / f"{name}.csv")
        text = json.dumps(_json(content, name, axes, cells), ensure_ascii=False, separators=(",", ":")) + "\n"
        (folder / f"{name}.json").write_text(text, encoding="utf-8", newline="\n")
    return names


def _axis(content: ReleaseContent, chart: Chart) -> _Axis:
    ids, codes, labels, counted = [], [], [], []
    for column, value in chart.bars:
        info, attribute = content.columns[column], content.domain.attributes[column]
        ids.append(content.domain.offsets[column] + value)
        flags = chart.type == "flags"
        codes.append((info.code or info.name) if flags else attribute.values[value])
        labels.append(info.label if flags else info.value_labels[value])
        counted.append(attribute.values[value] in attribute.reported)
    return _Axis(chart.name, chart.label, np.array(ids), tuple(codes), tuple(labels), np.array(counted))


@dataclass(frozen=True)
class _Cells:
    """All cells of a table, the last axis running fastest.

    Args:
        at: For each axis, the place of each cell on it.
        state: Position in `STATES` of each cell.
        numbers: [3 x cells] count, low and high; 0 where the state is not "reported".
    """

    at: tuple[Ids, ...]
    state: Ids
    numbers: Ids

    @classmethod
    def of(cls, table: Combinations, axes: Sequence[_Axis]) -> _Cells:
        """Look up every cell in the published combinations of that length."""
        at = tuple(a.ravel() for a in np.meshgrid(*(np.arange(len(axis.ids)) for axis in axes), indexing="ij"))
        ids = np.sort(np.stack([axis.ids[i] for axis, i in zip(axes, at, strict=True)], axis=1), axis=1)
        base = int(max(ids.max(initial=0), table.ids.max(initial=0))) + 1
        known, wanted = _numbers(table.ids.astype(np.int64), base), _numbers(ids, base)
        place = np.minimum(np.searchsorted(known, wanted), max(len(known) - 1, 0))
        found = known[place] == wanted if len(known) else np.zeros(len(wanted), bool)
        counted = np.all([axis.counted[i] for axis, i in zip(axes, at, strict=True)], axis=0)
        numbers = np.zeros((3, len(wanted)), np.int64)
        for row, values in enumerate((table.count, table.low, table.high)):
            numbers[row, found] = values[place[found]]
        return cls(at, np.where(found, 0, np.where(counted, 1, 2)), numbers)


def _numbers(ids: Ids, base: int) -> Ids:
    numbers = np.zeros(len(ids), np.int64)
    for column in ids.T:
        numbers = numbers * base + column
    return numbers


def _frame(axes: Sequence[_Axis], cells: _Cells) -> pl.DataFrame:
    columns: dict[str, pl.Series] = {}
    for axis, at in zip(axes, cells.at, strict=True):
        columns[_free(axis.name, columns)] = pl.Series(axis.codes, dtype=pl.String).gather(at)
        columns[_free(f"{axis.name}_label", columns)] = pl.Series(axis.labels, dtype=pl.String).gather(at)
    columns["state"] = pl.Series(STATES, dtype=pl.String).gather(cells.state)
    reported = pl.Series(cells.state == 0)
    for name, values in zip(_FIGURES, cells.numbers, strict=True):
        columns[name] = pl.select(pl.when(reported).then(pl.Series(values))).to_series()
    return pl.DataFrame(columns)


def _free(name: str, taken: Container[str]) -> str:
    """The name, or where it is taken (an attribute may be called "state") the name with _ at its end.

    >>> _free("gender", {}), _free("state", {})
    ('gender', 'state_')
    """
    while name in taken or name in ("state", *_FIGURES):
        name += "_"
    return name


def _json(content: ReleaseContent, name: str, axes: Sequence[_Axis], cells: _Cells) -> dict[str, Any]:
    at = np.stack(cells.at, axis=1).tolist()
    rows = zip(at, cells.state.tolist(), *cells.numbers.tolist(), strict=True)
    return {
        "name": name,
        "title": " by ".join(axis.label for axis in axes),
        "release": {"title": content.description.title, "version": content.version},
        "notPrevalence": NOT_PREVALENCE,
        "axes": [axis.as_json() for axis in axes],
        "cells": [
            {"at": place, "state": STATES[state], "count": count, "low": low, "high": high}
            if state == 0
            else {"at": place, "state": STATES[state], "count": None, "low": None, "high": None}
            for place, state, count, low, high in rows
        ],
        "citation": citation_text(content),
    }
