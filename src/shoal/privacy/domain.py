"""The public domain of a release: which attributes there are and which values each can take.

A domain is declared, never read from the data, so nothing in this module is sensitive.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

NOT_RECORDED = ""
"""The value of a cell in which nothing was recorded. It is a value of the domain like any other."""


@dataclass(frozen=True)
class Attribute:
    """One attribute with its full public list of values.

    Args:
        name: Name, unique within the domain.
        values: All values it can take, in order; `NOT_RECORDED` ("") is one of them where a cell may be empty.
        reported: The values that count in combinations (normally the positive ones, never `NOT_RECORDED`).

    Raises:
        ValueError: A value stands twice, there is none, or a reported value is not in `values`.
    """

    name: str
    values: tuple[str, ...]
    reported: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.values or len(set(self.values)) != len(self.values):
            raise ValueError(f"attribute {self.name}: values must be one or more, each once")
        if len(self.values) > 65_535:
            raise ValueError(f"attribute {self.name}: more than 65,535 values")
        if NOT_RECORDED in self.reported or not set(self.reported) <= set(self.values):
            raise ValueError(f"attribute {self.name}: reported values must be values, and not the empty one")

    @property
    def size(self) -> int:
        """How many values the attribute can take."""
        return len(self.values)

    @cached_property
    def code(self) -> dict[str, int]:
        """Code (position in `values`) of each value."""
        return {value: i for i, value in enumerate(self.values)}


@dataclass(frozen=True)
class Implication:
    """A structural fact of the domain: whoever has `value` of `attribute` has `then_value` of `then_attribute`.

    It is public knowledge (a type of labour implies forced labour), so combinations that contradict it count
    exactly zero and no synthetic record shows them.
    """

    attribute: str
    value: str
    then_attribute: str
    then_value: str


@dataclass(frozen=True)
class Domain:
    """The attributes of a release in their published order, and the implications among them.

    Raises:
        ValueError: Two attributes share a name, or an implication names an unknown attribute or value.
    """

    attributes: tuple[Attribute, ...]
    implications: tuple[Implication, ...] = field(default=())

    def __post_init__(self) -> None:
        if len({a.name for a in self.attributes}) != len(self.attributes):
            raise ValueError("two attributes share a name")
        for rule in self.implications:
            for name, value in ((rule.attribute, rule.value), (rule.then_attribute, rule.then_value)):
                if name not in self.index or value not in self[name].code:
                    raise ValueError(f"the implication on {rule.attribute} names an unknown attribute or value")

    @cached_property
    def index(self) -> dict[str, int]:
        """Position of each attribute."""
        return {a.name: i for i, a in enumerate(self.attributes)}

    @cached_property
    def sizes(self) -> tuple[int, ...]:
        """Number of values of each attribute."""
        return tuple(a.size for a in self.attributes)

    @cached_property
    def offsets(self) -> tuple[int, ...]:
        """Where each attribute starts when all values of all attributes stand in one row, and the row's length."""
        total, starts = 0, []
        for size in self.sizes:
            starts.append(total)
            total += size
        return (*starts, total)

    def position(self, name: str, value: str) -> int:
        """Global id of a value: its place when all values of all attributes stand in one row."""
        return self.offsets[self.index[name]] + self[name].code[value]

    @cached_property
    def implied_pairs(self) -> tuple[tuple[int, int], ...]:
        """Global ids of each implication: the value, and the value that it implies."""
        return tuple(
            (self.position(r.attribute, r.value), self.position(r.then_attribute, r.then_value))
            for r in self.implications
        )

    @cached_property
    def _consequences(self) -> dict[int, set[int]]:
        """Global ids of all that a value implies, by whatever chain of implications, itself included."""
        reached = {value: {value, implied} for value, implied in self.implied_pairs}
        for value, implied in self.implied_pairs:
            reached[value].add(implied)
        for _ in reached:
            for found in reached.values():
                found.update(*(reached[v] for v in tuple(found) if v in reached))
        return reached

    @cached_property
    def forbidden_pairs(self) -> tuple[tuple[int, int], ...]:
        """Global ids of every pair of values of two attributes that can't stand together.

        Either one implies another value than the other, directly or by a chain, or what they imply contradicts.
        """
        starts = self.offsets
        pairs: dict[tuple[int, int], None] = {}
        for value, found in self._consequences.items():
            own = bisect_right(starts, value)
            for implied in found - {value}:
                column = bisect_right(starts, implied)
                others = set(range(starts[column - 1], starts[column])) - {implied}
                leading = {v for v, reached in self._consequences.items() if others & reached}
                for other in sorted(others | leading):
                    if bisect_right(starts, other) != own and (other, value) not in pairs:
                        pairs[value, other] = None
        return tuple(pairs)

    def __getitem__(self, name: str) -> Attribute:
        return self.attributes[self.index[name]]

    def __iter__(self) -> Iterator[Attribute]:
        return iter(self.attributes)

    def __len__(self) -> int:
        return len(self.attributes)
