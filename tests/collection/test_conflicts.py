"""When records of one person disagree: every rule, alone and against a slow one that looks at one person at a time."""

from __future__ import annotations

from itertools import product

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.collection.conflicts import (
    BY_FIELD,
    BY_TYPE,
    CONTRIBUTION,
    PERSON,
    RANK,
    REGISTRATION,
    SET,
    Conflict,
    merge,
    rules_of,
)
from shoal.standard.load import standard

IDS = ("first", "second", "third")
FIELDS = {
    "prs_Gender": ("", "Feminine", "Masculine", "Unknown", "Refused"),
    "vic_MonthsTrafficked": ("", "Over24", "Over60", "From25To60", "UpTo12", "NotAsked"),
    "vic_MethodsOfControl": ("", "Threats", "PhysicalThreats;Threats", "DebtBondage", "Threats;DebtBondage", "Unknown"),
    "con_Consent": ("", "TRUE", "FALSE"),
    "con_Purposes": ("", "PooledData", "PooledData;Statistics", "Statistics;PooledData", "Publication"),
    "hte_Year": ("", "2020", "2021"),
}


def merged(rows: list[dict[str, str | int]]) -> tuple[dict[str, str], tuple[Conflict, ...]]:
    """The one record of one person, and what disagreed. Each row says of which contribution it is."""
    frame = pl.DataFrame([{PERSON: "p", RANK: int(row[CONTRIBUTION]) * 10_000, **row} for row in rows])
    made = merge(frame, IDS)
    assert made.frame.height == 1
    return made.frame.row(0, named=True), made.conflicts


def told(field: str, *values: str) -> tuple[str, tuple[Conflict, ...]]:
    """One field, each value from a contribution of its own, the newest last."""
    record, conflicts = merged([{CONTRIBUTION: number, field: value} for number, value in enumerate(values)])
    return record[field], conflicts


@pytest.mark.parametrize(
    ("field", "values", "expected", "decided"),
    [
        ("vic_MethodsOfControl", ("Threats", "DebtBondage"), {"Threats", "DebtBondage"}, "union"),
        ("vic_MonthsTrafficked", ("Over60", "Over24"), {"Over60"}, "most-specific"),
        ("vic_MonthsTrafficked", ("Over60", "UpTo12"), {"UpTo12"}, "newest"),
        ("vic_MonthsTrafficked", ("Over24", "Over60", "From25To60"), {"From25To60"}, "newest"),
        ("prs_Gender", ("Feminine", "Masculine"), {"Masculine"}, "newest"),
        ("prs_Gender", ("Feminine", "Unknown"), {"Feminine"}, "value-over-reason"),
        ("prs_Gender", ("Unknown", "Refused"), {"Refused"}, "newest"),
        ("con_Consent", ("FALSE", "TRUE"), {"FALSE"}, "strictest"),
        ("con_Purposes", ("PooledData;Statistics", "PooledData"), {"PooledData"}, "strictest"),
        ("con_Purposes", ("Statistics", "PooledData"), {""}, "none"),
        ("hte_Year", ("2021", "2020"), {"2020"}, "newest"),
    ],
)
def test_each_rule(field: str, values: tuple[str, ...], expected: set[str], decided: str):
    """What the one record says, and that the disagreement is counted under the rule that decided."""
    value, conflicts = told(field, *values)
    assert set(value.split(";")) == expected
    assert conflicts == (Conflict(field, IDS[: len(values)], decided, 1),)


@pytest.mark.parametrize(
    ("field", "values"),
    [
        ("prs_Gender", ("Feminine", "", "Feminine")),
        ("vic_MethodsOfControl", ("Threats;DebtBondage", "DebtBondage;Threats")),
    ],
)
def test_what_agrees_is_no_conflict(field: str, values: tuple[str, ...]):
    """An empty cell contradicts nothing, and codes have no order."""
    value, conflicts = told(field, *values)
    assert value
    assert conflicts == ()


def test_two_numbers_of_one_person_are_no_conflict():
    """Keys differ by nature: the newest is kept, and nothing is counted."""
    assert told("cas_Id", "one", "two") == ("two", ())


def test_the_newest_decides_nothing_where_it_contradicts_itself():
    """Two records of one contribution and one year that disagree leave the cell empty, and that is counted."""
    record, conflicts = merged([{CONTRIBUTION: 1, "prs_Gender": text} for text in ("Feminine", "Masculine")])
    assert record["prs_Gender"] == ""
    assert conflicts == (Conflict("prs_Gender", ("second",), "none", 1),)


def test_within_a_contribution_the_later_registration_is_newer():
    """The year of registration ranks records of one contribution."""
    rows = [
        {PERSON: "p", CONTRIBUTION: 1, RANK: 10_000 + year, "prs_Gender": text, "cas_RegistrationYear": str(year)}
        for year, text in ((2024, "Feminine"), (2021, "Masculine"))
    ]
    record = merge(pl.DataFrame(rows), IDS).frame.row(0, named=True)
    assert (record["prs_Gender"], record["cas_RegistrationYear"]) == ("Feminine", "2024")


def test_age_and_year_come_from_one_registration():
    """The age at registration and the year of it never come from two records."""
    rows = [
        {CONTRIBUTION: 0, "cas_RegistrationYear": "2015", "prs_AgeBand": "9--17", "prs_MajorityStatus": "Minor"},
        {CONTRIBUTION: 1, "cas_RegistrationYear": "2019", "prs_AgeBand": "18--20", "prs_MajorityStatus": "Adult"},
        {CONTRIBUTION: 2, "cas_RegistrationYear": "2023", "prs_AgeBand": "", "prs_MajorityStatus": ""},
    ]
    record, conflicts = merged(rows)
    assert [record[name] for name in REGISTRATION] == ["2019", "18--20", "Adult"]
    assert {conflict.decided for conflict in conflicts} == {"registration"}


def test_whose_the_record_is_stays_known():
    """The one record names the contributions of which it is."""
    record, _ = merged([{CONTRIBUTION: number, "hte_Year": "2020"} for number in (2, 0, 2)])
    assert record[SET] == "0;2"


def test_every_field_has_a_rule():
    """No field of the profile is without one, and no field with rules of its own is unknown."""
    assert all(rules_of(field) for field in standard().fields("share", deprecated=True))
    assert set(BY_FIELD) <= {field.name for field in standard().fields("share")}
    assert set(BY_TYPE) >= {field.type for field in standard().fields("share", deprecated=True)}


def slowly(rows: list[tuple[int, str]], field: str) -> str:
    """The same rules for one person and one field, told again in plain Python."""
    reasons = {code.code for code in standard().lists["missing-reason"].codes}
    said = [(rank, text) for rank, text in rows if text]
    real = (
        [(rank, text) for rank, text in said if text not in reasons] if standard().all_fields[field].reasons else said
    )
    said = real or said
    if field == "vic_MethodsOfControl":
        return ";".join(sorted({code for _, text in said for code in text.split(";")}))
    if field == "con_Purposes":
        common = set.intersection(*({*text.split(";")} for _, text in said)) if said else set()
        return ";".join(sorted(common))
    texts = {text for _, text in said}
    if len(texts) <= 1:
        return "".join(texts)
    if field == "con_Consent":
        return "FALSE"
    if field == "vic_MonthsTrafficked":
        above = {code.code: code.broader for code in standard().lists["months-trafficked"].codes}
        for one, other in product(texts, texts):
            if texts == {one, other} and above.get(one) == other:
                return one
    newest = {text for rank, text in said if rank == max(rank for rank, _ in said)}
    return newest.pop() if len(newest) == 1 else ""


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_many_persons_at_once_as_one_by_one(data: st.DataObject):
    """Whatever the records, merging all at once gives each person what the slow way gives."""
    row = st.fixed_dictionaries(
        {PERSON: st.sampled_from("abcd"), CONTRIBUTION: st.integers(0, 2)}
        | {name: st.sampled_from(values) for name, values in FIELDS.items()}
    )
    rows = data.draw(st.lists(row, min_size=1, max_size=12))
    frame = pl.DataFrame(rows, schema_overrides={CONTRIBUTION: pl.Int64})
    frame = frame.with_columns((pl.col(CONTRIBUTION) * 10_000).alias(RANK))
    made = merge(frame, IDS)
    assert made.frame[PERSON].to_list() == sorted({each[PERSON] for each in rows})
    for record in made.frame.iter_rows(named=True):
        own = [each for each in rows if each[PERSON] == record[PERSON]]
        for field in FIELDS:
            expected = slowly([(each[CONTRIBUTION], each[field]) for each in own], field)
            assert sorted(record[field].split(";")) == sorted(expected.split(";")), field
        assert record[SET] == ";".join(map(str, sorted({each[CONTRIBUTION] for each in own})))
