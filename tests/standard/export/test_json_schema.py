"""The JSON Schema, by jsonschema-rs."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.standard import records

from shoal.standard.export.json_schema import json_schema
from shoal.standard.load import standard

PROFILES = tuple(standard().profiles)
KEYED = tuple(name for name, entity in standard().entities.items() if entity.key)


@lru_cache
def schema(profile: str) -> dict[str, Any]:
    """The schema of a profile."""
    loaded: dict[str, Any] = json.loads(json_schema(standard(), profile))
    return loaded


@lru_cache
def validator(profile: str) -> Any:
    """What checks documents of a profile."""
    return jsonschema_rs.validator_for(schema(profile), validate_formats=True)


def document(profile: str, **arrays: list[dict[str, Any]]) -> dict[str, Any]:
    """A document that holds some records."""
    return {"standard": standard().version, "profile": profile, **arrays}


def accepts(profile: str, record: dict[str, Any]) -> bool:
    """Whether a flat record is valid."""
    return bool(validator(profile).is_valid(document(profile, records=[record])))


@pytest.mark.parametrize("profile", PROFILES)
def test_the_schema_is_a_schema(profile):
    """It is valid under the meta-schema of JSON Schema 2020-12 and names its version and profile."""
    assert schema(profile)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    jsonschema_rs.meta.validate(schema(profile))
    assert schema(profile)["$id"] == f"urn:shoal:standard:{standard().version}:{profile}"


@pytest.mark.parametrize("profile", PROFILES)
def test_every_field_and_code_is_in_it(profile):
    """A record has the profile's fields, deprecated ones marked; each list has all its codes with four labels."""
    fields = standard().fields(profile, deprecated=True)
    assert list(schema(profile)["$defs"]["record"]["properties"]) == [field.name for field in fields]
    for field in fields:
        own = schema(profile)["$defs"][standard().entity_of(field.name).name]["properties"][field.name]
        assert own.get("deprecated", False) == (field.deprecated is not None)
        if field.list:
            listed = schema(profile)["$defs"][f"list-{field.list}"]
            assert listed["enum"] == [code.code for code in standard().lists[field.list].codes]
            assert all(set(listed["x-labels"][code]) == {"en", "fr", "es", "ar"} for code in listed["enum"])


@pytest.mark.parametrize("profile", PROFILES)
def test_no_field_has_a_role_that_the_profile_forbids(profile):
    """The roles in the schema are the field's own, and none of them is forbidden."""
    definitions = schema(profile)["$defs"]
    roles = {
        own["x-role"]
        for name in standard().entities
        for own in definitions.get(name, {}).get("properties", {}).values()
    }
    assert roles
    assert not roles & set(standard().profiles[profile].forbidden)


@pytest.mark.parametrize("profile", PROFILES)
def test_records_that_fit_pass(profile):
    """Whatever the fields allow, the schema accepts."""

    @settings(max_examples=150, deadline=None)
    @given(st.lists(records.records(profile), max_size=3))
    def check(some: list[dict[str, Any]]) -> None:
        validator(profile).validate(document(profile, records=some))

    check()


@pytest.mark.parametrize("profile", PROFILES)
def test_each_kind_of_wrong_value_fails(profile):
    """A right value of each field passes, and each wrong one fails in the same record."""
    for field in standard().fields(profile):
        right = records.samples(records.values(field, profile), 1)[0]
        assert accepts(profile, {field.name: right}), field.name
        for kind, wrong in records.wrong_values(field, profile).items():
            assert not accepts(profile, {field.name: wrong}), (field.name, kind)


@pytest.mark.parametrize("profile", ["collect", "share"])
@pytest.mark.parametrize("name", KEYED)
def test_records_can_stand_by_entity(profile, name):
    """An array for each entity is another form of a document; there each record has its key."""
    plural = name.replace("-", "_") + "s"
    if plural not in schema(profile)["properties"]:
        assert not [field for field in standard().fields(profile) if field in standard().entities[name].fields]
        return

    @settings(max_examples=20, deadline=None)
    @given(records.entity_records(profile, name))
    def check(record: dict[str, Any]) -> None:
        validator(profile).validate(document(profile, **{plural: [record]}))
        without = {field: value for field, value in record.items() if field != standard().entities[name].key}
        assert not validator(profile).is_valid(document(profile, **{plural: [without]}))
        assert not validator(profile).is_valid(document(profile, **{plural: [{**record, "more": 1}]}))

    check()


def test_a_document_says_what_it_is():
    """Without its version, with another profile, with an unknown key or without records it is none."""
    good = document("share", records=[])
    assert validator("share").is_valid(good)
    assert validator("share").is_valid({**good, "standard": standard().version.rsplit(".", 1)[0] + ".9"})
    wrong = [
        {key: value for key, value in good.items() if key != "standard"},
        {key: value for key, value in good.items() if key != "records"},
        {**good, "standard": "0.9.0"},
        {**good, "profile": "collect"},
        {**good, "more": []},
        {**good, "records": [{"prs_FirstName": "Zaphod"}]},
        document("release", persons=[]),
    ]
    assert not any(validator(one["profile"]).is_valid(one) for one in wrong if one["profile"] != "collect")
    assert not validator("share").is_valid(wrong[3])


def test_a_reason_may_stand_for_a_value_except_in_a_release():
    """Where a field allows it, "Refused" is a value of any type; a several-code field has it alone."""
    for profile in ("collect", "share"):
        for field in standard().fields(profile):
            if field.type in {"text", "long-text"}:
                continue
            why = ["Refused"] if field.type == "codes" else "Refused"
            allowed = field.type == "key" and profile == "collect"  # a text like any other
            allowed |= field.type == "reference" and profile == "collect"
            assert accepts(profile, {field.name: why}) == (allowed or bool(records.reasons(field, profile))), field.name
    assert not any(accepts("release", {field.name: "Refused"}) for field in standard().fields("release"))


def test_several_codes_are_each_given_once():
    """A field of several codes takes two different ones, and not the same one twice."""
    for profile in PROFILES:
        for field in standard().fields(profile):
            if field.type == "codes":
                first, second = records.codes(field)[:2]
                assert accepts(profile, {field.name: [first, second]})
                assert not accepts(profile, {field.name: [first, first]})


def test_null_is_no_value():
    """Programs that write null for what is not recorded are understood, in every field of a flat record."""
    for profile in PROFILES:
        assert accepts(profile, dict.fromkeys(field.name for field in standard().fields(profile)))


def test_only_an_organisation_itself_has_codes_of_its_own():
    """A local code stands in an open list in `collect`; `share` is closed."""
    for field in standard().fields("collect"):
        if field.list:
            local = ["Local_code-1"] if field.type == "codes" else "Local_code-1"
            assert accepts("collect", {field.name: local}) == standard().lists[field.list].open
    for field in standard().fields("share"):
        if field.list:
            assert not accepts("share", {field.name: ["Local_code-1"] if field.type == "codes" else "Local_code-1"})
