"""What a partner gets back, for the terminal: plain text that reads well in a file and in a mail too."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from shoal.collection.quality.model import Quality
from shoal.collection.quality.outputs.view import View, view

WIDTH = 100


def as_text(found: Quality, language: str = "en") -> str:
    """What a partner gets back, as text.

    Args:
        found: What there is to tell.
        language: A language tag (BCP 47).
    """
    shown = view(found, language)
    said = shown.said
    figures = (f"{label} {number}" for label, number in shown.figures)
    lines = [said.text("title"), found.partner, *_wrapped(said.text("comma").join(figures)), ""]
    for heading, section in _sections(shown, found):
        lines += [heading, "=" * len(heading), *(line for text in section for line in _wrapped(text)), ""]
    return "\n".join([*lines, *_wrapped(said.text("notice"))]) + "\n"


def _sections(shown: View, found: Quality) -> Iterator[tuple[str, list[str]]]:
    said, colon = shown.said, shown.said.text("colon")
    listed = [f"{each.severity}{colon}{each.label or each.code}{colon}{each.about}" for each in shown.findings]
    receipt = [f"{label}{colon}{value}" for label, value in shown.receipt]
    yield said.text("receipt_title"), [*receipt, *(listed or [said.text("nothing_found")])]
    yield said.text("fields_title"), list(_fields(shown, found))
    yield said.text("shares_title"), [*shown.moved_notes, *shown.moved]
    yield said.text("published_title"), [shown.published_note, *_published(shown)]
    yield said.text("gains_title"), list(shown.gains) or [said.text("no_gains")]


def _fields(shown: View, found: Quality) -> Iterator[str]:
    said, colon, comma = shown.said, shown.said.text("colon"), shown.said.text("comma")
    yield shown.fields_note
    for row in shown.fields:
        before = f"{comma}{said.text('head_before')}{colon}{row.before}{comma}{row.change}" if found.previous else ""
        yield f"{row.label} ({row.field}){colon}{row.now}{before}"


def _published(shown: View) -> Iterator[str]:
    colon, comma = shown.said.text("colon"), shown.said.text("comma")
    for group in shown.published:
        for row in group.rows:
            told = f"{row.own}{comma}{shown.said.text('head_all')}{colon}{row.all}"
            yield f"{group.label} · {row.what}{colon}{told}" + (f" ({row.place})" if row.place else "")


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
