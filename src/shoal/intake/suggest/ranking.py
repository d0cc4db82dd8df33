"""From evidence to candidates: one column a field, and how sure each is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from scipy.optimize import linear_sum_assignment

from shoal.intake.suggest.model import Candidate

MOST = 5
"""Candidates of a column."""
_LEAST = 0.12
"""Score below which nothing is suggested."""
_SECOND = 0.12
"""What a second column of the same field costs."""


@dataclass(frozen=True)
class Scored:
    """One candidate of a column before the columns are compared with each other.

    Args:
        field: Name of the field.
        code: The code of a flag, or None.
        score: From 0 to 1.
        certain: Whether header and values both say so without doubt, as far as this column alone can tell.
        several: Whether several columns may fill the field.
        reasons: Sentences for people.
    """

    field: str
    code: str | None
    score: float
    certain: bool
    several: bool
    reasons: tuple[str, ...]

    @property
    def target(self) -> tuple[str, str]:
        """What only one column can be."""
        return self.field, self.code or ""


def rank(scored: Sequence[Sequence[Scored]]) -> tuple[tuple[Candidate, ...], ...]:
    """Choose for all columns together, and say how sure each choice is.

    Args:
        scored: The candidates of each column.

    Returns:
        The candidates of each column, the surest first.
    """
    own = [sorted((each for each in column if each.score >= _LEAST), key=lambda each: -each.score) for column in scored]
    given = _assigned(own)
    best_of = _best_columns(own)
    ranked = []
    for at, column in enumerate(own):
        ordered = sorted(column, key=lambda each: -(each.score + (0.1 if given.get(at) == each.target else 0.0)))
        ranked.append(tuple(_candidate(each, ordered, best_of, at) for each in ordered[:MOST]))
    return tuple(tuple(_in_order(candidates)) for candidates in ranked)


def _assigned(own: Sequence[Sequence[Scored]]) -> dict[int, tuple[str, str]]:
    """The target of each column by which the total is greatest; a field may be filled a second time at a price."""
    targets = sorted({each.target for column in own for each in column})
    if not targets:
        return {}
    numbers = {target: i for i, target in enumerate(targets)}
    gain = np.zeros((len(own), 2 * len(targets)))
    for row, column in enumerate(own):
        for each in column:
            at = numbers[each.target]
            gain[row, at] = _gain(each.score)
            gain[row, len(targets) + at] = _gain(each.score - (_SECOND / 2 if each.several else _SECOND))
    rows, chosen = linear_sum_assignment(gain, maximize=True)
    return {
        int(row): targets[int(column) % len(targets)]
        for row, column in zip(rows, chosen, strict=True)
        if gain[row, column] > 0
    }


def _gain(score: float) -> float:
    """What a choice adds to the total: a sure one must not give way so that two doubtful ones find a place."""
    return max(0.0, score - 0.4) ** 2


def _best_columns(own: Sequence[Sequence[Scored]]) -> dict[tuple[str, str], tuple[int, float, float]]:
    """For each target the column that fits best, its score and the second-best one's."""
    best: dict[tuple[str, str], tuple[int, float, float]] = {}
    for at, column in enumerate(own):
        for each in column:
            known = best.get(each.target, (-1, 0.0, 0.0))
            if each.score > known[1]:
                best[each.target] = (at, each.score, known[1])
            elif each.score > known[2]:
                best[each.target] = (known[0], known[1], each.score)
    return best


def _candidate(
    scored: Scored,
    column: Sequence[Scored],
    best_of: dict[tuple[str, str], tuple[int, float, float]],
    at: int,
) -> Candidate:
    rival = max((each.score for each in column if each.target != scored.target), default=0.0)
    margin = scored.score - rival
    winner, top, second = best_of[scored.target]
    contest = (scored.score - second) if winner == at else scored.score - top
    reasons = scored.reasons
    if winner != at and not scored.several:
        reasons = (*reasons, "Another column fits this field better.")
    elif winner == at and contest < 0.05 and not scored.several and second >= _LEAST:
        reasons = (*reasons, "Another column fits this field as well.")
    return Candidate(scored.field, scored.code, confidence(scored, margin, contest), reasons)


def confidence(scored: Scored, margin: float, contest: float) -> float:
    """How sure a candidate is, calibrated on the exports of `benchmarks/mapping/dev`.

    Args:
        scored: The candidate.
        margin: By how much it is better than the column's next one; negative where it is not the best.
        contest: By how much the column is better than the next one for the same field; negative where it is not.

    Returns:
        From 0 to 1. It is above 0.9 only where the header is a name of the field and no other reading comes near.
    """
    log_odds = 9.0 * (scored.score - 0.62) + 4.0 * max(min(margin, 0.3), -0.3)
    sure = float(1 / (1 + np.exp(-log_odds)))
    if contest < 0 and not scored.several:
        sure *= 0.75
    certain = scored.certain and margin >= 0.1 and (contest >= 0.08 or scored.several)
    return round(min(sure, 0.97 if certain else 0.89), 3)


def _in_order(candidates: Sequence[Candidate]) -> list[Candidate]:
    """Confidences that fall, in the order of the candidates."""
    ordered: list[Candidate] = []
    for each in candidates:
        limit = ordered[-1].confidence if ordered else 1.0
        ordered.append(each if each.confidence <= limit else replace(each, confidence=limit))
    return ordered
