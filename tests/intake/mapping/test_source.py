"""Reading the file that a mapping is for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.intake.mapping.maps import mapping

from shoal.errors import FindingsError
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.source import read_source

CASES = [{"g": "F", "services": [{"type": "health"}]}, {"g": "M", "services": []}]
GENDER = {"field": "prs_Gender", "columns": "g"}


@pytest.fixture
def cases(tmp_path: Path) -> Path:
    """An invented export of records with forms inside them."""
    path = tmp_path / "cases.json"
    path.write_text(json.dumps(CASES))
    return path


def test_what_the_mapping_does_not_read_may_be_unreadable(cases: Path) -> None:
    """A form inside a record is told of, and no reason to refuse the columns beside it."""
    used = mapping(GENDER, drop={"services": "a form of its own"})
    made = apply_mapping(read_source(cases, used), used)
    assert made.frame["prs_Gender"].to_list() == ["Feminine", "Masculine"]
    assert [(each.code, each.severity) for each in made.findings][:1] == [("json-nested", "warning")]


def test_what_the_mapping_reads_must_be_readable(cases: Path) -> None:
    """Where a rule reads such a column the file is refused, for its cells would be nothing."""
    with pytest.raises(FindingsError):
        read_source(cases, mapping({"field": "prs_Gender", "columns": ["g", "services"]}))
