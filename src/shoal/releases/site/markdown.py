"""Markdown of a story, read into the few kinds of blocks that the explorer draws. No HTML passes through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markdown_it.tree import SyntaxTreeNode

Block = dict[str, Any]
Inline = dict[str, Any]


@dataclass(frozen=True)
class Link:
    """Where a story leads: the line it stands on, the target, and whether it is an embedded view."""

    line: int
    href: str
    view: bool = False


@dataclass(frozen=True)
class Page:
    """One story in one language.

    Args:
        title: Its first heading.
        summary: Its first paragraph, as plain text.
        blocks: What follows, as the explorer's format has it (docs/releases.md).
        links: All that it leads to.
    """

    title: str
    summary: str
    blocks: tuple[Block, ...]
    links: tuple[Link, ...]


class MarkdownProblem(Exception):
    """The Markdown has something that a story can't hold.

    Args:
        line: The line of the file, from 1.
        message: What is wrong and what to do.
    """

    def __init__(self, line: int, message: str) -> None:
        self.line = line
        super().__init__(message)


def read_page(text: str) -> Page:
    """Read one page.

    Args:
        text: The whole Markdown file.

    Raises:
        MarkdownProblem: It begins with no title and summary, or holds something that a story can't.
    """
    reader = MarkdownIt("commonmark", {"html": True}).enable("table")
    reader.validateLink = _every  # type: ignore[method-assign]
    nodes = [*SyntaxTreeNode(reader.parse(text)).children]
    if not nodes or nodes[0].type != "heading" or nodes[0].tag != "h1":
        raise MarkdownProblem(1, "A story begins with its title: a line `# Title`.")
    if len(nodes) < 2 or nodes[1].type != "paragraph":
        raise MarkdownProblem(_line(nodes[0]), "After the title comes the summary: one paragraph of plain text.")
    links: list[Link] = []
    title, summary = (_plain(_texts(node.children[0], []), node) for node in nodes[:2])
    blocks = tuple(block for node in nodes[2:] for block in _blocks(node, links))
    return Page(title, summary, blocks, tuple(links))


def _every(url: str) -> bool:  # noqa: ARG001 (the library's signature)
    """No target is dropped here, so that a forbidden one is an error and not mere text."""
    return True


def _plain(inline: Sequence[Inline], node: SyntaxTreeNode) -> str:
    """Title and summary are shown in lists, where nothing but text can stand."""
    if any(set(part) != {"text"} for part in inline):
        raise MarkdownProblem(_line(node), "Title and summary are plain text: no links, no bold or italic words.")
    return "".join(part["text"] for part in inline)


def _blocks(node: SyntaxTreeNode, links: list[Link]) -> Iterator[Block]:
    match node.type:
        case "heading":
            level = int(node.tag[1:])
            if level == 1:
                raise MarkdownProblem(_line(node), "A story has one title. Begin this heading with two #.")
            yield {"type": "heading", "level": level, "text": _texts(node.children[0], links)}
        case "paragraph":
            yield _paragraph(node, links)
        case "bullet_list" | "ordered_list":
            items = [_item(item, links) for item in node.children]
            yield {"type": "list", "ordered": node.type == "ordered_list", "items": items}
        case "blockquote":
            for child in node.children:
                yield {"type": "quote", "text": _only_text(child, links, "A quotation")}
        case "table":
            rows = [[_texts(cell.children[0], links) for cell in row.children] for row in _rows(node)]
            yield {"type": "table", "head": rows[0], "rows": rows[1:]}
        case "html_block":
            raise MarkdownProblem(_line(node), "HTML can't stand in a story. Write it in Markdown.")
        case "fence" | "code_block":
            raise MarkdownProblem(_line(node), "A block of code can't stand in a story. Are lines indented by mistake?")
        case "hr":
            raise MarkdownProblem(_line(node), "A rule can't stand in a story. Use a heading.")
        case _:
            raise MarkdownProblem(_line(node), "This can't stand in a story.")


def _rows(table: SyntaxTreeNode) -> list[SyntaxTreeNode]:
    return [row for part in table.children for row in part.children]


def _paragraph(node: SyntaxTreeNode, links: list[Link]) -> Block:
    inline = node.children[0]
    if len(inline.children) == 1 and inline.children[0].type == "image":
        image = inline.children[0]
        href, caption = str(image.attrs["src"]), image.content.strip()
        if not href.startswith("#"):
            raise MarkdownProblem(
                _line(node), "Only a view can be embedded: `![Caption](#…)` with the part of its address after the #."
            )
        if not caption:
            raise MarkdownProblem(_line(node), "A view needs a caption: write it between the square brackets.")
        links.append(Link(_line(node), href, view=True))
        return {"type": "view", "caption": caption, "state": href[1:]}
    return {"type": "paragraph", "text": _texts(inline, links)}


def _item(node: SyntaxTreeNode, links: list[Link]) -> list[Inline]:
    if len(node.children) != 1:
        raise MarkdownProblem(_line(node), "An item of a list is one paragraph, with no list within it.")
    return _only_text(node.children[0], links, "An item of a list")


def _only_text(node: SyntaxTreeNode, links: list[Link], what: str) -> list[Inline]:
    if node.type != "paragraph":
        raise MarkdownProblem(_line(node), f"{what} holds text only.")
    return _texts(node.children[0], links)


def _line(node: SyntaxTreeNode) -> int:
    return node.map[0] + 1 if node.map else 1


def _texts(inline: SyntaxTreeNode, links: list[Link]) -> list[Inline]:
    """The runs of text of a paragraph, each with its marks."""
    run = _Run(_line(inline), links)
    token = inline.token
    for child in (token.children if token else None) or ():
        run.take(child)
    return run.parts


class _Run:
    """Goes through the tokens of one paragraph with the marks that are open."""

    def __init__(self, line: int, links: list[Link]) -> None:
        self.parts: list[Inline] = []
        self._line = line
        self._links = links
        self._marks: dict[str, Any] = {}

    def take(self, token: Token) -> None:
        """Take in one token."""
        match token.type:
            case "text" | "text_special":
                self._add(token.content)
            case "code_inline":
                self._add(token.content, code=True)
            case "softbreak" | "hardbreak":
                self._line += 1
                self._add(" ")
            case "strong_open" | "em_open":
                self._marks["bold" if token.type == "strong_open" else "italic"] = True
            case "strong_close" | "em_close":
                self._marks.pop("bold" if token.type == "strong_close" else "italic", None)
            case "link_open":
                self._marks["href"] = str(token.attrs["href"])
                self._links.append(Link(self._line, self._marks["href"]))
            case "link_close":
                self._marks.pop("href", None)
            case "image":
                raise MarkdownProblem(self._line, "A view stands in a paragraph of its own, with empty lines around.")
            case _:
                raise MarkdownProblem(self._line, "HTML can't stand in a story. Write it in Markdown.")

    def _add(self, text: str, **more: bool) -> None:
        marks = {**self._marks, **more}
        if not text:
            return
        if self.parts and {k: v for k, v in self.parts[-1].items() if k != "text"} == marks:
            self.parts[-1]["text"] += text
        else:
            self.parts.append({"text": text, **marks})
