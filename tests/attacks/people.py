"""Invented people to attack: the records of Shoal's demo, coded in a domain that nobody reads off them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from shoal.demo.dice import Dice
from shoal.demo.records import Column, draw
from shoal.demo.tables import tables
from shoal.privacy.domain import Attribute, Domain

FLAGS = ("", "0", "1")
MEANS = ("DebtBondage", "Threats", "PsychologicalAbuse", "PhysicalAbuse", "RestrictsMovement", "FalsePromises")
ATTRIBUTES = (
    "yearOfRegistration",
    "Datasource",
    "gender",
    "ageBroad",
    "majorityStatus",
    "citizenship",
    "CountryOfExploitation",
    "isForcedLabour",
    "isSexualExploit",
    *(f"meansOfControl{name}" for name in MEANS),
    "typeOfLabourAgriculture",
    "typeOfLabourConstruction",
    "typeOfLabourDomesticWork",
    "typeOfSexProstitution",
    "recruiterRelationIntimatePartner",
    "recruiterRelationFriend",
    "recruiterRelationFamily",
)
"""Twenty-two attributes: nearly all records differ, as in real case files."""
ELSEWHERE = "ZZ"
"""Stands for the countries that lie on none of the demo's routes."""


@dataclass(frozen=True)
class People:
    """Coded records of invented people and their public domain.

    Args:
        domain: The public domain.
        rows: Codes [people x attributes].
    """

    domain: Domain
    rows: np.ndarray

    def part(self, start: int, stop: int) -> np.ndarray:
        """Some of the people. They stand in no order, so any part is a random one."""
        return self.rows[start:stop]


def people(number: int, seed: int, names: Sequence[str] = ATTRIBUTES, *, all_reported: bool = False) -> People:
    """Draw invented people.

    Args:
        number: How many.
        seed: Seed of the demo's dice, and of the order of the people.
        names: The attributes.
        all_reported: Whether a "no" counts in combinations too; else only a "yes" does.
    """
    drawn = draw(tables(), Dice(seed, 0, 0), number)
    routes = {tables().countries[i] for i in (*tables().origin.tolist(), *tables().target.tolist())}
    attributes, columns = [], []
    for name in names:
        column = drawn[name]
        if name in ("citizenship", "CountryOfExploitation"):
            column = _folded(column, routes)
        silent = ("",) if all_reported or column.values != FLAGS else ("", "0")
        attributes.append(Attribute(name, column.values, tuple(v for v in column.values if v not in silent)))
        columns.append(column.codes.astype(np.uint16))
    order = np.random.default_rng(seed).permutation(number)
    return People(Domain(tuple(attributes)), np.stack(columns, axis=1)[order])


def _folded(column: Column, kept: set[str]) -> Column:
    values = ("", *(v for v in column.values if v in kept), ELSEWHERE)
    code = np.array([values.index(v) if v in values else len(values) - 1 for v in column.values], np.uint16)
    return Column(values, code[column.codes])


def one_hot(domain: Domain, rows: np.ndarray) -> np.ndarray:
    """Rows as zeros and ones, one column a value [rows x values]. Products of two of them count agreements."""
    cells = np.zeros((len(rows), domain.offsets[-1]), np.float32)
    np.put_along_axis(cells, rows.astype(np.int64) + np.array(domain.offsets[:-1]), 1, axis=1)
    return cells


def agreements(domain: Domain, first: np.ndarray, second: np.ndarray, columns: Sequence[int] = ()) -> np.ndarray:
    """In how many attributes each row of `first` agrees with each of `second`; all attributes, or only `columns`."""
    chosen = np.zeros(domain.offsets[-1], np.float32)
    for i in columns or range(len(domain)):
        chosen[domain.offsets[i] : domain.offsets[i + 1]] = 1
    product: np.ndarray = (one_hot(domain, first) * chosen) @ one_hot(domain, second).T
    return product
