"""What is suggested for columns and values."""

from __future__ import annotations

import random

import polars as pl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.intake.suggest.sheets import best, codes, sheet_of, suggested

from shoal.errors import UnknownName
from shoal.intake.suggest import suggest
from shoal.standard.load import standard


@pytest.mark.parametrize(
    ("head", "cells", "field"),
    [
        ("Sexe de la victime", ["Femme", "Homme"], "prs_Gender"),
        ("¿Cuál es su nacionalidad?", ["Boliviana", "Peruana"], "prs_Citizenship"),
        ("مدة الاستغلال", ["أقل من سنة", "أكثر من سنتين"], "vic_MonthsTrafficked"),
        ("Date case opened", ["2020-01-03", "2021-05-06"], "cas_RegistrationDate"),
        ("Né(e) le", ["03/04/1990", "14/12/2001"], "prs_Birthdate"),
        ("edad_vict", ["12", "34", "56"], "prs_AgeAtRegistration"),
        ("Nationalty", ["Cambodian", "Lao"], "prs_Citizenship"),
        ("Surname", ["Vell", "Dao"], "prs_SecondName"),
        ("country_expl", ["TH", "MY"], "vic_CountryOfExploitation"),
        ("نوع الاستغلال", ["استغلال جنسي", "العمل القسري"], "vic_TypeOfExploitation"),
    ],
)
def test_a_column_is_found_in_four_languages(head, cells, field):
    """Headers as partners write them lead to their field."""
    assert best(head, cells) == field


def test_values_tell_what_the_header_does_not():
    """A header without meaning is no matter where the values are those of one list."""
    assert best("P14", ["Célibataire", "Mariée", "Veuve", "Divorcée"]) == "prs_MaritalStatus"


def test_values_overrule_a_vague_header():
    """Dates can't be a gender, whatever the header says."""
    assert best("Sexe", ["2020-01-03", "2021-05-06"]) != "prs_Gender"


@pytest.mark.parametrize(
    ("head", "cells"),
    [
        ("Mother's name", ["Amara Vell", "Lina Dao"]),
        ("Nom de l'interprète", ["Amara Vell", "Lina Dao"]),
        ("Emergency contact: First name", ["Amara", "Lina"]),
        ("First name (interpreter)", ["Amara", "Lina"]),
        ("_submission_time", ["2020-01-03T10:00:00", "2021-05-06T11:00:00"]),
        ("Religión", ["A", "B"]),
        ("Nombre de chambres", ["1", "2"]),
    ],
)
def test_nothing_sure_is_said_of_what_is_not_the_persons(head, cells):
    """Columns of other people and other things get nothing above 0.9."""
    assert all(each.confidence <= 0.9 for each in suggested(head, cells).candidates)


@pytest.mark.parametrize(
    "heads",
    [
        ["control/threats", "control/debt", "control/documents_taken"],
        ["Moyens de contrôle : menaces", "Moyens de contrôle : dette", "Moyens de contrôle : papiers confisqués"],
        ["Medios de control - amenazas", "Medios de control - deuda", "Medios de control - documentos retenidos"],
        ["q12_threats", "q12_debt", "q12_documents"],
        ["وسائل السيطرة [التهديد]", "وسائل السيطرة [الديون]", "وسائل السيطرة [حجز الوثائق]"],
        [
            "Means of control (choice=Threats)",
            "Means of control (choice=Debt)",
            "Means of control (choice=Documents taken)",
        ],
    ],
)
def test_flags_of_one_list_are_read_together(heads):
    """A column for each answer leads to the field and the code, however header and answer are joined."""
    found = suggest(sheet_of({head: ["1", "0", "", "1"] for head in heads})).columns
    best_ = [(each.best.field, each.best.code) for each in found if each.best]
    assert best_ == [("vic_MethodsOfControl", code) for code in ("Threats", "DebtBondage", "WithholdsDocuments")]


def test_a_flag_that_nobody_chose_is_still_a_flag():
    """A rare answer has no yes in a small file."""
    heads = {"moc/threats": ["1", "0"], "moc/debt": ["0", "0"], "moc/documents": ["", ""]}
    found = suggest(sheet_of(heads)).of("moc/debt").best
    assert found is not None
    assert found.code == "DebtBondage"


@pytest.mark.parametrize(
    ("head", "cells", "expected"),
    [
        ("Sexe", ["F", "H"], {"F": "Feminine", "H": "Masculine"}),
        ("Sexo", ["M", "H"], {"M": "Feminine", "H": "Masculine"}),
        ("Sex", ["M", "F"], {"M": "Masculine", "F": "Feminine"}),
        ("Sexo (1=Hombre, 2=Mujer)", ["1", "2"], {"1": "Masculine", "2": "Feminine"}),
        ("Nationalité", ["Nigériane", "RDC", "Philipines", "NSP"],
         {"Nigériane": "NG", "RDC": "CD", "Philipines": "PH", "NSP": "Unknown"}),
        ("Consent to share data", ["Yes, in writing", "Refused"], {"Yes, in writing": "TRUE", "Refused": "FALSE"}),
    ],
)  # fmt: skip
def test_values_become_codes(head, cells, expected):
    """Letters, adjectives, abbreviations, misspellings, legends and refusals are understood."""
    assert codes(suggested(head, cells)) == expected


def test_namibia_is_a_country_among_codes_of_two_letters():
    """Beside codes of two letters NA is Namibia; beside names of countries it is missing."""
    assert codes(suggested("Nationality", ["NA", "ZA", "BW"]))["NA"] == "NA"
    assert codes(suggested("Nationality", ["NA", "South Africa", "Botswana"]))["NA"] == "NotApplicable"


def test_what_stands_in_brackets_makes_a_value_unsure():
    """A value with more in brackets is not for sure the code of what stands before them."""
    column = suggested("Case status", ["Active", "Closed", "Closed (referred to police)"])
    found = {each.value: each.candidates[0] for each in column.values["cas_Status"]}
    assert found["Closed"].confidence > 0.9
    assert found["Closed (referred to police)"].confidence <= 0.9


def test_a_word_for_unknown_may_be_a_stranger():
    """Of a recruiter "desconocido" may be an answer, so it is not said for sure that there is none."""
    column = suggested("Relación con el tratante", ["Desconocido", "Familiar"])
    assert column.best is not None
    found = {each.value: each for each in column.values[column.best.field]}["Desconocido"]
    assert found.candidates[0].confidence <= 0.8
    assert {each.code for each in found.candidates} == {"Unknown", "Unacquainted"}


def test_one_column_a_field():
    """Of two dates the better one is the registration, and the other is not as sure of it."""
    found = suggest(sheet_of({"Date of registration": ["2020-01-03"], "Date of last contact": ["2020-02-03"]})).columns
    assert found[0].best is not None
    assert found[0].best.field == "cas_RegistrationDate"
    other = next((each for each in found[1].candidates if each.field == "cas_RegistrationDate"), None)
    assert other is None or other.confidence < found[0].best.confidence


def test_two_nationalities_are_one_field():
    """A field that takes several codes may be filled from several columns."""
    found = suggest(sheet_of({"Nationality 1": ["Thai", "Lao"], "Nationality 2": ["Lao", "Burmese"]})).columns
    assert [each.best.field for each in found if each.best] == ["prs_Citizenship", "prs_Citizenship"]


def test_reasons_are_sentences():
    """Each candidate that is likely says why, in words for people."""
    column = suggested("Situation matrimoniale", ["Célibataire", "Mariée"])
    assert column.best is not None
    assert column.best.reasons == (
        "The header is one of the field's names in French.",
        "All 2 different values are codes of its list.",
    )


def test_an_unknown_profile_is_refused():
    """Suggestions are for `share` and `collect`; a release has columns of its own."""
    with pytest.raises(UnknownName, match="share, collect"):
        suggest(sheet_of({"x": ["1"]}), profile="release")


def test_the_same_file_gives_the_same_suggestions():
    """Nothing is left to chance."""
    sheet = sheet_of({"Sexe": ["F", "H"], "Nat": ["Mali", "Togo"], "debt": ["1", ""]})
    assert suggest(sheet) == suggest(sheet)


@example({"^$": ["", "", ""], "^[$": ["a", "", "b"], "count": ["1", "2", "2"], "value": ["x", "", "y"]})
@settings(max_examples=25, deadline=None)
@given(
    st.dictionaries(
        st.text(min_size=1, max_size=25), st.lists(st.text(max_size=12), min_size=3, max_size=3), max_size=4
    )
)
def test_any_file_gets_suggestions(columns):
    """No header and no cell breaks it; confidences fall, and every field and code exists."""
    whole = standard()
    for column in suggest(sheet_of(columns)).columns:
        confidences = [each.confidence for each in column.candidates]
        assert confidences == sorted(confidences, reverse=True)
        assert all(0 <= each <= 1 for each in confidences)
        for each in column.candidates:
            listed = whole.all_fields[each.field].list
            assert each.code is None or (listed and whole.lists[listed].find(each.code))


def test_a_large_file_is_sampled():
    """Half a million rows cost little more than the sample."""
    draw = random.Random(5)
    cells = pl.Series([draw.choice(["F", "H"]) for _ in range(1000)]).sample(500_000, with_replacement=True, seed=1)
    sheet = sheet_of({"Sexe": ["F"]})
    found = suggest(type(sheet)(frame=pl.DataFrame({"Sexe": cells}), name="big.csv"))
    assert found.rows == 500_000
    assert sum(each.count for each in found.columns[0].values["prs_Gender"]) <= 200_000
