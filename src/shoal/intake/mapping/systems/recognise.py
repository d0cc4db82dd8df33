"""Telling from the columns of a file which system wrote it."""

from __future__ import annotations

from collections.abc import Iterable

from shoal.intake.mapping.systems.catalogue import systems
from shoal.intake.mapping.systems.names import Names

LEAST = 0.5
"""The least share of a system's marks that is worth telling."""


def recognise_system(columns: Iterable[str]) -> list[tuple[str, float]]:
    """Which systems a file may come from.

    Args:
        columns: Names of its columns.

    Returns:
        Names of systems, each with the share of its marks that the file has, the likeliest first; of equal ones that
        with more marks, then the order of `systems()`. Nothing where no system has at least half of its marks.

    >>> recognise_system(["INCIDENT ID", "SURVIVOR CODE", "SEX", "DATE OF INTERVIEW", "GBV TYPE", "TYPE OF ABDUCTION"])
    [('gbvims', 0.5)]
    """
    listed = tuple(columns)
    found = []
    for system in systems():
        names = Names(listed, system.spelling)
        share = sum(any(names.has(name) for name in mark) for mark in system.marks) / len(system.marks)
        if share >= LEAST:
            found.append((system.name, round(share, 2), len(system.marks)))
    return [(name, share) for name, share, _ in sorted(found, key=lambda each: (-each[1], -each[2]))]
