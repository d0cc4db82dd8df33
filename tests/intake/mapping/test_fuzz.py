"""Whatever a mapping says, it is carried out or refused in words: nothing falls."""

from __future__ import annotations

from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.intake.mapping.maps import SECRET, TODAY, mapping

from shoal.errors import FindingsError
from shoal.intake import Sheet
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.model import FieldRule
from shoal.intake.mapping.problems import mapping_findings

FIELDS = st.sampled_from(
    (
        *(
            "prs_Id",
            "prs_Gender",
            "prs_Citizenship",
            "prs_Birthdate",
            "prs_AgeBand",
            "prs_MajorityStatus",
            "prs_FirstName",
        ),
        *("prs_AgeAtRegistration", "hte_Date", "hte_Year", "con_Consent", "vic_Person", "vic_MethodsOfControl"),
        *("isForcedLabour", "ageBroad", "gender", "prs_MailingLatitude", "meansOfControlThreats", "nothing"),
    )
)
COLUMNS = st.sampled_from(["a", "b", "c", "gone", ""])
TEXTS = st.sampled_from(
    [
        "F",
        "Feminine",
        "Threats",
        "Refused",
        "x",
        "",
        " ",
        "TRUE",
        "1",
        "2020-01-01",
        "2020",
        "17",
        "FR",
        "%d/%m/%Y",
        "excel",
        ",",
    ]
)
SOME = st.lists(TEXTS, max_size=2, unique=True)
PAIRS = st.dictionaries(TEXTS, TEXTS, max_size=2)
VALUES = st.dictionaries(
    TEXTS,
    st.one_of(
        st.none(),
        SOME,
        st.fixed_dictionaries(
            {"to": SOME, "relation": st.sampled_from(["exact", "close", "broader", "narrower", "none"])}
        ),
    ),
    max_size=3,
)
DERIVE = st.sampled_from(["age", "age-band", "majority", "year", "month", "key"])
ODDITIES = {
    "values": VALUES,
    "split": TEXTS,
    "yes": SOME,
    "missing": PAIRS,
    "dates": SOME,
    "derive": DERIVE,
    "holds": SOME,
    "relation": st.sampled_from(["exact", "close", "broader", "narrower"]),
}


@st.composite
def rules(draw: st.DrawFn) -> dict[str, Any]:
    """A rule that may be good or bad."""
    names = st.lists(COLUMNS, min_size=1, max_size=2, unique=True)
    source = draw(
        st.one_of(
            st.fixed_dictionaries({"columns": names}),
            st.fixed_dictionaries({"fields": st.lists(FIELDS, min_size=1, max_size=2)}),
            st.fixed_dictionaries({"flags": st.dictionaries(COLUMNS, TEXTS, min_size=1, max_size=2)}),
            st.fixed_dictionaries({"constant": TEXTS}),
        )
    )
    odd = draw(st.lists(st.sampled_from(list(ODDITIES)), max_size=2, unique=True))
    return {"field": draw(FIELDS), **source, **{name: draw(ODDITIES[name]) for name in odd}}


def _valid(rule: dict[str, Any]) -> bool:
    try:
        FieldRule.model_validate(rule)
    except ValidationError:
        return False
    return True


RULES = st.lists(rules().filter(_valid), max_size=4)
FILE = pl.DataFrame({"a": ["F", "2020-01-01", "", "x,y"], "b": ["17", "yes", "n/a", "?"], "c": ["", "FR", "0", "1"]})


@settings(deadline=None, max_examples=150)
@given(made=RULES, profile=st.sampled_from(["share", "collect", "release"]), missing=PAIRS)
def test_a_mapping_is_carried_out_or_refused(made, profile, missing):
    """A mapping without errors is carried out on any file; one with errors is refused with findings."""
    whole = mapping(*made, profile=profile, source={"missing": missing})
    errors = [finding for finding in mapping_findings(whole, FILE.columns) if finding.severity == "error"]
    if errors:
        with pytest.raises(FindingsError) as refused:
            apply_mapping(Sheet(FILE, "x.csv"), whole, secret=SECRET, today=TODAY)
        assert list(refused.value.findings) == errors
        return
    result = apply_mapping(Sheet(FILE, "x.csv"), whole, secret=SECRET, today=TODAY)
    for frame in (result.frame, result.local):
        assert frame.height in {0, FILE.height}
        assert set(frame.dtypes) <= {pl.String}
        assert sum(frame.null_count().row(0)) == 0 if frame.width else True


@settings(deadline=None, max_examples=100)
@given(rule=rules().filter(_valid), profile=st.sampled_from(["share", "collect", "release"]))
def test_one_rule_is_carried_out_or_refused(rule, profile):
    """The same for one rule alone, which is good more often."""
    whole = mapping(rule, profile=profile)
    errors = [finding for finding in mapping_findings(whole, None) if finding.severity == "error"]
    if errors or {"gone", ""} & whole.reads:
        return
    result = apply_mapping(Sheet(FILE, "x.csv"), whole, secret=SECRET, today=TODAY)
    assert len(result.rows) == FILE.height
