"""What a release tells of itself as a whole."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import combinations
from math import prod

import numpy as np
import pytest

from shoal.privacy.combinations import Combinations, CountTable
from shoal.releases.citation import changelog
from shoal.releases.describe.content import Edition, ReleaseContent
from shoal.releases.site.about import about_json, possible_combinations, precision, suppressed


def test_possible_combinations_are_counted_as_by_listing_them(content: ReleaseContent):
    """The closed form gives what counting all combinations of columns and values gives."""
    sizes = [len(a.reported) for a in content.domain]
    listed = [sum(prod(part) for part in combinations(sizes, k)) for k in range(5)]
    assert possible_combinations(content.domain, 4) == listed


def test_suppressed_says_how_many_are_reported(content: ReleaseContent):
    """One line for each length; no more is reported than is possible."""
    lines = suppressed(content)
    assert [(line.k, line.reported) for line in lines] == [(k, len(table)) for k, table in content.counts]
    assert all(0 < line.reported <= line.possible and 0 < line.share <= 1 for line in lines)


@pytest.fixture
def known(content: ReleaseContent) -> ReleaseContent:
    """A content whose counts of single values are known by heart."""
    count = np.array([5, 9, 10, 29, 2000], np.int64)
    half = np.array([1, 3, 2, 4, 50], np.int64)
    ids = content.counts.lengths[0].ids[:5]
    single = Combinations(ids, count, count - half, count + half)
    none = [
        replace(t, ids=t.ids[:0], count=t.count[:0], low=t.low[:0], high=t.high[:0]) for t in content.counts.lengths[1:]
    ]
    return replace(content, counts=CountTable((single, *none)))


def test_precision_is_the_median_of_each_size(known: ReleaseContent):
    """Half widths by size class, in cases and relative; a class without a count is left out."""
    lines = [(p.first, p.last, p.combinations, p.half_width, p.relative) for p in precision(known)]
    assert lines == [
        (1, 9, 2, 2.0, round((1 / 5 + 3 / 9) / 2, 4)),
        (10, 29, 2, 3.0, round((2 / 10 + 4 / 29) / 2, 4)),
        (1000, None, 1, 50.0, 0.025),
    ]


def test_the_manifest_has_all_three(known: ReleaseContent):
    """Names and values are those of the explorer's format."""
    before = Edition("2025.1", date(2025, 3, 1), ("It began.",))
    about = about_json(replace(known, changes=("More.",), history=(before,)))
    assert set(about["suppressed"][0]) == {"k", "possible", "reported"}
    assert about["precision"][-1] == {
        "k": 1,
        "from": 1000,
        "to": None,
        "combinations": 1,
        "halfWidth": 50.0,
        "relative": 0.025,
    }
    assert about["history"] == [
        {"version": "2026.1", "created": "2026-11-22", "changes": ["More."]},
        {"version": "2025.1", "created": "2025-03-01", "changes": ["It began."]},
    ]


def test_the_changelog_goes_back(content: ReleaseContent):
    """CHANGELOG.md tells this version and those before it."""
    before = Edition("2025.1", date(2025, 3, 1), ("It began.",))
    text = changelog(replace(content, history=(before,)))
    assert text.index("## 2026.1 (2026-11-22)") < text.index("## 2025.1 (2025-03-01)\n\n- It began.")
