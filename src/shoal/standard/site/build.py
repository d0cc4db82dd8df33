"""Writing the documentation site: a folder of plain files that works from any host and from a disk."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files as package_files
from pathlib import Path
from typing import Any

import jinja2

from shoal.errors import FileError
from shoal.standard._data import LANGUAGES
from shoal.standard.headings import headings
from shoal.standard.load import standard as newest
from shoal.standard.model import Standard
from shoal.standard.site.catalogue import editions, findings
from shoal.standard.site.downloads import format_words, write_downloads
from shoal.standard.site.links import Links, code_anchor, field_files
from shoal.standard.site.pages import Content, Page, pages, shared
from shoal.standard.site.search import entries, index_script, letters
from shoal.standard.site.words import NAMES, direction, fill, places, words

ASSETS = ("site.css", "search.js")
INDEX = "search-index.js"


def build_site(folder: Path, *, standard: Standard | None = None) -> None:
    """Write the documentation site. The same standard gives the same bytes.

    Args:
        folder: A folder that is empty or new.
        standard: The standard; the newest version where none is given.

    Raises:
        FileError: The folder holds something, or can't be written.
    """
    described = standard or newest()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise FileError(f"{folder} is not empty. Give a folder that is empty or new.")
        _write_site(described, folder)
    except OSError as error:
        raise FileError(f"The pages can't be written to {folder}: {error.strerror or 'unknown cause'}.") from error


def _write_site(standard: Standard, root: Path) -> None:
    content = Content(standard, findings(), editions(), write_downloads(standard, root))
    environment = _environment()
    known = shared(content) | {"languages": LANGUAGES, "names": NAMES}
    known["directions"] = {language: direction(language) for language in LANGUAGES}
    for language in LANGUAGES:
        _write_language(content, environment, known | _spoken(language), root / language)
    door = environment.get_template("root.html")
    _write(root / "index.html", door.render(known | {"texts": {name: words(name) for name in LANGUAGES}}))
    for name in ASSETS:
        asset = package_files("shoal.standard.site").joinpath("assets", name).read_text(encoding="utf-8")
        _write(root / "assets" / name, asset)


def _spoken(language: str) -> dict[str, Any]:
    """What every page of a language knows."""
    return {
        "language": language,
        "direction": direction(language),
        "w": words(language),
        "groups": headings(language).groups,
        "formats": format_words(words(language)["downloads"]["formats"]),
    }


def _write_language(content: Content, environment: jinja2.Environment, known: Mapping[str, Any], folder: Path) -> None:
    """Write the pages of one language, its index of everything, and the index that is searched."""
    language, files = known["language"], field_files(content.standard)
    listed = [finding for part in content.findings.values() for finding in part]
    found = entries(content.standard, language, Links("", files), listed, known["w"])
    index = Page("search.html", "search.html", "", {"letters": letters(found, language)})
    for page in (*pages(content), index):
        here = {"path": page.path, "section": page.section, "base": page.base, "root": f"../{page.base}"}
        values = {**known, **page.values, **here, "to": Links(page.base, files)}
        _write(folder / page.path, environment.get_template(page.template).render(values))
    _write(folder / INDEX, index_script(found, known["w"]["kinds"]))


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("shoal.standard.site"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"fill": fill, "anchor": code_anchor, "places": places}
    return environment


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text.rstrip() + "\n", encoding="utf-8", newline="\n")
