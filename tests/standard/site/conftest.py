"""The built site, and its pages read as a browser reads them."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest

from shoal.standard.site import build_site

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class ReadPage(HTMLParser):
    """One page: its elements, its links, and whatever is not well formed."""

    text: str
    links: list[tuple[str, str, str]] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    elements: list[tuple[str, dict[str, str | None]]] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[str] = []
        self.feed(self.text)
        self.close()
        self.problems += [f"<{tag}> stays open" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        found = dict(attrs)
        self.elements.append((tag, found))
        if len(found) != len(attrs):
            self.problems.append(f"<{tag}> has an attribute twice")
        if "id" in found:
            self.ids.append(found["id"] or "")
        self.links += [(tag, name, value or "") for name, value in attrs if name in ("href", "src", "action")]
        if tag not in VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Note that an element ends where it must."""
        if not self._open or self._open.pop() != tag:
            self.problems.append(f"</{tag}> at {self.getpos()}")

    def first(self, tag: str) -> dict[str, str | None]:
        """The attributes of the first element of a kind."""
        return next(attributes for name, attributes in self.elements if name == tag)


@pytest.fixture(scope="session")
def site(tmp_path_factory) -> Path:
    """The whole site."""
    folder = tmp_path_factory.mktemp("standard") / "site"
    build_site(folder)
    return folder


@pytest.fixture(scope="session")
def read(site) -> dict[str, ReadPage]:
    """Every page by its path in the site."""
    paths = sorted(site.rglob("*.html"))
    return {path.relative_to(site).as_posix(): ReadPage(path.read_text(encoding="utf-8")) for path in paths}
