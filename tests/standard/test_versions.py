"""Versions of the standard: snapshots, differences, the rules of the version number, and the changelog."""

from __future__ import annotations

import copy
import json
import re
import unicodedata

import pytest

from shoal.errors import UnknownName
from shoal.standard import LANGUAGES
from shoal.standard.changelog import changelog, changelog_markdown
from shoal.standard.difference import compare
from shoal.standard.load import standard
from shoal.standard.successors import successors
from shoal.standard.versions import as_json, difference, known, known_versions, snapshot, snapshot_of

NOW = snapshot(standard())


def _next(version, change):
    """A later snapshot of our own making."""
    later = copy.deepcopy(NOW)
    later["version"] = version
    change(later)
    return later


def _problems(version, change):
    return compare(NOW, _next(version, change)).problems


def test_the_snapshot_of_this_version_is_current():
    """What is stored is what the data say. If this fails: `python -m shoal.standard.versions --write`."""
    assert json.loads(as_json(NOW)) == NOW
    assert snapshot_of(standard().version) == NOW


@pytest.mark.parametrize("version", known_versions()[:-1])
def test_an_older_version_is_never_rewritten(version):
    """What the data say about an older version, by `since` and `deprecated`, is what its snapshot holds."""
    told, stored = snapshot(standard(), version), snapshot_of(version)
    assert set(told["fields"]) == set(stored["fields"])
    assert {name: entry["codes"] for name, entry in told["lists"].items()} == {
        name: entry["codes"] for name, entry in stored["lists"].items()
    }


@pytest.mark.parametrize(("old", "new"), list(zip(known_versions(), known_versions()[1:], strict=False)))
def test_each_version_number_is_the_one_that_its_changes_call_for(old, new):
    """From each version to the next nothing was taken away without a new first number."""
    assert difference(old, new).problems == ()
    assert difference(old, new).step != "none"


def test_the_first_version_is_htcds_as_published():
    """Version 1.0 has the 84 fields of HTCDS 2.0 and none of the extensions, and its misspelt code as current."""
    first = snapshot_of("1.0")
    htcds = {field.name for field in standard().all_fields.values() if field.htcds}
    assert len(htcds) == 84
    assert htcds <= set(first["fields"])
    assert not {field.name for field in standard().all_fields.values() if field.extension} & set(first["fields"])
    assert first["lists"]["relationship-to-trafficker"]["codes"] == {
        "Familial": None,
        "Acquainted": None,
        "Unaquainted": None,
    }


def test_the_first_version_has_the_codes_of_htcds_as_published():
    """Each code list of HTCDS 2.0 has as many codes in version 1.0 as it was published with."""
    published = {
        "case-status": 4,
        "decision-maker": 5,
        "education-level": 9,
        "event-type": 3,
        "forced-labour-industry": 21,
        "marital-status": 6,
        "means-of-control": 16,
        "method-of-recruitment": 10,
        "organisation-type": 9,
        "person-gender": 6,
        "referral-reason": 3,
        "relationship-to-trafficker": 3,
        "role-in-process": 15,
        "support-plan-type": 9,
        "trafficking-status": 3,
        "type-of-exploitation": 11,
        "type-of-sex-exploitation": 4,
        "vulnerability": 12,
        "websites-and-apps": 15,
    }
    lists = snapshot_of("1.0")["lists"]
    assert {name: len(lists[name]["codes"]) for name in published} == published


def test_the_second_version_says_what_replaces_the_misspelt_code():
    """A deprecation is told with its replacement, and fields and lists that came with it are named."""
    found = difference("1.0", "1.1.0")
    assert found.codes_deprecated["relationship-to-trafficker"] == {"Unaquainted": "Unacquainted"}
    assert {"cas_RegistrationYear", "vic_CountryOfExploitation", "prs_AgeBand"} <= set(found.fields_added)
    assert "missing-reason" in found.lists_added
    assert (found.step, found.fields_removed, found.lists_removed) == ("minor", (), ())


@pytest.mark.parametrize("version", ["1.0", "1.0.0", "v1.0", "1.0.7"])
def test_a_version_may_be_written_with_two_numbers_or_three(version):
    """The third number changes words only."""
    assert known(version) == "1.0"


@pytest.mark.parametrize("version", ["1", "0.9", "2.0.0", "1.0.x", "", "../1.0", "one"])
def test_a_version_that_nobody_knows_is_refused(version):
    """The answer names the versions that there are."""
    with pytest.raises(UnknownName, match=r"It has: 1\.0, 1\.1"):
        known(version)


def test_nothing_differs_from_itself():
    """A version compared with itself shows nothing."""
    found = compare(NOW, NOW)
    assert (found.step, found.problems) == ("none", ())
    assert not any(value for key, value in found.as_dict().items() if key not in {"old", "new", "step"})


REMOVALS = {
    "field": lambda later: later["fields"].pop("prs_Gender"),
    "code": lambda later: later["lists"]["person-gender"]["codes"].pop("Feminine"),
    "list": lambda later: later["lists"].pop("missing-reason"),
    "type": lambda later: later["fields"]["prs_Gender"].update(type="codes"),
    "list of a field": lambda later: later["fields"]["prs_Gender"].update(list="gender"),
    "profile": lambda later: later["fields"]["prs_Gender"].update(profiles=["collect"]),
    "local codes": lambda later: later["lists"].update(
        {name: {**entry, "open": False} for name, entry in later["lists"].items()}
    ),
}


@pytest.mark.parametrize("what", REMOVALS)
def test_taking_something_away_calls_for_a_new_first_number(what):
    """Removing or narrowing anything is refused in a minor version and allowed in a major one."""
    assert _problems("1.2.0", REMOVALS[what])[0].startswith("From 1.1.0 to 1.2.0 is a minor step")
    assert _problems("2.0.0", REMOVALS[what]) == ()


ADDITIONS = {
    "field": lambda later: later["fields"].update(prs_New=later["fields"]["prs_Gender"]),
    "code": lambda later: later["lists"]["person-gender"]["codes"].update(New=None),
    "list": lambda later: later["lists"].update(new={"open": False, "codes": {"New": None}}),
    "profile": lambda later: later["fields"]["prs_Email"].update(profiles=["collect", "share"]),
    "role": lambda later: later["fields"]["prs_Email"].update(role="administrative"),
    "deprecated field": lambda later: later["fields"]["prs_Email"].update(
        deprecated={"since": "1.2", "replaced_by": None}
    ),
    "deprecated code": lambda later: later["lists"]["person-gender"]["codes"].update(
        Feminine={"since": "1.2", "replaced_by": None}
    ),
}


@pytest.mark.parametrize("what", ADDITIONS)
def test_adding_something_calls_for_a_new_second_number(what):
    """Adding or deprecating is refused in a patch and allowed in a minor version."""
    assert _problems("1.1.1", ADDITIONS[what])[0].startswith("From 1.1.0 to 1.1.1 is a patch step")
    assert _problems("1.2.0", ADDITIONS[what]) == ()


def test_a_snapshot_has_one_line_for_each_thing():
    """A change to the standard shows in one line of its snapshot."""
    assert as_json(NOW).count("\n") == len(NOW["fields"]) + len(NOW["lists"]) + 7


def test_successors_follow_a_chain_to_its_end(monkeypatch):
    """What was replaced by something that was replaced in turn leads to the present one; what leads nowhere stays."""
    said = {
        "1.0": {"A": None, "B": None, "C": {"since": "1.0", "replaced_by": None}, "D": None},
        "1.1": {"A": {"since": "1.1", "replaced_by": "B"}, "B": None, "C": None, "D": None},
        "2.0": {"B": {"since": "2.0", "replaced_by": "E"}, "E": None, "C": {"since": "2.0", "replaced_by": None}},
    }
    shots = {name: {"fields": {}, "lists": {"some": {"codes": codes}}} for name, codes in said.items()}
    monkeypatch.setattr("shoal.standard.successors.known_versions", lambda: tuple(shots))
    monkeypatch.setattr("shoal.standard.successors.known", lambda version: version)
    monkeypatch.setattr("shoal.standard.successors.snapshot_of", shots.__getitem__)
    found = successors.__wrapped__("1.0")
    assert found.codes == {"some": {"A": "E", "B": "E", "C": None, "D": None}}


def test_what_replaces_something_is_there():
    """Every replacement is a field or a code that is not deprecated itself."""
    found = successors(known_versions()[0])
    assert all(new is None or not standard().all_fields[new].deprecated for new in found.fields.values())
    for name, codes in found.codes.items():
        current = {code.code for code in standard().lists[name].current}
        assert set(codes.values()) - {None} <= current
        assert not set(codes) & current


def test_the_changelog_tells_of_every_version():
    """Each version is told of, the newest first."""
    assert tuple(known(version.version) for version in changelog()) == known_versions()[::-1]
    assert changelog()[0].version == standard().version


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_changelog_is_written_in_every_language(language):
    """Each entry ends as a sentence does, in letters of its language, without English left in it."""
    for change in (change for version in changelog() for change in version.changes):
        text = change.text[language]
        assert text.endswith(".")
        assert language == "en" or text != change.text["en"]
        if language == "ar":
            assert all(unicodedata.bidirectional(letter) not in {"L", "LRE", "RLE", "LRO", "RLO"} for letter in text)
        if language == "fr":
            assert not re.findall(r"(?<!\u00a0)[:;?!]", text)


def test_the_changelog_page_holds_every_entry():
    """The page of the documentation has a section for each version and a line for each change."""
    page = changelog_markdown()
    assert page.count("\n## ") == len(changelog())
    assert page.count("\n- **") == sum(len(version.changes) for version in changelog())
