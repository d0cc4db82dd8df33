"""From suggestions to a mapping: only what a person has said yes to."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from dataclasses import field as default

from shoal.errors import MappingError
from shoal.intake.mapping.model import FieldRule, Mapping, ValueRule
from shoal.intake.mapping.words import fold_values
from shoal.intake.suggest.model import Candidate, ColumnSuggestion, Suggestions
from shoal.intake.suggest.tokens import REASONS
from shoal.standard import flag_spellings
from shoal.standard.attributes import yes_and_no
from shoal.standard.load import standard
from shoal.standard.model import Field


@dataclass(frozen=True)
class Accepted:
    """One suggestion to which a person has said yes.

    Args:
        column: Name of the column.
        field: The field that it fills.
        code: The code that a yes in it means, where it is a flag; else None.
        values: What its values become, value by value: a code, TRUE or FALSE, or the reason why there is none. Values
            that are not named are understood as `shoal check` understands them.
    """

    column: str
    field: str
    code: str | None = None
    values: dict[str, str] = default(default_factory=dict)


def accept_above(suggestions: Suggestions, confidence: float) -> tuple[Accepted, ...]:
    """What a person says yes to who trusts every suggestion above a confidence.

    Args:
        suggestions: The suggestions.
        confidence: From 0 to 1. It counts for columns and for values alike.
    """
    return tuple(
        accept(column, column.best, above=confidence)
        for column in suggestions.columns
        if column.best is not None and column.best.confidence > confidence
    )


def accept(column: ColumnSuggestion, candidate: Candidate, *, above: float = 0.5) -> Accepted:
    """One candidate of a column, with the values of which the suggestion is sure enough.

    Args:
        column: The column.
        candidate: The candidate.
        above: Least confidence in the first code of a value.
    """
    values = {
        each.value: each.candidates[0].code
        for each in column.values.get(candidate.field, ())
        if each.candidates and each.candidates[0].confidence > above
    }
    return Accepted(column.column, candidate.field, candidate.code, values)


def as_mapping(suggestions: Suggestions, accepted: Iterable[Accepted]) -> Mapping:
    """A mapping with exactly what was accepted, and how the cells of these columns are to be read.

    Args:
        suggestions: The suggestions.
        accepted: What a person has said yes to.

    Returns:
        The mapping. A column that names a person stays with the partner, unless something follows from it; a key is
        made opaque.

    Raises:
        MappingError: Something accepted names a column or a field that is not there, or a column twice.
    """
    listed = tuple(accepted)
    known = {column.column: column for column in suggestions.columns}
    fields = standard().all_fields
    for each in listed:
        if each.column not in known:
            raise MappingError("A column was accepted that the file does not have. Read the file again.")
        if each.field not in fields:
            raise MappingError(f"The standard has no field {each.field[:80]!r}.")
    if len({each.column for each in listed}) < len(listed):
        raise MappingError("A column was accepted twice. Choose one field for it.")
    local = {each.column: _kept(fields[each.field]) for each in listed if stays_local(each.field, suggestions.profile)}
    rules = []
    for name in dict.fromkeys(each.field for each in listed if each.column not in local):
        own = [each for each in listed if each.field == name]
        rules.append(_rule(fields[name], own, known, suggestions.profile))
    return Mapping(
        shoal_mapping=1,
        standard=standard().version,
        profile="collect" if suggestions.profile == "collect" else "share",
        fields=tuple(rules),
        keep_local=local,
    )


def stays_local(name: str, profile: str) -> bool:
    """Whether a field has no place in a profile and nothing in it follows from the field.

    >>> stays_local("prs_FirstName", "share"), stays_local("prs_Birthdate", "share")
    (True, False)
    """
    whole = standard()
    about = whole.all_fields[name]
    if profile in about.profiles or about.role not in whole.profiles[profile].forbidden:
        return False
    rules = [rule for other in whole.fields(profile) for rule in (other.derive, other.from_case) if rule]
    return not any(name in rule.sources for rule in rules)


def _kept(about: Field) -> str:
    return f"{about.label['en']}: not for others"


def _rule(about: Field, own: Sequence[Accepted], known: dict[str, ColumnSuggestion], profile: str) -> FieldRule:
    columns = [known[each.column] for each in own]
    flags = {each.column: each.code for each in own if each.code is not None}
    if flags and len(flags) < len(own):
        raise MappingError(f"{about.name} is filled from whole columns and from flags. Choose one of the two.")
    values = _merged(each.values for each in own)
    missing = _merged(_missing(about, column) for column in columns)
    reasons = {code.code for code in standard().lists[REASONS].current}
    missing |= {value: code if about.reasons else "" for value, code in values.items() if code in reasons}
    if flags:
        yes = tuple(value for value, code in values.items() if code == "TRUE" and value.lower() not in _usual_yes())
        return FieldRule(field=about.name, flags=flags, yes=yes, missing=missing)
    return FieldRule(
        field=about.name,
        columns=tuple(column.column for column in columns),
        values={v: ValueRule(to=(code,)) for v, code in values.items() if code not in reasons},
        split=next((column.split for column in columns if column.split and about.type == "codes"), None),
        missing=missing,
        dates=tuple(dict.fromkeys(each for column in columns for each in column.dates)) if about.type == "date" else (),
        derive="key" if about.type in {"key", "reference"} and profile == "share" else None,
    )


def _missing(about: Field, column: ColumnSuggestion) -> dict[str, str]:
    return {value: why if about.reasons else "" for value, why in column.missing.items()}


def _merged(several: Iterable[dict[str, str]]) -> dict[str, str]:
    """One value map of several; of values that are compared alike the first counts."""
    merged: dict[str, str] = {}
    seen: set[str] = set()
    for each in several:
        folds = fold_values(each)
        for value, code in each.items():
            if folds[value] not in seen:
                seen.add(folds[value])
                merged[value] = code
    return merged


def _usual_yes() -> frozenset[str]:
    told = {**flag_spellings(), **yes_and_no()}
    return frozenset({text.lower() for text, code in told.items() if code == "1"} | {"1"})
