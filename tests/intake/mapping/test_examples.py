"""Examples of a mapping: cells in, cells expected out."""

from __future__ import annotations

import pytest
from tests.intake.mapping.maps import SECRET, TODAY, mapping, sheet

from shoal.errors import FindingsError
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.examples import run_examples

RULES = (
    {"field": "prs_Gender", "columns": "Sexe", "values": {"F": "Feminine"}},
    {"field": "prs_Citizenship", "columns": "Pays", "split": ","},
    {"field": "prs_Id", "columns": "No", "derive": "key"},
)
GOOD = {
    "about": "A woman",
    "given": {"Sexe": "f", "Pays": "France, DE"},
    "expect": {"prs_Gender": "Feminine", "prs_Citizenship": "DE;FR"},
}
BAD = {"about": "A man", "given": {"Sexe": "H"}, "expect": {"prs_Gender": "Masculine", "prs_Id": ""}}


def test_an_example_that_comes_out_passes():
    """What comes out as expected passes; the order of several codes means nothing."""
    [result] = run_examples(mapping(*RULES, examples=[GOOD]), TODAY)
    assert result.passed
    assert (result.number, result.about) == (1, "A woman")


def test_an_example_that_comes_out_otherwise_fails():
    """What differs is named with what was expected and what came out."""
    good, bad = run_examples(mapping(*RULES, examples=[GOOD, BAD]), TODAY)
    assert good.passed
    assert not bad.passed
    assert [(d.field, d.expected, d.got) for d in bad.differences] == [("prs_Gender", "Masculine", "")]


def test_a_mapping_whose_example_fails_is_not_applied():
    """Nothing is computed with a mapping that does not do what its examples say, unless somebody insists."""
    file = sheet(Sexe=["F"], Pays=[""], No=["1"])
    whole = mapping(*RULES, examples=[BAD])
    with pytest.raises(FindingsError, match="Example 1 of the mapping fails: prs_Gender should be Masculine") as error:
        apply_mapping(file, whole, secret=SECRET)
    assert [finding.code for finding in error.value.findings] == ["example-fails"]
    assert apply_mapping(file, whole, secret=SECRET, untested=True).frame["prs_Gender"].to_list() == ["Feminine"]


def test_examples_see_what_the_standard_derives():
    """A field that no rule fills may be expected where it follows from others."""
    rules = [{"field": "cas_RegistrationDate", "columns": "d"}]
    example = {
        "given": {"d": "2020-02-03"},
        "expect": {"cas_RegistrationYear": "2020", "cas_RegistrationDate": "2020-02-03"},
    }
    assert run_examples(mapping(*rules, examples=[example]))[0].passed
