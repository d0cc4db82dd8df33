"""A profile for the terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from shoal.intake.pages.words import Words
from shoal.intake.profiling.model import FileProfile
from shoal.intake.profiling.outputs.view import Row, rows, words

WIDTH = 100


def as_text(profile: FileProfile, language: str = "en") -> str:
    """The profile as text, what may name people first.

    Args:
        profile: What a file holds.
        language: A language tag (BCP 47).
    """
    said = words(language)
    listed = rows(profile, said)
    colon = said.text("colon")
    lines = [f"{profile.name}{colon}{said.counted('records', profile.rows)}, {said.counted('columns', len(listed))}"]
    if profile.system:
        lines.append(said.text("system", system=profile.system))
    suspected = [row for row in listed if row.identifier]
    if suspected:
        lines += ["", said.text("identifying_title"), "=" * len(said.text("identifying_title"))]
        lines += [f"{row.column.letter} ({row.header}){colon}{row.identifier}" for row in suspected]
    lines += ["", said.text("columns_title"), "=" * len(said.text("columns_title"))]
    for row in listed:
        lines += _row(row, said)
    if profile.groups:
        lines += ["", said.text("groups_title"), "=" * len(said.text("groups_title"))]
        lines += [f"{group.name}{colon}{', '.join(group.columns)}" for group in profile.groups]
    return "\n".join([*lines, "", *textwrap.wrap(said.text("notice"), WIDTH)]) + "\n"


def _row(row: Row, said: Words) -> Iterator[str]:
    colon = said.text("colon")
    field = f" = {row.field}" if row.field else ""
    different = said.counted("different", row.column.different)
    yield f"{row.column.letter} ({row.header}){colon}{row.kind}, {row.filled}, {different}{field}"
    values = ", ".join(f"{each.value} ({said.number(each.records)})" for each in row.column.frequent)
    for told in (*([values] if values else []), *row.notes):
        yield from textwrap.wrap(told, WIDTH, initial_indent="    ", subsequent_indent="    ")
