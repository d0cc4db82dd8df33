"""The account of what a mapping lost."""

from __future__ import annotations

import json

import pytest
from tests.intake.mapping.maps import mapped

from shoal.intake.mapping.loss import KINDS, Loss

CELLS = {"g": ["F"] * 12 + ["x"] * 3, "born": ["2000-01-01"] * 15, "gone": ["a", ""] * 7 + [""], "new": ["z"] * 15}


def loss() -> Loss:
    """The loss of a small invented file."""
    return mapped(
        CELLS,
        {"field": "prs_Gender", "columns": "g", "values": {"F": "Feminine", "x": None}},
        {"field": "hte_Date", "columns": "born"},
        drop={"gone": "notes"},
    ).loss


def test_every_column_is_accounted_for():
    """Each column of the file has entries, in the file's order, and what nobody decided on is named."""
    entries = loss().entries
    assert list(dict.fromkeys(e.column for e in entries if e.column)) == list(CELLS)
    [gone], [new] = loss().of_column("gone"), loss().of_column("new")
    assert (gone.kind, gone.records, gone.values, gone.note) == ("dropped", 7, 1, "notes")
    assert (new.kind, new.records) == ("unmapped", 15)


def test_what_the_mapping_does_not_supply_is_named():
    """Fields of the profile that nothing fills are listed, those of the smallest useful record first."""
    missing = loss().unsupplied
    assert "prs_Gender" not in missing
    assert "hte_Year" not in missing  # derived
    assert missing.index("vic_TypeOfExploitation") < missing.index("vic_LabourSector")


def test_it_survives_its_way_through_json():
    """What is written as JSON reads back as the same."""
    whole = loss()
    assert Loss.from_dict(json.loads(json.dumps(whole.as_dict()))) == whole


def test_small_numbers_do_not_travel():
    """What is carried with a contribution hides numbers below ten, of entries and of named values."""
    few = [e for e in loss().for_others().entries if e.small]
    assert {(e.kind, e.column, e.records, e.values) for e in few} == {
        ("not-expressed", "g", 0, 0),
        ("dropped", "gone", 0, 0),
    }
    assert [(n.value, n.records, n.small) for n in loss().for_others().named] == [("x", 0, True)]
    assert all(e.records >= 10 or e.small for e in loss().for_others().entries)


def test_it_holds_no_cell_that_nobody_wrote_into_the_mapping():
    """Values of the file stand in no account of it."""
    made = mapped({"c": ["Secret Name", "F"]}, {"field": "prs_Gender", "columns": "c", "values": {"F": "Feminine"}})
    assert "Secret" not in json.dumps(made.loss.as_dict()) + "".join(map(str, made.findings))


@pytest.mark.parametrize("plain", [{}, {"entries": 1}, {"entries": [{"kind": "eaten"}]}])
def test_something_else_is_no_account(plain):
    """What is none is refused."""
    with pytest.raises(ValueError, match="no account"):
        Loss.from_dict(plain)


def test_a_kind_that_is_none_is_refused():
    """Only known kinds are read."""
    plain = loss().as_dict()
    plain["entries"][0]["kind"] = "eaten"
    assert "eaten" not in KINDS
    with pytest.raises(ValueError, match="eaten"):
        Loss.from_dict(plain)


def test_the_name_of_an_undecided_column_does_not_travel():
    """A column can be called after a person; where nobody decided on it, nobody has looked."""
    [kept] = loss().of_column("new")
    others = loss().for_others()
    assert not others.of_column("new")
    assert [(e.column, e.records) for e in others.of("unmapped")] == [("undecided 1", kept.records)]
    assert others.of("dropped")[0].column == "gone"
