"""The standard beside others: what a field or a code is called elsewhere."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from shoal.standard.model import Code, CodeList, Field, Standard

SCHEMES = ("htcds", "ctdc", "isic", "iso", "palermo")
"""Schemes with a page. The column `ic_tip` of the code lists is empty so far."""


@dataclass(frozen=True)
class Crosswalk:
    """One scheme beside the standard.

    Args:
        scheme: One of `SCHEMES`.
        fields: Each of its field names with the fields that stand for it here, in order.
        lists: Each code list that has its codes, with these codes.
    """

    scheme: str
    fields: tuple[tuple[str, tuple[Field, ...]], ...]
    lists: tuple[tuple[CodeList, tuple[Code, ...]], ...]


def crosswalks(standard: Standard) -> tuple[Crosswalk, ...]:
    """Every cross-walk that has something in it."""
    found = (Crosswalk(scheme, _fields(standard, scheme), _lists(standard, scheme)) for scheme in SCHEMES)
    return tuple(walk for walk in found if walk.fields or walk.lists)


def palermo_lists(standard: Standard) -> dict[str, CodeList]:
    """The list that defines each code of the Palermo Protocol's acts, means and purposes."""
    lists = (listed for name, listed in standard.lists.items() if name.startswith("palermo-"))
    return {code.code: listed for listed in lists for code in listed.codes}


def _fields(standard: Standard, scheme: str) -> tuple[tuple[str, tuple[Field, ...]], ...]:
    theirs: dict[str, list[Field]] = defaultdict(list)
    for field in standard.all_fields.values():
        for name in _names(field, scheme):
            theirs[name].append(field)
    return tuple((name, tuple(fields)) for name, fields in theirs.items())


def _names(field: Field, scheme: str) -> tuple[str, ...]:
    """What a scheme calls a field; a column of CTDC's is itself, and what it is made from."""
    if scheme == "htcds":
        return (field.htcds,) if field.htcds else ()
    if scheme == "ctdc":
        return (field.name,) if field.datasets else field.ctdc
    return ()


def _lists(standard: Standard, scheme: str) -> tuple[tuple[CodeList, tuple[Code, ...]], ...]:
    pairs = ((each, tuple(code for code in each.codes if scheme in code.crosswalk)) for each in standard.lists.values())
    return tuple((each, codes) for each, codes in pairs if codes)
