"""`shoal collection quality` as people type it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from tests.collection.contributions import Maker, records, steward
from tests.collection.test_cli import Shell

from shoal.signing import SigningKey


@pytest.fixture
def shell(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Shell:
    """A command line."""
    return Shell(capsys, monkeypatch)


@pytest.fixture
def begun(shell: Shell, tmp_path: Path) -> tuple[Path, list[object], str, Maker]:
    """A collection with two contributions of a partner, its key as options, the newer one's id, another partner."""
    identity, folder = steward(tmp_path), tmp_path / "collection"
    key: list[object] = ["--key", tmp_path / "collection.key"]
    shell.fine("collection", "key", tmp_path / "collection.key")
    shell.fine("collection", "init", folder, "--recipient", identity.public, *key)
    north, south = (Maker(tmp_path, name, identity.public) for name in ("North", "South"))
    first, of_first = north.pack(records("North", range(60)))
    second, of_second = north.pack(records("North", range(40, 140)), previous=of_first, period=("2026-01", "2026-02"))
    for path in (first, second):
        add(shell, folder, key, path)
    return folder, key, of_second, south


def add(shell: Shell, folder: Path, key: list[object], path: Path) -> None:
    """Take a contribution in."""
    shell.fine("collection", "add", folder, path, "--identity", path.parent / "steward.age", *key, "--register")


def released(shell: Shell, folder: Path, key: list[object]) -> Path:
    """A release of the newest version."""
    home = folder.parent
    description, place = home / "release.yaml", home / "2026.1"
    shell.fine("collection", "version", folder, *key)
    shell.fine("init", "--collection", folder, "--collection-key", key[1], "-o", description, "--title", "Invented")
    description.write_text(description.read_text().replace("reporting_length: 3", "reporting_length: 1"))
    SigningKey.new(home / "signing.key")
    own = ["--collection", folder, "--collection-key", key[1]]
    shell.fine("release", *own, "-d", description, "--key", home / "signing.key", "-o", place, "--no-report")
    return place


def test_the_same_page_whoever_else_contributes(shell: Shell, begun, tmp_path: Path):
    """Two collections that differ only in another partner's contributions give the same bytes, with a release too."""
    folder, key, contribution, south = begun
    release = released(shell, folder, key)
    other = tmp_path / "other"
    shutil.copytree(folder, other)
    for persons in (range(50), range(50, 80)):
        add(shell, other, key, south.pack(records("South", persons))[0])
        shell.fine("collection", "version", other, *key)
    pages = {}
    for name, more in (("plain", []), ("beside", ["--release", release]), ("ar", ["--language", "ar"])):
        for place in (folder, other):
            page = tmp_path / f"{place.name}-{name}.html"
            shell.fine("collection", "quality", place, contribution, "-o", page, *more, *key)
            pages[place.name, name] = page.read_bytes()
        assert pages["collection", name] == pages["other", name]
    assert b"Invented, 2026.1" in pages["other", "beside"]
    assert b"South" not in pages["other", "beside"]
    answers = [
        shell.json("collection", "quality", place, contribution, "--release", release, *key)
        for place in (folder, other)
    ]
    assert answers[0] == answers[1]
    assert {each["measure"] for each in answers[0]["published"]} == {"recorded", "yes"}
    assert all(0 <= each["low"] <= each["high"] <= 1 for each in answers[0]["published"])


def test_a_release_of_other_records_is_refused(shell: Shell, begun, tmp_path: Path):
    """What the collection's ledger does not know is not put beside its contributions; nor is a folder that is none."""
    folder, key, contribution, _ = begun
    release = released(shell, folder, key)
    (folder / "ledger.jsonl").rename(tmp_path / "ledger.jsonl")
    page = tmp_path / "page.html"
    assert shell.run("collection", "quality", folder, contribution, "-o", page, "--release", release, *key) == 1
    assert "none of this collection" in shell.said
    assert shell.run("collection", "quality", folder, contribution, "-o", page, "--release", tmp_path, *key) == 2
    assert not page.exists()


def test_text_page_and_json(shell: Shell, begun, tmp_path: Path):
    """Without -o it is told in the language asked for; a page is never written over another file."""
    folder, key, contribution, _ = begun
    said = shell.fine("collection", "quality", folder, contribution[:8], "--language", "fr", *key)
    assert "Ce que vos dossiers apportent" in said
    told = shell.json("collection", "quality", folder, contribution, *key)
    assert (told["contribution"], told["page"], told["published"]) == (contribution, None, [])
    page = tmp_path / "north.html"
    assert "for North alone" in shell.fine("collection", "quality", folder, contribution, "-o", page, *key)
    assert page.stat().st_mode & 0o077 == 0
    assert shell.run("collection", "quality", folder, contribution, "-o", page, *key) == 2


@pytest.mark.parametrize(
    ("wrong", "code"),
    [(["ffffffff"], 2), (["--language", "xx"], 2), (["--release", "nowhere"], 2)],
)
def test_what_can_not_be_carried_out(shell: Shell, begun, wrong: list[str], code: int):
    """An unknown contribution, language or release is a sentence and an exit code."""
    folder, key, contribution, _ = begun
    named = [] if wrong[0] == "ffffffff" else [contribution]
    assert shell.run("collection", "quality", folder, *named, *wrong, *key) == code
    assert "Traceback" not in shell.said
