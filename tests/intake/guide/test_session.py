"""What the page is told of the file, of its values, and of what a mapping makes of it."""

from __future__ import annotations

import json
from dataclasses import replace

import polars as pl
import pytest
from tests.intake.guide.exports import HOSTILE

from shoal.intake.guide import Guide
from shoal.intake.guide.preview import RECORDS, SAMPLE, sample_of
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.files import load_mapping
from shoal.intake.mapping.model import FieldRule
from shoal.standard import LANGUAGES


def sent(mapping, **more: object) -> bytes:
    """A mapping as the page sends it."""
    return json.dumps({"mapping": mapping.model_dump(mode="json"), **more}).encode()


def with_rules(mapping, *rules: FieldRule, **more: object):
    """The mapping with rules."""
    return mapping.model_copy(update={"fields": rules, **more})


KIND = FieldRule(field="vic_TypeOfExploitation", columns="Type d'exploitation")


def test_the_state_tells_of_every_column(guide, sheet):
    """Each column has its letter, its share of filled cells and its most frequent values."""
    columns = guide.state()["columns"]
    assert [column["name"] for column in columns] == sheet.frame.columns
    sexes = next(column for column in columns if column["name"] == "Sexe")
    assert (sexes["letter"], sexes["filled"], sexes["different"]) == ("E", 1.0, 3)
    assert sexes["frequent"][0] == ("F", 36)
    kinds = {column["name"]: column["kind"] for column in columns}
    assert (kinds["Date de naissance"], kinds["Réf. interne"], kinds["Sexe"]) == ("dates", "numbers", "few")


def test_nothing_is_applied_at_first(guide):
    """However sure a suggestion is, the mapping begins empty."""
    state = guide.state()
    assert state["suggested"]["Sexe"]["candidates"][0]["field"] == "prs_Gender"
    assert state["mapping"]["fields"] == []


def test_an_empty_column_is_no_trouble(guide, empty):
    """A column without a cell is called empty."""
    sheet = replace(guide.sheet, frame=pl.DataFrame({"a": ["", " "]}))
    column = Guide(sheet, empty, guide.suggestions, guide.target).state()["columns"][0]
    assert (column["kind"], column["filled"], column["frequent"]) == ("empty", 0.0, [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_are_in_the_language_of_the_page(guide, language):
    """Why a field is proposed is said in the person's language, whatever the export holds."""
    guide.language = language
    suggested = guide.state()["suggested"].values()
    said = [reason for each in suggested for candidate in each["candidates"] for reason in candidate["reasons"]]
    assert said
    assert {reason["language"] for reason in said} == {language}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_speaks_the_language(guide, language):
    """Fields, codes and the page's own words come in the language that is asked for."""
    guide.language = language
    state = guide.state()
    genders = dict(state["lists"]["person-gender"])
    assert state["language"] == language
    assert all(isinstance(text, str | dict) for text in state["words"].values())
    assert (genders["Feminine"] == "Woman or girl") == (language == "en")


def test_values_stand_beside_codes(guide, empty):
    """What is recognised is told, and what is not has candidates."""
    values = guide.values(sent(with_rules(empty, KIND), column="Type d'exploitation", field=KIND.field))["values"]
    found = {value["value"]: value for value in values}
    assert found["Travail forcé"]["understood"]["to"] == ["ForcedLabour"]
    assert found["Servage (local)"]["understood"] is None
    assert found["Mendicité forcée"]["candidates"] or found["Mendicité forcée"]["understood"]


def test_a_field_that_nobody_suggested_has_candidates_too(guide, empty):
    """Whoever chooses another field still gets proposals for the values."""
    rule = FieldRule(field="prs_MailingCountry", columns="Nationalité")
    values = guide.values(sent(with_rules(empty, rule), column="Nationalité", field=rule.field))["values"]
    assert all(value["understood"] or value["candidates"] for value in values)


def test_several_values_in_a_cell_are_taken_apart(guide, empty):
    """With a splitter, each part is a value of its own."""
    frame = guide.sheet.frame.with_columns(pl.lit("Travail forcé, Servage").alias("Type d'exploitation"))
    guide.sheet = replace(guide.sheet, frame=frame)
    rule = KIND.model_copy(update={"split": ","})
    values = guide.values(sent(with_rules(empty, rule), column="Type d'exploitation", field=KIND.field))["values"]
    assert {value["value"] for value in values} == {"Travail forcé", "Servage"}


def test_a_preview_shows_labels_and_what_is_not_understood(guide, empty):
    """The first records come with labels, and a value that nobody mapped is a finding of its column."""
    told = guide.preview(sent(with_rules(empty, KIND)))
    assert [field["name"] for field in told["fields"]] == ["vic_TypeOfExploitation"]
    assert len(told["records"]) == RECORDS
    assert told["records"][0] == ["Forced labour"]
    found = {finding["code"]: finding for finding in told["findings"]}
    assert found["value-not-understood"]["columns"] == ["Type d'exploitation"]
    assert any(lost["columns"] for lost in told["lost"])


def test_a_rule_that_is_wrong_leaves_the_rest_to_be_seen(guide, empty):
    """One mistake is an error, and the other fields are shown all the same."""
    wrong = FieldRule(field="prs_Gender", columns="Sexe", values={"F": "NoSuchCode"})
    told = guide.preview(sent(with_rules(empty, KIND, wrong)))
    assert [field["name"] for field in told["fields"]] == ["vic_TypeOfExploitation"]
    first = told["findings"][0]
    assert (first["severity"], first["columns"]) == ("error", ["Sexe"])


def test_fields_that_stay_are_marked(guide, empty):
    """A date of birth is worked with and marked as staying here."""
    rules = (
        FieldRule(field="prs_Birthdate", columns="Date de naissance", dates="%d/%m/%Y"),
        FieldRule(field="cas_RegistrationDate", columns="Date d'enregistrement", dates="%d/%m/%Y"),
    )
    told = guide.preview(sent(with_rules(empty, *rules)))
    stays = {field["name"]: field["stays"] for field in told["fields"]}
    assert stays["prs_Birthdate"]
    assert not stays["prs_AgeBand"]


def test_keys_are_previewed_without_anybody_s_secret(guide, empty):
    """A mapping that makes keys can be seen before there is a secret."""
    rule = FieldRule(field="prs_Id", columns="N° dossier", derive="key")
    told = guide.preview(sent(with_rules(empty, rule)))
    assert len({row[0] for row in told["records"]}) == RECORDS
    assert not any("D-00" in row[0] for row in told["records"])


def test_a_large_file_is_sampled(sheet):
    """Of many records some are mapped: the first ones, and others up to the end."""
    frame = pl.DataFrame({"n": [str(number) for number in range(50_000)]})
    sample = sample_of(replace(sheet, frame=frame)).frame["n"].cast(pl.Int64).to_list()
    assert len(sample) == SAMPLE == len(set(sample))
    assert sample[:RECORDS] == list(range(RECORDS))
    assert sample == sorted(sample)
    assert sample[-1] > 49_900


def test_what_is_saved_works(guide, empty, sheet):
    """The saved YAML is the mapping that the page sent."""
    mapping = with_rules(empty, KIND, drop={"Observations": "free text"})
    assert guide.save(sent(mapping)) == {"saved": True, "exists": False}
    assert load_mapping(guide.target.path) == mapping
    assert apply_mapping(sheet, load_mapping(guide.target.path)).frame.columns == ["vic_TypeOfExploitation"]


def test_saving_again_in_a_sitting_is_not_asked(guide, empty):
    """The file that this sitting wrote is replaced without a question."""
    guide.save(sent(empty))
    assert guide.save(sent(with_rules(empty, KIND)))["saved"]
    assert load_mapping(guide.target.path).fields == (KIND,)


def test_another_s_file_is_replaced_on_purpose_only(guide, empty):
    """A file that stands there, or that somebody changed meanwhile, is left alone until the person says replace."""
    guide.save(sent(empty))
    guide.target.path.write_text("changed by hand", encoding="utf-8")
    assert guide.save(sent(empty)) == {"saved": False, "exists": True}
    assert guide.target.path.read_text(encoding="utf-8") == "changed by hand"
    assert guide.save(sent(empty, replace=True))["saved"]
    assert load_mapping(guide.target.path) == empty


def test_a_folder_that_went_is_told(guide, empty):
    """Where nothing can be written the page says so, and the sitting goes on."""
    guide.target.path.parent.rmdir()
    assert guide.save(sent(empty))["failed"]
    assert guide.preview(sent(empty))["records"] == []


def test_nothing_is_left_beside_the_mapping(guide, empty):
    """Saving leaves one file, and looking leaves none."""
    guide.preview(sent(with_rules(empty, KIND)))
    assert list(guide.target.path.parent.iterdir()) == []
    guide.save(sent(empty))
    guide.save(sent(with_rules(empty, KIND)))
    assert [path.name for path in guide.target.path.parent.iterdir()] == ["export.mapping.yaml"]


def test_the_mapping_is_for_its_owner_only(guide, empty):
    """A mapping holds values of the file, so nobody else on the machine may read it, the first time or later."""
    for mapping in (empty, with_rules(empty, KIND)):
        guide.save(sent(mapping))
        assert guide.target.path.stat().st_mode & 0o077 == 0


def test_cells_travel_as_they_are(guide):
    """What looks like HTML is not touched here: the page shows it as text."""
    notes = next(column for column in guide.state()["columns"] if column["name"] == "Observations")
    assert any(text == HOSTILE[:120] for text, _ in notes["frequent"])
