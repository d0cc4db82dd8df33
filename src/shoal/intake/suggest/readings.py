"""What the values of one column may mean, whichever of its candidates a person chooses."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from shoal.intake.suggest.columns import Column
from shoal.intake.suggest.concepts import lexicon
from shoal.intake.suggest.fits import unit_of
from shoal.intake.suggest.model import Candidate, ValueCandidate, ValueSuggestion
from shoal.intake.suggest.tokens import yes_or_no
from shoal.intake.suggest.values import NEAR, Values, initials
from shoal.standard.load import standard
from shoal.standard.model import Field

MOST_COMPARED = 300
"""Different values of a column that are compared with codes, the most frequent first."""
_MOSTLY = 0.6
"""Share of the values that a list must know before one may be certain of any of them."""
_STRANGERS = frozenset({"recruiter-relation", "relationship-to-trafficker"})
_LEGEND = re.compile(r"(?<![\w.])(\d{1,2})\s*[=:.]\s*([^\d,;/)\]=]+)")


def column_values(
    values: Values, column: Column, candidates: Sequence[Candidate], language: str
) -> dict[str, tuple[ValueSuggestion, ...]]:
    """What the values of a column may mean, by the field of each candidate.

    Args:
        values: The file's values, compared with the codes.
        column: The column.
        candidates: Its candidates.
        language: The language that it speaks.
    """
    fields = {each.field: standard().all_fields[each.field] for each in candidates if each.code is None}
    found = {name: read for name, field in fields.items() if (read := _values(values, column, field, language))}
    for each in candidates:
        if each.code is not None and (each.field not in found or _as_flag(candidates, each.field)):
            found[each.field] = (*_chosen(column), *_gone(column))
    return found


def _values(values: Values, column: Column, field: Field, language: str) -> tuple[ValueSuggestion, ...]:
    """What the values of a column may mean in a field: codes, yes and no, and why there is none."""
    listed = field.list or ""
    found: list[ValueSuggestion] = []
    if field.type == "boolean":
        found = _truths(column, ("TRUE", "FALSE"))
    elif field.list == "majority" and column.flag:
        asked = {"#adult", "#minor"} & set(lexicon().units(f"{column.name} {column.label}"))
        if len(asked) == 1:
            found = _truths(column, ("Adult", "Minor") if "#adult" in asked else ("Minor", "Adult"), 0.85)
    elif field.type in {"code", "codes"} and column.may_be_coded:
        found = _codes(values, column, listed, language)
    told = {each.value for each in found}
    gone = [
        ValueSuggestion(value, column.counts[value], _missing(why, listed, _as_code(values, column, value, listed)))
        for value, why in column.missing.items()
        if why and value not in told
    ]
    return (*found, *gone)


def _as_code(values: Values, column: Column, value: str, listed: str) -> tuple[ValueCandidate, ...]:
    """What a text that gives no value would be as a code: "NA" is Namibia only among codes of two letters."""
    if not listed or (len(value) <= 3 and any(len(part) > 3 for part in column.parts)):
        return ()
    return values.candidates(value, listed)


def _codes(values: Values, column: Column, listed: str, language: str) -> list[ValueSuggestion]:
    parts = dict(list(column.parts.items())[:MOST_COMPARED])
    letters = initials(parts, listed, language) if not column.flag else {}
    legend, unit = legend_of(f"{column.name} {column.label}"), unit_of(column)
    most = 1.0 if values.share(parts, listed, unit=unit) >= _MOSTLY else NEAR
    return [
        ValueSuggestion(
            value,
            count,
            _with_letter(
                letters.get(value), _at_most(most, values.candidates(legend.get(value, value), listed, unit=unit))
            ),
        )
        for value, count in parts.items()
    ]


def _truths(column: Column, codes: tuple[str, str], sure: float = 0.9) -> list[ValueSuggestion]:
    """What says yes and what says no, as the two codes given for that."""
    found = []
    for value, count in column.counts.items():
        whole = column.truths.get(value)
        said = yes_or_no(value) if whole is None else whole
        if said is not None:
            trust = sure if whole is not None else min(sure, 0.8)
            says = "It says yes." if said else "It says no."
            found.append(ValueSuggestion(value, count, (ValueCandidate(codes[not said], trust, says),)))
    return found


def _chosen(column: Column) -> list[ValueSuggestion]:
    """What a flag's values mean: yes, no, 1 and 2, or the answer itself where it was chosen."""
    found = _truths(column, ("TRUE", "FALSE"))
    told = {each.value for each in found}
    rest = {value: count for value, count in column.counts.items() if value not in told and value not in column.missing}
    if set(column.counts) - set(column.missing) <= {"1", "2", "9", "99"} and "2" in rest:
        return [
            *found,
            ValueSuggestion("2", rest["2"], (ValueCandidate("FALSE", 0.7, "Beside 1, 2 usually says no."),)),
        ]
    if len(rest) == 1 and not told:
        say = ValueCandidate("TRUE", 0.8, "It stands where the answer was chosen.")
        return [ValueSuggestion(value, count, (say,)) for value, count in rest.items()]
    return found


def legend_of(header: str) -> dict[str, str]:
    """The words that a header gives for its numbers.

    >>> legend_of("Sexo (1=Hombre, 2=Mujer)")
    {'1': 'Hombre', '2': 'Mujer'}
    """
    return {number: said.strip() for number, said in _LEGEND.findall(header)}


def _as_flag(candidates: Sequence[Candidate], field: str) -> bool:
    """Whether a column is rather a flag of a field than the whole field."""
    return next(each.code is not None for each in candidates if each.field == field)


def _gone(column: Column) -> tuple[ValueSuggestion, ...]:
    return tuple(
        ValueSuggestion(value, column.counts[value], _missing(why, "", ()))
        for value, why in column.missing.items()
        if why and value not in column.truths and yes_or_no(value) is None
    )


def _at_most(most: float, codes: tuple[ValueCandidate, ...]) -> tuple[ValueCandidate, ...]:
    """The same codes, none of them surer than that."""
    return tuple(each if each.confidence <= most else replace(each, confidence=most) for each in codes)


def _with_letter(letter: ValueCandidate | None, others: tuple[ValueCandidate, ...]) -> tuple[ValueCandidate, ...]:
    return (letter,) if letter else others


def _missing(why: str, listed: str, codes: tuple[ValueCandidate, ...]) -> tuple[ValueCandidate, ...]:
    """A text that gives no value may be a code after all: "unknown" of a recruiter is a stranger."""
    gone = "It says that there is no value, and why."
    if codes and codes[0].confidence >= NEAR:
        return (replace(codes[0], confidence=0.8), ValueCandidate(why, 0.6, gone))
    if why == "Unknown" and listed in _STRANGERS:
        return (ValueCandidate(why, 0.8, gone), ValueCandidate("Unacquainted", 0.5, "It may mean a stranger."))
    return (ValueCandidate(why, 0.9, gone),)
