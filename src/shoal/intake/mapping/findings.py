"""Every kind of finding that a mapping can give: about the mapping itself, and about a file that is mapped.

Its words stand in the standard, by the same code, in every language.
"""

from __future__ import annotations

from shoal.errors import Finding, Severity, Where
from shoal.standard.findings import make_finding


def _kinds(severity: Severity, codes: str) -> dict[str, Severity]:
    return dict.fromkeys(codes.split(), severity)


SEVERITIES: dict[str, Severity] = {
    # names that the mapping uses
    **_kinds(
        "error", "field-unknown code-not-in-list reason-not-in-list source-column-gone mapping-standard-unreadable"
    ),
    **_kinds("warning", "mapping-standard-newer code-outdated field-outdated"),
    **_kinds("note", "mapping-standard-older dropped-column-gone"),
    # contradictions
    **_kinds("error", "column-used-and-dropped column-decided-twice field-filled-twice values-contradictory"),
    **_kinds("error", "broad-value-narrowed nothing-fits-but-code several-codes-for-one reason-and-code value-blank"),
    # rules that can't be carried out
    **_kinds("error", "derivation-cyclic derivation-unfit derivation-incomplete source-field-unfilled holds-unfit"),
    **_kinds("error", "date-format-unknown constant-unfit"),
    # examples
    **_kinds("error", "example-unfit example-fails"),
    # what comes of it
    **_kinds("warning", "key-unfilled"),
    **_kinds("note", "field-unused missing-token-is-code"),
    # the file
    **_kinds("warning", "column-undecided value-not-understood split-missing dates-unstated record-empty"),
    **_kinds("note", "dates-ambiguous field-without-value"),
}
"""How grave each kind of finding is."""


def mapping_finding(code: str, where: Where | None = None, *, count: int = 1, **values: str | int) -> Finding:
    """A finding in English, with what it takes to write it in another language.

    Args:
        code: A key of `SEVERITIES`.
        where: The place in the user's own file; None is the whole file, or the mapping.
        count: In how many places it was met.
        values: What the braces of its texts stand for: numbers, names of columns and fields, codes of the standard, and
            values that somebody wrote into the mapping. Never a cell.

    >>> mapping_finding("field-filled-twice", field="prs_Gender").message
    'The mapping fills the field prs_Gender twice.'
    """
    return make_finding(code, SEVERITIES[code], where, count=count, times=count, **values)
