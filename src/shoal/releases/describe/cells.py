"""From the cells of a case file to the values of the description: spaces, missing tokens, spellings, derivations.

Every step looks at one record at a time, so nothing here depends on who else is in the file.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

import polars as pl

from shoal.errors import Finding
from shoal.intake import Sheet
from shoal.privacy.domain import NOT_RECORDED
from shoal.releases.describe.columns import band_names, declared_values
from shoal.releases.describe.description import (
    RESERVED,
    AllOf,
    AnyOf,
    AttributeDescription,
    Bands,
    ReleaseDescription,
    YearOf,
)
from shoal.releases.findings import release_finding
from shoal.standard import flag_spellings

LONGEST_PRIVATE_VALUE = 200
_DATE = re.compile(r"(\d{4})(?:-\d{2}(?:-\d{2})?)?")
_UNKNOWN = "\0"
"""Stands for a value that could not be understood, until it is found and refused. No cell holds it."""

_UNDECLARED = "This value is not one that the description declares."
_DECLARE = "Correct the cell, add the value to the domain or to `spellings`, name it as `missing`, or set `other`."


@dataclass
class Cells:
    """The values of one column after another, and the findings met on the way.

    Args:
        sheet: The case file; sensitive.
        description: The release description.
    """

    sheet: Sheet
    description: ReleaseDescription
    findings: list[Finding] = field(default_factory=list)

    def values(self, attribute: AttributeDescription) -> pl.Series:
        """The attribute's value in every record: a value of its domain, or `NOT_RECORDED`.

        A multi-valued attribute gives its codes joined by its separator, a private one any text.
        """
        derive = attribute.derive
        if isinstance(derive, Bands):
            column = self._mapped(derive.bands_of, attribute, lambda text: _band(text, derive.edges))
        elif isinstance(derive, YearOf):
            years = declared_values(attribute)
            column = self._mapped(derive.year_of, attribute, lambda text: _year(text, years))
        elif isinstance(derive, AnyOf):
            column = self._combined(derive.any_of, attribute, decisive="1")
        elif isinstance(derive, AllOf):
            column = self._combined(derive.all_of, attribute, decisive="0")
        else:
            column = self._mapped(attribute.name, attribute, self._reader(attribute))
        if not attribute.can_be_missing:
            self._find(column == NOT_RECORDED, self._source(attribute), release_finding("value-missing"))
        return column

    def _source(self, attribute: AttributeDescription) -> str:
        derive = attribute.derive
        if isinstance(derive, Bands):
            return derive.bands_of
        if isinstance(derive, YearOf):
            return derive.year_of
        if isinstance(derive, AnyOf | AllOf):
            return (derive.any_of if isinstance(derive, AnyOf) else derive.all_of)[0]
        return attribute.name

    def _reader(self, attribute: AttributeDescription) -> Callable[[str], str]:
        """How a stripped, recorded text of this attribute is understood."""
        if attribute.domain == "private":
            return lambda text: _private(attribute.spellings.get(text, text))
        known = declared_values(attribute, language=self.description.language)
        if attribute.type == "multi":
            return lambda text: _several(text, attribute, known)
        return lambda text: _one(text, attribute, known)

    def _mapped(self, name: str, attribute: AttributeDescription, read: Callable[[str], str]) -> pl.Series:
        """Understand every distinct text of a column once; what can't be understood is a finding."""
        column = self.sheet.frame[name]
        missing = {*self.description.missing, *attribute.missing, ""}
        meaning = {}
        for text in column.unique().to_list():
            stripped = text.strip()
            meaning[text] = NOT_RECORDED if stripped in missing else read(stripped)
        values = column.replace_strict(meaning, return_dtype=pl.String)
        self._find(values == _UNKNOWN, name, _not_understood(attribute))
        return values

    def _combined(self, names: Iterable[str], attribute: AttributeDescription, *, decisive: str) -> pl.Series:
        """Yes or no from several flags: `decisive` if any is that, the other if all are known, else not recorded."""
        flag = AttributeDescription(name=attribute.name, type="flag", spellings=dict(flag_spellings()))
        described = {a.name: a for a in self.description.attributes if a.derive is None}
        columns = [
            self._mapped(name, used, self._reader(used)) for name in names for used in [described.get(name, flag)]
        ]
        frame = pl.DataFrame({str(i): column for i, column in enumerate(columns)})
        found = pl.any_horizontal(pl.all() == decisive)
        complete = pl.all_horizontal(pl.all() != NOT_RECORDED)
        opposite = "0" if decisive == "1" else "1"
        chosen = (
            pl.when(found).then(pl.lit(decisive)).when(complete).then(pl.lit(opposite)).otherwise(pl.lit(NOT_RECORDED))
        )
        return frame.select(chosen.alias(attribute.name)).to_series()

    def _find(self, wrong: pl.Series, column: str, finding: Finding) -> None:
        rows = wrong.arg_true()
        if len(rows):
            self.findings.append(replace(finding, where=self.sheet.where(int(rows[0]), column), count=len(rows)))


def _not_understood(attribute: AttributeDescription) -> Finding:
    """What a value is, of which nothing can be made."""
    if attribute.domain == "private":
        return release_finding("value-unusable", longest=LONGEST_PRIVATE_VALUE)
    return replace(release_finding("value-unknown"), message=_UNDECLARED, fix=_DECLARE)


def _one(text: str, attribute: AttributeDescription, known: Mapping[str, str]) -> str:
    value = attribute.spellings.get(text, text)
    if value in known:
        return value
    return attribute.other if attribute.other is not None else _UNKNOWN


def _private(text: str) -> str:
    """Refuse what could not stand in a key of the release, before anything is paid for."""
    return _UNKNOWN if len(text) > LONGEST_PRIVATE_VALUE or any(mark in text for mark in RESERVED) else text


def _several(text: str, attribute: AttributeDescription, known: Mapping[str, str]) -> str:
    codes = [_one(part.strip(), attribute, known) for part in text.split(attribute.separator) if part.strip()]
    return _UNKNOWN if _UNKNOWN in codes else attribute.separator.join(dict.fromkeys(codes))


def _band(text: str, edges: list[int]) -> str:
    if not re.fullmatch(r"\d{1,9}(\.0+)?", text):
        return _UNKNOWN
    number = int(text.split(".", maxsplit=1)[0])
    below = sum(edge <= number for edge in edges)
    return band_names(edges)[below - 1] if below else _UNKNOWN


def _year(text: str, years: Mapping[str, str]) -> str:
    match = _DATE.fullmatch(text)
    return match[1] if match and match[1] in years else _UNKNOWN
