"""Verification finds every change, and every contradiction that was signed."""

from __future__ import annotations

import gzip
import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.releases.describe.content import ReleaseContent
from shoal.releases.files import file_entry
from shoal.releases.verify import verify_release
from shoal.releases.verify_data import parts_of
from shoal.signing import SigningKey


@pytest.fixture
def copy(golden: Path, tmp_path: Path) -> Path:
    """A copy of the golden release, to be spoilt."""
    return shutil.copytree(golden, tmp_path / "copy")


@pytest.fixture(scope="module")
def spoilt(golden: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the golden release for a test that mends what it spoils."""
    return shutil.copytree(golden, tmp_path_factory.mktemp("spoilt") / "copy")


def codes(folder: Path, public_key: str | None = None) -> set[str]:
    """The codes of all findings."""
    return {finding.code for finding in verify_release(folder, public_key=public_key)}


def edit(path: Path, old: str, new: str, *, times: int = 1) -> None:
    """Replace a text in a file; it must be there."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, times), encoding="utf-8")


def resign(folder: Path, key: SigningKey, change: Callable[[dict], object] = lambda _: None) -> None:
    """Sign the folder as it is: what a careless or wicked publisher would do."""
    statement = json.loads((folder / "release.json").read_text(encoding="utf-8"))
    for path in filter(lambda p: (folder / p).exists(), statement["files"]):
        entry = file_entry(folder, path)
        statement["files"][path] = {"bytes": entry.bytes, "sha256": entry.sha256}
    change(statement)
    text = json.dumps(statement, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (folder / "release.json").write_text(text, encoding="utf-8")
    (folder / "release.json.sig").write_text(key.sign(text.encode()), encoding="utf-8")


def test_an_untouched_release_has_no_findings(golden: Path, key: SigningKey):
    """With the publisher's key or without it, nothing is wrong."""
    assert verify_release(golden) == []
    assert verify_release(golden, public_key=key.public) == []


def test_signing_again_what_is_fine_changes_nothing(copy: Path, key: SigningKey):
    """The helper of the tests below does not itself cause findings."""
    resign(copy, key)
    assert verify_release(copy, public_key=key.public) == []


@settings(deadline=None, max_examples=150)
@given(data=st.data())
def test_one_flipped_bit_anywhere_is_found(data: st.DataObject, spoilt: Path):
    """Whichever bit of whichever file is flipped, there is a finding."""
    path = data.draw(st.sampled_from(sorted(p for p in spoilt.rglob("*") if p.is_file())))
    good = path.read_bytes()
    position, bit = data.draw(st.integers(0, len(good) - 1)), data.draw(st.integers(0, 7))
    try:
        path.write_bytes(good[:position] + bytes([good[position] ^ 1 << bit]) + good[position + 1 :])
        assert codes(spoilt) & {"checksum-wrong", "signature-wrong", "statement-unreadable"}
    finally:
        path.write_bytes(good)


def test_a_flip_in_each_file_is_found(copy: Path):
    """No file is left out: a changed last byte of any of them is found."""
    for path in [p for p in copy.rglob("*") if p.is_file()]:
        good = path.read_bytes()
        path.write_bytes(good[:-1] + bytes([good[-1] ^ 1]))
        assert codes(copy), path.name
        path.write_bytes(good)
    assert codes(copy) == set()


def test_a_missing_file_is_found(copy: Path):
    """A file that was taken away is named."""
    (copy / "methodology.html").unlink()
    (finding,) = verify_release(copy)
    assert finding.code == "file-missing"
    assert "methodology.html" in finding.message


def test_an_extra_file_is_found(copy: Path):
    """A file that was put in is found, hidden ones and links too."""
    (copy / "data/.extra").write_text("x", encoding="utf-8")
    assert codes(copy) == {"file-extra"}
    (copy / "data/.extra").unlink()
    (copy / "link").symlink_to(copy / "LICENSE")
    assert codes(copy) == {"file-extra"}


def test_a_link_in_place_of_a_file_is_found(copy: Path, tmp_path: Path):
    """A file replaced by a link to the same bytes is not the file."""
    shutil.move(copy / "LICENSE", tmp_path / "LICENSE")
    (copy / "LICENSE").symlink_to(tmp_path / "LICENSE")
    assert codes(copy) == {"file-missing", "file-extra"}


@pytest.mark.parametrize("name", ["release.json", "release.json.sig"])
def test_a_release_without_statement_or_signature_is_none(copy: Path, name: str):
    """Without release.json or its signature nothing can be verified."""
    (copy / name).unlink()
    assert codes(copy) == {"file-missing"}


@pytest.mark.parametrize("text", ["", "{}", "[]", "null", '{"format": "shoal-release/2"}', "[" * 100_000])
def test_what_is_no_statement_is_said_to_be_none(copy: Path, text: str):
    """Another text in place of release.json is a finding, never a crash."""
    (copy / "release.json").write_text(text, encoding="utf-8")
    assert codes(copy) == {"statement-unreadable"}


def test_another_publisher_is_found_by_the_key(copy: Path, key: SigningKey, tmp_path: Path):
    """Who signs anew with a key of their own is found out by the publisher's key only."""
    other = SigningKey.new(tmp_path / "other")
    resign(copy, other, lambda s: s["key"].update(public=other.public, id=other.fingerprint))
    assert codes(copy) == set()
    assert codes(copy, key.public) == {"signature-wrong"}


@pytest.mark.parametrize("path", ["../outside", "/outside", "a/../b", "", "release.json", "C:x", "a\\b"])
def test_paths_out_of_the_folder_are_refused(copy: Path, key: SigningKey, path: str):
    """A statement that lists a file outside the folder is not read any further."""
    resign(copy, key, lambda s: s["files"].update({path: s["files"]["LICENSE"]}))
    assert codes(copy) == {"statement-unreadable"}


CONTRADICTIONS = {
    "value-unknown": ("data/synthetic.csv", "Female", "Femme"),
    "columns-wrong": ("data/synthetic.csv", "gender", "sex"),
    "parquet-differs": ("data/synthetic.csv", "Female", "Male"),
    "codebook-differs": ("codebook.csv", "gender,Gender", "gender,Sex"),
    "key-malformed": ("data/aggregates.csv", "gender:Female;", "gender:Femme;"),
    "manifest-differs": ("data/explorer/manifest.json", '"records":60', '"records":61'),
    "data-unreadable": ("data/explorer/manifest.json", '"shard":1', '"shard":7'),
    "records-wrong": ("data/synthetic.csv", "\n", "\nMale,,,2019,,,,,\n"),
}


@pytest.mark.parametrize("code", CONTRADICTIONS)
def test_a_signed_contradiction_is_found(code: str, copy: Path, key: SigningKey):
    """Files that contradict one another are found even where the steward has signed them."""
    name, old, new = CONTRADICTIONS[code]
    edit(copy / name, old, new)
    resign(copy, key)
    assert code in codes(copy)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("1,gender:Female,24,21,27", "1,gender:Female,24,25,27", "interval-wrong"),
        ("1,gender:Female,24,21,27", "1,gender:Female,24,-1,27", "interval-wrong"),
        ("1,gender:Female,24,21,27", "1,gender:Female,1,0,27", "count-inconsistent"),
        ("1,gender:Female,24,21,27,reported\n", "", "part-missing"),
        ("1,gender:Female,24,21,27,reported", "1,gender:Female,24,21,27,suppressed", "key-malformed"),
        ("1,gender:Female,", "2,gender:Female,", "key-malformed"),
        ("1,gender:Female,", "9,gender:Female,", "key-malformed"),
        ("1,gender:Female,24", "1,gender:Female,many", "data-unreadable"),
        ("1,gender:Female,24,", "1,gender:Female,23,", "parquet-differs"),
        ("1,gender:Female,24,", "1,gender:Female,23,", "explorer-differs"),
        ("k,key,count", "k,name,count", "columns-wrong"),
    ],
)
def test_counts_that_can_not_be_are_found(old: str, new: str, code: str, copy: Path, key: SigningKey):
    """Intervals, parts, order and agreement of the protected counts are checked."""
    edit(copy / "data/aggregates.csv", old, new)
    resign(copy, key)
    assert code in codes(copy)


def test_counts_out_of_order_are_found(copy: Path, key: SigningKey):
    """Rows in another order than the format's are found."""
    path = copy / "data/aggregates.csv"
    head, one, two, *others = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([head, two, one, *others]), encoding="utf-8")
    resign(copy, key)
    assert "key-malformed" in codes(copy)


def test_a_combination_of_two_values_of_one_attribute_is_found(copy: Path, key: SigningKey):
    """Nobody has two values of a single-valued attribute, so no such key is well-formed."""
    rows = (copy / "data/aggregates.csv").read_text(encoding="utf-8").splitlines()
    first = next(row.split(",")[1] for row in rows if row.startswith("2,"))
    edit(copy / "data/aggregates.csv", f"2,{first},", "2,gender:Female;gender:Male,")
    resign(copy, key)
    assert "key-malformed" in codes(copy)


def test_an_explorer_that_shows_other_records_is_found(copy: Path, key: SigningKey):
    """The explorer's columns must hold the same records as the CSV."""
    path = copy / "data/explorer/columns/0.bin.gz"
    data = np.frombuffer(gzip.decompress(path.read_bytes()), np.uint8)
    path.write_bytes(gzip.compress(data[::-1].tobytes()))
    resign(copy, key)
    assert codes(copy) == {"explorer-differs"}


COUNTS = "data/explorer/counts"


def _count_one_more(path: Path) -> None:
    """Spoil the last byte of the file's last plane but three: the lowest of its last upper bound."""
    data = bytearray(gzip.decompress(path.read_bytes()))
    rows = int.from_bytes(data[12:16], "little")
    data[-3 * rows - 1] ^= 1
    path.write_bytes(gzip.compress(bytes(data)))


SPOILT_COUNTS = {
    "a missing file": (lambda path: path.unlink(), "file-missing", "is missing"),
    "a file cut short": (lambda path: path.write_bytes(path.read_bytes()[:-9]), "data-unreadable", "cut short"),
    "a file that goes on": (lambda path: path.write_bytes(path.read_bytes() + b"x"), "data-unreadable", "more than"),
    "a gzip file of less": (lambda path: path.write_bytes(gzip.compress(b"")), "explorer-differs", "do not agree"),
    "another number": (_count_one_more, "explorer-differs", "do not agree"),
}


@pytest.mark.parametrize("case", SPOILT_COUNTS)
@pytest.mark.parametrize("name", ["1.bin.gz", "2-3.bin.gz", "3-0-4.bin.gz"])
def test_a_spoilt_counts_file_is_named(case: str, name: str, copy: Path, key: SigningKey):
    """A counts file that is missing, cut, prolonged or altered is found and named, though it was signed so."""
    spoil, code, words = SPOILT_COUNTS[case]
    path = copy / COUNTS / name
    spoil(path)
    resign(copy, key, lambda s: None if path.exists() else s["files"].pop(f"{COUNTS}/{name}"))
    (finding,) = verify_release(copy)
    assert finding.code == code
    assert f"{COUNTS}/{name}" in finding.message
    assert words in finding.message


def test_a_counts_file_in_place_of_another_is_found(copy: Path, key: SigningKey):
    """A good file under another's name holds combinations that do not belong there."""
    shutil.copy(copy / COUNTS / "3-0-1.bin.gz", copy / COUNTS / "3-0-2.bin.gz")
    resign(copy, key)
    assert codes(copy) <= {"explorer-differs", "data-unreadable"}
    assert codes(copy)


@pytest.mark.parametrize("name", ["3-0-0.bin.gz", "2.bin.gz", "4-1-2-3.bin.gz", "notes.txt"])
def test_a_stray_counts_file_is_found(name: str, copy: Path, key: SigningKey):
    """A signed file that no published combination calls for is found."""
    path = copy / COUNTS / name
    assert not path.exists()
    shutil.copy(copy / COUNTS / "2-0.bin.gz", path)
    entry = file_entry(copy, f"{COUNTS}/{name}")
    signed = {"bytes": entry.bytes, "sha256": entry.sha256}
    resign(copy, key, lambda s: s["files"].update({entry.path: signed}))
    (finding,) = verify_release(copy)
    assert finding.code == "file-extra"
    assert name in finding.message


@pytest.mark.parametrize(
    ("old", "new"), [('"by":2', '"by":1'), ('"empty":["0-0"', '"empty":["0-1"'), ('"1":{', '"5":{')]
)
def test_a_manifest_that_misleads_about_counts_is_found(old: str, new: str, copy: Path, key: SigningKey):
    """It must say rightly how the counts are cut and which files there are not."""
    edit(copy / "data/explorer/manifest.json", old, new)
    resign(copy, key)
    (finding,) = verify_release(copy)
    assert finding.code == "manifest-differs"
    assert "counts" in finding.message


def test_a_manifest_with_other_charts_is_found(copy: Path, key: SigningKey):
    """Charts follow from the release description."""
    edit(copy / "data/explorer/manifest.json", '"name":"means-of-control"', '"name":"means"')
    resign(copy, key)
    assert codes(copy) == {"manifest-differs"}


def test_a_release_of_format_1_is_said_to_be_one(copy: Path, key: SigningKey):
    """The finding names the format that is read."""
    edit(copy / "data/explorer/manifest.json", "shoal-explorer/2", "shoal-explorer/1")
    resign(copy, key)
    (finding,) = verify_release(copy)
    assert finding.code == "data-unreadable"
    assert "shoal-explorer/2" in finding.message


def test_labels_that_are_empty_are_no_contradiction(content: ReleaseContent, republish: Callable[..., Path]):
    """A value without a label goes by its code in the explorer, and the release verifies."""
    first, *others = content.columns
    bare = replace(first, value_labels=("", "Man", ""))
    assert verify_release(republish(content, columns=(bare, *others))) == []


def test_a_parquet_file_with_other_counts_is_found(copy: Path, key: SigningKey):
    """Both formats of the counts hold the same numbers."""
    path = copy / "data/aggregates.parquet"
    pl.read_parquet(path).with_columns(pl.col("high") + 1).write_parquet(path)
    resign(copy, key)
    assert codes(copy) == {"parquet-differs"}


@pytest.mark.parametrize("name", ["data/synthetic.parquet", "data/explorer/counts/2-0.bin.gz", "data/synthetic.csv"])
def test_signed_rubbish_is_a_finding_and_no_crash(name: str, copy: Path, key: SigningKey):
    """Whatever bytes were signed, verification ends with a finding."""
    (copy / name).write_bytes(b"\x00\xff rubbish,\n\n;\n")
    resign(copy, key)
    assert codes(copy)


def test_findings_hold_no_value_of_a_cell(copy: Path, key: SigningKey):
    """A finding names file and column, not the strange value."""
    edit(copy / "data/synthetic.csv", "Female", "Canary")
    resign(copy, key)
    findings = verify_release(copy)
    assert findings
    assert not any("Canary" in str(finding) for finding in findings)


@given(st.sets(st.tuples(st.integers(0, 4), st.integers(5, 9)), max_size=8), st.data())
def test_parts_are_checked_as_by_hand(pairs: set[tuple[int, int]], data: st.DataObject):
    """Missing parts and counts above a part's are counted as a slow check counts them."""
    counts = {pair: data.draw(st.integers(0, 3)) for pair in sorted(pairs)}
    singles = {value: data.draw(st.integers(0, 3)) for value in sorted(data.draw(st.sets(st.integers(0, 9))))}
    missing = sum(any(v not in singles for v in pair) for pair in counts)
    above = sum(any(singles.get(v, 9) < n for v in pair) for pair, n in counts.items())
    shorter = (np.array(list(singles), np.uint32).reshape(-1, 1), np.array(list(singles.values()), np.int64))
    longer = (np.array(list(counts), np.uint32).reshape(-1, 2), np.array(list(counts.values()), np.int64))
    assert parts_of(shorter, longer) == (missing, above)
