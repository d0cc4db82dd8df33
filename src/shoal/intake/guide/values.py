"""The values of a column beside the codes of a field: what is understood, and what may be meant."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import polars as pl

from shoal.intake.mapping.model import FieldRule, Mapping
from shoal.intake.mapping.words import words_of
from shoal.intake.suggest import Suggestions, ValueCandidate
from shoal.intake.suggest.values import Values
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, Field

MOST = 300
"""Different values that are shown, the most frequent first."""
_LOOKED_AT = 5_000
_CODED = frozenset({"code", "codes", "boolean"})


def local_values(cells: pl.Series, rule: FieldRule, mapping: Mapping, suggestions: Suggestions) -> list[dict[str, Any]]:
    """The values of a column for a rule that reads it.

    Args:
        cells: The column; sensitive, and so is what comes back.
        rule: The rule.
        mapping: The whole mapping.
        suggestions: What was suggested for the file.

    Returns:
        The most frequent values, each with what it is understood as without the mapping's own values, and the codes it
        may mean. Nothing for a field that takes no codes.
    """
    field = standard().all_fields.get(rule.field)
    if field is None or rule.derive is not None or not (rule.flags or field.type in _CODED):
        return []
    field = field.model_copy(update={"type": "boolean", "list": None}) if rule.flags else field
    counts = _parts(cells, rule.split or (SEPARATOR if field.type == "codes" else None))
    understood = _understood(list(counts), rule, field, mapping)
    likely = _candidates(list(counts), cells.name, rule.field, field, suggestions)
    return [
        {"value": value, "count": count, "understood": understood.get(value), "candidates": likely.get(value, [])}
        for value, count in counts.items()
    ]


def _parts(cells: pl.Series, split: str | None) -> dict[str, int]:
    """The values with their counts, taken apart where a cell holds several."""
    texts = cells.str.strip_chars()
    counts = texts.filter(texts != "").value_counts(sort=True).head(_LOOKED_AT)
    found: Counter[str] = Counter()
    for text, count in counts.iter_rows():
        for part in text.split(split) if split else [text]:
            if part.strip():
                found[part.strip()] += count
    return dict(found.most_common(MOST))


def _understood(values: Sequence[str], rule: FieldRule, field: Field, mapping: Mapping) -> dict[str, dict[str, Any]]:
    bare = rule.model_copy(update={"values": {}, "missing": {}, "yes": ()})
    profile = mapping.profile if mapping.profile in field.profiles else field.profiles[0]
    said = words_of(bare, field, mapping.source, profile=profile).say(pl.Series(values, dtype=pl.String))
    return {
        value: {"to": list(each.codes), "reason": each.reason, "none": not each.codes}
        for value, each in said.items()
        if each.fate[0] != "not-expressed"
    }


def _candidates(
    values: Sequence[str], column: str, name: str, field: Field, suggestions: Suggestions
) -> dict[str, list[dict[str, Any]]]:
    """What was suggested; for a field that nobody suggested, what its list has."""
    own = suggestions.of(column).values.get(name, ())
    found = {each.value: each.candidates for each in own}
    if not own and field.list is not None:
        compared = Values.of(values)
        found = {value: compared.candidates(value, field.list) for value in values}
    return {value: [_plain(each) for each in likely] for value, likely in found.items() if likely}


def _plain(candidate: ValueCandidate) -> dict[str, Any]:
    return {"code": candidate.code, "confidence": candidate.confidence, "reason": candidate.reason}
