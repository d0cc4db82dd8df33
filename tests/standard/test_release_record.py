"""The columns of public releases: which dataset has which, what they mean, and how they follow from one another."""

from __future__ import annotations

import pytest

from shoal.standard import LANGUAGES, find_release_attribute, release_attributes
from shoal.standard.load import standard
from shoal.standard.model import Derivation, Entity, Standard

FIELDS = standard().entities["release-record"].fields
BY_NAME = pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
FLAG_RULES = ("any_flag", "all_flags", "has_code")


@pytest.mark.parametrize(
    ("dataset", "columns"), [("2021-k-anonymised", 63), ("2021-synthetic", 37), ("2024-synthetic", 27)]
)
def test_a_published_dataset_has_all_its_columns(dataset, columns):
    """The three public datasets have 63, 37 and 27 columns."""
    assert sum(dataset in field.datasets for field in FIELDS) == columns


def test_the_order_is_that_of_the_public_file():
    """The columns of the k-anonymised file come first, joined texts at their places, then those of later releases."""
    names = [field.name for field in FIELDS]
    first = [field.name for field in FIELDS if "2021-k-anonymised" in field.datasets]
    assert names[:63] == first
    places = {27: "meansOfControlConcatenated", 36: "typeOfExploitConcatenated", 50: "typeOfLabourConcatenated"}
    places |= {1: "yearOfRegistration", 55: "typeOfSexConcatenated", 57: "RecruiterRelationship"}
    assert {place: names[place - 1] for place in places} == places


@BY_NAME
def test_every_column_is_in_a_dataset_and_only_in_releases(field):
    """A column is of the release profile alone, and some public dataset has it."""
    assert field.profiles == ("release",)
    assert field.datasets
    assert field.origin == ("records" if "2021-k-anonymised" in field.datasets else "synthetic")


@BY_NAME
def test_a_definition_says_more_than_the_label(field):
    """Every column is explained in a sentence of its own in every language."""
    for language in LANGUAGES:
        assert field.definition[language] != field.label[language]
        assert field.definition[language].endswith(".")
        assert len(field.definition[language]) > 15


def test_no_two_columns_are_defined_alike():
    """A definition tells its column from every other."""
    for language in LANGUAGES:
        texts = [field.definition[language] for field in FIELDS]
        assert len(set(texts)) == len(texts)


@BY_NAME
def test_a_column_is_found_by_the_name_that_a_dataset_gives_it(field):
    """A column that a dataset names in its own way is recognised by that name."""
    if field.name in release_attributes():
        for name in field.named.values():
            assert find_release_attribute(name).name == field.name
            assert name in field.aliases


def test_columns_of_2026_are_recognised():
    """The columns that a later release renamed are known by their new names."""
    for old, new in (
        ("typeOfLabourConstruction", "sectorOfLabourConstruction"),
        ("typeOfSexOther", "sectorOfSexOther"),
    ):
        assert find_release_attribute(new).name == old


@BY_NAME
def test_a_column_follows_from_others_of_its_kind(field):
    """Within a release a column follows from release columns, from a case record from none of them."""
    release = {other.name for other in FIELDS}
    assert set(field.derive.sources if field.derive else ()) <= release
    assert not set(field.from_case.sources if field.from_case else ()) & release


@BY_NAME
def test_flags_and_values_follow_by_rules_of_their_own(field):
    """A flag follows by a rule for flags, any other column by a rule for values."""
    for rule in (field.derive, field.from_case):
        if rule is not None:
            given = [name for name, value in rule if name != "relation" and value is not None]
            assert (given[0] in FLAG_RULES) == (field.type == "flag")


def test_a_composite_flag_names_flags_of_the_public_file():
    """A composite flag of later releases follows from flags, at least two of them."""
    types = {field.name: field.type for field in FIELDS}
    composite = [field for field in FIELDS if field.derive and field.derive.any_flag]
    assert {"meansThreats", "meansDenyBasicNeeds", "meansAbusePsyPhySex", "meansDebtBondageEarnings"} <= {
        field.name for field in composite
    }
    for field in composite:
        assert len(field.derive.sources) > 1
        assert {types[name] for name in field.derive.sources} == {"flag"}


def test_a_joined_column_has_a_label_for_every_flag_of_its_family():
    """Each label of a joined column stands for one flag, each code of its list for one label."""
    for field in FIELDS:
        if field.derive and field.derive.joined:
            codes = {code.code for code in standard().lists[field.list].codes}
            assert set(field.derive.joined.values()) == codes
            assert len(field.derive.joined) == len(codes)


def test_every_code_of_a_release_is_explained():
    """A code list of a release says what each of its codes means."""
    for name in {field.list for field in FIELDS if field.list and not field.list.startswith("country-")}:
        assert all(code.definition["en"].endswith(".") for code in standard().lists[name].codes), name
        assert standard().lists[name].definition["en"].endswith(".")


def test_the_narrower_bands_of_time_lead_to_the_wider_one():
    """The two bands of the older release are parts of the one that newer releases have."""
    listed = standard().lists["traffick-months"]
    assert {code.code for code in listed.codes if code.broader == "25+ (2+ yrs)"} == {
        "25--60 (2-5 yrs)",
        "61+ (5+ yrs)",
    }


def test_languages_have_their_two_letters_and_older_codes_as_spellings():
    """A language is known by its terminology code; the other codes of ISO 639 lead to it."""
    languages = standard().lists["language"]
    assert languages.find("fra").spellings == ("fr", "fre")
    assert languages.find("fre") is None
    assert sum(bool(code.spellings) for code in languages.codes) > 180
    assert len({code.label["en"] for code in languages.codes}) == len(languages.codes)


@pytest.mark.parametrize(
    ("derive", "words"),
    [
        (Derivation(same_as="noSuchField"), "noSuchField, which is no field"),
        (Derivation(has_code=("RecruiterRelationship", ("noSuchCode",))), "noSuchCode is no code"),
        (Derivation(recoded=("ageBroad", {"0--8": "noSuchCode"})), "noSuchCode is no code"),
        (Derivation(joined={"isAbduction": "noSuchCode"}), "noSuchCode is no code"),
    ],
)
def test_a_derivation_that_leads_nowhere_is_refused(derive, words):
    """A rule names fields and codes that are there."""
    field = next(field for field in FIELDS if field.name == "majorityStatus").model_copy(
        update={"derive": derive, "from_case": None}
    )
    rest = tuple(other.model_copy(update={"from_case": None}) for other in FIELDS if other.name != field.name)
    entity = standard().entities["release-record"].model_copy(update={"fields": (*rest, field)})
    with pytest.raises(ValueError, match=words):
        _standard_of(entity)


def _standard_of(entity: Entity) -> Standard:
    return Standard(
        version="1.0.0", entities={entity.name: entity}, lists=standard().lists, profiles=standard().profiles
    )
