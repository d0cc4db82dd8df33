"""Taking records out of JSON text one at a time, so that only one of them is held as Python values."""

from __future__ import annotations

import json
import re
from collections.abc import Generator, Iterator
from dataclasses import dataclass, field
from typing import Any

_SPACE = re.compile(r"[ \t\r\n]*")
_LONGEST_ABOUT = 40


@dataclass(frozen=True)
class Pairs:
    """An object as it was written: names and values in order, a name as often as it stands there."""

    items: list[tuple[str, Any]]


class Sign:
    """Stands for what is no value of JSON."""


NOT_FINITE, BLANK = Sign(), Sign()
"""NaN and Infinity, which Python would read; and a blank line between lines of records."""

Entry = tuple[int, Any]
"""An entry of the list of records: its number, or that of its line, and what it is."""


class Broken(Exception):
    """The text is not valid JSON; `place` is where in the text that shows."""

    def __init__(self, place: int) -> None:
        super().__init__()
        self.place = place


class NoRecords(Exception):
    """The text is valid JSON so far, but holds no list of records."""


_DECODER = json.JSONDecoder(
    object_pairs_hook=Pairs, parse_int=str, parse_float=str, parse_constant=lambda _: NOT_FINITE
)


@dataclass
class Records:
    """The records of JSON text: a list of them, an object whose "records" is one, or a record a line.

    A number is the text that stands there, so that nothing is rounded.

    Args:
        text: The text.
        lines: Whether the file's name says that it has a record a line. One object alone is a record only then.

    Attributes:
        about: What the object says of "standard" and "profile", if these are short texts.
        others: Whether the object names anything else beside its records.
    """

    text: str
    lines: bool = False
    about: dict[str, str] = field(default_factory=dict, init=False)
    others: bool = field(default=False, init=False)

    def entries(self) -> Iterator[Entry]:
        """The entries of the list of records.

        Yields:
            Each with its number, or where a record stands on each line with the number of its line.

        Raises:
            Broken: The text is not valid JSON from some place on.
            NoRecords: There is no list of records.
            RecursionError: It nests too deeply.
        """
        start = self._skip(0)
        if self._at(start) == "[":
            self._expect_end((yield from self._list(start)))
        elif self._at(start) == "{":
            found, end = yield from self._object(start)
            if not found and not self.lines and self._skip(end) == len(self.text):
                raise NoRecords
            if found:
                self._expect_end(end)
            else:
                self.about, self.others = {}, False
                yield from self._by_line()
        else:
            self._expect_end(self._value(start)[1])
            raise NoRecords

    def _object(self, place: int) -> Generator[Entry, None, tuple[bool, int]]:
        """The records of a document; whether it has any list of them, and where it ends."""
        found, place = False, self._skip(place + 1)
        while self._at(place) != "}":
            if self._at(place) != '"':
                raise Broken(place)
            name, place = self._value(place)
            place = self._skip(self._expect(":", self._skip(place)))
            if name == "records" and self._at(place) == "[" and not found:
                found = True
                place = yield from self._list(place)
            else:
                value, place = self._value(place)
                self._note(name, value)
            place = self._next(place, "}")
        return found, place + 1

    def _list(self, place: int) -> Generator[Entry, None, int]:
        """The entries of a list; where it ends."""
        number, place = 0, self._skip(place + 1)
        while self._at(place) != "]":
            number += 1
            value, place = self._value(place)
            yield number, value
            place = self._next(place, "]")
        return place + 1

    def _by_line(self) -> Iterator[Entry]:
        start, number, blank = 0, 0, 0
        while start < len(self.text):
            end = self.text.find("\n", start)
            end = len(self.text) if end < 0 else end
            number += 1
            begin = self._skip(start)
            if begin < end:
                if blank:
                    yield blank, BLANK
                    blank = 0
                value, after = self._value(begin)
                if after > end or self.text[after:end].strip(" \t\r"):
                    raise Broken(min(after, end))
                yield number, value
            else:
                blank = blank or number
            start = end + 1

    def _note(self, name: str, value: Any) -> None:
        if name in {"standard", "profile"} and isinstance(value, str) and len(value) <= _LONGEST_ABOUT:
            self.about[name] = value
        else:
            self.others = True

    def _value(self, place: int) -> tuple[Any, int]:
        try:
            return _DECODER.raw_decode(self.text, place)
        except json.JSONDecodeError as error:
            raise Broken(error.pos) from None

    def _at(self, place: int) -> str:
        return self.text[place : place + 1]

    def _skip(self, place: int) -> int:
        """The place after white space."""
        found = _SPACE.match(self.text, place)
        return found.end() if found else place

    def _expect(self, sign: str, place: int) -> int:
        if self._at(place) != sign:
            raise Broken(place)
        return place + 1

    def _next(self, place: int, closing: str) -> int:
        """The place of the next entry, or of the closing bracket."""
        place = self._skip(place)
        if self._at(place) == closing:
            return place
        place = self._skip(self._expect(",", place))
        if self._at(place) == closing:  # a comma too many
            raise Broken(place)
        return place

    def _expect_end(self, place: int) -> None:
        if self._skip(place) < len(self.text):
            raise Broken(self._skip(place))
