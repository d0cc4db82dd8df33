"""Cases that a caller selects from an opened release, and what the release says of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Any, Literal

import polars as pl

from shoal.errors import UnknownName
from shoal.releases.ask.asking import Asked, Names
from shoal.releases.ask.selection import Counts, Selection, SelectionCount
from shoal.releases.ask.shares import Ratio, difference_of, lift_of, share_of, synthetic_lift, synthetic_share
from shoal.releases.ask.synthetic import Bar, SyntheticRecords

Kind = Literal["protected", "synthetic"]
MOST_AXES = 3

_TABLE = {"kind": pl.String, "state": pl.String, "count": pl.Int64, "low": pl.Int64, "high": pl.Int64}


@dataclass(frozen=True, eq=False)
class Figures:
    """All that a release can be asked for.

    Args:
        names: Its attributes and values.
        counts: Its protected counts.
        records: Its synthetic records.
    """

    names: Names
    counts: Counts
    records: SyntheticRecords


@dataclass(frozen=True, eq=False, repr=False)
class Cases:
    """The cases of a release that have certain values: what `Release.where` gives.

    Args:
        figures: What the release says.
        selection: The chosen codes of each column.

    For example, `women = release.where(gender="Female")`; then `women.protected` is their protected count,
    `women.share(isForcedLabour=True)` a share of them, and `women.compare(release.where(gender="Male"))` shows in
    what they differ from men.
    """

    figures: Figures
    selection: Selection

    def __repr__(self) -> str:
        return f"Cases({', '.join(self.figures.names.words(self.selection)) or 'all'})"

    @property
    def protected(self) -> SelectionCount:
        """The protected count of these cases: mind its `state`, and that it is "at least" where parts are missing."""
        return self.figures.counts.count(self.selection)

    @property
    def synthetic(self) -> int:
        """How many synthetic records there are of such cases. It is exact for those, and has no interval."""
        return self.figures.records.count(self.selection)

    def share(self, /, **part: Asked) -> Ratio:
        """The share of these cases that have further values, from protected counts.

        Args:
            part: Values as in `Release.where`. Of an attribute that is already chosen, the values common to both.

        Raises:
            UnknownName: The release does not have the attribute or the value.

        For example, `release.where(gender="Female").share(isForcedLabour=True)`.
        """
        narrower = self._narrowed(self.figures.names.selection(part))
        return share_of(self.figures.counts.count(narrower), self.protected)

    def table(self, /, *axes: str) -> pl.DataFrame:
        """A table of these cases by one, two or three attributes.

        Counts are protected where all columns together are no more than the reporting length, else those of synthetic
        records, which have no interval. Bars that these cases can't have are left out.

        Args:
            axes: Attributes, or charts by their names. Of a multi-valued attribute or a family of flags every code
                or flag is a bar, and one case may be in several.

        Returns:
            One row a cell: a code for each axis, kind, state, count, low, high, and how many combinations are missing.

        Raises:
            UnknownName: There is no such attribute or chart, an attribute stands twice, or there are too many.

        For example, `release.where(year=2020).table("gender", "ageBand")`.
        """
        if not 1 <= len(axes) <= MOST_AXES:
            raise UnknownName(f"A table has one, two or three axes, not {len(axes)}.")
        bars = [self._open_bars(name) for name in axes]
        only = [[bar for bar, _ in axis] for axis in bars]
        _check_axes(list(zip(axes, only, strict=True)))
        kind = self._kind(only)
        cells = self._protected_cells(only) if kind == "protected" else self._synthetic_cells(only)
        codes = product(*([code for _, code in axis] for axis in bars))
        names = [name if name not in axes[:i] else f"{name}_{i + 1}" for i, name in enumerate(axes)]
        rows = [(*at, kind, *cell) for at, cell in zip(codes, cells, strict=True)]
        schema = dict.fromkeys(names, pl.String) | _TABLE | {"missing": pl.Int64}
        return pl.DataFrame(rows, schema=schema, orient="row")

    def compare(self, other: Cases) -> pl.DataFrame:
        """The share of every bar among these cases and among others, the surest differences first.

        Columns by which either is chosen are left out. Shares are of protected counts where the release counts so
        many columns together, else of synthetic records, which have no interval.

        Args:
            other: Other cases of the same release.

        Returns:
            One row a bar: attribute, value, kind, share, other_share and difference with low and high of each,
            differs (whether the interval of the difference excludes 0), and the reason where there is no share.

        For example, `release.where(gender="Female").compare(release.where(gender="Male"))`.
        """
        kind = self._comparing(max(len(self.selection), len(other.selection)))
        bars = self._other_bars({*self.selection, *other.selection})
        rows = []
        for bar, one, two in zip(bars, self._shares(bars, kind), other._shares(bars, kind), strict=True):
            difference = difference_of(one, two)
            numbers = [*_numbers(one), *_numbers(two), *_numbers(difference)]
            sure = None if difference.low is None else difference.distance(0.0) > 0
            rows.append((_surest(difference), (*self._part(bar), kind, *numbers, sure, difference.reason)))
        return _ranked(rows, ("share", "other_share", "difference"), "differs")

    def distinctive(self) -> pl.DataFrame:
        """What sets these cases apart: every bar with its lift, the surest first.

        The lift says how many times as frequent a value is among these cases as among all. Columns by which the
        cases are chosen are left out.

        Returns:
            One row a bar: attribute, value, kind, lift with low and high, distinctive (whether the interval excludes
            1), and the reason where there is no lift.

        For example, `release.where(citizenship="UA").distinctive().head(10)`.
        """
        kind = self._comparing(len(self.selection))
        bars = self._other_bars(set(self.selection))
        rows = []
        for bar, lift in zip(bars, self._lifts(bars, kind), strict=True):
            sure = None if lift.low is None else lift.distance(1.0) > 0
            rows.append((_strongest(lift), (*self._part(bar), kind, *_numbers(lift), sure, lift.reason)))
        return _ranked(rows, ("lift",), "distinctive")

    def _narrowed(self, part: Selection) -> Selection:
        """The cases that are of the selection and of the part."""
        common = {column: chosen & self.selection.get(column, chosen) for column, chosen in part.items()}
        return {**self.selection, **common}

    def _open_bars(self, axis: str) -> list[tuple[Bar, str]]:
        """The bars of an axis, with their codes, that the selection does not rule out."""
        names = self.figures.names
        found = zip(names.bars(axis), names.codes(axis), strict=True)
        return [((c, v), code) for (c, v), code in found if v in self.selection.get(c, (v,))]

    def _other_bars(self, filtered: set[int]) -> list[Bar]:
        return [bar for chart in self.figures.names.charts for bar in chart.bars if bar[0] not in filtered]

    def _kind(self, axes: Sequence[Sequence[Bar]]) -> Kind:
        cells = product(*({column for column, _ in axis} for axis in axes))
        longest = max((len(self.selection.keys() | set(cell)) for cell in cells), default=0)
        return "protected" if longest <= self.figures.counts.longest else "synthetic"

    def _comparing(self, columns: int) -> Kind:
        return "protected" if columns < self.figures.counts.longest else "synthetic"

    def _protected_cells(self, axes: Sequence[Sequence[Bar]]) -> Iterator[tuple[Any, ...]]:
        for cell in product(*axes):
            found = self.figures.counts.count({**self.selection, **{c: frozenset([v]) for c, v in cell}})
            yield found.state, found.count, found.low, found.high, found.missing

    def _synthetic_cells(self, axes: Sequence[Sequence[Bar]]) -> Iterator[tuple[Any, ...]]:
        for count in self.figures.records.table(self.selection, axes).ravel().tolist():
            yield "reported", count, None, None, 0

    def _bar_counts(self, bars: Sequence[Bar]) -> list[SelectionCount]:
        count = self.figures.counts.count
        return [count(self._narrowed({column: frozenset([code])})) for column, code in bars]

    def _bar_records(self, bars: Sequence[Bar]) -> list[int]:
        found: list[int] = self.figures.records.table(self.selection, [bars]).tolist()
        return found

    def _shares(self, bars: Sequence[Bar], kind: Kind) -> list[Ratio]:
        if kind == "protected":
            whole = self.protected
            return [share_of(part, whole) for part in self._bar_counts(bars)]
        records = self.synthetic
        return [synthetic_share(part, records) for part in self._bar_records(bars)]

    def _lifts(self, bars: Sequence[Bar], kind: Kind) -> list[Ratio]:
        every = Cases(self.figures, {})
        if kind == "protected":
            pairs = zip(self._bar_counts(bars), every._bar_counts(bars), strict=True)
            whole, total = self.protected, every.protected
            return [lift_of(part, whole, margin, total) for part, margin in pairs]
        counted = zip(self._bar_records(bars), every._bar_records(bars), strict=True)
        records, all_records = self.synthetic, every.synthetic
        return [synthetic_lift(part, records, margin, all_records) for part, margin in counted]

    def _part(self, bar: Bar) -> tuple[str, str]:
        return self.figures.names.part(bar)


def _numbers(ratio: Ratio) -> tuple[float | None, ...]:
    return ratio.value, ratio.low, ratio.high


def _check_axes(axes: Sequence[tuple[str, Sequence[Bar]]]) -> None:
    """No case has two values of one attribute, so a table of an attribute by itself says nothing."""
    seen: set[int] = set()
    for name, bars in axes:
        columns = [column for column, _ in bars]
        if any(column in seen and columns.count(column) > 1 for column in columns):
            raise UnknownName(f"The attribute {name} stands twice. Choose another for one of the axes.")
        seen.update(columns)


def _surest(difference: Ratio) -> tuple[float, ...]:
    """Known differences first, by how far the interval is from 0, then by their size."""
    return difference.value is None, -difference.distance(0.0), -abs(difference.value or 0.0)


def _strongest(lift: Ratio) -> tuple[float, ...]:
    """Known lifts first, by the bound nearer to 1, upwards or downwards."""
    if lift.value is None:
        return True, 0.0
    low, high = (lift.value if bound is None else bound for bound in (lift.low, lift.high))
    return False, -(low if lift.value > 1 else 1 / high if high else float("inf"))


def _ranked(rows: list[tuple[tuple[float, ...], tuple[Any, ...]]], ratios: Sequence[str], sure: str) -> pl.DataFrame:
    """Rows with what they are ranked by, as a table."""
    schema: dict[str, Any] = dict.fromkeys(("attribute", "value", "kind"), pl.String)
    for name in ratios:
        prefix = "" if name in ("share", "lift") else f"{name.removesuffix('_share')}_"
        schema |= dict.fromkeys((name, f"{prefix}low", f"{prefix}high"), pl.Float64)
    ranked = [row for _, row in sorted(rows, key=lambda row: row[0])]
    return pl.DataFrame(ranked, schema={**schema, sure: pl.Boolean, "reason": pl.String}, orient="row")
