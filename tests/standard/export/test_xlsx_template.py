"""The workbook to fill in: headings, drop-downs, rules and advice agree with the standard."""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO
from itertools import product
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest

from shoal.errors import UnknownName
from shoal.standard import LANGUAGES
from shoal.standard.export import rules
from shoal.standard.export.cellrules import MESSAGE, TITLE, CellRules
from shoal.standard.export.listsheet import BOOLEANS, FLAGS, blocks
from shoal.standard.export.words import words
from shoal.standard.export.xlsx_template import FIRST_ROW, LAST_ROW, SHEET, xlsx_template
from shoal.standard.load import standard
from shoal.standard.model import Field

PROFILES = ("collect", "share", "release")
EVERY = tuple(product(PROFILES, LANGUAGES))
RULED = {"key", "reference", "integer", "number", "date", "year"}
LISTED = {"code", "codes", "boolean", "flag"}


@lru_cache
def opened(profile: str, language: str = "en") -> Any:
    """The workbook as a program sees it."""
    return openpyxl.load_workbook(BytesIO(xlsx_template(standard(), profile, language=language)))


def validations(sheet: Any) -> dict[str, Any]:
    """The rule of each column, by the field's name in row 1."""
    found = {}
    for rule in sheet.data_validations.dataValidation:
        first, last = str(rule.sqref).split(":")
        letter = first.rstrip("0123456789")
        assert (first, last) == (f"{letter}{FIRST_ROW}", f"{letter}{LAST_ROW}")
        assert letter not in found
        found[sheet[f"{letter}1"].value] = rule
    return found


def offered(book: Any, rule: Any) -> list[Any]:
    """What the drop-down of a rule offers."""
    sheet, _, cells = rule.formula1.removeprefix("=").partition("!")
    return [row[0].value for row in book[sheet][cells.replace("$", "")]]


def look(sheet: Any, column: int) -> Any:
    """How the cells of a column look before anybody writes into them: neighbours that look alike are kept as one."""
    return next(d for d in sheet.column_dimensions.values() if d.min <= column <= d.max)


def expected(field: Field, profile: str) -> list[Any]:
    """What the drop-down of a field should offer."""
    reasons = list(rules.reasons(standard(), field, profile))
    if field.list:
        return [code.code for code in standard().lists[field.list].current] + reasons
    return (["TRUE", "FALSE"] if field.type == "boolean" else [1, 0]) + reasons


@pytest.mark.parametrize("profile", PROFILES)
def test_the_same_standard_gives_the_same_bytes(profile: str) -> None:
    """Nothing of the day or the machine is in the file."""
    assert xlsx_template(standard(), profile) == xlsx_template(standard(), profile)


@pytest.mark.parametrize(("profile", "language"), EVERY)
def test_names_and_labels_stand_over_each_other(profile: str, language: str) -> None:
    """Row 1 is the field list, row 2 its labels, column by column."""
    sheet = opened(profile, language)[SHEET]
    assert [(name.value, label.value) for name, label in zip(sheet[1], sheet[2], strict=True)] == [
        (field.name, field.label[language]) for field in standard().fields(profile)
    ]
    assert sheet.max_row == FIRST_ROW - 1


@pytest.mark.parametrize(("profile", "language"), EVERY)
def test_headings_say_what_belongs_in_the_column(profile: str, language: str) -> None:
    """The note on a heading holds the definition of the field that row 1 names."""
    sheet = opened(profile, language)[SHEET]
    fields = standard().all_fields
    for name, label in zip(sheet[1], sheet[2], strict=True):
        assert fields[name.value].definition[language] in label.comment.text
        assert fields[name.value].label[language] in label.comment.text
        assert (words(language)["column_required"] in label.comment.text.splitlines()) == fields[name.value].required


@pytest.mark.parametrize(("profile", "language"), EVERY)
def test_each_drop_down_offers_the_codes_of_its_own_field(profile: str, language: str) -> None:
    """A field with codes has a drop-down over its whole column: its list, and reasons where it knows them."""
    book = opened(profile, language)
    found = validations(book[SHEET])
    for field in standard().fields(profile):
        if field.type in LISTED:
            assert found[field.name].type == "list"
            assert offered(book, found[field.name]) == expected(field, profile)
        else:
            assert (field.name in found) == (field.type in RULED)
            assert field.name not in found or found[field.name].type == "custom"


@pytest.mark.parametrize("profile", PROFILES)
def test_labels_stand_beside_the_codes(profile: str) -> None:
    """On the sheet of lists every code has its label in the language asked for."""
    book = opened(profile, "fr")
    for field in standard().fields(profile):
        if field.list:
            rule = validations(book[SHEET])[field.name]
            codes = book["Lists"][rule.formula1.partition("!")[2].replace("$", "")]
            known = {code.code: code.label["fr"] for code in standard().lists[field.list].codes}
            assert all(row[0].offset(column=1).value == known[row[0].value] for row in codes if row[0].value in known)


@pytest.mark.parametrize(("profile", "language"), EVERY)
def test_rules_keep_to_the_limits_of_spreadsheet_programs(profile: str, language: str) -> None:
    """Formulas, messages, titles and names of sheets are short enough, else the program calls the file damaged."""
    book = opened(profile, language)
    for rule in validations(book[SHEET]).values():
        assert max(len(text or "") for text in (rule.formula1, rule.formula2, rule.error, rule.prompt)) <= MESSAGE
        assert max(len(text or "") for text in (rule.errorTitle, rule.promptTitle)) <= TITLE
    assert max(map(len, book.sheetnames)) <= 31


@pytest.mark.parametrize("profile", PROFILES)
def test_a_wrong_value_is_refused_but_several_codes_are_not(profile: str) -> None:
    """A drop-down takes one code at a time, so a column of several codes only looks wrong afterwards."""
    sheet = opened(profile)[SHEET]
    found = validations(sheet)
    shaded = {str(area.sqref).rstrip("0123456789").partition(":")[0]: area for area in sheet.conditional_formatting}
    for column, field in enumerate(standard().fields(profile), start=1):
        letter = openpyxl.utils.get_column_letter(column)
        rule = found.get(field.name)
        if field.type == "codes":
            assert rule is not None
            assert not rule.showErrorMessage
            assert f"{letter}{FIRST_ROW}" in shaded
            assert f"{letter}{LAST_ROW}" in str(shaded[f"{letter}{FIRST_ROW}"].sqref)
        else:
            assert f"{letter}{FIRST_ROW}" not in shaded
            assert rule is None or rule.showErrorMessage
        if rule is not None and field.type == "code":
            assert rule.errorStyle == ("warning" if rules.is_open(standard(), field, profile) else None)


@pytest.mark.parametrize("profile", PROFILES)
def test_formulas_go_by_the_cells_that_the_drop_down_offers(profile: str) -> None:
    """The name that a formula uses for a list stands for the very cells of the drop-down."""
    book = opened(profile)
    cells = CellRules(standard(), profile, "en", blocks(standard(), profile, language="en"))
    for field in standard().fields(profile):
        doubt = cells.doubt(field, "A3")
        if doubt:
            used = re.findall(r"list_\w+", doubt)
            rule = validations(book[SHEET])[field.name]
            assert {book.defined_names[name].attr_text for name in used} == {rule.formula1}


@pytest.mark.parametrize("profile", PROFILES)
def test_cells_are_text_where_a_program_could_take_a_code_for_something_else(profile: str) -> None:
    """NA stays NA, a leading zero stays, and a month stays a month; days and numbers are real ones."""
    sheet = opened(profile)[SHEET]
    for column, field in enumerate(standard().fields(profile), start=1):
        shown = look(sheet, column).number_format
        if field.type in {"integer", "year", "flag"}:
            assert shown == "0"
        elif field.type == "date" and rules.precision(field, profile) == "day":
            assert shown == "yyyy-mm-dd"
        else:
            assert shown == ("General" if field.type == "number" else "@")


@pytest.mark.parametrize(("profile", "language"), EVERY)
def test_codes_sheet_explains_every_code(profile: str, language: str) -> None:
    """Each current code that a column can hold stands there once, with its label."""
    rows = list(opened(profile, language)["Codes"].iter_rows(min_row=2, values_only=True))
    assert [(row[0], row[2], row[3]) for row in rows] == [
        (listed.name, code.code, code.label[language])
        for listed in rules.lists_of(standard(), profile)
        for code in listed.current
    ]


@pytest.mark.parametrize(("profile", "language"), EVERY)
def test_read_me_warns_and_names_the_profile(profile: str, language: str) -> None:
    """It says how to fill in, that a filled workbook is sensitive, and for which profile it is."""
    text = "\n".join(
        str(cell) for row in opened(profile, language)["Read me"].iter_rows(values_only=True) for cell in row if cell
    )
    assert f"--profile {profile}" in text
    assert standard().version in text
    assert str(LAST_ROW) in text
    assert "{" not in text
    reasons = {code.code for code in standard().lists[rules.REASONS].current}
    assert {code for code in reasons if code in text} == (set() if profile == "release" else reasons)


@pytest.mark.parametrize("profile", PROFILES)
def test_nothing_is_hidden_or_computed(profile: str) -> None:
    """The ancestor hid its row of names, and nobody saw that it was shifted. Nothing here is out of sight."""
    book = opened(profile)
    assert book.sheetnames == ["Read me", SHEET, "Codes", "Lists"]
    for sheet in book:
        assert sheet.sheet_state == "visible"
        assert not any(row.hidden for row in sheet.row_dimensions.values())
        assert not any(column.hidden for column in sheet.column_dimensions.values())
        assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)
        assert not sheet.merged_cells.ranges
    assert book.active.title == SHEET


def test_arabic_runs_from_the_right_and_codes_do_not() -> None:
    """A sheet in Arabic is laid out from the right, but 0--8 must not be shown as 8--0."""
    book = opened("share", "ar")
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    assert not any(sheet.sheet_view.rightToLeft for sheet in opened("share", "en"))
    column = [field.name for field in standard().fields("share")].index("prs_AgeBand") + 1
    assert look(book[SHEET], column).alignment.readingOrder == 1
    assert book[SHEET].cell(2, column).alignment.readingOrder == 2


@pytest.mark.parametrize("profile", PROFILES)
def test_every_part_of_the_file_is_small(profile: str) -> None:
    """Thousands of rows have rules without a cell written: the file opens at once."""
    data = xlsx_template(standard(), profile)
    assert len(data) < 200_000
    with ZipFile(BytesIO(data)) as archive:
        assert sum(part.file_size for part in archive.infolist()) < 3_000_000
        assert {part.date_time[0] for part in archive.infolist()} == {1980}


def test_an_unknown_language_is_refused() -> None:
    """The message names the languages that there are."""
    with pytest.raises(UnknownName, match="en, fr, es, ar"):
        xlsx_template(standard(), "share", language="tlh")


@pytest.mark.parametrize("profile", PROFILES)
def test_only_lists_in_use_are_in_the_workbook(profile: str) -> None:
    """A list that no column uses would only be in the way."""
    used = {field.list for field in standard().fields(profile) if field.list}
    used |= {BOOLEANS for field in standard().fields(profile) if field.type == "boolean"}
    used |= {FLAGS for field in standard().fields(profile) if field.type == "flag"}
    names = {cell.value for cell in opened(profile)["Lists"][1] if cell.value}
    assert names - {rules.REASONS} == used - {rules.REASONS}
