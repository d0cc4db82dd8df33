"""How many persons two partners have in common: the one thing that may be told, as a protected count with noise.

What is counted is the number of pairs, one record of each partner, that share a token, when each record is used once.
The pairs are taken greedily in an order that does not depend on which other records there are: the kinds of tokens as
they are trusted, within a kind the tokens in their own order, within a token the references in theirs. For such a
greedy matching one more record raises the count by one or leaves it:

    Run it with and without a record r. Before the first pair, the records still free differ by r alone. Let them
    differ by exactly one record u, free in one run only. A pair without u is taken in both runs or in none. If the
    pair (u, w) is taken in the one, then w was free in both; now w is free in the other run only, and again the runs
    differ by one record. So the counts of both runs never differ by more than one, and the run with r is ahead or even.

Clusters have no such bound: one record can join five of them. A person with at most m records at each of the two
partners thus changes the count by at most 2m, and discrete Laplace noise of scale 2m/epsilon makes the answer
epsilon-differentially private for the person. Rounding below zero and beyond the smaller declared load needs no
further look at the data.
"""

from __future__ import annotations

import math
from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from typing import Any

from shoal.errors import BudgetRefused, Refused
from shoal.linkage.journal import Entry
from shoal.linkage.matching import rekeyed
from shoal.linkage.project import Partner
from shoal.linkage.tokenfile import Upload
from shoal.linkage.tokens import KINDS
from shoal.linkage.unit import LinkageUnit
from shoal.privacy.protected import ProtectedCount

TOTAL = Fraction(2)
"""Epsilon of all answers of a project together, over all rounds."""

COVERAGE = 0.9
"""What share of intervals holds the true count."""


@dataclass(frozen=True)
class Overlap:
    """The answer to how many persons two partners have in common.

    Args:
        partners: Names of the two.
        count: Protected count of persons, with its 90 % interval.
        epsilon: What the answer cost.
        records: The most records of one person at each partner for which this holds.
        repeated: Whether it was drawn before in this round: then it cost nothing now.
    """

    partners: tuple[str, str]
    count: ProtectedCount
    epsilon: Fraction
    records: int
    repeated: bool


def overlap(unit: LinkageUnit, one: str, other: str, *, epsilon: Fraction, records: int = 1) -> Overlap:
    """Answer how many persons two partners have in common, once a round.

    The cost is on record before the noise is drawn. The same question again in the same round has the same answer,
    also after the partners sent other tokens, and costs nothing.

    Args:
        unit: The linkage unit; both partners' uploads lie there.
        one: Public signing key of a partner.
        other: That of another one.
        epsilon: What the answer may cost.
        records: The most records of one person at each partner.

    Raises:
        Refused: The question makes no sense, or an upload is missing.
        BudgetRefused: The project's budget does not cover it. Nothing was debited.
    """
    if one == other or not 0 < epsilon <= TOTAL or not 1 <= records <= 100:
        raise Refused(f"Ask about two different partners, with an epsilon above 0 and at most {float(TOTAL):g}.")
    pair = sorted((unit.round.partner(one).key, unit.round.partner(other).key))
    partners = unit.round.partner(pair[0]), unit.round.partner(pair[1])
    with unit.journal.locked():
        mine = [e for e in unit.journal.entries() if e.get("round") == unit.round.id and e.get("pair") == pair]
        answered = [entry for entry in mine if entry["kind"] == "answer"]
        if answered:
            return _told(partners, answered[0], repeated=True)
        uploads = {upload.partner.key: upload for upload in unit.uploads()}
        if not set(pair) <= set(uploads):
            raise Refused("An upload of one of the two is missing. Ask before the round is matched: then tokens go.")
        debit = _debit(unit, pair, epsilon, records, [entry for entry in mine if entry["kind"] == "debit"])
        exact = pairs_in_common(uploads[pair[0]], uploads[pair[1]])
        noisy = _laplace(exact, _scale(debit))
        cost = {key: debit[key] for key in ("round", "pair", "epsilon", "records")}
        return _told(partners, unit.journal.add("answer", **cost, noisy=noisy), repeated=False)


def pairs_in_common(one: Upload, other: Upload) -> int:
    """How many pairs of records share a token, each record used once. Exact: not to be told.

    One more record changes it by one at most; the proof stands at the top of this module.
    """
    references = [(0, r) for r in one.tokens] + [(1, r) for r in other.tokens]
    codes = rekeyed([*one.tokens.values(), *other.tokens.values()])
    free = [True] * len(references)
    count = 0
    for kind in range(len(KINDS)):
        sharing: dict[int, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
        for record, code in enumerate(codes[:, kind].tolist()):
            if free[record]:
                sharing[code][references[record][0]].append(record)
        for (
            left,
            right,
        ) in sharing.values():  # records share one token of a kind only: tokens can't get in each other's way
            left.sort(key=lambda record: references[record][1])
            right.sort(key=lambda record: references[record][1])
            for pair in zip(left, right, strict=False):
                free[pair[0]] = free[pair[1]] = False
                count += 1
    return count


def _debit(unit: LinkageUnit, pair: list[str], epsilon: Fraction, records: int, standing: list[Entry]) -> Entry:
    """Put the cost on record; after a crash in between, the one that stands there already counts."""
    if standing:
        return standing[0]
    spent = sum((Fraction(e["epsilon"]) for e in unit.journal.entries() if e["kind"] == "debit"), Fraction(0))
    if spent + epsilon > TOTAL:
        raise BudgetRefused(
            f"The project may spend epsilon {float(TOTAL):g} on such answers, and {float(spent):g} is spent. One with "
            f"epsilon {float(epsilon):g} is not covered. Nothing was debited."
        )
    return unit.journal.add("debit", round=unit.round.id, pair=pair, epsilon=str(epsilon), records=records)


def _scale(entry: Entry) -> float:
    """2m/epsilon, rounded up, so that the answer never costs more than was debited."""
    return math.nextafter(float(2 * entry["records"] / Fraction(entry["epsilon"])), math.inf)


def _told(partners: tuple[Partner, Partner], entry: Entry, *, repeated: bool) -> Overlap:
    """The answer in words that promise no more than it holds."""
    most = min(partner.load for partner in partners)
    half = half_width(_scale(entry))
    low, count, high = (min(max(entry["noisy"] + step, 0), most) for step in (-half, 0, half))
    told = ProtectedCount("reported", count, low, high)
    names = partners[0].name, partners[1].name
    return Overlap(names, told, Fraction(entry["epsilon"]), entry["records"], repeated)


def half_width(scale: float) -> int:
    """Half of the 90 % interval of discrete Laplace noise: the least h with P(|noise| > h) at most 10 %.

    With a = exp(-1/scale), P(|noise| > h) = 2 a^(h+1) / (1 + a).

    >>> half_width(8.0)
    18
    """
    a = math.exp(-1 / scale)
    return max(math.ceil(math.log((1 - COVERAGE) * (1 + a) / 2) / math.log(a)) - 1, 0)


@cache
def _opendp() -> Any:
    import opendp.prelude as dp

    dp.enable_features("contrib")
    return dp


def _laplace(exact: int, scale: float) -> int:
    """The count with discrete Laplace noise from OpenDP, which draws it exactly, from the system's randomness."""
    dp = _opendp()
    space = dp.atom_domain(T="i64"), dp.absolute_distance(T="i64")
    return int(dp.m.make_laplace(*space, scale=scale)(exact))
