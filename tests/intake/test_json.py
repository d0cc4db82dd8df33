"""Reading JSON: three forms of the same records, numbers as they are written, and everything else a finding."""

from __future__ import annotations

import json
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.intake.inprocess import check_here

from shoal.errors import FindingsError
from shoal.intake import Limits, Sheet


@pytest.fixture(scope="session")
def check(tmp_path_factory):
    """A reader of JSON text: `check(text, name="cases.json", **options)`."""
    folder = tmp_path_factory.mktemp("json")

    def read(text: str | bytes, name: str = "cases.json", **options: object) -> Sheet:
        path = folder / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return check_here(path, **options)

    return read


def _refusal(check, text: str | bytes, name: str = "cases.json", **options: object):
    with pytest.raises(FindingsError) as caught:
        check(text, name, **options)
    return caught.value.findings[0]


RECORDS = '{"gender": "Woman", "year": 2020}', '{"gender": "Man", "flag": true}'
FORMS = {
    "a list.json": f"[{', '.join(RECORDS)}]",
    "a document.json": f'{{"standard": "1.1.0", "profile": "share", "records": [{", ".join(RECORDS)}]}}',
    "records first.json": f'{{"records": [{", ".join(RECORDS)}], "profile": "share", "standard": "1.1.0"}}',
    "lines.jsonl": "\n".join(RECORDS),
    "lines with ends.ndjson": "\r\n".join([*RECORDS, "", " "]),
    "lines.json": "\n".join(RECORDS),
    "a list.jsonl": f"[{', '.join(RECORDS)}]",
    "a mark.json": f"\ufeff[{', '.join(RECORDS)}]",
}


@pytest.mark.parametrize("name", FORMS)
def test_every_form_gives_the_same_table(check, name):
    """A list, a document and lines of the same records are one table; columns come as their names first appear."""
    sheet = check(FORMS[name], name)
    assert sheet.frame.columns == list(sheet.header) == ["gender", "year", "flag"]
    assert sheet.frame.rows() == [("Woman", "2020", ""), ("Man", "", "TRUE")]
    assert (sheet.first_row, sheet.findings) == (1, ())
    assert dict(sheet.about) == ({"standard": "1.1.0", "profile": "share"} if "standard" in FORMS[name] else {})


@pytest.mark.parametrize(
    ("written", "cell"),
    [
        ("12", "12"), ("-0", "-0"), ("1.50", "1.50"), ("1E400", "1E400"), ("9" * 5000, "9" * 5000),
        ("true", "TRUE"), ("false", "FALSE"), ("null", ""), ('""', ""), ('" x "', " x "), ('"\\u00e9"', "é"),
        ("[]", ""), ('["a"]', "a"), ('["a", "b"]', "a;b"), ("[1, null, true]", "1;;TRUE"), ('"a;b"', "a;b"),
    ],
)  # fmt: skip
def test_a_value_becomes_the_cell_that_it_is_written_as(check, written, cell):
    """Numbers stand as they are written, whatever their size; true and false in capitals; null is empty."""
    sheet = check(f'[{{"a": {written}, "b": "x"}}]')
    assert sheet.frame["a"].to_list() == [cell]
    assert not sheet.findings


CELLS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff"), max_size=9)
NAMES = st.text(string.ascii_letters + "é_", min_size=1, max_size=5)
TABLES = st.lists(NAMES, min_size=1, max_size=4, unique=True).flatmap(
    lambda names: st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(names, CELLS)), min_size=1, max_size=5)
)


@settings(max_examples=60, deadline=None)
@given(TABLES.filter(any), st.sampled_from([None, 2]), st.booleans())
def test_every_table_of_text_survives(check, records, indent, ascii_only):
    """Any records of text come back cell by cell, in each form and however they are written."""
    names = list(dict.fromkeys(name for record in records for name in record))
    wanted = [tuple(record.get(name, "") for name in names) for record in records]
    listed = json.dumps({"records": records}, indent=indent, ensure_ascii=ascii_only)
    lines = "\n".join(json.dumps(record, ensure_ascii=ascii_only) for record in records)
    for text, name in ((listed, "cases.json"), (lines, "cases.jsonl")):
        sheet = check(text, name)
        assert sheet.frame.columns == names
        assert sheet.frame.rows() == wanted


def test_a_row_is_a_record_or_a_line(check):
    """A finding names the record, which in JSON Lines is the line."""
    listed = check('[{"a": 1},\n\n {"a": {"b": 1}, "b": 2}, 7]')
    found = [(f.code, f.where.row) for f in listed.findings]
    assert found == [("json-nested", 2), ("json-no-record", 3), ("empty-row", 3)]
    assert listed.row(1) == 2
    lines = check('{"a": 1}\n{"a": [[1]], "b": 2}\n', "cases.jsonl")
    assert [(f.code, f.where.row, f.where.letter) for f in lines.findings] == [("json-nested", 2, "A")]


def test_of_a_name_that_stands_twice_the_first_is_kept(check):
    """A field named twice in one record is an error of that column, and the first value stands."""
    sheet = check('[{"a": 1, "b": 2, "a": 3}]')
    assert sheet.frame.rows() == [("1", "2")]
    assert [(f.code, str(f.where)) for f in sheet.findings] == [("json-repeated-name", "row 1, column A")]


def test_later_records_may_bring_new_names(check):
    """A name that first appears far into the file is a column that is empty before."""
    records = [{"a": "x"}] * 70_000 + [{"b": "y"}]
    sheet = check(json.dumps(records))
    assert sheet.frame.columns == ["a", "b"]
    assert sheet.frame["b"].to_list() == [""] * 70_000 + ["y"]


BROKEN = {
    "cut": ('[{"a": 1}, {"a": ', 2),
    "a comma too many": ('[{"a": 1},]', 2),
    "a comma too few": ('[{"a": 1} {"a": 1}]', 2),
    "text after the end": ('[{"a": 1}] x', 2),
    "text after the document": ('{"records": [{"a": 1}]} x', 2),
    "a name without marks": ("[{a: 1}]", 1),
    "a number with zeros": ('[{"a": 007}]', 1),
    "a line break in a text": ('[{"a": "x\ny"}]', 1),
    "a second document": ('{"records": [{"a": 1}]}\n{"records": []}', 2),
    "nothing": ("hello", 1),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_json_is_located(check, name):
    """What is not valid JSON is an error that names the record, the line and the character, and no text of it."""
    text, row = BROKEN[name]
    found = _refusal(check, text)
    assert (found.code, found.where.row) == ("json-invalid", row)
    assert "line" in found.message


def test_a_line_and_a_character_are_counted_as_editors_do(check):
    """Lines and characters start at 1."""
    found = _refusal(check, '[{"a": 1},\n {"b" 2}]')
    assert found.message == "The file is not valid JSON: line 2, character 7."
    found = _refusal(check, '{"a": 1}\n{"a": 1} {"b": 2}\n', "cases.jsonl")
    assert (found.where.row, found.values) == (2, {"line": 2, "character": 9})


@pytest.mark.parametrize("text", ["3", '"x"', "null", '{"a": 1}', '{"records": 3}', '{"records": {"a": 1}}', "{}"])
def test_json_without_records_is_refused(check, text):
    """Valid JSON that holds no list of records says so."""
    assert _refusal(check, text).code == "json-no-records"


@pytest.mark.parametrize("text", ["", " \n", "[]", '{"records": []}', "[{}, {}]"])
def test_json_without_cells_is_empty(check, text):
    """No record, or only records without a field, is a file without cells."""
    assert _refusal(check, text).code == "empty-file"


@pytest.mark.parametrize(
    "text", ["[" * 200_000, '[{"a": ' * 200_000, '{"a": ' * 200_000, '{"records": ' + "[" * 99_999]
)
def test_endless_nesting_is_refused(check, text):
    """A file that nests without end is refused, and the interpreter lives on."""
    assert _refusal(check, text).code == "json-too-deep"


def test_limits_hold_for_json(check):
    """Rows, columns and cells are bounded as in every other file."""
    limits = Limits(rows=2, columns=2, field=5)
    assert _refusal(check, '[{"a": 1}, {"a": 1}, {"a": 1}]', limits=limits).code == "too-many-rows"
    assert _refusal(check, '[{"a": 1, "b": 1, "c": 1}]', limits=limits).code == "too-many-columns"
    assert _refusal(check, '[{"a": "123456"}]', limits=limits).code == "field-too-long"
    assert _refusal(check, '[{"abcdef": "1"}]', limits=limits).code == "field-too-long"
    assert _refusal(check, json.dumps({"records": [{str(i): i for i in range(600)}]})).code == "too-many-columns"


def test_bytes_are_as_strict_as_elsewhere(check):
    """Bytes that are no text, half characters and NUL are errors with a record; a declared encoding is read."""
    assert _refusal(check, b'[{"a": "\xff"}]').code == "invalid-encoding"
    assert _refusal(check, b'[{"a": 1}, {"a": "\xff"}]').where.row == 2
    assert _refusal(check, b'{"a": 1}\n\xff').code == "invalid-encoding"
    assert _refusal(check, b'{"a": 1}\n\xff', "cases.jsonl").where.row == 2
    assert _refusal(check, b'[{"a": "\xc3\xa9"}, {"a": "\xe9"}]').code == "mixed-encodings"
    assert _refusal(check, '[{"a": "\\ud800"}]').code == "invalid-text"
    assert _refusal(check, '[{"\\ud800": 1}]').code == "invalid-text"
    assert _refusal(check, '[{"a": "\\u0000"}]').code == "nul-byte"
    assert check('[{"a": "é"}]'.encode("cp1252"), encoding="cp1252").frame["a"].to_list() == ["é"]
    assert check('[{"a": "é"}]'.encode("utf-16")).frame["a"].to_list() == ["é"]


def test_other_files_under_a_name_of_json_are_told(check):
    """A workbook or a page named .json is refused for what it is."""
    assert _refusal(check, b"PK\x03\x04" + bytes(99)).code == "not-what-it-says"


def test_a_blank_line_between_records_is_refused(check):
    """As in a table, a blank line may be a lost record; those at the end mean nothing."""
    found = _refusal(check, '{"a": 1}\n\n{"a": 2}\n', "cases.jsonl")
    assert (found.code, found.where.row) == ("blank-line", 2)


def test_what_is_beside_the_records_is_told_and_never_shown(check):
    """Names beside the records are noted; a long "profile" is not taken for one."""
    sheet = check(json.dumps({"records": [{"a": 1}], "profile": "x" * 99, "note": "a name"}))
    assert [finding.code for finding in sheet.findings] == ["json-other-names"]
    assert not sheet.about
