"""The focus of a release: read from the description, kept in the release, printed for its readers."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import polars as pl
import pytest

from shoal.errors import DescriptionError
from shoal.releases.ask.opened import open_release
from shoal.releases.budget import budget_for, plan_for, request_text
from shoal.releases.describe.cases import Cases
from shoal.releases.describe.columns import engine_columns, focus_sets
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.describe.description import ReleaseDescription
from shoal.releases.load import parse_description

ATTRIBUTES = """
title: t
attributes:
  - {name: gender, domain: [f, m]}
  - {name: means, type: multi, domain: [debt, threats]}
  - {name: age, type: ordered, domain: [young, old]}
"""


def _described(focus: str = "[]") -> ReleaseDescription:
    return parse_description(f"focus: {focus}{ATTRIBUTES}")


def test_attributes_and_tables_become_columns():
    """A multi-valued attribute stands for all of its flags; what stands twice counts once."""
    assert focus_sets(_described()) == ()
    assert focus_sets(_described("[age]")) == ((3,),)
    assert focus_sets(_described("[means, age, age]")) == ((1,), (2,), (3,))
    assert focus_sets(_described("[[age, gender]]")) == ((0, 3),)
    assert focus_sets(_described("[[means, gender], [gender, means]]")) == ((0, 1), (0, 2))


@pytest.mark.parametrize(
    ("focus", "message"),
    [("[agee]", "names agee, which is no attribute"), ("[[age, age]]", "a table of age by itself")],
)
def test_a_focus_that_means_nothing_is_refused(focus: str, message: str):
    """It names an attribute that is not there, or a table of one attribute."""
    with pytest.raises(DescriptionError, match=message):
        engine_columns(_described(focus))


@pytest.mark.parametrize("focus", ["[[age]]", "[[age, gender, means]]", "[{age: gender}]", "age"])
def test_a_focus_of_another_form_is_refused_with_its_line(focus: str):
    """It is a list of names and of lists of two names."""
    with pytest.raises(DescriptionError, match="line 1: focus"):
        _described(focus)


def test_the_plan_of_a_release_follows_the_focus():
    """The column in focus is measured with less noise than without."""
    scales = []
    for description in (_described(), _described("[age]")):
        plan = plan_for(engine_columns(description)[0], budget_for(description, 0), description)
        scales.append(next(q.scale for q in plan.queries if q.attributes == (3,)))
    assert scales[1] < 0.8 * scales[0]


def test_another_focus_is_another_request():
    """It changes what is measured; without one, a request is what it was before there was a focus."""
    frame = pl.DataFrame({"gender": ["f"], "means": ["debt"], "age": ["old"]})
    texts = [json.loads(request_text(Cases(_described(f), frame))) for f in ("[]", "[age]", "[[age, gender]]")]
    assert [text.get("focus") for text in texts] == [None, [[3]], [[0, 3]]]


def test_the_release_keeps_and_prints_its_focus(content: ReleaseContent, republish):
    """release.json holds it, and the methodology says it in the labels that people read."""
    focus = ["isSlavery", ["ageBroad", "gender"]]
    described = ReleaseDescription.model_validate(content.description.model_dump() | {"focus": focus})
    folder = republish(replace(content, description=described))
    assert open_release(folder).description.focus == focus
    assert "Slavery; Age by Gender" in (folder / "methodology.html").read_text(encoding="utf-8")


def test_without_a_focus_the_page_says_nothing_of_one(golden: Path):
    """Readers are not told of a choice that nobody made."""
    assert "what matters most" not in (golden / "methodology.html").read_text(encoding="utf-8")
