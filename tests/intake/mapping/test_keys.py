"""Keys that only the partner's own secret can make, and the secret."""

from __future__ import annotations

import hashlib
import hmac
import stat
import uuid

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.intake.mapping.maps import SECRET, fates, mapped, mapping, sheet
from typer.testing import CliRunner

from shoal.errors import FileError, KeyMissing, MappingError
from shoal.intake.checks.engine import check_sheet
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.keys import keys, load_secret, new_secret
from shoal.intake.sheet import Sheet

PERSON = {"field": "prs_Id", "columns": "id", "derive": "key"}


@settings(deadline=None)
@given(cells=st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1), max_size=20))
def test_keys_are_random_uuids_of_an_hmac(cells):
    """Each key has the shape of a random UUID, and its other digits are those of HMAC-SHA256."""
    made = keys(SECRET, "person", pl.Series(cells, dtype=pl.String)).to_list()
    for cell, key in zip(cells, made, strict=True):
        digest = hmac.digest(SECRET, f"person\x1f{cell}".encode(), hashlib.sha256)
        assert uuid.UUID(key) == uuid.UUID(bytes=digest[:16], version=4)


def test_a_person_has_one_key_wherever_it_stands():
    """The entity counts and not the field: a reference agrees with the key, a case never with a person."""
    made = mapped(
        {"id": ["7", "8", " 7 ", ""]},
        PERSON,
        {"field": "vic_Person", "columns": "id", "derive": "key"},
        {"field": "cas_Id", "columns": "id", "derive": "key"},
    )
    person, reference, case = (made.frame[name].to_list() for name in ("prs_Id", "vic_Person", "cas_Id"))
    assert person == reference
    assert person[0] == person[2] != person[1]
    assert person[3] == ""
    assert not set(person[:3]) & set(case[:3])
    assert fates(made, "id", "prs_Id") == {("carried", ""): 3}


def test_another_secret_makes_other_keys():
    """Two partners' keys of the same number have nothing in common."""
    one, other = (
        apply_mapping(sheet(id=["7"]), mapping(PERSON), secret=secret).frame["prs_Id"][0]
        for secret in (SECRET, bytes(32))
    )
    assert one != other


def test_several_columns_name_a_record_together():
    """A key of two columns tells them apart, also where their texts run into each other."""
    made = mapped(
        {"site": ["A", "A1", "", "A"], "no": ["12", "2", "", "12"]},
        {"field": "cas_Id", "columns": ["site", "no"], "derive": "key"},
    )
    found = made.frame["cas_Id"].to_list()
    assert found[0] == found[3]
    assert found[0] != found[1]
    assert found[2] == ""


def test_what_says_that_there_is_no_number_makes_no_key():
    """Records without a number are not all one person."""
    made = mapped({"id": ["n/a", "N/A", "?", "7"]}, PERSON | {"missing": {"?": "Unknown"}})
    assert made.frame["prs_Id"].to_list()[:3] == ["", "", ""]
    assert fates(made, "id", "prs_Id") == {("no-value", ""): 3, ("carried", ""): 1}


def test_shared_keys_pass_the_checker():
    """The checker takes such keys for the random identifiers that a shared file must have."""
    made = mapped({"id": [str(number) for number in range(50)]}, PERSON)
    report = check_sheet(Sheet(made.frame, "x.csv"), "share")
    assert "key-not-random" not in {found.finding.code for found in report.findings}


def test_keys_need_a_secret():
    """Without a secret, or with one that is too short, it says how to make one."""
    for secret in (None, b"short"):
        with pytest.raises(MappingError, match="shoal keys secret FILE"):
            apply_mapping(sheet(id=["7"]), mapping(PERSON), secret=secret)


def test_a_secret_is_made_once_and_only_its_owner_reads_it(tmp_path):
    """A secret is 32 random bytes, is never overwritten, and the file is closed to others."""
    path = tmp_path / "own.secret"
    new_secret(path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    secret = load_secret(path)
    assert len(secret) == 32
    with pytest.raises(FileError, match="never overwritten"):
        new_secret(path)
    assert load_secret(path) == secret
    other = tmp_path / "other.secret"
    new_secret(other)
    assert load_secret(other) != secret


@pytest.mark.parametrize("content", [b"", b"not base64!", b"c2hvcnQ=\n"])
def test_a_file_that_holds_no_secret_is_refused(tmp_path, content):
    """What is no secret is refused without telling what stands in the file."""
    path = tmp_path / "x"
    path.write_bytes(content)
    with pytest.raises(KeyMissing, match="holds no secret") as error:
        load_secret(path)
    assert "short" not in str(error.value)
    with pytest.raises(KeyMissing, match="can't be read"):
        load_secret(tmp_path / "gone")


def test_the_command_makes_a_secret(tmp_path):
    """`shoal keys secret FILE` makes one and never shows it."""
    from shoal.cli.app import app

    path = tmp_path / "own.secret"
    result = CliRunner().invoke(app, ["keys", "secret", str(path)])
    assert result.exit_code == 0
    assert path.read_text(encoding="ascii").strip() not in result.output
    again = CliRunner().invoke(app, ["keys", "secret", str(path), "--json"])
    assert isinstance(again.exception, FileError)
