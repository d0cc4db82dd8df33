"""Ages told in years, in bands, or as adult and minor: do they fit each other and the course of a life?"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

import polars as pl

from shoal.intake.checks.finder import Finder
from shoal.intake.checks.rulebook import Moment, rules
from shoal.intake.checks.table import Table
from shoal.standard.load import standard
from shoal.standard.model import Field

OLDEST = 200
"""No age is greater; it stands for "and more"."""
ADULT = 18
_BAND = re.compile(r"(\d+)(?:--(\d+)|\+)")


@dataclass(frozen=True)
class Span:
    """The least and the greatest age that a field allows; null where it tells none."""

    low: pl.Expr
    high: pl.Expr

    def misses(self, other: Span) -> pl.Expr:
        """Whether no age fits both."""
        return (self.low > other.high) | (other.low > self.high)


def check_ages(finder: Finder, table: Table) -> None:
    """Check everything that tells an age.

    Args:
        finder: Takes the findings.
        table: The file's values.
    """
    for life in rules().lives:
        moments = [(moment, fields) for moment in life if (fields := _there(moment, table))]
        for moment, fields in moments:
            _check_moment(finder, table, fields)
            _check_birth(finder, table, moment, fields)
        for (_, earlier), (_, later) in combinations(moments, 2):
            back = table.where(_whole(earlier).low > _whole(later).high)
            names = table.headers(field.name for field in earlier)
            finder.rows("age-goes-back", table.header(later[0].name), back, earlier=names)


def _there(moment: Moment, table: Table) -> list[Field]:
    return [table.fields[name] for name in moment.fields if name in table.fields]


def _check_moment(finder: Finder, table: Table, fields: list[Field]) -> None:
    """Fields of one moment must fit each other; a derivation of the standard is checked elsewhere."""
    for one, other in combinations(fields, 2):
        if not (_follows(one, [other.name]) or _follows(other, [one.name])):
            differs = table.where(_span(one).misses(_span(other)))
            finder.rows("ages-contradict", table.header(one.name), differs, other=table.headers([other.name]))


def _check_birth(finder: Finder, table: Table, moment: Moment, fields: list[Field]) -> None:
    at = next((name for name in moment.at if name in table.fields), None)
    if at is None or moment.birth is None or moment.birth not in table.fields:
        return
    passed = _year(at) - _year(moment.birth)
    for field in fields:
        if not _follows(field, [moment.birth, at]):
            differs = table.where(_span(field).misses(Span(passed - 1, passed)))
            others = table.headers([moment.birth, at])
            finder.rows("age-differs", table.header(field.name), differs, others=others)


def _follows(field: Field, sources: list[str]) -> bool:
    """Whether a field follows from exactly these by a derivation that is checked by itself."""
    rule = field.derive
    return rule is not None and rule.relation == "exact" and set(rule.sources) == set(sources)


def _whole(fields: Sequence[Field]) -> Span:
    """What the fields of a moment allow together."""
    spans = [_span(field) for field in fields]
    return Span(pl.max_horizontal(span.low for span in spans), pl.min_horizontal(span.high for span in spans))


def _span(field: Field) -> Span:
    cells = pl.col(field.name)
    if field.list is None:
        age = cells.cast(pl.Int32, strict=False)
        return Span(age, age)
    spans = _spans(field.list)
    low = {code: span[0] for code, span in spans.items()}
    high = {code: span[1] for code, span in spans.items()}
    return Span(*(cells.replace_strict(ends, default=None, return_dtype=pl.Int32) for ends in (low, high)))


@lru_cache
def _spans(name: str) -> dict[str, tuple[int, int]]:
    """The least and the greatest age of each code of a list."""
    spans = {"Minor": (0, ADULT - 1), "Adult": (ADULT, OLDEST)}
    codes = [code.code for code in standard().lists[name].codes]
    bands = {code: found for code in codes if (found := _BAND.fullmatch(code))}
    spans |= {code: (int(found[1]), int(found[2] or OLDEST)) for code, found in bands.items()}
    return {code: spans[code] for code in codes if code in spans}


def _year(name: str) -> pl.Expr:
    return pl.col(name).str.head(4).cast(pl.Int32, strict=False)
