"""Names of columns, orders of dates, and choosing between rules."""

from __future__ import annotations

from datetime import date

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.errors import UnknownName
from shoal.intake.mapping.model import FieldRule, Identity
from shoal.intake.mapping.systems import find_system, start
from shoal.intake.mapping.systems.base import dataset_rules
from shoal.intake.mapping.systems.choose import choose, identity_here
from shoal.intake.mapping.systems.dates import date_formats
from shoal.intake.mapping.systems.form import form_answers
from shoal.intake.mapping.systems.names import Names
from shoal.intake.sheet import Sheet
from shoal.standard.load import standard

DAYS = st.dates(date(1950, 1, 1), date(2025, 12, 31))


@pytest.mark.parametrize(
    ("column", "spelling", "wanted"),
    [
        ("PRS gender", "plain", "prs_Gender"),
        ("case/person/prs_Gender", "path", "prs_Gender"),
        ("case:person:prs_Gender", "path", "prs_Gender"),
        ("case.prs_Gender", "path", "prs_Gender"),
        ("Contact: Gender", "salesforce", "Gender"),
        ("Contact.prs_Gender__c", "salesforce", "prs_Gender"),
        ("prs_Gender__C", "salesforce", "prs_Gender"),
    ],
)
def test_a_column_is_found_by_its_own_name(column: str, spelling: str, wanted: str) -> None:
    """Capitals, spaces, groups, objects and endings do not matter where the system writes such names."""
    assert Names([column, "another"], spelling).find(wanted) == column  # type: ignore[arg-type]


def test_a_name_that_two_columns_share_finds_neither() -> None:
    """Whose status it is nobody knows; a whole name goes before a last part."""
    names = Names(["Case: Status", "Contact: Status"], "salesforce")
    assert names.find("Status") is None
    assert names.find("Case: Status") == "Case: Status"
    assert Names(["a/Status", "Status"], "path").find("Status") == "Status"
    assert names.find("?") is None


@settings(deadline=None)
@given(st.lists(DAYS, min_size=1, max_size=30), st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y", "%m-%d-%Y"]))
def test_the_order_of_dates_is_right_or_not_told(days: list[date], written: str) -> None:
    """It is told exactly where some day is above twelve, and then every date is read as it was written."""
    texts = [day.strftime(written) for day in days]
    found = date_formats([pl.Series(texts)])
    if max(day.day for day in days) > 12:
        assert found == (written,)
    else:
        assert found is None


@settings(deadline=None)
@given(st.lists(DAYS, min_size=1, max_size=5))
def test_dates_that_say_their_order_need_no_proof(days: list[date]) -> None:
    """The year first, or the month in letters."""
    assert date_formats([pl.Series([day.isoformat() for day in days])]) == ()
    assert date_formats([pl.Series([day.strftime("%Y/%m/%d") for day in days])]) == ("%Y/%m/%d",)
    assert date_formats([pl.Series([day.strftime("%d-%b-%Y") for day in days])]) == ("%d-%b-%Y",)


def test_dates_in_two_orders_contradict_each_other() -> None:
    """One column of both proves nothing, nor do two columns together."""
    assert date_formats([pl.Series(["13/1/2020", "1/13/2020"])]) is None
    assert date_formats([pl.Series(["13/1/2020"]), pl.Series(["1/13/2020"])]) is None


def test_columns_in_two_orders_are_read_each_in_its_own() -> None:
    """A date that nothing in its own column explains stays unread, and its column is named."""
    columns = {
        "INCIDENT ID": ["a", "b"],
        "DATE OF INTERVIEW": ["13/01/2020", "02/01/2020"],
        "DATE OF BIRTH": ["01/13/1990", "01/02/1990"],
    }
    begun = start("gbvims", Sheet(frame=pl.DataFrame(columns), name="x.csv"))
    assert begun.mapping.by_field["prs_Birthdate"].dates == ("%m/%d/%Y",)
    assert begun.mapping.by_field["cas_RegistrationDate"].dates == ("%d/%m/%Y",)
    unclear = {**columns, "DATE OF BIRTH": ["01/02/1990", "03/04/1990"], "DATE OF INTERVIEW": ["01/02/2020", ""]}
    begun = start("gbvims", Sheet(frame=pl.DataFrame(unclear), name="x.csv"))
    assert set(begun.unclear_dates) == {"DATE OF BIRTH", "DATE OF INTERVIEW"}
    assert begun.mapping.source.dates == ()


def test_the_first_rule_that_fits_fills_a_field() -> None:
    """Of several rules for one field one is left; one that reads fields needs them filled before it."""
    rules = (
        FieldRule(field="prs_Birthdate", columns=("born",)),
        FieldRule(field="prs_AgeBand", fields=("prs_Birthdate", "cas_RegistrationDate"), derive="age-band"),
        FieldRule(field="prs_AgeBand", columns=("age",), derive="age-band"),
        FieldRule(field="prs_Gender", flags={"woman": "Feminine", "man": "Masculine"}),
    )
    choice = choose(rules, Names(["born", "Age", "man"]))
    found = {rule.field: rule for rule in choice.rules}
    assert found["prs_AgeBand"].columns == ("Age",)
    assert found["prs_Gender"].flags == {"man": "Masculine"}
    assert choice.left_out == ()
    assert choose(rules, Names([])).left_out == ("prs_Birthdate", "prs_AgeBand", "prs_Gender")


def test_a_key_takes_all_of_its_columns() -> None:
    """A key of fewer columns, or of empty ones, would be the key of somebody else."""
    rule = FieldRule(field="prs_Id", columns=("name", "born"), derive="key")
    assert choose([rule], Names(["name"])).rules == ()
    assert choose([rule], Names(["name", "born"]), empty=["name", "born"]).rules == ()
    assert choose([rule], Names(["name", "born"]), empty=["name"]).rules == (rule,)


def test_linkage_needs_both_names_and_the_date_of_birth() -> None:
    """Where one of them is missing there are no columns for linkage."""
    identity = Identity(first_name=("a",), last_name=("b",), birth_date="c", sex="d")
    assert identity_here(identity, Names(["A", "B"])) is None
    found = identity_here(identity, Names(["A", "B", "C"]))
    assert found is not None
    assert (found.columns, found.sex) == (("A", "B", "C"), None)


def test_every_dataset_has_the_columns_that_were_published() -> None:
    """63, 37 and 27 of them."""
    sets = ("2021-k-anonymised", "2021-synthetic", "2024-synthetic")
    assert [len(list(dataset_rules(name))) for name in sets] == [63, 37, 27]


def test_labels_of_the_form_are_understood_in_every_language() -> None:
    """A server can write labels above the columns; those of the standard are known."""
    for label in standard().all_fields["vic_MethodsOfControl"].label.values():
        answers = form_answers(Names([f"{label}/DebtBondage", "prs_Id"], "path"))
        flags = {rule.field: rule.flags for rule in answers.rules}
        assert flags["vic_MethodsOfControl"] == {f"{label}/DebtBondage": "DebtBondage"}


def test_an_unknown_system_is_refused_with_those_that_there_are() -> None:
    """The message names them."""
    with pytest.raises(UnknownName, match="htcds-excel, kobo"):
        find_system("spss")
