"""How cells are understood: spaces, missing tokens, spellings, derivations."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.errors import DescriptionError
from shoal.intake import read_sheet
from shoal.releases.describe.cells import Cells
from shoal.releases.describe.columns import band_names, engine_columns
from shoal.releases.describe.description import AttributeDescription, Bands, ReleaseDescription


@pytest.fixture
def understood(tmp_path):
    """The values of one attribute, given the columns of the file."""

    def values(columns: dict[str, list[str]], *others: AttributeDescription, missing=(), **attribute):
        frame = pl.DataFrame(columns)
        path = tmp_path / "cases.csv"
        frame.write_csv(path, quote_style="always")
        asked = AttributeDescription(**attribute)
        cells = Cells(read_sheet(path), ReleaseDescription(title="t", attributes=[asked, *others], missing=[*missing]))
        return cells.values(asked).to_list(), [(f.code, f.where.row, f.count) for f in cells.findings]

    return values


def test_spaces_spellings_and_missing_tokens(understood):
    """A cell is stripped, then missing or spelt otherwise or a value of the domain."""
    cells = {"g": [" F ", "Female", "m", "-99", "none", " ", "X"]}
    found = understood(
        cells, name="g", domain=["Female", "Male"], spellings={"F": "Female", "m": "Male"}, missing=["-99"]
    )
    assert found[1] == [("value-unknown", 6, 2)]
    kept = understood(
        cells, name="g", domain=["Female", "Male", "Else"], spellings={"F": "Female", "m": "Male"}, other="Else"
    )
    assert kept == (["Female", "Female", "Male", "Else", "Else", "", "Else"], [])


def test_bands_hold_their_lower_edge(understood):
    """A number falls into the band that starts at or below it; below the first band it is unknown."""
    found = understood(
        {"age": ["0", "8", "9", "17.0", "18", "99", ""]}, name="b", derive={"bands_of": "age", "edges": [0, 9, 18]}
    )
    assert found == (["0--8", "0--8", "9--17", "9--17", "18+", "18+", ""], [])
    wrong = understood({"age": ["3", "9", "17.5", "-1", "old"]}, name="b", derive={"bands_of": "age", "edges": [9, 18]})
    assert wrong[1] == [("value-unknown", 2, 4)]


@given(st.lists(st.integers(0, 200), min_size=1, max_size=9, unique=True).map(sorted), st.integers(0, 300))
def test_every_number_is_in_the_band_that_says_so(edges, number):
    """The name of a band holds its bounds, and each number from the first edge on is in exactly one."""
    names = band_names(edges)
    inside = [
        name
        for name in names
        if (
            number >= int(name[:-1])
            if name.endswith("+")
            else int(name.split("--")[0]) <= number <= int(name.split("--")[1])
        )
    ]
    assert len(inside) == (number >= edges[0])
    from shoal.releases.describe.cells import _band

    assert _band(str(number), edges) == (inside[0] if inside else "\0")


def test_the_year_of_a_date(understood):
    """Years come from YYYY, YYYY-MM and YYYY-MM-DD within the declared range, and from nothing else."""
    year = {"name": "y", "type": "year", "domain": {"first": 2016, "last": 2018}, "derive": {"year_of": "d"}}
    assert understood({"d": ["2016", "2017-03", "2018-12-31", ""]}, **year) == (["2016", "2017", "2018", ""], [])
    for wrong in ("2019", "03/2017", "2017-3", "17", "2017-03-01T00:00", "20170301"):
        assert understood({"d": [wrong, "2016"]}, **year)[1] == [("value-unknown", 2, 1)], wrong


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("any_of", ["1", "1", "1", "0", "", "", "1"]),
        ("all_of", ["1", "0", "", "0", "0", "", "0"]),
    ],
)
def test_any_and_all_mind_what_is_not_recorded(understood, kind, expected):
    """A decisive flag decides; otherwise one that is not recorded leaves the answer open."""
    columns = {"a": ["1", "1", "1", "0", "0", "", "yes"], "b": ["1", "0", "", "0", "", "", "No"]}
    assert understood(columns, name="x", type="flag", derive={kind: ["a", "b"]}) == (expected, [])


def test_several_codes_in_one_cell(understood):
    """Codes are split, stripped, respelt and kept once; an unknown one makes the cell unknown."""
    multi = {"name": "s", "type": "multi", "domain": ["farm", "sea"], "separator": "|", "spellings": {"f": "farm"}}
    assert understood({"s": ["farm | sea", "f|farm", "|", "", "sea|"]}, **multi) == (
        ["farm|sea", "farm", "", "", "sea"],
        [],
    )
    assert understood({"s": ["farm|mine", "sea"]}, **multi)[1] == [("value-unknown", 2, 1)]


def test_a_value_that_must_be_there(understood):
    """Where every case has a value, an empty cell and a missing token are findings."""
    found = understood({"g": ["a", "", "-9"]}, name="g", domain=["a"], can_be_missing=False, missing=["-9"])
    assert found[1] == [("value-missing", 3, 2)]


def test_private_values_stay_as_they_are_but_can_be_respelt(understood):
    """What is to be found is stripped and respelt; what could not stand in a key is a finding."""
    found = understood({"p": [" Harbour", "harbor", ""]}, name="p", domain="private", spellings={"harbor": "Harbour"})
    assert found == (["Harbour", "Harbour", ""], [])
    assert understood({"p": ["a;b", "a:b", "x" * 201, "ok"]}, name="p", domain="private")[1] == [
        ("value-unusable", 2, 3)
    ]


def test_a_multi_valued_attribute_becomes_one_flag_a_code():
    """Each code is a column of its own, reported where it is asked for."""
    asked = AttributeDescription(name="s", type="multi", domain={"a": "A", "b": "B"}, reported=["b"])
    domain, columns = engine_columns(ReleaseDescription(title="t", attributes=[asked]))
    assert [(a.name, a.values, a.reported) for a in domain] == [("s.a", ("1", ""), ()), ("s.b", ("1", ""), ("1",))]
    assert [(c.attribute, c.code, c.label) for c in columns] == [("s", "a", "A"), ("s", "b", "B")]


def test_derivations_are_implications():
    """Whoever has one of the flags has the flag derived from any of them; and all of them, if derived from all."""
    flags = [AttributeDescription(name=n, type="flag") for n in "ab"]
    derived = [
        AttributeDescription(name="any", type="flag", derive={"any_of": ["a", "b"]}),
        AttributeDescription(name="all", type="flag", derive={"all_of": ["a", "c"]}),
    ]
    domain, _ = engine_columns(ReleaseDescription(title="t", attributes=[*flags, *derived]))
    rules = {(r.attribute, r.then_attribute) for r in domain.implications}
    assert rules == {("a", "any"), ("b", "any"), ("all", "a")}


def test_edges_must_rise():
    """Bands that overlap or run backwards are refused."""
    for edges in ([9, 0], [0, 0], [-1, 9]):
        with pytest.raises(ValueError, match="must rise"):
            Bands(bands_of="age", edges=edges)


def test_names_that_meet_are_refused():
    """A flag of a multi-valued attribute and a column of the same name can't both be."""
    two = [AttributeDescription(name="s", type="multi", domain=["a"]), AttributeDescription(name="s.a", type="flag")]
    with pytest.raises(DescriptionError, match="described twice"):
        engine_columns(ReleaseDescription(title="t", attributes=two))
