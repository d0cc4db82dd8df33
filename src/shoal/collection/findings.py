"""Every kind of finding that keeping a collection can give. Its words stand in the standard."""

from __future__ import annotations

from shoal.errors import Finding, Severity, Where
from shoal.standard.findings import make_finding


def _kinds(severity: Severity, codes: str) -> dict[str, Severity]:
    return dict.fromkeys(codes.split(), severity)


SEVERITIES: dict[str, Severity] = {
    # a contribution that can't be taken in
    **_kinds("error", "contribution-other-steward partner-unregistered partner-key-differs"),
    **_kinds("error", "contribution-repeated contribution-removed-before contribution-outdated replaces-nothing"),
    **_kinds("error", "contribution-standard-older contribution-retention-over"),
    # a contribution that was taken in, and what to know about it
    **_kinds("warning", "contribution-previous-missing contribution-previous-unknown"),
    **_kinds("note", "withdrawn-left-out"),
    # who is the same person, and who no longer takes part
    **_kinds("error", "crosswalk-repeated crosswalk-other-collection"),
    **_kinds("warning", "crosswalk-unmatched withdrawal-unmatched"),
    # making a version
    **_kinds("error", "nothing-in-force"),
    **_kinds("warning", "migration-incomplete"),
    **_kinds("note", "retention-left-out conflicts-resolved version-unchanged"),
    # reading a version for a release
    **_kinds("error", "publication-not-agreed"),
}
"""How grave each kind of finding is."""


def collection_finding(code: str, where: Where | None = None, *, count: int = 1, **values: str | int) -> Finding:
    """A finding in English, with what it takes to write it in another language.

    Args:
        code: A key of `SEVERITIES`.
        where: The place in the user's own file; None is the whole file.
        count: In how many places it was met.
        values: What the braces of its texts stand for: numbers, and names that are no cell of a file.

    >>> collection_finding("nothing-in-force").severity
    'error'
    """
    return make_finding(code, SEVERITIES[code], where, count=count, **values)
