"""YAML as plain values in which every scalar is text, and where each of them stands in the file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import yaml

from shoal.errors import MappingError

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CORE = "tag:yaml.org,2002:"
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
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        where = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        raise MappingError(f"{name}{where}: this is not YAML. Check indentation, colons and quotes.") from None
    except yaml.YAMLError:
        raise MappingError(f"{name} holds characters that YAML does not allow.") from None
    except RecursionError:
        raise MappingError(f"{name} is nested too deeply for a mapping.") from None
    reader = _Reader(name)
    return (None if node is None else reader.read(node, ())), reader.places


class _Reader:
    def __init__(self, name: str) -> None:
        self.name = name
        self.places: dict[Path, Place] = {}
        self._seen: set[int] = set()

    def read(self, node: yaml.Node, path: Path) -> Any:
        place = _place(node)
        self.places.setdefault(path, place)
        if id(node) in self._seen:
            raise MappingError(f"{self.name}, {place}: write the value out; a reference (*) is not understood here.")
        self._seen.add(id(node))
        if len(path) > _DEEPEST:
            raise MappingError(f"{self.name}, {place}: this is nested too deeply for a mapping.")
        if not node.tag.startswith(_CORE) or node.tag == f"{_CORE}binary":
            raise MappingError(f"{self.name}, {place}: a type (!) is not understood here.")
        if isinstance(node, yaml.MappingNode):
            return self._pairs(node, path)
        if isinstance(node, yaml.SequenceNode):
            return [self.read(each, (*path, number)) for number, each in enumerate(node.value)]
        return _scalar(node)

    def _pairs(self, node: yaml.MappingNode, path: Path) -> dict[str, Any]:
        read: dict[str, Any] = {}
        first: dict[str, Place] = {}
        for key, value in node.value:
            place = _place(key)
            if not isinstance(key, yaml.ScalarNode):
                raise MappingError(f"{self.name}, {place}: a name must be a single text.")
            text = key.value
            if text in first:
                raise MappingError(
                    f"{self.name}, {place}: {text[:80]!r} stands here for the second time; the first is in line "
                    f"{first[text].line}. Keep one of the two."
                )
            first[text] = place
            self.places[*path, text] = place
            read[text] = self.read(value, (*path, text))
        return read


def _place(node: yaml.Node) -> Place:
    return Place(node.start_mark.line + 1, node.start_mark.column + 1)


def _scalar(node: yaml.Node) -> str | None:
    empty = node.value == "" and not getattr(node, "style", None)
    return None if empty else str(node.value)
