"""The Python API from end to end: one release with every kind of attribute."""

from __future__ import annotations


def test_first(small):
    """It is there."""
    r = small.release
    print(r.records, len(r.aggregates()))
    print(r.aggregates().group_by("k").len())
    print(r.count(gender="Female"), r.count(gender="Female", isForcedLabour=True, sector="farm"), r.count(isBoth=1, isExploit=1))
    print(r.synthetic().head())
