"""Attributes and values as callers write them, understood as a selection, with a suggestion where a name is unknown."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from shoal.errors import UnknownName
from shoal.releases.ask.selection import Selection
from shoal.releases.ask.synthetic import Bar
from shoal.releases.charts import Chart, charts
from shoal.releases.describe.content import Outline
from shoal.releases.tables import attribute_columns

Value = str | int | bool
"""A value as a caller writes it: True stands for "1" and False for "0"."""


class Not:
    """Everything but these values: `release.where(citizenship=shoal.Not("KG", "UZ"))`.

    Of a multi-valued attribute: none of these codes.

    Args:
        values: One or more values, or one list of them.
    """

    def __init__(self, *values: Value | Iterable[Value]) -> None:
        self.values = tuple(v for value in values for v in ([value] if isinstance(value, str | int) else value))

    def __repr__(self) -> str:
        return f"Not({', '.join(map(repr, self.values))})"


Asked = Value | Not | Iterable[Value | Not]
"""What a caller asks of one attribute: a value, several, or `Not`."""


@dataclass(frozen=True, eq=False)
class Names:
    """The names that a release may be asked for.

    Args:
        outline: Description, domain and columns.
    """

    outline: Outline

    @cached_property
    def positions(self) -> Mapping[str, list[int]]:
        """The columns of each attribute."""
        return attribute_columns(self.outline.columns)

    @cached_property
    def charts(self) -> tuple[Chart, ...]:
        """The charts of the release."""
        return charts(self.outline)

    def selection(self, asked: Mapping[str, Asked]) -> Selection:
        """The selection that a caller asks for.

        Raises:
            UnknownName: The release does not have the attribute or the value, or no value is named.
        """
        found: dict[int, frozenset[int]] = {}
        for name, value in asked.items():
            positions = self.positions.get(name)
            if positions is None:
                raise UnknownName(f"The release has no attribute {_cut(name)}.{_suggestion(name, self.positions)}")
            parts = [value] if isinstance(value, str | int | Not) else list(value)
            if not parts or any(isinstance(part, Not) and not part.values for part in parts):
                raise UnknownName(f"No value of the attribute {name} is named. Name one, or leave the attribute out.")
            several = self.outline.columns[positions[0]].attribute is not None
            found |= self._codes(name, parts) if several else {positions[0]: self._values(name, parts)}
        return dict(sorted(found.items()))

    def _values(self, name: str, parts: list[Value | Not]) -> frozenset[int]:
        """The chosen values of an attribute that has one value a case."""
        known = self.outline.domain[name].code
        if not any(isinstance(part, Not) for part in parts):
            return frozenset(_known(name, part, known) for part in parts if not isinstance(part, Not))
        if not all(isinstance(part, Not) for part in parts):
            raise UnknownName(f"The attribute {name} has one value a case: ask for some values, or for all but some.")
        excluded = {_known(name, v, known) for part in parts if isinstance(part, Not) for v in part.values}
        if len(excluded) == len(known):
            raise UnknownName(f"No value of the attribute {name} is left. Exclude fewer.")
        return frozenset(known.values()) - excluded

    def _codes(self, name: str, parts: list[Value | Not]) -> dict[int, frozenset[int]]:
        """The chosen values of each flag of a multi-valued attribute: all codes named hold, none after `Not` does."""
        known = {self.outline.columns[p].code or "": p for p in self.positions[name]}
        found: dict[int, frozenset[int]] = {}
        for part in parts:
            excluded = isinstance(part, Not)
            for value in part.values if isinstance(part, Not) else [part]:
                column = _known(name, value, known)
                codes = self.outline.domain.attributes[column].code
                chosen = frozenset(code for text, code in codes.items() if (text != "1") == excluded)
                if found.get(column, chosen) != chosen:
                    raise UnknownName(f"The attribute {name} is asked for {_cut(_text(value))} and for its absence.")
                found[column] = chosen
        return found

    def words(self, selection: Selection) -> Iterator[str]:
        """A selection in words, one text a column: what is chosen, or what is excluded where that is shorter."""
        for column, chosen in selection.items():
            values = self.outline.domain.attributes[column].values
            out = set(range(len(values))) - chosen
            told, mark = (out, "not ") if len(out) < len(chosen) else (chosen, "")
            listed = " or ".join(values[code] or "(empty)" for code in sorted(told))
            yield f"{self.outline.columns[column].name}: {mark}{listed}"

    def bars(self, name: str) -> tuple[Bar, ...]:
        """The bars of an axis: an attribute, a family of flags, or a chart by its name.

        Raises:
            UnknownName: There is no such attribute or chart, or none of its values is counted.
        """
        shown = next((c.bars for c in self.charts if c.name == name), ())
        positions = self.positions.get(name)
        if positions is not None:
            shown = tuple(bar for chart in self.charts for bar in chart.bars if bar[0] in positions)
        elif not shown:
            known = [*self.positions, *(chart.name for chart in self.charts)]
            raise UnknownName(f"The release has no attribute or chart {_cut(name)}.{_suggestion(name, known)}")
        if not shown:
            raise UnknownName(f"The release counts no value of the attribute {name}.")
        return shown

    def part(self, bar: Bar) -> tuple[str, str]:
        """Attribute and value that a bar stands for, as a caller writes them."""
        info = self.outline.columns[bar[0]]
        return info.key_name, info.key_code(self.outline.domain.attributes[bar[0]].values[bar[1]])

    def codes(self, name: str) -> Iterator[str]:
        """What each bar of an axis is called in a table: its value, or of a family of flags the flag's name."""
        flags = name not in self.positions
        for bar in self.bars(name):
            attribute, value = self.part(bar)
            info = self.outline.columns[bar[0]]
            yield attribute if flags and info.type == "flag" and info.attribute is None else value


def _text(value: Value) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _known(name: str, value: Value, values: Mapping[str, int]) -> int:
    text = _text(value)
    if text not in values:
        message = f"The attribute {name} of the release has no value {_cut(text)}."
        raise UnknownName(message + _suggestion(text, values))
    return values[text]


def _cut(text: str) -> str:
    return repr(text if len(text) <= 80 else text[:79] + "…")


def _suggestion(text: str, known: Iterable[str]) -> str:
    names = [name for name in known if name]
    folded = {name.casefold(): name for name in names}
    close = difflib.get_close_matches(text.casefold(), folded, n=1, cutoff=0.6)
    if close:
        return f" Did you mean {folded[close[0]]!r}?"
    return f" It has {', '.join(map(repr, names[:5]))}{' and others' if len(names) > 5 else ''}."
