"""What the values of a column say of the field that it may be."""

from __future__ import annotations

from dataclasses import dataclass

from shoal.intake.checks.folding import fold_all
from shoal.intake.suggest.columns import Column
from shoal.intake.suggest.concepts import lexicon
from shoal.intake.suggest.shapes import Shape
from shoal.intake.suggest.tokens import yes_or_no
from shoal.intake.suggest.values import LETTERED, Values, initials
from shoal.intake.suggest.vocabulary import COUNTRIES, LANGUAGE, adjectives
from shoal.standard.model import Field

_MOST_VALUES = 80
_MOST_CODED = 300
"""A column with more different values than that is of no small code list."""
_OWN_VALUES, _MANY = 0.9, 20
"""Share of different values, and how many there are, from which on they are keys rather than codes."""
_BANDED = frozenset({"age-band", "majority", "months-trafficked"})
_IMPOSSIBLE = -0.9
_EARLY, _LATE = 1996, 2016
"""Years in whose middle dates of birth, and dates of anything else, seldom lie."""
_LIKE = {"prs_Email": "email", "prs_HomePhone": "phone", "prs_MobilePhone": "phone", "org_Phone": "phone"}
ADJECTIVES = "Its values are adjectives of nationality."


@dataclass(frozen=True)
class Fit:
    """How the values of a column fit a field.

    Args:
        score: From -1 (they can't be that) over 0 (they tell nothing) to 1 (just what it has).
        reason: Why, in one sentence, or "".
        share: Of a coded field, the share of the values that its list has codes for.
    """

    score: float
    reason: str = ""
    share: float | None = None


def fit(field: Field, column: Column, shape: Shape, values: Values) -> Fit:
    """How the values of a column fit a field.

    Args:
        field: The field.
        column: The column.
        shape: What its values look like.
        values: Its values, compared with the codes.
    """
    if not column.counts or not shape.filled:
        return Fit(0.0)
    match field.type:
        case "code" | "codes":
            found = _coded(field, column, shape, values)
        case "boolean":
            found = _truths(column)
        case "date" | "year":
            found = _dated(field, shape)
        case "integer":
            found = _whole(field, shape)
        case "key" | "reference":
            found = _keyed(field, column, shape)
        case "number":
            found = Fit(0.8, "Its values look like coordinates.") if shape["decimal"] >= 0.7 else Fit(-0.8)
        case _:
            found = _text(field, column, shape)
    return found


def _coded(field: Field, column: Column, shape: Shape, values: Values) -> Fit:
    listed = field.list or ""
    top = dict(list(column.parts.items())[:_MOST_VALUES])
    if (told := _not_coded(listed, column, shape, top)) is not None:
        return told
    share = max(values.share(top, listed, unit=unit_of(column)), initials_share(top, listed))
    if share < 0.5:
        return Fit(-1.2 * (0.5 - share) - (0.3 if shape["long"] > 0.5 else 0.0), share=share)
    if field.name == "prs_Citizenship" and known_adjectives(top):
        return Fit(1.0, ADJECTIVES, 1.0)
    many = len(column.parts)
    return Fit(share if many > 1 else 0.5 * share, _understood(share, many), share)


def _not_coded(listed: str, column: Column, shape: Shape, top: dict[str, int]) -> Fit | None:
    """How well values fit that are dates, too many, yes and no, or numbers; None of any others."""
    if shape["date"] > 0.5 or shape["email"] > 0.2:
        return Fit(_IMPOSSIBLE)
    few = len(column.parts) <= _MOST_CODED or listed in {COUNTRIES, LANGUAGE}
    if not (few and column.may_be_coded) or _each_its_own(listed, column, shape):
        return Fit(-0.7)
    if column.flag:
        return _yes_and_no(listed, column)
    if not all(value.isdigit() for value in top) or listed == "forced-labour-industry":
        return None
    if listed in _BANDED:
        return Fit(-0.1)
    return Fit(0.0 if len(top) <= 20 else -0.8)


def _each_its_own(listed: str, column: Column, shape: Shape) -> bool:
    """Whether nearly every record has another value, as keys do and the codes of a small list do not."""
    coded = column.split is None and listed not in {COUNTRIES, LANGUAGE}
    return coded and shape.unique >= _OWN_VALUES and len(column.parts) > _MANY


def _yes_and_no(listed: str, column: Column) -> Fit:
    """Yes and no are no codes, but for an adult or a minor; 1 and 0 may be anything."""
    if listed == "majority":
        return Fit(0.3, "Its values are yes and no.")
    return Fit(-0.3 if all(value.isdigit() for value in column.counts) else _IMPOSSIBLE)


def _understood(share: float, many: int) -> str:
    if many == 1:
        return "Its value is a code of its list."
    if share > 0.995:
        return f"All {many} different values are codes of its list."
    return f"About {round(share * many)} of {many} different values are codes of its list."


def unit_of(column: Column) -> str:
    """The unit of time that a header names: "months", "years" or nothing."""
    said = lexicon().units(f"{column.name} {column.label}")
    return "months" if "#month" in said else "years" if "#year" in said else ""


def known_adjectives(counts: dict[str, int]) -> bool:
    """Whether most values are adjectives: these say of whom a country is the country."""
    folds = fold_all(counts)
    return sum(folds[value] in adjectives() for value in counts) > 0.5 * len(counts)


def initials_share(counts: dict[str, int], listed: str) -> float:
    """1 where letters stand for codes of a list, else 0."""
    return 1.0 if counts and listed in LETTERED and initials(counts, listed, "") else 0.0


def _truths(column: Column) -> Fit:
    values = [value for value in column.counts if value not in column.missing]
    told = sum(column.counts[value] for value in values if yes_or_no(value) is not None)
    share = told / max(sum(column.counts[value] for value in values), 1)
    if column.flag:
        return Fit(0.8, "Its values are yes and no.")
    return Fit(0.6 * share, "Most of its values say yes or no.") if share >= 0.5 and len(values) <= 12 else Fit(-0.7)


def _dated(field: Field, shape: Shape) -> Fit:
    years = shape["year"] >= 0.8
    if field.type == "year":
        return Fit(0.9, "Its values are years.") if years else Fit(-0.8 if shape["date"] < 0.5 else -0.3)
    if shape["date"] >= 0.7:
        other_time = shape.year and (shape.year > _LATE if field.name == "prs_Birthdate" else shape.year < _EARLY)
        return Fit(0.1 if other_time else 1.0, "Its values are dates.")
    return Fit(-0.2 if years else _IMPOSSIBLE)


def _whole(field: Field, shape: Shape) -> Fit:
    if field.name == "prs_NumberOfChildren":
        return Fit(0.6, "Its values are small whole numbers.") if shape["small"] >= 0.9 else Fit(-0.7)
    if shape["age"] >= 0.85:
        low = shape["small"] >= 0.97 and shape.different <= 8
        return Fit(0.1) if low else Fit(0.8, "Its values are whole numbers that can be ages.")
    return Fit(-0.8)


def _keyed(field: Field, column: Column, shape: Shape) -> Fit:
    if shape["date"] > 0.5 or shape["long"] > 0.3 or column.flag:
        return Fit(_IMPOSSIBLE)
    if field.type == "reference":
        numbered = shape.unique >= 0.9 and shape["with digits"] > 0.8
        return Fit(-0.5 if numbered and field.name.startswith("cas_Ref") else 0.0)
    if shape.unique >= 0.9:
        return Fit(0.7 if shape["with digits"] > 0.8 else 0.3, "Nearly each record has its own value.")
    if shape.unique >= 0.4 and shape["with digits"] > 0.8:
        return Fit(0.2)
    return Fit(0.0 if shape.filled < 10 else -0.6)


def _text(field: Field, column: Column, shape: Shape) -> Fit:
    found = Fit(0.0)
    if column.flag or (shape["date"] > 0.5 and field.name not in _LIKE):
        found = Fit(_IMPOSSIBLE)
    elif field.name in _LIKE:
        like = _LIKE[field.name]
        found = Fit(0.9, f"Its values look like {like}s.") if shape[like] >= 0.6 and shape["date"] <= 0.5 else Fit(-0.4)
    elif field.type == "long-text" and (shape["long"] >= 0.2 or shape["sentence"] >= 0.4):
        found = Fit(0.7, "Its values are long texts.")
    elif field.type == "long-text":
        found = Fit(-0.05 if shape["letters"] > 0.4 else -0.4)
    elif field.name.endswith(("Name", "CaseOwner")):
        found = Fit(0.3 if shape["letters"] >= 0.7 else -0.4)
    elif field.name == "prs_IdentityNumber":
        found = Fit(0.4 if shape["with digits"] > 0.7 and shape.unique > 0.7 else -0.15)
    return found
