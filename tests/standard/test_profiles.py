"""The proof that a profile holds no direct identifier and nothing that can hold anything."""

from __future__ import annotations

import json
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from shoal.cli.standard_prove import prove as prove_command
from shoal.errors import Refused, UnknownName
from shoal.standard.load import standard
from shoal.standard.model import CLOSED_TYPES, Standard
from shoal.standard.profiles import WIDEST, prove

NEVER_SHARED = {
    "prs_Salutation",
    "prs_FirstName",
    "prs_MiddleName",
    "prs_SecondName",
    "prs_Birthdate",
    "prs_IdentityNumber",
    "prs_Title",
    "prs_Email",
    "prs_HomePhone",
    "prs_MobilePhone",
    "prs_MailingStreet",
    "prs_MailingCity",
    "prs_MailingState",
    "prs_MailingPostalCode",
    "prs_MailingLongitude",
    "prs_MailingLatitude",
    "prs_AgeAtRegistration",
    "cas_CaseOwner",
    "cas_RegistrationDate",
    "cas_ReferringOrganisation",
    "cas_ReferringPrimaryCaseWorker",
    "cas_ReferredOrganisation",
    "cas_ReferredPrimaryCaseWorker",
    "cco_CaseComment",
    "hte_Street",
    "hte_City",
    "hte_PostalCode",
    "hte_Longitude",
    "hte_Latitude",
    "hte_Description",
    "org_Name",
    "org_Phone",
}
"""Named here once more, so that a role given by mistake is noticed."""


def changed(name: str, **changes: Any) -> Standard:
    """A copy of the standard in which one field is other than it should be."""
    whole = standard()
    entity = whole.entity_of(name)
    fields = tuple(f.model_copy(update=changes) if f.name == name else f for f in entity.fields)
    return whole.model_copy(
        update={"entities": {**whole.entities, entity.name: entity.model_copy(update={"fields": fields})}}
    )


@pytest.mark.parametrize("profile", ["share", "release"])
def test_what_leaves_the_organisation_is_proven(profile):
    """Both profiles for others forbid names and free text, and the proof goes through every field of theirs."""
    proof = prove(profile)
    assert proof.holds
    assert set(proof.forbidden) == {"direct-identifier", "free-text"}
    assert [f.name for f in proof.fields] == [f.name for f in standard().fields(profile, deprecated=True)]
    assert all(f.rule and f.type in CLOSED_TYPES for f in proof.fields)


def test_share_holds_no_field_that_a_list_of_their_names_forbids():
    """The list in this test is independent of the roles in the data."""
    assert set(standard().all_fields) >= NEVER_SHARED
    assert not NEVER_SHARED & {f.name for f in prove("share").fields}


@pytest.mark.parametrize("name", ["prs_FirstName", "prs_Birthdate", "cas_CaseOwner", "org_Name", "hte_Latitude"])
def test_a_direct_identifier_in_share_breaks_the_proof(name):
    """Whoever puts a name, a birth date or a place into share is told which field it is."""
    proof = prove("share", changed(name, profiles=("collect", "share")))
    assert not proof.holds
    assert any(name in sentence and "direct-identifier" in sentence for sentence in proof.broken)


@pytest.mark.parametrize("field", [f for f in standard().all_fields.values() if "share" not in f.profiles])
def test_nothing_can_be_put_into_share_unnoticed_but_what_is_closed(field):
    """Every other field, put into share, breaks the proof, unless its role is allowed and a rule closes it."""
    proof = prove("share", changed(field.name, profiles=("collect", "share")))
    harmless = field.role not in proof.forbidden and field.type in CLOSED_TYPES - {"date"}
    assert proof.holds == (harmless and not (field.type == "integer" and field.maximum is None))


@pytest.mark.parametrize(
    ("name", "changes"),
    [
        ("prs_Gender", {"role": "direct-identifier"}),
        ("prs_Gender", {"type": "text", "list": None}),
        ("hte_Date", {"precision": {}}),
        ("hte_Date", {"precision": {"share": "day"}}),
        ("hte_Year", {"minimum": None}),
        ("hte_Year", {"type": "integer"}),
        ("hte_Year", {"type": "integer", "minimum": 0, "maximum": WIDEST + 1}),
        ("hte_Year", {"type": "number", "minimum": 0, "maximum": 1}),
    ],
)
def test_a_field_that_opens_breaks_the_proof(name, changes):
    """A wrong role, a text, an exact date and a number without bounds or with far ones are all noticed."""
    proof = prove("share", changed(name, **changes))
    assert not proof.holds
    assert all(name in sentence for sentence in proof.broken)


def test_collect_is_not_proven():
    """The profile for an organisation's own records makes no promise and holds names."""
    proof = prove("collect")
    assert not proof.holds
    assert any("prs_FirstName" in sentence for sentence in proof.broken)


def test_a_profile_without_fields_proves_nothing():
    """An empty profile is no proof of anything."""
    assert not prove("share", standard().model_copy(update={"entities": {}})).holds


def test_unknown_profile_names_those_there_are():
    """A mistyped profile is told from a broken one."""
    with pytest.raises(UnknownName, match="collect, share, release"):
        prove("shared")


def _run(*arguments: str):
    app = typer.Typer()
    app.command()(prove_command)
    return CliRunner().invoke(app, list(arguments))


def test_command_prints_a_line_a_field_and_the_verdict():
    """People read every field with the rule that closes it, and what the proof does not say."""
    result = _run("share")
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert len(lines) == len(prove("share").fields) + 1
    assert lines[-1].endswith("records stay sensitive.")


def test_command_refuses_what_is_not_proven():
    """A broken proof is a refusal, with exit code 1 also where the output is JSON."""
    assert isinstance(_run("collect").exception, Refused)
    result = _run("collect", "--json")
    assert result.exit_code == 1
    assert json.loads(result.output)["broken"]


def test_command_prints_one_json_object():
    """Machines get the proof whole."""
    said = json.loads(_run("release", "--json").output)
    assert said["holds"]
    assert {"name", "role", "type", "rule", "broken"} == set(said["fields"][0])
