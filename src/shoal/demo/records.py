"""Drawing invented case records, many at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from shoal.demo.dice import Codes, Dice
from shoal.demo.tables import FIRST_YEAR, LABOUR, LEVELS, OTHER, SEXUAL, Tables
from shoal.standard import code_list, release_attributes

Bools = NDArray[np.bool_]

NOT_DRAWN = {"majorityEntry", "isForcedMilitary", "isOrganRemoval", "typeOfLabourMiningOrDrilling",
             "typeOfLabourTransportation"}  # fmt: skip
COLUMNS = tuple(a.name for a in release_attributes().values() if a.origin == "records" and a.name not in NOT_DRAWN)
"""The columns of the invented case records, in order."""

FLAG = ("", "0", "1")
BLANK, NO, YES = range(3)
BANDS = tuple(code_list("age-band").codes)
MINOR_BANDS = 2  # the first two bands are below 18 years


@dataclass(frozen=True)
class Column:
    """Cells of one column: `values[codes[i]]` is the text of cell i. `values[0]` is the empty cell."""

    values: tuple[str, ...]
    codes: NDArray[np.unsignedinteger]


@dataclass(frozen=True)
class Case:
    """What is true of each invented case, whether it gets written down or not. Positions in the tables."""

    source: Codes
    year: Codes
    route: Codes
    profile: Codes
    second: Codes
    age: Codes
    severity: Codes


class _Clerk:
    """Decides what each source writes down."""

    def __init__(self, tables: Tables, case: Case, dice: Dice) -> None:
        self._tables, self._source, self._dice = tables, case.source, dice
        self._thoroughness = dice.throw(len(case.source))
        offices = next(iter(tables.practice.values())).shape[1]
        self._office = dice.throw(len(case.source)) % np.uint16(offices)

    def writes(self, what: str) -> Bools:
        """Whether the thing is written down: rather all things of a record, or none, than each by chance."""
        fresh, mixing = self._dice.throw(len(self._source)), self._dice.throw(len(self._source))
        drawn = np.where(mixing < self._tables.single["thoroughness"], self._thoroughness, fresh)
        return np.asarray(drawn < self._tables.recorded[what][self._source])

    def writes_no(self, what: str) -> Bools:
        """Whether the office writes a "no" down where something is not so, and does not leave a blank."""
        return np.asarray(self._tables.practice[f"{what}_no"][self._source, self._office])

    def cells(self, values: Sequence[str], positions: Codes, what: str) -> Column:
        """A column of `values`, empty where the source did not write it down."""
        return Column(("", *values), np.where(self.writes(what), positions + 1, 0).astype(np.uint16))


def draw(tables: Tables, dice: Dice, records: int) -> dict[str, Column]:
    """Invented case records as columns, in the order of `COLUMNS`."""
    case = _case(tables, dice, records)
    clerk = _Clerk(tables, case, dice)
    columns = _registration(tables, case, clerk)
    columns |= _person(tables, case, dice, clerk)
    columns |= _places(tables, case, dice, clerk)
    columns |= _means(tables, case, dice, clerk)
    columns |= _exploitation(tables, case, dice, clerk)
    columns |= _recruitment(tables, case, dice, clerk)
    return {name: columns[name] for name in COLUMNS}


def _case(tables: Tables, dice: Dice, records: int) -> Case:
    source = dice.pick(np.broadcast_to(tables.source, (records, tables.source.shape[1])))
    year = dice.pick(tables.year[source])
    route = dice.pick(tables.route[source])
    profile = dice.pick(tables.profile[source, route, year])
    twice = dice.throw(records) < tables.single["second_profile"]
    return Case(
        source=source,
        year=year,
        route=route,
        profile=profile,
        second=np.where(twice, np.roll(profile, 1), profile),  # the neighbour's profile is as good as a fresh draw
        age=dice.pick(tables.age[profile]),
        severity=dice.throw(records) % np.uint16(LEVELS),
    )


def _registration(tables: Tables, case: Case, clerk: _Clerk) -> dict[str, Column]:
    years = [str(FIRST_YEAR + i) for i in range(tables.year.shape[1])]
    return {
        "yearOfRegistration": clerk.cells(years, case.year, "year"),
        "Datasource": Column(("", *tables.sources), case.source + np.uint16(1)),
    }


def _person(tables: Tables, case: Case, dice: Dice, clerk: _Clerk) -> dict[str, Column]:
    adult = (case.age >= MINOR_BANDS).astype(np.uint16)
    band = clerk.cells(BANDS, case.age, "age")
    # Who is just of age now was often a minor when it began; a minor now was one then.
    turned = dice.throw(len(adult)) < np.array([0, 0, 22000, 12000, 7000, 5000, 3000, 2000, 2000])[case.age]
    majority = ("", *code_list("majority").codes)
    known = (band.codes > 0) | clerk.writes("majority")
    return {
        "gender": clerk.cells(tuple(code_list("gender").codes), dice.pick(tables.gender[case.profile]), "gender"),
        "ageBroad": band,
        "majorityStatus": Column(majority, np.where(known, adult + 1, 0).astype(np.uint16)),
        "majorityStatusAtExploit": clerk.cells(majority[1:], adult * ~turned, "majority_then"),
    }


def _places(tables: Tables, case: Case, dice: Dice, clerk: _Clerk) -> dict[str, Column]:
    named = case.route < len(tables.origin)
    route = np.minimum(case.route, len(tables.origin) - 1)
    origin, target = (_tail(tables, dice, len(route)) for _ in range(2))
    target = np.where(dice.throw(len(route)) < tables.single["same_country"], origin, target)
    return {
        "citizenship": clerk.cells(tables.countries, np.where(named, tables.origin[route], origin), "citizenship"),
        "CountryOfExploitation": clerk.cells(
            tables.countries, np.where(named, tables.target[route], target), "country"
        ),
    }


def _tail(tables: Tables, dice: Dice, records: int) -> Codes:
    return tables.tail[np.searchsorted(tables.tail_country, dice.throw(records), side="right")]


def _means(tables: Tables, case: Case, dice: Dice, clerk: _Clerk) -> dict[str, Column]:
    told = clerk.writes("means")
    yes = dice.happens(tables.control[case.profile, case.severity]) & told[:, None]
    flags = _flags(yes, (told & clerk.writes_no("means"))[:, None])
    named = np.asarray(yes.any(axis=1))
    columns = {f"meansOfControl{name}": Column(FLAG, flags[:, i]) for i, name in enumerate(tables.means)}
    return columns | {
        "meansOfControlNotSpecified": Column(FLAG, _flags(~named, named & clerk.writes_no("not_specified")))
    }


def _exploitation(tables: Tables, case: Case, dice: Dice, clerk: _Clerk) -> dict[str, Column]:
    """Forms and kinds of exploitation. A kind is yes only where its form is yes."""
    known = _either(tables.is_labour | tables.is_sexual | tables.is_other, case)
    says_no = known & clerk.writes_no("exploitation")
    labour = _flags(_either(tables.is_labour, case), says_no)
    sexual = _flags(_either(tables.is_sexual, case), says_no)
    both = np.where((labour == YES) & (sexual == YES), YES, np.where((labour == NO) | (sexual == NO), NO, BLANK))
    columns = {
        "isForcedLabour": Column(FLAG, labour),
        "isSexualExploit": Column(FLAG, sexual),
        "isOtherExploit": Column(FLAG, _flags(_either(tables.is_other, case), says_no)),
        "isSexAndLabour": Column(FLAG, both.astype(np.uint8)),
    }
    kinds = _happens_in_either(tables.labour, case, dice)
    kinds[:, LABOUR.index("NotSpecified")] |= (labour == YES) & ~kinds.any(axis=1)
    columns |= _kinds("typeOfLabour", LABOUR, kinds, (labour != BLANK) & clerk.writes_no("labour"))
    kinds = _happens_in_either(tables.sexual, case, dice)
    columns |= _kinds("typeOfSex", SEXUAL, kinds, (sexual != BLANK) & clerk.writes_no("sexual"))
    kinds = _happens_in_either(tables.other, case, dice)
    return columns | _kinds("", OTHER, kinds, known & clerk.writes_no("other_form"))


def _either(of_profile: Bools, case: Case) -> Bools:
    return np.asarray(of_profile[case.profile] | of_profile[case.second])


def _happens_in_either(chances: NDArray[np.uint32], case: Case, dice: Dice) -> Bools:
    return dice.happens(np.maximum(chances[case.profile], chances[case.second]))


def _kinds(prefix: str, names: Sequence[str], yes: Bools, says_no: Bools) -> dict[str, Column]:
    flags = _flags(yes, says_no[:, None])
    return {prefix + name: Column(FLAG, flags[:, i]) for i, name in enumerate(names)}


def _recruitment(tables: Tables, case: Case, dice: Dice, clerk: _Clerk) -> dict[str, Column]:
    names = ("IntimatePartner", "Friend", "Family", "Other")
    kind = dice.pick(tables.recruiter[case.profile])
    twice = dice.throw(len(kind)) < tables.single["second_recruiter"]
    second = np.where(twice, np.roll(kind, 1), kind)
    told = clerk.writes("recruiter")
    yes = np.stack([told & ((kind == i) | (second == i)) for i in range(len(names))], axis=1)
    unknown = _flags(np.asarray(~yes.any(axis=1)), np.ones(len(kind), dtype=bool))
    abducted = dice.happens(tables.abduction[case.severity])
    columns = _kinds("recruiterRelation", names, yes, told)
    return columns | {
        "recruiterRelationUnknown": Column(FLAG, unknown),
        "isAbduction": Column(FLAG, _flags(abducted, clerk.writes_no("abduction"))),
    }


def _flags(yes: Bools, says_no: Bools) -> NDArray[np.uint8]:
    """Yes where it is so; else no where the source writes a no down; else blank."""
    return np.where(yes, np.uint8(YES), np.where(says_no, np.uint8(NO), np.uint8(BLANK)))
