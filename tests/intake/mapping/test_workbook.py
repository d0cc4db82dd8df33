"""A mapping goes into a workbook and comes back the same; the template of the standard, filled in, is a mapping too."""

from __future__ import annotations

import openpyxl
import pytest

from shoal.errors import FileError, MappingError
from shoal.intake.mapping.files import parse_mapping
from shoal.intake.mapping.workbook import SHEETS, read_workbook, workbook_bytes, write_workbook
from shoal.standard.export.mapping_template import mapping_template
from shoal.standard.load import standard

RICH = r"""
shoal_mapping: 1
standard: 1.1.0
profile: share
source:
  about: Monthly export of a shelter
  system: kobo
  delimiter: ";"
  missing: {"-99": Unknown, NSP: ""}
  dates: ["%d/%m/%Y", excel]
fields:
- {field: prs_Id, columns: N° dossier, derive: key}
- field: prs_Gender
  columns: [Sexe, Genre]
  relation: close
  note: "Two questions;\nthe first counts."
  values:
    F: Feminine
    No:
    X: {to: Other, relation: narrower, note: "their form has no other"}
    "  B ": [Masculine]
  missing: {"": Refused, "99": NotAsked}
- field: vic_TypeOfExploitation
  columns: Type
  split: " / "
  values: {both: [ForcedLabour, SexualExploitation], vague: {relation: none, note: too broad}}
- {field: vic_MethodsOfControl, flags: {"a/b": DebtBondage, "=c": TakesEarnings}, yes: [Oui, "1"]}
- {field: cas_SourceType, constant: Hotline}
- {field: prs_AgeBand, fields: [prs_Birthdate, cas_RegistrationDate], derive: age-band}
- {field: prs_Birthdate, columns: DDN, dates: "%Y"}
drop: {Nom: names a person}
keep_local: {Notes: free text, Projet: ""}
identity: {first_name: [Prénom, Prénom 2], last_name: Nom, birth_date: DDN, sex: Sexe}
examples:
- {about: a woman, given: {Sexe: F, "=c": "1"}, expect: {prs_Gender: Feminine, prs_AgeBand: ""}}
- {given: {}, expect: {prs_Gender: ""}}
"""


def test_a_mapping_comes_back_as_it_was(tmp_path):
    """Nothing is lost or changed on the way through a workbook, and the same mapping gives the same bytes."""
    mapping = parse_mapping(RICH)
    path = tmp_path / "mapping.xlsx"
    write_workbook(mapping, path)
    assert read_workbook(path) == mapping
    assert workbook_bytes(mapping) == path.read_bytes()


def test_nothing_in_it_is_a_formula(tmp_path):
    """A column name that begins like a formula is text."""
    path = tmp_path / "mapping.xlsx"
    write_workbook(parse_mapping(RICH), path)
    sheet = openpyxl.load_workbook(path)["Columns"]
    cell = next(row[1] for row in sheet.iter_rows() if row[1].value == "=c")
    assert cell.data_type == "s"


def test_no_file_is_overwritten(tmp_path):
    """A workbook that exists is left alone, and another kind of file is not written."""
    path = tmp_path / "mapping.xlsx"
    path.write_text("mine")
    with pytest.raises(FileError, match="exists already"):
        write_workbook(parse_mapping(RICH), path)
    with pytest.raises(FileError, match=r"must end in \.xlsx"):
        write_workbook(parse_mapping(RICH), tmp_path / "mapping.csv")
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    ("sheet", "row", "told"),
    [
        ("Values", ["prs_Gender", "F", "Masculine", "exact", ""], "twice"),
        ("Columns", ["prs_Nothing", "Sexe", ""], "Fields"),
        ("Missing", ["", "NSP", "Unknown"], "twice"),
        ("Fields", ["prs_MaritalStatus", "", "likely", "", "", "", ""], "prs_MaritalStatus"),
    ],
)
def test_what_contradicts_itself_is_refused(tmp_path, sheet, row, told):
    """A value twice, a row of no field, a relation that there is not: the message names the sheet or the field."""
    path = tmp_path / "mapping.xlsx"
    write_workbook(parse_mapping(RICH), path)
    book = openpyxl.load_workbook(path)
    book[sheet].append(row)
    if sheet == "Fields":
        book["Columns"].append([row[0], "Etat civil", ""])
    book.save(path)
    with pytest.raises(MappingError, match=told):
        read_workbook(path)


def test_the_template_of_the_standard_can_be_filled_in(tmp_path):
    """Columns, values, relations and tokens that a partner writes into the template become a mapping."""
    path = tmp_path / "template.xlsx"
    path.write_bytes(mapping_template(standard(), "share", language="fr"))
    book = openpyxl.load_workbook(path)
    _fill(book["Fields"], "field", "prs_Gender", your_column="Sexe", relation="close")
    _fill(book["Fields"], "field", "vic_TypeOfExploitation", your_column="Type", splitter="/")
    _fill(book["Values"], "code", "Feminine", your_value="F; Femme", relation="exact")
    _fill(book["Values"], "code", "ForcedLabour", your_value="Travail", relation="broader", only_in="Type")
    _fill(book["Missing"], "code", "Refused", your_tokens="refus")
    book.save(path)
    mapping = read_workbook(path)
    rules = mapping.by_field
    assert mapping.profile == "share"
    assert mapping.source.missing == {"refus": "Refused"}
    assert rules["prs_Gender"].relation == "close"
    assert {value: rule.to for value, rule in rules["prs_Gender"].values.items()} == {
        "F": ("Feminine",),
        "Femme": ("Feminine",),
    }
    assert rules["vic_TypeOfExploitation"].split == "/"
    assert rules["vic_TypeOfExploitation"].values["Travail"].relation == "broader"


def test_every_list_of_a_mapping_has_a_sheet():
    """The workbook of an empty mapping has all sheets, so that a person can begin there."""
    assert list(SHEETS) == ["Mapping", "Fields", "Columns", "Values", "Missing", "Details", "Left out", "Examples"]


def _fill(sheet, key: str, name: str, **cells: str) -> None:
    columns = [cell.value for cell in sheet[1]]
    row = next(row for row in sheet.iter_rows(min_row=3) if row[columns.index(key)].value == name)
    for column, value in cells.items():
        row[columns.index(column)].value = value
