"""Fields that no rule fills and that the standard derives from fields that rules fill."""

from __future__ import annotations

import polars as pl

from shoal.intake.derive import derive_field
from shoal.intake.mapping.ages import derive_age
from shoal.intake.mapping.reading import Filled
from shoal.intake.mapping.work import Work
from shoal.standard.load import standard
from shoal.standard.model import Derivation, Field


def fill_derived(work: Work) -> None:
    """Fill every field of the profile that no rule fills and that follows from others.

    What a field follows from may follow from others in turn: an age band of a release from that of the case, and that
    from a date of birth. A reference is filled only where a rule fills something else of its entity: that a record has
    a person does not make the person a trafficker.

    Args:
        work: A mapping of which every rule was carried out.
    """
    deriver = _Deriver(work)
    for field in standard().fields(work.mapping.profile):
        if field.name not in work.filled and not (field.derive and field.derive.joined):
            deriver.fill(field)


class _Deriver:
    def __init__(self, work: Work) -> None:
        self.work = work
        self.tried: set[str] = set()
        filled = [rule.field for rule in work.mapping.fields if not _refers(rule.field)]
        self.entities = {standard().entity_of(name).name for name in filled}
        self.merged: dict[str, pl.Series] = {}

    def fill(self, field: Field) -> None:
        if field.name in self.tried or field.name in self.work.filled or not self._fitting(field):
            return
        self.tried.add(field.name)
        rules = [rule for rule in (field.derive, field.from_case) if rule is not None and not rule.joined]
        for rule in rules:
            for name in rule.sources:
                self.fill(standard().all_fields[name])
        used = [rule for rule in rules if any(name in self.work.filled for name in rule.sources)]
        if used:
            self._derive(field, used)

    def _fitting(self, field: Field) -> bool:
        return field.type != "reference" or standard().entity_of(field.name).name in self.entities

    def _derive(self, field: Field, rules: list[Derivation]) -> None:
        values = pl.repeat("", self.work.records, dtype=pl.String, eager=True)
        for rule in rules:
            found = self._values(field, rule)
            values = found if rule is rules[0] else values.zip_with(values != "", found)
        self.work.filled[field.name] = Filled(values)
        names = dict.fromkeys(name for rule in rules for name in rule.sources if name in self.work.filled)
        self.work.tally.derived(field, int((values != "").sum()), ", ".join(names))

    def _values(self, field: Field, rule: Derivation) -> pl.Series:
        sources = {name: self._merged(name) for name in rule.sources if name in self.work.filled}
        if rule.age_band_of and len(sources) == 2:
            return derive_age("age-band", field, [sources[name] for name in rule.age_band_of])
        found = derive_field(pl.DataFrame(sources), field.model_copy(update={"derive": rule, "from_case": None}))
        return pl.repeat("", self.work.records, dtype=pl.String, eager=True) if found is None else found

    def _merged(self, name: str) -> pl.Series:
        if name not in self.merged:
            self.merged[name] = self.work.filled[name].merged()
        return self.merged[name]


def _refers(name: str) -> bool:
    return standard().all_fields[name].type == "reference"
