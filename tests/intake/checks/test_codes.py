"""Every code of a check: it is raised by a table, and it has texts in every language."""

from __future__ import annotations

import re

import pytest
from tests.intake.checks.cases import CASES
from tests.intake.checks.tables import found, report_of

from shoal.intake.checks.catalogue import CHECKS
from shoal.intake.checks.report import LAYERS
from shoal.standard import LANGUAGES
from shoal.standard.findings import FindingText, finding_codes, finding_text, in_language


def _braces(text: FindingText) -> tuple[set[str], ...]:
    return tuple(set(re.findall(r"\{(\w+)\}", part)) for part in (text.message, text.fix, text.about))


def test_every_code_of_a_check_has_a_table_that_raises_it() -> None:
    """A code without a case here is a code that no test raises."""
    assert set(CASES) == set(CHECKS)


@pytest.mark.parametrize("code", CHECKS)
def test_the_table_of_a_code_raises_it(code: str) -> None:
    """Each code is found in its table, with the severity and layer that the catalogue gives it."""
    case = CASES[code]
    findings = found(case.columns, code, case.profile)
    assert findings, [one.finding.code for one in report_of(case.columns, case.profile).findings]
    assert {(one.finding.severity, one.layer) for one in findings} == {(CHECKS[code].severity, CHECKS[code].layer)}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CHECKS)
def test_a_finding_has_no_open_place_in_any_language(code: str, language: str) -> None:
    """Every brace of a message and its fix is filled, and what fills it stands in the sentence."""
    case = CASES[code]
    for one in found(case.columns, code, case.profile):
        said = in_language(one.finding, language)
        assert said.message
        assert said.fix
        assert "{" not in said.message + said.fix
        wanted = set.union(*_braces(finding_text(code, language)))
        assert wanted <= set(one.finding.values)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_texts_in_every_language(language: str) -> None:
    """The languages have the same codes and the same braces; what is about a finding has none."""
    assert set(finding_codes("checking")) == set(CHECKS)
    for code in CHECKS:
        own, english = finding_text(code, language), finding_text(code)
        assert all((own.message, own.fix, own.about))
        assert _braces(own) == _braces(english)
        assert not _braces(own)[2]
        if language != "en":
            assert own.message != english.message


def test_the_catalogue_knows_only_layers_of_the_report() -> None:
    """A kind of finding belongs to a layer that a report can show."""
    assert {kind.layer for kind in CHECKS.values()} <= set(LAYERS)


def test_no_finding_shows_a_cell() -> None:
    """Texts that are not the standard's own never leave the table: not in messages, fixes, values or places."""
    canary = "Zaphod Beeblebrox"
    columns = {
        "prs_Gender": [canary],
        "vic_MethodsOfControl": [f"{canary};Threats"],
        "hte_Date": [canary],
        "cas_RegistrationYear": [canary],
        "con_Consent": [canary],
        "prs_Id": [canary],
        "shoe size": [f"={canary} ada@example.org"],
    }
    for profile in ("collect", "share", "release", None):
        for one in report_of(columns, profile).findings:
            assert canary.casefold() not in repr(one).casefold()
            assert "ada@" not in repr(one)
