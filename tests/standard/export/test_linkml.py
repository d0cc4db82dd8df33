"""The LinkML schema, by LinkML's own tools (in a process of its own: they are slow to load and warn)."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from tests.standard import records

from shoal.standard.export.linkml import linkml
from shoal.standard.load import standard

PROFILES = tuple(standard().profiles)
READ = """
import json
from linkml.generators.jsonschemagen import JsonSchemaGenerator
from linkml_runtime import SchemaView
found = {}
for profile in ("collect", "share", "release"):
    view = SchemaView(profile + ".yaml")
    found[profile] = {
        "slots": sorted(view.all_slots(attributes=False)),
        "identifiers": sorted(slot.name for slot in map(view.get_identifier_slot, view.all_classes()) if slot),
        "codes": {name: list(enum.permissible_values) for name, enum in view.all_enums().items()},
        "schema": json.loads(JsonSchemaGenerator(profile + ".yaml", not_closed=False).serialize()),
    }
print(json.dumps(found))
"""
NOT_TOLD = {"reason-not-alone", "a-number", "no-such-day", "none"}
"""What LinkML has no word for."""


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What LinkML makes of the schema of each profile."""
    python = os.environ.get("SHOAL_LINKML")
    if not python:
        assert not os.environ.get("CI"), "make test sets SHOAL_LINKML"
        pytest.skip("LinkML has an environment of its own: run make test, or set SHOAL_LINKML to its Python")
    folder: Path = tmp_path_factory.mktemp("linkml")
    for profile in PROFILES:
        (folder / f"{profile}.yaml").write_text(linkml(standard(), profile), encoding="utf-8")
    done = subprocess.run([python, "-c", READ], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("profile", PROFILES)
def test_linkml_reads_it(read, profile):
    """LinkML sees every field as a slot, every key as an identifier, and every code."""
    fields = standard().fields(profile, deprecated=True)
    assert read[profile]["slots"] == sorted(field.name for field in fields)
    assert read[profile]["identifiers"] == sorted(field.name for field in fields if field.type == "key")
    codes = sorted(set(map(tuple, read[profile]["codes"].values())))
    assert codes == sorted(
        {
            tuple(code.code for code in standard().lists[name].codes)
            for name in {field.list for field in fields if field.list}
            | ({"missing-reason"} if profile != "release" else set())
        }
    )


@pytest.mark.parametrize("profile", PROFILES)
def test_it_means_the_same(read, profile):
    """The JSON Schema that LinkML makes of it takes records that fit and refuses wrong values."""
    validator = jsonschema_rs.validator_for(read[profile]["schema"])
    about = {"standard": standard().version, "profile": profile}
    validator.validate(about | {"records": records.samples(records.records(profile), 20)})
    for name, entity in standard().entities.items():
        if entity.key and any(field in entity.fields for field in standard().fields(profile)):
            plural = name.replace("-", "_") + "s"
            validator.validate(about | {plural: records.samples(records.entity_records(profile, name), 5)})
    for field in standard().fields(profile):
        for kind, wrong in records.wrong_values(field, profile).items():
            if kind not in NOT_TOLD and not (field.type in {"text", "long-text"} and kind == "empty"):
                assert not validator.is_valid(about | {"records": [{field.name: wrong}]}), (field.name, kind)
