"""Every kind of finding that packing and unpacking a contribution can give. Its words stand in the standard."""

from __future__ import annotations

from shoal.errors import Finding, Severity, Where
from shoal.standard.findings import make_finding


def _kinds(severity: Severity, codes: str) -> dict[str, Severity]:
    return dict.fromkeys(codes.split(), severity)


SEVERITIES: dict[str, Severity] = {
    # how a protocol or a statement is written
    **_kinds("error", "paper-part-missing paper-part-unknown paper-text-long paper-date-wrong paper-choice-wrong"),
    **_kinds("error", "paper-number-wrong paper-key-wrong paper-contact-wrong paper-shape-wrong"),
    # what a protocol says
    **_kinds("error", "protocol-dates-disordered protocol-parts-contradict protocol-unsigned protocol-field-unknown"),
    **_kinds("error", "protocol-expired protocol-not-yet-valid protocol-retention-too-long"),
    **_kinds("error", "protocol-purpose-not-covered protocol-recipient-differs protocol-partner-differs"),
    **_kinds("warning", "protocol-review-due"),
    # what a statement says
    **_kinds("error", "statement-period-disordered"),
    **_kinds("warning", "statement-period-ahead statement-years-outside statement-records-unexpected"),
    # consent
    **_kinds("error", "consent-column-missing consent-not-from-records withdrawal-unclear"),
    **_kinds("warning", "withdrawal-unrecorded"),
    **_kinds("note", "withheld-withdrawn withheld-refused withheld-unknown withheld-purpose"),
    # what the records and the mapping may hold
    **_kinds("error", "profile-unproven mapping-profile-differs mapping-value-identifies field-not-shareable"),
    **_kinds("error", "cell-not-closed person-key-missing nothing-to-pack consent-not-covering"),
    **_kinds("note", "fields-left-out"),
    # a contribution that was made with another version
    **_kinds("error", "standard-version-unknown"),
}
"""How grave each kind of finding is."""


def packing_finding(code: str, where: Where | None = None, *, count: int = 1, **values: str | int) -> Finding:
    """A finding in English, with what it takes to write it in another language.

    Args:
        code: A key of `SEVERITIES`.
        where: The place in the user's own file; None is the whole file.
        count: In how many places it was met.
        values: What the braces of its texts stand for: numbers, and names that are no cell of a file.

    >>> packing_finding("nothing-to-pack").severity
    'error'
    """
    return make_finding(code, SEVERITIES[code], where, count=count, **values)
