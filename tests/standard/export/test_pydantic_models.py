"""The Python models: imported, and compared with the JSON Schema value by value."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from tests.standard import records
from tests.standard.export.test_json_schema import PROFILES, accepts, document, validator

from shoal.standard.export.pydantic_models import pydantic_models
from shoal.standard.load import standard


@pytest.fixture(scope="module", params=PROFILES)
def models(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The models of a profile, imported from a file as a vendor would."""
    path: Path = tmp_path_factory.mktemp("models") / "case_models.py"
    path.write_text(pydantic_models(standard(), request.param), encoding="utf-8")
    spec = importlib.util.spec_from_file_location(f"case_models_{request.param}", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def takes(models: ModuleType, value: Any) -> bool:
    """Whether the models accept a document."""
    try:
        models.Document.model_validate(value)
    except ValidationError:
        return False
    return True


def test_records_that_fit_pass_and_come_back(models):
    """What fits is accepted, as values and as JSON text, and written again it is the same and still valid."""
    profile = models.PROFILE

    @settings(max_examples=60, deadline=None)
    @given(st.lists(records.records(profile), max_size=2))
    def check(some: list[dict[str, Any]]) -> None:
        read = models.Document.model_validate(document(profile, records=some))
        assert read.model_dump(exclude_unset=True)["records"] == some
        again = models.Document.model_validate_json(read.model_dump_json())
        assert again.records == read.records
        validator(profile).validate(document(profile, records=[one.model_dump() for one in read.records]))

    check()


def test_they_refuse_what_the_schema_refuses(models):
    """Each kind of wrong value of each field is refused by both."""
    profile = models.PROFILE
    for field in standard().fields(profile):
        for kind, wrong in records.wrong_values(field, profile).items():
            assert not takes(models, document(profile, records=[{field.name: wrong}])), (field.name, kind)
        if field.type == "codes":
            assert not takes(models, document(profile, records=[{field.name: list(records.codes(field)[:1]) * 2}]))


def test_they_agree_with_the_schema_on_any_value(models):
    """Whatever stands in whatever field, models and schema say the same."""
    profile = models.PROFILE
    fields = standard().fields(profile, deprecated=True)
    of_others = st.sampled_from(fields).flatmap(lambda field: records.values_or_reasons(field, profile))
    odd = st.sampled_from(["", " ", "x", "2019", "2019-02", "2019-02-29", "2020-02-29", "Refused", ["Refused"], [], {}])
    odder = st.sampled_from([None, True, False, 0, 1, -1, 1.5, 1e9, "Refused;NotAsked", ["Refused", "NotAsked"], [1]])

    @settings(max_examples=400, deadline=None)
    @given(st.sampled_from(fields), of_others | odd | odder)
    def check(field: Any, value: Any) -> None:
        record = {field.name: value}
        assert takes(models, document(profile, records=[record])) == accepts(profile, record)

    check()


def test_records_by_entity_need_their_key(models):
    """An entity's model has its key as a field that must be given; unknown fields are refused."""
    for entity in standard().entities.values():
        plural = entity.name.replace("-", "_") + "s"
        if plural not in models.Document.model_fields:
            continue
        record = records.samples(records.entity_records(models.PROFILE, entity.name), 1)[0]
        assert takes(models, document(models.PROFILE, **{plural: [record]}))
        assert not takes(models, document(models.PROFILE, **{plural: [{**record, "more": 1}]}))
        without = {name: value for name, value in record.items() if name != entity.key}
        assert not takes(models, document(models.PROFILE, **{plural: [without]}))


def test_a_document_without_records_is_none(models):
    """A document says its version and profile, and holds records."""
    good = document(models.PROFILE, records=[])
    assert takes(models, good)
    assert not takes(models, {**good, "standard": "0.9.0"})
    assert not takes(models, {**good, "profile": "other"})
    assert not takes(models, {"standard": good["standard"], "profile": good["profile"]})
