"""The proof that records hold nothing but what the profile `share` allows: cell by cell, without any tolerance.

`shoal check` understands other spellings and warns of them. Here a cell is exactly one of the things that the proof of
the profile names (see `shoal.standard.profiles`), or it is refused: no text of the partner's own can pass.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Mapping as Mapping_
from datetime import date

import polars as pl

from shoal.errors import Finding, Where
from shoal.intake.checks.forms import code_forms
from shoal.intake.identifying import suspicions
from shoal.intake.identifying.cells import tidy
from shoal.intake.identifying.names import full_names
from shoal.intake.identifying.vocabulary import known
from shoal.intake.mapping.model import Mapping
from shoal.intake.packing.findings import packing_finding
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, Field
from shoal.standard.profiles import prove

PROFILE = "share"
PERSON = "prs_Id"
"""The key by which the partner can withdraw a person later."""

_REASONS = "missing-reason"
_COUNTRIES = "prs_Citizenship"
"""A field whose forms are those of countries: names, other names, nationalities."""
_REACHES = r"[^\s@]+@[^\s@]+\.[^\s@]{2,}|\d(?:[\s()./-]?\d){8}"
"""An e-mail address, or digits enough for a telephone number or an identity number."""
_CERTAIN = frozenset({"mail", "phone", "identity-number", "passport", "card", "account", "coordinates"})
"""Kinds of identifiers that nobody maps to a code by intention."""
_RANDOM_UUID = r"^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-4[0-9A-Fa-f]{3}-[89ABab][0-9A-Fa-f]{3}-[0-9A-Fa-f]{12}\z"
_DATES = {"month": r"^[0-9]{4}(-(0[1-9]|1[0-2]))?\z", "year": r"^[0-9]{4}\z"}


def share_findings(frame: pl.DataFrame, today: date) -> list[Finding]:
    """What stands in records that may not be shared.

    Args:
        frame: The records: text, "" where a cell is empty.
        today: The present day; its year is the last that a year can be.

    Returns:
        Errors. There is none if and only if every column is a field of the profile and every cell is closed by its
        rule.
    """
    proof = prove(PROFILE)
    if not proof.holds:
        return [packing_finding("profile-unproven", profile=PROFILE)]
    fields = {field.name: field for field in standard().fields(PROFILE, deprecated=True)}
    found = []
    for position, name in enumerate(frame.columns, start=1):
        field = fields.get(name)
        if field is None:
            shown = "".join(letter if letter.isprintable() else "?" for letter in name[:80])  # another may have made it
            found.append(packing_finding("field-not-shareable", Where(column=shown, position=position), field=shown))
            continue
        wrong = frame.height - int(_closed(frame[name], field, today).sum())
        if wrong:
            where = Where(column=name, position=position)
            found.append(packing_finding("cell-not-closed", where, count=wrong, field=name))
    return [*found, *_without_person(frame)]


def _without_person(frame: pl.DataFrame) -> Iterable[Finding]:
    """Records that nobody could withdraw: the key of the person is not there."""
    lacking = frame.height if PERSON not in frame.columns else int((frame[PERSON] == "").sum())
    if lacking or PERSON not in frame.columns:
        yield packing_finding("person-key-missing", count=max(lacking, 1), field=PERSON)


def mapping_findings(mapping: Mapping) -> list[Finding]:
    """What somebody wrote into a mapping and that looks as if it names or reaches a person.

    Args:
        mapping: The mapping; what is found here would travel with it: values, names of columns, notes and reasons.
    """
    written = {
        **{f"fields.{rule.field}": [*_words(rule.model_dump())] for rule in mapping.fields},
        "source": [*_words(mapping.source.model_dump())],
        "drop": [*_words(mapping.drop)],
        "keep_local": [*_words(mapping.keep_local)],
    }
    found = []
    for part, words in written.items():
        texts = pl.Series(words, dtype=pl.String).unique()
        wrong = texts.filter(texts.str.contains(_REACHES) | _suspect(texts) | _named(texts)).len()
        if wrong:
            found.append(packing_finding("mapping-value-identifies", count=wrong, field=part.removeprefix("fields.")))
    return found


def _words(part: object) -> Iterator[str]:
    """Every text of a part of a mapping, names and values alike."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, Mapping_):
        for name, value in part.items():
            yield str(name)
            yield from _words(value)
    elif isinstance(part, list | tuple):
        for value in part:
            yield from _words(value)


def _named(texts: pl.Series) -> pl.Series:
    """Which texts are a person's full name, and nothing that the standard knows: "Saint Lucia" is a country."""
    countries, _ = code_forms(standard().all_fields[_COUNTRIES], PROFILE).judge(texts)
    return full_names(texts) & ~known(tidy(texts)) & ~texts.is_in(list(countries))


def _suspect(texts: pl.Series) -> pl.Series:
    mask = pl.repeat(value=False, n=len(texts), dtype=pl.Boolean, eager=True)
    for each in suspicions("", texts, pl.repeat(1, n=len(texts), eager=True)) if len(texts) else ():
        if each.suspicion.kind in _CERTAIN and each.suspicion.confidence >= 0.9:
            mask = mask | each.texts
    return mask


def _closed(cells: pl.Series, field: Field, today: date) -> pl.Series:
    """Whether each cell is empty or one of the things that close the field; False for a null."""
    if field.type in {"key", "reference"}:  # nearly every cell is another one
        return ((cells == "") | cells.str.contains(_RANDOM_UUID)).fill_null(value=False)
    texts = cells.unique()
    good = texts.filter(_good(texts, field, today).fill_null(value=False))
    return cells.is_in(good.implode()).fill_null(value=False)


def _good(texts: pl.Series, field: Field, today: date) -> pl.Series:
    """Whether each of some different texts is closed by the field's rule."""
    reasons = [code.code for code in standard().lists[_REASONS].codes] if field.reasons else []
    return texts.is_in(["", *reasons]) | _valid(texts, field, today)


def _valid(texts: pl.Series, field: Field, today: date) -> pl.Series:
    match field.type:
        case "code":
            good = texts.is_in(_codes(field))
        case "codes":
            good = _all_codes(texts, _codes(field))
        case "boolean":
            good = texts.is_in(["TRUE", "FALSE"])
        case "date":
            precision = {str(name): value for name, value in field.precision.items()}.get(PROFILE, "day")
            good = texts.str.contains(_DATES[precision]) & (texts.str.head(7) <= today.isoformat()[:7])
        case "year":
            last = float(today.year) if field.maximum is None else field.maximum
            good = _between(texts, r"^[0-9]{4}\z", field.minimum, last)
        case "integer":
            good = _between(texts, r"^-?[0-9]{1,9}\z", field.minimum, field.maximum)
        case _:
            good = pl.repeat(value=False, n=len(texts), dtype=pl.Boolean, eager=True)
    return good


def _codes(field: Field) -> list[str]:
    return [code.code for code in standard().lists[field.list or ""].codes]


def _all_codes(texts: pl.Series, codes: list[str]) -> pl.Series:
    """Whether each text is codes of a list, none twice, and nothing else."""
    parts = texts.str.split(SEPARATOR)
    known = pl.DataFrame({"parts": parts}).select(
        ok=pl.col("parts").list.eval(pl.element().is_in(codes)).list.all()
        & (pl.col("parts").list.n_unique() == pl.col("parts").list.len())
    )
    return known["ok"]


def _between(texts: pl.Series, shape: str, least: float | None, most: float | None) -> pl.Series:
    written = texts.str.contains(shape)
    numbers = texts.set(~written, None).cast(pl.Float64)
    if least is None or most is None:  # the proof of the profile rules this out
        return written & False
    return written & (numbers >= least).fill_null(value=False) & (numbers <= most).fill_null(value=False)
