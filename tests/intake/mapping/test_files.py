"""Mapping files: every scalar is text, nothing stands twice, and what is written reads back the same."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.intake.mapping.maps import mapping

from shoal.errors import FileError, MappingError
from shoal.intake.mapping.files import load_mapping, mapping_text, parse_mapping, write_mapping
from shoal.intake.mapping.model import Mapping

HEAD = "shoal_mapping: 1\nstandard: 1.1.0\n"
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
NAMES = st.lists(TEXT, min_size=1, max_size=3, unique=True)
VALUE = st.one_of(
    st.none(),
    TEXT,
    st.lists(TEXT, max_size=2),
    st.fixed_dictionaries(
        {"to": NAMES, "relation": st.sampled_from(["exact", "close", "broader", "narrower"]), "note": TEXT}
    ),
)
PAIRS = st.dictionaries(TEXT, TEXT, max_size=3)
RULE = st.fixed_dictionaries(
    {"field": TEXT, "columns": NAMES},
    optional={
        "values": st.dictionaries(TEXT, VALUE, max_size=4),
        "missing": PAIRS,
        "split": TEXT,
        "yes": NAMES,
        "dates": NAMES,
        "derive": st.sampled_from(["age", "key"]),
        "note": TEXT,
    },
)
MAPPINGS = st.builds(
    lambda rules, **more: mapping(*rules, **more),
    st.lists(RULE, max_size=3),
    drop=PAIRS,
    keep_local=PAIRS,
    source=st.fixed_dictionaries({"about": TEXT, "missing": PAIRS, "dates": NAMES}),
    profile=st.sampled_from(["share", "collect", "release"]),
    examples=st.lists(st.fixed_dictionaries({"about": TEXT, "given": PAIRS, "expect": PAIRS}), max_size=2),
    identity=st.one_of(
        st.none(),
        st.fixed_dictionaries({"first_name": NAMES, "last_name": NAMES, "birth_date": TEXT}, optional={"sex": TEXT}),
    ),
)


@settings(deadline=None)
@given(whole=MAPPINGS)
def test_what_is_written_reads_back_the_same(whole):
    """Any mapping, with any texts in it, survives its way through a file."""
    assert parse_mapping(mapping_text(whole)) == whole


@settings(deadline=None, max_examples=25)
@given(whole=MAPPINGS)
def test_other_programs_read_the_same_texts(whole):
    """What looks like a number or a truth value is quoted, so that other readers of YAML take it for text too."""
    read = yaml.safe_load(mapping_text(whole))
    assert Mapping.model_validate(read) == whole


def test_every_scalar_is_text():
    """Yes, No, 1, NO, null and dates are values of a file, not truth values or numbers."""
    text = HEAD + (
        "fields:\n- field: con_Consent\n  columns: 1\n"
        "  values: {Yes: 'TRUE', No: FALSE, 1: TRUE, null: NO, ~: 2020-01-01}\n"
    )
    [rule] = parse_mapping(text).fields
    assert rule.columns == ("1",)
    assert {local: value.to for local, value in rule.values.items()} == {
        "Yes": ("TRUE",),
        "No": ("FALSE",),
        "1": ("TRUE",),
        "null": ("NO",),
        "~": ("2020-01-01",),
    }


def test_what_is_left_empty_fits_nothing_or_is_empty():
    """A value without a code has none; a missing token without a reason has none."""
    text = HEAD + "source:\n  about:\n  missing: {n/a: }\nfields:\n- field: x\n  columns: y\n  values:\n    Other:\n"
    read = parse_mapping(text)
    assert read.source.missing == {"n/a": ""}
    other = read.fields[0].values["Other"]
    assert (other.to, other.relation) == ((), "none")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no mapping"),
        ("- a\n", "no mapping"),
        (HEAD + "drop:\n  a: x\n  b: y\n  a: z\n", r"line 6, column 3: 'a' stands here for the second time.*line 4"),
        (HEAD + "fields:\n- field: a\n  colums: b\n", r"line 5, column 3 .*no entry 'colums'.*'columns'"),
        (HEAD + "fields:\n- columns: b\n", r"line 4.*'field' is missing"),
        (HEAD + "fields:\n- field: a\n", r"line 4.*needs exactly one of columns"),
        (HEAD + "profile: public\n", r"line 3, column 1 .*'collect', 'share' or 'release'"),
        (HEAD + "fields: a\n", r"line 3.*A list must stand here"),
        (HEAD + "drop: a\n", r"line 3.*Names with a value each"),
        (HEAD + "standard: [a]\n", r"'standard' stands here for the second time"),
        ("shoal_mapping: 7\nstandard: 1.1.0\n", r"line 1, column 1 .*must be one of 1"),
        ("standard: 1.1.0\n", r"'shoal_mapping' is missing"),
        (HEAD + "drop: {a: &x y, b: *x}\n", r"line 3.*reference"),
        (HEAD + "drop: {a: !!python/name:os.system y}\n", r"line 3.*type"),
        (HEAD + "drop: {[a]: y}\n", r"line 3.*single text"),
        (HEAD + "drop: [a\n", r"line \d.*not YAML"),
        (HEAD + "a: " + "[" * 40 + "]" * 40, r"nested too deeply"),
        (HEAD + "a: " + "[" * 100_000, r"nested too deeply"),
        ("a: \x00", "characters"),
        ("--- a\n--- b\n", "second document"),
    ],
)
def test_a_mistake_is_named_with_its_place(text, said):
    """A broken mapping file is refused with what is wrong, its line and its column."""
    with pytest.raises(MappingError, match=said) as error:
        parse_mapping(text, "m.yaml")
    assert str(error.value).startswith("m.yaml")


def test_a_file_is_read_and_never_overwritten(tmp_path):
    """A mapping is written once, and a file that is there is left alone."""
    path = tmp_path / "mapping.yaml"
    whole = mapping({"field": "prs_Gender", "columns": "Sexe", "values": {"NO": "Feminine"}})
    write_mapping(whole, path)
    assert load_mapping(path) == whole
    with pytest.raises(FileError, match=r"mapping\.yaml exists already"):
        write_mapping(mapping(), path)
    assert load_mapping(path) == whole
    assert [each.name for each in tmp_path.iterdir()] == ["mapping.yaml"]


def test_files_that_are_none(tmp_path):
    """What can't be read says so without a path."""
    with pytest.raises(FileError, match=r"^gone\.yaml can't be read"):
        load_mapping(tmp_path / "gone.yaml")
    with pytest.raises(FileError, match="Make it first"):
        write_mapping(mapping(), tmp_path / "nowhere" / "m.yaml")
    latin = tmp_path / "latin.yaml"
    latin.write_bytes("drop: {Prénom: x}".encode("latin-1"))
    with pytest.raises(MappingError, match="UTF-8"):
        load_mapping(latin)
    marked = tmp_path / "marked.yaml"
    marked.write_bytes(b"\xef\xbb\xbf" + HEAD.encode())
    assert load_mapping(marked) == mapping()
