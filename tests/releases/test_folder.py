"""There is a whole release, checked and signed, or there is none."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

from shoal.errors import FileError, Finding, ReleaseDamaged, Where
from shoal.releases import folder as folder_module
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.folder import check_explorer, check_target, publish
from shoal.releases.verify import verify_release
from shoal.signing import SigningKey

STEPS = (
    "_write_tables",
    "write_explorer_data",
    "write_tables",
    "write_stories",
    "write_pages",
    "citation_cff",
    "data_package",
    "dcat_jsonld",
    "_sign",
    "_check",
    "_sync",
)


def load_fixtures() -> ModuleType:
    """The module of the fixtures (tests are no package, so it can't be imported by name)."""
    spec = spec_from_file_location("fixtures", Path(__file__).with_name("conftest.py"))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def names(folder: Path) -> list[str]:
    """What stands in a folder."""
    return sorted(path.name for path in folder.iterdir())


def files(folder: Path) -> dict[str, bytes]:
    """Every file of a folder with its bytes."""
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def test_the_folder_holds_what_the_format_names(golden: Path):
    """Every file that docs/release-format.md names is there."""
    named = {
        "index.html",
        "pages.css",
        "summary.html",
        "codebook.html",
        "codebook.csv",
        "methodology.html",
        "CHANGELOG.md",
        "LICENSE",
        "CITATION.cff",
        "datapackage.json",
        "dataset.jsonld",
        "dcat.jsonld",
        "release.json",
        "release.json.sig",
        "data/synthetic.csv",
        "data/synthetic.parquet",
        "data/aggregates.csv",
        "data/aggregates.parquet",
        "data/explorer/manifest.json",
    }
    there = set(files(golden))
    assert named <= there
    assert all(path.startswith(("data/explorer/", "tables/")) for path in there - named)


def test_the_same_content_gives_the_same_bytes(content: ReleaseContent, golden: Path, key: SigningKey, tmp_path: Path):
    """Published twice, to two places, every file is the same, signature and Parquet included."""
    again = publish(content, tmp_path / "other-name", key=key, explorer=None)
    assert files(again) == files(golden)


def test_the_statement_lists_every_file(golden: Path):
    """release.json names each file but itself and its signature, with bytes and SHA-256."""
    there = files(golden)
    listed = json.loads(there.pop("release.json"))["files"]
    there.pop("release.json.sig")
    assert listed == {
        path: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()} for path, data in there.items()
    }


def test_the_explorer_is_copied(content: ReleaseContent, key: SigningKey, explorer: Path, tmp_path: Path):
    """With a built explorer, its files are part of the release and are signed."""
    release = publish(content, tmp_path / "2026.1", key=key, explorer=explorer)
    assert (release / "index.html").read_text(encoding="utf-8").startswith("<!doctype html><title>Explorer")
    assert (release / "assets/app.js").is_file()
    assert verify_release(release, public_key=key.public) == []


def test_a_folder_without_an_explorer_is_refused(tmp_path: Path):
    """An explorer that was not built, or that would hide the data, is refused."""
    with pytest.raises(FileError, match=r"index\.html"):
        check_explorer(tmp_path)
    (tmp_path / "index.html").write_text("", encoding="utf-8")
    check_explorer(tmp_path)
    (tmp_path / "data").mkdir()
    with pytest.raises(FileError, match="holds data"):
        check_explorer(tmp_path)


@pytest.mark.parametrize("kind", ["folder", "file", "broken link"])
def test_what_exists_is_never_overwritten(kind: str, content: ReleaseContent, key: SigningKey, tmp_path: Path):
    """A folder, a file and even a broken link under the name stop the work before it begins."""
    target = tmp_path / "2026.1"
    {"folder": target.mkdir, "file": target.touch, "broken link": lambda: target.symlink_to("nowhere")}[kind]()
    with pytest.raises(FileError, match="never overwritten"):
        publish(content, target, key=key, explorer=None)
    assert names(tmp_path) == ["2026.1"]


def test_a_missing_parent_is_refused(tmp_path: Path):
    """The folder that will hold the release must be there."""
    with pytest.raises(FileError, match="does not exist"):
        check_target(tmp_path / "none" / "2026.1")


def test_a_parent_that_can_not_be_written_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Where no folder can be made, the refusal says so."""

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(FileError, match="Permission denied"):
        check_target(tmp_path / "2026.1")


def test_checking_leaves_nothing_behind(tmp_path: Path):
    """The check of the target makes no lasting file."""
    check_target(tmp_path / "2026.1")
    assert names(tmp_path) == []


@pytest.mark.parametrize("error", [RuntimeError("broken"), KeyboardInterrupt(), OSError(28, "No space left on device")])
@pytest.mark.parametrize("step", STEPS)
def test_a_failure_anywhere_leaves_nothing_behind(
    step: str,
    error: BaseException,
    *,
    content: ReleaseContent,
    key: SigningKey,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
):
    """Whatever step fails, and however, there is neither a release nor a leftover."""
    reached = []

    def fail(*_: object, **__: object) -> None:
        reached.append(step)
        raise error

    monkeypatch.setattr(folder_module, step, fail)
    expected = FileError if isinstance(error, OSError) else type(error)
    with pytest.raises(expected):
        publish(content, tmp_path / "2026.1", key=key, explorer=None)
    assert reached == [step]
    assert names(tmp_path) == []


def test_what_does_not_verify_is_not_published(
    content: ReleaseContent, key: SigningKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """A folder with findings never gets its name."""
    finding = Finding("part-missing", "error", Where(), "A part is missing.", "Mend it.")
    monkeypatch.setattr(folder_module, "verify_release", lambda *_, **__: [finding])
    with pytest.raises(ReleaseDamaged, match="part-missing"):
        publish(content, tmp_path / "2026.1", key=key, explorer=None)
    assert names(tmp_path) == []


KILL = """
import importlib.util, os, signal, sys
from pathlib import Path
from shoal.releases import folder as folder
spec = importlib.util.spec_from_file_location("fixtures", sys.argv[1])
fixtures = importlib.util.module_from_spec(spec)
spec.loader.exec_module(fixtures)
def die(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
setattr(folder, sys.argv[3], die)
target = Path(sys.argv[2])
folder.publish(fixtures.make_content(), target, key=fixtures.SigningKey.new(target.parent / "key"), explorer=None)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")
@pytest.mark.parametrize("step", ["write_pages", "_sign", "_sync"])
def test_a_kill_leaves_no_folder_under_the_name(step: str, tmp_path: Path):
    """Killed in the middle, the release does not exist, and it can be published again."""
    arguments = [str(Path(__file__).with_name("conftest.py")), str(tmp_path / "2026.1"), step]
    done = subprocess.run([sys.executable, "-c", KILL, *arguments], capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL
    assert not (tmp_path / "2026.1").exists()
    assert any(name.startswith(".2026.1.") for name in names(tmp_path))
    check_target(tmp_path / "2026.1")


def test_everything_is_on_the_disk_before_the_rename(
    content: ReleaseContent, key: SigningKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """Each file and each folder is synced before the folder gets its name, its parent after."""
    events: list[object] = []
    sync, rename = os.fsync, Path.rename

    def fsync(handle: int) -> None:
        events.append(os.fstat(handle).st_ino)
        sync(handle)

    def renamed(path: Path, target: Path) -> Path:
        events.append("rename")
        return rename(path, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "rename", renamed)
    release = publish(content, tmp_path / "2026.1", key=key, explorer=None)
    before = set(events[: events.index("rename")])
    assert {path.stat().st_ino for path in [release, *release.rglob("*")]} <= before
    assert events[-1] == tmp_path.stat().st_ino


@pytest.mark.parametrize("records", [0, 1])
def test_a_release_of_next_to_nothing_is_a_release(records: int, key: SigningKey, tmp_path: Path):
    """No record and no count at all still make a well-formed folder."""
    fixtures = load_fixtures()
    release = publish(fixtures.make_content(records=records, least=9), tmp_path / "r", key=key, explorer=None)
    assert verify_release(release) == []
