"""Every kind of finding of mapping is met by some mapping and file, and its words tell nothing of a cell."""

from __future__ import annotations

from typing import Any

import pytest
from tests.intake.mapping.maps import SECRET, TODAY, mapping, sheet

from shoal.errors import Finding, FindingsError
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.findings import SEVERITIES, mapping_finding
from shoal.intake.mapping.problems import mapping_findings
from shoal.standard import LANGUAGES
from shoal.standard.findings import finding_codes, in_language

GENDER = {"field": "prs_Gender", "columns": "c"}
METHODS = {"field": "vic_MethodsOfControl", "columns": "c"}
CELLS = {"c": ["F", "Secretcell"], "d": ["2020-01-01", ""]}


def _values(**values: Any) -> tuple[dict[str, Any], ...]:
    return (GENDER | {"values": values},)


Case = tuple[tuple[dict[str, Any], ...], dict[str, Any], dict[str, list[str]]]


def _case(*rules: dict[str, Any], columns: dict[str, list[str]] | None = None, **more: Any) -> Case:
    return rules, more, CELLS if columns is None else columns


CASES: dict[str, Case] = {
    "field-unknown": _case({"field": "prs_Gendre", "columns": "c"}),
    "code-not-in-list": _case(*_values(F="Female")),
    "reason-not-in-list": _case(GENDER | {"missing": {"?": "Unknwon"}}),
    "source-column-gone": _case({"field": "prs_Gender", "columns": "C"}, columns={"cc": ["F"]}),
    "mapping-standard-unreadable": _case(GENDER, standard="newest"),
    "mapping-standard-newer": _case(GENDER, standard="99.0"),
    "mapping-standard-older": _case(GENDER, standard="1.0"),
    "code-outdated": _case(*_values(F="NonSpecifiedUnknown")),
    "field-outdated": _case({"field": "vic_AgreementToManagePersonalData", "columns": "c"}, profile="collect"),
    "dropped-column-gone": _case(GENDER, drop={"gone": ""}),
    "column-used-and-dropped": _case(GENDER, drop={"c": ""}),
    "column-decided-twice": _case(drop={"c": ""}, keep_local={"c": ""}),
    "field-filled-twice": _case(GENDER, GENDER | {"columns": "d"}),
    "values-contradictory": _case(*_values(**{"homme ": "Masculine", "Homme": "Feminine"})),
    "broad-value-narrowed": _case(*_values(F={"to": "Feminine", "relation": "broader"})),
    "nothing-fits-but-code": _case(*_values(F={"to": "Feminine", "relation": "none"})),
    "several-codes-for-one": _case(*_values(F=["Feminine", "Masculine"])),
    "reason-and-code": _case(METHODS | {"values": {"x": ["Threats", "Refused"]}}),
    "value-blank": _case(*_values(**{" ": "Feminine"})),
    "derivation-cyclic": _case(
        {"field": "prs_Birthdate", "fields": "cas_RegistrationDate"},
        {"field": "cas_RegistrationDate", "fields": "prs_Birthdate"},
    ),
    "derivation-unfit": _case(GENDER | {"derive": "age"}),
    "derivation-incomplete": _case({"field": "prs_AgeAtRegistration", "columns": "d", "derive": "age"}),
    "source-field-unfilled": _case({"field": "prs_Gender", "fields": "prs_MaritalStatus"}),
    "holds-unfit": _case(METHODS | {"holds": "Threats"}),
    "date-format-unknown": _case({"field": "hte_Date", "columns": "d", "dates": "dd/mm/yyyy"}),
    "constant-unfit": _case({"field": "cas_SourceType", "constant": "hotlin"}),
    "example-unfit": _case(GENDER, examples=[{"given": {"nothing": "x"}, "expect": {}}]),
    "example-fails": _case(*_values(F="Feminine"), examples=[{"given": {"c": "F"}, "expect": {"prs_Gender": ""}}]),
    "key-unfilled": _case(GENDER),
    "field-unused": _case({"field": "prs_FirstName", "columns": "c"}),
    "missing-token-is-code": _case({"field": "prs_Citizenship", "columns": "c"}, source={"missing": {"NA": "Unknown"}}),
    "column-undecided": _case(GENDER),
    "value-not-understood": _case(GENDER),
    "split-missing": _case({"field": "prs_Citizenship", "columns": "c"}, columns={"c": ["FR, DE", "IT"]}),
    "dates-unstated": _case({"field": "hte_Date", "columns": "d"}, columns={"d": ["13/04/2020", "01/02/2020"]}),
    "dates-ambiguous": _case({"field": "hte_Date", "columns": "d"}, columns={"d": ["03/04/2020", "01/02/2020"]}),
    "record-empty": _case({"field": "hte_Date", "columns": "d"}),
    "field-without-value": _case(GENDER, columns={"c": ["", ""]}),
}


def found(case: Case) -> list[Finding]:
    """What a mapping and a file make one notice, errors or not."""
    rules, more, columns = case
    try:
        whole = apply_mapping(sheet(**columns), mapping(*rules, **more), secret=SECRET, today=TODAY)
    except FindingsError as error:
        return list(error.findings)
    return list(whole.findings)


def test_every_code_of_mapping_is_met():
    """No code is without a mapping here that gives it, and all have texts."""
    assert set(CASES) == set(SEVERITIES) == set(finding_codes("mapping"))


@pytest.mark.parametrize("code", CASES)
def test_a_spoilt_mapping_gives_its_finding(code):
    """The mapping that was made for a code gives it, with words in every language and no place left open in them."""
    findings = {finding.code: finding for finding in found(CASES[code])}
    assert code in findings
    assert findings[code].severity == SEVERITIES[code]
    for language in LANGUAGES:
        said = in_language(findings[code], language)
        assert said.message
        assert said.fix
        assert not {"{", "}", "…"} & {*said.message, *said.fix}
        assert "Secretcell" not in said.message + said.fix + str(dict(said.values))


@pytest.mark.parametrize("code", [code for code, severity in SEVERITIES.items() if severity == "error"])
def test_an_error_stops_before_anything_is_computed(code):
    """A mapping with an error is refused as a whole."""
    rules, more, columns = CASES[code]
    with pytest.raises(FindingsError) as error:
        apply_mapping(sheet(**columns), mapping(*rules, **more), secret=SECRET, today=TODAY)
    assert {finding.severity for finding in error.value.findings} == {"error"}


def test_a_good_mapping_has_no_finding():
    """Where all is decided and understood nothing is said."""
    case = _case(
        {"field": "prs_Id", "columns": "id", "derive": "key"},
        {"field": "cas_Id", "columns": "id", "derive": "key"},
        GENDER | {"values": {"F": "Feminine", "H": "Masculine"}},
        columns={"id": ["1", "2"], "c": ["f", "H"], "x": ["a", "b"], "n": ["Ana", "Ben"], "b": ["2000-01-01", ""]},
        drop={"x": "not needed"},
        identity={"first_name": "n", "last_name": "n", "birth_date": "b"},
    )
    assert found(case) == []


def test_a_mapping_is_judged_without_a_file():
    """Columns are judged only where a file's are given."""
    whole = mapping(GENDER)
    assert "source-column-gone" not in {f.code for f in mapping_findings(whole, None)}
    assert "source-column-gone" in {f.code for f in mapping_findings(whole, [])}


def test_a_column_for_linkage_that_is_gone_is_named():
    """Columns that name a person are looked for too."""
    whole = mapping(GENDER, identity={"first_name": "first", "last_name": "last", "birth_date": "born"})
    gone = [
        f.values["column"] for f in mapping_findings(whole, ["c", "last", "Born"]) if f.code == "source-column-gone"
    ]
    assert gone == ["first", "born"]


def test_close_names_are_suggested():
    """A wrong name comes with those that are close to it."""
    [unknown] = [
        f for f in mapping_findings(mapping({"field": "prs_gendr", "columns": "c"}), None) if f.severity == "error"
    ]
    assert "prs_Gender" in unknown.fix
    [code] = [
        f
        for f in mapping_findings(mapping(GENDER | {"values": {"F": "femme ou fille"}}), None)
        if f.severity == "error"
    ]
    assert "Feminine" in code.fix or code.values["near"] == "–"
    [gone] = [
        f for f in mapping_findings(mapping(GENDER | {"columns": "Sexe"}), ["sexe", "age"]) if f.severity == "error"
    ]
    assert gone.values["near"] == "sexe"


@pytest.mark.parametrize(
    "rule",
    [
        {"field": "prs_AgeBand", "columns": ["b", "d"], "derive": "age-band"},
        {"field": "prs_AgeBand", "columns": "a", "derive": "age-band", "values": {"young": "17"}},
        {"field": "hte_Year", "columns": "d", "derive": "year", "values": {"before": "1999"}},
        {"field": "con_Consent", "columns": "c", "values": {"signed": "TRUE", "?": "Unknown"}},
        {"field": "hte_Date", "columns": "d", "values": {"spring 2020": "2020-04"}},
        {"field": "vic_MethodsOfControl", "flags": {"a": "Threats"}, "values": {"sometimes": "TRUE"}},
        {"field": "prs_Citizenship", "constant": "FR;DE"},
        {"field": "prs_Citizenship", "constant": "NotAsked"},
        {"field": "hte_Year", "constant": "2020"},
        {"field": "vic_LabourSector", "columns": "c", "values": {"x": "Refused"}},
    ],
)
def test_good_rules_are_not_refused(rule):
    """What can be carried out is no error."""
    assert [f for f in mapping_findings(mapping(rule), None) if f.severity == "error"] == []


@pytest.mark.parametrize(
    ("rule", "code"),
    [
        ({"field": "con_Consent", "columns": "c", "values": {"signed": "yes"}}, "code-not-in-list"),
        ({"field": "hte_Date", "columns": "d", "values": {"spring": "04/2020"}}, "code-not-in-list"),
        ({"field": "hte_Date", "columns": "d", "values": {"spring": "2020-04-01"}}, "code-not-in-list"),
        ({"field": "prs_Gender", "flags": {"c": "Female"}}, "code-not-in-list"),
        ({"field": "isForcedLabour", "columns": "c", "holds": "Forced"}, "code-not-in-list"),
        ({"field": "hte_Year", "constant": "20"}, "constant-unfit"),
        ({"field": "prs_Gender", "constant": "Feminine;Masculine"}, "constant-unfit"),
        ({"field": "prs_AgeBand", "columns": ["a", "b", "c"], "derive": "age-band"}, "derivation-incomplete"),
        ({"field": "prs_Id", "constant": "x", "derive": "key"}, "derivation-incomplete"),
        ({"field": "prs_Gender", "columns": "c", "yes": ["x"], "missing": {"X": ""}}, "values-contradictory"),
    ],
)
def test_bad_rules_are_refused(rule, code):
    """What can't be carried out, or would write what is no value, is an error."""
    assert code in {f.code for f in mapping_findings(mapping(rule), None) if f.severity == "error"}


def test_findings_are_made_with_their_severity():
    """A finding of mapping is as grave as its kind."""
    for code, severity in SEVERITIES.items():
        assert mapping_finding(code).severity == severity
