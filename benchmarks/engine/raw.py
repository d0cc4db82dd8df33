"""Tables that are brought as they are published, and made into columns of codes here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import numpy.typing as npt
import polars as pl

Domains = Mapping[str, list[str]]
"""The values that each column can have, for columns that the standard does not know."""
Prepared = tuple[pl.DataFrame, Domains]

ADULT_SIZES = {"workclass": 9, "education-num": 16, "marital-status": 7, "occupation": 15, "relationship": 6,
               "race": 5, "sex": 2, "native-country": 42, "income>50K": 2}  # fmt: skip
"""Columns of Adult that are kept as they are, with their public number of codes."""
DELAYS = (-30, -15, -5, 0, 5, 15, 30, 60, 120)
"""Where bands of minutes end."""


def adult(table: pl.DataFrame) -> Prepared:
    """Adult in the coded form of the private-pgm repository, cut to 12 columns.

    Age comes in bands of five years and hours in bands of ten; the final weight is dropped; capital gain and loss
    become one column: none, a loss, or one of three sizes of gain.
    """
    gain, loss = table["capital-gain"].to_numpy(), table["capital-loss"].to_numpy()
    capital = np.where(gain > 0, np.digitize(gain, [5, 10]) + 1, np.where(loss > 0, 4, 0))
    coded: dict[str, tuple[npt.NDArray[np.int64], int]] = {
        "age": (table["age"].to_numpy() // 5, 17),
        **{name: (table[name].to_numpy(), size) for name, size in ADULT_SIZES.items()},
        "capital": (capital, 5),
        "hours-per-week": (table["hours-per-week"].to_numpy() // 10, 10),
    }
    columns = {name.replace(">", " over "): [f"v{code}" for code in codes] for name, (codes, _) in coded.items()}
    return pl.DataFrame(columns), {
        name.replace(">", " over "): [f"v{i}" for i in range(size)] for name, (_, size) in coded.items()
    }


def mushrooms(table: pl.DataFrame) -> Prepared:
    """UCI's mushrooms: 8,124 records of 23 attributes, of which many follow from others."""
    return _as_it_occurs(table.select(column for column in table.columns if column not in {"", "id"}))


def compas(table: pl.DataFrame) -> Prepared:
    """ProPublica's COMPAS records: 7,214 of 13 attributes; earlier offences are cut at 5, their sum at 20."""
    kept = ("sex", "age_cat", "race", "c_charge_degree", "is_recid", "decile_score", "v_decile_score",
            "two_year_recid", "score_text")  # fmt: skip
    offences = {"juv_fel_count": 5, "juv_misd_count": 5, "juv_other_count": 5, "priors_count": 20}
    cut = [pl.col(name).clip(upper_bound=most) for name, most in offences.items()]
    return _as_it_occurs(table.select(*kept, *cut))


def flights(table: pl.DataFrame) -> Prepared:
    """Flights from New York in 2013 (nycflights13): 327,346 that arrived, of 9 attributes, delays in bands."""
    arrived = table.drop_nulls(["dep_delay", "arr_delay", "air_time"])
    return _as_it_occurs(
        arrived.select(
            *("month", "hour", "carrier", "origin", "dest"),
            *(
                pl.col(name).cut(DELAYS, labels=[str(band) for band in range(len(DELAYS) + 1)])
                for name in ("dep_delay", "arr_delay")
            ),
            (pl.col("air_time") // 60).cast(pl.Int64),
            (pl.col("distance") // 500).cast(pl.Int64),
        )
    )


PUBLISHED: Mapping[str, tuple[str, Callable[[pl.DataFrame], Prepared]]] = {
    "mushrooms": ("mushrooms.csv", mushrooms),
    "compas": ("compas-scores-two-years.csv", compas),
    "flights": ("flights.csv", flights),
}
"""The file of each of these tables, and how it is prepared."""


def _as_it_occurs(table: pl.DataFrame) -> Prepared:
    """Codes in place of the values, in the order of their text; each column has one code more than values occur."""
    coded = {}
    for column in table.columns:
        values = table[column].cast(pl.String).fill_null("")
        places = {value: place for place, value in enumerate(sorted(values.unique()))}
        coded[column] = ([f"v{places[value]}" for value in values], len(places) + 1)
    return pl.DataFrame({column: codes for column, (codes, _) in coded.items()}), {
        column: [f"v{i}" for i in range(size)] for column, (_, size) in coded.items()
    }
