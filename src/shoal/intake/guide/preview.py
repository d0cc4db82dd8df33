"""What a mapping makes of a sample of the file: the first records, the findings, and what is lost."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

import polars as pl

from shoal.errors import Finding, FindingsError
from shoal.intake.checks import check_sheet
from shoal.intake.guide.catalogue import label_of
from shoal.intake.guide.words import words
from shoal.intake.mapping.apply import Mapped, apply_mapping
from shoal.intake.mapping.model import Mapping
from shoal.intake.mapping.outputs.view import view
from shoal.intake.sheet import Sheet
from shoal.standard.findings import in_language
from shoal.standard.load import standard

SAMPLE = 2_000
"""Records of the file that a preview maps."""
RECORDS = 20
"""Records that it shows."""
MOST_FINDINGS = 150

_NOBODYS = secrets.token_bytes(32)  # the keys that a preview shows are made with no one's secret
_SHOWN_BY_THE_PAGE = frozenset({"column-undecided"})


def sample_of(sheet: Sheet) -> Sheet:
    """The first records and others evenly spread over the file.

    Args:
        sheet: The file.
    """
    height = sheet.frame.height
    if height <= SAMPLE:
        return sheet
    spread = (RECORDS + (height - RECORDS) * step // (SAMPLE - RECORDS) for step in range(SAMPLE - RECORDS))
    return replace(sheet, frame=sheet.frame[[*range(RECORDS), *spread]])


def preview(sample: Sheet, mapping: Mapping, language: str, *, whole: bool) -> dict[str, Any]:
    """Carry out a mapping on a sample, and check what comes out.

    Rules in which something is wrong are left out, so that the rest can be seen.

    Args:
        sample: Some records; sensitive, and so is what comes back.
        mapping: The mapping as it is now.
        language: One of the languages of the standard.
        whole: Whether the sample is the whole file: else no row is told.

    Returns:
        Plain values for the page.
    """
    wrong: list[Finding] = []
    try:
        mapped: Mapped | None = _map(sample, mapping)
    except FindingsError as error:
        wrong = [finding for finding in error.findings if finding.severity == "error"]
        mapped = _without(sample, mapping, wrong)
    found = [("mapping", finding, _columns(mapping, finding)) for finding in wrong]
    if mapped is not None:
        found += [("mapping", finding, _columns(mapping, finding)) for finding in mapped.findings]
        found += list(_checked(mapped, sample, mapping))
    shown = _findings(found, language, whole=whole)
    return {"findings": shown, "sampled": sample.frame.height, **_result(mapped, mapping, language)}


def _map(sample: Sheet, mapping: Mapping) -> Mapped:
    return apply_mapping(sample, mapping, secret=_NOBODYS)


def _without(sample: Sheet, mapping: Mapping, wrong: Iterable[Finding]) -> Mapped | None:
    """What comes out without the rules that are wrong, if anything does."""
    fields = {str(finding.values.get("field", "")) for finding in wrong}
    columns = {finding.where.column for finding in wrong}
    kept = tuple(rule for rule in mapping.fields if rule.field not in fields and columns.isdisjoint(rule.reads))
    try:
        return _map(sample, mapping.model_copy(update={"fields": kept, "examples": ()}))
    except FindingsError:
        return None


def _checked(mapped: Mapped, sample: Sheet, mapping: Mapping) -> Iterator[tuple[str, Finding, list[str]]]:
    """What the checker says of the result."""
    if not mapped.frame.width or mapping.profile == "release":
        return
    made = Sheet(mapped.frame, sample.name, first_row=sample.first_row)
    for found in check_sheet(made, mapping.profile).findings:
        rule = mapping.by_field.get(found.field or found.finding.where.column or "")
        yield "check", found.finding, list(rule.reads) if rule else []


def _columns(mapping: Mapping, finding: Finding) -> list[str]:
    """The columns of the file that a finding is about."""
    if finding.where.column:
        return [finding.where.column]
    rule = mapping.by_field.get(str(finding.values.get("field", "")))
    return list(rule.reads) if rule else []


def _findings(found: Iterable[tuple[str, Finding, list[str]]], language: str, *, whole: bool) -> list[dict[str, Any]]:
    order = ("error", "warning", "note")
    kept = [each for each in found if each[1].code not in _SHOWN_BY_THE_PAGE]
    kept.sort(key=lambda each: (order.index(each[1].severity), each[0] == "check"))
    shown = []
    for part, finding, columns in kept[:MOST_FINDINGS]:
        said = in_language(finding, language)
        row = said.where.row if whole else None
        told = {"part": part, "severity": said.severity, "code": said.code, "columns": columns, "row": row}
        shown.append({**told, "message": said.message, "fix": said.fix, "count": said.count})
    return shown


def _result(mapped: Mapped | None, mapping: Mapping, language: str) -> dict[str, Any]:
    """The first records, and in short what was lost."""
    if mapped is None:
        return {"fields": [], "records": [], "lost": [], "unsupplied": []}
    frame = pl.concat([mapped.frame, mapped.local], how="horizontal").head(RECORDS)
    known = standard().all_fields
    shown = view(mapped.loss, mapping, language)
    said = words(language)
    lost = [
        {
            "what": lost.heading,
            "columns": [
                {
                    "column": row.column,
                    "label": row.label,
                    "records": said.text("comma").join(f.records for f in row.fates),
                }
                for row in lost.rows
            ],
        }
        for lost in shown.lost
    ]
    return {
        "fields": [
            {"name": name, "label": known[name].label[language], "stays": name in mapped.local.columns}
            for name in frame.columns
        ],
        "records": [
            [label_of(known[name].list, cell, language) for name, cell in zip(frame.columns, row, strict=True)]
            for row in frame.iter_rows()
        ],
        "lost": lost,
        "unsupplied": [{"name": f.name, "label": f.label, "core": f.core} for f in shown.unsupplied],
    }
