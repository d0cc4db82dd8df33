"""YAML as plain values in which every scalar is text, and where each of them stands in the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from shoal.errors import MappingError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_DEEPEST = 20

Path = tuple[str | int, ...]
"""The way to a value: names and, in a list, numbers from 0."""


@dataclass(frozen=True)
class Place:
    """A place in a text file, from 1."""

    line: int
    column: int

    def __str__(self) -> str:
        return f"line {self.line}, column {self.column}"


def plain_values(text: str, name: str) -> tuple[Any, dict[Path, Place]]:
    """Read YAML without taking any scalar for a number, a date or a truth value.

    A scalar that is left empty is None. References from one place to another, types and several documents are refused:
    a mapping needs none of them, and they can make a small file huge.

    Args:
        text: YAML.
        name: What messages call it.

    Returns:
        Dictionaries, lists, texts and None; and the place of each of them by the way to it.

    Raises:
        MappingError: It is no such YAML, or a name stands twice in one place. The message names line and column.

    >>> plain_values("a: [No, 1]", "x")[0]
    {'a': ['No', '1']}
    """
    try:
        reader = _Reader(name, yaml.parse(text, Loader=_LOADER))
        return reader.document(), reader.places
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise MappingError(f"{name}{where}: this is not YAML. Check indentation, colons and quotes.") from None
    except yaml.YAMLError:
        raise MappingError(f"{name} holds characters that YAML does not allow.") from None


class _Reader:
    """Builds values from events, one after the other: the library's own way follows any depth until it falls."""

    def __init__(self, name: str, events: Iterator[yaml.Event]) -> None:
        self.name = name
        self.events = events
        self.places: dict[Path, Place] = {}

    def document(self) -> Any:
        """The value of the only document."""
        begun = False
        value = None
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                if begun:
                    raise self._refused(event, "a second document (---) is not understood here.")
                begun = True
                value = self._value(next(self.events), ())
        return value

    def _value(self, event: yaml.Event, path: Path) -> Any:
        self.places.setdefault(path, _place(event))
        if isinstance(event, yaml.AliasEvent):
            raise self._refused(event, "write the value out; a reference (*) is not understood here.")
        if len(path) > _DEEPEST:
            raise self._refused(event, "this is nested too deeply for a mapping.")
        if getattr(event, "tag", None) is not None:
            raise self._refused(event, "a type (!) is not understood here.")
        if isinstance(event, yaml.MappingStartEvent):
            return self._pairs(path)
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path)
        return _scalar(event)

    def _list(self, path: Path) -> list[Any]:
        read: list[Any] = []
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                break
            read.append(self._value(event, (*path, len(read))))
        return read

    def _pairs(self, path: Path) -> dict[str, Any]:
        read: dict[str, Any] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            if not isinstance(event, yaml.ScalarEvent):
                raise self._refused(event, "a name must be a single text.")
            key = str(event.value)
            if key in read:
                first = self.places[*path, key]
                twice = f"{key[:80]!r} stands here for the second time; the first is in line {first.line}."
                raise self._refused(event, f"{twice} Keep one of the two.")
            self.places[*path, key] = _place(event)
            read[key] = self._value(next(self.events), (*path, key))
        return read

    def _refused(self, event: yaml.Event, why: str) -> MappingError:
        return MappingError(f"{self.name}, {_place(event)}: {why}")


def _place(event: yaml.Event) -> Place:
    mark = event.start_mark
    return Place(mark.line + 1, mark.column + 1) if mark else Place(1, 1)


def _scalar(event: yaml.Event) -> str | None:
    value = str(getattr(event, "value", ""))
    return None if value == "" and not getattr(event, "style", None) else value
