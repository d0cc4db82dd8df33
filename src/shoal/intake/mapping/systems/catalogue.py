"""The systems whose exports are known, and where their mappings stand."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Literal, get_args

import yaml

from shoal.errors import UnknownName
from shoal.intake.mapping.files import parse_mapping
from shoal.intake.mapping.model import Mapping
from shoal.standard.model import ProfileName

Spelling = Literal["plain", "path", "salesforce"]
"""How a system writes the names of its columns: as they are; after their groups, with a stroke, a point or a colon
between; or after the object they belong to, and with __c."""

FORM = "form"
"""The base of a system whose columns are the fields of a form: the standard's own, or HTCDS's."""

_DATA = files(__package__) / "data"


@dataclass(frozen=True)
class System:
    """A system whose export is known.

    Args:
        name: What it is called on the command line.
        title: What people call it.
        about: What the export is.
        profile: For what its mapping is made.
        spelling: How it writes the names of columns.
        base: What gives rules beyond those of its file: "form", the name of a dataset, or "".
        marks: By what an export is recognised: each mark is met where any of its names is a column.
    """

    name: str
    title: str
    about: str
    profile: ProfileName
    spelling: Spelling
    base: str
    marks: tuple[tuple[str, ...], ...]

    def __post_init__(self) -> None:
        if self.spelling not in get_args(Spelling) or not self.marks:
            raise ValueError(f"{self.name}: needs marks, and a spelling that there is")

    @property
    def template(self) -> Mapping:
        """The mapping with every column that an export of the system may have.

        Several rules for one field are choices: the first whose columns are there counts.
        """
        return _template(self.name)


@lru_cache
def systems() -> tuple[System, ...]:
    """Every system whose export is known.

    >>> [each.name for each in systems()][:3]
    ['htcds-excel', 'kobo', 'primero']
    """
    entries = yaml.load(_read("systems"), Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but text and lists
    return tuple(
        System(**{"base": "", **entry, "marks": tuple(tuple(mark) for mark in entry["marks"])}) for entry in entries
    )


def find_system(name: str) -> System:
    """The system of a name.

    Args:
        name: What it is called on the command line.

    Raises:
        UnknownName: There is no such system.
    """
    found = next((each for each in systems() if each.name == name), None)
    if found is None:
        raise UnknownName(
            f"No system is called {name[:40]!r}. There are: {', '.join(each.name for each in systems())}."
        )
    return found


@lru_cache
def _template(name: str) -> Mapping:
    return parse_mapping(_read(name), f"{name}.yaml")


def _read(name: str) -> str:
    return (_DATA / f"{name}.yaml").read_text(encoding="utf-8")
