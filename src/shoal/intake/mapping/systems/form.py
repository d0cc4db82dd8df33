"""Rules for answers to a form: Shoal's own or that of HTCDS, several answers in one cell or one column an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

import polars as pl

from shoal.intake.checks.forms import code_forms
from shoal.intake.folding import folded
from shoal.intake.known import known
from shoal.intake.mapping.model import FieldRule
from shoal.intake.mapping.systems.names import Names, last_part
from shoal.standard.load import standard
from shoal.standard.model import Field

SPLIT = " "
"""What XLSForm puts between several answers in one cell."""

REPEATED = "Repeats in one cell what the columns of the single answers say."
SINGLE = "Repeats in columns of their own what stands together in one cell."
NO_CODE = "The standard has no code for this answer, or it says why there is none."

_NEEDED = ("prs_Birthdate", "prs_AgeAtRegistration", "vic_AgeWhenTrafficked", "cas_RegistrationDate", "con_Date")


@dataclass(frozen=True)
class Answers:
    """The columns of a form and what they fill.

    Args:
        rules: One for each field that the file has.
        drop: Columns that say again what another one says, with the reason.
    """

    rules: tuple[FieldRule, ...]
    drop: dict[str, str]


def form_answers(names: Names, frame: pl.DataFrame | None = None) -> Answers:
    """The rules for the answers to a form.

    Several answers in one cell are codes with spaces between, or labels, which nothing tells apart: then the columns of
    the single answers count, if there are any.

    Args:
        names: The columns of the file.
        frame: The file, if it was read. Without it the columns of the single answers count.
    """
    plain = _plain(names)
    rules: list[FieldRule] = []
    drop: dict[str, str] = {}
    for field in _fields():
        whole, single = plain.get(field.name), _single(names, field)
        if whole and single and frame is not None and _all_codes(frame[whole], field):
            drop |= dict.fromkeys(single, SINGLE)
            single = {}
        flags = {column: code for column, code in single.items() if code is not None}
        if flags:
            rules.append(FieldRule(field=field.name, flags=flags))
            drop |= {column: NO_CODE for column, code in single.items() if code is None}
            drop |= {whole: REPEATED} if whole else {}
        elif whole:
            rules.append(_rule(field, whole))
    return Answers(tuple(rules), drop)


def _fields() -> Iterator[Field]:
    """The fields of `share`, and those from which they follow. What names a person is not among them."""
    for field in standard().all_fields.values():
        if field.deprecated is None and ("share" in field.profiles or field.name in _NEEDED):
            yield field


def _rule(field: Field, column: str) -> FieldRule:
    if field.type in {"key", "reference"}:
        return FieldRule(field=field.name, columns=(column,), derive="key")
    # HTCDS's form lets several industries be chosen where the field takes one
    several = field.type == "codes" or field.name == "vic_ForcedLabourIndustry"
    return FieldRule(field=field.name, columns=(column,), split=SPLIT if several else None)


def _plain(names: Names) -> dict[str, str]:
    """The column of each field: by its name, else by its label in any language or another name that is known."""
    exact, loose = _by(names, known().names.get), _by(names, known().fields)
    return {name: columns[0] for name, columns in (loose | exact).items() if len(columns) == 1}


def _by(names: Names, fields: Callable[[str], frozenset[str] | None]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for column in names.columns:
        if column.startswith("_"):  # columns that the server adds
            continue
        own = (fields(folded(last_part(column, names.spelling))) or frozenset()) - known().released
        for name in own if len(own) == 1 else ():
            found.setdefault(name, []).append(column)
    return found


def _single(names: Names, field: Field) -> dict[str, str | None]:
    """The columns of single answers of a field, each with its code; None where the standard has none."""
    if field.type != "codes":
        return {}
    found: dict[str, str | None] = {}
    for column in names.columns:
        before, stroke, answer = column.rpartition("/")
        if stroke and field.name in _asked(last_part(before, "path")):
            found[column] = _code(field.name, answer)
    return found


@lru_cache(maxsize=4096)
def _asked(name: str) -> frozenset[str]:
    return known().names.get(folded(name)) or known().fields(name)


@lru_cache(maxsize=4096)
def _code(name: str, answer: str) -> str | None:
    """The code of an answer, which may be written as its label."""
    forms = code_forms(standard().all_fields[name], "share")
    text = answer.strip()
    if text in forms.values:
        return text
    meanings, _ = forms.judge(pl.Series([text]))
    return meanings[text].value or None if text in meanings else None


def _all_codes(cells: pl.Series, field: Field) -> bool:
    """Whether every answer is a code, so that spaces part them."""
    answers = cells.unique().str.split(SPLIT).explode().unique()
    reasons = {code.code for code in standard().lists["missing-reason"].codes}
    listed = {code.code for code in standard().lists[field.list or ""].codes} | reasons | {""}
    return bool(answers.is_in(list(listed)).all())
