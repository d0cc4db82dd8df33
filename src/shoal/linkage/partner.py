"""The partner's side: from a case file with names to tokens. Names never leave this process."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

import polars as pl

from shoal.errors import Finding, FindingsError, MappingError
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.model import Identity as Named
from shoal.intake.mapping.model import Mapping as FileMapping
from shoal.intake.packing.consent import gate
from shoal.intake.sheet import Sheet
from shoal.linkage.births import Birth, understood_birth
from shoal.linkage.findings import linkage_finding
from shoal.linkage.letters import name_parts
from shoal.linkage.sexes import understood_sexes
from shoal.linkage.tokens import Person, make_tokens
from shoal.standard import missing_tokens

REFERENCE = "prs_Id"
"""The field in which a record names its person; packing writes the same."""


@dataclass(frozen=True)
class Made:
    """Tokens of a case file. They never show in `repr`.

    Args:
        tokens: By reference.
        records: How many records they were made of.
        unlinkable: How many references have not a single token, so that they can't be found again.
        findings: What the partner should know.
    """

    tokens: Mapping[str, bytes] = field(repr=False)
    records: int
    unlinkable: int
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Secrets:
    """What it takes to make tokens. It never shows in `repr`.

    Args:
        round_key: The round's key.
        reference_secret: The partner's own secret, from which packing makes references; None if the mapping makes none.
    """

    round_key: bytes = field(repr=False)
    reference_secret: bytes | None = field(default=None, repr=False)


def tokens_of(
    sheet: Sheet,
    mapping: FileMapping,
    secrets: Secrets,
    *,
    purposes: tuple[str, ...] = (),
    today: date | None = None,
) -> Made:
    """Make the tokens of a case file.

    A person who said no, or took the consent back, has none. With purposes, only those have who agreed to each.

    Args:
        sheet: The case file; sensitive.
        mapping: The partner's mapping, with `identity`.
        secrets: The keys.
        purposes: Codes of the purposes for which the records are packed, where consent is asked for.
        today: Nobody was born after it; None is the present day.

    Raises:
        MappingError: The mapping names no identity, or makes no reference.
        FindingsError: A column is missing, or a record has no reference.
    """
    named = _identity(mapping, sheet)
    today = today or datetime.now(UTC).date()
    mapped = apply_mapping(sheet, mapping, secret=secrets.reference_secret, today=today)
    if REFERENCE not in mapped.frame.columns:
        raise MappingError(f"The mapping does not fill {REFERENCE}, by which records are named. Derive it from a key.")
    local = mapped.local.select(name for name in mapped.local.columns if name not in mapped.frame.columns)
    opened = gate(pl.concat([mapped.frame, local], how="horizontal"), purposes, needed=bool(purposes))
    kept = opened.kept.to_list()
    references = [ref for ref, keep in zip(mapped.frame[REFERENCE].to_list(), kept, strict=True) if keep]
    frame = sheet.frame.select(list(dict.fromkeys(named.columns))).filter(opened.kept)
    where = sheet.where(None, named.birth_date)
    missing = sum(not reference for reference in references)
    if missing:
        raise FindingsError([linkage_finding("reference-missing", count=missing, field=REFERENCE, records=missing)])
    persons, findings = _persons(frame, mapping, today)
    several, tokens = _tokens(references, persons, secrets.round_key)
    linkable = {reference for reference, person in zip(references, persons, strict=True) if person.linkable}
    counts = {
        "reference-of-several": several,
        "identity-incomplete": len(tokens) - len(linkable),
        "consent-withholds-tokens": len(kept) - len(references),
    }
    found = [linkage_finding(code, count=n, records=n) for code, n in counts.items() if n]
    dates = [linkage_finding(code, where, count=n, records=n) for code, n in findings.items() if n]
    return Made(tokens, len(references), len(tokens) - len(linkable), (*found, *dates))


def _identity(mapping: FileMapping, sheet: Sheet) -> Named:
    """The columns that name a person; all are there."""
    named = mapping.identity
    if named is None:
        raise MappingError(
            "The mapping has no `identity`: it must name the columns with first name, family name and date of birth. "
            "They are read on this machine only."
        )
    if not named.first_name or not named.last_name:
        raise MappingError(
            "The `identity` of the mapping must name a column with first names and one with family names."
        )
    gone = [column for column in dict.fromkeys(named.columns) if column not in sheet.frame.columns]
    if gone:
        raise FindingsError([linkage_finding("identity-column-missing", column=column[:80]) for column in gone])
    return named


def _persons(frame: pl.DataFrame, mapping: FileMapping, today: date) -> tuple[list[Person], dict[str, int]]:
    """What names the person of each record, and how often a cell was not understood."""
    named = mapping.identity
    assert named is not None  # noqa: S101 (for the type checker)
    none = {text.lower() for text in (*missing_tokens(), *mapping.source.missing)}
    formats = named.dates or mapping.source.dates

    def cells(column: str) -> list[str]:
        return ["" if text.strip().lower() in none else text for text in frame.get_column(column).to_list()]

    def names(columns: Iterable[str]) -> list[tuple[str, ...]]:
        joined = [" ".join(texts) for texts in zip(*(cells(column) for column in columns), strict=True)]
        known = {text: name_parts(text) for text in set(joined)}
        return [known[text] for text in joined]

    dates = cells(named.birth_date)
    births = {text: understood_birth(text, formats, today) for text in set(dates)}
    sexes = cells(named.sex) if named.sex else [""] * frame.height
    codes = understood_sexes(set(sexes), mapping)
    persons = [
        Person(first, last, births[born] if isinstance(births[born], Birth) else None, codes[sex])  # type: ignore[arg-type]
        for first, last, born, sex in zip(names(named.first_name), names(named.last_name), dates, sexes, strict=True)
    ]
    return persons, {
        "birth-date-unreadable": sum(births[text] == "unreadable" for text in dates),
        "birth-date-impossible": sum(births[text] == "impossible" for text in dates),
        "birth-year-only": sum(isinstance(b := births[text], Birth) and not b.whole for text in dates),
        "sex-unclear": sum(bool(text) and not codes[text] for text in sexes),
    }


def _tokens(references: list[str], persons: list[Person], key: bytes) -> tuple[int, dict[str, bytes]]:
    """The tokens by reference, and how many references stand for different persons: the first one counts."""
    first: dict[str, Person] = {}
    several: set[str] = set()
    for reference, person in zip(references, persons, strict=True):
        if first.setdefault(reference, person) != person:
            several.add(reference)
    return len(several), {reference: make_tokens(key, reference, person) for reference, person in first.items()}
