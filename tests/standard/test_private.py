"""Columns that must not be released, told by their names."""

import pytest

from shoal.standard import person_key_rank, private_families, private_reason, release_attributes


@pytest.mark.parametrize(
    ("column", "part"),
    [
        ("first_name", "names"),
        ("FirstName", "names"),
        ("victimname", "names"),
        ("Surname", "names"),
        ("mobile", "reaches"),
        ("clientPhone2", "reaches"),
        ("E-mail", "reaches"),
        ("homeAddress", "lives"),
        ("GPS", "lives"),
        ("case notes", "free text"),
        ("Description of events", "free text"),
        ("DOB", "birth"),
        ("dateOfBirth", "birth"),
        ("passport no", "identity"),
        ("interviewDate", "exact date"),
        ("age", "exact age"),
        ("Unnamed: 0", "by itself"),
        ("record_id", "by itself"),
        ("Prénom", "names"),
        ("Date de naissance", "birth"),
        ("Teléfono móvil", "reaches"),
        ("Dirección", "lives"),
        ("Observaciones", "free text"),
        ("رقم الهاتف", "reaches"),
        ("تاريخ الميلاد", "birth"),
        ("الإسم", "names"),
        ("N° de dossier", "case or file"),
    ],
)
def test_identifying_columns_are_told_with_the_reason(column, part):
    """A name that points to a person, a place or free text gives the reason."""
    assert part in private_reason(column)


@pytest.mark.parametrize(
    "column",
    [
        "hair colour",
        "nombre d'enfants",
        "Pays de naissance",
        "tranche d'âge",
        "ageGroup",
        "country name",
        "countryOfBirth",
        "wasPaid",
        "sector",
        "",
    ],
)
def test_other_columns_are_left_alone(column):
    """A name that only resembles an identifying one gives no reason."""
    assert private_reason(column) is None


@pytest.mark.parametrize("column", list(release_attributes()))
def test_no_release_attribute_is_called_identifying(column):
    """The rules never catch a column of the standard."""
    assert private_reason(column) is None
    assert person_key_rank(column) is None


def test_a_person_number_is_better_than_a_case_number():
    """Persons are protected, so their own number comes first; a row number is none."""
    assert person_key_rank("Person_ID") < person_key_rank("caseId")
    assert person_key_rank("row_id") is None


def test_a_column_may_speak_for_several_kinds():
    """Every rule that fits gives its family, whatever reason is told first."""
    assert private_families("photo du passeport") == {"picture", "identity"}
    assert private_families("hair colour") == frozenset()
