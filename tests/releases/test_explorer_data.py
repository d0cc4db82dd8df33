"""The files that the explorer loads."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from shoal.releases.charts import charts, family
from shoal.releases.content import ColumnInfo, ReleaseContent
from shoal.releases.explorer_data import compress, decompress, pack_counts, read_column, unpack_counts
from shoal.releases.schema import columns_json, read_columns


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


def test_counts_files_hold_all_combinations(golden: Path, manifest: dict, content: ReleaseContent):
    """The counts files, read as the format says, give the table of counts back."""
    for k, table in content.counts:
        rows = []
        for position, name in enumerate(manifest["counts"][str(k)]):
            if name is None:
                continue
            words = np.frombuffer(gzip.decompress((golden / "data/explorer" / name).read_bytes()), "<u4")
            assert words[:3].tolist() == [0x4C414F53, 1, k]
            part = words[4:].reshape(k + 3, words[3]).T.tolist()
            first = (
                manifest["columns"][position]["values"]
                if k >= 3
                else [v for c in manifest["columns"] for v in c["values"]]
            )
            assert {row[0] for row in part} <= {value["id"] for value in first}
            rows += part
        expected = np.column_stack([table.ids, table.count, table.low, table.high]).tolist()
        assert rows == expected
    assert len(manifest["counts"]["3"]) == len(content.columns)
    assert None in manifest["counts"]["3"]


def test_the_manifest_says_what_the_release_is(manifest: dict, content: ReleaseContent, golden: Path):
    """Records, guarantee, reporting length and files stand in the manifest."""
    assert manifest["records"] == content.records
    assert manifest["guarantee"] == {"mode": "dp", "epsilon": 4.0, "delta": 1e-6}
    assert manifest["reportingLength"] == 3
    assert manifest["release"]["version"] == "2026.1"
    assert all((golden / f["path"]).stat().st_size == f["bytes"] for f in manifest["files"])


def test_columns_come_back_from_the_manifest(manifest: dict, content: ReleaseContent):
    """Domain and columns can be read back from the manifest."""
    assert read_columns(manifest["columns"]) == (content.domain, content.columns)


def test_columns_with_other_ids_are_refused(content: ReleaseContent):
    """A manifest that numbers its values otherwise is refused."""
    columns = columns_json(content.domain, content.columns)
    columns[1]["values"][0]["id"] += 1
    with pytest.raises(ValueError, match="numbered"):
        read_columns(columns)


def test_each_attribute_is_drawn_once_and_in_order(content: ReleaseContent):
    """Single-valued attributes have a chart each, flags one a family, by group."""
    drawn = [(chart.group, chart.label, chart.type) for chart in charts(content)]
    assert drawn == [
        ("who", "Gender", "category"),
        ("who", "Age", "ordered"),
        ("where", "Citizenship", "country"),
        ("when", "Year of registration", "year"),
        ("means", "Means of control", "flags"),
        ("exploitation", "Form of exploitation", "flags"),
        ("exploitation", "Sector <of work>", "flags"),
    ]


def test_charts_show_reported_values_and_not_recorded(content: ReleaseContent):
    """A chart lists the reported values, and "not recorded" last where a cell can be empty."""
    by_label = {chart.label: chart.bars for chart in charts(content)}
    assert by_label["Gender"] == ((0, 0), (0, 1), (0, 2))
    assert by_label["Year of registration"] == ((3, 1), (3, 2))
    assert by_label["Means of control"] == ((4, 0), (5, 0))


@pytest.mark.parametrize(
    ("name", "group", "label"),
    [
        ("typeOfLabourFarming", "exploitation", "Type of labour"),
        ("recruiterRelationFriend", "recruitment", "Recruiter's relation to the victim"),
        ("isAbduction", "recruitment", "Recruitment"),
        ("isolated", "exploitation", "Exploitation"),
        ("meansOfControl", "means", "Means of control"),
    ],
)
def test_flags_belong_to_the_family_of_their_name(name: str, group: str, label: str):
    """A flag's name tells with which others it is drawn."""
    info = ColumnInfo(name, name, "flag", group, ("Yes", "No", ""), name)
    assert family(info, {}) == label


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


def test_counts_come_back(content: ReleaseContent):
    """What is packed can be unpacked, and not as another length."""
    table = content.counts.lengths[1]
    again = unpack_counts(pack_counts(table), 2)
    assert np.array_equal(again.ids, table.ids)
    assert np.array_equal(again.high, table.high)
    with pytest.raises(ValueError, match="length"):
        unpack_counts(pack_counts(table), 3)


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
    assert columns_json(domain, (info, *content.columns[1:]))[0]["bytes"] == 2
