"""A check's report as a page: one HTML text with its style inside, no script, nothing fetched from elsewhere."""

from __future__ import annotations

from dataclasses import dataclass

from shoal.intake.checks.outputs.bundles import MOST_PLACES, bundled
from shoal.intake.checks.outputs.lines import clean, grouped, recognised_in_words, shown_headers
from shoal.intake.checks.outputs.words import Words, words
from shoal.intake.checks.report import CheckReport, Completeness
from shoal.intake.pages.render import render
from shoal.standard.load import standard

BAR = 200
"""Width of a bar, in its own units."""
BAR_GAP = 2
"""Paper between two parts of a bar, so that they are told apart without colour."""


@dataclass(frozen=True)
class Part:
    """One part of a bar: its style, and where it stands."""

    style: str
    x: float
    width: float


@dataclass(frozen=True)
class Row:
    """One field or column with how complete it is.

    Args:
        letter: Letter of the column, or "" where the file has none.
        header: The column's name, or "".
        field: Name of the field, or None.
        label: The field's label, or "".
        shares: Filled in, given a reason, empty, in words; empty where nothing was counted.
        bar: The parts of its bar.
    """

    letter: str
    header: str
    field: str | None
    label: str
    shares: tuple[str, ...] = ()
    bar: tuple[Part, ...] = ()


def as_html(report: CheckReport, language: str = "en") -> str:
    """The report as one page that needs nothing else, on a screen or on paper.

    Args:
        report: The result of a check.
        language: A language tag (BCP 47).

    Returns:
        HTML. It shows names of columns and numbers of rows, never a cell of the file.
    """
    said = words(language)
    return render(
        "check.html",
        said,
        report=report,
        name=clean(report.name),
        groups=grouped(report, language),
        core=_core(report, said),
        columns=_columns(report, said),
        profile=_profile(report, said),
        recognised=recognised_in_words(report, said),
        bundled=bundled,
        bar_width=BAR,
        most_places=MOST_PLACES,
    )


def _core(report: CheckReport, said: Words) -> list[Row]:
    """The core fields of the profile, those that the file lacks too."""
    headers = shown_headers(report)
    letters = {column.position: column.letter for column in report.columns}
    counted = {entry.field: entry for entry in report.completeness if entry.core}
    absent = [
        field.name
        for field in standard().fields(report.profile)
        if field.core and field.name not in {entry.field for entry in report.completeness}
    ]
    rows = [
        _row(letters.get(entry.position, ""), headers.get(entry.position, ""), field, entry=entry, said=said)
        for field, entry in counted.items()
    ]
    return [*rows, *(_row("", "", field, entry=None, said=said) for field in absent)]


def _columns(report: CheckReport, said: Words) -> list[Row]:
    """All columns in the order of the file."""
    headers = shown_headers(report)
    counted = {entry.position: entry for entry in report.completeness}
    return [
        _row(
            column.letter,
            headers.get(column.position, ""),
            column.field,
            entry=counted.get(column.position),
            said=said,
        )
        for column in report.columns
    ]


def _row(letter: str, header: str, field: str | None, *, entry: Completeness | None, said: Words) -> Row:
    known = standard().all_fields.get(field) if field else None
    label = known.label[said.language] if known else ""
    if entry is None or not entry.rows:
        return Row(letter, header, field, label)
    counts = (entry.filled, entry.unknown, entry.rows - entry.filled - entry.unknown)
    shares = [count / entry.rows for count in counts]
    return Row(letter, header, field, label, tuple(said.percent(share) for share in shares), _bar(shares))


def _bar(shares: list[float]) -> tuple[Part, ...]:
    """The parts of a bar side by side; one that is there at all can be seen."""
    parts, x = [], 0.0
    for style, share in zip(("filled", "unknown", "empty"), shares, strict=True):
        width = share * BAR
        if share:
            shown = max(width - BAR_GAP, 1) if share < 1 else width
            parts.append(Part(style, round(min(x, BAR - shown), 1), round(shown, 1)))
        x += width
    return tuple(parts)


def _profile(report: CheckReport, said: Words) -> str:
    known = standard().profiles.get(report.profile)
    return known.label[said.language] if known else report.profile
