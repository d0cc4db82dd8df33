"""Workbooks: every cell as it shows, where it stands, and what is refused."""

from __future__ import annotations

import datetime
import io
import re
import time
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.errors import FileError
from shoal.intake import Limits

NAME = "cases.xlsx"


def workbook(fill: Callable[[Any, Any], None], **options: Any) -> bytes:
    """A workbook that `fill(workbook, sheet)` has filled."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, **options})
    fill(book, book.add_worksheet("Cases"))
    book.close()
    return file.getvalue()


def with_rows(*rows: list[object]) -> bytes:
    """A workbook with one sheet of rows; texts stay texts."""

    def fill(_: Any, sheet: Any) -> None:
        for number, row in enumerate(rows):
            for position, value in enumerate(row):
                (sheet.write_string if isinstance(value, str) else sheet.write)(number, position, value)

    return workbook(fill)


def edited(data: bytes, part: str, change: Callable[[str], str]) -> bytes:
    """The workbook with one part changed."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.namelist():
            text = old.read(each)
            new.writestr(each, change(text.decode()) if each == part else text)
    return file.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


def test_cells_are_the_text_that_they_show(here):
    """Texts stay as they stand; numbers lose what only the format's storage adds; true and "true" differ."""
    row = ["007", 5, 5.0, -2.5, 0.1 + 0.2, True, False, "true", " x ", "NA", "a\nb", "_x000D_", 1e-7, 123456789012345]
    cells = here(with_rows([f"c{i}" for i in range(len(row))], row), NAME)
    assert cells.rows == [
        ["007", "5", "5", "-2.5", "0.3", "TRUE", "FALSE", "true", " x ", "NA", "a\nb", "_x000D_", "1E-07",
         "123456789012345"]
    ]  # fmt: skip
    assert cells.findings == ()


@pytest.mark.parametrize("from_1904", [False, True])
@pytest.mark.parametrize(
    ("moment", "code", "text"),
    [
        (datetime.datetime(2021, 3, 4), "dd/mm/yyyy", "2021-03-04"),
        (datetime.datetime(2021, 3, 4), 14, "2021-03-04"),
        (datetime.datetime(2021, 3, 4, 5, 6, 7), "yyyy-mm-dd hh:mm", "2021-03-04 05:06:07"),
        (datetime.datetime(1999, 12, 31, 23, 59, 59), 22, "1999-12-31 23:59:59"),
        (datetime.datetime(2020, 2, 29), "[$-409]mmm yy", "2020-02-29"),
        (datetime.time(5, 6), "hh:mm", "05:06:00"),
        (datetime.timedelta(hours=30), "[h]:mm", "30:00:00"),
    ],
)
def test_dates_are_iso_text(here, moment, code, text, from_1904):
    """Dates and times come as ISO text, whatever their format and the workbook's first day."""

    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["d", "n"])
        sheet.write_datetime(1, 0, moment, book.add_format({"num_format": code}))
        sheet.write(1, 1, 44259, book.add_format({"num_format": '0.00 "days"'}))

    assert here(workbook(fill, date_1904=from_1904), NAME).rows == [[text, "44259"]]


@pytest.mark.parametrize(("serial", "text"), [(1, "1900-01-01"), (59, "1900-02-28"), (61, "1900-03-01")])
def test_the_first_days_of_1900_are_those_that_spreadsheets_show(here, serial, text):
    """Spreadsheets think that 1900 was a leap year; the dates are those that they show."""

    def fill(book: Any, sheet: Any) -> None:
        sheet.write(0, 0, "d")
        sheet.write_number(1, 0, serial, book.add_format({"num_format": "yyyy-mm-dd"}))

    assert here(workbook(fill), NAME).rows == [[text]]


TEXTS = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffe\uffff"), max_size=6
) | st.sampled_from(["NA", "=1+1", "_x0041_", " ", "\n", "<&>", "007", "true", "1.0", "2021-03-04"])


@settings(max_examples=30, deadline=None)
@given(rows=st.lists(st.lists(TEXTS, min_size=3, max_size=3), min_size=1, max_size=5))
def test_texts_come_back(here, rows):
    """Every text that is written into cells comes back as it was; only empty rows at the end are no rows."""
    while len(rows) > 1 and not any(rows[-1]):
        rows.pop()
    rows = [*rows, ["x", "", "y"]]
    assert here(with_rows(["a", "b", "c"], *rows), NAME).rows == rows


def test_rows_stand_where_the_user_sees_them(here):
    """An empty row in between is a row, with a warning; those below the last filled one are none."""

    def fill(book: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["a", "b"])
        sheet.write_row(1, 0, ["1", "2"])
        sheet.write_row(4, 0, ["", "3"])
        sheet.write_blank(9, 0, None, book.add_format({"bold": True}))

    cells = here(workbook(fill), NAME)
    assert cells.rows == [["1", "2"], ["", ""], ["", ""], ["", "3"]]
    assert [(f.code, f.where.row, f.count) for f in cells.findings] == [("empty-row", 3, 2)]


def _formula(value: object) -> Callable[[Any, Any], None]:
    def fill(_: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, ["a", "b"])
        sheet.write_row(1, 0, ["1", "2"])
        sheet.write(2, 0, "3")
        sheet.write_formula(2, 1, "=1/0", None, value)

    return fill


@pytest.mark.parametrize(
    ("value", "text", "codes"),
    [(7, "7", ["formula-cells"]), ("", "", ["formula-cells"]), (True, "TRUE", ["formula-cells"]),
     ("#DIV/0!", "#DIV/0!", ["error-cell", "formula-cells"])],
)  # fmt: skip
def test_formulas_give_their_saved_result(here, value, text, codes):
    """The last saved result is read, and a note says so; an error value is a warning."""
    cells = here(workbook(_formula(value)), NAME)
    assert cells.rows[1][1] == text
    assert sorted(finding.code for finding in cells.findings) == codes


def test_a_formula_without_a_result_is_refused(errors):
    """A formula whose result was never saved would look like an empty cell, so it is an error."""
    data = edited(workbook(_formula(7)), SHEET, lambda text: text.replace("<v>7</v>", ""))
    finding = errors(data, NAME)[0]
    assert (finding.code, str(finding.where)) == ("formula-without-value", "row 3, column B")


def _merged(_: Any, sheet: Any) -> None:
    sheet.write_row(0, 0, ["a", "b", "c"])
    sheet.merge_range(2, 1, 3, 2, "x")


def _wide(_: Any, sheet: Any) -> None:
    sheet.write_row(0, 0, ["a", "b"])
    sheet.write_row(1, 0, ["1", "2", "", "3"])


def _late(_: Any, sheet: Any) -> None:
    sheet.write_row(2, 0, ["a", "b"])


def _gap(_: Any, sheet: Any) -> None:
    sheet.write_row(0, 1, ["a", "b"])
    sheet.write_row(1, 1, ["1", "2"])


def _bad_date(book: Any, sheet: Any) -> None:
    sheet.write_row(0, 0, ["a"])
    sheet.write(1, 0, -5, book.add_format({"num_format": "yyyy"}))


def _two_sheets(book: Any, sheet: Any) -> None:
    sheet.write(0, 0, "a")
    book.add_worksheet("Notes").write(0, 0, "b")


def _far(_: Any, sheet: Any) -> None:
    sheet.write_row(0, 0, ["a", "b"])
    sheet.write(1_048_575, 16_383, "x")


@pytest.mark.parametrize(
    ("fill", "code", "where"),
    [
        (_merged, "merged-cells", "row 3, column B"),
        (_wide, "ragged-row", "row 2"),
        (_late, "empty-header", "row 1, column A"),
        (_gap, "empty-header", "row 1, column A"),
        (_bad_date, "date-out-of-range", "row 2, column A"),
        (_two_sheets, "several-sheets", "the file"),
        (_far, "too-many-columns", "row 1048576"),
        (lambda *_: None, "empty-file", "the file"),
        (lambda _, sheet: sheet.write(0, 0, "a"), "no-rows", "the file"),
        (lambda _, sheet: sheet.write_row(0, 0, ["a", "b", "a"]), "duplicate-header", "row 1, column C"),
    ],
)
def test_each_defect_is_found_where_it_is(errors, fill, code, where):
    """Each defect of a sheet gives its finding, with the row and the letter that the user sees."""
    found = errors(workbook(fill), NAME)
    assert (code, where) in [(finding.code, str(finding.where)) for finding in found]


def test_a_cell_far_down_costs_no_memory(errors):
    """A sheet of two cells a million rows apart is refused or read within bounds, never laid out in full at once."""

    def fill(_: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, [f"c{i}" for i in range(200)])
        sheet.write(1_000_000, 0, "x")

    found = errors(workbook(fill), NAME, limits=Limits(memory=64 << 20))
    assert found[0].code == "too-large"


def test_the_sheet_may_be_named(here):
    """Of several sheets the named one is read; without a name the only visible one that is not empty."""

    def fill(book: Any, sheet: Any) -> None:
        sheet.write_column(0, 0, ["a", "1"])
        book.add_worksheet("Empty")
        hidden = book.add_worksheet("Hidden")
        hidden.hide()
        hidden.write_column(0, 0, ["b", "2"])

    data = workbook(fill)
    assert here(data, NAME).rows == [["1"]]
    assert here(data, NAME, sheet="Hidden").rows == [["2"]]
    with pytest.raises(FileError, match="no sheet of that name"):
        here(data, NAME, sheet="hidden")


def test_hidden_rows_and_columns_are_read_and_named(here):
    """What is hidden is read all the same, and a warning says so."""

    def fill(_: Any, sheet: Any) -> None:
        for number in range(3):
            sheet.write_row(number, 0, [f"a{number}", f"b{number}"])
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column(1, 1, None, None, {"hidden": True})

    cells = here(workbook(fill), NAME)
    assert len(cells.rows) == 2
    assert {(f.code, str(f.where)) for f in cells.findings} == {
        ("hidden-rows", "row 3"), ("hidden-column", "column B"),
    }  # fmt: skip


def test_long_numbers_are_named(here):
    """A number with more digits than a spreadsheet keeps gives a warning: it may have lost some."""
    cells = here(with_rows(["a"], [12345678901234567890]), NAME)
    assert [finding.code for finding in cells.findings] == ["long-number"]


GOOD = with_rows(["a", "b"], ["x", "y"], ["1", "2"])


@pytest.mark.parametrize(
    ("part", "change"),
    [
        (SHEET, lambda text: text[: len(text) // 2]),
        (SHEET, lambda text: text.replace('r="B2"', 'r="A2"')),
        (SHEET, lambda text: text.replace('r="B2"', 'r="B3"')),
        (SHEET, lambda text: text.replace('<row r="3"', '<row r="2"')),
        (SHEET, lambda text: text.replace('t="s"', 't="zz"')),
        (SHEET, lambda text: text.replace("<v>4</v>", "<v>99</v>")),
        (SHEET, lambda text: text.replace("<v>4</v>", "<v>-1</v>")),
        (SHEET, lambda text: re.sub("<worksheet", '<!DOCTYPE x [<!ENTITY y "z">]><worksheet', text, count=1)),
        ("xl/sharedStrings.xml", lambda text: text.replace("<si>", "<si><!--", 1)),
        ("xl/workbook.xml", lambda text: text.replace("</sheets>", "")),
        ("_rels/.rels", lambda _: ""),
    ],
)
def test_a_broken_part_is_damage(errors, part, change):
    """A workbook with a part that is cut, contradicts itself or defines entities is refused as damaged."""
    data = edited(GOOD, part, change)
    assert data != GOOD
    assert errors(data, NAME)[0].code == "damaged-file"


def test_cells_without_references_are_counted(here):
    """Where a writer leaves out the references of rows and cells, they follow one another."""
    data = edited(GOOD, SHEET, lambda text: re.sub(r' r="[A-Z]*\d+"', "", text))
    assert here(data, NAME).rows == [["x", "y"], ["1", "2"]]


def test_rich_and_inline_texts_are_joined(here):
    """Runs of a rich text are one text, phonetic hints left out; inline texts are read too."""
    rich = "<si><r><t>ri</t></r><r><t>ch</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si>"
    data = edited(GOOD, "xl/sharedStrings.xml", lambda text: text.replace("<si><t>x</t></si>", rich))
    data = edited(
        data,
        SHEET,
        lambda text: text.replace('<c r="B2" t="s"><v>3</v>', '<c r="B2" t="inlineStr"><is><t> in</t></is>'),
    )
    assert here(data, NAME).rows[0] == ["rich", " in"]


@pytest.mark.parametrize(
    ("stored", "text"), [("2021-03-04T00:00:00", "2021-03-04"), ("2021-03-04T05:06:07", "2021-03-04 05:06:07")]
)
def test_dates_stored_as_text_are_read(here, stored, text):
    """Some writers store a date as ISO text instead of a number of days."""
    old, new = '<c r="B2" t="s"><v>3</v>', f'<c r="B2" t="d"><v>{stored}</v>'
    assert here(edited(GOOD, SHEET, lambda part: part.replace(old, new)), NAME).rows[0] == ["x", text]


def test_a_prefixed_workbook_is_read(here):
    """Some writers put a prefix before every element; it changes nothing."""

    def prefixed(text: str) -> str:
        text = re.sub(r"<(/?)(\w)", r"<\1x:\2", text)
        return text.replace("xmlns=", "xmlns:x=")

    assert here(edited(GOOD, SHEET, prefixed), NAME).rows == [["x", "y"], ["1", "2"]]


def _zip(parts: dict[str, bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def test_a_workbook_that_is_a_bomb_is_refused_by_its_directory(errors):
    """What unpacks to too much is refused before any part is unpacked."""
    bomb = _zip({"xl/worksheets/sheet1.xml": b"<c/>" * (4 << 20)})
    start = time.perf_counter()
    assert errors(bomb, NAME)[0].code == "packed-too-tightly"
    assert errors(bomb, NAME, limits=Limits(bytes_unpacked=1 << 20))[0].code == "too-large"
    assert time.perf_counter() - start < 1


def test_a_directory_that_lies_is_damage(errors):
    """A part gives no more bytes than the directory promises: one that holds more is damaged."""
    data = bytearray(GOOD)
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        size = archive.getinfo(SHEET).file_size
    at = data.rindex(SHEET.encode()) - 46 + 24
    assert int.from_bytes(data[at : at + 4], "little") == size
    data[at : at + 4] = (size // 2).to_bytes(4, "little")
    assert errors(bytes(data), NAME)[0].code == "damaged-file"


def test_an_encrypted_or_doubled_part_is_damage(errors):
    """A part under a password, or two parts of one name, are refused."""
    file = io.BytesIO(GOOD)
    with zipfile.ZipFile(file, "a") as archive, pytest.warns(UserWarning, match="Duplicate"):
        archive.writestr(SHEET, "<x/>")
    assert errors(file.getvalue(), NAME)[0].code == "damaged-file"
    data = bytearray(GOOD)
    data[data.rindex(SHEET.encode()) - 46 + 8] |= 1
    assert errors(bytes(data), NAME)[0].code == "damaged-file"
