"""Every kind of finding that linkage can give; its words stand in the standard, by the same code."""

from __future__ import annotations

from shoal.errors import Finding, Severity, Where
from shoal.standard.findings import make_finding

SEVERITIES: dict[str, Severity] = {
    # making tokens
    "identity-column-missing": "error",
    "reference-missing": "error",
    "reference-of-several": "warning",
    "identity-incomplete": "warning",
    "birth-date-unreadable": "warning",
    "birth-date-impossible": "warning",
    "birth-year-only": "note",
    "sex-unclear": "note",
    "consent-withholds-tokens": "note",
    # what the linkage unit should look into
    "uploads-changed": "warning",
    "uploads-refused": "warning",
    "tokens-crowded": "warning",
}
"""How grave each kind of finding is."""


def linkage_finding(code: str, where: Where | None = None, *, count: int = 1, **values: str | int) -> Finding:
    """A finding in English, with what it takes to write it in another language.

    Args:
        code: A key of `SEVERITIES`.
        where: The place in the user's own file; None is the whole file.
        count: In how many places it was met.
        values: What the braces of its texts stand for: numbers, and names that are no cell of the file.

    >>> linkage_finding("birth-year-only", records=3).severity
    'note'
    """
    return make_finding(code, SEVERITIES[code], where, count=count, **values)
