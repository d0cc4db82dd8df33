"""States of the explorer, checked against the names of a release."""

from __future__ import annotations

from dataclasses import replace
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.releases.describe.content import Outline, ReleaseContent
from shoal.releases.site.states import Names, names_of, nearest, state_problem


@pytest.fixture(scope="module")
def names(content: ReleaseContent) -> Names:
    """What a state of the small release may name."""
    return names_of(content, ["overview"])


@pytest.mark.parametrize(
    "state",
    [
        "",
        "gender=Female,Male",
        "gender=",
        "citizenship=!AA,!BB",
        "citizenship=-99",
        "ageBroad=%3D21%2B",
        "year=2020..2021,2019",
        "year=!2019..2020",
        "sector=farm,sea",
        "sector=farm,!sea",
        "sector%3Dfarm=1",
        "isSlavery=1",
        "~view=table&~rows=gender&~columns=sector&~show=share&gender=Male",
        "~view=compare&gender=Male&~b.gender=Female&~b.year=2020..2021",
        "~view=table&~rows=gender&~columns=none",
        "~view=map&~show=flows&~by=AA&~layers=10",
        "~view=distinct&gender=Male&~by=exploitation",
        "~view=stories&~story=overview&~lang=fr&~embed=1&~figures=synthetic",
    ],
)
def test_what_the_release_has_may_be_named(names: Names, state: str):
    """Values, codes, exclusions, ranges, options and a second selection are known."""
    assert state_problem(state, names) is None


@pytest.mark.parametrize(
    ("state", "problem"),
    [
        ("gendr=Male", "no attribute 'gendr'. Did you mean 'gender'?"),
        ("gender=Mael", "gender has no value 'Mael'. Did you mean 'Male'?"),
        ("gender=Female&~b.gender=Mael", "gender has no value 'Mael'"),
        ("sector=see", "sector has no value 'see'. Did you mean 'sea'?"),
        ("year=2021..2020", "no value '2021..2020'"),
        ("year=2020..2031", "no value '2020..2031'"),
        ("ageBroad=9--17..18--20", "no value '9--17..18--20'"),
        ("gender=Female,!Male", "chosen and values excluded"),
        ("gender", "has no value: write name=value"),
        ("gender=Male&gender=Female", "stands twice"),
        ("~view=tabel", "~view can't be 'tabel'. Did you mean 'table'?"),
        ("~rows=gendr", "no chart 'gendr'. Did you mean 'gender'?"),
        ("~row=gender", "no option '~row'. Did you mean '~rows'?"),
        ("~story=overvew", "no story 'overvew'. Did you mean 'overview'?"),
        ("~lang=French!", "no code of a language"),
        ("~embed=yes", "~embed can't be 'yes'"),
    ],
)
def test_what_it_does_not_have_is_named_with_the_nearest_there_is(names: Names, state: str, problem: str):
    """An unknown name is an error of one sentence, with the name that was meant where one is near."""
    assert problem in (state_problem(state, names) or "")


def test_before_the_release_private_values_are_open(content: ReleaseContent):
    """Values that are found at a price can't be checked before they are found, and are afterwards."""
    attributes = [
        a.model_copy(update={"domain": "private"}) if a.name == "citizenship" else a
        for a in content.description.attributes
    ]
    description = content.description.model_copy(update={"attributes": attributes})
    before = names_of(Outline(description, content.domain, content.columns))
    assert state_problem("citizenship=ZZ", before) is None
    after = names_of(replace(content, description=description))
    assert "has no value 'ZZ'" in (state_problem("citizenship=ZZ", after) or "")


@given(st.text(max_size=30))
def test_no_text_breaks_the_check(state: str):
    """Whatever the state, the answer is a sentence or none."""
    problem = state_problem(state, Names({"gender": ["Female", ""]}, charts=["gender"]))
    assert problem is None or problem.endswith((".", "?"))


@given(st.text(min_size=1, max_size=8), st.text(min_size=1, max_size=8))
def test_any_name_and_value_can_be_written_encoded(name: str, value: str):
    """Whatever characters a name or value has, its percent-encoded form is understood."""
    try:
        written = f"{quote(name, safe='')}={quote(value, safe='')}".replace("~", "%7E")
    except UnicodeEncodeError:
        return
    assert state_problem(written, Names({name: [value]})) is None


def test_a_hint_names_some_where_none_is_near():
    """Without a near name, a few of the known ones are listed."""
    assert nearest("zzzz", ["gender", "year"]) == " There is 'gender', 'year'."
    assert nearest("zzzz", "abcdefg").endswith("'e' and others.")
    assert nearest("x", []) == " There are none."
