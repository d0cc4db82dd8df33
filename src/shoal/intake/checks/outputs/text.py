"""A check's report for the terminal: plain text that reads well in a file and in a mail too."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from shoal.intake.checks.outputs.bundles import MOST_PLACES, Bundle, Kind, bundled
from shoal.intake.checks.outputs.lines import Line, clean, grouped, recognised_in_words, summary
from shoal.intake.checks.outputs.words import Words, words
from shoal.intake.checks.report import CheckReport

WIDTH = 100
MOST_LETTERS = 40
"""So many columns are named by their letter alone."""


def as_text(report: CheckReport, language: str = "en") -> str:
    """The report as text, with the summary first and the notice last.

    Args:
        report: The result of a check.
        language: A language tag (BCP 47).

    Returns:
        Lines of at most 100 characters where words allow it. No cell of the file is among them.
    """
    said = words(language)
    lines = [f"{clean(report.name)}{said.text('colon')}{summary(report, language)}"]
    lines += [*recognised_in_words(report, said)[1:], ""]
    groups = grouped(report, language)
    for group in groups:
        lines += [group.heading, "=" * len(group.heading), ""]
        for layer, findings in group.layers:
            lines += [layer, "-" * len(layer), ""]
            for kind in bundled(findings):
                for bundle in kind.shown:
                    lines += [*_bundle(bundle, said), ""]
                if kind.rest:
                    lines += [*_rest(kind, said), ""]
    if not groups:
        lines += [said.text("nothing"), ""]
    return "\n".join([*lines, *_wrapped(said.text("notice"), indent="")]) + "\n"


def _bundle(bundle: Bundle, said: Words) -> Iterator[str]:
    """Where and how often, what is wrong, what to do, its code."""
    for line in bundle.lines[:MOST_PLACES]:
        yield from _place(line, said)
    if len(bundle.lines) > MOST_PLACES:
        rest = bundle.lines[MOST_PLACES:]
        letters = said.text("comma").join(line.letter for line in rest[:MOST_LETTERS])
        cut = "…" if len(rest) > MOST_LETTERS else ""
        yield from _wrapped(
            f"{said.text('more', n=said.number(len(rest)))}{said.text('colon')}{letters}{cut}", indent=""
        )
    line = bundle.first
    yield from _wrapped(line.message, indent="  ")
    yield from _wrapped(f"{said.text('fix')}{said.text('colon')}{line.fix}", indent="  ")
    yield f"  [{line.code}]"


def _place(line: Line, said: Words) -> list[str]:
    where = line.place + (f" ({line.header})" if line.header else "")
    return _wrapped(f"{where}{said.text('colon')}{line.often}" if line.often else where, indent="")


def _rest(kind: Kind, said: Words) -> Iterator[str]:
    """How many findings of a kind are not shown, and where to see them."""
    yield from _wrapped(said.counted("rest_of_kind", kind.left_out, code=kind.code), indent="  ")


def _wrapped(text: str, *, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
