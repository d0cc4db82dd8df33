"""The report's one figure: relative error by size of the true count, a small chart for each length."""

from __future__ import annotations

from dataclasses import dataclass

from shoal.evidence.measures import BANDS, SOURCES, Evidence, Source

WIDTH, HEIGHT = 250, 170
LEFT, RIGHT, TOP, BOTTOM = 36, 10, 10, 34
CEILING = 1.0
"""Errors above it are drawn at the top edge: from there on a count means nothing."""


@dataclass(frozen=True)
class Line:
    """One source's line.

    Args:
        style: Name of its style, a class in the stylesheet.
        points: Corners, in units of the picture; sizes without a combination are left out.
    """

    style: str
    points: tuple[tuple[float, float], ...]

    @property
    def path(self) -> str:
        """The corners as SVG writes them."""
        return " ".join(f"{x:.1f},{y:.1f}" for x, y in self.points)


@dataclass(frozen=True)
class Chart:
    """One small chart.

    Args:
        length: The length that it is about.
        lines: A line for each source.
        sizes: Label and place of each size on the horizontal axis.
        levels: Label and place of each mark on the vertical axis.
    """

    length: int
    lines: tuple[Line, ...]
    sizes: tuple[tuple[str, float], ...]
    levels: tuple[tuple[str, float], ...]


STYLES: dict[Source, str] = {
    "protected counts": "counts",
    "synthetic records": "records",
    "bootstrap": "chance",
    "independent columns": "floor",
}


def error_charts(evidence: Evidence) -> list[Chart]:
    """One chart for each length that has anything to show."""
    charts = [_chart(evidence, k) for k in range(1, evidence.length + 1)]
    return [chart for chart in charts if any(line.points for line in chart.lines)]


def _chart(evidence: Evidence, length: int) -> Chart:
    lines = []
    for source in SOURCES:
        table = evidence.table(source, length)
        if table is not None:
            errors = [band.relative for band in table.bands[1:]]
            points = tuple((_across(i), _up(error)) for i, error in enumerate(errors) if error is not None)
            lines.append(Line(STYLES[source], points))
    sizes = tuple((label, _across(i)) for i, label in enumerate(BANDS[1:]))
    return Chart(length, tuple(lines), sizes, tuple((f"{v:.0%}", _up(v)) for v in (0.0, 0.25, 0.5, 0.75, 1.0)))


def _across(size: int) -> float:
    step = (WIDTH - LEFT - RIGHT) / (len(BANDS) - 1)
    return LEFT + step * (size + 0.5)


def _up(error: float) -> float:
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - min(error, CEILING) / CEILING)
