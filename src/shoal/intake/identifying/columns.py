"""Judging one column: which signs its texts show, and whether they are enough."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

import polars as pl

from shoal.intake.identifying import contact, dates, names, numbers, places, prose
from shoal.intake.identifying.cells import Cells, Mask, tidy
from shoal.intake.identifying.kinds import Suspicion
from shoal.intake.identifying.signs import Sign
from shoal.intake.identifying.vocabulary import known
from shoal.standard.private import private_families

SIGNS: tuple[Sign, ...] = (
    *contact.SIGNS,
    *places.EARLY,
    *numbers.EARLY,
    *dates.SIGNS,
    *places.SIGNS,
    *prose.SIGNS,
    *numbers.SIGNS,
    *names.SIGNS,
    *places.LATE,
    *numbers.LATE,
    contact.LATE[0],
    *names.LATE,
    contact.LATE[1],
    *prose.LATE,
)
"""Every sign, in the order in which they are looked for: a text that one sign explains is not asked for another."""

_SURE = "|".join(
    f"(?:{each})"
    for each in (
        contact.MAIL,
        contact.PROFILE,
        contact.WEB,
        contact.IP,
        contact.MAC,
        places.PAIR,
        numbers.LONG,
        prose.FILE,
    )
)
"""What one text alone gives away: it is looked for in every text, however many there are."""


_PLAIN = r"^[+-]?[0-9]{1,4}(?:[.,][0-9]{1,3})? ?[%+]?$"
"""Small numbers, ages and years: they are never looked at twice."""


@dataclass(frozen=True, eq=False)
class Suspected:
    """A suspicion and the texts that raise it.

    Args:
        suspicion: What the column seems to hold.
        texts: Which of the texts asked about show it.
    """

    suspicion: Suspicion
    texts: Mask


def suspect(name: str, texts: pl.Series, counts: pl.Series | None = None) -> Suspicion | None:
    """What direct identifier a column seems to hold.

    Args:
        name: The column's name, or "" where it should not speak. It never raises a suspicion by itself.
        texts: The column's texts, each once or as they stand. Empty ones do not matter.
        counts: In how many records each text stands; None where `texts` are the cells themselves.

    Returns:
        The gravest suspicion, or None.

    >>> suspect("Q12", pl.Series(["ada@example.org", "", "bo@example.org"])).words
    'an e-mail address'
    >>> suspect("Q12", pl.Series(["north", "south", "north"])) is None
    True
    """
    if counts is None:
        table = texts.alias("text").drop_nulls().value_counts(name="records")
        texts, counts = table["text"], table["records"]
    filled = texts != ""
    column = _Column.of(name, texts.filter(filled), counts.filter(filled))
    found = [
        Suspicion(sign.kind, sign.confidence, int(mask.sum()) / column.judged.of)
        for sign, mask in _found(column.judged, frozenset())
    ]
    return max(found, key=lambda each: (each.share >= 0.1, each.share * each.confidence), default=None)


def suspicions(name: str, texts: pl.Series, counts: pl.Series, *, but: Collection[str] = ()) -> tuple[Suspected, ...]:
    """Every kind of direct identifier that a column seems to hold, with the texts that show it.

    Args:
        name: The column's name, or "" where it should not speak.
        texts: The column's different texts.
        counts: In how many records each stands.
        but: Names of kinds that are not looked for.

    Returns:
        One a kind, in the order in which they are looked for.
    """
    column = _Column.of(name, texts, counts)
    found = list(_found(column.judged, frozenset(but)))
    masks: dict[str, Mask] = {}
    confidences: dict[str, float] = {}
    shares: dict[str, float] = {}
    taken = column.looked_at.none
    for sign, mask in found:
        every = (mask if column.judged is column.looked_at else sign.found_in(column.looked_at)) & ~taken
        taken = taken | every
        masks[sign.kind] = masks.get(sign.kind, column.looked_at.none) | every
        confidences[sign.kind] = max(confidences.get(sign.kind, 0), sign.confidence)
        shares[sign.kind] = shares.get(sign.kind, 0) + int(mask.sum()) / column.judged.of
    return tuple(
        Suspected(Suspicion(kind, confidences[kind], min(shares[kind], 1.0)), column.among_all(mask))
        for kind, mask in masks.items()
        if mask.any()
    )


@dataclass(frozen=True, eq=False)
class _Column:
    """A column made ready.

    Args:
        interesting: Which of its texts may identify anybody: no words of the standard and no small numbers.
        looked_at: These texts.
        judged: As many of them as are needed to judge.
    """

    interesting: Mask
    looked_at: Cells
    judged: Cells

    @classmethod
    def of(cls, name: str, texts: pl.Series, counts: pl.Series) -> _Column:
        families = private_families(name)
        plain = tidy(texts)
        small = plain.str.contains(_PLAIN)
        interesting = (plain != "") if "place" in families else (plain != "") & ~small
        if len(plain) <= _FEW_ENOUGH:
            interesting = interesting & ~known(plain)
        looked_at = Cells(
            plain.filter(interesting), counts.filter(interesting), families, len(plain), int(small.sum()), _SURE
        )
        return cls(interesting, looked_at, looked_at.some())

    def among_all(self, mask: Mask) -> Mask:
        """A mask of the texts that were looked at as one of all texts."""
        whole = pl.repeat(value=False, n=len(self.interesting), dtype=pl.Boolean, eager=True)
        return whole.scatter(self.interesting.arg_true().filter(mask), True)


_FEW_ENOUGH = 5000
"""A column of more different texts is no column of codes."""


def _found(cells: Cells, but: frozenset[str]) -> Iterator[tuple[Sign, Mask]]:
    """The signs that count, with the texts that show them and no earlier sign."""
    taken = cells.none
    for sign in SIGNS:
        if sign.kind in but:
            continue
        if taken.all():
            return
        mask = sign.looked_for(cells) & ~taken
        if sign.counts_in(cells, mask):
            taken = taken | mask
            yield sign, mask
