"""Drafting a release description from a header."""

from datetime import date

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from shoal.demo import COLUMNS
from shoal.releases.describe.description import CodeListDomain, Range, ReleaseDescription
from shoal.releases.describe.draft import Draft, draft_description, quoted
from shoal.standard import code_list, derived_columns, release_attributes

EVERY = [*(a.name for a in release_attributes().values() if a.origin == "records"), *derived_columns()]
FLAT = ["yearOfRegistration", "gender", "citizenship", "isForcedLabour", "typeOfLabourAgriculture"]


def _draft(columns: list[str], title: str = "An invented example", *, implications: bool = False) -> Draft:
    return draft_description(columns, title=title, today=date(2026, 3, 1), implications=implications)


def _loaded(columns: list[str], *, implications: bool = False) -> ReleaseDescription:
    text = _draft(columns, implications=implications).text
    return ReleaseDescription.model_validate(yaml.load(text, Loader=yaml.BaseLoader))  # noqa: S506 (text only)


def _codes(draft: Draft) -> list[tuple[str, int | None]]:
    return [(finding.code, finding.where.position) for finding in draft.findings]


@pytest.mark.parametrize("columns", [list(COLUMNS), EVERY, FLAT], ids=["demo", "every", "flat"])
def test_a_standard_header_gives_a_complete_description(columns):
    """The draft of a standard file can be used as it is: it loads, and nothing is left to declare."""
    description = _loaded(columns)
    assert [a.name for a in description.attributes] == [c for c in columns if c not in derived_columns()]
    assert description.ignore == [c for c in columns if c in derived_columns()]
    assert {finding.code for finding in _draft(columns).findings} <= {"column-ignored"}
    assert all(a.type == "flag" or a.domain is not None for a in description.attributes)


def test_the_standard_fills_in_what_it_knows():
    """Label, group, type, domain, spellings and tokens are the standard's."""
    year, gender, citizenship, labour, _ = _loaded(FLAT).attributes
    assert year.domain == Range(first=2002, last=2026)
    assert (gender.label, gender.group, gender.type) == ("Gender", "who", "category")
    assert gender.domain == CodeListDomain(list="gender")
    assert gender.spellings["Woman"] == "Female"
    assert citizenship.domain == CodeListDomain(list="country-alpha2")
    assert citizenship.missing == ["00"]
    assert (labour.type, labour.domain, labour.spellings["No"]) == ("flag", None, "0")


def test_code_lists_named_in_a_draft_exist():
    """Every list that a draft asks for is one of the standard."""
    lists = {a.domain.list for a in _loaded(EVERY).attributes if isinstance(a.domain, CodeListDomain)}
    assert all(code_list(name).codes for name in lists)


def test_namibia_is_never_missing():
    """No draft takes NA for "not recorded"."""
    description = _loaded(EVERY)
    assert "-99" in description.missing
    assert "NA" not in {*description.missing, *(t for a in description.attributes for t in a.missing)}


def test_the_promise_stands_in_the_draft():
    """Epsilon, delta, the collection's total and the reporting length are there to be seen and changed."""
    description = _loaded(FLAT)
    assert (description.guarantee.epsilon, description.guarantee.delta) == (4, 1e-6)
    assert description.guarantee.total_epsilon == 8
    assert description.reporting_length == 3


def test_implications_are_only_among_present_columns():
    """A public fact is drafted where both of its columns are there, under the file's own names."""
    described = _loaded([*FLAT, "typeOfSexProstitution"], implications=True)
    rules = [(rule.when, rule.then) for rule in described.implications]
    assert rules == [({"typeOfLabourAgriculture": "1"}, {"isForcedLabour": "1"})]
    described = _loaded(["ISFORCEDLABOUR", "sectorOfLabourOther"], implications=True)
    rules = [(rule.when, rule.then) for rule in described.implications]
    assert rules == [({"sectorOfLabourOther": "1"}, {"ISFORCEDLABOUR": "1"})]


def test_implications_are_only_a_comment_unless_asked_for():
    """Files met in practice contradict them, so a draft is usable as it is."""
    columns = [*FLAT, "typeOfSexProstitution"]
    assert _loaded(columns).implications == []
    assert '# implications:\n#   - {when: {"typeOfLabourAgriculture": "1"}' in _draft(columns).text


def test_the_files_own_column_names_are_kept():
    """A variant of a name keeps its spelling and gets the standard's domain."""
    (attribute,) = _loaded(["CountryOfExploition"]).attributes
    assert (attribute.name, attribute.label) == ("CountryOfExploition", "Country of exploitation")


def test_country_codes_of_three_letters():
    """Published synthetic files write countries with three letters; their own columns tell them apart."""
    columns = ["citizenship", "traffickMonths"]
    attribute = _loaded(columns).attributes[0]
    assert attribute.domain == CodeListDomain(list="country-alpha3")
    assert not attribute.spellings


@pytest.mark.parametrize(
    "column", ["first_name", "Phone", "e-mail", "home address", "notes", "date of birth", "typeOfSexConcatenated"]
)
def test_identifying_columns_are_ignored_with_a_reason(column):
    """What names or reaches a person is not released, and the draft says why."""
    draft = _draft(["gender", column])
    assert _loaded(["gender", column]).ignore == [column]
    assert _codes(draft) == [("column-ignored", 2)]
    before, _ = draft.text.split(f'  - "{column}"\n')
    assert before.splitlines()[-1].startswith("  # ")


def test_the_person_column_is_proposed_once():
    """The best column becomes `id`; a second one is ignored; without one every record is a person."""
    description = _loaded(["case_id", "gender", "Person ID"])
    assert (description.person.id, description.ignore) == ("Person ID", ["case_id"])
    assert ("person-proposed", 3) in _codes(_draft(["case_id", "gender", "Person ID"]))
    assert _loaded(["gender"]).person.id is None


def test_an_unknown_column_is_left_to_decide():
    """It stands in the draft without a domain, with the ways out beside it and a finding at its place."""
    draft = _draft(["gender", "shoe size"])
    assert _loaded(["gender", "shoe size"]).attributes[1].domain is None
    assert _codes(draft) == [("domain-undeclared", 2)]
    assert "domain: private" in draft.text


def test_a_header_to_be_mended_is_told_and_left_out():
    """Empty, repeated and unusable names get findings, and the rest of the draft still loads."""
    columns = ["gender", " ", "gender", "a;b", "x" * 201, "a\nb"]
    assert _codes(_draft(columns)) == [
        ("empty-header", 2),
        ("duplicate-header", 3),
        ("name-unusable", 4),
        ("name-unusable", 5),
        ("name-unusable", 6),
    ]
    assert [a.name for a in _loaded(columns).attributes] == ["gender"]


def test_a_first_row_of_cells_is_doubted():
    """Numbers as names look like a case record, and no finding repeats a name."""
    draft = _draft(["2019", "PH", "-99"])
    assert ("header-doubtful", 1) in _codes(draft)
    assert not any(text in str(f) for f in draft.findings for text in ("2019", "PH", "-99"))


def test_the_year_of_today_ends_the_range():
    """Without a date the current year counts."""
    assert f"last: {date.today().year}}}" in draft_description(["yearOfRegistration"], title="T").text


@given(st.text(min_size=1, max_size=60), st.lists(st.text(max_size=30), max_size=6))
def test_any_header_and_title_give_readable_yaml(title, names):
    """Whatever the names hold, the text is YAML and gives the title and every usable name back."""
    draft = draft_description(["gender", *names], title=title)
    raw = yaml.load(draft.text, Loader=yaml.BaseLoader)  # noqa: S506 (text only)
    kept = [a["name"] for a in raw["attributes"]] + list(raw["ignore"] or []) + [raw["person"].get("id")]
    told = {
        f.where.position - 1 for f in draft.findings if f.code in {"empty-header", "duplicate-header", "name-unusable"}
    }
    assert raw["title"] == title
    assert all(name in kept for i, name in enumerate(["gender", *names]) if i not in told)


@given(st.text())
def test_quoted_text_comes_back(text):
    """Quoting changes nothing and stays on one line."""
    assert yaml.load(quoted(text), Loader=yaml.BaseLoader) == text  # noqa: S506 (text only)
    assert len(quoted(text).splitlines()) == 1


def test_a_range_the_wrong_way_round_is_refused():
    """A domain is told by its keys: a wrong range is never taken for two codes."""
    text = _draft(["yearOfRegistration"]).text.replace("last: 2026", "last: 1999")
    with pytest.raises(ValidationError, match="must not be after"):
        ReleaseDescription.model_validate(yaml.load(text, Loader=yaml.BaseLoader))  # noqa: S506 (text only)


def test_helplines_are_proposed_as_a_comment():
    """The draft shows how to name one, and the comment becomes valid when it is filled in."""
    text = _draft(FLAT).text
    lines = text.splitlines()
    start = lines.index("# helplines:")
    filled = [
        line.removeprefix("# ").replace("XX", "PH").replace("https://…", "https://a.org")
        for line in lines[start : start + 2]
    ]
    description = ReleaseDescription.model_validate(yaml.load("\n".join([text, *filled]), Loader=yaml.BaseLoader))  # noqa: S506
    assert description.helplines[0].country == "PH"
    assert _loaded(FLAT).helplines == []
