"""The findings of a report as every output shows them: in one language, in one order, with their place in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from shoal.errors import Severity
from shoal.intake.checks.outputs.words import Words, words
from shoal.intake.checks.report import LAYERS, MOST_ROWS, CheckFinding, CheckReport, Layer
from shoal.standard.findings import in_language

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
HEADER_CUT = 80


@dataclass(frozen=True)
class Line:
    """One finding as it is shown.

    Args:
        code: Its code.
        severity: "error", "warning" or "note".
        layer: What it is about.
        position: 1-based place of its column; 0 where it is of the whole file.
        letter: Letter of its column, or "".
        header: The column's name, clean and cut; "" where there is none or it may be a cell.
        place: "Column C", "Whole rows" or "The whole file".
        field: Name of the field that the column holds, or None.
        count: How many places have it.
        rows: Rows that have it, as many as were kept.
        often: How often and in which rows, in words; "" where that says nothing.
        message: What is wrong.
        fix: What to do.
        anchor: Name of its place on a page, the same each time.
    """

    code: str
    severity: Severity
    layer: Layer
    position: int
    letter: str
    header: str
    place: str
    field: str | None
    count: int
    rows: tuple[int, ...]
    often: str
    message: str
    fix: str
    anchor: str


@dataclass(frozen=True)
class Group:
    """The findings of one severity: its heading, and the findings of each layer with theirs."""

    severity: Severity
    heading: str
    layers: tuple[tuple[str, tuple[Line, ...]], ...]

    @property
    def size(self) -> int:
        """How many findings there are."""
        return sum(len(lines) for _, lines in self.layers)


def grouped(report: CheckReport, language: str) -> tuple[Group, ...]:
    """The findings of a report by severity and layer, within these by column.

    Args:
        report: The result of a check.
        language: A language tag (BCP 47).

    Returns:
        The groups that have a finding.
    """
    said = words(language)
    groups = []
    for severity, some in groupby(report_lines(report, language), key=lambda line: line.severity):
        layers = tuple(
            (said.text(f"layers.{layer}"), tuple(lines)) for layer, lines in groupby(some, key=lambda line: line.layer)
        )
        groups.append(Group(severity, said.text(f"groups.{severity}"), layers))
    return tuple(groups)


def report_lines(report: CheckReport, language: str) -> tuple[Line, ...]:
    """All findings of a report as they are shown, in order.

    Args:
        report: The result of a check.
        language: A language tag (BCP 47).

    Returns:
        Errors, warnings, suggestions; within these by layer and column.
    """
    said, headers = words(language), shown_headers(report)
    anchors: dict[str, int] = {}
    return tuple(_line(found, headers, anchors, said=said) for found in sorted(report.findings, key=_order))


def shown_headers(report: CheckReport) -> dict[int, str]:
    """The columns' names by their place, clean and cut.

    Where no column was recognised the first row may be a case record, so no name is shown.
    """
    if not any(column.field for column in report.columns):
        return {}
    return {column.position: clean(column.header) for column in report.columns}


def clean(text: str) -> str:
    r"""A name from the user's file, without signs that move a cursor or turn the text around, cut to 80.

    >>> clean("a\x1b[2Jb")
    'a [2Jb'
    """
    shown = "".join(letter if letter.isprintable() else " " for letter in text[: HEADER_CUT + 1])
    return shown if len(shown) <= HEADER_CUT else shown[: HEADER_CUT - 1] + "…"


def summary(report: CheckReport, language: str) -> str:
    """The report in one line: "3 errors in 2 columns, 5 warnings, 4 suggestions; 97,750 rows, profile release"."""
    said = words(language)
    errors = said.counted("count_errors", len(report.errors))
    columns = {found.finding.where.position for found in report.errors} - {None}
    if columns:
        errors = said.counted("count_errors_in", len(columns), errors=errors)
    return said.text(
        "summary",
        errors=errors,
        warnings=said.counted("count_warnings", len(report.warnings)),
        suggestions=said.counted("count_suggestions", len(report.suggestions)),
        rows=said.counted("count_rows", report.rows),
        profile=" ".join([said.text("profile", profile=report.profile), *recognised_in_words(report, said)[:1]]),
    )


def recognised_in_words(report: CheckReport, said: Words) -> tuple[str, ...]:
    """That nobody named the profile; of records with direct identifiers also how to check what is to be shared."""
    if not report.recognised:
        return ()
    hint = (said.text("recognised_collect"),) if report.profile == "collect" else ()
    return (said.text("recognised"), *hint)


def finding_rows(found: CheckFinding) -> tuple[int, ...]:
    """The rows of a finding: those that were kept, or else the one that it names."""
    finding = found.finding
    first = () if finding.where.row is None else (finding.where.row,)
    return (finding.rows or first)[:MOST_ROWS]


def rows_in_words(rows: Sequence[int], count: int, said: Words, *, most: int = 5) -> str:
    """How often and where: "1,890 times: rows 2, 5, 9, 12, 14 and 1,885 more".

    Args:
        rows: Rows that were kept.
        count: How many places there are.
        said: The words of the language.
        most: Rows that are named at most.

    Returns:
        The words; "" of a whole column that is counted once.
    """
    if not rows:
        return said.counted("count_times", count) if count > 1 else ""
    shown = rows[:most]
    listed = said.counted("row_list", len(rows), rows=said.text("comma").join(str(row) for row in shown))
    if count <= 1 and len(rows) == 1:
        return listed
    rest = max(count, len(rows)) - len(shown)
    more = f" {said.text('more', n=said.number(rest))}" if rest > 0 else ""
    return f"{said.counted('count_times', count)}{said.text('colon')}{listed}{more}"


def _order(found: CheckFinding) -> tuple[int, int, int]:
    severity = SEVERITIES.index(found.finding.severity)
    return severity, LAYERS.index(found.layer), found.finding.where.position or 0


def _line(found: CheckFinding, headers: dict[int, str], anchors: dict[str, int], *, said: Words) -> Line:
    finding = in_language(found.finding, said.language)
    letter = finding.where.letter
    rows = finding_rows(found)
    return Line(
        code=finding.code,
        severity=finding.severity,
        layer=found.layer,
        position=finding.where.position or 0,
        letter=letter,
        header=headers.get(finding.where.position or 0, ""),
        place=said.text("column", letter=letter) if letter else said.text("whole_rows" if rows else "whole_file"),
        field=found.field,
        count=finding.count,
        rows=rows,
        often=rows_in_words(rows, finding.count, said) if rows or finding.where.position else "",
        message=finding.message,
        fix=finding.fix,
        anchor=_anchor(f"{finding.code}-{letter or 'file'}", anchors),
    )


def _anchor(name: str, taken: dict[str, int]) -> str:
    taken[name] = taken.get(name, 0) + 1
    return name if taken[name] == 1 else f"{name}-{taken[name]}"
