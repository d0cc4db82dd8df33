"""What goes into a release besides the cases: stories, and the release before."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from shoal.releases.describe.columns import engine_columns
from shoal.releases.describe.content import Outline
from shoal.releases.load import load_description
from shoal.releases.site.stories import check_stories, read_stories

EXAMPLES = Path(__file__).parents[2] / "examples/stories"


@pytest.fixture
def ledger(small, tmp_path) -> Path:
    """A copy of the ledger."""
    return Path(shutil.copy(small.ledger, tmp_path / "ledger.jsonl"))


def _stories(folder: Path, view: str) -> Path:
    folder.mkdir()
    text = f"# A story\n\nIn short.\n\n![A view](#{view})\n"
    (folder / "1-first.md").write_text(text, encoding="utf-8")
    return folder


def _call(small, ledger: Path, *more: object) -> tuple[object, ...]:
    return ("release", small.cases, "-d", small.description, "--ledger", ledger, "--no-report", *more)


@pytest.mark.usefixtures("quick")
def test_a_release_with_stories_and_a_history(shoal, small, tmp_path, ledger):
    """Both end up in the folder, which verifies; the changes are told."""
    stories = _stories(tmp_path / "stories", "~view=table&~rows=sector&gender=Female&year=2016..2018")
    more = ("-o", tmp_path / "2026.2", "--stories", stories, "--previous", small.folder, "--key", small.key)
    ran = shoal(*_call(small, ledger, *more))
    assert ran.code == 0, ran.text
    assert shoal("verify", tmp_path / "2026.2").code == 0
    manifest = json.loads((tmp_path / "2026.2/data/explorer/manifest.json").read_text("utf-8"))
    assert [story["name"] for story in manifest["stories"]] == ["first"]
    assert [edition["version"] for edition in manifest["about"]["history"]] == ["2026.2", "2026.1"]
    assert manifest["about"]["history"][0]["changes"] == ["Attributes, values and guarantee are as they were."]
    assert "## 2026.1" in (tmp_path / "2026.2/CHANGELOG.md").read_text("utf-8")


def test_a_wrong_story_costs_nothing(shoal, small, tmp_path, ledger):
    """What a story names and the release does not have is refused before the ledger is touched."""
    before = ledger.read_bytes()
    more = ("-o", tmp_path / "2026.2", "--stories", _stories(tmp_path / "stories", "gendr=Female"), "--epsilon", 1)
    ran = shoal(*_call(small, ledger, *more))
    assert ran.code == 2
    assert "1-first.md, line 5: The release has no attribute 'gendr'. Did you mean 'gender'?" in ran.err
    assert ledger.read_bytes() == before
    assert not (tmp_path / "2026.2").exists()


def test_a_wrong_release_before_costs_nothing(shoal, small, tmp_path, ledger):
    """No release there, or the same version again: refused before the ledger is touched."""
    before = ledger.read_bytes()
    for folder, name in ((tmp_path, "2026.2"), (small.folder, "2026.1")):
        ran = shoal(*_call(small, ledger, "-o", tmp_path / name, "--previous", folder, "--epsilon", 1))
        assert ran.code == 2, ran.text
    assert ledger.read_bytes() == before


def test_the_stories_of_the_demonstration_fit_its_release(shoal, tmp_path):
    """Every view and link of examples/stories is one that the demonstration's release has."""
    cases, draft = tmp_path / "cases.csv", tmp_path / "release.yaml"
    assert shoal("demo-data", "-n", 60, "-o", cases).code == 0
    assert shoal("init", cases, "-o", draft, "--title", "Invented").code == 0
    stories = read_stories(EXAMPLES, "en")
    description = load_description(draft)
    check_stories(stories, Outline(description, *engine_columns(description)))
    assert [story.name for story in stories] == ["overview", "corridor", "business"]
    assert list(stories[0].pages) == ["en", "fr", "es", "ar"]
    for story in stories:
        views = {code: [b["state"] for b in page.blocks if b["type"] == "view"] for code, page in story.pages.items()}
        assert 4 <= len(views["en"]) <= 6
        assert all(found == views["en"] for found in views.values())
