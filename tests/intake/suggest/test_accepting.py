"""From suggestions to a mapping, by a person's yes alone."""

from __future__ import annotations

import pytest
from tests.intake.suggest.sheets import sheet_of

from shoal.errors import MappingError
from shoal.intake.mapping.files import mapping_text, parse_mapping
from shoal.intake.suggest import Accepted, accept, accept_above, as_mapping, draft_text, suggest

_FILE = {
    "N° dossier": [f"D{i}" for i in range(20)],
    "Sexe": ["F", "H", "NSP"],
    "Nationalité": ["Mali", "Togolaise"],
    "Prénom": ["Amara", "Lina"],
    "Date d'ouverture": ["13/02/2020", "01/03/2021"],
    "Formes d'exploitation": ["Mendicité;Travail forcé", "Travail forcé", "Mendicité", "Mariage forcé;Mendicité"],
    "Moyens de contrôle : menaces": ["x", ""],
    "Moyens de contrôle : dette": ["", "x"],
    "Chambre": ["12a", "3b"],
}


@pytest.fixture(scope="module")
def suggestions():
    """Suggestions for a small file in French."""
    return suggest(sheet_of(_FILE))


def test_nothing_is_mapped_without_a_yes(suggestions):
    """Without anything accepted the mapping is empty."""
    mapping = as_mapping(suggestions, ())
    assert mapping.fields == ()
    assert mapping.keep_local == {}


def test_exactly_what_was_accepted_is_mapped(suggestions):
    """One column and one of its values: no other."""
    mapping = as_mapping(suggestions, [Accepted("Sexe", "prs_Gender", values={"F": "Feminine"})])
    (rule,) = mapping.fields
    assert rule.columns == ("Sexe",)
    assert {value: each.to for value, each in rule.values.items()} == {"F": ("Feminine",)}
    assert rule.missing == {"NSP": "Unknown"}


def test_how_cells_are_read_comes_with_the_column(suggestions):
    """Separators and formats of dates are part of the rule."""
    rules = as_mapping(suggestions, accept_above(suggestions, 0.5)).by_field
    assert rules["vic_TypeOfExploitation"].split == ";"
    assert rules["cas_RegistrationDate"].dates == ("%d/%m/%Y",)
    assert rules["cas_Id"].derive == "key"


def test_flags_of_one_field_become_one_rule(suggestions):
    """A column for each code fills the field together with the others."""
    rule = as_mapping(suggestions, accept_above(suggestions, 0.5)).by_field["vic_MethodsOfControl"]
    assert rule.flags == {"Moyens de contrôle : menaces": "Threats", "Moyens de contrôle : dette": "DebtBondage"}
    assert rule.yes == ("x",)


def test_a_name_stays_with_the_partner(suggestions):
    """What `share` forbids and nothing follows from is kept, and in no rule."""
    mapping = as_mapping(suggestions, [accept(suggestions.of("Prénom"), suggestions.of("Prénom").candidates[0])])
    assert mapping.fields == ()
    assert list(mapping.keep_local) == ["Prénom"]


@pytest.mark.parametrize(
    "accepted",
    [
        [Accepted("Nowhere", "prs_Gender")],
        [Accepted("Sexe", "prs_Nothing")],
        [Accepted("Sexe", "prs_Gender"), Accepted("Sexe", "prs_Citizenship")],
        [Accepted("Chambre", "vic_MethodsOfControl"), Accepted("Sexe", "vic_MethodsOfControl", "Threats")],
    ],
)
def test_what_can_not_be_is_refused(suggestions, accepted):
    """A column that is not there, a field that is not there, a column twice, a field filled in two ways."""
    with pytest.raises(MappingError):
        as_mapping(suggestions, accepted)


def test_a_mapping_of_suggestions_reads_back(suggestions):
    """What is written is what is read."""
    mapping = as_mapping(suggestions, accept_above(suggestions, 0.5))
    assert parse_mapping(mapping_text(mapping)) == mapping


def test_a_draft_maps_nothing(suggestions):
    """Every suggestion stands in the draft, and none of it is used."""
    text = draft_text(suggestions)
    assert parse_mapping(text) == as_mapping(suggestions, ())
    assert "#? - field: prs_Gender" in text
    assert "# Column B, Sexe" in text


def test_a_draft_without_its_marks_is_a_mapping(suggestions):
    """Taking the marks away is the person's yes; the flags of one field stand in one rule."""
    taken = parse_mapping(draft_text(suggestions).replace("#? ", ""))
    assert {"prs_Gender", "prs_Citizenship", "cas_RegistrationDate"} <= set(taken.by_field)
    assert len(taken.by_field["vic_MethodsOfControl"].flags) == 2
    assert len(taken.by_field) == len(taken.fields)


def test_a_draft_holds_what_was_accepted(suggestions):
    """What somebody said yes to on the command line is a rule, and no suggestion any more."""
    accepted = accept_above(suggestions, 0.5)
    text = draft_text(suggestions, accepted)
    assert parse_mapping(text) == as_mapping(suggestions, accepted)
    assert "#? - field: prs_Gender" not in text


def test_odd_names_and_values_survive_a_draft():
    """Colons, quotes, hashes and line ends in headers and values can't break out of their place."""
    sheet = sheet_of({'Sexe: "F/H" #1\nfields:': ["Femme", "Homme", "Femme # trans: oui", "- x"]})
    found = suggest(sheet)
    text = draft_text(found)
    assert parse_mapping(text).fields == ()
    taken = parse_mapping(text.replace("#? ", ""))
    assert all(set(rule.columns) <= set(sheet.frame.columns) for rule in taken.fields)
