"""Stories: Markdown pages beside the data, with views of the explorer in them."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel import Locale, UnknownLocaleError

from shoal.errors import FileError, StoryError
from shoal.releases.charts import charts
from shoal.releases.describe.content import Outline
from shoal.releases.files import SITE_FILES
from shoal.releases.site.markdown import Link, MarkdownProblem, Page, read_page
from shoal.releases.site.prepared import table_names
from shoal.releases.site.states import LANGUAGE, Names, names_of, nearest, state_problem
from shoal.standard import LANGUAGES

FOLDER = "stories"
LARGEST = 200_000
"""Bytes of one story."""
_FILE = re.compile(r"(?:(?P<number>\d{1,4})-)?(?P<name>[A-Za-z0-9_-]{1,60})(?:\.(?P<language>[^.]+))?\.md")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")


@dataclass(frozen=True)
class Story:
    """One story in all its languages.

    Args:
        name: Its name in file names and addresses.
        pages: Its text in each language, that of the release first.
        files: The Markdown file of each language, for messages.
    """

    name: str
    pages: Mapping[str, Page]
    files: Mapping[str, str]

    @property
    def paths(self) -> list[str]:
        """The files that are written of it, the plain page first."""
        return [f"{FOLDER}/{self.name}.html", *(f"{FOLDER}/{self.name}.{code}.json" for code in self.pages)]


@dataclass(frozen=True)
class _Source:
    """One Markdown file, told by its name."""

    path: Path
    number: int | None
    name: str
    language: str


def read_stories(folder: Path, language: str) -> tuple[Story, ...]:
    """Read the stories of a folder: `1-overview.md`, with translations `1-overview.fr.md`.

    A README.md is left out. The number only tells the order.

    Args:
        folder: The folder with the Markdown files.
        language: The release's own language, that of a file without a language in its name.

    Raises:
        FileError: There is no such folder, or no story in it.
        StoryError: A file has no usable name, can't be read, or holds what a story can't.
    """
    if not folder.is_dir():
        raise FileError(f"There is no folder {folder} with stories.")
    found = sorted(path for path in folder.glob("*.md") if path.name.casefold() != "readme.md")
    if not found:
        raise FileError(f"There is no story in {folder}: write one as 1-overview.md.")
    sources = [_source(path, language) for path in found]
    own = [source for source in sources if source.language == language]
    own.sort(key=lambda source: (source.number is None, source.number or 0, source.name))
    translations = [source for source in sources if source.language != language]
    translations.sort(key=lambda source: (*(source.language != known for known in LANGUAGES), source.language))
    _check_sources(own, translations)
    return tuple(_story(source, [t for t in translations if t.name == source.name]) for source in own)


def _source(path: Path, language: str) -> _Source:
    match = _FILE.fullmatch(path.name)
    if match is None:
        raise StoryError(
            f"{path.name} is no name for a story. Use letters, digits, - and _, as in 1-overview.md, and put the "
            "language of a translation before the end, as in 1-overview.fr.md."
        )
    code = match["language"] or language
    if not is_language(code):
        raise StoryError(f"{path.name}: {code!r} is no code of a language, such as fr, es or ar.")
    return _Source(path, int(match["number"]) if match["number"] else None, match["name"], code)


def is_language(code: str) -> bool:
    """Whether there is a language of that code.

    >>> is_language("fr"), is_language("draft")
    (True, False)
    """
    if not LANGUAGE.fullmatch(code):
        return False
    try:
        Locale.parse(code, sep="-")
    except (UnknownLocaleError, ValueError):
        return False
    return True


def direction(code: str) -> str:
    """Which way a language is written: "ltr" or "rtl"."""
    return "rtl" if Locale.parse(code, sep="-").character_order == "right-to-left" else "ltr"


def language_name(code: str) -> str:
    """What a language calls itself."""
    return str(Locale.parse(code, sep="-").get_display_name() or code)


def _check_sources(own: Sequence[_Source], translations: Sequence[_Source]) -> None:
    names: dict[tuple[str, str], str] = {}
    for source in (*own, *translations):
        key = (source.name.casefold(), source.language)
        if key in names:
            raise StoryError(f"{source.path.name} and {names[key]} are the same story in the same language.")
        names[key] = source.path.name
    known = [source.name for source in own]
    for source in translations:
        if source.name not in known:
            raise StoryError(
                f"{source.path.name} is a translation of a story that is not there.{nearest(source.name, known)}"
            )


def _story(source: _Source, translations: Sequence[_Source]) -> Story:
    sources = [source, *translations]
    return Story(
        source.name,
        {s.language: _page(s.path) for s in sources},
        {s.language: s.path.name for s in sources},
    )


def _page(path: Path) -> Page:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise StoryError(f"{path.name} can't be read: {error.strerror}.") from error
    if len(data) > LARGEST:
        raise StoryError(f"{path.name} is too long for a story: more than {LARGEST:,} bytes.")
    try:
        return read_page(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise StoryError(f"{path.name} is not in UTF-8. Save it as UTF-8.") from error
    except MarkdownProblem as problem:
        raise StoryError(f"{path.name}, line {problem.line}: {problem}") from problem


# Where the stories lead


def check_stories(stories: Sequence[Story], outline: Outline) -> None:
    """Check every view and link of the stories against the names of the release.

    Args:
        stories: The stories.
        outline: The release. Of one that is not measured yet, values of private domains are let pass.

    Raises:
        StoryError: One leads nowhere. The message names file and line, and the nearest name there is.
    """
    names = names_of(outline, [story.name for story in stories])
    shown = charts(outline)
    tables = table_names(shown, outline.description.reporting_length)
    paths = {*SITE_FILES, *(f"tables/{name}{suffix}" for name in tables for suffix in (".csv", ".json"))}
    paths |= {path for story in stories for path in story.paths}
    for story in stories:
        for language, page in story.pages.items():
            for link in page.links:
                problem = _link_problem(link, names, paths)
                if problem:
                    raise StoryError(f"{story.files[language]}, line {link.line}: {problem}")


def _link_problem(link: Link, names: Names, paths: Collection[str]) -> str | None:
    if link.href.startswith("#"):
        return state_problem(link.href[1:], names)
    if link.href.startswith("https://") or link.href.startswith("mailto:"):
        return None
    shown = repr(link.href[:80])
    if _SCHEME.match(link.href) or link.href.startswith("//"):
        return f"The link to {shown} is not allowed: link to https:, mailto:, a view (#…) or a file of the release."
    path = link.href.partition("#")[0]
    if path not in paths:
        return f"The release has no file {path[:80]!r}.{nearest(path, sorted(paths))}"
    return None


# What is written


def stories_json(stories: Sequence[Story]) -> list[dict[str, Any]]:
    """The stories as the explorer's manifest lists them."""
    return [
        {"name": s.name, "title": page.title, "summary": page.summary, "languages": list(s.pages)}
        for s in stories
        for page in [next(iter(s.pages.values()))]
    ]


def write_stories(stories: Sequence[Story], root: Path) -> None:
    """Write the stories for the explorer; `write_story_pages` writes those that need no JavaScript.

    Args:
        stories: The stories.
        root: The release folder.
    """
    if not stories:
        return
    (root / FOLDER).mkdir(exist_ok=True)
    for story in stories:
        for language, page in story.pages.items():
            value = {"title": page.title, "summary": page.summary, "blocks": list(page.blocks)}
            text = json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
            (root / FOLDER / f"{story.name}.{language}.json").write_text(text, encoding="utf-8", newline="\n")
