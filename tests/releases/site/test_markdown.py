"""Markdown of a story, read into blocks."""

from __future__ import annotations

import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.releases.site.markdown import Link, MarkdownProblem, read_page

STORY = """\
# A title

One paragraph that sums
it up.

## A heading

Text with **bold**, *italic*, `code` and [a link](#gender=Male),
and [another](https://example.org/a?b=1&c=2).

![Women, by age](#~view=table&~rows=ageBroad&gender=Female)

- one
- **two**

3. three

> Somebody said so.

| a | b |
|---|---|
| 1 | *2* |
"""


def test_each_kind_of_block_is_read():
    """Headings, paragraphs, lists, quotations, tables and views become blocks, in order."""
    page = read_page(STORY)
    assert (page.title, page.summary) == ("A title", "One paragraph that sums it up.")
    assert list(page.blocks) == [
        {"type": "heading", "level": 2, "text": [{"text": "A heading"}]},
        {
            "type": "paragraph",
            "text": [
                {"text": "Text with "},
                {"text": "bold", "bold": True},
                {"text": ", "},
                {"text": "italic", "italic": True},
                {"text": ", "},
                {"text": "code", "code": True},
                {"text": " and "},
                {"text": "a link", "href": "#gender=Male"},
                {"text": ", and "},
                {"text": "another", "href": "https://example.org/a?b=1&c=2"},
                {"text": "."},
            ],
        },
        {"type": "view", "caption": "Women, by age", "state": "~view=table&~rows=ageBroad&gender=Female"},
        {"type": "list", "ordered": False, "items": [[{"text": "one"}], [{"text": "two", "bold": True}]]},
        {"type": "list", "ordered": True, "items": [[{"text": "three"}]]},
        {"type": "quote", "text": [{"text": "Somebody said so."}]},
        {
            "type": "table",
            "head": [[{"text": "a"}], [{"text": "b"}]],
            "rows": [[[{"text": "1"}], [{"text": "2", "italic": True}]]],
        },
    ]


def test_links_keep_their_lines():
    """A link on the second line of a paragraph is reported there."""
    assert read_page(STORY).links == (
        Link(8, "#gender=Male"),
        Link(9, "https://example.org/a?b=1&c=2"),
        Link(11, "#~view=table&~rows=ageBroad&gender=Female", view=True),
    )


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("", 1, "begins with its title"),
        ("Text first.\n\n# Title\n", 1, "begins with its title"),
        ("# Title\n\n## Heading\n", 1, "comes the summary"),
        ("# Title\n\nSum *up*.\n", 3, "plain text"),
        ("# T [l](#)\n\nSum.\n", 1, "plain text"),
        ("# T\n\nS.\n\n# Again\n", 5, "one title"),
        ("# T\n\nS.\n\n<div>x</div>\n", 5, "HTML"),
        ("# T\n\nS.\n\nA\nB <b>x</b>\n", 6, "HTML"),
        ("# T\n\nS.\n\n<!-- note -->\n", 5, "HTML"),
        ("# T\n\nS.\n\n    indented\n", 5, "block of code"),
        ("# T\n\nS.\n\n```\ncode\n```\n", 5, "block of code"),
        ("# T\n\nS.\n\n---\n", 5, "rule"),
        ("# T\n\nS.\n\n- a\n  - b\n", 5, "one paragraph"),
        ("# T\n\nS.\n\n- # a\n", 5, "text only"),
        ("# T\n\nS.\n\n> - a\n", 5, "text only"),
        ("# T\n\nS.\n\nText ![v](#a=b) on\n", 5, "paragraph of its own"),
        ("# T\n\nS.\n\n![photo](photo.png)\n", 5, "Only a view"),
        ("# T\n\nS.\n\n![](#gender=Male)\n", 5, "caption"),
    ],
)
def test_what_a_story_can_not_hold_is_refused(text: str, line: int, problem: str):
    """The problem names its line and the way out."""
    with pytest.raises(MarkdownProblem, match=problem) as caught:
        read_page(text)
    assert caught.value.line == line


def test_no_link_is_dropped_in_silence():
    """A script's address is handed on as a link, so that it can be refused, and not shown as plain text."""
    assert read_page("# T\n\nS.\n\n[x](javascript:alert(1))\n").links == (Link(5, "javascript:alert(1)"),)


@given(st.text(st.characters(codec="utf-8"), max_size=200))
def test_no_text_breaks_the_reader(text: str):
    """Whatever stands in the file, there is a page of plain values or a problem with a line."""
    with contextlib.suppress(MarkdownProblem):
        page = read_page(f"# T\n\nS.\n\n{text}")
        assert {b["type"] for b in page.blocks} <= {"heading", "paragraph", "list", "quote", "table", "view"}
        assert json.loads(json.dumps(page.blocks)) == list(page.blocks)
