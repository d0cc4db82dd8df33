"""Suggesting a mapping: every column of a file beside the fields it may be, and its values beside their codes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from shoal.errors import UnknownName
from shoal.intake.sheet import Sheet
from shoal.intake.suggest.columns import Column, columns_of
from shoal.intake.suggest.concepts import lexicon
from shoal.intake.suggest.evidence import Fit, Headers, fit, match_headers, unit_of
from shoal.intake.suggest.flags import FlagMatch, is_flag, match_flags, texts_of_flags
from shoal.intake.suggest.languages import language_of
from shoal.intake.suggest.model import (
    Candidate,
    ColumnSuggestion,
    Suggestions,
    ValueCandidate,
    ValueSuggestion,
)
from shoal.intake.suggest.ranking import Scored, rank
from shoal.intake.suggest.shapes import Shape, shape_of
from shoal.intake.suggest.tokens import yes_or_no
from shoal.intake.suggest.values import EXACT, Values, initials
from shoal.intake.suggest.vocabulary import COUNTRIES, LANGUAGE, field_words
from shoal.standard.load import standard
from shoal.standard.model import Field

PROFILES = ("share", "collect")
_STRANGERS = frozenset({"recruiter-relation", "relationship-to-trafficker"})
MOST_COMPARED = 300
"""Different values of a column that are compared with codes, the most frequent first."""
_SURE = frozenset({
    "cas_RegistrationDate", "cas_RegistrationYear", "cas_Status", "prs_FirstName", "prs_SecondName", "prs_Birthdate",
    "prs_AgeAtRegistration", "prs_AgeBand", "prs_Gender", "prs_MaritalStatus", "prs_NumberOfChildren",
    "prs_HighestLevelOfEducation", "prs_Citizenship", "prs_Email", "prs_MobilePhone", "vic_MethodOfRecruitment",
    "vic_MethodsOfControl", "vic_TypeOfExploitation", "vic_CountryOfExploitation", "vic_MonthsTrafficked",
    "vic_LabourSector", "prs_PrimaryLanguage",
})  # fmt: skip
"""Fields that are seldom taken for another, so that one may be certain of them."""
_SURE_WIDE = frozenset({"vic_MethodsOfControl", "vic_TypeOfExploitation"})
_LEGEND = re.compile(r"(?<![\w.])(\d{1,2})\s*[=:.]\s*([^\d,;/)\]=]+)")
_HEADER_FROM = 0.12
_VALUES_ONLY = 0.5
"""What values alone can make of a column's score."""
_PRIORS = {"collect": 0.97, "other entity": 0.93}
_LESS_LIKELY = {
    "vic_PalermoPurpose": 0.94, "vic_PalermoMeans": 0.94, "vic_PalermoAct": 0.94, "vic_ForcedLabourIndustry": 0.96,
    "vic_RelationshipToTrafficker": 0.97, "vic_ExploitationWebsitesAndApps": 0.96, "prs_SecondaryLanguage": 0.95,
    "prs_MailingCountry": 0.96, "vic_CountryOfExploitation": 0.99, "con_Date": 0.95,
    "vic_MajorityWhenTrafficked": 0.97, "vic_MajorityWhenExploited": 0.96, "cco_CaseComment": 0.99,
}  # fmt: skip
_ADJECTIVES = 0.3
_RARE_LISTS = {COUNTRIES: 0.85, LANGUAGE: 0.75, "palermo-means": 0.7, "palermo-purpose": 0.7, "palermo-act": 0.7,
               "organisation-type": 0.6, "support-plan-type": 0.7, "consent-purpose": 0.7, "role-in-process": 0.6,
               "decision-maker": 0.8, "source-type": 0.8, "event-type": 0.5, "referral-reason": 0.7, "majority": 0.8,
               "websites-and-apps": 0.8, "criminal-activity": 0.8, "forced-labour-industry": 0.8, "case-status": 0.9,
               "relationship-to-trafficker": 0.8}  # fmt: skip


@dataclass(frozen=True, eq=False)
class _File:
    """A file, looked at once."""

    columns: tuple[Column, ...]
    shapes: tuple[Shape, ...]
    headers: Headers
    values: Values
    flags: dict[str, tuple[FlagMatch, ...]]
    language: str


def suggest(sheet: Sheet, *, profile: str = "share") -> Suggestions:
    """Suggest what the columns and values of a partner's file may be in the standard. Nothing is applied.

    Args:
        sheet: The file.
        profile: For what the mapping is to be made: "share" or "collect". In both, a column may fill a field that
            `share` has no place for: others follow from it, or it stays with the partner.

    Returns:
        For each column its candidates, the surest first, and for each candidate with codes those of the values.

    Raises:
        UnknownName: There is no such profile.
    """
    if profile not in PROFILES:
        raise UnknownName(f"There is no profile {profile[:40]!r} to map to. There are: {', '.join(PROFILES)}.")
    file = _look_at(sheet)
    scored = [_scored(file, at) for at in range(len(file.columns))]
    ranked = rank(scored)
    columns = tuple(_suggestion(file, at, candidates) for at, candidates in enumerate(ranked))
    return Suggestions(sheet.name, profile, sheet.frame.height, columns)


def _look_at(sheet: Sheet) -> _File:
    columns = columns_of(sheet)
    flags = [column for column in columns if is_flag(column)]
    texts = [part for column in columns if column.may_be_coded for part in list(column.parts)[:MOST_COMPARED]]
    texts += [value for column in columns for value in column.missing]
    texts += [said for column in columns for said in legend_of(f"{column.name} {column.label}").values()]
    values = Values.of([*texts, *texts_of_flags(flags), *(column.name for column in columns)])
    headers = [text for column in columns for text in (column.name, column.label)]
    return _File(
        columns,
        tuple(shape_of(column) for column in columns),
        match_headers(columns),
        values,
        match_flags(flags, values),
        language_of(headers),
    )


def _may_be_coded(column: Column) -> bool:
    return len(column.parts) <= 600


def _scored(file: _File, at: int) -> list[Scored]:
    column = file.columns[at]
    found = [
        each for number, field in enumerate(field_words().fields) if (each := _of_field(file, at, number, field))
    ]
    flags = [_of_flag(match) for match in file.flags.get(column.name, ())]
    return [*found, *flags]


def _of_field(file: _File, at: int, number: int, field: Field) -> Scored | None:
    header = file.headers.match(at, number)
    listed = field.type in {"code", "codes"}
    if header.score < _HEADER_FROM and not listed:
        return None
    fits = _fit(file, at, field)
    score = _score(header.score, fits, field)
    if score < _HEADER_FROM:
        return None
    reasons = tuple(filter(None, (_named(header.score, exact=header.exact, phrase=header.phrase), fits.reason)))
    certain = _certain(field, fits, exact=header.exact, own=header.own)
    return Scored(field.name, None, score, certain, field.type == "codes", reasons)


def _certain(field: Field, fits: Fit, *, exact: bool, own: bool) -> bool:
    """Whether one may be practically certain of a field: the header is its name, and the values are just its own.

    What partners call a field is believed only where its code list then knows the values, and no other field has it.
    """
    if not exact or field.name not in _SURE:
        return False
    if fits.share is None:
        return own and fits.score >= 0.3
    return fits.score >= 0.85 and (own or field.list not in {COUNTRIES, LANGUAGE})


def _fit(file: _File, at: int, field: Field) -> Fit:
    return fit(field, file.columns[at], file.shapes[at], file.values)


def _score(header: float, fits: Fit, field: Field) -> float:
    """Header and values together; values that can't be the field's weigh more than those that can."""
    together = header * (0.8 + 0.2 * fits.score if fits.score >= 0 else 0.8 + 0.62 * fits.score)
    if fits.share is not None and fits.share >= 0.5:
        likely = _RARE_LISTS.get(field.list or "", 1.0)
        together = max(together, _VALUES_ONLY * fits.score * likely + 0.45 * header)
    if fits.reason.startswith("Its values are adjectives"):
        together = min(1.0, together + _ADJECTIVES * (1 - together))
    return min(1.0, together * _prior(field))


def _prior(field: Field) -> float:
    own = standard().entity_of(field.name).name in {"case", "person", "victim", "consent"}
    prior = 1.0 if "share" in field.profiles else _PRIORS["collect"]
    return prior * (1.0 if own else _PRIORS["other entity"]) * _LESS_LIKELY.get(field.name, 1.0)


_LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "ar": "Arabic"}


def _named(score: float, *, exact: bool, phrase: int) -> str:
    """Why the header speaks for a field, in one sentence."""
    if phrase < 0 or score < 0.4:
        return ""
    said = field_words().index.phrases[phrase]
    where = f" in {_LANGUAGES[said.language]}" if said.language else ""
    if exact:
        return f"The header is one of the field's names{where}."
    if said.kind == "definition":
        return f"The header has words of the field's definition{where}."
    sure = "says the same as" if score >= 0.9 else "is like"
    return f"The header {sure} one of the field's names{where}: “{said.text}”."


def _of_flag(match: FlagMatch) -> Scored:
    listed = standard().all_fields[match.field].list or ""
    label = standard().lists[listed].find(match.code)
    named = label.label["en"] if label else match.code
    first = f"The header is a name of the code “{named}”." if match.exact else f"The header is like the code “{named}”."
    second = "The header, or columns beside it, are of the same field." if match.named else ""
    reasons = tuple(filter(None, (first, "Its values are yes and no.", second)))
    certain = match.exact and match.named and match.field in _SURE_WIDE
    return Scored(match.field, match.code, match.score, certain, several=False, reasons=reasons)


def _suggestion(file: _File, at: int, candidates: Sequence[Candidate]) -> ColumnSuggestion:
    column, shape = file.columns[at], file.shapes[at]
    language = language_of([column.name, column.label, *list(column.parts)[:50]], file.language)
    missing = dict(column.missing)
    fields = dict.fromkeys(each.field for each in candidates if each.code is None)
    values = {
        name: found for name in fields if (found := _values(file, column, standard().all_fields[name], language))
    }
    flags = {each.field: tuple(_chosen(column)) for each in candidates if each.code is not None}
    values |= {
        name: (*found, *_gone(column)) for name, found in flags.items() if name not in values or _as_flag(candidates, name)
    }
    dated = any(standard().all_fields[name].type == "date" for name in fields)
    notes = []
    if dated and shape.unclear_dates:
        notes.append("Day and month could be the other way round: check a few dates.")
    return ColumnSuggestion(
        column=column.name,
        position=column.position,
        language=language,
        candidates=tuple(candidates),
        values=values,
        split=column.split,
        dates=shape.dates if dated else (),
        missing=missing,
        notes=tuple(notes),
    )


def _values(file: _File, column: Column, field: Field, language: str) -> tuple[ValueSuggestion, ...]:
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
        found = _codes(file, column, listed, language)
    told = {each.value for each in found}
    gone = [
        ValueSuggestion(value, column.counts[value], _missing(why, listed, _as_code(file, column, value, listed)))
        for value, why in column.missing.items()
        if why and value not in told
    ]
    return (*found, *gone)


def _as_code(file: _File, column: Column, value: str, listed: str) -> tuple[ValueCandidate, ...]:
    """What a text that gives no value would be as a code: "NA" is Namibia only among codes of two letters."""
    if not listed or (len(value) <= 3 and any(len(part) > 3 for part in column.parts)):
        return ()
    return file.values.candidates(value, listed)


def _codes(file: _File, column: Column, listed: str, language: str) -> list[ValueSuggestion]:
    parts = dict(list(column.parts.items())[:MOST_COMPARED])
    letters = initials(parts, listed, language) if not column.flag else {}
    legend, unit = legend_of(f"{column.name} {column.label}"), unit_of(column)
    return [
        ValueSuggestion(
            value, count, _with_letter(letters.get(value), file.values.candidates(legend.get(value, value), listed, unit=unit))
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
        return [*found, ValueSuggestion("2", rest["2"], (ValueCandidate("FALSE", 0.7, "Beside 1, 2 usually says no."),))]
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


def _with_letter(
    letter: ValueCandidate | None, others: tuple[ValueCandidate, ...]
) -> tuple[ValueCandidate, ...]:
    return (letter,) if letter else others


def _missing(why: str, listed: str, codes: tuple[ValueCandidate, ...]) -> tuple[ValueCandidate, ...]:
    """A text that gives no value may be a code after all: "unknown" of a recruiter is a stranger."""
    gone = "It says that there is no value, and why."
    if codes and codes[0].confidence >= EXACT:
        return (replace(codes[0], confidence=0.8), ValueCandidate(why, 0.6, gone))
    if why == "Unknown" and listed in _STRANGERS:
        return (ValueCandidate(why, 0.8, gone), ValueCandidate("Unacquainted", 0.5, "It may mean a stranger."))
    return (ValueCandidate(why, 0.9, gone),)

