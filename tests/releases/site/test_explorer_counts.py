"""The files of counts: which combination stands in which, and how they are packed."""

from __future__ import annotations

import gzip
import json
from collections import Counter
from itertools import combinations, combinations_with_replacement
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.privacy.combinations import Combinations
from shoal.releases.describe.content import ReleaseContent, id_columns
from shoal.releases.site.explorer_counts import (
    MOST_FILES,
    counts_json,
    file_name,
    pack_counts,
    rows_of,
    spanned,
    split_counts,
    unpack_counts,
)


def _by_the_book(data: bytes) -> list[list[int]]:
    """The rows of a counts file, read byte by byte as docs/release-format.md says."""
    magic, version, k, m = (int.from_bytes(data[4 * i : 4 * i + 4], "little") for i in range(4))
    assert (magic, version) == (0x4C414F53, 2)
    assert len(data) == 16 + 4 * m * (k + 3)
    arrays = []
    for i in range(k + 3):
        planes = [data[16 + 4 * m * i + m * b : 16 + 4 * m * i + m * (b + 1)] for b in range(4)]
        arrays.append([sum(plane[row] << 8 * b for b, plane in enumerate(planes)) for row in range(m)])
    for row in range(1, m):
        arrays[0][row] = (arrays[0][row] + arrays[0][row - 1]) % 2**32
    rows = [list(row) for row in zip(*arrays, strict=True)]
    return [[*row[:k], row[k], row[k] - row[k + 1], row[k] + row[k + 2]] for row in rows]


def test_every_combination_stands_where_the_format_says(golden: Path, content: ReleaseContent):
    """Each file holds all published combinations whose shards hold those of its name, and there is no other file."""
    folder = golden / "data/explorer"
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    shard = [manifest["columns"][column]["shard"] for column in id_columns(content.domain)]
    names = set()
    for k, table in content.counts:
        by, empty = (manifest["counts"][str(k)][key] for key in ("by", "empty"))
        assert by == k - 1
        rows = np.column_stack([table.ids, table.count, table.low, table.high]).tolist()
        for subset in combinations_with_replacement(range(max(shard) + 1), by):
            wanted = [row for row in rows if not Counter(subset) - Counter(shard[i] for i in row[:k])]
            name = "-".join(map(str, subset))
            assert (name in empty) == (not wanted)
            if wanted:
                names.add(f"{'-'.join(map(str, (k, *subset)))}.bin.gz")
                data = gzip.decompress((folder / file_name(k, subset)).read_bytes())
                assert _by_the_book(data) == wanted
    assert {path.name for path in (folder / "counts").iterdir()} == names
    assert manifest["counts"]["3"]["empty"]


@settings(deadline=None)
@given(data=st.data())
def test_a_combination_is_found_by_any_of_its_shards(data: st.DataObject):
    """Of every table, each row stands once in the file of each sub-multiset of its shards, and in no other."""
    shards, k = data.draw(st.sampled_from([2, 4, 60, 70, 2_100])), data.draw(st.integers(1, 4))
    shard = np.array(data.draw(st.lists(st.integers(0, shards - 1), min_size=6, max_size=12)))
    chosen = data.draw(st.sets(st.sampled_from(list(combinations(range(len(shard)), k))), max_size=20))
    ids = np.array(sorted(chosen), np.uint32).reshape(len(chosen), k)
    found = {subset: rows.tolist() for subset, rows in split_counts(ids, shard, shards)}
    wanted: dict[tuple[int, ...], list[int]] = {}
    for row, combination in enumerate(ids):
        spans = sorted(int(shard[i]) for i in combination)
        for subset in set(combinations(spans, spanned(k, shards))):
            wanted.setdefault(subset, []).append(row)
    assert found == wanted
    assert list(found) == sorted(found)


@given(st.integers(1, 4), st.integers(1, 3_000))
def test_there_are_never_too_many_files(k: int, shards: int):
    """Files are named after as many shards as keep their number below the limit, and never after more than one less."""
    by = spanned(k, shards)
    numbers = [1]
    for more in range(1, k):
        numbers.append(numbers[-1] * (shards + more - 1) // more)
    assert by == max(d for d in range(k) if d == 0 or numbers[d] <= MOST_FILES)


def test_a_length_without_counts_has_no_file():
    """Then every file of it is listed as empty, also the one file of length 1, whose name has no shards."""
    none = np.empty((0, 1), np.uint32)
    assert list(split_counts(none, np.array([0, 1]), 2)) == []
    assert counts_json(1, 2, []) == {"by": 0, "empty": [""]}
    assert counts_json(3, 2, [(0, 1)]) == {"by": 2, "empty": ["0-0", "1-1"]}


@settings(deadline=None)
@given(data=st.data())
def test_counts_come_back(data: st.DataObject):
    """What is packed can be unpacked, with ids and counts of any size, and not as another length."""
    k = data.draw(st.integers(1, 4))
    number = st.integers(0, 2**32 - 1)
    rows = data.draw(st.sets(st.sets(number, min_size=k, max_size=k).map(lambda s: tuple(sorted(s))), max_size=8))
    numbers = [sorted(data.draw(st.tuples(number, number, number))) for _ in rows]
    low, count, high = np.array(numbers, np.int64).reshape(len(rows), 3).T
    table = Combinations(np.array(sorted(rows), np.uint32).reshape(len(rows), k), count, low, high)
    packed = pack_counts(table)
    again = unpack_counts(packed, k)
    for name in ("ids", "count", "low", "high"):
        assert np.array_equal(getattr(again, name), getattr(table, name))
    assert _by_the_book(packed) == np.column_stack([table.ids, count, low, high]).tolist()
    for spoilt in (packed[:-1], packed + b"\0", packed[1:]):
        with pytest.raises(ValueError, match="length"):
            unpack_counts(spoilt, k)
    with pytest.raises(ValueError, match="length"):
        unpack_counts(packed, k + 1)


def test_a_file_of_half_the_rows_is_packed_by_itself(content: ReleaseContent):
    """The first id of a file is told in full, whatever stood before it in the table."""
    part = rows_of(content.counts.lengths[1], np.array([3, 9]))
    assert np.array_equal(unpack_counts(pack_counts(part), 2).ids, part.ids)
