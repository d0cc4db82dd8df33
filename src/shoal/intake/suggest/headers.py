"""What the header of a column says of the field that it may be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from shoal.intake.checks.folding import fold_all
from shoal.intake.suggest.columns import Column
from shoal.intake.suggest.concepts import lexicon
from shoal.intake.suggest.languages import language_of
from shoal.intake.suggest.phrases import common_units
from shoal.intake.suggest.vocabulary import field_words

Floats = npt.NDArray[np.float64]

_PATH = re.compile(r"/|::|:|__|\.(?=\D)")
_PARTS = re.compile(r"\n|::|:|\s[-–—|>/]\s|__|\.(?=\D)|;")
_BRACKETS = re.compile(r"\s*[(\[{<][^)\]}>]*[)\]}>]")
_NUMBERED = re.compile(r"^\s*(?:[a-zA-Z]{0,3}\d+[a-z]?(?:[._]\d+)*|[A-Z])[.)_:\s-]+(?=\D{2})")
_WHOLE, _TAIL, _PART, _BARE = 1.0, 0.97, 0.8, 0.985


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


def without_number(header: str) -> str:
    """A header without the number of its question.

    >>> without_number("Q12a. Debt bondage")
    'Debt bondage'
    """
    return _NUMBERED.sub("", header).strip() or header


def _whole(text: str, column: Column) -> bool:
    """Whether a text is all that a header says: what stands before it or in brackets may be of somebody else."""
    return text in {_NUMBERED.sub("", header).strip() for header in (column.name, column.label)} | {column.name}


def match_headers(columns: Sequence[Column]) -> Headers:
    """Compare all headers with all fields.

    Args:
        columns: The columns of a file.
    """
    words = field_words()
    flat = [(i, text, counts) for i, texts in enumerate(map(texts_of, columns)) for text, counts in texts]
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
        spoken = language_of([text]) if exact else ""
        named: dict[int, int] = {}
        for field in exact:
            said = words.said[folds[text], field]
            named[field] = next((n for n in said if words.index.phrases[n].language == spoken), said[0])
            scores[field] = max(scores[field], counts if len(exact) == 1 else 0.98 * counts)
            found.exact[i, field] |= len(exact) == 1
            alone = len(exact) == 1 and field in words.own.get(folds[text], frozenset())
            found.own[i, field] |= alone and _whole(text, columns[i])
        better = scores > found.scores[i]
        found.scores[i][better] = scores[better]
        found.phrases[i][better] = phrases[better]
        for field, phrase in named.items():
            if better[field]:
                found.phrases[i, field] = phrase
    return found
