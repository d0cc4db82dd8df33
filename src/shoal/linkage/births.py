"""Dates of birth as registers have them: whole, or only the year behind a made-up 1 January."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

OLDEST = 120
"""Nobody is older than this many years."""

YEARS = 4
"""So many years are one where a date may be off by one."""

_DIGITS = {0x0660 + i: str(i) for i in range(10)} | {0x06F0 + i: str(i) for i in range(10)}
_YEAR = re.compile(r"^\d{4}$")
_YEAR_AND_MONTH = re.compile(r"^(\d{4})-(\d{2})$")
_MIDNIGHT = re.compile(r"[ T]00:00(:00(\.0+)?)?$")


@dataclass(frozen=True)
class Birth:
    """When somebody was born, as far as it is known.

    Args:
        year: The year.
        month: The month, or 0.
        day: The day, or 0.
    """

    year: int
    month: int = 0
    day: int = 0

    @property
    def whole(self) -> bool:
        """Whether the day is known."""
        return self.day > 0

    @property
    def text(self) -> str:
        """The date, with zeros for what is not known."""
        return f"{self.year:04}-{self.month:02}-{self.day:02}"

    @property
    def about(self) -> str:
        """The date so that exchanging day and month makes no difference, and the next year mostly none."""
        small, large = sorted((self.month, self.day))
        return f"{self.year // YEARS * YEARS:04}-{small:02}-{large:02}"


def understood_birth(text: str, formats: tuple[str, ...], today: date) -> Birth | str | None:
    """What a cell says of a date of birth.

    1 January counts as a year alone: registers write it where nothing else is known, and everyone who shares it would
    be taken for one another.

    Args:
        text: The cell.
        formats: How dates are written, in order of trust; ISO 8601 is always understood.
        today: Nobody was born after it.

    Returns:
        The date; None for an empty cell; "unreadable" or "impossible".
    """
    text = _MIDNIGHT.sub("", text.strip().translate(_DIGITS))
    if not text:
        return None
    birth = _read(text, formats)
    if birth is None:
        return "unreadable"
    born = date(birth.year, max(birth.month, 1), max(birth.day, 1)) if birth.year else date.min
    if born > today or birth.year < today.year - OLDEST:
        return "impossible"
    return Birth(birth.year) if (birth.month, birth.day) == (1, 1) else birth


def _read(text: str, formats: tuple[str, ...]) -> Birth | None:
    if _YEAR.match(text):
        return Birth(int(text))
    month = _YEAR_AND_MONTH.match(text)
    if month and 1 <= int(month[2]) <= 12:
        return Birth(int(month[1]), int(month[2]))
    for pattern in (*formats, "%Y-%m-%d"):
        try:
            found = datetime.strptime(text, pattern)
        except ValueError:
            continue
        return Birth(found.year, found.month if _has(pattern, "mbB") else 0, found.day if _has(pattern, "d") else 0)
    return None


def _has(pattern: str, letters: str) -> bool:
    return any(f"%{letter}" in pattern or f"%-{letter}" in pattern for letter in letters)
