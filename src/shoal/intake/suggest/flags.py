"""Wide answers: several yes-or-no columns, each for one code of a field with several codes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from os.path import commonprefix

from shoal.intake.suggest.columns import Column
from shoal.intake.suggest.concepts import lexicon
from shoal.intake.suggest.phrases import common_units
from shoal.intake.suggest.stems import words
from shoal.intake.suggest.values import Values
from shoal.intake.suggest.vocabulary import COUNTRIES, field_words
from shoal.standard.model import Field

_BETWEEN = re.compile(r"\s*(?:/|::|:|\s[-–—|>→]\s|___?|\.(?=\D)|\[|\(choice=|\(|=)\s*")
_CHILD_END = re.compile(r"[)\]\s?]+$")
_LEAST = 0.35
_RARER = {"vic_PalermoMeans": 0.85, "vic_PalermoPurpose": 0.82, "vic_PalermoAct": 0.8, "per_RoleInProcess": 0.7, "con_Purposes": 0.95,
          "vic_ExploitationWebsitesAndApps": 0.9, "vic_CriminalActivities": 0.95, "vic_MethodOfRecruitment": 0.97}  # fmt: skip


@dataclass(frozen=True)
class FlagMatch:
    """A code that a yes in a column may mean.

    Args:
        field: Name of the field.
        code: The code.
        score: From 0 to 1.
        named: Whether the header also names the field, or its neighbours are other codes of it.
        exact: Whether the rest of the header is one of the code's names.
    """

    field: str
    code: str
    score: float
    named: bool
    exact: bool


@dataclass(frozen=True)
class _Reading:
    """One way to read a header: what it is about, and the code."""

    parent: str
    child: str


def wide_fields() -> tuple[Field, ...]:
    """The fields that may stand in several columns."""
    return tuple(field for field in field_words().fields if field.type == "codes" and field.list != COUNTRIES)


def is_flag(column: Column) -> bool:
    """Whether a column may be one of several answers: yes and no, or its own name where the answer was chosen."""
    if column.flag:
        return True
    values = [value for value in column.counts if value not in column.missing]
    if len(values) != 1:
        return False
    said = set(lexicon().units(values[0])) - {"#filler"}
    return bool(said) and said <= set(lexicon().units(column.name)) and column.filled < column.rows


def readings(columns: Sequence[Column]) -> dict[str, tuple[_Reading, ...]]:
    """The ways to read the headers of flags.

    Args:
        columns: The flags of a file.
    """
    stems = _stems([column.name for column in columns])
    found: dict[str, tuple[_Reading, ...]] = {}
    for column in columns:
        ways = [_Reading("", column.name)]
        for text in filter(None, (column.name, column.label)):
            cuts = list(_BETWEEN.finditer(text))
            if cuts:
                last = cuts[-1]
                ways.append(_Reading(text[: last.start()], _CHILD_END.sub("", text[last.end() :])))
                if len(cuts) > 1:
                    first = cuts[0]
                    ways.append(_Reading(text[: first.start()], _CHILD_END.sub("", text[first.end() :])))
        if column.label:
            ways.append(_Reading("", column.label))
        if stem := stems.get(column.name):
            ways.append(_Reading(stem, column.name[len(stem) :]))
        found[column.name] = tuple(dict.fromkeys(way for way in ways if way.child.strip(" _-")))
    return found


def texts_of_flags(columns: Sequence[Column]) -> list[str]:
    """All texts in the headers of flags that may say a code."""
    return [way.child for ways in readings(columns).values() for way in ways]


def match_flags(columns: Sequence[Column], values: Values) -> dict[str, tuple[FlagMatch, ...]]:
    """The codes that a yes in each flag may mean, the best first.

    Args:
        columns: The flags of a file, in order.
        values: Texts compared with the codes; the children of all readings are among them.
    """
    ways = readings(columns)
    fields = wide_fields()
    parents = _parents({way.parent for each in ways.values() for way in each if way.parent})
    alone = {
        column.name: {field.name: _best_reading(ways[column.name], field, values, parents) for field in fields}
        for column in columns
    }
    support = _support(columns, alone, fields)
    return {
        column.name: _ranked(alone[column.name], {field.name: support[column.name, field.name] for field in fields})
        for column in columns
    }


@dataclass(frozen=True)
class _Read:
    code: str = ""
    child: float = 0.0
    parent: float = 0.0
    others: tuple[tuple[str, float], ...] = ()


def _best_reading(ways: Sequence[_Reading], field: Field, values: Values, parents: dict[tuple[str, str], float]) -> _Read:
    best = _Read()
    for way in ways:
        found = values.candidates(way.child, field.list or "")
        if not found:
            continue
        parent = parents.get((way.parent, field.name), 0.0) if way.parent else 0.0
        score = found[0].confidence + 0.3 * parent
        if score > best.child + 0.3 * best.parent:
            others = tuple((each.code, each.confidence) for each in found[1:])
            best = _Read(found[0].code, found[0].confidence, parent, others)
    return best


def _parents(texts: set[str]) -> dict[tuple[str, str], float]:
    """How well texts name fields with several codes."""
    listed = sorted(texts)
    if not listed:
        return {}
    words_ = field_words()
    units = [lexicon().units(text) for text in listed]
    compared = words_.index.compare(units, common_units([]))
    numbers = words_.numbers
    found: dict[tuple[str, str], float] = {}
    for row, text in enumerate(listed):
        for field in wide_fields():
            found[text, field.name] = float(compared.scores[row, numbers[field.name]])
    return found


def _support(
    columns: Sequence[Column], alone: dict[str, dict[str, _Read]], fields: Sequence[Field]
) -> dict[tuple[str, str], float]:
    """How well the neighbours of a flag are codes of the same field."""
    support: dict[tuple[str, str], float] = {}
    for at, column in enumerate(columns):
        near = [
            other
            for other in columns[max(0, at - 4) : at + 5]
            if other is not column and abs(other.position - column.position) <= 5
        ]
        for field in fields:
            scores = sorted((alone[other.name][field.name].child for other in near), reverse=True)[:4]
            support[column.name, field.name] = sum(scores) / 4 if scores else 0.0
    return support


def _ranked(reads: dict[str, _Read], support: dict[str, float]) -> tuple[FlagMatch, ...]:
    found = []
    for field, read in reads.items():
        if not read.code:
            continue
        near = support[field]
        for code, child in ((read.code, read.child), *read.others):
            if child < 0.3:
                continue
            score = (0.62 * child + 0.2 * min(1.0, read.parent) + 0.18 * near) * _RARER.get(field, 1.0)
            named = read.parent >= 0.6 or near >= 0.45
            found.append(FlagMatch(field, code, round(score, 4), named, child >= 0.95))
    return tuple(sorted((each for each in found if each.score >= _LEAST * 0.6), key=lambda each: -each.score)[:6])


def _stems(names: Sequence[str]) -> dict[str, str]:
    """The beginning that each name shares with a neighbour, cut at a word's end."""
    found: dict[str, str] = {}
    for one, other in zip(names, names[1:], strict=False):
        shared = commonprefix([one, other])
        cut = max((shared.rfind(mark) + 1 for mark in " _-/.:("), default=0)
        if cut and len(words(shared[:cut])) >= 1 and shared[:cut].strip(" _-"):
            for name in (one, other):
                if cut < len(found.get(name, name)) or name not in found:
                    found[name] = shared[:cut]
    return found
