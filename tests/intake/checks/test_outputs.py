"""A report of a check reads well in the terminal, as JSON, as a page and as a marked copy, in four languages."""

from __future__ import annotations

import json
import re
import stat
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import polars as pl
import pytest
import yaml
from babel import Locale
from hypothesis import given, settings
from hypothesis import strategies as st

from shoal.errors import FileError, Finding, Where
from shoal.intake.checks.outputs import as_html, as_json, as_text, check_marked_path, marked, marked_name, write_marked
from shoal.intake.checks.outputs import marks as planning
from shoal.intake.checks.outputs import words as wording
from shoal.intake.checks.outputs.lines import clean, rows_in_words, summary
from shoal.intake.checks.outputs.words import words
from shoal.intake.checks.report import LAYERS, CheckedColumn, CheckFinding, CheckReport, Completeness
from shoal.intake.sheet import Sheet
from shoal.standard import LANGUAGES
from shoal.standard.load import standard

HEADER = ("gender", "ageBroad", "citizenship", "<b>our</b> & own")
FIELDS = ("gender", "ageBroad", "citizenship", None)
CELLS = ("=1+1", "+33 1", "@all", "x")


def found(code, severity, layer, *, column=None, rows=(), count=1) -> CheckFinding:
    """A finding whose words say its own code; the code is none of the catalogue, so no other words are put in."""
    where = Where(row=rows[0] if rows else None, column=HEADER[column - 1] if column else None, position=column or None)
    finding = Finding(f"x-{code}", severity, where, f"Wrong: {code}.", f"Mend {code}.", max(count, len(rows)), rows)
    return CheckFinding(finding, layer, FIELDS[column - 1] if column else None)


def report_of(*findings, fields=FIELDS, header=HEADER, name="cases.csv", rows=97_750) -> CheckReport:
    """A report of a file with four columns."""
    columns = tuple(CheckedColumn(i, h, f) for i, (h, f) in enumerate(zip(header, fields, strict=True), start=1))
    complete = (Completeness("gender", 1, 40, 20, 8, core=True), Completeness("ageBroad", 2, 40, 40, 0))
    return CheckReport(name, "1.1.0", "release", True, rows, columns, findings, complete)


def spelling(number: int) -> CheckFinding:
    """One of many findings of the same kind, each with words of its own, met as often as its number says."""
    told = found("spelling", "warning", "structure", column=1, rows=(2,), count=number)
    return replace(told, finding=replace(told.finding, message=f"Spelling {number}."))


def replace_place(told: CheckFinding, position: int) -> CheckFinding:
    """The same finding in another column."""
    return replace(told, finding=replace(told.finding, where=Where(row=2, column="other", position=position)))


@pytest.fixture
def report() -> CheckReport:
    """A report with findings of every severity, layer and place, out of order."""
    return report_of(
        found("few", "note", "usefulness", column=2),
        found("age", "warning", "consistency", column=2, rows=(11, 12), count=27),
        found("blank", "warning", "reading", rows=(4, 5)),
        found("labour", "error", "consistency", column=1, rows=(3,)),
        found("code", "error", "structure", column=3, rows=tuple(range(2, 12)), count=1_890),
        found("other", "error", "structure", column=1, rows=(7,)),
    )


@pytest.fixture
def sheet() -> Sheet:
    """A file of 20 rows whose cells would be formulas in a spreadsheet."""
    return Sheet(pl.DataFrame({h: [c] * 20 for h, c in zip(HEADER, CELLS, strict=True)}), "cases.csv")


class TestWords:
    """The words around the findings."""

    @staticmethod
    def entries():
        """Every text or set of plural forms, by key."""
        read = yaml.safe_load(Path(wording.__file__).with_name("words.yaml").read_text(encoding="utf-8"))
        for key, entry in read.items():
            if key in {"groups", "severities", "layers"}:
                yield from ((f"{key}.{part}", texts) for part, texts in entry.items())
            else:
                yield key, entry

    def test_every_text_is_in_every_language(self):
        """No language lacks a text, and none has another one left empty."""
        assert {k: set(e) for k, e in self.entries() if set(e) != set(LANGUAGES) or not all(e.values())} == {}

    def test_places_are_the_same_in_every_language(self):
        """What stands in braces in English stands in braces in the other languages."""

        def places(entry) -> set[str]:
            texts = entry.values() if isinstance(entry, dict) else [entry]
            return {place for text in texts for place in re.findall(r"\{(\w+)\}", text)}

        different = {
            key: {language: places(text) for language, text in entry.items()}
            for key, entry in self.entries()
            if len({frozenset(places(text)) for text in entry.values()}) > 1
        }
        assert different == {}

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_plural_forms_are_those_of_the_language(self, language):
        """A form that the language's plural rule never gives would never be read."""
        known = {*Locale.parse(language).plural_form.tags, "other"}
        forms = [set(entry[language]) for _, entry in self.entries() if isinstance(entry[language], dict)]
        assert forms
        assert all("other" in own and own <= known for own in forms)

    def test_a_language_that_is_not_there_is_english(self):
        """A language that the standard lacks gives English, one with a region its base."""
        assert words("pt").language == "en"
        assert words("ar-EG").direction == "rtl"

    @pytest.mark.parametrize(("share", "text"), [(0, "0%"), (0.0001, "1%"), (0.9999, "99%"), (1, "100%"), (0.5, "50%")])
    def test_all_and_nothing_are_said_only_of_all_and_nothing(self, share, text):
        """A share just above nothing is not shown as nothing, nor one just below all as all."""
        assert words("en").percent(share) == text


class TestText:
    """The report in the terminal."""

    def test_the_summary_comes_first_and_the_notice_last(self, report):
        """The first line counts; the last lines say that valid is not safe to share."""
        text = as_text(report)
        first = "cases.csv: 3 errors in 2 columns, 2 warnings, 1 suggestion; 97,750 rows, profile release"
        assert text.splitlines()[0] == f"{first} (recognised from the columns)"
        assert " ".join(text.split()).endswith(words("en").text("notice"))

    def test_findings_stand_in_order(self, report):
        """Errors come before warnings and suggestions, within these by layer, then by column."""
        said = re.findall(r"\[x-(\w+)\]", as_text(report))
        assert said == ["other", "code", "labour", "blank", "age", "few"]

    def test_a_finding_says_where_and_how_often(self, report):
        """Letter and name of the column, count, first rows, message, fix and code stand together."""
        text = as_text(report)
        where = "Column C (citizenship): 1,890 times: rows 2, 3, 4, 5, 6 and 1,885 more"
        assert f"{where}\n  Wrong: code.\n  What to do: Mend code.\n  [x-code]\n" in text
        assert "Whole rows: 2 times: rows 4, 5\n" in text
        assert "Column B (ageBroad)\n  Wrong: few." in text

    def test_what_is_the_same_in_many_columns_is_said_once(self):
        """Equal messages stand together, with the first five places in full and the others by their letters."""
        findings = [
            replace_place(found("space", "warning", "structure", column=1, rows=(2,)), at) for at in range(1, 9)
        ]
        text = as_text(report_of(*findings))
        assert text.count("Wrong: space.") == 1
        assert "Column E: row 2\nand 3 more: F, G, H\n  Wrong: space." in text

    def test_many_texts_of_one_kind_are_cut(self):
        """Of many spellings only the five met most often are shown, and the report says how many are not."""
        findings = [spelling(number) for number in range(1, 10)]
        text = as_text(report_of(*findings))
        assert re.findall(r"Spelling (\d)", text) == ["5", "6", "7", "8", "9"]
        assert "… and 4 more findings [x-spelling], which the page (--html) shows." in text

    def test_nothing_found_is_said(self):
        """A report without a finding says so, and still has the notice."""
        text = as_text(report_of())
        assert "Nothing was found" in text
        assert "0 errors, 0 warnings, 0 suggestions" in text
        assert "not the same as safe to share" in text

    def test_a_finding_of_the_whole_file_counts_no_places(self):
        """What is wrong with the whole file is no place that was met so many times; the message has the number."""
        whole = found("columns-missing", "note", "structure", count=5)
        assert " times" not in as_text(report_of(whole)).split("Structure")[1].split("\n\n")[1]

    def test_it_says_that_nobody_named_the_profile(self):
        """Who lets the profile be recognised learns it, and how to check a file that is to be shared."""
        guessed = replace(report_of(), recognised=True, profile="collect")
        assert "profile collect (recognised from the columns)" in as_text(guessed)
        assert "--profile share" in as_text(guessed)
        assert "--profile share" not in as_text(replace(guessed, profile="release"))
        assert "recognised" not in as_text(replace(guessed, recognised=False)).split("\n")[0]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_speaks_the_language(self, report, language):
        """Headings and the notice are in the language that was asked for."""
        said, text = words(language), as_text(report, language)
        assert said.text("groups.error") in text
        assert " ".join(text.split()).endswith(said.text("notice"))
        assert summary(report, language) in text

    @settings(deadline=None, max_examples=40)
    @given(name=st.text(max_size=120))
    def test_a_name_moves_no_cursor(self, name):
        """Whatever a column is called, nothing of it can steer a terminal, and at most 80 letters are shown."""
        text = as_text(report_of(found("x", "error", "structure", column=1), header=(name, *HEADER[1:]), name=name))
        assert all(letter.isprintable() for line in text.split("\n") for letter in line)
        assert len(clean(name)) <= 80

    def test_names_of_columns_stay_hidden_where_none_was_recognised(self, report):
        """A first row of which nothing was recognised may be a case record: no output shows it."""
        cells = ("Q-Anna", "Q-1987", "Q-Turin", "Q-4711")
        unknown = replace(report_of(*report.findings, fields=(None,) * 4, header=cells), completeness=())
        for shown in (as_text(unknown), as_html(unknown), json.dumps(as_json(unknown))):
            assert "Q-" not in shown


@pytest.mark.parametrize(
    ("rows", "count", "words_"),
    [
        ((), 1, ""),
        ((), 3, "3 times"),
        ((7,), 1, "row 7"),
        ((7, 9), 2, "2 times: rows 7, 9"),
        ((1, 2, 3, 4, 5, 6), 6, "6 times: rows 1, 2, 3, 4, 5 and 1 more"),
    ],
)
def test_rows_in_words(rows, count, words_):
    """A place is named once, several are counted, and no more than five are listed."""
    assert rows_in_words(rows, count, words("en")) == words_


class TestJson:
    """The report for machines."""

    def test_its_shape_is_the_published_one(self, report):
        """Exactly these keys, so that other programs can rely on them."""
        shown = as_json(report)
        keys = ["file", "standard", "profile", "recognised", "rows", "ok", "notice", "findings", "completeness"]
        assert list(shown) == keys
        each = ["code", "severity", "layer", "column", "field", "count", "rows", "message", "fix"]
        assert all(list(finding) == each for finding in shown["findings"])
        assert json.loads(json.dumps(shown)) == shown

    def test_a_finding_has_its_letter_or_null(self, report):
        """A column is named by its letter, whole rows by null."""
        by_code = {finding["code"]: finding for finding in as_json(report)["findings"]}
        assert by_code["x-code"]["column"] == "C"
        assert by_code["x-code"]["field"] == "citizenship"
        assert by_code["x-blank"]["column"] is None
        assert by_code["x-few"]["rows"] == []

    def test_at_most_a_thousand_rows_are_listed(self):
        """The count is whole, the list of rows ends at 1,000."""
        many = found("many", "error", "structure", column=1, rows=tuple(range(2, 3_000)))
        shown = as_json(report_of(many))["findings"][0]
        assert (shown["count"], len(shown["rows"])) == (2_998, 1_000)

    def test_ok_means_no_error(self, report):
        """Warnings and suggestions do not make a file invalid."""
        assert as_json(report)["ok"] is False
        assert as_json(report_of(*report.warnings, *report.suggestions))["ok"] is True

    def test_completeness_is_counted(self, report):
        """Every recognised column says how much of it is filled in."""
        first = as_json(report)["completeness"][0]
        assert first == {"field": "gender", "column": "A", "core": True, "rows": 40, "filled": 20, "unknown": 8}

    def test_texts_are_in_the_language(self):
        """A finding of the catalogue and the notice are given in the language that was asked for."""
        blank = Finding("blank-line", "warning", Where(row=3), "The line is blank.", "Delete the line.")
        shown = as_json(report_of(CheckFinding(blank, "reading")), "fr")
        assert shown["findings"][0]["message"] != blank.message
        assert shown["notice"] == words("fr").text("notice")


class Page(HTMLParser):
    """Tags with their attributes, anchors and links of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        """Keep a tag."""
        self.tags.append((tag, dict(attrs)))

    def all(self, key: str) -> list[str]:
        """The values of an attribute, of whatever tags have it."""
        return [attributes[key] for _, attributes in self.tags if attributes.get(key)]


class TestHtml:
    """The report as a page."""

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_it_needs_nothing_else(self, report, language):
        """No script, no link to another place, a policy that forbids both, in the right direction."""
        text = as_html(report, language)
        page = Page(text)
        assert "script" not in {tag for tag, _ in page.tags}
        assert all(link.startswith("#") or link == "data:," for link in page.all("href"))
        assert page.all("src") == []
        assert "default-src 'none'" in page.all("content")[0]
        assert page.tags[0][1] == {"lang": language, "dir": words(language).direction}

    def test_every_finding_has_a_place_of_its_own(self, report):
        """Anchors are unique, the same each time, and every link on the page leads to one."""
        twice = report_of(*report.findings, found("code", "error", "structure", column=3, rows=(30,)))
        page = Page(as_html(twice))
        anchors = page.all("id")
        assert len(anchors) == len(set(anchors))
        assert {"x-code-C", "x-code-C-2", "x-blank-file"} <= set(anchors)
        assert {link[1:] for link in page.all("href") if link.startswith("#")} <= set(anchors)

    def test_a_name_is_never_markup(self, report):
        """Names of columns and of the file are shown as text."""
        text = as_html(report_of(*report.findings, name="<img src=x>.csv")).replace("<wbr>", "")
        assert "<b>our" not in text
        assert "&lt;b&gt;our&lt;/b&gt; &amp; own" in text
        assert "<img" not in text

    def test_a_name_breaks_between_its_words_and_stays_text(self, report):
        """A long name can be broken in a table, whatever else it holds."""
        text = as_html(report_of(*report.findings, header=("aB<i>c_d", *HEADER[1:])))
        assert "a<wbr>B&lt;i&gt;c_<wbr>d" in text

    def test_a_long_name_is_cut(self, report):
        """A column's name is shown with at most 80 letters."""
        text = as_html(report_of(*report.findings, header=("y" * 200, *HEADER[1:])))
        assert "y" * 79 + "…" in text
        assert "y" * 80 not in text

    def test_core_fields_have_bars_and_absent_ones_are_named(self, report):
        """Each core field has its shares and a bar; one that the file lacks is named as lacking."""
        text = as_html(report)
        assert text.count('<rect class="filled"') >= 2
        assert re.search(
            r"<td class=\"number\">50%</td>\s*<td class=\"number\">20%</td>\s*<td class=\"number\">30%", text
        )
        core = {field.name for field in standard().fields("release") if field.core} - {"gender", "ageBroad"}
        assert text.count(words("en").text("absent")) == len(core)

    @settings(deadline=None, max_examples=40)
    @given(filled=st.integers(0, 50), unknown=st.integers(0, 50), empty=st.integers(0, 50))
    def test_bars_stay_within_their_frame(self, filled, unknown, empty):
        """Whatever the shares, the parts of a bar stand in order and none reaches beyond it."""
        rows = filled + unknown + empty
        complete = (Completeness("gender", 1, rows, filled, unknown, core=True),)
        report = CheckReport("a", "1", "release", False, rows, (CheckedColumn(1, "gender", "gender"),), (), complete)
        bars = [a for tag, a in Page(as_html(report)).tags if tag == "rect"]
        parts = [(float(a["x"]), float(a["width"])) for a in bars]
        assert all(x >= 0 and width >= 0.5 and x + width <= 200.1 for x, width in parts)
        assert len(parts) == 2 * sum(count > 0 for count in (filled, unknown, empty))

    def test_its_style_is_allowed_by_its_own_policy(self, report):
        """The policy names the digest of the style that stands in the page, and of no other."""
        import base64
        import hashlib

        text = as_html(report)
        style = text.split("<style>")[1].split("</style>")[0]
        digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
        assert f"style-src 'sha256-{digest}'" in text
        assert 'style="' not in text

    def test_what_is_said_once_keeps_the_anchor_of_every_place(self):
        """Equal messages make one article, in which each place can be linked to; spellings met seldom are folded."""
        places = [replace_place(found("space", "warning", "structure", column=1, rows=(2,)), at) for at in range(1, 9)]
        page = as_html(report_of(*places, *(spelling(number) for number in range(1, 10))))
        assert page.count("Wrong: space.</p>") == 1
        assert all(f'id="x-space-{letter}"' in page for letter in "ABCDEFGH")
        assert all(f"Spelling {number}." in page for number in range(1, 10))
        assert page.index("<details>\n<summary>and 4 more") < page.index("Spelling 1.")


def marked_cells(path: Path) -> dict[str, str]:
    """Comment by marked cell of the second sheet."""
    records = openpyxl.load_workbook(path).worksheets[1]
    return {
        cell.coordinate: cell.comment.text if cell.comment else ""
        for row in records.iter_rows()
        for cell in row
        if cell.fill.fgColor.rgb not in ("00000000", None) and cell.fill.fill_type
    }


class TestMarked:
    """The marked copy."""

    def test_rows_and_columns_stand_where_they_stood(self, report, sheet, tmp_path):
        """Every cell is at its own place, as text and never as a formula."""
        path = write_marked(report, sheet, tmp_path / "m.xlsx")
        records = openpyxl.load_workbook(path).worksheets[1]
        assert [cell.value for cell in records[1]] == list(HEADER)
        assert records.max_row == 21
        for row in records.iter_rows(min_row=2):
            assert tuple(cell.value for cell in row) == CELLS
            assert {cell.data_type for cell in row} <= {"s", "inlineStr"}

    def test_a_file_whose_records_begin_lower_keeps_its_rows(self, report, sheet, tmp_path):
        """Where two lines stand above the records, the first record is in row 4 of the copy too."""
        lower = Sheet(sheet.frame, sheet.name, first_row=4)
        records = openpyxl.load_workbook(write_marked(report, lower, tmp_path / "m.xlsx")).worksheets[1]
        assert records["A3"].value == HEADER[0]
        assert records["A4"].value == CELLS[0]
        assert records.max_row == 23

    def test_a_template_keeps_its_labels_and_names(self, report, sheet, tmp_path):
        """Names as they stand in the file, and the row of labels with them, stand above the records."""
        labels = ("Gender", "Age", "Citizenship", "Own")
        template = Sheet(sheet.frame, sheet.name, first_row=3, header=("gender", "", "gender", "own"), labels=labels)
        records = openpyxl.load_workbook(write_marked(report, template, tmp_path / "m.xlsx")).worksheets[1]
        assert [cell.value for cell in records[1]] == list(labels)
        assert [cell.value for cell in records[2]] == ["gender", None, "gender", "own"]
        assert records["A3"].value == CELLS[0]

    def test_a_file_without_a_header_row_gets_one(self, report, sheet, tmp_path):
        """The records of a JSON file are counted from 1: they stand one row lower, their marks too, and it is said."""
        records = Sheet(sheet.frame, "cases.json", first_row=1)
        path = write_marked(report, records, tmp_path / "m.xlsx")
        listed, copied = openpyxl.load_workbook(path).worksheets
        assert copied["A1"].value == HEADER[0]
        assert copied["A2"].value == CELLS[0]
        assert copied.max_row == 21
        assert {"A8", "C3", "B1"} <= set(marked_cells(path))
        assert words("en").text("marked_shift") in [row[0].value for row in listed.iter_rows()]

    def test_cells_with_findings_are_marked_and_commented(self, report, sheet, tmp_path):
        """Marked are the cells of the findings' rows, a header for a whole column, the first cell for whole rows."""
        cells = marked_cells(write_marked(report, sheet, tmp_path / "m.xlsx"))
        rows = {*(f"C{row}" for row in range(2, 12)), "A7", "A3", "B11", "B12", "A4", "A5", "B1"}
        assert set(cells) == rows
        assert cells["C5"] == "Error [x-code]\nWrong: code.\nWhat to do: Mend code."
        assert cells["B1"].startswith("Suggestion [x-few]")

    def test_a_cell_with_two_findings_says_both_and_shows_the_graver(self, sheet, tmp_path):
        """The colour is that of the gravest finding; the comment has all of them."""
        both = report_of(
            found("light", "note", "usefulness", column=1, rows=(3,)),
            found("grave", "error", "structure", column=1, rows=(3,)),
        )
        path = write_marked(both, sheet, tmp_path / "m.xlsx")
        cell = openpyxl.load_workbook(path).worksheets[1]["A3"]
        assert cell.fill.fgColor.rgb.endswith(marked.COLOURS["error"]["bg_color"].lstrip("#"))
        assert "x-light" in cell.comment.text
        assert "x-grave" in cell.comment.text

    def test_severities_differ_by_more_than_colour(self):
        """The frames of the three severities are different."""
        assert len({look["border"] for look in marked.COLOURS.values()}) == 3

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_the_list_leads_to_the_cells(self, report, sheet, tmp_path, language):
        """The first sheet lists every finding with a link to its first cell, and says that the copy is sensitive."""
        book = openpyxl.load_workbook(write_marked(report, sheet, tmp_path / "m.xlsx", language=language))
        listed, records = book.worksheets
        texts = [cell.value for row in listed.iter_rows() for cell in row if isinstance(cell.value, str)]
        assert {f"x-{code}" for code in ("other", "code", "labour", "blank", "age", "few")} <= set(texts)
        links = [cell.hyperlink.location for row in listed.iter_rows() for cell in row if cell.hyperlink]
        assert f"'{records.title}'!C2" in links
        assert len(links) == 6
        said = words(language)
        assert said.text("marked_sensitive", name="cases.csv") in texts
        assert records.title == said.text("sheet_records")

    def test_comments_end_where_there_are_too_many(self, report, sheet, tmp_path, monkeypatch):
        """Beyond the limit cells have the colour alone; headers and errors come first; the list says so."""
        monkeypatch.setattr(planning, "MOST_COMMENTS", 3)
        path = write_marked(report, sheet, tmp_path / "m.xlsx")
        cells = marked_cells(path)
        assert len(cells) == 17
        commented = {place for place, comment in cells.items() if comment}
        assert len(commented) == 3
        assert "B1" in commented
        assert commented - {"B1"} <= {*(f"C{row}" for row in range(2, 12)), "A7", "A3"}
        first = openpyxl.load_workbook(path).worksheets[0]
        assert words("en").text("marked_comments", n="14") in [row[0].value for row in first.iter_rows()]

    def test_too_long_a_cell_is_cut_and_said(self, report, tmp_path):
        """A cell that a sheet can't hold is cut to what it can, and the list counts such cells."""
        long = Sheet(pl.DataFrame({name: ["z" * 40_000] for name in HEADER}), "cases.csv")
        book = openpyxl.load_workbook(write_marked(report, long, tmp_path / "m.xlsx"))
        assert len(book.worksheets[1]["A2"].value) == 32_767
        assert words("en").text("marked_cut", n="4") in [row[0].value for row in book.worksheets[0].iter_rows()]

    def test_more_rows_than_a_sheet_holds_are_refused(self, report, sheet, tmp_path, monkeypatch):
        """The error says how many rows there are and what to use in its place; nothing is written."""
        monkeypatch.setattr(marked, "SHEET_ROWS", 20)
        with pytest.raises(FileError, match=r"goes to row 21 .* holds 20 .* as JSON"):
            write_marked(report, sheet, tmp_path / "m.xlsx")
        assert list(tmp_path.iterdir()) == []

    def test_a_file_that_is_there_is_kept_unless_asked(self, report, sheet, tmp_path):
        """An existing file is written over only where that was asked for."""
        path = tmp_path / "m.xlsx"
        path.write_text("mine")
        with pytest.raises(FileError, match="is there already"):
            write_marked(report, sheet, path)
        assert path.read_text() == "mine"
        write_marked(report, sheet, path, overwrite=True)
        assert openpyxl.load_workbook(path).worksheets[1]["A2"].value == CELLS[0]

    def test_only_its_owner_reads_it(self, report, sheet, tmp_path):
        """Nobody else may read the copy, and nothing else is left beside it."""
        path = write_marked(report, sheet, tmp_path / "m.xlsx")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert list(tmp_path.iterdir()) == [path]

    def test_a_failure_leaves_nothing(self, report, sheet, tmp_path, monkeypatch):
        """Where writing fails halfway, neither a file nor a part of one is left."""

        def fail(*_args, **_words):
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(marked, "_write", fail)
        with pytest.raises(FileError, match="can't be written"):
            write_marked(report, sheet, tmp_path / "m.xlsx")
        assert list(tmp_path.iterdir()) == []

    @pytest.mark.parametrize(("name", "words_"), [("m.csv", "ends in .xlsx"), ("none/m.xlsx", "does not exist")])
    def test_a_wrong_place_is_refused(self, tmp_path, name, words_):
        """A name that is no workbook, or a folder that is not there, is refused before anything is read."""
        with pytest.raises(FileError, match=words_):
            check_marked_path(tmp_path / name)

    def test_an_empty_file_can_be_marked(self, tmp_path):
        """A file without records gives its header and the list."""
        empty = Sheet(pl.DataFrame(schema=dict.fromkeys(HEADER, pl.String)), "cases.csv")
        report = report_of(found("few", "note", "usefulness", column=2), rows=0)
        book = openpyxl.load_workbook(write_marked(report, empty, tmp_path / "m.xlsx"))
        assert [cell.value for cell in book.worksheets[1][1]] == list(HEADER)
        assert book.worksheets[1]["B1"].comment

    @settings(deadline=None, max_examples=40)
    @given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
    def test_every_text_comes_back(self, tmp_path_factory, text):
        """Whatever a cell holds, the copy holds the same, but for what no workbook can hold."""
        sheet = Sheet(pl.DataFrame({"gender": [text, "x"]}), "cases.csv")
        report = report_of(fields=("gender",), header=("gender",))
        path = tmp_path_factory.mktemp("marked") / "m.xlsx"
        back = openpyxl.load_workbook(write_marked(report, sheet, path)).worksheets[1]["A2"]
        assert openpyxl_text(back.value) == text.replace("\r\n", "\n").replace("\r", "\n")
        assert back.data_type != "f"


def openpyxl_text(value: str | None) -> str:
    """The text of a cell as a spreadsheet shows it: openpyxl leaves `_x0009_` as it stands."""
    shown = re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found[1], 16)), value or "")
    return shown.replace("\r\n", "\n").replace("\r", "\n")


def test_the_name_says_what_the_copy_holds():
    """A name is offered that says that the copy is sensitive."""
    assert marked_name("cases.2024.csv.gz") == "cases-marked-SENSITIVE.xlsx"


def test_every_layer_has_a_heading():
    """No layer of a report lacks its words."""
    assert all(words("en").text(f"layers.{layer}") for layer in LAYERS)
