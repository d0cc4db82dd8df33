"""The steward's key and its signatures."""

from __future__ import annotations

import base64
import os
import stat
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from shoal.errors import FileError, KeyMissing
from shoal.signing import SigningKey, fingerprint, signed_by


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch):
    """No key of the developer's own."""
    monkeypatch.delenv("SHOAL_KEY", raising=False)
    monkeypatch.delenv("SHOAL_KEY_PASSPHRASE", raising=False)


def test_a_key_comes_back_from_its_file(tmp_path: Path):
    """A stored key signs as the new one did."""
    key = SigningKey.new(tmp_path / "deep/steward.key")
    again = SigningKey.load(tmp_path / "deep/steward.key")
    assert again.public == key.public
    assert signed_by(b"data", again.sign(b"data"), key.public)


def test_a_key_is_readable_by_its_owner_only(tmp_path: Path):
    """The key file has mode 0600, whatever the umask."""
    before = os.umask(0)
    try:
        SigningKey.new(tmp_path / "steward.key")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "steward.key").stat().st_mode) == 0o600


def test_a_key_is_never_overwritten(tmp_path: Path):
    """Where a file stands already, no key is made."""
    (tmp_path / "steward.key").write_text("mine", encoding="utf-8")
    with pytest.raises(FileError, match="never overwritten"):
        SigningKey.new(tmp_path / "steward.key")
    assert (tmp_path / "steward.key").read_text(encoding="utf-8") == "mine"


def test_a_place_that_can_not_be_written_is_named(tmp_path: Path):
    """A key below a file can't be made, and the message names the place."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(FileError, match=r"steward\.key"):
        SigningKey.new(tmp_path / "file/steward.key")


def test_a_passphrase_encrypts_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """With a passphrase the file is encrypted; without it, or with another, it can't be loaded."""
    monkeypatch.setenv("SHOAL_KEY_PASSPHRASE", "seven small fishes")
    public = SigningKey.new(tmp_path / "k").public
    assert b"ENCRYPTED" in (tmp_path / "k").read_bytes()
    assert SigningKey.load(tmp_path / "k").public == public
    monkeypatch.setenv("SHOAL_KEY_PASSPHRASE", "another")
    with pytest.raises(KeyMissing, match="passphrase"):
        SigningKey.load(tmp_path / "k")
    monkeypatch.delenv("SHOAL_KEY_PASSPHRASE")
    with pytest.raises(KeyMissing, match="SHOAL_KEY_PASSPHRASE"):
        SigningKey.load(tmp_path / "k")


def test_a_missing_key_is_said_to_be_missing(tmp_path: Path):
    """The message for a missing key tells how to make one."""
    with pytest.raises(KeyMissing, match="shoal keys new"):
        SigningKey.load(tmp_path / "none")


def test_other_files_are_no_keys(tmp_path: Path):
    """A text, a folder and a key of another kind are refused."""
    (tmp_path / "text").write_text("hello", encoding="utf-8")
    other = X25519PrivateKey.generate().private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / "x25519").write_bytes(other)
    for name in ("text", "x25519", "."):
        with pytest.raises(KeyMissing):
            SigningKey.load(tmp_path / name)


def test_the_default_place_can_be_named(monkeypatch: pytest.MonkeyPatch):
    """SHOAL_KEY names the key; else it is in the user's configuration folder."""
    assert SigningKey.default_path().name == "steward.key"
    monkeypatch.setenv("SHOAL_KEY", "elsewhere.pem")
    assert SigningKey.default_path() == Path("elsewhere.pem")


def test_the_private_part_never_shows(key: SigningKey):
    """Neither `repr` nor `str` shows the private key."""
    assert repr(key) == str(key) == "SigningKey()"


def test_the_fingerprint_is_short_and_of_the_public_key(key: SigningKey):
    """The fingerprint is four groups of four digits."""
    assert key.fingerprint == fingerprint(key.public)
    assert [len(group) for group in key.fingerprint.split("-")] == [4, 4, 4, 4]


@given(position=st.integers(0, 88), letter=st.sampled_from("AQgw4/+=\n -"))
def test_a_changed_signature_does_not_hold(key: SigningKey, position: int, letter: str):
    """Any other character anywhere in a signature breaks it: there is one spelling only."""
    good = key.sign(b"data")
    changed = good[:position] + letter + good[position + 1 :]
    assert signed_by(b"data", changed, key.public) == (changed == good)


def test_a_signature_has_one_spelling(key: SigningKey):
    """Base64 with other unused bits at its end gives the same bytes, and is refused all the same."""
    good = key.sign(b"data")
    other = good[:85] + chr(ord(good[85]) + 1) + good[86:]
    assert base64.b64decode(other) == base64.b64decode(good)
    assert not signed_by(b"data", other, key.public)


def test_other_data_and_other_keys_do_not_hold(key: SigningKey, tmp_path: Path):
    """A signature holds for its data and its key only."""
    other = SigningKey.new(tmp_path / "other")
    assert not signed_by(b"datb", key.sign(b"data"), key.public)
    assert not signed_by(b"data", key.sign(b"data"), other.public)
    assert not signed_by(b"data", key.sign(b"data"), "no key")
