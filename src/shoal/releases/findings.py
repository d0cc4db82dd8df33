"""Every kind of finding that drafting, making and verifying a release can give.

Its words stand in the standard, by the same code, in every language. The code and the values of its places are kept
in the finding, so that it can be written in another language.
"""

from __future__ import annotations

from shoal.errors import Finding, Severity, Where
from shoal.standard.findings import make_finding


def _kinds(severity: Severity, codes: str) -> dict[str, Severity]:
    return dict.fromkeys(codes.split(), severity)


SEVERITIES: dict[str, Severity] = {
    # understanding case records
    **_kinds("error", "column-missing column-undeclared value-unknown value-unusable value-missing person-missing"),
    **_kinds("error", "implication-contradicted too-few-records"),
    # making a release
    **_kinds("warning", "measurements-repeated"),
    # drafting a description; the last two are kinds of reading too
    **_kinds("warning", "domain-undeclared header-doubtful"),
    **_kinds("note", "column-ignored person-proposed"),
    **_kinds("error", "name-unusable empty-header duplicate-header"),
    # verifying a release: what is not as it was signed
    **_kinds("error", "file-missing file-extra checksum-wrong signature-wrong statement-unreadable"),
    # verifying a release: what was signed and contradicts itself
    **_kinds("error", "data-unreadable manifest-differs codebook-differs columns-wrong records-wrong parquet-differs"),
    **_kinds("error", "explorer-differs key-malformed interval-wrong part-missing count-inconsistent"),
    **_kinds("error", "ledger-rolled-back"),
}
"""How grave each kind of finding is."""


def release_finding(code: str, where: Where | None = None, *, count: int = 1, **values: str | int) -> Finding:
    """A finding in English, with what it takes to write it in another language.

    Args:
        code: A key of `SEVERITIES`.
        where: The place in the user's own file; None is the whole file.
        count: In how many places it was met.
        values: What the braces of its texts stand for: numbers, and names that are no cell of a file.

    >>> release_finding("checksum-wrong", path="index.html").message
    'index.html is not as it was signed.'
    """
    return make_finding(code, SEVERITIES[code], where, count=count, **values)
