"""Finding the columns of a file by the names that a system gives them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from shoal.intake.folding import folded
from shoal.intake.mapping.systems.catalogue import Spelling

_ENDS = {
    "plain": None,
    "path": re.compile(r"[/:]|(?<=\w)\.(?=\w)"),
    "salesforce": re.compile(r": |(?<=\w)\.(?=\w)"),
}
_CUSTOM = re.compile(r"__[cr]$", re.IGNORECASE)


class Names:
    """The columns of a file by what they may be called.

    Capitals, spaces, accents and signs never matter. A whole name goes before the last part of one. A last part that
    several columns share names none of them.

    Args:
        columns: Names of the columns.
        spelling: How the system writes them.

    >>> Names(["victim/prs_Gender", "Case: Status"], "path").find("prs_Gender")
    'victim/prs_Gender'
    >>> Names(["Contact: Gender", "vic_TypeOfExploitation__c"], "salesforce").find("Gender")
    'Contact: Gender'
    """

    def __init__(self, columns: Iterable[str], spelling: Spelling = "plain") -> None:
        self.columns = tuple(columns)
        self.spelling: Spelling = spelling
        self._whole: dict[str, str] = {}
        self._last: dict[str, list[str]] = {}
        for column in self.columns:
            self._whole.setdefault(folded(column), column)
            self._last.setdefault(folded(last_part(column, spelling)), []).append(column)
        self._groups = {folded(each) for column in self.columns for each in column.split("/")[:-1]}

    def find(self, name: str) -> str | None:
        """The column of a name, or None."""
        fold = folded(name)
        if not fold:
            return None
        last = self._last.get(fold, [])
        return self._whole.get(fold) or (last[0] if len(last) == 1 else None)

    def has(self, name: str) -> bool:
        """Whether a column has the name, or stands in a group that has it, as columns of single answers do."""
        return self.find(name) is not None or folded(name) in self._groups

    def find_all(self, names: Iterable[str]) -> tuple[str, ...]:
        """The columns of several names, in the order of the names, each once."""
        found = (self.find(name) for name in names)
        return tuple(dict.fromkeys(column for column in found if column is not None))


@lru_cache(maxsize=4096)
def last_part(column: str, spelling: Spelling) -> str:
    """The name of a column without what the system puts around it.

    >>> last_part("Contact: Birthdate", "salesforce"), last_part("case/person/prs_Gender", "path")
    ('Birthdate', 'prs_Gender')
    >>> last_part("Contact.prs_Gender__c", "salesforce")
    'prs_Gender'
    """
    ends = _ENDS[spelling]
    last = ends.split(column)[-1].strip() if ends else column
    return _CUSTOM.sub("", last) if spelling == "salesforce" else last
