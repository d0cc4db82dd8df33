"""From a case file and its description to the coded case records that the engine counts. All of it is sensitive."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches

import numpy as np
import polars as pl

from shoal.errors import Finding, FindingsError, Where
from shoal.intake import Sheet
from shoal.privacy.casetable import CaseTable
from shoal.privacy.domain import Domain, Implication
from shoal.releases.describe.cells import Cells
from shoal.releases.describe.columns import OTHER, engine_columns
from shoal.releases.describe.description import AllOf, AnyOf, AttributeDescription, Bands, ReleaseDescription, YearOf
from shoal.releases.findings import release_finding

FEWEST = 50
"""With fewer records than this a release would be nothing but noise."""


@dataclass(frozen=True, eq=False)
class Cases:
    """Case records in the words of the description, cut to the records per person.

    Args:
        description: The release description.
        frame: One column of text for each attribute; "" is not recorded.
    """

    description: ReleaseDescription
    frame: pl.DataFrame

    def __repr__(self) -> str:
        return "Cases(sensitive)"

    @property
    def private(self) -> list[str]:
        """Names of the attributes whose values are yet to be found."""
        return [a.name for a in self.description.attributes if a.domain == "private"]

    def fingerprint(self) -> str:
        """A digest of the records whatever their order. It goes into the ledger's keyed request only."""
        rows = self.frame.select(pl.concat_str(pl.all(), separator="\x1f")).to_series().sort()
        return hashlib.sha256("\x1e".join(rows.to_list()).encode()).hexdigest()

    def table(self, found: Mapping[str, Sequence[str]]) -> CaseTable:
        """The case table for the engine.

        Args:
            found: Values of the private domains.
        """
        domain, _ = engine_columns(self.description, found)
        columns = [column for a in self.description.attributes for column in self._coded(a, domain)]
        rows = np.stack(columns, axis=1) if columns else np.zeros((len(self.frame), 0), np.uint16)
        return CaseTable.from_rows(domain, rows, records_per_person=self.description.person.max_records)

    def _coded(
        self, attribute: AttributeDescription, domain: Domain
    ) -> list[np.ndarray[tuple[int], np.dtype[np.uint16]]]:
        values = self.frame[attribute.name]
        if attribute.type == "multi":
            marked = attribute.separator + values + attribute.separator
            prefix = f"{attribute.name}."
            codes = [a.name.removeprefix(prefix) for a in domain if a.name.startswith(prefix)]
            has = [marked.str.contains(attribute.separator + c + attribute.separator, literal=True) for c in codes]
            return [(~column).cast(pl.UInt16).to_numpy() for column in has]
        code = domain[attribute.name].code
        if attribute.domain == "private":
            other = code[attribute.other or OTHER]
            return [values.replace_strict(code, default=other, return_dtype=pl.UInt16).to_numpy()]
        return [values.replace_strict(code, return_dtype=pl.UInt16).to_numpy()]


def understand(sheet: Sheet, description: ReleaseDescription) -> Cases:
    """Understand a case file through its description.

    Args:
        sheet: The case file as read.
        description: The release description.

    Returns:
        The case records.

    Raises:
        FindingsError: The file does not fit the description: every finding names the place and the way out.
        DescriptionError: A domain is missing or contradicts itself.
    """
    domain, _ = engine_columns(description)
    _refuse(_column_findings(sheet, description))
    cells = Cells(sheet, description)
    frame = pl.DataFrame({a.name: cells.values(a) for a in description.attributes})
    findings = [*cells.findings, *_person_findings(sheet, description)]
    if not findings:
        findings = _contradictions(sheet, frame, domain.implications)
    if len(frame) < FEWEST:
        findings.append(release_finding("too-few-records", fewest=FEWEST))
    _refuse(findings)
    return Cases(description, _bounded(frame, sheet, description))


def _refuse(findings: Sequence[Finding]) -> None:
    if any(finding.severity == "error" for finding in findings):
        raise FindingsError(findings)


def _sources(attribute: AttributeDescription) -> list[str]:
    """The columns of the file that an attribute is read from."""
    derive = attribute.derive
    if isinstance(derive, Bands):
        return [derive.bands_of]
    if isinstance(derive, YearOf):
        return [derive.year_of]
    if isinstance(derive, AnyOf):
        return list(derive.any_of)
    return list(derive.all_of) if isinstance(derive, AllOf) else [attribute.name]


def _column_findings(sheet: Sheet, description: ReleaseDescription) -> list[Finding]:
    present = sheet.frame.columns
    person = [description.person.id] if description.person.id else []
    needed = dict.fromkeys([*person, *(name for a in description.attributes for name in _sources(a))])
    if not set(needed) & set(present):
        message = "The file has none of the columns that the description names."
        fix = "Choose the right file and delimiter, and check that the first row holds the names of the columns."
        return [replace(release_finding("column-missing", count=len(needed)), message=message, fix=fix)]
    # Columns that the description does not know are named by their letter: a first row may be a case record.
    findings = []
    for name in needed:
        if name not in present:
            near = get_close_matches(name, present, n=1)
            hint = f"Did you mean column {Where(position=present.index(near[0]) + 1).letter}? " if near else ""
            missing = release_finding("column-missing", Where(column=name))
            findings.append(replace(missing, fix=hint + missing.fix))
    for position, name in enumerate(present, 1):
        if name not in needed and name not in description.ignore:
            findings.append(release_finding("column-undeclared", Where(position=position)))
    return findings


def _person_findings(sheet: Sheet, description: ReleaseDescription) -> list[Finding]:
    name = description.person.id
    if name is None:
        return []
    blank = sheet.frame[name].str.strip_chars().is_in(["", *description.missing]).arg_true()
    if not len(blank):
        return []
    return [release_finding("person-missing", sheet.where(int(blank[0]), name), count=len(blank))]


def _contradictions(sheet: Sheet, frame: pl.DataFrame, implications: Sequence[Implication]) -> list[Finding]:
    findings = []
    for rule in implications:
        if rule.attribute not in frame.columns or rule.then_attribute not in frame.columns:
            continue
        wrong = (frame[rule.attribute] == rule.value) & (frame[rule.then_attribute] != rule.then_value)
        rows = wrong.arg_true()
        if len(rows):
            place = Where(row=sheet.row(int(rows[0])), column=rule.attribute)
            names = {"attribute": rule.attribute, "other": rule.then_attribute}
            findings.append(release_finding("implication-contradicted", place, count=len(rows), **names))
    return findings


def _bounded(frame: pl.DataFrame, sheet: Sheet, description: ReleaseDescription) -> pl.DataFrame:
    """The first `max_records` records of every person, so that nobody counts more often than declared."""
    person = description.person
    if person.id is None:
        return frame
    ids = sheet.frame[person.id].str.strip_chars()
    order = pl.DataFrame({"id": ids}).select(pl.int_range(pl.len()).over("id")).to_series()
    return frame.filter(order < person.max_records)
