"""A check's report for the terminal: plain text that reads well in a file and in a mail too."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from shoal.intake.checks.outputs.lines import Line, clean, grouped, summary
from shoal.intake.checks.outputs.words import Words, words
from shoal.intake.checks.report import CheckReport

WIDTH = 100


def as_text(report: CheckReport, language: str = "en") -> str:
    """The report as text, with the summary first and the notice last.

    Args:
        report: The result of a check.
        language: A language tag (BCP 47).

    Returns:
        Lines of at most 100 characters where words allow it. No cell of the file is among them.
    """
    said = words(language)
    lines = [f"{clean(report.name)}{said.text('colon')}{summary(report, language)}", ""]
    groups = grouped(report, language)
    for group in groups:
        lines += [group.heading, "=" * len(group.heading), ""]
        for layer, findings in group.layers:
            lines += [layer, "-" * len(layer), ""]
            for finding in findings:
                lines += [*_finding(finding, said), ""]
    if not groups:
        lines += [said.text("nothing"), ""]
    return "\n".join([*lines, *_wrapped(said.text("notice"), indent="")]) + "\n"


def _finding(line: Line, said: Words) -> Iterator[str]:
    """One finding: where and how often, what is wrong, what to do, its code."""
    colon = said.text("colon")
    where = line.place + (f" ({line.header})" if line.header else "")
    yield from _wrapped(f"{where}{colon}{line.often}" if line.often else where, indent="")
    yield from _wrapped(line.message, indent="  ")
    yield from _wrapped(f"{said.text('fix')}{colon}{line.fix}", indent="  ")
    yield f"  [{line.code}]"


def _wrapped(text: str, *, indent: str) -> list[str]:
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
