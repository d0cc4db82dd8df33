"""Opening a contribution: what was altered, cut, sealed again or made by another program is refused."""

from __future__ import annotations

import io
import json
import random
import warnings
import zipfile
from datetime import date

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from tests.conftest import CANARY
from tests.intake.packing.invented import TODAY, made, order, other_steward, partner, protocol, statement, steward

from shoal.agefile import seal
from shoal.errors import ContributionDamaged, FileError, FindingsError, NotTheRecipient, Refused
from shoal.intake.packing import archive
from shoal.intake.packing.archive import MANIFEST, NAMES, RECORDS, SIGNATURE, read_archive, write_archive
from shoal.intake.packing.manifest import Manifest, Member, read_manifest
from shoal.intake.packing.pack import Papers
from shoal.intake.packing.records import read_records, write_records
from shoal.intake.packing.unpack import unpack
from shoal.signing import SigningKey


@pytest.fixture(scope="module")
def sealed(tmp_path_factory) -> bytes:
    """A sealed contribution."""
    return made(tmp_path_factory.mktemp("made")).sealed


@pytest.fixture(scope="module")
def plain(sealed) -> bytes:
    """The archive in it."""
    return steward().open(sealed)


def again(files: dict[str, bytes], key: SigningKey | None = None, **manifest: object) -> bytes:
    """A contribution with other files, signed as if they had always been in it."""
    was = read_manifest(files[MANIFEST])
    signer = key or partner()
    values = was.model_dump() | {"members": {name: Member.of(files[name]).model_dump() for name in was.members}}
    values |= {"mapping_sha256": values["members"]["mapping.yaml"]["sha256"]}
    values |= {"protocol_sha256": values["members"]["protocol.yaml"]["sha256"]}
    values["partner"] = {**values["partner"], "public_key": signer.public}
    signed = Manifest.model_validate({**values, **manifest}).as_bytes()
    return resealed({**files, MANIFEST: signed, SIGNATURE: signer.sign(signed).encode()})


def resealed(files: dict[str, bytes]) -> bytes:
    """Files in an archive, sealed for the steward."""
    return seal(write_archive(files), [steward().public])


def opens(data: bytes, **other: object) -> bool:
    """Whether a contribution is taken."""
    try:
        unpack(data, steward(), **{"today": TODAY, **other})
    except Refused:
        return False
    return True


def flipped(data: bytes, at: int, bit: int) -> bytes:
    """The data with one bit turned over."""
    return data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]


def test_one_flipped_bit_anywhere_in_the_sealed_file_is_refused(sealed):
    """Every byte of the sealed file, with a bit of it turned over."""
    dice = random.Random(1)
    for at in range(len(sealed)):
        assert not opens(flipped(sealed, at, dice.randrange(8))), at
    assert opens(sealed)


def test_one_flipped_bit_anywhere_in_the_archive_is_refused(plain):
    """A thief of the sealing key could seal it again; the names, the heads and the contents are all under signature."""
    dice = random.Random(2)
    edges = [plain.find(name.encode(), start) for name in NAMES for start in (0, len(plain) - 1_000)]
    near = {at + step for at in edges for step in range(-46, 24) if 0 <= at + step < len(plain)}
    places = [*sorted(near), *range(len(plain) - 22, len(plain)), *dice.sample(range(len(plain)), 300)]
    assert len(places) > 1_000
    for at in places:
        assert not opens(seal(flipped(plain, at, dice.randrange(8)), [steward().public])), at


@pytest.mark.parametrize("size", [0, 1, 20, 200, -1, -17])
def test_a_cut_file_is_refused(sealed, plain, size):
    """A file that was not sent to its end, sealed or open, is no contribution."""
    assert not opens(sealed[:size])
    assert not opens(seal(plain[:size], [steward().public]))
    assert not opens(seal(plain + b"\0", [steward().public]))
    assert not opens(sealed + b"\0")


def test_what_is_no_contribution_is_refused():
    """Any other file sealed for the steward, and any that is not sealed."""
    assert not opens(seal(b"", [steward().public]))
    assert not opens(seal(b"a letter", [steward().public]))
    assert not opens(b"PK\x05\x06" + bytes(18))


def test_the_wrong_key_is_refused(sealed):
    """Another steward can't open it."""
    with pytest.raises(NotTheRecipient):
        unpack(sealed, other_steward(), today=TODAY)


def test_a_contribution_for_another_steward_is_refused_though_sealed_again(sealed):
    """Who may open a contribution can't pass it on as if the partner had sent it to somebody else."""
    passed_on = seal(steward().open(sealed), [other_steward().public])
    with pytest.raises(NotTheRecipient, match="another steward"):
        unpack(passed_on, other_steward(), today=TODAY)


def test_only_known_partners_are_taken(sealed):
    """Where the steward names the partners' keys, no other is taken."""
    assert opens(sealed, partner_keys=[partner().public])
    assert not opens(sealed, partner_keys=[SigningKey(Ed25519PrivateKey.generate()).public])
    assert not opens(sealed, partner_keys=[])


def test_a_signature_of_another_key_is_refused(plain):
    """The manifest is signed by the key that it names."""
    files = read_archive(plain)
    other = SigningKey(Ed25519PrivateKey.generate())
    with pytest.raises(ContributionDamaged, match="signature"):
        unpack(resealed({**files, SIGNATURE: other.sign(files[MANIFEST]).encode()}), steward(), today=TODAY)


@pytest.mark.parametrize("name", [name for name in NAMES if name not in {MANIFEST, SIGNATURE}])
def test_a_file_that_is_not_the_signed_one_is_refused(plain, name):
    """A well-made archive with one other file in it."""
    files = read_archive(plain)
    with pytest.raises(ContributionDamaged, match=name):
        unpack(resealed({**files, name: files[name] + b"\n"}), steward(), today=TODAY)


def test_a_packed_or_strange_archive_is_refused(plain):
    """A file more or less, twice, compressed, or under a name that leads elsewhere: no zip bomb gets as far as that."""
    files = read_archive(plain)
    for names, packing in (
        (NAMES[:-1], zipfile.ZIP_STORED),
        ((*NAMES, "../more"), zipfile.ZIP_STORED),
        ((*NAMES, NAMES[0]), zipfile.ZIP_STORED),
        (NAMES[::-1], zipfile.ZIP_STORED),
        (NAMES, zipfile.ZIP_DEFLATED),
    ):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w", packing) as made_so, warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for name in names:
                made_so.writestr(name, files.get(name, bytes(1 << 20)))
        with pytest.raises(ContributionDamaged):
            unpack(seal(out.getvalue(), [steward().public]), steward(), today=TODAY)


def test_a_contribution_that_is_too_large_is_not_even_read(sealed, tmp_path, monkeypatch):
    """The size of the file is looked at first."""
    path = tmp_path / "large.shoal"
    path.write_bytes(sealed)
    monkeypatch.setattr("shoal.intake.packing.unpack.LARGEST", 100)
    with pytest.raises(ContributionDamaged, match="larger"):
        unpack(path, steward(), today=TODAY)
    with pytest.raises(FileError):
        unpack(tmp_path / "none.shoal", steward(), today=TODAY)


def test_a_paper_of_great_length_is_refused(plain, monkeypatch):
    """Everything but the records is short."""
    monkeypatch.setattr(archive, "LARGEST_PAPER", 100)
    assert not opens(seal(plain, [steward().public]))


def test_the_records_are_checked_again(plain):
    """A partner's program may have been changed: a name in a cell, signed and sealed, is refused and not repeated."""
    files = read_archive(plain)
    frame = read_records(files[RECORDS], 3).with_columns(pl.lit(CANARY).alias("prs_Gender"))
    with pytest.raises(FindingsError) as refused:
        unpack(again({**files, RECORDS: write_records(frame)}), steward(), today=TODAY)
    assert [found.code for found in refused.value.findings] == ["cell-not-closed"]
    assert CANARY.split()[0] not in str(refused.value)


@pytest.mark.parametrize("column", ["prs_FullName", "name", "cas_RegistrationDate"])
def test_a_column_that_may_not_be_shared_is_refused(plain, column):
    """No column but the fields of the profile is taken, empty or not."""
    files = read_archive(plain)
    frame = read_records(files[RECORDS], 3).with_columns(pl.lit("").alias(column))
    with pytest.raises(FindingsError, match="field-not-shareable"):
        unpack(again({**files, RECORDS: write_records(frame)}), steward(), today=TODAY)


def test_consent_is_checked_again(plain):
    """Records that say themselves that nobody consented are refused, whatever the sender's gate did."""
    files = read_archive(plain)
    for column, cell in (("con_Consent", "FALSE"), ("con_Consent", ""), ("con_Purposes", "PooledData")):
        frame = read_records(files[RECORDS], 3).with_columns(pl.lit(cell).alias(column))
        with pytest.raises(FindingsError, match="consent-not-covering"):
            unpack(again({**files, RECORDS: write_records(frame)}), steward(), today=TODAY)
    frame = read_records(files[RECORDS], 3).drop("con_Consent")
    with pytest.raises(FindingsError, match="consent-not-covering"):
        unpack(again({**files, RECORDS: write_records(frame)}), steward(), today=TODAY)


def test_a_file_that_says_of_itself_what_is_not_so_is_refused(plain):
    """The number of records, the files' names and the checksums must be those of the manifest."""
    files = read_archive(plain)
    assert opens(again(files))
    for wrong in (
        {"records": 4},
        {"mapping_sha256": "0" * 64},
        {"protocol_sha256": "0" * 64},
        {"members": {}},
        {"period": {"first": "2023-01", "last": "2024-12"}},
        {"purpose": "Referral"},
        {"purpose": ""},
    ):
        assert not opens(again(files, **wrong)), wrong


@pytest.mark.parametrize("manifest", [b"", b"{}", b"[]", b"\xff", b"[" * 100_000, b'{"records": NaN}'])
def test_a_manifest_that_is_none_is_refused(plain, manifest):
    """Whatever stands in its place."""
    with pytest.raises(ContributionDamaged):
        unpack(resealed({**read_archive(plain), MANIFEST: manifest}), steward(), today=TODAY)


def test_a_manifest_has_one_spelling(plain):
    """The same values written in another way are refused, so that one contribution has one id."""
    files = read_archive(plain)
    other = json.dumps(json.loads(files[MANIFEST])).encode()
    with pytest.raises(ContributionDamaged):
        read_manifest(other)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("loss.json", b"{}"),
        ("loss.json", b"[1]"),
        ("checks.json", b"7"),
        ("checks.json", b"[" * 200_000),
        ("mapping.yaml", b"\xff"),
        ("mapping.yaml", b"a: b"),
        ("protocol.yaml", b"- 1"),
        ("statement.yaml", b"a: [b"),
        ("records.parquet", b"PAR1"),
        ("records.parquet", b""),
    ],
)
def test_a_signed_file_that_is_no_such_file_is_refused(plain, name, content):
    """A partner that signs nonsense is told so in a sentence."""
    with pytest.raises(ContributionDamaged):
        unpack(again({**read_archive(plain), name: content}), steward(), today=TODAY)


def test_records_that_would_grow_are_refused(plain):
    """Compressed pages, lists, great cells, nulls and columns that come twice are not how Shoal writes records."""
    frame = read_records(read_archive(plain)[RECORDS], 3)
    table = pa.table({name: pa.array(frame[name].to_list(), pa.string()) for name in frame.columns})
    long = frame.with_columns(pl.lit("x" * 10_000).alias("prs_Gender"))
    holed = table.set_column(0, table.column_names[0], pa.array([None, "", ""], pa.string()))
    wide = pa.Table.from_arrays([*table.columns, table.column(0)], names=[*table.column_names, table.column_names[0]])
    for strange, options in (
        (table, {"compression": "zstd"}),
        (table, {"column_encoding": dict.fromkeys(table.column_names, "DELTA_BYTE_ARRAY"), "use_dictionary": False}),
        (table.append_column("list", pa.array([["a"]] * 3)), {}),
        (table.append_column("number", pa.array([1, 2, 3])), {}),
        (table.drop_columns("prs_Id"), {}),
        (holed, {}),
        (wide, {}),
    ):
        out = io.BytesIO()
        pq.write_table(strange, out, **{"compression": "NONE", **options})
        with pytest.raises(ContributionDamaged):
            read_records(out.getvalue(), 3)
    with pytest.raises(ContributionDamaged):
        read_records(write_records(long), 3)
    with pytest.raises(ContributionDamaged):
        read_records(write_records(frame), 2)


def test_the_protocol_must_hold_on_the_day_of_opening(sealed):
    """What was packed in time and comes too late is refused."""
    with pytest.raises(FindingsError, match="protocol-expired"):
        unpack(sealed, steward(), today=date(2028, 1, 1))


def test_a_standard_that_is_not_known_is_refused(plain):
    """A contribution of a newer version is not guessed at."""
    with pytest.raises(FindingsError, match="standard-version-unknown"):
        unpack(again(read_archive(plain), standard="9.0.0"), steward(), today=TODAY)


def test_the_partner_of_the_protocol_is_the_one_that_signed(tmp_path):
    """Where the protocol names the partner's key, no other can sign under it."""
    papers = Papers(_with_key(), statement())
    plain = steward().open(made(tmp_path, papers=papers).sealed)
    assert opens(seal(plain, [steward().public]))
    forged = again(read_archive(plain), SigningKey(Ed25519PrivateKey.generate()))
    with pytest.raises(FindingsError, match="protocol-partner-differs"):
        unpack(forged, steward(), today=TODAY)


def _with_key():
    return protocol(("responsible: Data office", f"responsible: Data office\n  signing_key: {partner().public}"))


def test_an_order_for_another_partner_is_refused(tmp_path):
    """The partner can't pack under a protocol that names another key."""
    with pytest.raises(FindingsError, match="protocol-partner-differs"):
        made(tmp_path, papers=Papers(_with_key(), statement()), key=SigningKey(Ed25519PrivateKey.generate()))
    assert order().key is partner()
