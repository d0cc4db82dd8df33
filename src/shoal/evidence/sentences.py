"""A release in four plain sentences: how safe and how useful the counts and the records are."""

from __future__ import annotations

from dataclasses import dataclass

from shoal.evidence.context import ReportContext
from shoal.evidence.measures import Evidence, sample_equivalent
from shoal.evidence.wording import attributes, believed_after, factor, number, one_in, percent


@dataclass(frozen=True)
class Sentence:
    """One of the four sentences.

    Args:
        heading: What it is about.
        text: The sentence, with its numbers.
        note: What the numbers mean, for who wants to know more.
    """

    heading: str
    text: str
    note: str


def four_sentences(evidence: Evidence, context: ReportContext) -> tuple[Sentence, Sentence, Sentence, Sentence]:
    """The four sentences of a release. The last three hold numbers measured on the sensitive table."""
    return _sensitive_data(context), _aggregates(evidence), _record_privacy(evidence), _record_use(evidence)


def _sensitive_data(context: ReportContext) -> Sentence:
    epsilon = context.epsilon
    return Sentence(
        "Privacy of the sensitive data",
        f"Whether or not one person is in the data changes the odds of anything that anybody can conclude from this "
        f"release by at most a factor of {factor(epsilon)} (epsilon {epsilon:g}), leaving aside a chance of "
        f"{one_in(context.delta)} (delta).",
        f"At the very worst, somebody who thought a thing about one person 1 % likely may afterwards "
        f"think it {percent(believed_after(0.01, epsilon))} likely, and 10 % may become "
        f"{percent(believed_after(0.1, epsilon))}. This holds against people who know everything about everybody "
        "else. It follows from how the numbers were made, not from the tests below.",
    )


def _aggregates(evidence: Evidence) -> Sentence:
    heading, length = "Usefulness of the protected counts", evidence.length
    table, sampling = evidence.table("protected counts", length), evidence.table("bootstrap", length)
    if table is None or sampling is None or not table.overall.cells:
        return _nothing(heading, length)
    covered = evidence.coverage[length - 1].overall
    holding = "" if covered is None else f", and {percent(covered)} of all intervals hold the true count"
    return Sentence(
        heading,
        f"Of the combinations of {attributes(length)} that ten or more case records share, "
        f"{percent(1 - (table.overall.lost or 0))} have a protected count; over all of them the counts are off by "
        f"{number(table.overall.absolute)} on average{holding}.",
        f"A combination without a count enters the average as zero. Chance alone (drawing the case records anew) "
        f"would put the counts off by {number(sampling.overall.absolute)}. The intervals are meant to hold the true "
        f"count nine times in ten.",
    )


def _record_privacy(evidence: Evidence) -> Sentence:
    heading, unique = "Privacy of the synthetic records", evidence.unique
    if not unique.unique:
        finding = "and no case record is unlike all others, so none can be recognised as an exact match"
    else:
        finding = (
            f"and of the {unique.unique:,} case records that are unlike any other, "
            f"{percent(unique.synthetic_share)} recur exactly, against {percent(unique.independent_share)} when every "
            "column is shuffled by itself"
        )
    return Sentence(
        heading,
        "The synthetic records are drawn from noisy counts and never from a case record, so the same promise covers "
        f"them; {finding}.",
        "A record that recurs is no copy: likely combinations come up by themselves. Whoever finds one can hardly tell "
        "whether it is there because of a person or would be there without them. The promise bounds how well.",
    )


def _record_use(evidence: Evidence) -> Sentence:
    heading, length = "Usefulness of the synthetic records", evidence.length
    table, sampling = evidence.table("synthetic records", length), evidence.table("bootstrap", length)
    floor = evidence.table("independent columns", length)
    if table is None or sampling is None or floor is None or not table.overall.cells:
        return _nothing(heading, length)
    share = sample_equivalent(table.overall.relative, sampling.overall.relative)
    note = f"With every column shuffled by itself they would be off by {percent(floor.overall.relative)}."
    if share is not None:
        note = f"That is about as accurate as counting {percent(share)} of the case records, drawn at random. {note}"
    return Sentence(
        heading,
        f"Who counts combinations of {attributes(length)} in the synthetic records is off by "
        f"{number(table.overall.absolute)} records or {percent(table.overall.relative)} on average where the true "
        f"count is ten or more; chance alone would make that {number(sampling.overall.absolute)} records or "
        f"{percent(sampling.overall.relative)}.",
        note,
    )


def _nothing(heading: str, length: int) -> Sentence:
    return Sentence(
        heading,
        f"No combination of {attributes(length)} is shared by ten or more case records, so at this length there is "
        "nothing to be accurate about.",
        "A data set this small can be released with shorter combinations only, or with fewer attributes.",
    )
