"""Release attributes of the standard."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.releases.describe.description import AttributeDescription
from shoal.standard import (
    code_list,
    derived_columns,
    find_release_attribute,
    flag_spellings,
    implications,
    is_derived_column,
    missing_tokens,
    release_attributes,
)

ATTRIBUTES = list(release_attributes().values())
BY_NAME = pytest.mark.parametrize("attribute", ATTRIBUTES, ids=lambda a: a.name)


def _codes(attribute):
    if attribute.type == "flag":
        return {"0", "1"}
    return set(code_list(attribute.domain["list"]).codes) if "list" in attribute.domain else set()


def test_all_public_variables_are_there():
    """The public case file has 63 variables; five of them repeat others as joined text."""
    assert sum(a.origin == "records" for a in ATTRIBUTES) + len(derived_columns()) == 63


@BY_NAME
def test_an_attribute_makes_a_valid_description(attribute):
    """Its group, type and domain are those of the release description."""
    domain = dict(attribute.domain) if attribute.domain else None
    if domain and "first" in domain:
        domain["last"] = 2030
    AttributeDescription.model_validate(
        {
            "name": attribute.name,
            "label": attribute.label,
            "group": attribute.group,
            "type": attribute.type,
            "domain": domain,
            "missing": list(attribute.missing),
            "spellings": dict(attribute.spellings),
        }
    )
    assert attribute.label


@BY_NAME
def test_spellings_lead_to_codes(attribute):
    """Every other spelling stands for a code of the domain, and is neither a code itself nor "not recorded"."""
    codes = _codes(attribute)
    assert set(attribute.spellings.values()) <= codes
    assert not set(attribute.spellings) & (codes | set(missing_tokens()) | set(attribute.missing))
    assert all(text == text.strip() for text in attribute.spellings)


@BY_NAME
def test_no_code_is_taken_for_missing(attribute):
    """A token for "not recorded" is never a code: NA is Namibia."""
    tokens = {*missing_tokens(), *attribute.missing}
    assert not tokens & _codes(attribute)
    assert "NA" not in tokens


def test_names_and_aliases_do_not_collide():
    """No two attributes answer to the same name."""
    names = ["".join(c for c in n.casefold() if c.isalnum()) for a in ATTRIBUTES for n in (a.name, *a.aliases)]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("column", "name"),
    [
        ("MajorityEntry", "majorityEntry"),
        ("CountryOfExploition", "CountryOfExploitation"),
        ("meansOfControlThreatOfLawEnforce", "meansOfControlThreatOfLawEnforcement"),
        ("year_of_registration", "yearOfRegistration"),
        (" Age Broad ", "ageBroad"),
        ("sectorOfLabourAgriculture", "typeOfLabourAgriculture"),
    ],
)
def test_known_variants_are_found(column, name):
    """Other spellings of a column's name lead to its attribute."""
    assert find_release_attribute(column).name == name


@given(st.sampled_from(ATTRIBUTES), st.booleans())
def test_letter_case_never_matters(attribute, upper):
    """A column is found in upper and in lower case."""
    column = attribute.name.upper() if upper else attribute.name.lower()
    assert find_release_attribute(column) == attribute


@pytest.mark.parametrize("column", ["", "shoe size", "isForced", "meansOfControlConcatenated"])
def test_other_columns_are_not_found(column):
    """What only resembles a column of the standard is nobody's."""
    assert find_release_attribute(column) is None


def test_joined_text_columns_are_derived():
    """The concatenated columns are known for what they are."""
    assert is_derived_column("recruiterrelationship")
    assert not is_derived_column("recruiterRelationOther")


def test_kinds_imply_their_form():
    """A kind of labour implies forced labour, a kind of sexual exploitation that, and "both" implies both."""
    pairs = {(i.column, i.then_column) for i in implications()}
    assert {("isSexAndLabour", "isForcedLabour"), ("isSexAndLabour", "isSexualExploit")} <= pairs
    for a in ATTRIBUTES:
        if a.name.startswith("typeOfLabour"):
            assert (a.name, "isForcedLabour") in pairs
        if a.name.startswith("typeOfSex"):
            assert (a.name, "isSexualExploit") in pairs
    assert len(pairs) == 2 + 13 + 5


def test_implications_are_among_flags():
    """Both sides of an implication are flags of the standard."""
    flags = {a.name for a in ATTRIBUTES if a.type == "flag"}
    assert all(i.column in flags and i.then_column in flags for i in implications())


def test_flag_spellings_keep_yes_and_no_apart():
    """True is yes and No is no."""
    assert flag_spellings()["True"] == "1"
    assert flag_spellings()["No"] == "0"
