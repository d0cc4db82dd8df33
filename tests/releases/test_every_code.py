"""Every kind of finding of drafting, making and verifying a release is met, and its words are whole."""

from __future__ import annotations

import ast
import json
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

import polars as pl
import pytest

from shoal.errors import Finding, FindingsError
from shoal.intake import read_sheet
from shoal.releases.describe.cases import understand
from shoal.releases.describe.description import ReleaseDescription
from shoal.releases.describe.draft import draft_description
from shoal.releases.files import file_entry
from shoal.releases.findings import SEVERITIES, release_finding
from shoal.releases.verify import verify_release
from shoal.signing import SigningKey
from shoal.standard import LANGUAGES
from shoal.standard.findings import in_language

TESTS = Path(__file__).parents[1]

HEADERS: dict[str, list[str]] = {
    "domain-undeclared": ["gender", "shoe size"],
    "column-ignored": ["gender", "notes"],
    "person-proposed": ["gender", "person_id"],
    "name-unusable": ["gender", "a;b"],
    "header-doubtful": ["gender", "2019"],
    "empty-header": ["gender", " "],
    "duplicate-header": ["gender", "gender"],
}
"""A header for each code of drafting."""

GENDER = {"name": "gender", "domain": ["Female", "Male"], "can_be_missing": False}
WORK = {"name": "work", "type": "flag"}
DEBT = {"name": "debt", "type": "flag", "can_be_missing": False}
PLACE = {"name": "place", "domain": "private", "other": "Elsewhere"}
RULE = {"when": {"work": "1"}, "then": {"debt": "1"}}
ROW = {"person": "1", "gender": "Female", "work": "1", "debt": "1", "place": "Port"}

CELLS: dict[str, dict[str, str | None]] = {
    "column-missing": {"debt": None},
    "column-undeclared": {"more": "1"},
    "value-unknown": {"gender": "Canary"},
    "value-unusable": {"place": "a;b"},
    "value-missing": {"gender": ""},
    "person-missing": {"person": ""},
    "implication-contradicted": {"debt": "0"},
    "too-few-records": {},
}
"""For each code of understanding case records, what differs from a row that fits."""

SPOILT: dict[str, tuple[str, str, str]] = {
    "value-unknown": ("data/synthetic.csv", "Female", "Canary"),
    "columns-wrong": ("data/synthetic.csv", "gender", "sex"),
    "records-wrong": ("data/synthetic.csv", "\n", "\nMale,,,2019,,,,,\n"),
    "parquet-differs": ("data/synthetic.csv", "Female", "Male"),
    "codebook-differs": ("codebook.csv", "gender,Gender", "gender,Sex"),
    "manifest-differs": ("data/explorer/manifest.json", '"records":60', '"records":61'),
    "data-unreadable": ("data/explorer/manifest.json", '"shard":1', '"shard":7'),
    "key-malformed": ("data/aggregates.csv", "gender:Female;", "gender:Femme;"),
    "interval-wrong": ("data/aggregates.csv", "1,gender:Female,24,21,27", "1,gender:Female,24,25,27"),
    "count-inconsistent": ("data/aggregates.csv", "1,gender:Female,24,21,27", "1,gender:Female,1,0,27"),
    "part-missing": ("data/aggregates.csv", "1,gender:Female,24,21,27,reported\n", ""),
    "explorer-differs": ("data/aggregates.csv", "1,gender:Female,24,", "1,gender:Female,23,"),
}
"""For each code of what was signed and contradicts itself, a text of a file and what takes its place."""

TAMPERED: dict[str, Callable[[Path], object]] = {
    "file-missing": lambda folder: (folder / "LICENSE").unlink(),
    "file-extra": lambda folder: (folder / "more.html").write_text("more", encoding="utf-8"),
    "checksum-wrong": lambda folder: (folder / "LICENSE").write_text("Take it.", encoding="utf-8"),
    "signature-wrong": lambda folder: (folder / "release.json.sig").write_text("nonsense", encoding="utf-8"),
    "statement-unreadable": lambda folder: (folder / "release.json").write_text("{}", encoding="utf-8"),
}
"""For each code of what is not as it was signed, how a folder comes to it."""

ELSEWHERE = {
    "measurements-repeated": ("cli/test_flow.py", "test_the_same_measurements_under_another_version_are_pointed_out"),
    "ledger-rolled-back": ("cli/test_flow.py", "test_a_ledger_that_was_rolled_back_is_noticed"),
}
"""The tests that raise what takes a whole release with its ledger."""


def assert_whole(found: Sequence[Finding], code: str) -> None:
    """The code is among the findings, as grave as it should be and with words in every language."""
    (one, *_) = [finding for finding in found if finding.code == code]
    assert one.severity == SEVERITIES[code]
    for language in LANGUAGES:
        said = in_language(one, language)
        for text in (one.message, one.fix, said.message, said.fix):
            assert text
            assert not {"{", "}", "…"} & {*text}
            assert "Canary" not in text


def test_every_code_is_raised_by_a_test():
    """No code is without a test: each is in a table here, or in a test that names it."""
    assert {*HEADERS, *CELLS, *SPOILT, *TAMPERED, *ELSEWHERE} == set(SEVERITIES)


@pytest.mark.parametrize("code", HEADERS)
def test_a_header_gives_its_finding(code: str):
    """The header that was made for a code gives it."""
    draft = draft_description(HEADERS[code], title="Invented")
    assert_whole(draft.findings, code)


@pytest.mark.parametrize("code", CELLS)
def test_case_records_give_their_finding(code: str, tmp_path: Path):
    """The case file that was made for a code is refused with it, and no other."""
    row = {name: cell for name, cell in (ROW | CELLS[code]).items() if cell is not None}
    path = tmp_path / "cases.csv"
    pl.DataFrame([row] * (49 if code == "too-few-records" else 50)).write_csv(path)
    description = ReleaseDescription.model_validate(
        {
            "title": "Invented",
            "person": {"id": "person", "max_records": 1},
            "attributes": [GENDER, WORK, DEBT, PLACE],
            "implications": [RULE],
        }
    )
    with pytest.raises(FindingsError) as refused:
        understand(read_sheet(path), description)
    assert [finding.code for finding in refused.value.findings] == [code]
    assert_whole(refused.value.findings, code)


@pytest.mark.parametrize("code", TAMPERED)
def test_a_tampered_release_gives_its_finding(code: str, golden: Path, tmp_path: Path):
    """A folder that is not as it was signed gives the finding of what was done to it."""
    folder = shutil.copytree(golden, tmp_path / "copy")
    TAMPERED[code](folder)
    found = verify_release(folder)
    assert [finding.code for finding in found] == [code]
    assert_whole(found, code)


@pytest.mark.parametrize("code", SPOILT)
def test_a_contradiction_gives_its_finding(code: str, golden: Path, key: SigningKey, tmp_path: Path):
    """A folder that was signed with a contradiction in it gives the finding of that contradiction."""
    folder = shutil.copytree(golden, tmp_path / "copy")
    name, old, new = SPOILT[code]
    text = (folder / name).read_text(encoding="utf-8")
    assert old in text
    (folder / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    statement = json.loads((folder / "release.json").read_text(encoding="utf-8"))
    entry = file_entry(folder, name)
    statement["files"][name] = {"bytes": entry.bytes, "sha256": entry.sha256}
    signed = json.dumps(statement, ensure_ascii=False, indent=1, sort_keys=True) + "\n"
    (folder / "release.json").write_text(signed, encoding="utf-8")
    (folder / "release.json.sig").write_text(key.sign(signed.encode()), encoding="utf-8")
    assert_whole(verify_release(folder), code)


@pytest.mark.parametrize("code", ELSEWHERE)
def test_a_code_raised_elsewhere_is_asserted_there(code: str):
    """The test that is named for a code asserts it, and its texts have no other braces than the code fills."""
    path, name = ELSEWHERE[code]
    tree = ast.parse((TESTS / path).read_text(encoding="utf-8"))
    (test,) = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name]
    asserted = [ast.unparse(node) for node in ast.walk(test) if isinstance(node, ast.Assert)]
    assert any(code in text and "not in" not in text for text in asserted)
    values = {"ledger": "ledger.jsonl"} if code == "ledger-rolled-back" else {}
    assert_whole([release_finding(code, **values)], code)
