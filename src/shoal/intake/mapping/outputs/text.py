"""The report on what a mapping lost for the terminal: plain text that reads well in a file and in a mail too."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from shoal.intake.mapping.loss import Loss
from shoal.intake.mapping.model import Mapping
from shoal.intake.mapping.outputs.view import Lost, Row, View, view

WIDTH = 100


def as_text(loss: Loss, mapping: Mapping, name: str, language: str = "en") -> str:
    """The report as text, what was lost first.

    Args:
        loss: What the mapping made of a file.
        mapping: The mapping, for what it notes.
        name: Name of the file.
        language: A language tag (BCP 47).
    """
    shown = view(loss, mapping, language)
    said = shown.said
    figures = (f"{said.text(f'figure_{key}')} {said.number(number)}" for key, number in shown.figures.items())
    lines = [said.text("title", name=name), *_wrapped(said.text("comma").join(figures)), ""]
    for heading, section in _sections(shown):
        lines += [heading, "=" * len(heading), "", *section, ""]
    return "\n".join(lines).rstrip() + "\n"


def _sections(shown: View) -> Iterator[tuple[str, list[str]]]:
    said = shown.said
    if shown.notes:
        colon = said.text("colon")
        notes = [line for f in shown.notes for line in _wrapped(f"{f.label} ({f.name}){colon}{f.note}")]
        yield said.text("notes_title"), notes
    lost = [line for each in shown.lost for line in _lost(each, shown)]
    yield said.text("lost_title"), lost or [said.text("nothing_lost")]
    yield said.text("columns_title"), [line for row in shown.columns for line in _row(row, shown)]
    if shown.left:
        yield said.text("left_title"), [line for row in shown.left for line in _row(row, shown)]
    if shown.unsupplied:
        names = [f"{f.label} ({f.name})" + (" *" if f.core else "") for f in shown.unsupplied]
        yield said.text("unsupplied_title"), [*names, "", f"* {said.text('core')}"]


def _lost(lost: Lost, shown: View) -> Iterator[str]:
    said = shown.said
    yield lost.heading
    yield "-" * len(lost.heading)
    for row in lost.rows:
        for fate in row.fates:
            why = f" ({fate.note})" if fate.note else ""
            yield from _wrapped(f"{_place(row, shown)}{said.text('colon')}{fate.records}{why}")
    for value in lost.values:
        note = f" {value.note}" if value.note else ""
        told = f'"{value.value}"{said.text("arrow")}{value.codes}{said.text("colon")}{value.records}.{note}'
        yield from _wrapped(f"{value.column or value.field}{said.text('colon')}{told}", indent="  ")
    yield ""


def _row(row: Row, shown: View) -> Iterator[str]:
    fates = (f"{fate.text} {fate.records}" + (f" ({fate.note})" if fate.note else "") for fate in row.fates)
    yield from _wrapped(f"{_place(row, shown)}{shown.said.text('colon')}{shown.said.text('comma').join(fates)}")


def _place(row: Row, shown: View) -> str:
    return shown.said.text("arrow").join(part for part in (row.column, row.field) if part)


def _wrapped(text: str, *, indent: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent + "  ",
        break_long_words=False,
        break_on_hyphens=False,
    )
