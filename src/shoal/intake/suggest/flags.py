"""Wide answers: several yes-or-no columns, each for one code of a field with several codes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from shoal.intake.suggest.columns import Column
from shoal.intake.suggest.concepts import lexicon
from shoal.intake.suggest.headers import without_number
from shoal.intake.suggest.phrases import common_units
from shoal.intake.suggest.stems import words
from shoal.intake.suggest.values import Values
from shoal.intake.suggest.vocabulary import COUNTRIES, field_words
from shoal.standard.model import Field

_BETWEEN = re.compile(r"\s*(?:/|::|:|\s[-–—|>→]\s|___?|\.(?=\D)|\[|\(choice=|\(|=)\s*")
_MARK = re.compile(r"[\s_./:()-]+|(?<=[a-z])(?=[A-Z])")
_CHILD_END = re.compile(r"[)\]\s?]+$")
_ONE_CODE = frozenset({"spl_Type"})
"""Fields with one code that partners nevertheless ask as several yes-or-no questions."""
_LEAST = 0.35
_RARER = {
    "vic_PalermoMeans": 0.85,
    "vic_PalermoPurpose": 0.82,
    "vic_PalermoAct": 0.8,
    "per_RoleInProcess": 0.7,
    "con_Purposes": 0.95,
    "spl_Type": 0.93,
    "vic_ExploitationWebsitesAndApps": 0.9,
    "vic_CriminalActivities": 0.95,
    "vic_MethodOfRecruitment": 0.97,
}
"""Fields that partners ask about less often than about others whose codes have the same names."""

_QUESTION = 3
"""Words from which on what stands before a code is a question."""

_CODED = ({"1", "2"}, {"1.0", "0.0"}, {"0", "1", "9"}, {"0", "1", "99"}, {"1", "2", "9"}, {"1", "2", "99"}, {"-1", "0"})


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
    return tuple(
        field
        for field in field_words().fields
        if (field.type == "codes" and field.list != COUNTRIES) or field.name in _ONE_CODE
    )


def is_flag(column: Column) -> bool:
    """Whether a column may be one of several answers.

    Its values are yes and no, or 1 and 2, or its own name where the answer was chosen; or it is empty, because nobody
    chose it.
    """
    values = [value for value in column.counts if value not in column.missing]
    if column.flag or not values:
        return True
    if any(set(values) <= coded for coded in _CODED):
        return True
    told = sum(column.counts[value] for value in values if value in column.truths)
    if len(values) <= 5 and told >= 0.6 * sum(column.counts[value] for value in values):
        return True
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
    asked = _questions(columns)
    found: dict[str, tuple[_Reading, ...]] = {}
    for column in columns:
        ways = [_Reading("", column.name)]
        for text in filter(None, (column.name, column.label)):
            cuts = list(_BETWEEN.finditer(text))
            if cuts:
                last = cuts[-1]
                ways.append(_Reading(text[: last.start()], _CHILD_END.sub("", text[last.end() :])))
                ways.append(_Reading(_CHILD_END.sub("", text[last.end() :]), text[: last.start()]))
                if len(cuts) > 1:
                    first = cuts[0]
                    ways.append(_Reading(text[: first.start()], _CHILD_END.sub("", text[first.end() :])))
        if column.label:
            ways.append(_Reading("", column.label))
        if (bare := without_number(column.name)) != column.name:
            ways.append(_Reading("", bare))
            if cuts := list(_BETWEEN.finditer(bare)):
                ways.append(_Reading(bare[: cuts[-1].start()], _CHILD_END.sub("", bare[cuts[-1].end() :])))
        if column.name in asked:
            ways.append(_Reading(asked[column.name], bare))
        ways += [_Reading(stem, column.name[len(stem) :]) for stem in stems.get(column.name, ())]
        found[column.name] = tuple(dict.fromkeys(way for way in ways if way.child.strip(" _-")))
    shared = Counter(child for each in found.values() for child in {way.child.strip() for way in each})
    return {  # what several columns have in common is what they are about, and no code of one
        name: tuple(way for way in each if shared[way.child.strip()] == 1) or each for name, each in found.items()
    }


def _questions(columns: Sequence[Column]) -> dict[str, str]:
    """The question to which a column answers that is only told by one before it: "Which means? - threats", "debts"."""
    found: dict[str, str] = {}
    asked, last = "", -1
    for column in columns:
        cuts = list(_BETWEEN.finditer(without_number(column.name)))
        if cuts:
            stem = without_number(column.name)[: cuts[-1].start()]
            asked = stem if "?" in stem or "؟" in stem or len(words(stem)) >= _QUESTION else ""
        elif asked and column.position == last + 1:
            found[column.name] = asked
        else:
            asked = ""
        last = column.position
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
    families = _families(columns, ways)
    found = {}
    for column in columns:
        near = families[column.name]
        support = {
            field.name: sum(alone[name][field.name].child for name in near) / len(near) if near else 0.0
            for field in fields
        }
        found[column.name] = _ranked(alone[column.name], support, len(near))
    return found


def _families(columns: Sequence[Column], ways: dict[str, tuple[_Reading, ...]]) -> dict[str, tuple[str, ...]]:
    """The other columns that share each column's parent, or, where it has none, those beside it that have none."""
    by_parent: dict[str, list[str]] = {}
    for column in columns:
        for way in ways[column.name]:
            if way.parent:
                by_parent.setdefault(way.parent, []).append(column.name)
    families = {}
    for at, column in enumerate(columns):
        shared = [by_parent[way.parent] for way in ways[column.name] if way.parent]
        family = max(shared, key=len, default=[])
        if len(family) < 2:
            family = [
                each.name for each in columns[max(0, at - 3) : at + 4] if abs(each.position - column.position) <= 4
            ]
        families[column.name] = tuple(name for name in dict.fromkeys(family) if name != column.name)
    return families


@dataclass(frozen=True)
class _Read:
    code: str = ""
    child: float = 0.0
    parent: float = 0.0
    others: tuple[tuple[str, float], ...] = ()


def _best_reading(
    ways: Sequence[_Reading], field: Field, values: Values, parents: dict[tuple[str, str], float]
) -> _Read:
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


def _ranked(reads: dict[str, _Read], support: dict[str, float], siblings: int) -> tuple[FlagMatch, ...]:
    found = []
    for field, read in reads.items():
        if not read.code:
            continue
        near = support[field]
        for code, child in ((read.code, read.child), *read.others):
            if child < 0.3:
                continue
            score = (0.56 * child + 0.22 * min(1.0, read.parent) + 0.22 * near) * _RARER.get(field, 1.0)
            named = read.parent >= 0.6 or (near >= 0.6 and siblings >= 2)
            found.append(FlagMatch(field, code, round(score, 4), named, child >= 0.95))
    return tuple(sorted((each for each in found if each.score >= _LEAST * 0.6), key=lambda each: -each.score)[:6])


def _stems(names: Sequence[str]) -> dict[str, tuple[str, ...]]:
    """The beginnings, cut at a word's end, that each name shares with another: the shortest and the longest."""
    beginnings = {name: [name[: found.end()] for found in _MARK.finditer(name)] for name in names}
    counts = Counter(beginning for each in beginnings.values() for beginning in each)
    found: dict[str, tuple[str, ...]] = {}
    for name, each in beginnings.items():
        shared = [beginning for beginning in each if counts[beginning] > 1 and words(beginning) and beginning != name]
        if shared:
            found[name] = tuple(dict.fromkeys((shared[0], shared[-1])))
    return found
