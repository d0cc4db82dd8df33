"""The command line from the case file to the verified folder."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def _debits(ledger: Path) -> int:
    return sum(json.loads(line)["kind"] == "debit" for line in ledger.read_text(encoding="utf-8").splitlines())


@pytest.fixture
def copy(small, tmp_path) -> Path:
    """A copy of the release folder, to be spoilt."""
    return Path(shutil.copytree(small.folder, tmp_path / "copy"))


@pytest.fixture
def ledger(small, tmp_path) -> Path:
    """A copy of the ledger."""
    return Path(shutil.copy(small.ledger, tmp_path / "ledger.jsonl"))


@pytest.mark.usefixtures("quick")
def test_the_whole_way(shoal, tmp_path, steward_key):
    """demo-data, init, release, verify: each step needs nothing but what the one before made."""
    cases, draft = tmp_path / "cases.csv", tmp_path / "release.yaml"
    assert shoal("demo-data", "-n", 400, "-o", cases).code == 0
    drafted = shoal("init", cases, "-o", draft, "--implications", "--title", "Invented")
    assert drafted.code == 0
    assert "Look it over" in drafted.out
    # Three-way counts of all 53 attributes take long; what is tested here is that the steps fit together.
    draft.write_text(draft.read_text("utf-8").replace("reporting_length: 3", "reporting_length: 1"), encoding="utf-8")
    web = tmp_path / "web"
    web.mkdir()
    folder, ledger = web / "2026.1", tmp_path / "ledger.jsonl"
    common = ("--description", draft, "--epsilon", 4, "--delta", 1e-6, "--ledger", ledger)
    made = shoal("release", cases, *common, "-o", folder)
    assert made.code == 0, made.text
    assert "do not publish it" in made.out
    assert (tmp_path / "2026.1-steward-report.html").is_file()
    assert [path.name for path in web.iterdir()] == ["2026.1"]
    assert steward_key.is_file()
    verified = shoal("verify", folder, "--ledger", ledger)
    assert verified.code == 0
    assert "whole, signed by" in verified.out


def test_json_is_one_object_for_every_verb(shoal, small, tmp_path, ledger):
    """What machines read is one JSON object on standard output and nothing on standard error."""
    calls = {
        "demo-data": ("-n", 60, "-o", tmp_path / "demo.csv"),
        "init": (small.cases, "-o", tmp_path / "draft.yaml"),
        "verify": (small.folder, "--ledger", small.ledger),
        "lists": (),
        "lists gender": (),
        "keys new": (tmp_path / "a.key",),
        "keys show": (tmp_path / "a.key",),
        "ledger new": (tmp_path / "new.jsonl", "--epsilon", 3),
        "ledger show": (ledger,),
    }
    for verb, rest in calls.items():
        ran = shoal(*verb.split(), *rest, "--json")
        assert ran.code == 0, ran.text
        assert isinstance(ran.json, dict), verb
        assert ran.err == "", verb


@pytest.mark.usefixtures("quick")
def test_json_of_a_release(shoal, small, tmp_path, ledger):
    """A release tells what it made; a repeated one costs nothing."""
    rest = ("-d", small.description, "--ledger", ledger, "-o", tmp_path / "again", "--no-report", "--json")
    ran = shoal("release", small.cases, *rest, "--key", small.key)
    assert ran.code == 0, ran.text
    assert ran.json["records"] == small.release.records
    assert ran.json["aggregates"] == len(small.release.aggregates())
    assert (ran.json["epsilon"], ran.json["delta"], ran.json["report"]) == (4.0, 1e-6, None)
    assert ran.json["key"] == small.release.signer
    assert ran.err == ""


@pytest.mark.usefixtures("quick")
def test_the_same_request_gives_the_same_bytes_and_no_second_debit(shoal, small, tmp_path, ledger):
    """A release made again into another folder has the same data, whatever the order of the rows."""
    before = ledger.read_bytes()
    header, *rows = small.cases.read_text(encoding="utf-8").splitlines()
    cases = tmp_path / "cases.csv"
    kept: dict[str, list[str]] = {}
    for row in rows:
        kept.setdefault(row.split(",")[0], []).append(row)
    # Each person's records keep their order among themselves: only the first two count.
    turned = [row for person in reversed(kept) for row in kept[person]]
    cases.write_text("\n".join([header, *turned]) + "\n", encoding="utf-8")
    ran = shoal("release", cases, "-d", small.description, "--ledger", ledger, "-o", tmp_path / "2026.2", "--no-report")
    assert ran.code == 0, ran.text
    for name in ("synthetic.csv", "synthetic.parquet", "aggregates.csv", "aggregates.parquet"):
        assert (tmp_path / "2026.2/data" / name).read_bytes() == (small.folder / "data" / name).read_bytes()
    assert ledger.read_bytes() == before
    assert _debits(ledger) == 1


def test_the_same_measurements_under_another_version_are_pointed_out(shoal, small, tmp_path, ledger):
    """Two versions that agree tell that no record changed in between; the same version again tells nothing."""
    common = ("-d", small.description, "--ledger", ledger, "--no-report")
    folder = tmp_path / small.folder.name
    assert "measurements-repeated" not in shoal("release", small.cases, *common, "-o", folder).err
    other = shoal("release", small.cases, *common, "-o", tmp_path / "2031.7")
    assert other.code == 0
    assert "measurements-repeated" in other.err
    told = shoal("release", small.cases, *common, "-o", tmp_path / "2031.8", "--json").json["findings"]
    assert [finding["code"] for finding in told] == ["measurements-repeated"]


def test_beyond_the_budget_nothing_happens(shoal, small, tmp_path, ledger):
    """What remains is told, nothing is written and nothing is debited."""
    remaining = shoal("ledger", "show", ledger, "--json").json["remaining_epsilon"]
    assert 3 < remaining < 9
    before = ledger.read_bytes()
    rest = ("-d", small.description, "--ledger", ledger, "-o", tmp_path / "2026.3", "--epsilon", remaining + 0.5)
    ran = shoal("release", small.cases, *rest)
    assert ran.code == 1
    assert f"at most epsilon {remaining:.3f}" in ran.err
    assert "Nothing was debited" in ran.err
    assert ledger.read_bytes() == before
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ledger.jsonl", "ledger.jsonl.lock"]


def test_the_ledger_tells_what_is_spent(shoal, small, tmp_path, ledger):
    """The ledger of the small release has one release of epsilon 4 out of 9."""
    shown = shoal("ledger", "show", ledger, "--json").json
    assert (shown["total_epsilon"], shown["releases"], shown["entries"]) == (9, 1, 3)
    assert shown["spent_epsilon"] == pytest.approx(4, abs=1e-3)
    assert shown["head"] == small.release.ledger_entry
    assert "1 release" in shoal("ledger", "show", ledger).out
    again = shoal("ledger", "new", ledger, "--epsilon", 3)
    assert again.code == 2
    assert "never overwritten" in again.err
    assert shoal("ledger", "show", tmp_path / "none.jsonl").code == 2


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("data/synthetic.csv", "checksum-wrong"),
        ("data/explorer/counts/1.bin.gz", "checksum-wrong"),
        ("index.html", "checksum-wrong"),
        ("release.json", "signature-wrong"),
        ("release.json.sig", "signature-wrong"),
    ],
)
def test_a_tampered_release_fails(shoal, copy, path, code):
    """One changed byte in any file is found, named and answered with exit code 1."""
    content = (copy / path).read_bytes()
    at = content.index(b"4") if b"4" in content else 5
    (copy / path).write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
    ran = shoal("verify", copy)
    assert ran.code == 1
    assert f"[{code}]" in ran.err
    as_json = shoal("verify", copy, "--json")
    assert as_json.code == 1
    assert code in [finding["code"] for finding in as_json.json["findings"]]


def test_missing_and_added_files_fail(shoal, copy):
    """A release is the whole of its files and no other."""
    (copy / "codebook.csv").unlink()
    (copy / "more.html").write_text("<p>more", encoding="utf-8")
    ran = shoal("verify", copy)
    assert ran.code == 1
    assert "codebook.csv is missing" in ran.err
    assert "more.html is not part of the release" in ran.err


def test_another_publisher_is_noticed(shoal, small, tmp_path):
    """With the publisher's own key, had from elsewhere, a folder signed by somebody else fails."""
    own = shoal("keys", "show", small.key, "--json").json["public_key"]
    other = shoal("keys", "new", tmp_path / "other.key", "--json").json["public_key"]
    assert shoal("verify", small.folder, "--public-key", own).code == 0
    assert shoal("verify", small.folder, "--public-key", other).code == 1
    assert shoal("verify", small.folder, "--public-key", "nonsense").code == 1


def test_a_ledger_that_was_rolled_back_is_noticed(shoal, small, tmp_path, ledger):
    """A ledger without the entry that the release names has forgotten what was spent."""
    lines = ledger.read_text(encoding="utf-8").splitlines(keepends=True)
    ledger.write_text("".join(lines[:-1]), encoding="utf-8")
    ran = shoal("verify", small.folder, "--ledger", ledger)
    assert ran.code == 1
    assert "[ledger-rolled-back]" in ran.err
    assert shoal("verify", small.folder, "--ledger", tmp_path / "none.jsonl").code == 2


def test_an_edited_ledger_is_noticed(shoal, small, ledger):
    """Verification trusts no ledger whose chain is broken."""
    ledger.write_text(ledger.read_text(encoding="utf-8").replace("debit", "debut", 1), encoding="utf-8")
    ran = shoal("verify", small.folder, "--ledger", ledger)
    assert ran.code == 1
    assert "was altered: line 2" in ran.err


def test_what_is_no_release_is_refused(shoal, tmp_path):
    """An empty folder is a damaged release to `verify`, and nothing to show to `explore`."""
    assert shoal("verify", tmp_path).code == 1
    ran = shoal("explore", tmp_path, "--no-browser", "--port", 0)
    assert ran.code == 2
    assert "no release folder" in ran.err


def test_keys_are_never_overwritten(shoal, tmp_path):
    """A key that is lost can't sign again, so one in place stays."""
    assert shoal("keys", "new", tmp_path / "a.key").code == 0
    before = (tmp_path / "a.key").read_bytes()
    assert shoal("keys", "new", tmp_path / "a.key").code == 2
    assert (tmp_path / "a.key").read_bytes() == before
    assert (tmp_path / "a.key").stat().st_mode & 0o077 == 0
    assert shoal("keys", "show", tmp_path / "none.key").code == 2


def test_nothing_that_exists_is_overwritten(shoal, small, tmp_path):
    """demo-data and init leave what is there alone, and make no folders."""
    place = tmp_path / "mine"
    place.write_text("mine", encoding="utf-8")
    assert shoal("demo-data", "-n", 60, "-o", place).code == 2
    assert shoal("init", small.cases, "-o", place).code == 2
    assert place.read_text(encoding="utf-8") == "mine"
    assert shoal("demo-data", "-n", 60, "-o", tmp_path / "no/cases.csv").code == 2
    assert shoal("init", small.cases, "-o", tmp_path / "no/release.yaml").code == 2
    assert shoal("demo-data", "-n", 0, "-o", tmp_path / "none.csv").code == 2


def test_a_list_that_is_none_is_refused(shoal):
    """An unknown list is named, with exit code 2."""
    ran = shoal("lists", "planets")
    assert ran.code == 2
    assert "planets" in ran.err
    assert "Female" in shoal("lists", "gender").out


def test_the_program_runs_as_a_process():
    """`python -m shoal.cli` is the same program, with its own exit codes."""
    said = subprocess.run([sys.executable, "-m", "shoal.cli", "--version"], capture_output=True, text=True, check=True)
    assert said.stdout.startswith("shoal ")
    wrong = subprocess.run([sys.executable, "-m", "shoal.cli", "relaese"], capture_output=True, text=True, check=False)
    assert wrong.returncode == 2
    assert "Traceback" not in wrong.stderr
