"""When the records of one person disagree: what the person's one record says, and which rule decided.

Which rule is for which field stands in two tables, `BY_TYPE` and `BY_FIELD`. A field in which only one record says
anything is no conflict. The rules look at codes only; nothing is ever made up, and what no rule settles stays empty.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import polars as pl

from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, Field

Rule = Literal["union", "most-specific", "newest", "strictest", "registration", "key"]
"""How a disagreement is settled.

| rule | what the one record says |
|---|---|
| union | every code that any record has |
| most-specific | the code that lies within all the others, by the list's own "broader" |
| newest | the newest record that says anything: of the newest contribution, in it of the latest registration |
| strictest | no, if any record says no; of the purposes of a consent only those that all records name |
| registration | what belongs to one registration comes from one record: the newest that has an age |
| key | the newest; that two records have two numbers is no disagreement, so it is not counted |
"""

BY_TYPE: dict[str, tuple[Rule, ...]] = {
    "codes": ("union",),
    "code": ("most-specific", "newest"),
    "boolean": ("strictest",),
    "year": ("newest",),
    "date": ("newest",),
    "integer": ("newest",),
    "key": ("key",),
    "reference": ("key",),
}
"""The rules of a field by its type, in the order in which they are tried."""

BY_FIELD: dict[str, tuple[Rule, ...]] = {
    "prs_Gender": ("newest",),
    "con_Purposes": ("strictest",),
    "cas_RegistrationYear": ("registration",),
    "prs_AgeBand": ("registration",),
    "prs_MajorityStatus": ("registration",),
}
"""Fields with rules of their own. A gender may change, so the newest counts, not the most specific."""

AGE = "prs_AgeBand"
REGISTRATION = tuple(name for name, rules in BY_FIELD.items() if rules == ("registration",))

Decided = Literal["union", "most-specific", "newest", "strictest", "registration", "value-over-reason", "none"]
"""What settled a conflict: a rule; that a value stands above a reason for which there is none; or nothing, so that the
cell is empty."""

PERSON, CONTRIBUTION, RANK, SET = "__person", "__contribution", "__rank", "__contributions"
_ROW = "__row"


@dataclass(frozen=True)
class Conflict:
    """Records of persons that disagreed in one field, settled in one way.

    Args:
        field: Name of the field.
        contributions: Ids of the contributions whose records disagreed.
        decided: What settled it.
        persons: How many persons.
    """

    field: str
    contributions: tuple[str, ...]
    decided: Decided
    persons: int


@dataclass(frozen=True, eq=False)
class Merged:
    """One record a person.

    Args:
        frame: The records, with the column `SET`: the numbers of the contributions of which each is.
        conflicts: What disagreed.
    """

    frame: pl.DataFrame
    conflicts: tuple[Conflict, ...]


def rules_of(field: Field) -> tuple[Rule, ...]:
    """The rules for a field, in the order in which they are tried.

    >>> rules_of(standard().all_fields["vic_MethodsOfControl"])
    ('union',)
    """
    return BY_FIELD.get(field.name, BY_TYPE[field.type])


def merge(frame: pl.DataFrame, ids: Sequence[str]) -> Merged:
    """Make one record of all the records of each person.

    Args:
        frame: Columns by the fields' names, text with codes of the standard; and `PERSON`, `CONTRIBUTION` (a number,
            the greater the newer) and `RANK` (the greater the newer). Every person has at least one row.
        ids: The contributions' ids, by their numbers.

    Returns:
        One row a person, in the order of the persons' identifiers.
    """
    fields = standard().all_fields
    names = [name for name in frame.columns if name in fields]
    who = frame.get_column(PERSON).unique().sort()
    frame = frame.with_columns((pl.col(PERSON).rank("dense") - 1).cast(pl.UInt32))  # numbers are joined faster
    persons = pl.DataFrame({PERSON: pl.int_range(len(who), dtype=pl.UInt32, eager=True)})
    conflicts: list[Conflict] = []
    registered = _of_newest_registration(frame)
    for name in names:
        cells = _said(frame, fields[name])
        values, disputes = _settled(cells, fields[name], registered)
        persons = persons.join(values, on=PERSON, how="left", maintain_order="left")
        conflicts += _counted(name, disputes, ids)
    sets = frame.group_by(PERSON).agg(
        pl.col(CONTRIBUTION).unique().sort().cast(pl.String).str.join(SEPARATOR).alias(SET)
    )
    whole = persons.join(sets, on=PERSON, how="left", maintain_order="left")
    return Merged(whole.with_columns(who.alias(PERSON), pl.col(names).fill_null("")), tuple(conflicts))


def _said(frame: pl.DataFrame, field: Field) -> pl.DataFrame:
    """What the records say in one field: person, contribution, rank, row, value, whether it is only a reason."""
    value = pl.col(field.name)
    if field.type == "codes":
        value = value.str.split(SEPARATOR).list.unique().list.sort().list.join(SEPARATOR)
    reason = value.is_in(list(_reasons())) if field.reasons else pl.lit(value=False)
    cells = frame.with_row_index(_ROW).select(
        PERSON, CONTRIBUTION, RANK, _ROW, value.alias("value"), reason.alias("reason")
    )
    return cells.filter(pl.col("value") != "")


def _settled(cells: pl.DataFrame, field: Field, registered: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The value of each person, and the disputes: person, what decided, contributions."""
    real = (~pl.col("reason")).any().over(PERSON)
    told = cells.filter(~pl.col("reason") | ~real)
    summed = told.group_by(PERSON).agg(
        pl.col("value").n_unique().alias("n"),
        pl.col("value").first().alias("value"),
    )
    open_ = told.join(summed.filter(pl.col("n") > 1).select(PERSON), on=PERSON, how="semi")
    rules = rules_of(field)
    decided = _decide(open_, field, rules, registered) if len(open_) else _nobody()
    agreed = summed.filter(pl.col("n") == 1).select(PERSON, "value")
    values = pl.concat([agreed, decided.select(PERSON, "value")]).rename({"value": field.name})
    if rules == ("key",):
        return values, _nobody().with_columns(pl.lit("").alias("who"))
    over = cells.filter(pl.col("reason") & real).select(PERSON).unique()
    over = over.join(decided, on=PERSON, how="anti").with_columns(pl.lit("value-over-reason").alias("decided"))
    disputes = pl.concat([decided.select(PERSON, "decided"), over])
    who = (
        cells.join(disputes, on=PERSON, how="semi")
        .group_by(PERSON)
        .agg(pl.col(CONTRIBUTION).unique().sort().cast(pl.String).str.join(SEPARATOR).alias("who"))
    )
    return values, disputes.join(who, on=PERSON)


def _decide(open_: pl.DataFrame, field: Field, rules: Sequence[Rule], registered: pl.DataFrame) -> pl.DataFrame:
    """Go through the rules: person, value, what decided; an empty value where none did."""
    found = []
    for rule in rules:
        settled = _registration(open_, registered) if rule == "registration" else _RULES[rule](open_, field)
        settled = settled.filter(pl.col("value") != "").select(PERSON, "value", pl.lit(rule).alias("decided"))
        found.append(settled)
        open_ = open_.join(settled, on=PERSON, how="anti")
    left = open_.select(PERSON).unique().with_columns(pl.lit("").alias("value"), pl.lit("none").alias("decided"))
    return pl.concat([*found, left])


def _union(open_: pl.DataFrame, field: Field) -> pl.DataFrame:
    order = {code.code: place for place, code in enumerate(standard().lists[field.list or ""].codes)}
    codes = open_.select(PERSON, pl.col("value").str.split(SEPARATOR)).explode("value").unique()
    placed = codes.with_columns(pl.col("value").replace_strict(order, default=len(order)).alias("place"))
    return placed.sort("place", "value").group_by(PERSON).agg(pl.col("value").str.join(SEPARATOR))


def _most_specific(open_: pl.DataFrame, field: Field) -> pl.DataFrame:
    """Told once for each distinct set of codes, not for each person."""
    sets = open_.group_by(PERSON).agg(pl.col("value").unique().sort().str.join(SEPARATOR).alias("set"))
    distinct = sets["set"].unique().to_list()
    above = _above(field.list or "")
    finest = [_innermost(text.split(SEPARATOR), above) for text in distinct]
    chosen = pl.col("set").replace_strict(distinct, finest, return_dtype=pl.String).alias("value")
    return sets.select(PERSON, chosen)


def _innermost(codes: list[str], above: dict[str, frozenset[str]]) -> str:
    within = [code for code in codes if all(code == other or other in above.get(code, ()) for other in codes)]
    return within[0] if within else ""


@lru_cache
def _above(name: str) -> dict[str, frozenset[str]]:
    """Every code that holds a code, directly or not."""
    listed = standard().lists.get(name)
    broader = {code.code: code.broader for code in listed.codes} if listed else {}
    found = {}
    for code, next_above in broader.items():
        chain: list[str] = []
        step = next_above
        while step and step not in chain:
            chain.append(step)
            step = broader.get(step)
        found[code] = frozenset(chain)
    return found


def _newest(open_: pl.DataFrame, _field: Field) -> pl.DataFrame:
    """Nothing where the newest records themselves disagree."""
    newest = open_.filter(pl.col(RANK) == pl.col(RANK).max().over(PERSON))
    return _unanimous(newest)


def _strictest(open_: pl.DataFrame, field: Field) -> pl.DataFrame:
    if field.type == "boolean":
        return open_.group_by(PERSON).agg(pl.lit("FALSE").alias("value"))
    asked = pl.col(_ROW).n_unique().over(PERSON).alias("asked")
    codes = open_.with_columns(asked, pl.col("value").str.split(SEPARATOR)).explode("value")
    named = codes.group_by(PERSON, "value").agg(pl.col(_ROW).n_unique().alias("by"), pl.col("asked").first())
    common = named.filter(pl.col("by") == pl.col("asked")).sort("value")
    return common.group_by(PERSON, maintain_order=True).agg(pl.col("value").str.join(SEPARATOR))


def _registration(open_: pl.DataFrame, registered: pl.DataFrame) -> pl.DataFrame:
    """What the newest record with an age says; nothing where there are several such records and they disagree."""
    return _unanimous(open_.join(registered, on=_ROW, how="semi"))


def _of_newest_registration(frame: pl.DataFrame) -> pl.DataFrame:
    """The rows that tell of each person's newest registration: those with an age before those without."""
    present = [name for name in REGISTRATION if name in frame.columns]
    if not present:
        return pl.DataFrame(schema={_ROW: pl.UInt32})
    age = pl.col(AGE).ne("") & ~pl.col(AGE).is_in(list(_reasons())) if AGE in present else pl.lit(value=False)
    rows = frame.with_row_index(_ROW).filter(pl.any_horizontal(pl.col(present) != ""))
    rows = rows.select(PERSON, _ROW, pl.struct(age.alias("age"), pl.col(RANK)).rank("dense").alias("order"))
    return rows.filter(pl.col("order") == pl.col("order").max().over(PERSON)).select(_ROW)


def _unanimous(rows: pl.DataFrame) -> pl.DataFrame:
    summed = rows.group_by(PERSON).agg(pl.col("value").n_unique().alias("n"), pl.col("value").first())
    return summed.filter(pl.col("n") == 1).select(PERSON, "value")


def _nobody() -> pl.DataFrame:
    return pl.DataFrame(schema={PERSON: pl.UInt32, "value": pl.String, "decided": pl.String})


def _counted(name: str, disputes: pl.DataFrame, ids: Sequence[str]) -> list[Conflict]:
    counted = disputes.group_by("decided", "who").agg(pl.len().alias("persons")).sort("decided", "who")
    return [
        Conflict(
            name, tuple(ids[int(number)] for number in row["who"].split(SEPARATOR)), row["decided"], row["persons"]
        )
        for row in counted.iter_rows(named=True)
    ]


@lru_cache
def _reasons() -> frozenset[str]:
    listed = standard().lists.get("missing-reason")
    return frozenset(code.code for code in listed.codes) if listed else frozenset()


_RULES: dict[Rule, Callable[[pl.DataFrame, Field], pl.DataFrame]] = {
    "union": _union,
    "most-specific": _most_specific,
    "newest": _newest,
    "key": _newest,
    "strictest": _strictest,
}
