"""Five keyed tokens a person: each says whether two records agree on some of what names a person, and not on what.

| token | made of |
|---|---|
| full | all parts of the names, date of birth, sex |
| sound | sounds of all parts, date of birth (day and month in either order, the year as one of four) |
| first | first name, date of birth, sex, first and last sound of the family name |
| last | family name, date of birth, sex, first sound of the first name |
| year | consonants of all parts, year and month of birth; where only the year is known, sounds and year |

The order of names makes no difference to full, sound and year, so that exchanged columns do none. What each is made of
was chosen by measuring (`make bench-linkage`, docs/linkage.md). Sounds and date together tell people apart so well that
the date may be off by a year or have day and month exchanged. First name, date and sex do not: without some sounds of
the other name, and the last token without the month, strangers would share them.

A token that lacks a part is not made: what stands in its place is made of the record's own reference, equals nothing,
and does not show that something is missing.
"""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

from shoal.linkage.births import Birth
from shoal.linkage.letters import name_parts
from shoal.linkage.sounds import consonants, sound

KINDS = ("full", "sound", "first", "last", "year")
"""The tokens, the most trusted first."""

SIZE = 32
"""Bytes of a token."""

_DOMAIN = "shoal linkage 1"


@dataclass(frozen=True, repr=False)
class Person:
    """What names a person in one record, as it was understood. It has no `repr`, so that no message can show it.

    Args:
        first: Parts of the first name.
        last: Parts of the family name.
        birth: Date of birth.
        sex: "F", "M" or another short code; "" where it is not known.
    """

    first: tuple[str, ...]
    last: tuple[str, ...]
    birth: Birth | None
    sex: str

    @classmethod
    def of(cls, first: str, last: str, birth: Birth | None, sex: str) -> Person:
        """A person from the cells of a record."""
        return cls(name_parts(first), name_parts(last), birth, sex)

    @property
    def linkable(self) -> bool:
        """Whether at least one token can be made."""
        return any(self.statements())

    def statements(self) -> tuple[str, ...]:
        """What each token is made of, in the order of `KINDS`; "" for one that lacks a part."""
        if not (self.first and self.last and self.birth):
            return ("",) * len(KINDS)
        parts = sorted(self.first + self.last)
        sounds, spelt = (" ".join(sorted(map(heard, parts))) for heard in (sound, consonants))
        born, sex = self.birth, self.sex
        first, last = " ".join(self.first), " ".join(self.last)
        family, whole = sound(self.last[0]), born.whole
        return (
            _stated(" ".join(parts), born.text, sex) if sex else "",
            _stated(sounds, born.about) if whole else "",
            _stated(first, born.text, sex, family[:1], family[-1:]) if sex and whole else "",
            _stated(last, born.text, sex, sound(self.first[0])[:1]) if sex and whole else "",
            _stated(spelt if whole else sounds, f"{born.year:04}-{born.month:02}"),
        )


def make_tokens(key: bytes, reference: str, person: Person) -> bytes:
    """The tokens of one record, one after another.

    Args:
        key: The project key of the round.
        reference: The record's own reference, which fills the places of tokens that lack a part.
        person: What names the person.

    Returns:
        `SIZE` bytes for each of `KINDS`.
    """
    return b"".join(
        hmac.digest(key, _stated(_DOMAIN, kind, "made" if text else "lacking", text or reference).encode(), _HASH)
        for kind, text in zip(KINDS, person.statements(), strict=True)
    )


_HASH = hashlib.sha256().name


def _stated(*parts: str) -> str:
    return "\x1f".join(parts)
