"""A published release can be asked."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from shoal.errors import FileError, UnknownName
from shoal.releases.ask.opened import Release, open_release
from shoal.releases.ask.selection import SelectionCount
from shoal.releases.describe.content import ReleaseContent


@pytest.fixture(scope="module")
def release(golden: Path) -> Release:
    """The golden release, opened."""
    return open_release(golden)


def test_it_is_what_was_published(release: Release, content: ReleaseContent):
    """Records, description, tables and version come back."""
    assert release.records == content.records == release.synthetic().height
    assert release.description == content.description
    assert release.aggregates().height == len(content.counts)
    assert release.version == "2026.1"
    assert release.verify() == []


def test_every_listed_combination_is_found(release: Release):
    """Asking for each listed combination gives its row."""
    for k, key, count, low, high, _ in release.aggregates().rows():
        asked: dict[str, list[str]] = {}
        for part in key.split(";"):
            name, _, value = part.partition(":")
            asked.setdefault(name, []).append(value)
        single = {name: values if name == "sector" else values[0] for name, values in asked.items()}
        assert release.count(**single) == SelectionCount("reported", count, low, high, parts=1, how="one"), k


def test_no_attribute_asks_for_all_cases(release: Release):
    """Without attributes the answer is the noisy number of cases with its interval."""
    assert release.count() == SelectionCount("reported", 60, 58, 62, parts=1, how="one")


def test_order_does_not_matter(release: Release):
    """The order in which attributes are named is of no account."""
    one = release.count(gender="Male", year=2020)
    assert one.state == "reported"
    assert release.count(year="2020", gender="Male") == one


def test_true_means_yes_and_codes_stand_alone_or_together(release: Release):
    """True is "1"; a multi-valued attribute takes one code or several."""
    assert release.count(isSlavery=True) == release.count(isSlavery="1") == release.count(isSlavery=1)
    both = release.count(sector=["sea", "farm"])
    one = release.count(sector="farm")
    assert both.count is not None
    assert one.count is not None
    assert both.count <= one.count


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ({"isSlavery": False}, "value"),
        ({"gender": "Female", "isSlavery": ""}, "value"),
        ({"gender": "Female", "year": 2020, "isSlavery": True, "sector": "sea"}, "length"),
    ],
)
def test_unreported_values_and_long_combinations_are_not_computed(release: Release, asked: dict, reason: str):
    """A value that is not counted, or too many of them, gives "not computed"."""
    assert release.count(**asked) == SelectionCount("not computed", reason=reason)


def test_what_is_not_listed_is_suppressed(release: Release, content: ReleaseContent):
    """A combination that could be listed and is not is suppressed."""
    listed = set(release.aggregates()["key"])
    unlisted = [
        (g, a, c)
        for g in ("Female", "Male")
        for a in ("0--8", "9--17", "18--20", "=21+")
        for c in ("AA", "BB", "CC", "-99")
        if f"gender:{g};ageBroad:{a};citizenship:{c}" not in listed
    ]
    assert unlisted
    assert content.description.reporting_length == 3
    for gender, age, citizenship in unlisted:
        assert release.count(gender=gender, ageBroad=age, citizenship=citizenship) == SelectionCount("suppressed")


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ({"Gender": "Female"}, "Did you mean 'gender'"),
        ({"gender": "female"}, "Did you mean 'Female'"),
        ({"sector": "Farm"}, "Did you mean 'farm'"),
        ({"gender": "xyz"}, "It has 'Female', 'Male'."),
        ({"zzzzzz": 1}, "and others"),
        ({"isSlavery": 7}, "no value '7'"),
    ],
)
def test_unknown_names_get_a_suggestion(release: Release, asked: dict, hint: str):
    """An attribute or value that the release does not have is answered with one that it has."""
    with pytest.raises(UnknownName, match=hint):
        release.count(**asked)


def test_a_release_of_another_version_is_refused_politely(golden: Path, tmp_path: Path):
    """Format 1 of the explorer's data is not called damaged."""
    copy = shutil.copytree(golden, tmp_path / "copy")
    path = copy / "data/explorer/manifest.json"
    path.write_text(path.read_text(encoding="utf-8").replace("explorer/2", "explorer/1"), encoding="utf-8")
    with pytest.raises(FileError, match="another version of Shoal"):
        open_release(copy)


def test_other_folders_are_no_releases(tmp_path: Path):
    """A missing, empty or broken folder is refused in plain words."""
    with pytest.raises(FileError, match="not a release folder"):
        open_release(tmp_path / "none")
    (tmp_path / "release.json").write_text("{}", encoding="utf-8")
    with pytest.raises(FileError, match="damaged"):
        open_release(tmp_path)
