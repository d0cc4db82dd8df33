"""Names that come close to one that is unknown."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def near(name: str, known: Iterable[str]) -> str:
    """Up to three names that come close to one, for a finding; a dash where none does.

    >>> near("prs_gender", ["prs_Gender", "cas_Id"])
    'prs_Gender'
    """
    by_fold = {each.casefold(): each for each in known}
    return ", ".join(by_fold[fold] for fold in get_close_matches(name.casefold(), by_fold, n=3)) or "–"
