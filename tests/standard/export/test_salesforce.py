"""The field list for Salesforce, by the limits that Salesforce sets."""

from __future__ import annotations

import csv
import io
import re

import pytest
from tests.standard import records

from shoal.standard.export.salesforce import COLUMNS, salesforce
from shoal.standard.load import standard


@pytest.fixture(params=["collect", "share"])
def listed(request: pytest.FixtureRequest) -> tuple[str, list[dict[str, str]]]:
    """A profile and the rows of its list."""
    table = csv.DictReader(io.StringIO(salesforce(standard(), request.param), newline=""))
    rows = list(table)
    assert tuple(table.fieldnames or ()) == COLUMNS
    return request.param, rows


def test_every_field_is_there_under_a_name_that_salesforce_takes(listed):
    """Names begin with a letter, end in __c, have no other double underscore, and are unique in their object."""
    profile, rows = listed
    names = [(row["Object API Name"], row["Field API Name"]) for row in rows]
    assert len(set(names)) == len(names)
    for object_name, name in names:
        for each in (object_name, name):
            assert re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,39}__c", each)
            assert "__" not in each.removesuffix("__c")
    described = {row["Description"].split(".")[0] for row in rows}
    assert {field.name for field in standard().fields(profile)} <= described


def test_texts_are_as_short_as_salesforce_asks(listed):
    """Labels have up to 40 characters, help texts up to 510, picklist values up to 255."""
    for row in listed[1]:
        assert 0 < len(row["Field Label"]) <= 40
        assert len(row["Help Text"]) <= 510
        assert len(row["Description"]) <= 1000
        values = row["Picklist Values"].splitlines()
        assert len(values) <= 1000 if row["Data Type"] == "Picklist" else len(values) <= 500
        assert all(0 < len(value.split(";", 1)[0]) <= 255 for value in values)


def test_picklists_have_the_codes_and_the_reasons(listed):
    """A picklist holds the list's current codes in order, then the reasons for a missing value where they may stand."""
    profile, rows = listed
    of_field = {row["Description"].split(".")[0]: row for row in rows}
    for field in standard().fields(profile):
        row = of_field[field.name]
        assert (row["Data Type"] in {"Picklist", "Multi-Select Picklist"}) == bool(row["Picklist Values"])
        if field.list:
            values = [value.split(";")[0] for value in row["Picklist Values"].splitlines()]
            assert values == [*records.codes(field), *records.reasons(field, profile)]
            assert (
                row["Restrict To Values"]
                == str(not (profile == "collect" and standard().lists[field.list].open)).upper()
            )


def test_lookups_lead_to_objects_of_the_list(listed):
    """Whatever a lookup relates to is itself an object here, with a key as external identifier."""
    objects = {row["Object API Name"] for row in listed[1] if row["Unique External ID"] == "TRUE"}
    lookups = {row["Related To"] for row in listed[1] if row["Data Type"] == "Lookup"}
    assert lookups
    assert lookups <= objects
