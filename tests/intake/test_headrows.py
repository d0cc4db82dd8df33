"""Finding the head of a file, tried with any columns of the standard in any language."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.intake.folding import folded
from shoal.intake.headrows import Head, find_head, unique_names
from shoal.intake.known import known
from shoal.standard import LANGUAGES
from shoal.standard.load import standard
from shoal.standard.model import Field

PROFILES = ("collect", "share", "release")
COLUMNS = st.sampled_from(PROFILES).flatmap(
    lambda profile: st.lists(st.sampled_from(standard().fields(profile)), min_size=3, max_size=30, unique_by=id)
)
LANGUAGE = st.sampled_from(LANGUAGES)


def _names(fields: list[Field]) -> tuple[str, ...]:
    return tuple(field.name for field in fields)


def _labels(fields: list[Field], language: str) -> tuple[str, ...]:
    return tuple(field.label[language] for field in fields)


@given(COLUMNS, LANGUAGE, st.booleans())
def test_names_and_labels_are_found_in_any_language(fields, language, upside_down):
    """Names of any columns with their labels below, or above, are the head; none of them is changed."""
    rows = [_names(fields), _labels(fields, language), ("x",) * len(fields)]
    head = find_head([rows[1], rows[0], rows[2]] if upside_down else rows, known())
    assert (head.names, head.labels, head.first, head.repaired) == (rows[0], rows[1], 2, ())
    assert head.as_made == (not upside_down)


@given(COLUMNS, LANGUAGE, st.integers(0, 9))
def test_names_that_were_shifted_are_mended(fields, language, place):
    """Two neighbours whose names were exchanged get them back from labels that stand for one field each."""
    names, labels = _names(fields), _labels(fields, language)
    one, two = place % len(fields), (place + 1) % len(fields)
    alone = all(known().label_fields(labels[each]) == {names[each]} for each in (one, two))
    shifted = list(names)
    shifted[one], shifted[two] = names[two], names[one]
    head = find_head([tuple(shifted), labels, ("x",) * len(names)], known())
    if alone and len(fields) >= 6:
        assert head.names == names
        assert head.repaired == tuple(sorted((one + 1, two + 1)))
    assert head.labels in {(), labels}


@given(COLUMNS, st.lists(st.text(max_size=4), min_size=3, max_size=3))
def test_a_record_is_no_label(fields, cells):
    """Cells that are no labels below names make no head of two rows."""
    row = tuple((cells * len(fields))[: len(fields)])
    if not any(known().fields(cell) or known().label_fields(cell) for cell in row):
        head = find_head([_names(fields), row], known())
        assert head == Head(0, _names(fields))


@given(COLUMNS, st.integers(1, 20))
def test_a_head_below_titles_is_found(fields, above):
    """Up to twenty rows may stand above the head."""
    names = _names(fields)
    titles = [("Cases", *[""] * (len(names) - 1))] * above
    assert find_head([*titles, names], known()).row == above


@given(st.lists(st.sampled_from(["", " ", "a", "b", "A", "B", "C'"]), max_size=9))
def test_every_column_gets_a_name_of_its_own(names):
    """Stand-ins never collide, and a name that stands once is kept."""
    unique = unique_names(names)
    assert len(set(unique)) == len(unique) == len(names)
    for name, given_name in zip(unique, names, strict=True):
        if given_name.strip() and names.count(given_name) == 1:
            assert name == given_name


@given(st.text(max_size=12))
def test_folding_knows_no_case_accents_or_signs(text):
    """A folded name is made of letters and digits alone, and folding it again changes nothing."""
    fold = folded(text)
    assert folded(fold) == fold
    assert all(letter.isalnum() for letter in fold)
    assert folded(f" {text}-") == fold


@pytest.mark.parametrize("rows", [[("",)], [("", "")], [("", ""), ("", "")]])
def test_nothing_is_a_head_of_nothing(rows):
    """A file without a name has its head in the first row."""
    assert find_head(rows, known()) == Head(0, rows[0])


def test_names_below_merged_titles_are_found_without_the_standard() -> None:
    """Rows with one cell above a full row are titles, also where the standard knows none of the names."""
    title, empty, names = ("Helpline", "", "", ""), ("",) * 4, ("Caller", "Day", "Story", "Town")
    assert find_head([title, empty, names, ("a", "b", "c", "d")], known()).row == 2
    assert find_head([("a", "", "", ""), ("b", "c", "", ""), names], known()).row == 0
