"""What holds for every file and mapping: nothing is invented, no record is lost, and everything is accounted for."""

from __future__ import annotations

from collections import Counter
from typing import Any
from unicodedata import normalize

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.intake.mapping.maps import SECRET, TODAY, mapping

from shoal.intake import Sheet
from shoal.intake.checks.forms import code_forms
from shoal.intake.mapping.apply import Mapped, apply_mapping
from shoal.intake.mapping.model import Mapping
from shoal.standard.load import standard

METHODS = [code.code for code in standard().lists["means-of-control"].current]
REASONS = [code.code for code in standard().lists["missing-reason"].current]
WRITTEN = (
    *("", " ", ",", "F", "f", "H", "Femme ou fille", "x", "n/a", "-99", "1", "0", "yes", "non", "NA", "na", "France"),
    *(
        "FR, DE",
        "2020-02-03",
        "03/02/2020",
        "1999",
        "17",
        "Threats, DebtBondage",
        "DebtBondage",
        "debt",
        "debt, threat",
    ),
    *("Threats;DebtBondage", "#N/A", "D, E", "unknown", "Refused"),
)
CELL = st.one_of(st.sampled_from(WRITTEN), st.text(st.characters(exclude_categories=["Cs"]), max_size=5))
LOCAL = st.dictionaries(
    st.sampled_from(["F", "H", "x", "debt", "threat", "1"]),
    st.one_of(
        st.none(),
        st.sampled_from(METHODS[:4] + REASONS[:2]),
        st.lists(st.sampled_from(METHODS[:4]), min_size=1, max_size=2, unique=True),
        st.fixed_dictionaries({"to": st.just(METHODS[0]), "relation": st.sampled_from(["close", "narrower"])}),
    ),
    max_size=4,
)
MISSING = st.dictionaries(st.sampled_from(["n/a", "-99", "!"]), st.sampled_from(["", *REASONS]), max_size=2)


@st.composite
def cases(draw: st.DrawFn) -> tuple[pl.DataFrame, Mapping]:
    """A small file and a mapping of it."""
    rows = draw(st.integers(0, 12))
    columns = ["a", "b", "c", "d"]
    frame = pl.DataFrame(
        {name: draw(st.lists(CELL, min_size=rows, max_size=rows)) for name in columns},
        schema=dict.fromkeys(columns, pl.String),
    )
    some = st.lists(st.sampled_from(columns), min_size=1, max_size=2, unique=True)
    rules: list[dict[str, Any]] = [
        {
            "field": "vic_MethodsOfControl",
            "columns": draw(some),
            "values": draw(LOCAL),
            "split": draw(st.sampled_from([",", None])),
        },
        {"field": "prs_Citizenship", "columns": draw(some), "split": ","},
        {"field": "hte_Country", "columns": draw(some), "split": draw(st.sampled_from([",", None]))},
        {"field": "hte_Date", "columns": draw(some), "dates": "%d/%m/%Y"},
        {"field": "prs_AgeAtRegistration", "columns": draw(some)},
        {"field": "prs_MajorityStatus", "columns": draw(st.permutations(columns))[:2], "derive": "majority"},
        {
            "field": "vic_PalermoMeans",
            "flags": {draw(st.sampled_from(columns)): "ThreatOfForce", draw(st.sampled_from(columns)): "Deception"},
        },
        {"field": "con_Consent", "columns": draw(some), "yes": ["x"]},
        {"field": "prs_Id", "columns": draw(some), "derive": "key"},
        {"field": "prs_FirstName", "columns": draw(some)},
    ]
    chosen = draw(st.lists(st.sampled_from(rules), unique_by=lambda rule: rule["field"], max_size=6))
    chosen = [rule | {"missing": draw(MISSING)} if "values" not in rule else rule for rule in chosen]
    more = {"source": {"missing": draw(MISSING)}, "profile": draw(st.sampled_from(["share", "collect", "release"]))}
    return frame, mapping(*chosen, **more)


def applied(case: tuple[pl.DataFrame, Mapping]) -> Mapped:
    """What the mapping makes of the file."""
    return apply_mapping(Sheet(case[0], "cases.csv"), case[1], secret=SECRET, today=TODAY)


def columns_of(made: Mapped) -> dict[str, list[str]]:
    """Every column that came out."""
    return {name: column.to_list() for name, column in {**made.frame.to_dict(), **made.local.to_dict()}.items()}


@settings(deadline=None, max_examples=25)
@given(case=cases())
def test_no_record_is_lost_or_added(case):
    """One record comes out for each that goes in, in the file's order."""
    made = applied(case)
    assert {len(cells) for cells in columns_of(made).values()} <= {case[0].height}
    assert len(made.rows) == case[0].height


@settings(deadline=None, max_examples=25)
@given(case=cases())
def test_every_cell_is_accounted_for(case):
    """The entries of a column and a field add up to the column's filled cells."""
    made = applied(case)
    counted: Counter[tuple[str, str]] = Counter()
    for entry in made.loss.entries:
        counted[entry.column, entry.field] += entry.records
    filled = {name: int((case[0][name].str.strip_chars() != "").sum()) for name in case[0].columns}
    expected = {(column, rule.field) for rule in case[1].fields for column in rule.reads}
    expected |= {(column, "") for column in set(filled) - case[1].reads}
    for column, field in expected:
        assert counted[column, field] == filled[column], (column, field)


@settings(deadline=None, max_examples=40)
@given(case=cases())
def test_no_code_is_invented(case):
    """Every code that comes out is named for some value of the cell, or is what the checker understands there."""
    frame, whole = case
    made = columns_of(applied(case))
    for rule in whole.fields:
        field = standard().all_fields[rule.field]
        if field.list is None or rule.derive or rule.flags:
            continue
        allowed = {code.code for code in standard().lists[field.list].codes} | set(REASONS)
        for row, cell in enumerate(made[rule.field]):
            for code in filter(None, cell.split(";")):
                texts = [frame[column][row].strip() for column in rule.columns]
                pieces = [piece.strip() for text in texts for piece in [text, *text.split(rule.split or ";")]]
                assert code in allowed or field.name == "vic_MethodsOfControl"
                assert code in REASONS or code in _meant(rule, field, pieces), (code, texts)


def _meant(rule: Any, field: Any, pieces: list[str]) -> set[str]:
    letters = {"".join(filter(str.isalnum, normalize("NFKD", piece))).casefold() for piece in pieces}
    named = {code for local, value in rule.values.items() if local.casefold() in letters for code in value.to}
    meanings, _ = code_forms(field, "collect").judge(pl.Series(pieces, dtype=pl.String).unique())
    return named | {meaning.value for meaning in meanings.values()} | set(pieces)


@settings(deadline=None, max_examples=25)
@given(case=cases())
def test_applying_twice_is_equal(case):
    """The same file and mapping give the same records, findings and loss."""
    one, other = applied(case), applied(case)
    assert columns_of(one) == columns_of(other)
    assert (one.loss, one.findings) == (other.loss, other.findings)


@settings(deadline=None, max_examples=25)
@given(case=cases(), times=st.integers(2, 4))
def test_a_record_does_not_depend_on_the_others(case, times):
    """A file that repeats its records gives the same records repeated."""
    frame, whole = case
    one = columns_of(applied(case))
    many = columns_of(applied((pl.concat([frame] * times), whole)))
    assert many == {name: cells * times for name, cells in one.items()}


@settings(deadline=None, max_examples=25)
@given(case=cases())
def test_no_cell_is_in_what_is_said(case):
    """Findings and loss hold no text of the file but names and what the mapping names."""
    frame, whole = case
    marked = frame.with_columns(pl.all() + "\u26f5cell")
    made = apply_mapping(Sheet(marked, "cases.csv"), whole, secret=SECRET, today=TODAY)
    assert "\u26f5" not in "".join(map(str, made.findings)) + str(made.loss.as_dict())
