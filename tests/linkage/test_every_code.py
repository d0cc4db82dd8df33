"""Every kind of finding of linkage is met by a test, and has words in every language."""

from __future__ import annotations

import re

import pytest
from tests.linkage.test_partner import SPOILT, given_by

from shoal.linkage.findings import SEVERITIES, linkage_finding
from shoal.standard import LANGUAGES
from shoal.standard.findings import finding_codes, finding_text, in_language

OF_THE_UNIT = {"uploads-changed", "uploads-refused", "tokens-crowded"}
"""Met in tests/linkage/test_unit.py."""

PLACES = {
    "column": "family",
    "field": "prs_Id",
    "partner": "North",
    "records": 3,
    "changed": 3,
    "refused": 3,
    "tokens": 3,
}


def test_every_code_has_words_and_a_file():
    """No code is without words, no words without a code, and no code without an input that gives it."""
    assert set(finding_codes("linking")) == set(SEVERITIES) == set(SPOILT) | OF_THE_UNIT


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", SEVERITIES)
def test_words_have_the_same_places_in_every_language(code, language):
    """A finding is written in every language with nothing left open, and with the places that the English has."""
    said = in_language(linkage_finding(code, **PLACES), language)
    assert said.message
    assert said.fix
    assert not {"{", "}", "…"} & {*said.message, *said.fix}
    english, other = finding_text(code), finding_text(code, language)
    for part in ("message", "fix"):
        assert _places(getattr(english, part)) == _places(getattr(other, part))


def _places(text: str) -> set[str]:
    return set(re.findall(r"{(\w+)}", text)) | set(re.findall(r"`[^`]+`", text))


@pytest.mark.parametrize("code", SPOILT)
def test_what_a_file_gives_leaves_no_place_open(code):
    """The finding that a file gives has all its values."""
    found = given_by(SPOILT[code])[code]
    assert "…" not in found.message + found.fix
    assert found.severity == SEVERITIES[code]
