"""What speaks for a column being a field: its header, and what its values look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shoal.intake.checks.folding import fold_all
from shoal.intake.suggest.columns import Column
from shoal.intake.suggest.concepts import lexicon
from shoal.intake.suggest.phrases import common_units
from shoal.intake.suggest.shapes import Shape
from shoal.intake.suggest.tokens import yes_or_no
from shoal.intake.suggest.values import LETTERED, Values, initials
from shoal.intake.suggest.vocabulary import COUNTRIES, LANGUAGE, adjectives, field_words
from shoal.standard.model import Field

Floats = npt.NDArray[np.float64]

_PATH = re.compile(r"/|::|:|__|\.(?=\D)")
_PARTS = re.compile(r"\n|::|:|\s[-–—|>/]\s|__|\.(?=\D)|;")
_BRACKETS = re.compile(r"\s*[(\[{<][^)\]}>]*[)\]}>]")
_NUMBERED = re.compile(r"^\s*(?:[a-zA-Z]{0,3}\d+[a-z]?(?:[._]\d+)*|[A-Z])[.)_:\s-]+(?=\D{2})")
_WHOLE, _TAIL, _PART, _BARE = 1.0, 0.97, 0.8, 0.985
_MOST_VALUES = 80
_MOST_CODED = 300
"""A column with more different values than that is of no small code list."""


@dataclass(frozen=True)
class HeaderMatch:
    """How a header fits one field.

    Args:
        score: From 0 to 1.
        exact: Whether it is a name of the field, letter by letter, and of no other field.
        own: Whether the standard itself calls the field so.
        phrase: Number of the phrase that it fits best, or -1.
    """

    score: float
    exact: bool
    own: bool
    phrase: int


@dataclass(frozen=True, eq=False)
class Headers:
    """How the headers of a file fit the fields.

    Args:
        scores: Columns x fields, from 0 to 1.
        exact: Columns x fields: whether the header is a name of the field, letter by letter, and of no other.
        own: Columns x fields: whether the standard itself calls the field so.
        phrases: Columns x fields: number of the phrase that fits best, or -1.
    """

    scores: Floats
    exact: npt.NDArray[np.bool_]
    own: npt.NDArray[np.bool_]
    phrases: npt.NDArray[np.int64]

    def match(self, column: int, field: int) -> HeaderMatch:
        """How one header fits one field."""
        at = (column, field)
        return HeaderMatch(float(self.scores[at]), bool(self.exact[at]), bool(self.own[at]), int(self.phrases[at]))


def texts_of(column: Column) -> tuple[tuple[str, float], ...]:
    """The texts that may name a column, each with how much it counts: the header, its last part, the label."""
    texts: dict[str, float] = {}
    for header in (column.name, column.label):
        if not header.strip():
            continue
        bare = _NUMBERED.sub("", _BRACKETS.sub("", header)).strip()
        forms = [(header, _WHOLE), (bare, _BARE)]
        parts = [part.strip() for part in (_PATH if " " not in bare.strip() else _PARTS).split(bare) if part.strip()]
        if len(parts) > 1:
            forms += [(part, _TAIL if part is parts[-1] else _PART) for part in parts if len(part) > 1]
        for text, counts in forms:
            if text:
                texts[text] = max(counts, texts.get(text, 0.0))
    return tuple(texts.items())


def match_headers(columns: Sequence[Column]) -> Headers:
    """Compare all headers with all fields.

    Args:
        columns: The columns of a file.
    """
    words = field_words()
    named = [texts_of(column) for column in columns]
    flat = [(i, text, counts) for i, texts in enumerate(named) for text, counts in texts]
    units = [lexicon().units(text) for _, text, _ in flat]
    common = common_units([lexicon().units(column.name) for column in columns]) - {"#date", "#country", "#age", "#type"}
    compared = words.index.compare(units, common)
    folds = fold_all(text for _, text, _ in flat)
    shape = (len(columns), len(words.fields))
    truths = np.zeros((2, *shape), dtype=np.bool_)
    found = Headers(np.zeros(shape), truths[0], truths[1], np.full(shape, -1, dtype=np.int64))
    for row, (i, text, counts) in enumerate(flat):
        scores, phrases = compared.scores[row] * counts * 0.97, compared.phrases[row]
        exact = words.folded.get(folds[text], frozenset())
        for field in exact:
            scores[field] = max(scores[field], counts if len(exact) == 1 else 0.98 * counts)
            found.exact[i, field] |= len(exact) == 1
            found.own[i, field] |= len(exact) == 1 and field in words.own.get(folds[text], frozenset())
        better = scores > found.scores[i]
        found.scores[i][better] = scores[better]
        found.phrases[i][better] = phrases[better]
    return found


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
            return _coded(field, column, shape, values)
        case "boolean":
            return _truths(column)
        case "date":
            return _dated(shape)
        case "year":
            return Fit(0.9, "Its values are years.") if shape["year"] >= 0.8 else Fit(-0.8 if shape["date"] < 0.5 else -0.3)
        case "integer":
            return _whole(field, shape)
        case "key" | "reference":
            return _keyed(field, column, shape)
        case "number":
            return Fit(0.8, "Its values look like coordinates.") if shape["decimal"] >= 0.7 else Fit(-0.8)
        case _:
            return _text(field, column, shape)


def _coded(field: Field, column: Column, shape: Shape, values: Values) -> Fit:
    named = field.list in {COUNTRIES, LANGUAGE}
    if shape["date"] > 0.5 or shape["email"] > 0.2:
        return Fit(-0.9)
    if len(column.parts) > _MOST_CODED and not named:
        return Fit(-0.7)
    top = dict(list(column.parts.items())[:_MOST_VALUES])
    if column.flag and field.list == "majority":
        return Fit(0.3, "Its values are yes and no.")
    if column.flag:
        return Fit(-0.3 if all(value.isdigit() for value in column.counts) else -0.9)
    numbers = all(value.isdigit() for value in top)
    if numbers and field.list not in {"forced-labour-industry", "age-band", "majority", "months-trafficked"}:
        return Fit(0.0 if len(top) <= 20 else -0.8)
    if numbers and field.list in {"age-band", "majority", "months-trafficked"}:
        return Fit(-0.1, share=None)
    letters = initials_share(top, field.list or "")
    share = max(values.share(top, field.list or "", unit=unit_of(column)), letters)
    known = round(share * len(column.parts))
    if share >= 0.5:
        many = len(column.parts)
        say = f"About {known} of {many} different values are codes of its list." if many > 1 else "Its value is a code of its list."
        if share > 0.995:
            say = f"All {many} different values are codes of its list." if many > 1 else say
        if field.name == "prs_Citizenship" and known_adjectives(top):
            return Fit(1.0, "Its values are adjectives of nationality.", 1.0)
        return Fit(share if many > 1 else 0.5 * share, say, share)
    return Fit(-1.2 * (0.5 - share) - (0.3 if shape["long"] > 0.5 else 0.0), share=share)


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


def _dated(shape: Shape) -> Fit:
    if shape["date"] >= 0.7:
        return Fit(1.0, "Its values are dates.")
    return Fit(-0.2 if shape["year"] >= 0.8 else -0.9)


def _whole(field: Field, shape: Shape) -> Fit:
    if field.name == "prs_NumberOfChildren":
        return Fit(0.6, "Its values are small whole numbers.") if shape["small"] >= 0.9 else Fit(-0.7)
    if shape["age"] >= 0.85:
        low = shape["small"] >= 0.97 and shape.different <= 8
        return Fit(0.1) if low else Fit(0.8, "Its values are whole numbers that can be ages.")
    return Fit(-0.8)


def _keyed(field: Field, column: Column, shape: Shape) -> Fit:
    if shape["date"] > 0.5 or shape["long"] > 0.3 or column.flag:
        return Fit(-0.9)
    if field.type == "reference":
        return Fit(0.0)
    if shape.unique >= 0.9:
        return Fit(0.7 if shape["with digits"] > 0.8 else 0.3, "Nearly each record has its own value.")
    if shape.unique >= 0.4 and shape["with digits"] > 0.8:
        return Fit(0.2)
    return Fit(0.0 if shape.filled < 10 else -0.6)


_LIKE = {"prs_Email": "email", "prs_HomePhone": "phone", "prs_MobilePhone": "phone", "org_Phone": "phone"}


def _text(field: Field, column: Column, shape: Shape) -> Fit:
    if column.flag:
        return Fit(-0.9)
    if field.name in _LIKE:
        looks = shape[_LIKE[field.name]]
        return Fit(0.9, f"Its values look like {_LIKE[field.name]}s.") if looks >= 0.6 else Fit(-0.4)
    if shape["date"] > 0.5:
        return Fit(-0.9)
    if field.type == "long-text":
        return Fit(0.7, "Its values are long texts.") if shape["long"] >= 0.2 else Fit(-0.05 if shape["letters"] > 0.4 else -0.4)
    if field.name.endswith(("Name", "CaseOwner")):
        return Fit(0.3) if shape["letters"] >= 0.7 else Fit(-0.4)
    if field.name == "prs_IdentityNumber":
        return Fit(0.4) if shape["with digits"] > 0.7 and shape.unique > 0.7 else Fit(-0.15)
    return Fit(0.0)
