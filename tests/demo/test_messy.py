"""Messy invented records, and the way back to the clean ones."""

import polars as pl
import pytest

from shoal.demo import COLUMNS, demo_frame, write_demo
from shoal.standard import missing_tokens, release_attributes

RECORDS = 52_000  # more than one chunk


@pytest.fixture(scope="module")
def messy(tmp_path_factory):
    """A messy file as text cells."""
    path = tmp_path_factory.mktemp("demo") / "messy.csv"
    write_demo(path, RECORDS, seed=3, messy=True)
    return pl.read_csv(path, infer_schema=False).fill_null("")


def _decoded(column: pl.Series) -> pl.Series:
    """The rule of a release description: spaces off, then tokens for "not recorded", then spellings."""
    attribute = release_attributes()[column.name]
    rules = dict.fromkeys([*missing_tokens(), *attribute.missing], "") | dict(attribute.spellings)
    return column.str.strip_chars().replace(rules)


def test_messy_records_decode_to_the_clean_ones(messy):
    """The standard's spellings and tokens undo all of the mess, in every cell."""
    clean = demo_frame(RECORDS, 3)
    for name in COLUMNS:
        assert _decoded(messy[name]).equals(clean[name], null_equal=True), name


def test_the_mess_is_of_every_kind(messy):
    """Tokens, stray spaces, three spellings of an age band, lower case, and a Namibia that must survive."""
    cells = set(messy["gender"]) | set(messy["citizenship"]) | set(messy["isForcedLabour"])
    assert {"-99", "NULL", " Female", "Female ", "female", "00", "UK", "True", "NA"} <= cells
    assert {"9--17", "09--17", "9—17"} <= set(messy["ageBroad"])


def test_most_cells_are_clean(messy):
    """A messy file is still a file that somebody works with."""
    clean = demo_frame(RECORDS, 3)
    changed = sum(int((messy[name] != clean[name]).sum()) for name in COLUMNS)
    assert 0.01 < changed / (RECORDS * len(COLUMNS)) < 0.1
