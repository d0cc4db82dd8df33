"""The labels of a release in other languages."""

from __future__ import annotations

import json
import shutil
from copy import deepcopy
from pathlib import Path

import pytest

from shoal.demo import COLUMNS
from shoal.errors import DescriptionError
from shoal.releases.charts import FAMILIES, GROUPS, IS_FAMILY, charts, used_groups
from shoal.releases.describe.columns import engine_columns
from shoal.releases.describe.content import Outline, ReleaseContent
from shoal.releases.describe.description import ReleaseDescription
from shoal.releases.describe.draft import draft_description
from shoal.releases.files import file_entry
from shoal.releases.load import parse_description
from shoal.releases.site.labels import Words, explorer_languages, labels_json, read_labels, write_labels
from shoal.releases.site.packed import compress, decompress
from shoal.releases.verify import verify_release
from shoal.signing import SigningKey
from shoal.standard import code_list, headings, release_attributes

OWN = """
title: Cases
summary: A summary.
attributes:
  - {name: gender, label: Gender, group: who, domain: {list: gender}}
  - {name: origin, label: Passport, group: where, type: country, domain: {PH: Philippines, XX: Elsewhere}}
  - {name: shelter, label: Shelter, domain: {open: Open house, closed: Closed house}}
  - {name: isForcedLabour, label: Forced labour, group: exploitation, type: flag, reported: ["1", "0"]}
  - name: means
    label: Means of control
    group: means
    type: multi
    domain: {threats: Threats, debt: Debt bondage, spell: Spells}
  - {name: language, label: Language, domain: private}
translations:
  fr:
    title: Des cas
    source_note: Une note.
    publisher: Une organisation
    labels: {shelter: Foyer, "shelter:open": Foyer ouvert, "means:spell": Sorts, gender: Sexe, "gender:Male": Masculin}
"""


def _outline(text: str) -> Outline:
    description = parse_description(text)
    return Outline(description, *engine_columns(description, {"language": ["Tagalog"]}))


def _labels(outline: Outline, language: str) -> dict:
    return labels_json(outline, charts(outline), language)


@pytest.fixture(scope="module")
def own() -> Outline:
    """A release with words of its own."""
    return _outline(OWN)


@pytest.fixture(scope="module")
def demo() -> Outline:
    """A release that only has the standard's words."""
    return _outline(draft_description(list(COLUMNS), title="Demo").text)


def _manifest(outline: Outline) -> dict:
    """What of the manifest the labels must fit."""
    shown = charts(outline)
    return {
        "languages": list(explorer_languages(outline.description)),
        "columns": [{"values": list(attribute.values)} for attribute in outline.domain],
        "charts": [chart.as_json() for chart in shown],
        "groups": used_groups(shown),
    }


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_a_standard_file_is_translated_whole(demo, language):
    """Where every label is the standard's, none stays English: columns, values, charts and headings."""
    labels = _labels(demo, language)
    standard = release_attributes(language)
    assert [label for label, _ in labels["columns"]] == [standard[info.name].label for info in demo.columns]
    english = {info.label for info in demo.columns} | set(FAMILIES.values()) | set(IS_FAMILY.values())
    assert not english & {*labels["charts"], *(label for label, _ in labels["columns"])}
    for (_, values), info in zip(labels["columns"], demo.columns, strict=True):
        if info.type == "flag":
            words = headings(language)
            expected = [words.yes, words.no if language != "es" else None, words.not_recorded]
            assert values == expected
    assert labels["groups"]["where"] == headings(language).groups["where"]
    assert labels["unreported"] == headings(language).unreported


def test_countries_and_codes_are_named_from_their_lists(demo):
    """A value's label is that of its code in the other language; years need none, and equal names are left out."""
    by_name = {
        info.name: values for info, (_, values) in zip(demo.columns, _labels(demo, "fr")["columns"], strict=True)
    }
    codes = list(code_list("country-alpha2").codes)
    assert by_name["citizenship"][codes.index("DE")] == "Allemagne"
    assert by_name["citizenship"][codes.index("FR")] is None
    assert by_name["yearOfRegistration"][:-1] == [None] * (len(by_name["yearOfRegistration"]) - 1)
    assert by_name["ageBroad"][-2:] == ["48 ans et plus", "Non renseigné"]


def test_the_publishers_words_are_used_and_the_rest_stays(own):
    """A label of `translations` comes first, then the standard's; what neither knows stays as it is."""
    labels = _labels(own, "fr")
    assert [label for label, _ in labels["columns"]] == [
        "Sexe",
        "Passport",
        "Foyer",
        "Travail forcé",
        "Menaces",
        "Servitude pour dettes",
        "Sorts",
        "Language",
    ]
    values = [values for _, values in labels["columns"]]
    assert values[0][:2] == ["Femme ou fille", "Masculin"]
    assert values[1][:2] == [None, None]
    assert values[2][:2] == ["Foyer ouvert", None]
    assert values[4] == ["Oui", "Non renseigné"]
    assert values[7] == [None, None, "Non renseigné"]


def test_a_country_is_known_by_its_name_whatever_the_domain(own):
    """A country written out in the description is translated where its name is the standard's."""
    _, values = _labels(own, "es")["columns"][1]
    assert values == ["Filipinas", None, "No consta"]


def test_a_label_of_its_own_is_not_taken_for_the_standards(own):
    """The attribute is called nationality, but its label is not the standard's, so it stays."""
    assert Words(own.description, "ar").attribute("nationality", "Passport") == "Passport"
    assert Words(own.description, "ar").attribute("nationality", "Citizenship") == "الجنسية"


def test_a_chart_of_codes_is_called_as_its_attribute(own):
    """The chart of a multi-valued attribute has the attribute's label, a heading of the standard here."""
    shown = [chart.label for chart in charts(own)]
    assert _labels(own, "es")["charts"][shown.index("Means of control")] == "Medios de control"
    assert _labels(own, "fr")["charts"][shown.index("Shelter")] == "Foyer"


def test_texts_stand_only_where_they_are_given(own):
    """Title, source note and publisher are there in French; the summary is not, and in Spanish nothing is."""
    french, spanish = _labels(own, "fr"), _labels(own, "es")
    assert (french["title"], french["sourceNote"], french["publisher"]) == ("Des cas", "Une note.", "Une organisation")
    assert not {"summary"} & set(french)
    assert not {"title", "summary", "sourceNote", "publisher"} & set(spanish)


def test_a_release_in_french_is_translated_into_english():
    """The release's own language is any, and yes, no and "not recorded" are in it."""
    text = OWN.partition("translations:")[0].replace("title: Cases", "title: Des cas\nlanguage: fr-CA")
    outline = _outline(text.replace("label: Forced labour", "label: Travail  forcé"))
    assert outline.columns[3].value_labels == ("Oui", "Non", "Non renseigné")
    assert outline.columns[0].value_labels[0] == "Femme ou fille"
    labels = _labels(outline, "en")
    assert labels["columns"][3] == ["Forced labour", ["Yes", "No", "Not recorded"]]
    assert labels["columns"][0][1][0] == "Woman or girl"


def test_the_headings_of_the_charts_are_those_of_the_standard():
    """The English words of the charts and of the standard are the same, so that all can be translated."""
    words = headings()
    assert (words.groups, words.families, words.is_families) == (GROUPS, FAMILIES, IS_FAMILY)


def test_labels_are_written_for_every_other_language(own, tmp_path: Path):
    """One file a language but the release's own, the same bytes every time, and each can be read back."""
    first, second = tmp_path / "a", tmp_path / "b"
    for folder in (first, second):
        folder.mkdir()
        assert write_labels(own, charts(own), folder) == ("en", "fr", "es", "ar")
    names = sorted(path.name for path in (first / "labels").iterdir())
    assert names == ["ar.json.gz", "es.json.gz", "fr.json.gz"]
    for name in names:
        packed = (first / "labels" / name).read_bytes()
        assert packed == (second / "labels" / name).read_bytes()
        labels = read_labels(packed, _manifest(own))
        assert labels == _labels(own, name[:2])


def _shorter(labels: dict) -> None:
    labels["columns"][0][1].pop()


def _chart_gone(labels: dict) -> None:
    labels["charts"].pop()


def _number(labels: dict) -> None:
    labels["columns"][0][0] = 7


def _other_language(labels: dict) -> None:
    labels["language"] = "de"


def _heading_gone(labels: dict) -> None:
    labels["groups"].popitem()


@pytest.mark.parametrize("spoil", [_shorter, _chart_gone, _number, _other_language, _heading_gone])
def test_labels_that_do_not_fit_the_manifest_are_refused(own, spoil):
    """A label too few, too many, or that is no text is told when the folder is verified."""
    labels = deepcopy(_labels(own, "ar"))
    read_labels(compress(json.dumps(labels).encode()), _manifest(own))
    spoil(labels)
    with pytest.raises(ValueError, match=r"label|heading"):
        read_labels(compress(json.dumps(labels).encode()), _manifest(own))


def test_a_labels_file_cut_short_is_refused(own, tmp_path: Path):
    """Half a file is no file."""
    write_labels(own, charts(own), tmp_path)
    packed = (tmp_path / "labels/fr.json.gz").read_bytes()
    assert json.loads(decompress(packed, 1 << 20))["language"] == "fr"
    with pytest.raises(ValueError, match="cut short"):
        read_labels(packed[: len(packed) // 2], _manifest(own))


@pytest.mark.parametrize(
    ("key", "named"),
    [("colour", "colour"), ("shelter:tent", "tent"), ("shelter:", "empty code"), ("isForcedLabour:yes", "yes")],
)
def test_a_translation_of_nothing_is_refused(key, named):
    """A label for an attribute or a code that the release does not have is a mistake, and is named."""
    text = OWN.replace("labels: {shelter: Foyer", f'labels: {{"{key}": Texte')
    with pytest.raises(DescriptionError, match=named):
        engine_columns(parse_description(text))


def test_values_that_are_found_later_can_be_translated():
    """Of a private domain the values are not known beforehand, so any code may be named."""
    outline = _outline(OWN.replace("labels: {", 'labels: {"language:Tagalog": Le tagalog, '))
    assert _labels(outline, "fr")["columns"][7][1][0] == "Le tagalog"


HELP = {"name": "Help", "phone": "+00 112", "country": "PH"}


@pytest.fixture
def french(content: ReleaseContent, republish) -> Path:
    """A published release in French, with a helpline."""
    values = content.description.model_dump() | {"language": "fr", "helplines": [HELP], "quick_exit": "https://a.org/"}
    return republish(content, description=ReleaseDescription.model_validate(values))


def _published(folder: Path) -> dict:
    return json.loads((folder / "data/explorer/manifest.json").read_text(encoding="utf-8"))


def test_the_manifest_names_languages_helplines_and_the_exit(golden: Path, french: Path):
    """What is not given is left out; the languages begin with the release's own, and their files are there."""
    manifest = _published(french)
    assert manifest["languages"] == ["fr", "en", "es", "ar"]
    assert (manifest["helplines"], manifest["quickExit"]) == ([HELP], "https://a.org/")
    assert all((french / f"data/explorer/labels/{language}.json.gz").is_file() for language in ("en", "es", "ar"))
    plain = _published(golden)
    assert plain["languages"] == ["en", "fr", "es", "ar"]
    assert (plain["helplines"], plain["quickExit"]) == ([], "https://www.wikipedia.org/")
    assert not verify_release(golden)


def test_headings_are_in_the_language_of_the_release(french: Path):
    """Groups and titles of charts that the standard gives are French in a French release; the publisher's stay."""
    manifest = _published(french)
    titles = [chart["label"] for chart in manifest["charts"]]
    assert manifest["groups"][0] == {"code": "who", "label": "Qui"}
    assert {"Moyens de contrôle", "Forme d'exploitation", "Sector <of work>", "Age"} <= set(titles)
    assert manifest["unreported"] == headings("fr").unreported


@pytest.mark.parametrize(
    ("path", "code"), [("labels/fr.json.gz", "data-unreadable"), ("manifest.json", "manifest-differs")]
)
def test_labels_and_helplines_are_verified(golden: Path, key: SigningKey, tmp_path: Path, path: str, code: str):
    """Labels that do not fit and a helpline that the description does not have are found, though they are signed."""
    folder = shutil.copytree(golden, tmp_path / "copy")
    file = folder / "data/explorer" / path
    if path == "manifest.json":
        file.write_text(file.read_text(encoding="utf-8").replace('"helplines":[]', '"helplines":[{"name":"Trap"}]'))
    else:
        labels = json.loads(decompress(file.read_bytes(), 1 << 24))
        labels["columns"].pop()
        file.write_bytes(compress(json.dumps(labels).encode()))
    statement = json.loads((folder / "release.json").read_text(encoding="utf-8"))
    entry = file_entry(folder, f"data/explorer/{path}")
    statement["files"][entry.path] = {"bytes": entry.bytes, "sha256": entry.sha256}
    text = json.dumps(statement, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (folder / "release.json").write_text(text, encoding="utf-8")
    (folder / "release.json.sig").write_text(key.sign(text.encode()), encoding="utf-8")
    assert [finding.code for finding in verify_release(folder)] == [code]
