"""Bad input: every refusal is a sentence with a place and a way out, nothing is half-written, no cell is echoed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

CANARY = "Zaphod Beeblebrox"
WORDS = CANARY.split()

PLAIN = """\
title: Invented
guarantee: {epsilon: 2, delta: 1e-6, total_epsilon: 4}
attributes:
  - {name: gender, domain: [Female, Male]}
  - {name: work, type: flag}
  - {name: farm, type: flag}
"""
ROWS = [f"{g},{w},{f}" for g in ("Female", "Male", "") for w, f in (("1", "1"), ("1", "0"), ("0", "0"))] * 8
HEADER = "gender,work,farm"
WITH_PERSON = PLAIN + "person: {id: person, max_records: 1}\n"


def _csv(rows: list[str], header: str = HEADER) -> str:
    return "\n".join([header, *rows]) + "\n"


@dataclass
class Desk:
    """A folder with a case file and a description that fit, to be spoilt by a test."""

    root: Path
    shoal: Callable[..., object]

    def __post_init__(self) -> None:
        self.cases = self.root / "cases.csv"
        self.description = self.root / "release.yaml"
        self.ledger = self.root / "ledger.jsonl"
        self.folder = self.root / "2026.1"
        self.cases.write_text(_csv(ROWS), encoding="utf-8")
        self.description.write_text(PLAIN, encoding="utf-8")

    def release(self, *options: object, **paths: object):
        """Run `shoal release`."""
        cases = paths.pop("cases", self.cases)
        at = {"description": self.description, "ledger": self.ledger, "output": self.folder} | paths
        named = [part for name, value in at.items() for part in (f"--{name}", value)]
        return self.shoal("release", cases, *named, *options)

    def debits(self) -> int:
        """How many debits stand in the ledger."""
        if not self.ledger.is_file():
            return 0
        return self.ledger.read_text(encoding="utf-8", errors="replace").count('"kind": "debit"')

    def refused(self, ran, code: int, *sentences: str) -> None:
        """Assert that nothing was made, nothing was paid and nothing was told, and that the message says these."""
        assert ran.code == code, ran.text
        for sentence in sentences:
            assert sentence in ran.text
        assert "Traceback" not in ran.text
        assert not self.folder.exists()
        assert not [p for p in self.root.rglob("*") if p.suffix == ".part" or p.name.endswith("-steward-report.html")]
        assert self.debits() == 0
        written = [p for p in self.root.rglob("*") if p.is_file() and p not in (self.cases, self.description)]
        for text in [ran.text, *(p.read_text(encoding="utf-8", errors="replace") for p in written)]:
            assert not any(word.casefold() in text.casefold() for word in WORDS)


@pytest.fixture
def desk(tmp_path, shoal, monkeypatch) -> Desk:
    """A folder with all that a release needs."""
    monkeypatch.setattr("shoal.privacy.fitting.STEPS", 20)
    return Desk(tmp_path, shoal)


def test_the_unspoilt_desk_gives_a_release(desk):
    """The case file and the description of these tests are good, so that each refusal has its one cause."""
    ran = desk.release()
    assert ran.code == 0, ran.text
    assert desk.debits() == 1
    assert desk.folder.is_dir()


CASE_FILES = {
    "empty file": (b"", "empty-file", "holds no cells"),
    "header only": (_csv([]).encode(), "no-rows", "no rows below"),
    "one row": (_csv(ROWS[:1]).encode(), "too-few-records", "Add records"),
    "fewer than fifty": (_csv(ROWS[:49]).encode(), "too-few-records", "fewer than 50"),
    "duplicate columns": (_csv([f"{r},1" for r in ROWS], HEADER + ",farm").encode(), "duplicate-header", "column D"),
    "unknown code": (_csv([*ROWS, f"{CANARY},1,1"]).encode(), "value-unknown", "row 74, column A (gender)"),
    "many unknown codes": (_csv([f"{CANARY} {i},1,1" for i in range(60)]).encode(), "value-unknown", "59 more like it"),
    "unknown flag": (_csv([*ROWS, f"Male,{CANARY},1"]).encode(), "value-unknown", "column B (work)"),
    "ragged row": (_csv([*ROWS, f"Male,1,1,{CANARY}"]).encode(), "ragged-row", "row 74"),
    "not UTF-8": (_csv([*ROWS, f"{CANARY} é,1,1"]).encode("cp1252"), "[", "encoding"),
    "a binary file": (b"\x7fELF" + bytes(range(256)) * 20 + CANARY.encode(), "[", ""),
    "a huge line": ((CANARY * 40_000 + "\n" + _csv(ROWS)).encode(), "[", ""),
    "a huge cell": (_csv([*ROWS, f"{CANARY * 40_000},1,1"]).encode(), "[", ""),
    "no header": ("\n".join([f"{CANARY},1,0", *ROWS]).encode(), "column-missing", "first row"),
    "no header, nearly": ("\n".join([f"{CANARY},gender,work", *ROWS]).encode(), "column-undeclared", "column A:"),
    "a record near a name": ("\n".join([f"gender,work,{CANARY} farm", *ROWS]).encode(), "column-missing", "column C:"),
    "undeclared column": (
        _csv([f"{r},{CANARY}" for r in ROWS], HEADER + ",extra").encode(),
        "column-undeclared",
        "column D:",
    ),
    "column missing": (_csv(ROWS, "Gender,work,farm").encode(), "column-missing", "Did you mean column A?"),
    "formula": (_csv([*ROWS, f'"=CMD|{CANARY}",1,1']).encode(), "value-unknown", "row 74"),
}


@pytest.mark.parametrize("name", CASE_FILES)
def test_a_bad_case_file_is_refused(desk, name):
    """The finding names the place and the way out, with exit code 1."""
    content, code, words = CASE_FILES[name]
    desk.cases.write_bytes(content)
    ran = desk.release()
    desk.refused(ran, 1, code, words)


@pytest.mark.parametrize("name", ["empty file", "many unknown codes", "not UTF-8", "no header, nearly"])
def test_findings_reach_machines_as_json(desk, name):
    """With --json the refusal is one JSON object with its findings, and says no more than the sentences do."""
    desk.cases.write_bytes(CASE_FILES[name][0])
    ran = desk.release("--json")
    assert ran.json["error"] in ("FindingsError", "FileError")
    assert all(finding["fix"] and finding["message"] for finding in ran.json["findings"])
    desk.refused(ran, 1)


def test_the_wrong_delimiter_is_named(desk):
    """A file read with the wrong delimiter is told from a file with wrong columns."""
    desk.refused(desk.release("--delimiter", ";"), 1, "delimiter")


def test_a_delimiter_that_cannot_be_one_is_refused(desk):
    """A letter is no delimiter."""
    desk.refused(desk.release("--delimiter", "a"), 2, "delimiter must be one character")


def test_the_wrong_encoding_is_refused(desk):
    """UTF-8 read as UTF-16 is a finding; an encoding of no such name is a wrong call."""
    assert desk.release("--encoding", "utf-16").code in (1, 2)
    desk.refused(desk.release("--encoding", "klingon"), 2, "encoding")


def test_a_column_of_names_is_refused_as_undeclared(desk):
    """A column of names that nobody described stops the release."""
    desk.cases.write_text(_csv([f"{r},{CANARY}" for r in ROWS], HEADER + ",clientName"), encoding="utf-8")
    desk.refused(desk.release(), 1, "column-undeclared", "`ignore`")


@pytest.mark.parametrize("column", ["clientName", "notes", "phone", "dob"])
def test_a_column_of_names_can_not_be_made_private(desk, column):
    """Values that name or reach a person are not looked for, whatever the description says."""
    desk.cases.write_text(_csv([f"{r},{CANARY}" for r in ROWS], f"{HEADER},{column}"), encoding="utf-8")
    desk.description.write_text(PLAIN + f"  - {{name: {column}, domain: private}}\n", encoding="utf-8")
    desk.refused(desk.release(), 2, column, "`ignore`")


@pytest.mark.parametrize("cell", [f"{CANARY}; and", f"{CANARY}: and", CANARY * 20])
def test_free_text_declared_private_is_refused_before_it_is_paid_for(desk, cell):
    """A value that could not stand in a key is a finding, not a debit without a release."""
    desk.cases.write_text(_csv([f'{r},"{cell}"' for r in ROWS], HEADER + ",place"), encoding="utf-8")
    desk.description.write_text(PLAIN + "  - {name: place, domain: private}\n", encoding="utf-8")
    desk.refused(desk.release(), 1, "value-unusable", "column D (place)", "`spellings`")


def test_a_contradicted_implication_is_found(desk):
    """The record that contradicts a public fact is named by its row."""
    desk.cases.write_text(_csv([*ROWS, "Male,0,1"]), encoding="utf-8")
    desk.description.write_text(PLAIN + "implications: [{when: {farm: '1'}, then: {work: '1'}}]\n", encoding="utf-8")
    desk.refused(desk.release(), 1, "implication-contradicted", "row 74", "take the implication out")


def test_a_value_that_must_be_there_is_missed(desk):
    """An empty cell of an attribute that is always recorded is a finding."""
    desk.description.write_text(
        PLAIN.replace("domain: [Female, Male]", "domain: [Female, Male], can_be_missing: false"), encoding="utf-8"
    )
    desk.refused(desk.release(), 1, "value-missing", "row 8, column A (gender)", "can_be_missing: true")


def test_a_missing_person_column_is_named(desk):
    """Without the column that tells persons apart nothing is released."""
    desk.description.write_text(WITH_PERSON, encoding="utf-8")
    desk.refused(desk.release(), 1, "column-missing", "person")


def test_a_blank_person_is_found(desk):
    """A record of nobody knows whom can't be counted once."""
    rows = [f"{row},{'' if i == 5 else f'P{i}'}" for i, row in enumerate(ROWS)]
    desk.cases.write_text(_csv(rows, HEADER + ",person"), encoding="utf-8")
    desk.description.write_text(WITH_PERSON, encoding="utf-8")
    desk.refused(desk.release(), 1, "person-missing", "row 7, column D (person)")


DESCRIPTIONS = {
    "broken YAML": ("title: [\n", "not valid YAML", "line 2"),
    "tabs": ("title: t\n\tattributes: x\n", "not valid YAML", "line 2"),
    "no mapping": ("- a\n- b\n", "a YAML mapping", "shoal init"),
    "empty": ("", "a YAML mapping", "shoal init"),
    "unknown key": (PLAIN + "epsilon: 4\n", "epsilon", "line"),
    "unknown key of an attribute": (PLAIN.replace("type: flag}", "kind: flag}", 1), "line 5", "kind"),
    "repeated key": (PLAIN + "title: again\n", "`title` stands here a second time", "line 7"),
    "attribute twice": (PLAIN + "  - {name: work, type: flag}\n", "work is described twice", ""),
    "no attributes": ("title: t\n", "attributes", "Field required"),
    "no domain": (PLAIN.replace(", domain: [Female, Male]", ""), "gender has no domain", "shoal lists"),
    "no such list": (PLAIN.replace("[Female, Male]", "{list: planets}"), "planets", ""),
    "no such type": (PLAIN.replace("type: flag", "type: boolean", 1), "line 5", "'flag'"),
    "epsilon nought": (PLAIN.replace("epsilon: 2", "epsilon: 0"), "line 2", "greater than 0"),
    "epsilon a word": (PLAIN.replace("epsilon: 2", "epsilon: much"), "line 2", "valid number"),
    "epsilon nan": (PLAIN.replace("epsilon: 2", "epsilon: .nan"), "line 2", "number"),
    "epsilon not a number": (PLAIN.replace("epsilon: 2", "epsilon: nan"), "line 2", "guarantee.epsilon"),
    "total epsilon infinite": (PLAIN.replace("total_epsilon: 4", "total_epsilon: inf"), "line 2", "total_epsilon"),
    "a code with a colon": (PLAIN.replace("[Female, Male]", "['a:b', Male]"), "gender", "Use another code"),
    "other outside the domain": (PLAIN.replace("[Female, Male]", "[Female, Male], other: X"), "gender", "`other`"),
    "spelling outside": (PLAIN.replace("[Female, Male]", "[Female, Male], spellings: {F: X}"), "gender", "spellings"),
    "reported outside": (PLAIN.replace("[Female, Male]", "[Female, Male], reported: [X]"), "gender", "`reported`"),
    "an unknown implication": (PLAIN + "implications: [{when: {x: '1'}, then: {work: '1'}}]\n", "implication", "x"),
    "edges that fall": (
        PLAIN + "  - {name: b, derive: {bands_of: age, edges: [18, 9]}}\n",
        "line 7",
        "`edges` must rise",
    ),
    "no such derivation": (PLAIN + "  - {name: b, derive: {months_of: age}}\n", "line 7", "bands_of, year_of"),
    "any_of no flag": (
        PLAIN + "  - {name: b, type: flag, derive: {any_of: [gender, work]}}\n",
        "derived from gender",
        "not a flag",
    ),
    "any_of a category": (
        PLAIN + "  - {name: b, domain: [x, y], derive: {any_of: [farm, work]}}\n",
        "Attribute b",
        "type: flag",
    ),
    "a private flag": (PLAIN.replace("type: flag}", "type: flag, domain: private}", 1), "work", "Declare its domain"),
    "a flag of words": (PLAIN.replace("type: flag}", "type: flag, domain: [y, n]}", 1), "work", "a flag is 1 or 0"),
    "a code with the separator": (
        PLAIN + "  - {name: m, type: multi, separator: '|', domain: ['a|b', c]}\n",
        "Attribute m",
        "separator",
    ),
    "records without a person": (PLAIN + "person: {max_records: 3}\n", "line 7", "needs `id`"),
    "too large": (
        PLAIN + "".join(f"  - {{name: n{i}, domain: {{first: 0, last: 9000}}}}\n" for i in range(30)),
        "too large",
        "",
    ),
    "another version": ("shoal: 2\n" + PLAIN, "line 1", "shoal"),
    "an anchor bomb": (
        "a: &a [x, x]\n" + "".join(f"{c}: &{c} [{','.join([f'*{b}'] * 9)}]\n" for b, c in pairwise("abcdefghi")),
        "title",
        "",
    ),
}


@pytest.mark.parametrize("name", DESCRIPTIONS)
def test_a_bad_description_is_refused(desk, name):
    """The message names the line or the attribute and what to write instead, with exit code 2."""
    text, *words = DESCRIPTIONS[name]
    desk.description.write_text(text, encoding="utf-8")
    if name == "too large":
        extra = ",".join(f"n{i}" for i in range(30))
        desk.cases.write_text(_csv([r + ",1" * 30 for r in ROWS], f"{HEADER},{extra}"), encoding="utf-8")
    desk.refused(desk.release(), 2, *words)


def test_a_description_that_is_not_utf8_or_not_there_is_refused(desk):
    """Both are wrong calls, and say so."""
    desk.description.write_bytes(b"title: caf\xe9\n")
    desk.refused(desk.release(), 2, "not UTF-8")
    desk.refused(desk.release(description=desk.root / "absent.yaml"), 2, "can't be read", "absent.yaml")
    desk.refused(desk.release(description=desk.root), 2, "can't be read")


@pytest.mark.parametrize("value", ["0", "-1", "1000", "nan", "inf", "-inf"])
def test_an_epsilon_out_of_range_is_refused(desk, value):
    """Epsilon lies above 0 and at most 20."""
    desk.refused(desk.release("--epsilon", value), 2, "out of range", "Epsilon lies between 0 and 20")


@pytest.mark.parametrize("value", ["0", "1", "-1e-6", "nan", "0.01"])
def test_a_delta_out_of_range_is_refused(desk, value):
    """Delta lies far below one in the number of cases."""
    desk.refused(desk.release("--delta", value), 2, "out of range", "delta")


def test_words_in_place_of_numbers_are_wrong_calls(desk):
    """An option that is no number is refused by name."""
    desk.refused(desk.release("--epsilon", "four"), 2, "--epsilon")


def test_an_existing_folder_is_left_alone(desk):
    """A release is never overwritten, whether a folder, a file or a dangling link is in its place."""
    taken = desk.root / "taken"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine", encoding="utf-8")
    link = desk.root / "link"
    link.symlink_to(desk.root / "nowhere")
    for place in (taken, desk.description, link):
        desk.refused(desk.release(output=place), 2, "exists already", "choose another name")
    assert [p.name for p in taken.iterdir()] == ["mine.txt"]


def test_a_folder_that_can_not_be_written_is_refused_before_anything_is_spent(desk):
    """The parent must exist and be writable."""
    desk.refused(desk.release(output=desk.root / "no" / "2026.1"), 2, "does not exist", "Make it first")
    desk.refused(desk.release(output=desk.cases / "2026.1"), 2, "does not exist")
    if os.geteuid() != 0:  # root may write everywhere
        shut = desk.root / "shut"
        shut.mkdir(mode=0o500)
        desk.refused(desk.release(output=shut / "2026.1"), 2, "Nothing can be written")


def test_a_report_may_not_lie_in_the_release(desk):
    """What lies in the release folder is published, so the sensitive report is refused there."""
    desk.refused(desk.release("--report", desk.folder / "report.html"), 1, "inside a release folder", "name a file")
    desk.refused(desk.release("--report", desk.root), 2, "is a folder")
    desk.refused(desk.release("--report", desk.root / "no" / "report.html"), 2, "does not exist")


def test_a_missing_case_file_is_named(desk):
    """A file that is not there, is a folder, or is of no known kind is a wrong call or a finding with a place."""
    desk.refused(desk.release(cases=desk.root / "absent.csv"), 2, "There is no file", "absent.csv")
    desk.refused(desk.release(cases=desk.root), 2, ".csv")
    odd = desk.root / "cases.docx"
    shutil.copy(desk.cases, odd)
    desk.refused(desk.release(cases=odd), 2, ".csv")


def test_a_ledger_that_is_no_ledger_is_refused(desk):
    """A folder, another file, or a path under a file is never taken for a ledger, and is left as it was."""
    desk.refused(desk.release(ledger=desk.root), 2, "is a folder", "Name a file")
    other = desk.root / "other.txt"
    other.write_text("a shopping list\n", encoding="utf-8")
    desk.refused(desk.release(ledger=other), 1, "ledger")
    assert other.read_text(encoding="utf-8") == "a shopping list\n"
    desk.refused(desk.release(ledger=desk.cases / "ledger.jsonl"), 2, "ledger", "can't be written")


@pytest.mark.parametrize("total", ["total_epsilon: 1", "total_epsilon: 2, total_delta: 1e-7"])
def test_a_first_release_beyond_the_total_leaves_no_ledger(desk, total):
    """A ledger keeps its total for ever, so a total that was written too small is noticed before there is one."""
    desk.description.write_text(PLAIN.replace("total_epsilon: 4", total), encoding="utf-8")
    desk.refused(desk.release(), 2, "line 2", "more than all together", "raise the total")
    desk.refused(desk.release("--epsilon", "1.9"), 2, "more than all together")
    assert not desk.ledger.exists()
    desk.description.write_text(PLAIN.replace("total_epsilon: 4", "total_epsilon: 2"), encoding="utf-8")
    assert desk.release().code == 0


def test_an_edited_ledger_is_refused(desk):
    """A ledger in which anything was changed pays for nothing."""
    assert desk.release().code == 0
    shutil.rmtree(desk.folder)
    text = desk.ledger.read_text(encoding="utf-8")
    desk.ledger.write_text(text.replace('"total_epsilon": 4', '"total_epsilon": 9', 1), encoding="utf-8")
    ran = desk.release()
    assert ran.code == 1
    assert "was altered: line 1" in ran.text
    assert "Restore the ledger from a backup" in ran.text
    assert not desk.folder.exists()


@pytest.mark.parametrize("content", [None, b"", b"not a key", b"-----BEGIN PRIVATE KEY-----\nAAAA\n"])
def test_a_key_that_is_none_is_refused(desk, content):
    """A key that was named must be there and be one."""
    key = desk.root / "a.key"
    if content is not None:
        key.write_bytes(content)
    desk.refused(desk.release("--key", key), 2, "signing key", "a.key")


def test_init_echoes_no_cell_of_a_file_without_header(desk):
    """The first row may be a case record, so what `init` prints names columns by letter only."""
    desk.cases.write_text("\n".join([f"{CANARY},1,1", *ROWS]), encoding="utf-8")
    ran = desk.shoal("init", desk.cases, "-o", desk.root / "draft.yaml")
    assert not any(word in ran.text for word in WORDS)


def test_an_unforeseen_error_shows_no_value(desk, monkeypatch):
    """A mistake of ours may carry a cell in its message: the terminal gets its kind and place, not the message."""

    def break_down(*_: object, **__: object) -> None:
        raise RuntimeError(f"strict conversion failed for {CANARY}")

    monkeypatch.setattr("shoal.intake.read_sheet", break_down)
    desk.refused(desk.release(), 2, "RuntimeError", "mistake of Shoal")
