"""What the four ratios of the certificate mean, in plain sentences."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from shoal.evidence.certificate import LIMITS, Certified, Limit
from shoal.evidence.measures import Evidence
from shoal.evidence.wording import attributes, percent, times

NAMES: dict[Limit, str] = {
    "best unbiased counts": "Best counts without a model",
    "bootstrap": "Chance alone",
    "own generator without noise": "The same model, no noise",
    "independent columns": "Unrelated columns",
}
"""What people read in place of the names of the limits."""


@dataclass(frozen=True)
class LimitNote:
    """One limit explained.

    Args:
        name: What people call it.
        what: What it is.
        meaning: What the ratios of this release to it mean.
    """

    name: str
    what: str
    meaning: str


def limit_notes(evidence: Evidence) -> list[LimitNote]:
    """One note a limit, with the ratios of the longest combinations that have any."""
    lengths = [row.length for row in evidence.certificate if row.error]
    rows = [row for row in evidence.certificate if row.error and row.length == max(lengths)]
    return [LimitNote(NAMES[limit], _WHAT[limit](evidence), _meaning(limit, rows)) for limit in LIMITS]


_WHAT: dict[Limit, Callable[[Evidence], str]] = {
    "best unbiased counts": lambda evidence: (
        "Every combination of up to "
        f"{attributes(evidence.length)} counted by itself, with the best-placed Gaussian noise that the same epsilon "
        "allows (ResidualPlanner). The error is computed, not drawn."
    ),
    "bootstrap": lambda _: (
        "As many case records drawn anew from the real ones: the uncertainty that the records carry anyway."
    ),
    "own generator without noise": lambda evidence: (
        "The model of this release, fitted to exact counts. It was left out because it takes long. "
        "The option --thorough of shoal release computes it."
        if evidence.components is None
        else f"The model of this release, fitted to exact counts (with {evidence.components:,} components)."
    ),
    "independent columns": lambda _: (
        "The exact single counts, as if no attribute had to do with another. The error is computed, not drawn."
    ),
}


def _meaning(limit: Limit, rows: list[Certified]) -> str:
    found = [(row, ratio) for row in rows if (ratio := row.ratio(limit)) is not None]
    if not found:
        return "There is no ratio to tell."
    return " ".join(_SAID[limit](f"the {row.source} of {attributes(row.length)}", ratio) for row, ratio in found)


def _unbiased(subject: str, ratio: float) -> str:
    if ratio < 1:
        return f"{_begin(subject)} have {percent(ratio)} of that error: the model makes more of the same budget."
    return f"{_begin(subject)} have {times(ratio)} that error: noise on every count would have served better."


def _chance(subject: str, ratio: float) -> str:
    if ratio <= 1:
        return f"{_begin(subject)} are no further from the truth ({times(ratio)}) than chance moves the case records."
    return f"{_begin(subject)} are {times(ratio)} as far from the truth as chance moves the case records."


def _own(subject: str, ratio: float) -> str:
    if ratio <= 1:
        return f"Noise added nothing to the error of {subject} ({times(ratio)}): what is left is the model's own."
    share = percent(1 / ratio)
    return f"{_begin(subject)} have {times(ratio)} that error: of theirs about {share} is the model's, the rest noise."


def _unrelated(subject: str, ratio: float) -> str:
    if ratio >= 1:
        return f"{_begin(subject)} have {times(ratio)} that error: they tell nothing of how attributes go together."
    return f"{_begin(subject)} have {percent(ratio)} of that error: they tell how attributes go together."


_SAID: dict[Limit, Callable[[str, float], str]] = {
    "best unbiased counts": _unbiased,
    "bootstrap": _chance,
    "own generator without noise": _own,
    "independent columns": _unrelated,
}


def _begin(text: str) -> str:
    return text[:1].upper() + text[1:]
