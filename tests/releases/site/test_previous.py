"""What changed since the release before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from shoal.errors import FileError
from shoal.releases.describe.content import Edition, ReleaseContent
from shoal.releases.describe.description import AttributeDescription
from shoal.releases.site.previous import changes_since, read_previous


def test_the_history_goes_on(content: ReleaseContent, republish):
    """A release names itself and all before it, newest first; the next one takes that over."""
    first = Edition("2025.1", date(2025, 3, 1), ("It began.",))
    folder = republish(content, version="2026.0", changes=("More.",), history=(first,))
    assert read_previous(folder, version="2026.1").history == (
        Edition("2026.0", date(2026, 11, 22), ("More.",)),
        first,
    )


def test_nothing_changed_is_said_too(content: ReleaseContent, golden: Path):
    """Two releases alike: one sentence says so."""
    previous = read_previous(golden, version="2026.2")
    assert changes_since(previous, content) == ("Attributes, values and guarantee are as they were.",)


def test_each_change_is_a_sentence(content: ReleaseContent, golden: Path):
    """Attributes, values, records, guarantee and length are told from what both releases publish."""
    text = content.description
    ages = {"young": "Young", "old": "Old"}
    kept = [a for a in text.attributes if a.name != "gender"]
    attributes = [
        *(a.model_copy(update={"domain": ages}) if a.name == "ageBroad" else a for a in kept),
        AttributeDescription(name="education", label="Education"),
    ]
    old = read_previous(golden, version="2026.2")
    before = [a.model_copy(update={"domain": {"old": "Old"}}) if a.name == "ageBroad" else a for a in text.attributes]
    statement = replace(old.statement, description=text.model_copy(update={"attributes": before}))
    new = object.__new__(ReleaseContent)  # the parts need not agree here: only these are read
    values = {
        "description": text.model_copy(update={"attributes": attributes, "reporting_length": 2}),
        "records": 1200,
        "guarantee": {"epsilon": 2.0, "delta": 1e-6, "records_low": 1190},
    }
    for name, value in values.items():
        object.__setattr__(new, name, value)
    assert changes_since(replace(old, statement=statement), new) == (
        "New attribute: Education.",
        "No longer released: Gender.",
        "Age, new values: Young.",
        "About 1,200 case records; the release before had about 60.",
        "Guarantee: epsilon 2, delta 1e-06; it was epsilon 4, delta 1e-06.",
        "The longest combination that is counted has 2 values; it had 3.",
    )


def test_the_same_version_twice_is_refused(golden: Path):
    """A history with one version twice would tell nothing."""
    with pytest.raises(FileError, match="another version"):
        read_previous(golden, version="2026.1")


def test_what_is_no_release_is_refused(tmp_path: Path):
    """A folder that is no release, or a damaged one, is named."""
    with pytest.raises(FileError, match="not a release folder"):
        read_previous(tmp_path, version="2026.1")
    (tmp_path / "release.json").write_text("{}", encoding="utf-8")
    with pytest.raises(FileError, match="damaged"):
        read_previous(tmp_path, version="2026.1")
