"""Sealed objects: what is read is what was written, or nothing is."""

from __future__ import annotations

import io
import secrets
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoal.collection import sealed
from shoal.collection.objects import Objects
from shoal.collection.sealed import CHUNK, TAG, SealedReader, SealedWriter, header_of
from shoal.errors import CollectionDamaged

NAME = "0123456789abcdef" * 2
KEY = bytes(range(32))
SMALL = 64


def seal(path: Path, content: bytes, *, name: str = NAME, pieces: int = 1) -> bytes:
    """Seal a content in so many pieces; returns the file."""
    with path.open("wb") as file:
        writer = SealedWriter(file, KEY, name)
        step = max(1, len(content) // pieces)
        for start in range(0, len(content), step):
            writer.write(content[start : start + step])
        writer.finish()
    return path.read_bytes()


def opened(path: Path, *, name: str = NAME) -> bytes:
    """The whole content of a sealed file."""
    with SealedReader(path, KEY, name) as reader:
        return reader.readall()


@pytest.fixture
def short_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Chunks of 64 bytes, so that a small file has many."""
    monkeypatch.setattr(sealed, "CHUNK", SMALL)


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 5])
def test_what_is_written_is_read(tmp_path: Path, size: int):
    """A content of any size comes back, whatever lies at the border of a chunk."""
    content = secrets.token_bytes(size)
    sealed_ = seal(tmp_path / "object", content, pieces=3)
    assert opened(tmp_path / "object") == content
    assert len(sealed_) == len(header_of(NAME)) + size + TAG * max(1, -(-size // CHUNK))


@pytest.mark.usefixtures("short_chunks")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(content=st.binary(max_size=400), pieces=st.integers(1, 9), places=st.lists(st.integers(0, 450), max_size=6))
def test_reading_from_any_place(tmp_path: Path, content: bytes, pieces: int, places: list[int]):
    """Whoever goes to a place and reads finds there what a plain file has."""
    path = tmp_path / "object"
    seal(path, content, pieces=pieces)
    plain = io.BytesIO(content)
    with SealedReader(path, KEY, NAME) as reader:
        assert reader.size == len(content)
        for place in places:
            plain.seek(place)
            reader.seek(place)
            assert reader.read(70) == plain.read(70)
            assert reader.tell() in {plain.tell(), place}


@pytest.mark.usefixtures("short_chunks")
def test_a_flipped_bit_anywhere_is_refused(tmp_path: Path):
    """Each bit of a sealed object counts: the header's, every chunk's, every tag's."""
    content = seal(tmp_path / "object", b"a record" * 20)
    for place in range(len(content)):
        changed = bytearray(content)
        changed[place] ^= 1 << (place % 8)
        (tmp_path / "changed").write_bytes(changed)
        with pytest.raises(CollectionDamaged):
            opened(tmp_path / "changed")


@pytest.mark.usefixtures("short_chunks")
def test_a_cut_anywhere_is_refused(tmp_path: Path):
    """An object without its end is refused, also where it is cut between two chunks."""
    content = seal(tmp_path / "object", b"a record" * 20)
    for length in range(len(content)):
        (tmp_path / "cut").write_bytes(content[:length])
        with pytest.raises(CollectionDamaged):
            opened(tmp_path / "cut")


@pytest.mark.usefixtures("short_chunks")
def test_chunks_keep_their_places(tmp_path: Path):
    """Chunks that are exchanged, repeated, left out or added are refused."""
    content = seal(tmp_path / "object", b"x" * (3 * SMALL))
    head, size = len(header_of(NAME)), SMALL + TAG
    chunks = [content[head + n * size : head + (n + 1) * size] for n in range(3)]
    for order in ([1, 0, 2], [0, 0, 2], [0, 2], [0, 1], [0, 1, 2, 2]):
        (tmp_path / "moved").write_bytes(content[:head] + b"".join(chunks[n] for n in order))
        with pytest.raises(CollectionDamaged):
            opened(tmp_path / "moved")


def test_an_object_in_anothers_place_is_refused(tmp_path: Path):
    """The name is part of what is sealed."""
    seal(tmp_path / "object", b"a record")
    with pytest.raises(CollectionDamaged):
        opened(tmp_path / "object", name="f" * 32)


def test_nothing_opens_without_its_data_key(tmp_path: Path):
    """Crypto-shredding: once the data key is gone, a copy of the object opens no more, with the right key neither."""
    objects = Objects(tmp_path, KEY)
    objects.make_folders()
    name = objects.keep(b"a record")
    copy = (tmp_path / "objects" / f"{name}.sealed").read_bytes()
    assert objects.read(name) == b"a record"
    assert objects.clear(set()) == 1
    (tmp_path / "objects" / f"{name}.sealed").write_bytes(copy)
    with pytest.raises(CollectionDamaged, match="missing"):
        objects.read(name)


def test_the_key_of_another_object_does_not_fit(tmp_path: Path):
    """A wrapped data key in another's place is refused."""
    objects = Objects(tmp_path, KEY)
    objects.make_folders()
    first, second = objects.keep(b"one"), objects.keep(b"two")
    (tmp_path / "keys" / f"{first}.key").replace(tmp_path / "keys" / f"{second}.key")
    with pytest.raises(CollectionDamaged, match="key of the object"):
        objects.read(second)


def test_no_two_objects_share_a_data_key(tmp_path: Path):
    """The same content sealed twice gives two files that have nothing in common."""
    objects = Objects(tmp_path, KEY)
    objects.make_folders()
    first, second = objects.keep(b"z" * 4096), objects.keep(b"z" * 4096)
    files = [(tmp_path / "objects" / f"{name}.sealed").read_bytes()[-4096:] for name in (first, second)]
    assert files[0] != files[1]
    assert b"zzzz" not in files[0]
