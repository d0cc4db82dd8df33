"""An invented partner's case file with names, and its mapping."""

from __future__ import annotations

import polars as pl

from shoal.intake.mapping.files import parse_mapping
from shoal.intake.mapping.model import Mapping
from shoal.intake.sheet import Sheet

SECRET = bytes(range(32))

MAPPING = """\
shoal_mapping: 1
standard: 1.1.0
profile: share
fields:
  - {field: prs_Id, columns: [client], derive: key}
  - {field: prs_Gender, columns: [sex], values: {mujer: Feminine, varon: Masculine}}
  - {field: con_Consent, columns: [agreed], values: {y: "TRUE", n: "FALSE"}}
  - {field: con_Purposes, columns: [for], split: "|"}
  - {field: con_WithdrawnDate, columns: [taken back], dates: ["%Y-%m-%d"]}
keep_local: {given: names a person, family: names a person, born: names a person}
identity:
  first_name: [given]
  last_name: [family]
  birth_date: born
  sex: sex
  dates: ["%d/%m/%Y"]
"""

COLUMNS = ("client", "given", "family", "born", "sex", "agreed", "for", "taken back")
GOOD = ("P-1", "Alma", "Example", "23/07/1994", "F", "y", "PooledData", "")


def row(**changes: str) -> tuple[str, ...]:
    """A record like the good one, with other cells; a column's blank is written as an underline."""
    cells = dict(zip(COLUMNS, GOOD, strict=True)) | {name.replace("_", " "): cell for name, cell in changes.items()}
    return tuple(cells[column] for column in COLUMNS)


def sheet(*rows: tuple[str, ...]) -> Sheet:
    """A case file."""
    return Sheet(pl.DataFrame(list(rows), schema=dict.fromkeys(COLUMNS, pl.String), orient="row"), "cases.csv")


def mapping(text: str = MAPPING) -> Mapping:
    """The mapping of that file."""
    return parse_mapping(text)
