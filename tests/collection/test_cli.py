"""`shoal collection` from the first key to a release, as people type it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from tests.collection.contributions import Maker, crosswalk, records, reference, steward

from shoal.cli import main
from shoal.collection.keys import VARIABLE
from shoal.releases.verify import verify_release
from shoal.signing import SigningKey


class Shell:
    """Runs `shoal` in this process, and keeps what it said."""

    def __init__(self, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self._capsys, self._monkeypatch = capsys, monkeypatch
        self.said = ""

    def run(self, *arguments: object) -> int:
        """Run a command; returns its exit code."""
        self._monkeypatch.setattr("sys.argv", ["shoal", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        out = self._capsys.readouterr()
        self.said = out.out + out.err
        self.out = out.out
        return int(ended.value.code or 0)

    def json(self, *arguments: object) -> dict[str, Any]:
        """Run a command that must succeed, and read its JSON."""
        assert self.run(*arguments, "--json") == 0, self.said
        return json.loads(self.out)  # type: ignore[no-any-return]

    def fine(self, *arguments: object) -> str:
        """Run a command that must succeed, and return its sentences."""
        assert self.run(*arguments) == 0, self.said
        return self.out


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A command line."""
    return Shell(capsys, monkeypatch)


@pytest.fixture
def begun(shell: Shell, tmp_path: Path) -> tuple[Path, list[object], Maker, Maker]:
    """A collection, its key as options, and two partners."""
    identity, folder = steward(tmp_path), tmp_path / "collection"
    shell.fine("collection", "key", tmp_path / "collection.key")
    key = ["--key", tmp_path / "collection.key"]
    assert shell.json("collection", "init", folder, "--recipient", identity.public, *key)["folder"] == str(folder)
    north, south = (Maker(tmp_path, name, identity.public) for name in ("North", "South"))
    return folder, key, north, south


def test_from_contributions_to_a_release(shell: Shell, begun, tmp_path: Path):
    """Contributions, a crosswalk, a version, a description, a release; then a withdrawal and what it destroys."""
    folder, key, north, south = begun
    identity = ["--identity", tmp_path / "steward.age"]
    shell.fine("collection", "partner", folder, "North", north.public, *key)
    first, of_first = north.pack(records("North", range(60)))
    second, _ = south.pack(records("South", range(40)))
    assert shell.json("collection", "add", folder, first, *identity, *key)["records"] == 60
    assert shell.run("collection", "add", folder, second, *identity, *key) == 1
    assert "partner-unregistered" in shell.said
    assert "Took in" in shell.fine("collection", "add", folder, second, *identity, *key, "--register")
    same = [(maker.public, reference("person", maker.name, n), n) for n in range(3) for maker in (north, south)]
    pairs = pl.DataFrame(same, schema=["partner", "ref", "person"], orient="row")
    links, unit = crosswalk(tmp_path, pairs, steward(tmp_path).public)
    assert "3 persons" in shell.fine("collection", "link", folder, links, *identity, "--unit", unit, *key)
    assert shell.json("collection", "version", folder, *key)["records"] == 97
    assert "Version 1" in shell.fine("collection", "versions", folder, *key)
    assert "newest record" in shell.fine("collection", "conflicts", folder, *key)
    description = tmp_path / "release.yaml"
    shell.fine("init", "--collection", folder, "--collection-key", key[1], "-o", description, "--title", "Invented")
    description.write_text(description.read_text().replace("reporting_length: 3", "reporting_length: 1"))
    SigningKey.new(tmp_path / "signing.key")
    release = ["release", "--collection", folder, "--collection-key", key[1], "-d", description]
    release += ["--key", tmp_path / "signing.key", "-o", tmp_path / "2026.1", "--no-report"]
    assert shell.json(*release)["version"] == 1
    assert verify_release(tmp_path / "2026.1") == []
    assert (folder / "ledger.jsonl").exists()
    found = shell.json("collection", "status", folder, *key)
    assert (found["releases"], found["budget"]["releases"]) == ([[1, "2026.1"]], 1)
    shell.fine("collection", "withdraw", folder, "North", reference("person", "North", 9), *key)
    shell.fine("collection", "remove", folder, of_first[:10], *key)
    assert "counts no more" in shell.said
    assert "Destroyed" in shell.fine("collection", "expire", folder, *key)
    assert shell.json("collection", "version", folder, *key)["records"] == 40
    said = shell.fine("collection", "status", folder, *key)
    assert "destroyed" in said
    actions = [line["action"] for line in shell.json("collection", "history", folder, *key)["lines"]]
    assert actions[:6] == ["init", "partner", "add", "add", "link", "version"]
    assert actions[6:] == ["read", "release", "withdraw", "remove", "expire", "version"]


def test_the_difference_is_told(shell: Shell, begun, tmp_path: Path):
    """Two versions compared in sentences and in JSON."""
    folder, key, north, _ = begun
    identity = ["--identity", tmp_path / "steward.age"]
    for persons in (range(5), range(3, 9)):
        path, _ = north.pack(records("North", persons))
        shell.fine("collection", "add", folder, path, *identity, *key, "--register")
        shell.fine("collection", "version", folder, *key)
    assert "All: 4 added, 0 removed" in shell.fine("collection", "diff", folder, *key)
    assert shell.json("collection", "diff", folder, "1", "2", *key)["old"] == 1


def test_history_is_verified_and_a_noted_head_is_found(shell: Shell, begun):
    """`history --verify` opens everything; `--head` refuses a collection that does not hold a hash noted earlier."""
    folder, key, north, _ = begun
    head = shell.json("collection", "history", folder, *key)["head"]
    shell.fine("collection", "partner", folder, "North", north.public, *key)
    assert "all 0 objects are whole" in shell.fine("collection", "history", folder, *key, "--verify", "--head", head)
    assert shell.run("collection", "history", folder, *key, "--head", "0" * 64) == 1
    (folder / "history.jsonl").write_bytes((folder / "history.jsonl").read_bytes()[:-5])
    assert shell.run("collection", "status", folder, *key) == 1
    assert "line 2" in shell.said


def test_without_a_key_or_with_a_wrong_one_nothing_opens(
    shell: Shell, begun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """No key is exit code 2, the wrong one 1; the right one may come from the environment."""
    folder, key, *_ = begun
    monkeypatch.delenv(VARIABLE, raising=False)
    assert shell.run("collection", "status", folder) == 2
    shell.fine("collection", "key", tmp_path / "other.key")
    assert shell.run("collection", "status", folder, "--key", tmp_path / "other.key") == 1
    monkeypatch.setenv(VARIABLE, Path(str(key[1])).read_text())
    assert "There is no version yet." in shell.fine("collection", "status", folder)


def test_a_release_has_one_source_and_one_ledger(shell: Shell, begun, tmp_path: Path):
    """A case file or a collection, never both or none; and a collection's releases are paid for from its own ledger."""
    folder, key, north, _ = begun
    identity = ["--identity", tmp_path / "steward.age"]
    path, _ = north.pack(records("North", range(60)))
    shell.fine("collection", "add", folder, path, *identity, *key, "--register")
    shell.fine("collection", "version", folder, *key)
    description = tmp_path / "release.yaml"
    shell.fine("init", "--collection", folder, "--collection-key", key[1], "-o", description)
    release = ["release", "-d", description, "-o", tmp_path / "2026.1"]
    own = ["--collection", folder, "--collection-key", key[1]]
    for wrong, said in (
        ([], "one of the two"),
        (["cases.csv", *own], "one of the two"),
        ([*own, "--ledger", tmp_path / "ledger.jsonl"], "its own ledger"),
        (["cases.csv"], "--ledger"),
    ):
        assert shell.run(*release, *wrong) == 2
        assert said in shell.said
    assert shell.run("init", "-o", tmp_path / "x.yaml") == 2
    assert not (folder / "ledger.jsonl").exists()


def test_empty_answers_are_sentences_too(shell: Shell, begun, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Where there is nothing to show or to do, that is said."""
    folder, key, north, _ = begun
    assert "no version yet" in shell.fine("collection", "versions", folder, *key)
    assert "nothing to destroy" in shell.fine("collection", "expire", folder, *key)
    path, contribution = north.pack(records("North", range(5)))
    shell.fine("collection", "add", folder, path, "--identity", tmp_path / "steward.age", *key, "--register")
    shell.fine("collection", "version", folder, *key)
    assert "no records disagree" in shell.fine("collection", "conflicts", folder, *key)
    whole, _ = north.pack(records("North", range(7)), previous=contribution)
    said = shell.fine("collection", "add", folder, whole, "--identity", tmp_path / "steward.age", *key, "--replaces")
    assert "takes the place of" in said
    monkeypatch.setattr("sys.stdin", io.StringIO(reference("person", "North", 1) + "\n"))
    shell.fine("collection", "withdraw", folder, "North", "-", *key)
    assert "withdrawn" in shell.fine("collection", "status", folder, *key)
    assert "record(s) of withdrawn" in shell.fine("collection", "expire", folder, *key)
