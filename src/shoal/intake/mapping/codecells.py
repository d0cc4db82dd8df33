"""Cells that hold codes: one, or several with a separator between."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace

import polars as pl

from shoal.intake.checks.forms import Meaning
from shoal.intake.mapping.distinct import Distinct
from shoal.intake.mapping.reading import EMPTY, Fate, Fates, Held, Reading, gravest, reasons_of
from shoal.intake.mapping.words import CARRIED, NOT_UNDERSTOOD, Said, Words, fold_values
from shoal.standard.model import SEPARATOR

_FIRST_ONLY: Fate = ("first-only", "")


@dataclass(frozen=True)
class Shape:
    """How the cells of a column become codes.

    Args:
        split: What stands between several values; None where a cell holds one.
        single: Whether the field takes one code only.
        local: Whether local codes may stand beside those of the list.
    """

    split: str | None = SEPARATOR
    single: bool = False
    local: bool = False


def read_codes(distinct: Distinct, words: Words, shape: Shape) -> Reading:
    """Read the cells of a column as codes: each different cell once.

    Args:
        distinct: The cells.
        words: What local values say.
        shape: How cells become codes.

    Returns:
        Codes joined with ";" in the order of the cell, no code twice.
    """
    texts = distinct.texts
    different = texts.unique(maintain_order=True)
    whole = words.say(different.filter(different != ""))
    parts = {text: _parts(text, shape.split) for text in different.to_list() if text and text not in whole}
    pieces = pl.Series(list(dict.fromkeys(part for each in parts.values() for part in each)), dtype=pl.String)
    said = _merging(whole | words.say(pieces), words)
    outcomes = {text: _outcome([text] if text in whole else parts[text], said, shape) for text in different if text}
    outcomes[""] = Said(fate=EMPTY)
    listed = texts.to_list()
    found = [outcomes[text] for text in listed]
    return Reading(
        distinct,
        values=pl.Series([SEPARATOR.join(each.codes) for each in found], dtype=pl.String),
        reasons=reasons_of([each.reason for each in found]),
        fates=Fates.of([each.fate for each in found]),
        held=_held(listed, whole, parts, said),
    )


def _parts(text: str, split: str | None) -> list[str]:
    pieces = _json_list(text) or (text.split(split) if split else [text])
    return [piece.strip() for piece in pieces if piece.strip()]


def _json_list(text: str) -> list[str]:
    """The texts of a list as JSON writes it, as some programs do in one cell; nothing where it is none."""
    if not (text.startswith("[") and text.endswith("]")):
        return []
    try:
        values = json.loads(text)
    except (ValueError, RecursionError):
        return []
    return values if all(isinstance(value, str) for value in values) else []


def _merging(said: dict[str, Said], words: Words) -> dict[str, Said]:
    """Say of named values that they are merged where several of the file become the same.

    A value that is understood without the mapping is only another way of writing the code, and is not counted.
    """
    names = {each.named for each in said.values() if each.named}
    same, _ = words.forms.judge(pl.Series(sorted(names), dtype=pl.String))
    groups: dict[tuple[str, ...], set[str]] = {}
    exact = {each for each in said.values() if each.named and each.fate == CARRIED and _own(each, same)}
    folds = fold_values(each.named for each in exact)
    for each in exact:
        groups.setdefault(each.codes, set()).add(folds[each.named])
    several = {codes for codes, locals_ in groups.items() if len(locals_) > 1}
    return {
        text: replace(each, fate=("merged", "")) if each in exact and each.codes in several else each
        for text, each in said.items()
    }


def _own(said: Said, same: dict[str, Meaning]) -> bool:
    """Whether only the mapping makes a value this code."""
    meaning = same.get(said.named)
    return said.codes != (said.named,) and (meaning is None or (meaning.value,) != said.codes)


def _local(piece: str) -> Said:
    """A local code beside those of an open list."""
    return Said((piece,), fate=("carried", "local"))


def _outcome(pieces: list[str], said: dict[str, Said], shape: Shape) -> Said:
    """What a whole cell says."""
    if not pieces:  # nothing but separators
        return Said(fate=("no-value", ""))
    unknown = Said(fate=NOT_UNDERSTOOD)
    each = [said.get(piece) or (_local(piece) if shape.local else unknown) for piece in pieces]
    codes = tuple(dict.fromkeys(code for one in each for code in one.codes))
    fates = [one.fate for one in each if not (codes and one.fate[0] == "no-value")]
    if shape.single and len(codes) > 1:
        return Said(codes[:1], fate=gravest([*fates, _FIRST_ONLY]))
    reason = "" if codes else next((one.reason for one in each if one.reason), "")
    return Said(codes, reason, gravest(fates))


def _held(
    texts: list[str], whole: dict[str, Said], parts: dict[str, list[str]], said: dict[str, Said]
) -> dict[str, Held]:
    """Named values with the cells that hold them."""
    held: dict[str, Held] = {}
    for number, text in enumerate(texts):
        for piece in [text] if text in whole else parts.get(text, []):
            known = said.get(piece)
            if known is not None and known.named:
                held.setdefault(known.named, Held(known.fate[0], [])).cells.append(number)
    return held
