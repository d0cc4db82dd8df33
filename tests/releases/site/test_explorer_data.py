"""The files that the explorer loads."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from shoal.releases.describe.content import ReleaseContent
from shoal.releases.schema import OtherFormat, columns_json, read_columns
from shoal.releases.site.explorer_data import read_column
from shoal.releases.site.packed import compress, decompress


@pytest.fixture(scope="module")
def manifest(golden: Path) -> dict:
    """The golden release's manifest."""
    return json.loads((golden / "data/explorer/manifest.json").read_text(encoding="utf-8"))


def test_column_files_hold_the_codes(golden: Path, manifest: dict, content: ReleaseContent):
    """Each column file holds one little-endian code a record."""
    for position, column in enumerate(manifest["columns"]):
        data = gzip.decompress((golden / "data/explorer" / column["file"]).read_bytes())
        codes = np.frombuffer(data, f"<u{column['bytes']}")
        assert codes.tolist() == content.codes[:, position].tolist()


def test_the_manifest_says_what_the_release_is(manifest: dict, content: ReleaseContent, golden: Path):
    """Records, guarantee, reporting length and files stand in the manifest."""
    assert manifest["records"] == content.records
    assert manifest["guarantee"] == {"mode": "dp", "epsilon": 4.0, "delta": 1e-6}
    assert manifest["reportingLength"] == 3
    assert manifest["release"]["version"] == "2026.1"
    assert all((golden / f["path"]).stat().st_size == f["bytes"] for f in manifest["files"])


def test_columns_come_back_from_the_manifest(manifest: dict, content: ReleaseContent):
    """Domain and columns can be read back from the manifest; labels that equal their codes are not repeated in it."""
    assert read_columns(manifest, content.description) == (content.domain, content.columns)
    assert manifest["columns"][0]["values"] == [["Female", "", 1], ["Male", "", 1], ["", "Not recorded"]]


def test_columns_with_other_shards_are_refused(manifest: dict, content: ReleaseContent):
    """A manifest that puts a column into another shard is refused."""
    spoilt = json.loads(json.dumps(manifest))
    spoilt["columns"][1]["shard"] += 1
    with pytest.raises(ValueError, match="format asks"):
        read_columns(spoilt, content.description)


def test_another_format_is_refused_by_name(manifest: dict, content: ReleaseContent):
    """Format 1 is not taken for a damaged manifest."""
    with pytest.raises(OtherFormat):
        read_columns({**manifest, "format": "shoal-explorer/1"}, content.description)


def test_the_manifest_is_compact_and_complete(golden: Path, manifest: dict):
    """It has no needless space, and every part that the format names."""
    text = (golden / "data/explorer/manifest.json").read_text(encoding="utf-8")
    assert text == json.dumps(manifest, ensure_ascii=False, separators=(",", ":")) + "\n"
    further = {"languages", "helplines", "quickExit", "about", "stories", "tables"}
    assert further < manifest.keys()
    assert manifest["release"]["citation"].startswith("The Example Desk (2026). Invented cases & counts")
    assert manifest["languages"][0] == "en"


def test_the_same_data_compress_to_the_same_bytes():
    """There is no time and no name in the compressed file."""
    packed = compress(b"shoal" * 100)
    assert packed[3:8] == b"\0" * 5
    assert gzip.decompress(packed) == b"shoal" * 100


@pytest.mark.parametrize(
    "data", [b"", b"no gzip", compress(b"12345")[:-3], compress(b"12345") + b"x", compress(b"123456")]
)
def test_what_is_no_small_gzip_file_is_refused(data: bytes):
    """Cut, prolonged and oversized gzip files are refused, without unpacking more than the limit."""
    with pytest.raises(ValueError, match="gzip"):
        decompress(data, 5)


def test_a_gzip_bomb_is_not_unpacked():
    """A file that unpacks to more than it should is refused."""
    with pytest.raises(ValueError, match="gzip"):
        decompress(compress(b"\0" * 10_000_000), 100)


def test_columns_of_more_than_256_values_take_two_bytes(content: ReleaseContent):
    """Codes of a large column are stored in two bytes each."""
    codes = np.array([0, 299], "<u2")
    assert read_column(compress(codes.tobytes()), 300, 2).tolist() == [0, 299]
    with pytest.raises(ValueError, match="outside"):
        read_column(compress(codes.tobytes()), 299, 2)
    first, *others = content.domain.attributes
    wide = replace(first, values=(*first.values, *map(str, range(300))))
    info = replace(content.columns[0], value_labels=wide.values)
    domain = replace(content.domain, attributes=(wide, *others))
    columns = (info, *content.columns[1:])
    assert columns_json(domain, columns, range(len(columns)))[0]["bytes"] == 2
