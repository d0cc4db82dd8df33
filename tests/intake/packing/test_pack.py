"""Packing a contribution and opening it again."""

from __future__ import annotations

import json
import stat

import polars as pl
import pytest
from tests.conftest import CANARY
from tests.intake.packing.invented import (
    MAPPING,
    ROWS,
    SECRET,
    TODAY,
    changed,
    made,
    mapping,
    order,
    partner,
    protocol,
    sheet,
    statement,
    steward,
)

from shoal.errors import FileError, FindingsError, ProtocolError
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.packing.archive import CHECKS, LOSS, NAMES
from shoal.intake.packing.contribution import Contribution
from shoal.intake.packing.pack import Papers, pack, pack_mapped
from shoal.intake.packing.records import in_order
from shoal.intake.packing.unpack import unpack


def opened(sealed: bytes) -> Contribution:
    """What the steward finds."""
    return unpack(sealed, steward(), today=TODAY)


def test_what_is_packed_is_what_the_steward_finds(tmp_path):
    """The steward's records are the mapped records of those who consented, and nothing else."""
    contribution = opened(made(tmp_path).sealed)
    mapped = apply_mapping(sheet(), mapping(), secret=SECRET, today=TODAY)
    assert contribution.frame.equals(in_order(mapped.frame[[0, 1, 6]]))
    assert set(contribution.frame.columns) == set(mapped.frame.columns)
    assert set(contribution.files) == set(NAMES)


def test_the_same_records_and_papers_give_the_same_id(tmp_path):
    """Packing is deterministic but for the sealing, whatever the order of the partner's file."""
    one = made(tmp_path)
    two = pack(sheet([*reversed(ROWS)]), mapping(), order(), tmp_path / "again.shoal")
    other = pack(sheet(ROWS[:2]), mapping(), order(), tmp_path / "other.shoal")
    assert one.packed.id == two.id != other.id
    assert one.sealed != two.path.read_bytes()
    assert opened(one.sealed).files == unpack(two.path, steward(), today=TODAY).files


def test_the_partner_is_told_how_many_were_held_back_and_why(tmp_path):
    """The partner sees exact numbers; what travels says no number below ten."""
    packed = made(tmp_path).packed
    assert packed.withheld == {"withdrawn": 1, "refused": 1, "unknown": 1, "purpose": 1}
    assert {f.code for f in packed.findings} >= {f"withheld-{reason}" for reason in packed.withheld}
    assert set(packed.manifest.withheld.values()) == {"fewer than 10"}


def test_what_travels_counts_only_those_who_consented(tmp_path):
    """The loss and the check that go along are of the packed records, so that nobody can subtract."""
    contribution = unpack(
        pack(sheet([*ROWS, ROWS[0]]), mapping(), order(), tmp_path / "x").path, steward(), today=TODAY
    )
    assert contribution.loss.records == contribution.manifest.records == 4
    assert json.loads(contribution.files[LOSS])["records"] == 4
    assert all(entry["small"] for entry in json.loads(contribution.files[LOSS])["entries"])
    assert contribution.checks["rows"] == 4
    found = {found["code"]: found["rows"] for found in json.loads(contribution.files[CHECKS])["findings"]}
    assert found["key-repeated"] == []
    assert not any(found.values())


def test_nothing_of_the_partners_own_travels(tmp_path):
    """No name, no local number, no day of registration and no example of the mapping is in the contribution."""
    contribution = opened(made(tmp_path).sealed)
    everything = b"".join(contribution.files.values())
    assert b"DebtBondage" in everything
    for own in ("Nobody", "P-1", "C-1", "2024-02-03", "cases.csv"):
        assert own.encode() not in everything
    assert contribution.mapping.examples == ()
    assert contribution.mapping.fields == mapping().fields


def test_the_order_of_the_file_is_not_told(tmp_path):
    """The records come in the order of their random keys."""
    keys = opened(made(tmp_path).sealed).frame["prs_Id"]
    assert keys.to_list() == sorted(keys.to_list())


def test_a_partner_can_pack_for_fewer_purposes(tmp_path):
    """Each record needs every purpose that is packed for, and no other."""
    packed = pack(sheet(), mapping(), order(purposes=("PooledData",)), tmp_path / "x.shoal")
    assert (packed.records, packed.manifest.purpose) == (4, "PooledData")


def test_another_legal_basis_lets_all_but_the_unwilling_go(tmp_path):
    """Where the law asks for no consent, those who said no or took it back are still held back."""
    words = "\n  covers: all-records\n  approved_by: The authority\n  approved_on: 2024-11-01"
    papers = Papers(protocol(("kind: consent", f"kind: public-task{words}")), statement())
    packed = pack(sheet(), mapping(), order(papers=papers), tmp_path / "x.shoal")
    assert packed.withheld == {"withdrawn": 1, "refused": 1}
    assert unpack(packed.path, steward(), today=TODAY).frame.height == 5


def test_a_protocol_can_allow_fewer_fields(tmp_path):
    """Only the fields that the protocol names leave the partner, with the key of the person and the consent."""
    papers = Papers(protocol(("profile: share", "profile: share\n  fields: [prs_Gender]")), statement())
    packed = pack(sheet(), mapping(), order(papers=papers), tmp_path / "x.shoal")
    frame = unpack(packed.path, steward(), today=TODAY).frame
    assert set(frame.columns) == {"prs_Id", "prs_Gender", "con_Consent", "con_Purposes"}
    assert "fields-left-out" in {f.code for f in packed.findings}


def test_the_next_contribution_names_the_one_before(tmp_path):
    """The id of the contribution before stands in the manifest; anything else is refused."""
    first = made(tmp_path).packed
    second = pack(sheet(), mapping(), order(previous=first.id), tmp_path / "2.shoal")
    assert second.manifest.previous == first.id != second.id
    with pytest.raises(ProtocolError):
        order(previous="the one before")


def test_a_contribution_is_there_whole_or_not_at_all(tmp_path, monkeypatch):
    """A file that is there is left alone, and one that can't be finished leaves nothing behind."""
    path = tmp_path / "made.shoal"
    path.write_text("mine")
    with pytest.raises(FileError):
        pack(sheet(), mapping(), order(), path)
    assert path.read_text() == "mine"

    def fails(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fails)
    with pytest.raises(FileError, match="No space left"):
        pack(sheet(), mapping(), order(), tmp_path / "new.shoal")
    assert [entry.name for entry in tmp_path.iterdir()] == ["made.shoal"]


def test_only_the_owner_can_read_the_file(tmp_path):
    """The sealed file is written for its owner's eyes."""
    assert stat.S_IMODE(made(tmp_path).packed.path.stat().st_mode) == 0o600


def test_an_error_tells_the_row_of_the_partners_own_file(tmp_path):
    """A record that the check refuses is named by its row in the file, though others were held back before it."""
    mapped = apply_mapping(sheet(), mapping(), secret=SECRET, today=TODAY)
    years = mapped.frame["cas_RegistrationYear"].to_list()
    frame = mapped.frame.with_columns(pl.Series("cas_RegistrationYear", [*years[:6], "2062"]))
    broken = type(mapped)(frame, mapped.local, mapped.rows, mapped.findings, mapped.loss)
    with pytest.raises(FindingsError) as refused:
        pack_mapped(broken, mapping(), order(), tmp_path / "x.shoal")
    (found,) = refused.value.findings
    assert (found.code, found.where.row) == ("year-out-of-range", 8)


@pytest.mark.parametrize("column", ["prs_Gender", "vic_MethodsOfControl", "prs_Id", "cas_RegistrationYear", "hte_Date"])
def test_no_text_of_the_partners_own_can_pass(tmp_path, column):
    """A name in any column is refused and is not repeated in the message."""
    mapped = apply_mapping(sheet(), mapping(), secret=SECRET, today=TODAY)
    frame = mapped.frame.with_columns(pl.lit(CANARY).alias(column))
    broken = type(mapped)(frame, mapped.local, mapped.rows, mapped.findings, mapped.loss)
    with pytest.raises(FindingsError) as refused:
        pack_mapped(broken, mapping(), order(), tmp_path / "x.shoal")
    assert CANARY.split()[0] not in str(refused.value)
    assert not (tmp_path / "x.shoal").exists()


def test_a_spelling_that_the_check_only_warns_of_is_refused(tmp_path):
    """What travels is exact: another spelling of a code is an error here."""
    mapped = apply_mapping(sheet(), mapping(), secret=SECRET, today=TODAY)
    frame = mapped.frame.with_columns(pl.lit("feminine").alias("prs_Gender"))
    broken = type(mapped)(frame, mapped.local, mapped.rows, mapped.findings, mapped.loss)
    with pytest.raises(FindingsError, match="cell-not-closed"):
        pack_mapped(broken, mapping(), order(), tmp_path / "x.shoal")


def test_the_key_that_signed_is_shown(tmp_path):
    """The steward sees which key signed."""
    assert opened(made(tmp_path).sealed).partner_public == partner().public


def test_a_mapping_without_examples_gives_the_same_contribution(tmp_path):
    """Examples are the partner's own business: with or without them the contribution is the same."""
    bare = mapping(changed(MAPPING, (MAPPING[MAPPING.index("examples:") :], "")))
    assert pack(sheet(), bare, order(), tmp_path / "x.shoal").id == made(tmp_path).packed.id
