"""Building the site: whole or refused, the same each time, and nothing in it that could be taken for markup."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import time

import pytest
import yaml

from shoal.errors import FileError
from shoal.standard import LANGUAGES
from shoal.standard.export import FORMATS
from shoal.standard.load import COLUMNS, standard
from shoal.standard.site import build as building
from shoal.standard.site import build_site
from shoal.standard.site.downloads import file_name, list_csv
from shoal.standard.site.links import Links, code_anchor, field_files
from shoal.standard.site.samples import samples
from shoal.standard.site.search import KINDS
from shoal.standard.site.words import fill, words

NASTY = "<script>alert('\"&')</script>"


def _digests(folder):
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_the_same_standard_gives_the_same_bytes(site, tmp_path):
    """Two builds do not differ in a single byte."""
    build_site(tmp_path / "again")
    assert _digests(tmp_path / "again") == _digests(site)


def test_a_folder_that_holds_something_is_refused(tmp_path):
    """Nothing is written beside or over what is there."""
    (tmp_path / "kept.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(FileError, match="not empty"):
        build_site(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]


def test_a_folder_that_can_not_be_made_is_a_clear_error(tmp_path):
    """A file where a folder should be is a problem of the call, said in a sentence."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(FileError, match="can't be written"):
        build_site(tmp_path / "file" / "site")


@pytest.fixture
def pages_only(monkeypatch):
    """The site without the generated files, which other tests look at."""
    monkeypatch.setattr(building, "write_downloads", lambda *_: {})


@pytest.mark.usefixtures("pages_only")
def test_texts_are_escaped(tmp_path):
    """A label, a definition or a code that looks like markup is shown as it is and never becomes markup."""
    whole = standard()
    person = whole.entities["person"]
    changed = {"label": dict.fromkeys(LANGUAGES, NASTY), "definition": dict.fromkeys(LANGUAGES, NASTY)}
    fields = (person.fields[0].model_copy(update=changed), *person.fields[1:])
    listed = whole.lists["means-of-control"]
    nasty_code = {"code": NASTY, "definition": dict.fromkeys(LANGUAGES, NASTY)}
    codes = (*listed.codes[:-1], listed.codes[-1].model_copy(update=nasty_code))
    nasty = whole.model_copy(
        update={
            "entities": {**whole.entities, "person": person.model_copy(update={"fields": fields})},
            "lists": {**whole.lists, "means-of-control": listed.model_copy(update={"codes": codes})},
        }
    )
    build_site(tmp_path / "site", standard=nasty)
    written = [path for path in (tmp_path / "site").rglob("*") if path.suffix in {".html", ".js"}]
    assert [path for path in written if "<script>alert" in path.read_text(encoding="utf-8")] == []
    page = (tmp_path / "site" / "en" / "fields" / f"{fields[0].name}.html").read_text(encoding="utf-8")
    assert "&lt;script&gt;alert(" in page


@pytest.mark.usefixtures("pages_only")
def test_the_pages_are_written_quickly(tmp_path):
    """All pages of all languages take less than ten seconds of one core."""
    before = time.process_time()
    build_site(tmp_path / "site")
    assert time.process_time() - before < 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_of_the_search_has_everything(site, language):
    """The index is one assignment of JSON with a row for each field, code and list, whose address is in the site."""
    text = (site / language / "search-index.js").read_text(encoding="utf-8")
    assert text.startswith("window.standardIndex=")
    found = json.loads(text.removeprefix("window.standardIndex=").rstrip().removesuffix(";"))
    assert len(found["kinds"]) == len(KINDS)
    rows = {(KINDS[row[0]], row[2], row[3].partition("#")[0]) for row in found["rows"]}
    whole, links = standard(), Links("", field_files(standard()))
    assert {("field", name, links.field(name)) for name in whole.all_fields} <= rows
    assert {("list", name, links.list(name)) for name in whole.lists} <= rows
    for name, listed in whole.lists.items():
        assert {("code", code.code, links.list(name)) for code in listed.codes} <= rows
    assert all((site / language / row[3].partition("#")[0]).is_file() for row in found["rows"])


def test_every_format_is_offered_for_every_profile(site):
    """Each generated file is in the site with exactly the bytes that the export makes."""
    for each in FORMATS.values():
        for profile in each.profiles if each.kind == "file" else ():
            made = each.make(standard(), profile)
            there = (site / "downloads" / profile / file_name(each, profile)).read_bytes()
            assert there == (made.encode() if isinstance(made, str) else made), each.name


@pytest.mark.parametrize("name", standard().lists)
def test_a_code_list_as_a_file_is_the_list(name):
    """Its CSV has the columns of the standard's own files, and a row for each code."""
    listed = standard().lists[name]
    rows = list(csv.DictReader(io.StringIO(list_csv(listed))))
    assert [row["code"] for row in rows] == [code.code for code in listed.codes]
    assert [row["label_ar"] for row in rows] == [code.label["ar"] for code in listed.codes]
    assert all(tuple(row) == COLUMNS for row in rows)


def _shape(value, way=""):
    """Every text of a file of words by its way, with the places in it."""
    if isinstance(value, dict):
        return {key: found for name, inner in value.items() for key, found in _shape(inner, f"{way}.{name}").items()}
    if isinstance(value, list):
        return {way: len(value)}
    return {way: sorted(part.split("}")[0] for part in value.split("{")[1:])}


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_all_words(language):
    """Each file of words has the same keys as the English one, with the same places, and is translated."""
    own, english = words(language), words("en")
    assert _shape(own) == _shape(english)
    assert own["start"]["lead"] != english["start"]["lead"]


def test_no_key_hides_behind_a_method_of_python():
    """A template that asks for a word gets the word: no key is called like a method of a mapping, such as "keys"."""
    assert [way for way in _shape(words("en")) if set(way.split(".")) & set(dir(dict))] == []


def test_every_type_role_and_format_has_words():
    """Nothing that the model or the export knows lacks its words."""
    assert set(words("en")["downloads"]["formats"]) == {name for name, each in FORMATS.items() if each.kind == "file"}
    assert {field.type for field in standard().all_fields.values()} <= set(words("en")["types"])
    assert {field.role for field in standard().all_fields.values()} <= set(words("en")["roles"])
    assert set(standard().profiles) == set(words("en")["profile"]["rules"])


@pytest.mark.parametrize("name", standard().all_fields)
def test_an_example_follows_the_rules_of_its_field(name):
    """What a page gives as an example would pass the check: codes of the list, dates as short as they must be."""
    field = standard().all_fields[name]
    for sample in samples(standard(), field):
        value = json.loads("{" + sample.json + "}")[name]
        if field.list:
            codes = {code.code for code in standard().lists[field.list].current}
            assert set(value if field.type == "codes" else [value]) <= codes
        if field.type in {"integer", "number", "year"}:
            assert (field.minimum or value) <= value <= (field.maximum or value)
        if field.type == "date" and "share" in sample.profiles:
            assert len(value) == {"day": 10, "month": 7, "year": 4}[field.precision.get("share", "day")]
        assert set(sample.profiles) <= set(field.profiles)


def test_names_that_differ_in_case_alone_have_files_of_their_own():
    """On a disk that does not tell upper from lower case no page is lost."""
    files = field_files(standard())
    assert len({name.casefold() for name in files.values()}) == len(files)


def test_anchors_are_unique_within_a_list():
    """Two codes of a list never share an anchor."""
    for listed in standard().lists.values():
        assert len({code_anchor(code.code) for code in listed.codes}) == len(listed.codes)


def test_places_are_filled_with_escaped_values():
    """A value that is put into a sentence can't become markup."""
    assert fill("Use {name}.", name="<b>") == "Use &lt;b&gt;."


def test_the_words_are_plain_yaml():
    """A file of words holds texts and lists of texts alone: no number or truth value made by accident."""

    def odd(value):
        if isinstance(value, dict):
            return [*(key for key in value if not isinstance(key, str)), *(x for v in value.values() for x in odd(v))]
        return (
            [x for v in value for x in odd(v)] if isinstance(value, list) else [] if isinstance(value, str) else [value]
        )

    for language in LANGUAGES:
        assert odd(words(language)) == []
    assert yaml.safe_load("a: no") == {"a": False}
