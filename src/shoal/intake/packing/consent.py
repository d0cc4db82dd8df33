"""The consent gate: which records may leave the partner for a purpose, and why the others may not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

import polars as pl

from shoal.errors import Finding
from shoal.intake.checks.rulebook import rules
from shoal.intake.mapping.loss import Loss
from shoal.intake.mapping.model import Mapping as FileMapping
from shoal.intake.packing.findings import packing_finding
from shoal.standard.model import SEPARATOR

PURPOSES = "con_Purposes"
"""The field that tells to what a person agreed."""

REFUSED = "FALSE"
NOT_ASKED_FOR = ("", "NotApplicable")
"""What stands in the date of withdrawal where nothing was withdrawn."""

REASONS = {
    "withdrawn": "withheld-withdrawn",
    "refused": "withheld-refused",
    "unknown": "withheld-unknown",
    "purpose": "withheld-purpose",
}
"""Why a record is held back, with the finding that says so, the plainest first: each record counts once."""


@dataclass(frozen=True, eq=False)
class Gate:
    """What the consent gate decided.

    Args:
        kept: One truth value for each record: whether it may go.
        withheld: How many may not, by reason; reasons without a record are left out.
        findings: Errors where consent can't be judged; notes on what was held back.
    """

    kept: pl.Series
    withheld: Mapping[str, int]
    findings: tuple[Finding, ...]


def judge_mapping(mapping: FileMapping, loss: Loss, frame: pl.DataFrame, *, needed: bool) -> list[Finding]:
    """Whether a mapping lets consent be judged at all.

    Args:
        mapping: The mapping.
        loss: What it made of the file.
        frame: All that it computed.
        needed: Whether each record needs a consent of its own.
    """
    rule, rules_of = rules().consent[0], mapping.by_field
    found = [
        packing_finding("consent-column-missing", field=name)
        for name in ((rule.field, PURPOSES) if needed else ())
        if name not in frame.columns or (name not in rules_of and (frame[name] == "").all())
    ]
    if needed and rule.field in rules_of and rules_of[rule.field].constant is not None:
        found.append(packing_finding("consent-not-from-records", field=rule.field))
    if rule.withdrawn not in frame.columns:
        found.append(packing_finding("withdrawal-unrecorded", field=rule.withdrawn))
    lost = [
        entry
        for entry in loss.entries
        if entry.field == rule.withdrawn and entry.kind in {"not-understood", "not-expressed"} and entry.records
    ]
    if lost:  # taken for no date, it would be taken for no withdrawal
        records = sum(entry.records for entry in lost)
        found.append(packing_finding("withdrawal-unclear", count=records, field=rule.withdrawn, records=records))
    return found


def gate(frame: pl.DataFrame, purposes: tuple[str, ...], *, needed: bool) -> Gate:
    """Find the records that may go.

    A record goes if its person consented, to each of the purposes, and did not take it back. Where consent is not the
    legal basis, all go but those of persons who said no or took their consent back.

    Args:
        frame: All that is known of consent; a field that is not there says nothing.
        purposes: Codes of the purposes.
        needed: Whether each record needs a consent of its own.
    """
    counts: dict[str, int] = {}
    kept = pl.repeat(value=True, n=frame.height, dtype=pl.Boolean, eager=True)
    for against in frame.select(**_against(frame, purposes, needed=needed)):
        hit = against & kept  # each record counts for its first reason
        if hit.any():
            counts[against.name] = int(hit.sum())
            kept = kept & ~hit
    notes = tuple(packing_finding(REASONS[reason], records=count) for reason, count in counts.items())
    return Gate(kept, counts, notes)


def consent_holds(frame: pl.DataFrame, purposes: tuple[str, ...]) -> pl.Series:
    """Whether each record says itself that its person consented to the purposes.

    Args:
        frame: The records as they were sent: the day of a withdrawal is not among their fields.
        purposes: Codes of the purposes.
    """
    against = _against(frame, purposes, needed=True)
    return ~frame.select(no=reduce(or_, against.values()))["no"]


def _against(frame: pl.DataFrame, purposes: tuple[str, ...], *, needed: bool) -> dict[str, pl.Expr]:
    """What speaks against a record, by reason."""
    rule = rules().consent[0]
    consent = _cells(frame, rule.field)
    given = consent.is_in(list(rule.given))
    against = {"withdrawn": ~_cells(frame, rule.withdrawn).is_in(list(NOT_ASKED_FOR)), "refused": consent == REFUSED}
    if needed:
        against["unknown"] = ~given
        against["purpose"] = ~reduce(and_, (_holds(frame, purpose) for purpose in purposes))
    return {reason: against[reason] for reason in REASONS if reason in against}


def _holds(frame: pl.DataFrame, purpose: str) -> pl.Expr:
    joined = pl.lit(SEPARATOR) + _cells(frame, PURPOSES) + pl.lit(SEPARATOR)
    return joined.str.contains(f"{SEPARATOR}{purpose}{SEPARATOR}", literal=True)


def _cells(frame: pl.DataFrame, name: str) -> pl.Expr:
    return pl.col(name) if name in frame.columns else pl.repeat("", pl.len(), dtype=pl.String)
