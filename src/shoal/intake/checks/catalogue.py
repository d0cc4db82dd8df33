"""Every kind of finding of a check: how bad it is and what it is about. Its words stand in the standard's data."""

from __future__ import annotations

from dataclasses import dataclass

from shoal.errors import Severity
from shoal.intake.checks.report import Layer


@dataclass(frozen=True)
class Kind:
    """How bad a kind of finding is, and what it is about."""

    severity: Severity
    layer: Layer


def _kinds(layer: Layer, severity: Severity, codes: str) -> dict[str, Kind]:
    return {code: Kind(severity, layer) for code in codes.split()}


CHECKS: dict[str, Kind] = {
    # columns
    **_kinds("structure", "error", "no-known-column identifier-column free-text-column column-twice"),
    **_kinds("structure", "warning", "column-unclear column-private core-column-missing wide-flags"),
    **_kinds("structure", "warning", "deprecated-column withdrawn-column"),
    **_kinds("structure", "note", "column-unknown column-of-other-profile columns-missing"),
    # cells of any column
    **_kinds("structure", "warning", "spaces-around formula-text looks-like-identifier missing-token"),
    # keys and texts
    **_kinds("structure", "error", "key-empty key-too-long key-not-random pattern-mismatch"),
    **_kinds("structure", "warning", "key-repeated"),
    # numbers and dates
    **_kinds("structure", "error", "not-a-whole-number not-a-number not-a-year out-of-range year-out-of-range"),
    **_kinds("structure", "error", "date-not-iso date-ambiguous date-impossible date-too-precise"),
    **_kinds("structure", "warning", "year-improbable"),
    # codes
    **_kinds("structure", "error", "unknown-code not-a-flag not-a-boolean several-codes list-separator"),
    **_kinds("structure", "error", "reason-beside-codes repeated-code"),
    **_kinds("structure", "warning", "known-spelling label-for-code wrong-case empty-code"),
    **_kinds("structure", "note", "country-code-length broader-and-narrower local-code namibia-lost"),
    # fields against each other
    **_kinds("consistency", "error", "combined-flag-mismatch derived-value-mismatch dates-out-of-order date-in-future"),
    **_kinds("consistency", "error", "ages-contradict age-goes-back"),
    **_kinds("consistency", "warning", "implied-flag-missing joined-text-without-flag joined-text-differs"),
    **_kinds("consistency", "warning", "named-and-not-specified kind-without-exploitation means-without-victim"),
    **_kinds("consistency", "warning", "age-differs dates-in-odd-order consent-missing consent-withdrawn"),
    **_kinds("consistency", "note", "flag-without-joined-text decision-without-decider"),
    # how much use the records are
    **_kinds("usefulness", "warning", "deprecated-code withdrawn-code no-year no-country no-exploitation"),
    **_kinds("usefulness", "note", "core-mostly-empty many-unknown column-empty column-constant repeated-rows"),
}
"""Every code of a check with its kind."""
