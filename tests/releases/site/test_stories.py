"""Stories: read, checked against the release, and written."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from shoal.errors import FileError, StoryError
from shoal.releases.describe.content import Outline, ReleaseContent
from shoal.releases.folder import publish
from shoal.releases.site.stories import check_stories, direction, read_stories, stories_json
from shoal.releases.verify import verify_release
from shoal.signing import SigningKey

OVERVIEW = """\
# First look

What it is about.

![Women, by age](#~view=table&~rows=ageBroad&gender=Female)

See [the table](tables/gender.csv), [how](methodology.html#main), [men](#gender=Male) or [us](mailto:a@example.org).
"""


def write(folder: Path, **texts: str) -> Path:
    """A folder with these files; the names have _ for . and - for nothing."""
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with two stories, one of them in three languages."""
    return write(
        tmp_path / "stories",
        **{
            "10-later.md": "# Later\n\nSecond.\n",
            "2-overview.md": OVERVIEW,
            "2-overview.fr.md": OVERVIEW.replace("First look", "Premier regard"),
            "overview.ar.md": OVERVIEW.replace("First look", "نظرة أولى"),
            "README.md": "Not a story.",
        },
    )


def test_stories_are_in_the_order_of_their_numbers(folder: Path):
    """The number tells the order and is no part of the name; translations belong to their story."""
    stories = read_stories(folder, "en")
    assert [story.name for story in stories] == ["overview", "later"]
    assert list(stories[0].pages) == ["en", "fr", "ar"]
    assert stories_json(stories)[0] == {
        "name": "overview",
        "title": "First look",
        "summary": "What it is about.",
        "languages": ["en", "fr", "ar"],
    }


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("my story.md", OVERVIEW, "no name for a story"),
        ("3-x.draft.md", OVERVIEW, "'draft' is no code of a language"),
        ("3-other.fr.md", OVERVIEW, "a translation of a story that is not there"),
        ("3-later.md", OVERVIEW, "the same story in the same language"),
        ("3-x.md", "No title.", "line 1: A story begins with its title"),
        ("3-x.md", "# T\n\nS.\n\n<b>x</b>", "3-x.md, line 5: HTML"),
        ("3-x.md", "# T\n\nS.\n\n" + "x" * 200_000, "too long"),
    ],
)
def test_a_file_that_is_no_story_is_refused(folder: Path, name: str, text: str, problem: str):
    """The error names the file, and the line where there is one."""
    write(folder, **{name: text})
    with pytest.raises(StoryError, match=problem):
        read_stories(folder, "en")


def test_a_file_in_another_encoding_is_refused(folder: Path):
    """Not UTF-8: the error says so."""
    (folder / "3-x.md").write_bytes("# Café\n\nS.\n".encode("latin-1"))
    with pytest.raises(StoryError, match="not in UTF-8"):
        read_stories(folder, "en")


def test_a_folder_without_stories_is_refused(tmp_path: Path):
    """A folder that is not there or empty is a mistake, not a release without stories."""
    with pytest.raises(FileError, match="no folder"):
        read_stories(tmp_path / "none", "en")
    with pytest.raises(FileError, match="no story"):
        read_stories(tmp_path, "en")


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("![x](#gendr=Male)", r"x\.md, line 5: The release has no attribute 'gendr'\. Did you mean 'gender'"),
        ("[x](#~rows=gendr)", "no chart 'gendr'"),
        ("[x](summry.html)", "no file 'summry.html'. Did you mean 'summary.html'"),
        ("[x](tables/gender--by--yeer.csv)", "Did you mean 'tables/gender--by--year.csv'"),
        ("[x](http://example.org)", "not allowed"),
        ("[x](javascript:alert(1))", "not allowed"),
        ("[x](//example.org/a)", "not allowed"),
        ("[x](../secret.csv)", "no file"),
        ("[x](/etc/passwd)", "no file"),
    ],
)
def test_a_link_that_leads_nowhere_is_refused(content: ReleaseContent, tmp_path: Path, link: str, problem: str):
    """The error names file and line, what is unknown, and the nearest name there is."""
    stories = read_stories(write(tmp_path / "s", **{"x.md": f"# T\n\nS.\n\n{link}\n"}), "en")
    outline = Outline(content.description, content.domain, content.columns)
    with pytest.raises(StoryError, match=problem):
        check_stories(stories, outline)


@pytest.fixture
def published(content: ReleaseContent, folder: Path, key: SigningKey, tmp_path: Path) -> Path:
    """A release with the stories."""
    stories = read_stories(folder, "en")
    return publish(content, tmp_path / "2026.1", key=key, explorer=None, stories=stories)


def test_the_release_holds_the_stories(published: Path, key: SigningKey):
    """A file for each language, a plain page, an entry in the manifest, all signed."""
    assert verify_release(published, public_key=key.public) == []
    names = sorted(path.name for path in (published / "stories").iterdir())
    assert names == [
        "later.en.json",
        "later.html",
        "overview.ar.json",
        "overview.en.json",
        "overview.fr.json",
        "overview.html",
    ]
    french = json.loads((published / "stories/overview.fr.json").read_text("utf-8"))
    assert (french["title"], french["summary"]) == ("Premier regard", "What it is about.")
    assert french["blocks"][0] == {
        "type": "view",
        "caption": "Women, by age",
        "state": "~view=table&~rows=ageBroad&gender=Female",
    }
    manifest = json.loads((published / "data/explorer/manifest.json").read_text("utf-8"))
    assert [story["name"] for story in manifest["stories"]] == ["overview", "later"]


def test_the_plain_page_needs_no_script(published: Path):
    """Every language with its direction, every view as a link to the explorer, every link from its own folder."""
    page = (published / "stories/overview.html").read_text("utf-8")
    assert "<script" not in page
    articles = re.findall(r'<article id="(\w+)" lang="\w+" dir="(\w+)">', page)
    assert articles == [("en", "ltr"), ("fr", "ltr"), ("ar", "rtl")]
    state = "~view=table&amp;~rows=ageBroad&amp;gender=Female"
    assert f'<a href="../index.html#{state}&amp;~lang=ar">Women, by age</a>' in page
    assert page.count("<h1>") == 1
    for target in ("../tables/gender.csv", "../methodology.html#main", "mailto:a@example.org", "../pages.css"):
        assert f'href="{target}"' in page
    for href in re.findall(r'href="(\.\./[^"#]+|[\w-]+\.html)', page):
        assert (published / "stories" / href).is_file(), href


def test_the_key_figures_lead_to_the_stories(published: Path):
    """summary.html lists them."""
    assert '<a href="stories/overview.html">First look</a>' in (published / "summary.html").read_text("utf-8")


def test_a_story_that_does_not_fit_is_never_published(content, key, tmp_path):
    """Publish checks once more: nothing is written."""
    stories = read_stories(write(tmp_path / "s", **{"x.md": "# T\n\nS.\n\n![x](#gendr=1)\n"}), "en")
    with pytest.raises(StoryError):
        publish(content, tmp_path / "out", key=key, explorer=None, stories=stories)
    assert [path.name for path in tmp_path.iterdir()] == ["s"]


def test_languages_know_their_direction():
    """Arabic is written from right to left, French is not."""
    assert (direction("ar"), direction("fr"), direction("pt-BR")) == ("rtl", "ltr", "ltr")
