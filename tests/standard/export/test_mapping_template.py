"""The workbook in which an organisation writes how its own file fits the standard."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from itertools import product
from typing import Any

import openpyxl
import pytest

from shoal.errors import UnknownName
from shoal.standard import LANGUAGES
from shoal.standard.export import rules
from shoal.standard.export.mapping_template import FIELDS, MISSING, VALUES, YOURS, mapping_template
from shoal.standard.load import standard

PROFILES = ("collect", "share", "release")
EVERY = tuple(product(PROFILES, LANGUAGES))


@lru_cache
def opened(profile: str, language: str = "en") -> Any:
    """The workbook as a program sees it."""
    return openpyxl.load_workbook(BytesIO(mapping_template(standard(), profile, language=language)))


def rows_of(sheet: Any) -> list[dict[str, Any]]:
    """The rows of a sheet below the two header rows that hold anything, by machine name."""
    names, _, *rows = sheet.iter_rows(values_only=True)
    return [dict(zip(names, row, strict=True)) for row in rows if any(row)]


def test_the_same_standard_gives_the_same_bytes() -> None:
    """Nothing of the day or the machine is in the file."""
    assert mapping_template(standard(), "share") == mapping_template(standard(), "share")


@pytest.mark.parametrize(("profile", "language"), EVERY)
def test_fields_sheet_has_one_row_for_each_field(profile: str, language: str) -> None:
    """Names, labels, definitions and lists are those of the standard, in its order."""
    rows = rows_of(opened(profile, language)["Fields"])
    assert [
        (row["field"], row["label"], row["definition"], row["list"], bool(row["core"]), bool(row["required"]))
        for row in rows
    ] == [
        (field.name, field.label[language], field.definition[language], field.list, field.core, field.required)
        for field in standard().fields(profile)
    ]


@pytest.mark.parametrize(("profile", "language"), EVERY)
def test_values_sheet_has_one_row_for_each_code(profile: str, language: str) -> None:
    """Every current code of every list that the profile uses stands there once, with its label."""
    rows = rows_of(opened(profile, language)["Values"])
    assert sorted((row["list"], row["code"], row["label"]) for row in rows) == sorted(
        (listed.name, code.code, code.label[language])
        for listed in rules.lists_of(standard(), profile)
        if listed.name != rules.REASONS
        for code in listed.current
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_missing_sheet_has_one_row_for_each_reason(language: str) -> None:
    """A reason for a missing value stands with its label."""
    rows = rows_of(opened("share", language)["Missing"])
    listed = standard().lists[rules.REASONS]
    assert [(row["code"], row["label"]) for row in rows] == [(c.code, c.label[language]) for c in listed.current]


def test_a_release_has_no_reasons() -> None:
    """A release knows only the empty cell."""
    assert rows_of(opened("collect")["Missing"])
    assert "Missing" not in opened("release").sheetnames


@pytest.mark.parametrize(("profile", "language"), EVERY)
def test_first_row_has_stable_names_and_what_is_to_be_filled_in_is_empty(profile: str, language: str) -> None:
    """A program that reads the file back goes by the first row."""
    book = opened(profile, language)
    for name, columns in (("Fields", FIELDS), ("Values", VALUES), ("Missing", MISSING)):
        if name in book.sheetnames:
            sheet = book[name]
            assert tuple(cell.value for cell in sheet[1]) == columns
            assert all(cell.value for cell in sheet[2])
            assert not [row for row in rows_of(sheet) if any(row.get(column) for column in YOURS)]


@pytest.mark.parametrize("profile", PROFILES)
def test_relations_are_chosen_from_a_list(profile: str) -> None:
    """The drop-down stands beside every row and offers exactly the relations."""
    book = opened(profile)
    for name, columns in (("Fields", FIELDS), ("Values", VALUES)):
        sheet = book[name]
        letter = sheet.cell(1, columns.index("relation") + 1).column_letter
        rules_there = [v for v in sheet.data_validations.dataValidation if str(v.sqref).startswith(f"{letter}3:")]
        assert len(rules_there) == 1
        assert int(str(rules_there[0].sqref).rpartition(letter)[2]) > len(rows_of(sheet)) + 2
        place, _, cells = rules_there[0].formula1.removeprefix("=").partition("!")
        assert tuple(row[0].value for row in book[place][cells.replace("$", "")]) == (
            "exact",
            "close",
            "broader",
            "narrower",
            "none",
        )


def test_your_own_columns_hold_text() -> None:
    """A spreadsheet program must not turn an organisation's values into dates or numbers."""
    sheet = opened("share")["Values"]
    column = VALUES.index("your_value") + 1
    assert {sheet.cell(row, column).number_format for row in range(3, sheet.max_row + 1)} == {"@"}


def test_an_unknown_language_is_refused() -> None:
    """The message names the languages that there are."""
    with pytest.raises(UnknownName, match="en, fr, es, ar"):
        mapping_template(standard(), "share", language="tlh")
