"""A file that holds a secret is there whole, for its owner only, or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from shoal.errors import FileError
from shoal.secretfile import write_secret


def test_it_is_for_its_owner_only(tmp_path: Path):
    """The file, and the folders that were made for it."""
    path = tmp_path / "made" / "key"
    write_secret(path, b"words", what="key", folders=True)
    assert path.read_bytes() == b"words"
    assert [part.stat().st_mode & 0o077 for part in (path, path.parent)] == [0, 0]


def test_nothing_is_overwritten(tmp_path: Path):
    """What stands there stays."""
    write_secret(tmp_path / "key", b"first", what="key")
    with pytest.raises(FileError, match="A key is never overwritten"):
        write_secret(tmp_path / "key", b"second", what="key")
    assert (tmp_path / "key").read_bytes() == b"first"


def test_a_folder_that_is_missing_is_told(tmp_path: Path):
    """It is made where that is asked for only."""
    with pytest.raises(FileError, match=r"The secret can't be written to .*nowhere"):
        write_secret(tmp_path / "nowhere" / "key", b"words", what="secret")
    assert not (tmp_path / "nowhere").exists()


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The place is free again."""

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(FileError, match="No space left"):
        write_secret(tmp_path / "key", b"words", what="key")
    assert list(tmp_path.iterdir()) == []
