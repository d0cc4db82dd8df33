"""Findings that say the same of several places, put together so that a report on an untidy file stays short."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from shoal.intake.checks.outputs.lines import Line

MOST_TEXTS = 5
"""So many texts of one kind of finding are shown at once; five hundred spellings would bury what else was found."""
MOST_PLACES = 5


@dataclass(frozen=True)
class Bundle:
    """One message with its remedy, and every place that it is about.

    Args:
        lines: The findings; message and remedy are the same in all of them.
    """

    lines: tuple[Line, ...]

    @property
    def first(self) -> Line:
        """The finding that stands first in the file."""
        return self.lines[0]

    @property
    def cells(self) -> int:
        """How often it was found in all places together."""
        return sum(line.count for line in self.lines)


@dataclass(frozen=True)
class Kind:
    """The findings of one kind.

    Args:
        code: Their code.
        shown: Those to show at once, in the order of the file.
        rest: The others: those found least often.
    """

    code: str
    shown: tuple[Bundle, ...]
    rest: tuple[Bundle, ...]

    @property
    def left_out(self) -> int:
        """How many findings are among the rest."""
        return sum(len(bundle.lines) for bundle in self.rest)


def bundled(lines: Iterable[Line]) -> tuple[Kind, ...]:
    """Put together what has the same code, and within it what has the same message and remedy.

    Args:
        lines: Findings of one severity and layer, in order.

    Returns:
        The kinds of findings in the order in which they first come.
    """
    kinds: dict[str, dict[tuple[str, str], list[Line]]] = {}
    for line in lines:
        kinds.setdefault(line.code, {}).setdefault((line.message, line.fix), []).append(line)
    return tuple(_kind(code, [Bundle(tuple(some)) for some in texts.values()]) for code, texts in kinds.items())


def _kind(code: str, bundles: list[Bundle]) -> Kind:
    most = sorted(bundles, key=lambda bundle: -bundle.cells)[:MOST_TEXTS]
    shown = tuple(bundle for bundle in bundles if bundle in most)
    return Kind(code, shown, tuple(bundle for bundle in bundles if bundle not in most))
