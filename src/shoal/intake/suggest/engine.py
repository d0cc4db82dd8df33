"""Suggesting a mapping: every column of a file beside the fields it may be, and its values beside their codes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from shoal.errors import UnknownName
from shoal.intake.sheet import Sheet
from shoal.intake.suggest.columns import Column, columns_of
from shoal.intake.suggest.families import likely
from shoal.intake.suggest.fits import fit
from shoal.intake.suggest.flags import FlagMatch, is_flag, match_flags, texts_of_flags
from shoal.intake.suggest.headers import Headers, match_headers
from shoal.intake.suggest.languages import language_of
from shoal.intake.suggest.model import Candidate, ColumnSuggestion, Suggestions
from shoal.intake.suggest.ranking import Scored, rank
from shoal.intake.suggest.readings import MOST_COMPARED, column_values, legend_of
from shoal.intake.suggest.scoring import HEADER_FROM, SHAPED, score_field, score_flag
from shoal.intake.suggest.shapes import Shape, shape_of
from shoal.intake.suggest.values import Values
from shoal.intake.suggest.vocabulary import field_words
from shoal.standard.load import standard

PROFILES = ("share", "collect")


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


def _scored(file: _File, at: int) -> list[Scored]:
    column, shape = file.columns[at], file.shapes[at]
    found = []
    alike = likely(column, shape)
    for number, field in enumerate(field_words().fields):
        header = file.headers.match(at, number)
        # the values of some fields tell by themselves what they are
        if header.score >= HEADER_FROM or field.list or field.name in SHAPED or field.name in alike:
            fits = fit(field, column, shape, file.values)
            found.append(score_field(field, header, fits, shaped=alike.get(field.name, 0.0)))
    return [*filter(None, found), *(score_flag(match) for match in file.flags.get(column.name, ()))]


def _suggestion(file: _File, at: int, candidates: Sequence[Candidate]) -> ColumnSuggestion:
    column, shape = file.columns[at], file.shapes[at]
    language = language_of([column.name, column.label, *list(column.parts)[:50]], file.language)
    dated = any(standard().all_fields[each.field].type == "date" for each in candidates)
    unclear = "Day and month could be the other way round: check a few dates."
    return ColumnSuggestion(
        column=column.name,
        position=column.position,
        language=language,
        candidates=tuple(candidates),
        values=column_values(file.values, column, candidates, language),
        split=column.split,
        dates=shape.dates if dated else (),
        missing=dict(column.missing),
        notes=(unclear,) if dated and shape.unclear_dates else (),
    )
