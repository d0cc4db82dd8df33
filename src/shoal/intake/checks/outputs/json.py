"""A check's report for machines."""

from __future__ import annotations

from typing import Any

from shoal.intake.checks.outputs.lines import finding_rows
from shoal.intake.checks.outputs.words import words
from shoal.intake.checks.report import CheckFinding, CheckReport, Completeness
from shoal.standard.findings import in_language


def as_json(report: CheckReport, language: str = "en") -> dict[str, Any]:
    """The report as plain values, ready for `json.dumps`.

    Args:
        report: The result of a check.
        language: Language of messages, fixes and the notice (BCP 47).

    Returns:
        `{"file", "standard", "profile", "recognised", "rows", "ok", "notice", "findings", "completeness"}`, and for
        each finding `{"code", "severity", "layer", "column", "field", "count", "rows", "message", "fix"}`: `column` is
        its letter or None, `rows` its first 1,000. It holds no cell of the file.
    """
    return {
        "file": report.name,
        "standard": report.standard,
        "profile": report.profile,
        "recognised": report.recognised,
        "rows": report.rows,
        "ok": report.ok,
        "notice": words(language).text("notice"),
        "findings": [_finding(found, language) for found in report.findings],
        "completeness": [_completeness(entry, report) for entry in report.completeness],
    }


def _finding(found: CheckFinding, language: str) -> dict[str, Any]:
    finding = in_language(found.finding, language)
    return {
        "code": finding.code,
        "severity": finding.severity,
        "layer": found.layer,
        "column": finding.where.letter or None,
        "field": found.field,
        "count": finding.count,
        "rows": list(finding_rows(found)),
        "message": finding.message,
        "fix": finding.fix,
    }


def _completeness(entry: Completeness, report: CheckReport) -> dict[str, Any]:
    letters = {column.position: column.letter for column in report.columns}
    return {
        "field": entry.field,
        "column": letters.get(entry.position),
        "core": entry.core,
        "rows": entry.rows,
        "filled": entry.filled,
        "unknown": entry.unknown,
    }
