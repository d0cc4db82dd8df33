"""`shoal map systems` and `shoal map start`: what they print and write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from tests.intake.mapping.systems import samples
from tests.intake.mapping.systems.exports import write_csv

from shoal.intake.mapping.files import load_mapping
from shoal.intake.mapping.systems import systems

Shoal = Callable[..., Any]


@pytest.fixture
def gbvims(tmp_path: Path) -> Path:
    """An invented export."""
    return write_csv(samples.gbvims(), tmp_path / "incidents.csv")


def test_every_system_is_listed(shoal: Shoal) -> None:
    """By name and title, for people and as JSON."""
    said = shoal("map", "systems")
    listed = shoal("map", "systems", "--json").json["systems"]
    assert said.code == 0
    assert [each["name"] for each in listed] == [each.name for each in systems()]
    assert all(each.title in said.out for each in systems())


def test_the_systems_that_may_have_written_a_file_are_told(shoal: Shoal, gbvims: Path, tmp_path: Path) -> None:
    """The likeliest first; where none is likely a sentence says what else to do."""
    assert [each["name"] for each in shoal("map", "systems", gbvims, "--json").json["systems"]] == ["gbvims"]
    other = tmp_path / "other.csv"
    other.write_text("colour,size\nred,1\n", encoding="utf-8")
    assert "map suggest" in shoal("map", "systems", other).out


def test_a_mapping_is_written_and_what_is_open_is_told(shoal: Shoal, gbvims: Path, tmp_path: Path) -> None:
    """The file is that of the system, and no cell is printed."""
    out = tmp_path / "mapping.yaml"
    said = shoal("map", "start", gbvims, "--system", "gbvims", "-o", out)
    assert said.code == 0
    mapping = load_mapping(out)
    assert mapping.source.system == "gbvims"
    assert "cas_Id" in mapping.by_field
    assert "Read the mapping before you use it" in said.out
    assert "SC-1" not in said.text


def test_a_system_that_is_sure_need_not_be_named(shoal: Shoal, gbvims: Path, tmp_path: Path) -> None:
    """As JSON it tells the fields, and the file's name without its folder."""
    told = shoal("map", "start", gbvims, "-o", tmp_path / "mapping.yaml", "--json").json
    assert told["system"] == "gbvims"
    assert told["mapping"] == "mapping.yaml"
    assert told["undecided"] == []


def test_a_file_of_no_known_system_needs_a_name(shoal: Shoal, tmp_path: Path) -> None:
    """Nothing is written, and the sentence says what to do."""
    other = tmp_path / "other.csv"
    other.write_text("colour,size\nred,1\n", encoding="utf-8")
    said = shoal("map", "start", other, "-o", tmp_path / "mapping.yaml")
    assert said.code != 0
    assert "--system" in said.err
    assert not (tmp_path / "mapping.yaml").exists()


def test_a_mapping_that_is_there_is_left_alone(shoal: Shoal, gbvims: Path, tmp_path: Path) -> None:
    """It may be somebody's work."""
    out = tmp_path / "mapping.yaml"
    out.write_text("mine", encoding="utf-8")
    said = shoal("map", "start", gbvims, "-o", out)
    assert said.code != 0
    assert out.read_text(encoding="utf-8") == "mine"


def test_unclear_dates_and_columns_are_named(shoal: Shoal, tmp_path: Path) -> None:
    """A person learns which columns to decide on, and where to write how dates are written."""
    path = tmp_path / "incidents.csv"
    path.write_text(
        "INCIDENT ID,SURVIVOR CODE,SEX,DATE OF INTERVIEW,GBV TYPE,own column\n1,2,F,1/2/2020,Rape,x\n", encoding="utf-8"
    )
    said = shoal("map", "start", path, "--system", "gbvims", "-o", tmp_path / "mapping.yaml")
    assert "day from the month in: DATE OF INTERVIEW" in said.out
    assert "own column" in said.out
    assert "prs_Birthdate" in said.out


def test_what_was_said_to_read_the_file_stands_in_the_mapping(shoal: Shoal, tmp_path: Path) -> None:
    """The next time nobody need say it again."""
    path = tmp_path / "incidents.txt"
    path.write_text("INCIDENT ID;SEX\n1;F\n2;M\n", encoding="utf-16")
    out = tmp_path / "mapping.yaml"
    options = ("--encoding", "utf-16", "--delimiter", ";")
    assert shoal("map", "start", path, "--system", "gbvims", "-o", out, *options).code == 0
    source = load_mapping(out).source
    assert (source.encoding, source.delimiter) == ("utf-16", ";")
