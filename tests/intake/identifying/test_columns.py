"""When the texts of a column are enough to suspect it."""

from __future__ import annotations

import time
from random import Random

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.intake.checks.tables import found, only, report_of

from shoal.intake.identifying import KINDS, suspect, suspicions
from shoal.intake.identifying.cells import MOST

CODES = [f"FL-{year}-{number:02d}" for year in range(2012, 2024) for number in range(1, 4)]
NAMES = ["Oliver Bennett", "Harriet Collins", "Lucía Gutiérrez", "Yusuf Haddad", "Claire Dubois", "Aminata Diallo"]


def _syllables(number: int) -> str:
    return "".join(
        ("ka", "lo", "mi", "ren", "tas", "vel", "dor", "nar")[number >> 3 * place & 7] for place in range(6)
    ).title()


def _suspected(texts: list[str], times: int = 1, name: str = "Q12") -> str | None:
    found = suspect(name, pl.Series("a", texts), pl.Series([times] * len(texts)))
    return None if found is None else found.kind


def test_what_repeats_itself_is_a_code() -> None:
    """The same texts are numbers of cases where each comes once, and a list of codes where each comes ten times."""
    assert _suspected(CODES) == "case-number"
    assert _suspected(CODES, times=10) is None


def test_names_are_names_however_often_they_come() -> None:
    """A case worker's name stands in many rows; it names a person all the same."""
    assert _suspected(NAMES, times=40) == "full-name"


def test_cells_that_are_no_identifiers_do_not_hide_the_others() -> None:
    """A third of the cells is enough, whatever stands in the rest."""
    cells = [*NAMES * 2, *["yes", "no", "see file", "other", ""] * 8]
    found = suspect("Category", pl.Series(cells))
    assert found is not None
    assert found.kind == "full-name"
    assert 0.5 < found.share < 1


def test_a_name_of_a_column_never_speaks_alone() -> None:
    """A telling heading over harmless cells raises nothing."""
    for name in ("Full name", "Téléphone", "Fecha de nacimiento", "ملاحظات"):
        assert suspect(name, pl.Series(["yes", "no", "yes", "12", ""])) is None


def test_a_name_of_a_column_speaks_with_its_cells() -> None:
    """Numbers that might be anything are telephone numbers under that heading."""
    texts = ["612345", "612399", "680011"]
    assert _suspected(texts, times=2) is None
    assert _suspected(texts, times=2, name="Teléfono") == "phone"


def test_the_cells_themselves_may_be_given() -> None:
    """Without counts the texts are taken as they stand in the rows."""
    assert suspect("Q12", pl.Series(CODES * 10)) is None
    assert suspect("Q12", pl.Series(["ada@example.org", None, ""])) is not None


def test_one_address_in_a_long_column_is_found() -> None:
    """A column is judged by a part of its texts, but what gives itself away is looked for in all."""
    texts = [f"w{index}" for index in range(5 * MOST)]
    texts[3 * MOST] = "ada@example.org"
    (suspected,) = (
        each
        for each in suspicions("Q12", pl.Series(texts), pl.repeat(2, len(texts), eager=True))
        if each.suspicion.kind == "mail"
    )
    assert suspected.texts.arg_true().to_list() == [3 * MOST]


@pytest.mark.parametrize("rows", [4000, 30_000])
def test_every_name_of_a_long_column_is_marked(rows: int) -> None:
    """Where a part of the texts gives a column away, the finding still counts all of them."""
    draw = Random(1)
    given, family = ["Harriet", "Oliver", "Claire", "Yusuf"], ["Bennett", "Collins", "Haddad"]
    texts = [f"{draw.choice(given)} {draw.choice(family)} {_syllables(index)}" for index in range(rows)]
    assert len(texts) > MOST
    (suspected,) = suspicions("Q12", pl.Series(texts), pl.repeat(1, len(texts), eager=True))
    assert suspected.suspicion.kind == "full-name"
    assert suspected.texts.sum() > 0.95 * len(texts)


@given(st.lists(st.text(max_size=40), unique=True, max_size=30), st.sampled_from(["", "Q1", "nom", "téléphone"]))
def test_any_texts_can_be_judged(texts: list[str], name: str) -> None:
    """Whatever stands in a column, each suspicion marks some of its texts and keeps within its bounds."""
    column = pl.Series("a", texts, dtype=pl.String)
    for each in suspicions(name, column, pl.Series([1] * len(texts), dtype=pl.UInt32)):
        assert len(each.texts) == len(texts)
        assert each.texts.any()
        assert each.suspicion.kind in KINDS
        assert 0 < each.suspicion.confidence <= 1
        assert 0 < each.suspicion.share <= 1


@pytest.mark.parametrize(
    "piece", ["Aa, ", "a ", "Aa-", "0", "0 ", "A0-", "a.", "a@", "x ", "1.", "12:", "Aa bb ", "٣", "شارع "]
)
def test_no_text_takes_long(piece: str) -> None:
    """A cell that repeats itself and ends oddly is judged as quickly as any other."""
    texts = [piece * times + end for times in (75, 400, 20_000) for end in ("", "!", "~0", "\u2028")]
    start = time.process_time()
    for name in ("", "nom", "téléphone", "notes", "identity"):
        suspicions(name, pl.Series(texts), pl.Series([1] * len(texts)))
    assert time.process_time() - start < 5


def test_the_checker_says_what_a_column_looks_like() -> None:
    """The finding names the kind and the rows, in a shared file and in no collected one."""
    columns = {"other": [*NAMES, "", "no"], "Q2": ["12", "ada@example.org", *[""] * 6]}
    said = {one.finding.where.column: one.finding for one in found(columns, "looks-like-identifier")}
    assert said["other"].values["kind"] == "a person's full name"
    assert said["other"].rows == tuple(range(2, 8))
    assert said["Q2"].values["kind"] == "an e-mail address"
    assert said["Q2"].rows == (3,)
    assert not found(columns, "looks-like-identifier", "collect")


def test_a_field_of_the_standard_is_searched_too() -> None:
    """Names in a column of codes are told as names, and its codes are not."""
    cells = ["Feminine", "Masculine", *NAMES]
    finding = only({"prs_Gender": cells}, "looks-like-identifier").finding
    assert finding.values["kind"] == "a person's full name"
    assert finding.rows == tuple(range(4, 10))


def test_a_field_of_another_profile_is_searched() -> None:
    """A column that only collected records have is searched, unless its heading is an error already."""
    assert found({"prs_MailingState": ["ada@example.org"]}, "looks-like-identifier")
    assert not found({"prs_FirstName": ["ada@example.org"]}, "looks-like-identifier")


def test_no_finding_shows_a_cell() -> None:
    """A suspicion is told in words of the standard: never a cell, not even a piece of it."""
    columns = {"Q1": NAMES, "Q2": [f"{name} lives at 12 Willow Street with her aunt" for name in NAMES]}
    for one in report_of(columns).findings:
        assert not any(part in repr(one) for name in NAMES for part in name.split())
        assert "Willow" not in repr(one)
