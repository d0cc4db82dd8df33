"""What the report looks at by itself, and what only a person can check before a release is published."""

from __future__ import annotations

from dataclasses import dataclass

from shoal.evidence.context import ReportContext
from shoal.evidence.measures import Evidence
from shoal.evidence.wording import number, percent

WEAK_EPSILON = 4.0
"""Above this the promise is weak, and no test of a laptop's length could show it broken."""
FEWEST_COVERED = 0.85
MOST_LOST = 0.5
MOST_APART = 0.01


@dataclass(frozen=True)
class Check:
    """One thing that was checked by machine.

    Args:
        question: What was asked, as a statement that should hold.
        found: The figure.
        good: Whether it is as it should be.
        advice: What to do if it is not.
    """

    question: str
    found: str
    good: bool
    advice: str


def machine_checks(evidence: Evidence, context: ReportContext) -> list[Check]:
    """The checks that need no person."""
    return [
        Check(
            f"Epsilon is at most {WEAK_EPSILON:g}",
            f"{context.epsilon:g}",
            context.epsilon <= WEAK_EPSILON,
            "Above that the promise is weak. Have the reason written down and agreed.",
        ),
        Check(
            "Delta is far below one in the number of case records",
            f"{context.delta:.1e}",
            context.delta * max(evidence.records, 1) <= 0.1,
            "Lower delta: as it stands, a mechanism within the promise could expose somebody.",
        ),
        _totals(evidence),
        *_coverage(evidence),
        *_usefulness(evidence),
    ]


def _totals(evidence: Evidence) -> Check:
    apart = abs(evidence.synthetic_records - evidence.records)
    return Check(
        "The number of synthetic records is near the number of case records",
        f"{evidence.synthetic_records:,} and {evidence.records:,}",
        apart <= max(50, MOST_APART * evidence.records),
        "Totals read off the records will mislead. Is the file the one that you meant?",
    )


def _coverage(evidence: Evidence) -> list[Check]:
    return [
        Check(
            f"The 90 % intervals of length {one.length} hold the true count",
            f"{percent(one.overall)} of {one.counts:,}",
            one.overall >= FEWEST_COVERED,
            "Do not let the intervals be quoted, and report the case to the makers of Shoal.",
        )
        for one in evidence.coverage
        if one.overall is not None
    ]


def _usefulness(evidence: Evidence) -> list[Check]:
    checks = []
    for k in range(1, evidence.length + 1):
        counts, records = evidence.table("protected counts", k), evidence.table("synthetic records", k)
        floor = evidence.table("independent columns", k)
        if counts and counts.overall.lost is not None:
            checks.append(
                Check(
                    f"At least half of the combinations of length {k} with ten or more people are shown",
                    percent(1 - counts.overall.lost),
                    counts.overall.lost <= MOST_LOST,
                    "Release fewer attributes, coarser values or shorter combinations.",
                )
            )
        if k > 1 and records and floor and records.overall.absolute is not None and floor.overall.absolute is not None:
            checks.append(
                Check(
                    f"Synthetic records of length {k} err less than shuffled columns",
                    f"{number(records.overall.absolute)} against {number(floor.overall.absolute)}",
                    records.overall.absolute < floor.overall.absolute,
                    "The noise is larger than what the attributes have to tell. Release fewer attributes.",
                )
            )
    return checks


HUMAN_CHECKS = (
    (
        "Every list of values comes from a standard or from you",
        "Read the release description. A value that only one case has must not stand in it for that reason.",
    ),
    (
        "Everyone whose records these are agreed to this release",
        "The consent of the people, and the written agreement of each organisation that contributed.",
    ),
    (
        "Epsilon was decided before anybody saw these figures",
        "Do not repeat the release until it looks better: each attempt costs budget, and choosing among them leaks.",
    ),
    (
        "The largest counts agree with what you know",
        "Open the explorer on this machine. A wrong mapping shows in single attributes first.",
    ),
    (
        "Nothing in it can be turned against a group",
        "The promise protects persons, not groups. Read small places, routes and years as a trafficker would.",
    ),
    (
        "What the data do not cover is said",
        "Identified cases are not all cases. Say in the source note who is not reached.",
    ),
    (
        "The ledger is backed up, and its head is the one below",
        "Whoever rolls the ledger back spends the same budget twice. The head stands in release.json, too.",
    ),
    (
        "The folder verifies, and the key is yours",
        "Run shoal verify on the folder. Publish the key's fingerprint somewhere else than the release.",
    ),
    (
        "A second person has looked",
        "Two people decide on a publication, and both names are kept.",
    ),
    (
        "This report stays with you",
        "Keep it encrypted, send it to nobody by mail, and destroy it when the review is over.",
    ),
)
"""What a person must check: the statement, and how."""
