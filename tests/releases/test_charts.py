"""Which charts a release shows, what they are called, and in which shard each column is."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.releases.charts import LONGEST_NAME, Chart, charts, column_shards, family, named, slug
from shoal.releases.describe.content import ColumnInfo, ReleaseContent


def test_each_attribute_is_drawn_once_and_in_order(content: ReleaseContent):
    """Single-valued attributes have a chart each, flags one a family, by group."""
    drawn = [(chart.group, chart.label, chart.type) for chart in charts(content)]
    assert drawn == [
        ("who", "Gender", "category"),
        ("who", "Age", "ordered"),
        ("where", "Citizenship", "country"),
        ("when", "Year of registration", "year"),
        ("means", "Means of control", "flags"),
        ("exploitation", "Form of exploitation", "flags"),
        ("exploitation", "Sector <of work>", "flags"),
    ]


def test_charts_show_reported_values_and_not_recorded(content: ReleaseContent):
    """A chart lists the reported values, and "not recorded" last where a cell can be empty."""
    by_label = {chart.label: chart.bars for chart in charts(content)}
    assert by_label["Gender"] == ((0, 0), (0, 1), (0, 2))
    assert by_label["Year of registration"] == ((3, 1), (3, 2))
    assert by_label["Means of control"] == ((4, 0), (5, 0))


@pytest.mark.parametrize(
    ("name", "group", "label"),
    [
        ("typeOfLabourFarming", "exploitation", "Type of labour"),
        ("recruiterRelationFriend", "recruitment", "Recruiter's relation to the victim"),
        ("isAbduction", "recruitment", "Recruitment"),
        ("isolated", "exploitation", "Exploitation"),
        ("meansOfControl", "means", "Means of control"),
    ],
)
def test_flags_belong_to_the_family_of_their_name(name: str, group: str, label: str):
    """A flag's name tells with which others it is drawn."""
    info = ColumnInfo(name, name, "flag", group, ("Yes", "No", ""), name)
    assert family(info, {}) == label


def test_charts_are_named_after_what_they_show(content: ReleaseContent):
    """A chart has the name of its column or multi-valued attribute; one of a family of flags has it from its label."""
    assert [chart.name for chart in charts(content)] == [
        "gender",
        "ageBroad",
        "citizenship",
        "year",
        "means-of-control",
        "form-of-exploitation",
        "sector",
    ]


def _chart(name: str, kind: str = "category") -> Chart:
    return Chart(name, name, "other", kind, ((0, 0),))


def test_names_of_charts_are_unique_whatever_their_case():
    """Where two would be called alike, the column that needs no change keeps its name."""
    made = [_chart("sex", "flags"), _chart("Se x"), _chart("Sex"), _chart("sex"), _chart("se-x")]
    assert [chart.name for chart in named(made)] == ["sex-3", "se-x-2", "Sex", "sex-2", "se-x"]


@given(st.lists(st.text(max_size=80), max_size=6))
def test_any_text_becomes_a_name(texts: list[str]):
    """Names hold letters, digits, "-" and "_" only, and none stands twice."""
    names = [chart.name for chart in named([_chart(text) for text in texts])]
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", name) and len(name) <= LONGEST_NAME + 3 for name in names)
    assert len({name.casefold() for name in names}) == len(texts)


def test_letters_lose_their_marks():
    """What has no plain letters at all is a chart."""
    assert (slug("Área d’été"), slug("النوع"), slug("a" * 70)) == ("area-dete", "chart", "a" * LONGEST_NAME)


def test_columns_of_a_chart_share_a_shard(content: ReleaseContent):
    """The shard is the number of the chart; a column that no chart shows has one of its own after those."""
    shown = charts(content)
    assert column_shards(shown, len(content.columns)) == (0, 1, 2, 3, 4, 4, 5, 5, 6, 6)
    assert column_shards([replace(shown[0], bars=((1, 0),))], 3) == (1, 0, 2)
