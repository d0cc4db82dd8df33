"""Every invented export of a known system is recognised, mapped and checked."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter
from tests.intake.mapping.systems import samples
from tests.intake.mapping.systems.exports import SECRET, checked, mapped, sheet_of, started, write_csv

from shoal.intake import read_for_check
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.mapping.files import mapping_text, parse_mapping
from shoal.intake.mapping.problems import mapping_findings
from shoal.intake.mapping.systems import find_system, for_system, recognise_system, start, systems

NAMES = sorted(set(samples.ALL) - {"htcds-excel"})
"""Exports that need no reader to put their head right."""


@pytest.mark.parametrize("name", NAMES)
def test_its_system_is_recognised_first(name: str) -> None:
    """The names of its columns are enough."""
    sample = samples.ALL[name]()
    found = recognise_system(sample.columns)
    assert found[0][0] == sample.system
    assert found[0][1] >= 0.75


@pytest.mark.parametrize("name", NAMES)
def test_its_mapping_has_no_error(name: str) -> None:
    """It fits the standard and the file, and every column of the file is decided on."""
    sheet, begun = started(name)
    assert [each for each in mapping_findings(begun.mapping, sheet.frame.columns) if each.severity == "error"] == []
    assert begun.undecided == begun.unclear_dates == ()
    assert begun.mapping.source.system == samples.ALL[name]().system


@pytest.mark.parametrize("name", NAMES)
def test_its_result_has_no_error(name: str) -> None:
    """Neither mapping nor `shoal check` finds an error, and records come out."""
    result, mapping = mapped(name), started(name)[1].mapping
    report = checked(result, mapping.profile)
    assert [each.code for each in result.findings if each.severity == "error"] == []
    assert [each.finding.code for each in report.findings if each.finding.severity == "error"] == []
    assert len(result.frame) == len(samples.ALL[name]().rows)
    assert len(result.frame.columns) > 7


@pytest.mark.parametrize("name", NAMES)
def test_its_mapping_can_be_written_and_read(name: str) -> None:
    """What is written for a person reads back as the same mapping."""
    mapping = started(name)[1].mapping
    assert parse_mapping(mapping_text(mapping)) == mapping


@pytest.mark.parametrize("name", NAMES)
def test_the_columns_alone_give_the_same_but_for_what_cells_tell(name: str) -> None:
    """Without cells no date format is written down; the fields are the same."""
    sheet, begun = started(name)
    alone = for_system(samples.ALL[name]().system, sheet.frame.columns)
    assert {rule.field for rule in alone.fields} == {rule.field for rule in begun.mapping.fields}
    assert alone.source.dates == ()


@pytest.mark.parametrize("name", [each.name for each in systems()])
def test_every_system_has_a_sample_and_words(name: str) -> None:
    """A system is invented once at least, says what it is, and drops nothing without a reason."""
    system = find_system(name)
    own = {sample().system for sample in samples.ALL.values()} | {"ctdc-2021-share"}
    assert name in own
    assert system.title
    assert system.about.endswith(".")
    template = system.template
    assert template.profile == system.profile
    assert template.source.about
    assert all(reason.endswith(".") for reason in (*template.drop.values(), *template.keep_local.values()))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("left", [2, 3])
def test_missing_columns_leave_rules_out(name: str, left: int) -> None:
    """With every second or third column gone the mapping still fits, and tells which fields it can no longer fill."""
    sheet, begun = started(name)
    columns = sheet.frame.columns[::left]
    less = start(samples.ALL[name]().system, columns)
    findings = mapping_findings(less.mapping, columns)
    assert [each.code for each in findings if each.severity == "error"] == []
    gone = {rule.field for rule in begun.mapping.fields} - {rule.field for rule in less.mapping.fields}
    form_only = {"kobo"}
    assert gone <= set(less.left_out) or samples.ALL[name]().system in form_only


def test_the_htcds_template_is_read_with_its_shifted_names(tmp_path: Path) -> None:
    """The street is no city and the country no postal code: nothing of the address comes out."""
    path = write_csv(samples.htcds_excel(), tmp_path / "template.csv")
    sheet = read_for_check(path)
    assert recognise_system(sheet.frame.columns)[0] == ("htcds-excel", 1.0)
    begun = start("htcds-excel", sheet)
    assert begun.undecided == ()
    assert begun.mapping.drop["prs_MailingCountry"].startswith("The standard has no such field")
    result = apply_mapping(sheet, begun.mapping, secret=SECRET)
    assert "Springfield" not in result.frame.write_csv()
    assert [each.finding.code for each in checked(result, "share").findings if each.finding.severity == "error"] == []
    assert set(result.frame["vic_MethodsOfControl"].str.split(";").explode()) - {""} == {
        *("PhysicalThreats", "DebtBondage", "FalsePromises", "WithholdsDocuments", "Other")
    }
    assert set(result.frame["prs_Citizenship"].str.split(";").explode()) - {""} == {"NA", "RU", "NO"}


def test_numbers_of_its_own_go_before_names_in_the_htcds_template(tmp_path: Path) -> None:
    """A number in the first column is the identifier; numbers of rows are none, and names stand in for them."""
    sample = samples.htcds_excel()
    rows = tuple((f"case-{7 * place}", *row[1:]) for place, row in enumerate(sample.rows))
    own = samples.Sample(sample.system, sample.columns, rows, sample.labels)
    by_number = for_system("htcds-excel", read_for_check(write_csv(own, tmp_path / "own.csv")))
    by_names = for_system("htcds-excel", read_for_check(write_csv(sample, tmp_path / "rows.csv")))
    assert by_number.by_field["prs_Id"].columns == ("A",)
    assert by_names.by_field["prs_Id"].columns == ("prs_FirstName", "prs_SecondName", "prs_Birthdate")


def test_a_list_in_a_cell_is_read_from_every_kind_of_file(tmp_path: Path) -> None:
    """Primero writes several concerns as JSON in CSV, with bars in a workbook, and as a list in JSON."""
    records = [{"case_id": "a", "short_id": "b", "protection_concerns": ["migrant", "sexually_exploited"]}]
    (tmp_path / "p.json").write_text(json.dumps(records), encoding="utf-8")
    (tmp_path / "p.csv").write_text(
        'case_id,short_id,protection_concerns\na,b,"[""migrant"", ""sexually_exploited""]"\n', encoding="utf-8"
    )
    with xlsxwriter.Workbook(tmp_path / "p.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["ID", "Short ID", "Protection Concerns"])
        sheet.write_row(1, 0, ["a", "b", "Migrant ||| Sexually Exploited"])
    for name in ("p.json", "p.csv", "p.xlsx"):
        sheet_ = read_for_check(tmp_path / name)
        result = apply_mapping(sheet_, for_system("primero", sheet_), secret=SECRET, untested=True)
        assert result.frame["vic_TypeOfExploitation"].to_list() == ["SexualExploitation"], name


def test_primeros_own_json_is_read(tmp_path: Path) -> None:
    """Its fields stand in an object of their own below the number of the record; nested forms stay out and are told."""
    inner = {"case_id": "9f", "sex": "female", "protection_concerns": ["sexually_exploited"], "services": [{"a": 1}]}
    (tmp_path / "cases.json").write_text(json.dumps([{"id": "7c", "data": inner}]), encoding="utf-8")
    sheet = read_for_check(tmp_path / "cases.json")
    assert [each.code for each in sheet.findings if each.severity == "error"] == ["json-nested"]
    begun = start("primero", sheet)
    assert begun.undecided == ("services",)
    frame = apply_mapping(sheet, begun.mapping, secret=SECRET, untested=True).frame
    assert frame["vic_TypeOfExploitation"].to_list() == ["SexualExploitation"]
    assert frame["prs_Gender"].to_list() == ["Feminine"]


def test_names_of_countries_as_other_lists_have_them_are_understood() -> None:
    """Nothing of the invented nationalities is lost."""
    assert set(mapped("primero-csv").frame["prs_Citizenship"]) == {"AF", "TT", "CD", "GB", "US"}
    assert set(mapped("primero-workbook").frame["prs_Citizenship"]) == {"TR", "CZ"}
    assert set(mapped("salesforce").frame["prs_Citizenship"].str.split(";").explode()) - {""} == {"NA", "MD"}


def test_keys_never_show_what_they_were_made_of() -> None:
    """Nothing of an identifier or a name comes out."""
    sheet, _ = started("gbvims")
    text = mapped("gbvims").frame.write_csv()
    assert not any(code in text for code in [*sheet.frame["SURVIVOR CODE"], *sheet.frame["INCIDENT ID"]])


@pytest.mark.parametrize("name", ["kobo-htcds", "primero-csv", "salesforce"])
def test_names_stay_with_the_partner(name: str) -> None:
    """Names serve linkage alone: no rule reads them."""
    mapping = started(name)[1].mapping
    assert mapping.identity is not None
    assert not {*mapping.identity.first_name, *mapping.identity.last_name} & mapping.reads
    text = mapped(name).frame.write_csv()
    assert not any(word in text for word in (*samples.FIRST, *samples.LAST))


def test_one_column_an_answer_counts_where_labels_stand_in_one_cell() -> None:
    """Labels hold spaces themselves, so nothing tells where one ends; codes do not, and the one cell is enough."""
    labels, codes = started("kobo-labels")[1].mapping, started("kobo-htcds")[1].mapping
    assert "vic_Methods_of_Control/DebtBondage " in labels.by_field["vic_MethodsOfControl"].flags
    assert "vic_Methods_of_Control" in labels.drop
    assert codes.by_field["vic_MethodsOfControl"].columns == ("vic_Methods_of_Control",)
    for name in ("kobo-labels", "kobo-htcds"):
        chosen = set(mapped(name).frame["vic_MethodsOfControl"].str.split(";").explode()) - {""}
        assert chosen == {"PhysicalThreats", "DebtBondage", "FalsePromises", "WithholdsDocuments", "Other"}


def test_a_reason_in_a_column_of_its_own_is_left_out_and_told() -> None:
    """A column of single answers can't say why there is none; the mapping says so."""
    mapping = started("kobo-shoal")[1].mapping
    column = "person/victim/vic_MethodsOfControl/NotAsked"
    assert column in mapping.drop
    assert column not in mapping.by_field["vic_MethodsOfControl"].flags


@pytest.mark.parametrize(("name", "formats"), [("salesforce", ("%m/%d/%Y",)), ("gbvims", ("%d-%b-%Y",))])
def test_dates_are_read_as_the_file_writes_them(name: str, formats: tuple[str, ...]) -> None:
    """The order of day and month is seen from the cells, and every date is understood."""
    assert started(name)[1].mapping.source.dates == formats
    years = mapped(name).frame["cas_RegistrationYear"]
    assert years.str.contains(r"^20(18|19|2[0-3])$").all()
    assert (mapped(name).frame["prs_AgeBand"] != "").all()


def test_any_other_file_is_not_recognised() -> None:
    """Columns of any other file are not recognised."""
    assert recognise_system(["name", "date", "amount", "notes"]) == []
    assert recognise_system([]) == []


def test_a_rare_sign_does_not_stop_a_workbook() -> None:
    """Columns with signs, or none at all, find nothing and break nothing."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for system in systems():
            begun = start(system.name, sheet_of(samples.Sample(system.name, ("?", "//", ": "), (("a", "b", "c"),))))
            assert begun.undecided == ("?", "//", ": ")
            assert all(rule.constant is not None for rule in begun.mapping.fields)


def test_nothing_of_a_file_is_written_into_its_mapping() -> None:
    """The mapping is the same whatever the cells hold, but for the formats of dates."""
    sheet, begun = started("gbvims")
    blank = sheet.frame.with_columns(pl.col("COUNTRY OF ORIGIN").str.replace_all(".", "x"))
    other = start("gbvims", type(sheet)(frame=blank, name=sheet.name, header=sheet.header))
    assert other == begun
