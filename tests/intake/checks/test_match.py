"""Columns to fields, and the profile that they tell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.intake.checks.tables import only

from shoal.intake.checks.match import match
from shoal.standard import LANGUAGES
from shoal.standard.load import standard
from shoal.standard.model import Field

PROFILES = tuple(standard().profiles)
FIELDS = tuple(standard().all_fields.values())


@pytest.mark.parametrize("profile", PROFILES)
def test_every_field_is_recognised_by_its_name(profile: str) -> None:
    """A file with all fields of a profile has no column that is unknown, unclear or twice."""
    names = [field.name for field in standard().fields(profile, deprecated=True)]
    matching = match(names, profile)
    assert {column: field.name for column, field in matching.fields.items()} == {name: name for name in names}
    strange = (matching.elsewhere, matching.unclear, matching.twice, matching.wide, matching.unknown)
    assert not any(strange)


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_other_names_of_a_field_are_understood(field: Field) -> None:
    """Aliases, and names in other datasets, lead to the field in any of its profiles."""
    for alias in (*field.aliases, *field.named.values()):
        for profile in field.profiles:
            assert match([alias], profile).fields[alias] == field


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_of_current_fields_are_understood(language: str) -> None:
    """A column may have the label of a field in any language as its name; a label leads to one field of a profile."""
    for profile in PROFILES:
        for field in standard().fields(profile):
            assert match([field.label[language]], profile).fields[field.label[language]] == field


@given(st.sampled_from(FIELDS), st.data())
def test_case_spaces_and_signs_never_matter(field: Field, data: st.DataObject) -> None:
    """However a name is spaced and capitalised, it is the same field."""
    letters = [
        data.draw(st.sampled_from((letter.upper(), letter.lower())))
        + data.draw(st.sampled_from(("", "", " ", "_", "-")))
        for letter in field.name
        if letter != "_"
    ]
    header = "".join(letters)
    assert match([header], field.profiles[0]).fields[header] == field


def test_a_column_of_a_form_export_is_recognised_behind_its_groups() -> None:
    """Survey tools put the names of groups before the name of a question."""
    assert match(["intake/person/prs_Gender"], "share").fields["intake/person/prs_Gender"].name == "prs_Gender"


@pytest.mark.parametrize("sign", ["/", "."])
def test_a_column_for_one_answer_is_known_as_a_part_of_its_field(sign: str) -> None:
    """`field/code` is one answer of a multiple question, not a field of the code's name."""
    header = f"group{sign}vic_TypeOfExploitation{sign}ForcedLabour"
    assert match([header], "share").wide[header].name == "vic_TypeOfExploitation"


@pytest.mark.parametrize(
    ("headers", "profile"),
    [
        (["yearOfRegistration", "gender", "isForcedLabour"], "release"),
        (["gender", "citizenship", "ageBroad"], "release"),
        (["prs_Gender", "vic_MethodsOfControl"], "share"),
        (["prs_Gender", "prs_FirstName"], "collect"),
        (["Gender", "Date of birth", "Methods of control"], "collect"),
        (["nothing", "at all"], "share"),
    ],
)
def test_the_profile_is_recognised_from_the_columns(headers: list[str], profile: str) -> None:
    """Release columns make a release, a direct identifier makes collected records, anything else is to be shared."""
    matching = match(headers)
    assert (matching.profile, matching.recognised) == (profile, True)


def test_a_given_profile_decides_between_fields_of_one_name() -> None:
    """A column Gender is the release's column in a release and the person's field in shared records."""
    assert match(["Gender"], "release").fields["Gender"].name == "gender"
    assert match(["Gender"], "share").fields["Gender"].name == "prs_Gender"


def test_a_name_that_fits_several_fields_is_never_guessed() -> None:
    """A city may be a person's, an event's or an organisation's; none of them is taken."""
    matching = match(["City"], "collect")
    assert matching.fields == {}
    assert set(matching.unclear["City"]) == {"prs_MailingCity", "hte_City", "org_ShippingCity"}


def test_a_name_that_can_only_be_an_identifier_is_one() -> None:
    """A column Name fits several fields, but each of them names somebody: shared records must not have it."""
    assert match(["Name"], "share").elsewhere["Name"].role == "direct-identifier"


def test_the_second_column_of_a_field_is_told_apart() -> None:
    """The first column counts, the second is named with it."""
    matching = match(["prs_Gender", "Prs Gender"], "share")
    assert matching.twice == {"Prs Gender": "prs_Gender"}
    assert matching.columns == {"prs_Gender": "prs_Gender"}


def test_nobody_is_asked_for_names_or_notes() -> None:
    """Core columns that are missing are named, but never those that name a person or hold free text."""
    asked = str(only({"prs_MaritalStatus": ["Single"]}, "core-column-missing", "collect").finding.values["columns"])
    assert "cas_Status" in asked
    unasked = [f.name for f in standard().fields("collect") if f.role in {"direct-identifier", "free-text"}]
    assert not [name for name in unasked if name in asked.split(", ")]
