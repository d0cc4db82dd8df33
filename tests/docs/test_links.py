"""Every link within the checkout leads somewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def _prose(text: str) -> str:
    """A page without its blocks of code: what looks like a link or a heading there is none."""
    return re.sub(r"^```.*?^```", "", text, flags=re.M | re.S)


def _anchors(text: str) -> set[str]:
    """The anchors that a page's headings get."""
    headings = re.findall(r"^#+ (.+)$", _prose(text), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-") for heading in headings}


def _broken(docs, page: str, text: str) -> Iterator[str]:
    for target in LINK.findall(_prose(text)):
        if target.startswith(("http://", "https://")):
            continue
        path, _, anchor = target.partition("#")
        place = ((docs.root / page).parent / path) if path else docs.root / page
        if not place.exists():
            yield f"{page}: {target}"
        elif anchor and anchor not in _anchors(place.read_text(encoding="utf-8")):
            yield f"{page}: {target} (no such heading)"


def test_links_resolve(docs):
    """Files and headings that a page links to exist."""
    assert [line for page, text in docs.pages().items() for line in _broken(docs, page, text)] == []


def test_a_broken_link_would_be_noticed(docs):
    """A missing file and a missing heading are both reported."""
    text = "[a](nowhere.md) [b](docs/cli.md#nowhere) [c](docs/cli.md#shoal-init) [d](https://example.org)"
    assert list(_broken(docs, "README.md", text)) == [
        "README.md: nowhere.md",
        "README.md: docs/cli.md#nowhere (no such heading)",
    ]


def test_every_page_is_reached_from_the_index(docs):
    """docs/index.md links to every page of docs/, directly or through a page that it links to."""
    reached, waiting = set(), ["docs/index.md"]
    pages = docs.pages()
    while waiting:
        page = waiting.pop()
        if page in reached or page not in pages:
            continue
        reached.add(page)
        for target in LINK.findall(pages[page]):
            path = (docs.root / page).parent / target.partition("#")[0]
            if not target.startswith("http") and path.resolve().is_relative_to(docs.root):
                waiting.append(path.resolve().relative_to(docs.root).as_posix())
    assert {page for page in pages if page.startswith("docs/")} <= reached
