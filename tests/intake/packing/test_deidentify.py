"""What somebody wrote into a mapping travels with it, and may name nobody."""

from __future__ import annotations

from typing import Any

import pytest
from tests.intake.mapping.maps import mapping

from shoal.intake.packing.deidentify import mapping_findings

GENDER = {"field": "prs_Gender", "columns": "g"}
NAME, MAIL = "Amina Diallo", "amina@shelter.example"


@pytest.mark.parametrize("told", [NAME, MAIL])
@pytest.mark.parametrize(
    ("rule", "more"),
    [
        ({"values": {"{}": "Feminine", "F": "Feminine"}}, {}),
        ({"missing": {"{}": "Unknown"}}, {}),
        ({"columns": "{}"}, {}),
        ({}, {"drop": {"{}": "wide"}}),
        ({}, {"drop": {"x": "{}"}}),
        ({}, {"keep_local": {"{}": "wide"}}),
        ({}, {"source": {"about": "{}"}}),
        ({"note": "{}"}, {}),
    ],
)
def test_a_person_in_any_part_of_a_mapping_is_found(told: str, rule: dict[str, Any], more: dict[str, Any]) -> None:
    """A full name or an address as a value, a column, a reason or a note is an error, wherever it stands."""
    found = mapping_findings(mapping(GENDER | _with(rule, told), **_with(more, told)))
    assert [(each.code, each.severity) for each in found] == [("mapping-value-identifies", "error")]
    assert told not in str(found)


def test_countries_that_sound_like_persons_are_none() -> None:
    """Names of countries in four languages may stand in a mapping."""
    texts = ["El Salvador", "Saint Lucia", "San Martín", "Santa Lucía", "St. Lucia", "Viêt Nam", "Islas Marshall"]
    rule = {"field": "prs_Citizenship", "columns": "c", "values": dict.fromkeys(texts, "SV")}
    assert mapping_findings(mapping(rule)) == []


def _with(part: Any, told: str) -> Any:
    if isinstance(part, dict):
        return {name.replace("{}", told): _with(value, told) for name, value in part.items()}
    return part.replace("{}", told)
