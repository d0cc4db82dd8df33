"""Reading a file for a check: what is wrong with its head is found, and its records stand where they stand."""

from __future__ import annotations

import io
from dataclasses import replace

import openpyxl
import polars as pl
import pytest
from tests.intake.inprocess import check_here
from tests.intake.workbooks import old_container, part_of, with_part, workbook

from shoal.errors import FileError, Finding, FindingsError
from shoal.intake import ReadOptions, Sheet, read_for_check, read_sheet, xlsxsheets
from shoal.intake.known import known
from shoal.standard import LANGUAGES
from shoal.standard.export.xlsx_template import xlsx_template
from shoal.standard.load import standard

PROFILES = ("collect", "share", "release")


@pytest.fixture
def check(tmp_path):
    """A reader of bytes: `check(data, name="cases.csv", **options)`."""

    def read(data: bytes | str, name: str = "cases.csv", **options: object) -> Sheet:
        path = tmp_path / name
        path.write_bytes(data.encode() if isinstance(data, str) else data)
        return check_here(path, **options)

    return read


def _codes(sheet: Sheet) -> list[str]:
    return [finding.code for finding in sheet.findings]


def _only(sheet: Sheet, code: str) -> Finding:
    (found,) = [finding for finding in sheet.findings if finding.code == code]
    return found


# The head


def test_a_good_file_reads_as_for_a_release(tmp_path):
    """Where nothing is wrong, reading for a check gives the same cells, and its head as it stands."""
    path = tmp_path / "cases.csv"
    path.write_text("gender,ageBroad,local note\nWoman,18--20,x\nMan,,\n", encoding="utf-8")
    checked, released = read_for_check(path), read_sheet(path)
    assert checked.frame.equals(released.frame)
    assert checked.header == released.header == ("gender", "ageBroad", "local note")
    assert (checked.findings, checked.first_row, checked.labels) == ((), 2, ())


def test_a_column_without_a_name_gets_its_letter(check):
    """A column without a name is an error of that column; the others are read, and the head stays as it is."""
    sheet = check("gender,,ageBroad\nWoman,x,18--20\n")
    assert sheet.frame.columns == ["gender", "B", "ageBroad"]
    assert sheet.header == ("gender", "", "ageBroad")
    assert str(_only(sheet, "empty-header").where) == "row 1, column B"


def test_a_column_named_like_another_gets_its_letter(check):
    """Of two columns with one name the first keeps it; a stand-in never takes the name of another column."""
    sheet = check("gender,gender,gender,C,B\n1,2,3,4,5\n")
    assert sheet.frame.columns == ["gender", "B'", "C'", "C", "B"]
    assert [f.where.letter for f in sheet.findings if f.code == "duplicate-header"] == ["B", "C"]


def test_empty_columns_at_the_end_are_no_columns(check):
    """Delimiters at the end of every line, as spreadsheets leave them, are no columns."""
    sheet = check("gender,ageBroad,,\nWoman,18--20,,\n")
    assert sheet.frame.columns == ["gender", "ageBroad"]
    assert not sheet.findings


def test_cells_beyond_the_head_are_a_column_without_a_name(check):
    """In a workbook a cell beyond the last name makes a column without a name, however late it comes."""
    rows = [["gender", "ageBroad"]] + [["Woman", "18--20"]] * 40_000 + [["Man", "18--20", "", "stray"]]
    sheet = check(workbook(rows), "cases.xlsx")
    assert sheet.frame.columns == ["gender", "ageBroad", "C", "D"]
    assert sheet.frame.null_count().sum_horizontal()[0] == 0
    assert str(_only(sheet, "empty-header").where) == "row 1, column D"


def test_titles_above_the_head_are_left_out(check):
    """The names of the columns are found below titles, and rows keep their numbers."""
    rows = [["Cases 2025"], [], ["internal"], ["gender", "ageBroad", "citizenship"], ["Woman", "18--20", "MDA"]]
    sheet = check(workbook(rows), "cases.xlsx")
    assert sheet.frame.rows() == [("Woman", "18--20", "MDA")]
    assert (sheet.first_row, _only(sheet, "rows-above-header").values["place"]) == (5, 4)
    assert _codes(sheet) == ["rows-above-header"]


def test_a_table_that_starts_lower_down_is_found(check):
    """A workbook whose first rows are empty has its head where the first names stand."""
    sheet = check(workbook([[], [], ["gender", "ageBroad", "citizenship"], ["Woman", "18--20", "MDA"]]), "cases.xlsx")
    assert sheet.frame.rows() == [("Woman", "18--20", "MDA")]
    assert _codes(sheet) == ["rows-above-header"]


def test_a_file_that_the_standard_does_not_know_has_its_head_in_row_1(check):
    """Names that the standard does not know are no reason to look for a head further down."""
    sheet = check("a,b\n1,2\n")
    assert (sheet.frame.columns, sheet.first_row, sheet.findings) == (["a", "b"], 2, ())


def test_a_repeated_head_is_no_record(check):
    """A head that stands again among the records is an error, and no record; every other row keeps its number."""
    sheet = check("gender,ageBroad\nWoman,18--20\ngender,ageBroad\nMan,18--20\ngender,ageBroad\n")
    found = _only(sheet, "repeated-header")
    assert (found.rows, found.count, found.severity) == ((3, 5), 2, "error")
    assert sheet.frame["gender"].to_list() == ["Woman", "", "Man", ""]
    assert sheet.row(2) == 4


def test_numbered_rows_that_nobody_filled_are_no_records(check):
    """A column without a name that counts the rows is left out, and with it the rows at the end that it alone fills."""
    rows = [["", "gender"]] + [[i, "Woman" if i in {1, 3} else ""] for i in range(1, 30)]
    sheet = check(workbook(rows), "cases.xlsx")
    assert sheet.frame.rows() == [("", "Woman"), ("", ""), ("", "Woman")]
    assert _codes(sheet) == ["row-numbers"]


@pytest.mark.parametrize("cells", [["1", "2", "4"], ["1", "2", ""], ["a", "b", "c"], ["1.0", "2.0", "3.0"]])
def test_a_column_that_does_not_count_the_rows_is_kept(check, cells):
    """Only whole numbers that rise with the rows count them; anything else is a column without a name."""
    sheet = check("".join([",gender\n", *(f"{cell},Woman\n" for cell in cells)]))
    assert sheet.frame["A"].to_list() == cells
    assert "row-numbers" not in _codes(sheet)


# Two head rows


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_row_of_labels_is_no_record(check, language):
    """Labels below the names are recognised in every language, and records start below them."""
    fields = standard().fields("release")[:6]
    names = ",".join([*(field.name for field in fields), "local"])
    labels = ",".join([*(field.label[language] for field in fields), "Local"])
    sheet = check(f"{names}\n{labels}\n2020,,Woman,,,,x\n")
    assert sheet.frame.columns == names.split(",")
    assert sheet.labels == tuple(labels.split(","))
    assert (sheet.first_row, len(sheet.frame)) == (3, 1)
    assert str(_only(sheet, "label-row").where) == "row 2"


def test_labels_above_names_are_recognised(check):
    """Which of the two rows stands first does not matter."""
    sheet = check("Gender,Age band,Citizenship\ngender,ageBroad,citizenship\nWoman,18--20,MDA\n")
    assert sheet.frame.columns == ["gender", "ageBroad", "citizenship"]
    assert (sheet.first_row, _only(sheet, "label-row").where.row) == (3, 1)


def test_labels_alone_are_the_head(check):
    """A file whose only head is labels keeps its first record."""
    sheet = check("Gender,Age band,Citizenship\nWoman,18--20,MDA\n")
    assert (len(sheet.frame), sheet.first_row, sheet.findings) == (1, 2, ())


def test_a_record_that_holds_labels_stays_a_record(check):
    """Codes that happen to be called like fields make no row of labels."""
    sheet = check("typeOfExploitConcatenated,meansOfControlConcatenated,gender\nForced labour,Debt bondage,\n")
    assert len(sheet.frame) == 1


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_entry_template_reads_without_a_finding(check, profile, language):
    """A template that was filled in gives its records: no finding of its other sheets, its labels or its lists."""
    data = io.BytesIO(xlsx_template(standard(), profile, language=language))
    book = openpyxl.load_workbook(data)
    for row in (3, 4):
        book["Records"].cell(row, 2).value = "x"
    out = io.BytesIO()
    book.save(out)
    sheet = check(out.getvalue(), "cases.xlsx")
    fields = standard().fields(profile)
    assert sheet.header == tuple(field.name for field in fields)
    assert sheet.labels == tuple(field.label[language] for field in fields)
    assert (len(sheet.frame), sheet.first_row, sheet.findings) == (2, 3, ())


HTCDS = {
    "": "",
    "prs_Birthdate": "Birthdate",
    "prs_MailingCity": "Mailing Street",
    "prs_MailingCountry": "Mailing City",
    "prs_MailingState": "Mailing State/Province",
    "prs_MailingStreet": "Mailing Zip/Postal Code",
    "prs_MailingPostalCode": "Mailing Country",
    "vic_TraffickinStatusDecisionMakingOrg": "Trafficking Status Decision Making Organization",
    " ": "Reason for Outgoing Referral",
    "cas_OutgoingReferralDate": "Outgoing Referral Date",
}
MEANT = [
    "prs_MailingStreet", "prs_MailingCity", "prs_MailingState", "prs_MailingPostalCode", "prs_MailingCountry",
]  # fmt: skip


def _like_htcds() -> bytes:
    """A workbook with the defects of HTCDS's templates: shifted names in a hidden row, numbered rows, more sheets."""
    record = ["1990-01-01", "Invented Street 1", "Erewhon", "", "12345", "ALB", "Police", "Safety", ""]
    rows = [list(HTCDS), list(HTCDS.values()), [1, *record], *([i, *[""] * 9] for i in range(2, 1000))]
    lists = [["Lookups"], [], ["", "Birthdate", "Mailing Country"], ["", "x", "AF"]]
    sheets = {"Case Sheet": rows, "about": [["A template"]], "validation": lists}

    def spoil(_, sheet):
        sheet.set_row(0, None, None, {"hidden": True})
        sheet.data_validation(2, 6, 1001, 6, {"validate": "list", "source": "=validation!$C$4:$C$4"})

    return with_part(workbook(sheets, spoil), "xl/vbaProject.bin", b"macros")


def test_shifted_names_are_mended_by_their_labels(check):
    """In the templates of HTCDS the labels are right: each address goes where people have written it."""
    sheet = check(_like_htcds(), "cases.xlsm")
    assert sheet.frame.columns[2:7] == MEANT
    assert sheet.frame.columns[8] == "cas_ReasonForOutgoingReferral"
    record = sheet.frame.row(0, named=True)
    assert [record[name] for name in MEANT] == ["Invented Street 1", "Erewhon", "", "12345", "ALB"]
    assert (len(sheet.frame), sheet.first_row) == (1, 3)
    assert _only(sheet, "shifted-machine-names").values == {"place": 1, "columns": "C, D, F, G, I"}
    assert sorted(_codes(sheet)) == [
        "label-row", "macros-ignored", "row-numbers", "sheet-chosen", "shifted-machine-names",
    ]  # fmt: skip


def test_names_that_contradict_labels_the_standard_does_not_know_stay(check):
    """A label that the standard does not know mends nothing, and a label of two meanings only what is left."""
    sheet = check("gender,ageBroad,citizenship\nGender,Age band,Where from\nWoman,18--20,MDA\n")
    assert sheet.frame.columns == ["gender", "ageBroad", "citizenship"]
    assert "shifted-machine-names" not in _codes(sheet)


# Workbooks


def test_merged_cells_do_not_stop_a_check(check):
    """Merged cells are an error with their place, and the rest is read."""
    data = workbook([["gender", "ageBroad"], ["", ""], ["Woman", "18--20"]], lambda _, s: s.merge_range("A2:B2", "Man"))
    sheet = check(data, "cases.xlsx")
    assert sheet.frame.rows() == [("Man", ""), ("Woman", "18--20")]
    assert str(_only(sheet, "merged-cells").where) == "row 2, column A"


def test_hidden_rows_and_columns_are_told_and_read(check):
    """What is hidden is read like the rest, and the finding lists its rows."""

    def spoil(_, sheet):
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_column(1, 1, None, None, {"hidden": True})

    sheet = check(workbook([["gender", "ageBroad"], ["Woman", "18--20"], ["Man", "x"]], spoil), "cases.xlsx")
    assert _only(sheet, "hidden-rows").rows == (3,)
    assert _only(sheet, "hidden-column").where.letter == "B"
    assert sheet.frame.height == 2


def test_hidden_sheets_are_told_unless_they_feed_lists(check):
    """A hidden sheet with cells is told by its name; one that drop-downs point at, or an empty one, is not."""
    table = [["gender", "ageBroad"], ["Woman", "18--20"]]
    sheets = {"cases": table, "it's a list": [["Woman"]], "named": [["Man"]], "notes": [["A name"]], "empty": []}

    def spoil(book, sheet):
        sheet.data_validation("A2", {"validate": "list", "source": "='it''s a list'!$A$1:$A$1"})
        book.define_name("codes", "=named!$A$1")

    sheet = check(workbook(sheets, spoil, hidden=list(sheets)[1:]), "cases.xlsx")
    assert _only(sheet, "hidden-sheet").values == {"sheets": '"notes"'}


def test_the_sheet_with_names_of_the_standard_is_chosen(check):
    """Of several sheets the only one with columns of the standard is read; a named sheet always is."""
    sheets = {"about": [["Cases"], ["of 2025"]], "cases": [["gender", "ageBroad"], ["Woman", "18--20"]]}
    chosen = check(workbook(sheets), "cases.xlsx")
    assert chosen.frame.columns == ["gender", "ageBroad"]
    assert _only(chosen, "sheet-chosen").values == {"sheet": '"cases"'}
    assert check(workbook(sheets), "cases.xlsx", sheet="about").frame.columns == ["Cases"]


@pytest.mark.parametrize("other", [[["gender", "citizenship"], ["Man", "MDA"]], [["gender", "ageBroad"], ["Man", ""]]])
def test_two_sheets_with_names_of_the_standard_are_refused(check, other):
    """Where two sheets could be meant, neither is taken."""
    with pytest.raises(FindingsError, match="several-sheets"):
        check(workbook({"2024": [["gender", "ageBroad"], ["Woman", ""]], "2025": other}), "cases.xlsx")


def test_a_workbook_with_a_password_is_refused_clearly(check):
    """An encrypted workbook is told from an old one, whatever its name ends in."""
    for name in ("cases.xlsx", "cases.xlsm", "cases.xls"):
        with pytest.raises(FindingsError, match="protected with a password"):
            check(old_container("EncryptionInfo", "EncryptedPackage"), name)
        with pytest.raises(FindingsError, match=r"old kind \(.xls\)"):
            check(old_container("Workbook"), name)
    with pytest.raises(FindingsError, match=r"ends in .xls, but its content is a zip"):
        check(workbook([["gender"], ["Woman"]]), "cases.xls")


def test_a_release_reads_no_macros_json_or_old_workbooks(tmp_path):
    """What only a check reads is refused by name where a release is made."""
    for name in ("cases.xlsm", "cases.xls", "cases.json", "cases.jsonl"):
        (tmp_path / name).write_bytes(b"{}")
        with pytest.raises(FileError, match="must end in"):
            read_sheet(tmp_path / name)
    with pytest.raises(FileError, match=r"\.jsonl"):
        read_for_check(tmp_path / "cases.docx")


def test_a_huge_sheet_is_refused_before_it_is_read(check, monkeypatch):
    """A sheet that would take minutes to read is refused by the size that its archive promises."""
    monkeypatch.setattr(xlsxsheets, "MOST_XML", 1000)
    with pytest.raises(FindingsError, match="too-large"):
        check(workbook([["gender"], *[["Woman"]] * 90]), "cases.xlsx")


def test_a_workbook_that_unpacks_to_very_much_is_refused(check):
    """A workbook of few bytes whose sheet repeats itself without end is refused unread."""
    data = workbook([["gender"], ["Woman"]])
    part = "xl/worksheets/sheet1.xml"
    rows = b"<row><c><v>1</v></c></row>" * 400_000
    with pytest.raises(FindingsError, match="packed-too-tightly"):
        check(with_part(data, part, part_of(data, part).replace(b"</sheetData>", rows + b"</sheetData>")), "a.xlsx")


def test_formulas_are_read_by_their_results(check):
    """A formula is noted, one without a result is an error of its cell, and both leave the rest readable."""

    def spoil(_, sheet):
        sheet.write_formula("A2", '="Wo"&"man"', value="Woman")
        sheet.write_formula("B2", "=1+1", value="?")

    data = workbook([["gender", "ageBroad"], ["", ""], ["Man", "18--20"]], spoil)
    part = "xl/worksheets/sheet1.xml"
    sheet = check(with_part(data, part, part_of(data, part).replace(b"<v>?</v>", b"")), "cases.xlsx")
    assert sheet.frame.rows() == [("Woman", ""), ("Man", "18--20")]
    assert sorted(_codes(sheet)) == ["formula-cells", "formula-without-value"]


def test_two_encodings_in_one_file_are_told_from_a_wrong_one(check):
    """Where the text before the place has letters that only UTF-8 makes, the file was joined from two."""
    with pytest.raises(FindingsError) as caught:
        check("gender,note\nWoman,é\n".encode() + "Man,è\nMan,ù\n".encode("cp1252"))
    (found,) = caught.value.findings
    assert (found.code, str(found.where)) == ("mixed-encodings", "row 3, column B")
    with pytest.raises(FindingsError, match="invalid-encoding"):
        check("gender,note\nWoman,é\n".encode("cp1252"))


def test_findings_keep_their_rows(check):
    """A finding of many rows lists them, so that a report can show where they are."""
    sheet = check("gender,ageBroad\n" + ",\nWoman,x\n" * 2000)
    found = _only(sheet, "empty-row")
    assert (found.count, len(found.rows), found.rows[:3]) == (2000, 1000, (2, 4, 6))


def test_a_parquet_file_with_names_twice_is_read(tmp_path):
    """A Parquet file has no rows above its records; its names are checked like others."""
    path = tmp_path / "cases.parquet"
    pl.DataFrame({"gender": ["Woman"], "": ["x"]}).write_parquet(path)
    sheet = check_here(path)
    assert sheet.frame.columns == ["gender", "B"]
    assert _codes(sheet) == ["empty-header"]


def test_options_travel_whole():
    """What is declared reaches the child as it is."""
    options = replace(ReadOptions(encoding="cp1252"), names=known().tokens)
    assert ReadOptions.from_dict(options.as_dict()) == options


def test_many_findings_hide_no_other(tmp_path):
    """A ragged row is refused although a hundred columns of the same name were found before it."""
    path = tmp_path / "wide.csv"
    path.write_text(",".join(["gender"] * 150) + "\nFemale,Male\n", encoding="utf-8")
    with pytest.raises(FindingsError) as refused:
        check_here(path)
    assert "ragged-row" in {finding.code for finding in refused.value.findings}
