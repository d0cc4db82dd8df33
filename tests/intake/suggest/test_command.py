"""`shoal map suggest`."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from shoal.cli.app import app
from shoal.errors import FileError, ShoalError
from shoal.intake.mapping.files import load_mapping

_CSV = "Sexe,Nationalité,Prénom\nF,Mali,Amaravella\nH,Togo,Linadao\nF,Zanzibarais,Rosaquis\n"


@pytest.fixture
def file(tmp_path):
    """A small file in French."""
    path = tmp_path / "export.csv"
    path.write_text(_CSV, encoding="utf-8")
    return path


def _run(*arguments):
    return CliRunner().invoke(app, ["map", "suggest", *map(str, arguments)])


def test_the_table_names_columns_fields_and_reasons_but_no_cell(file):
    """People see the column's letter, its field, how sure it is and why; no cell of the file."""
    result = _run(file)
    assert result.exit_code == 0
    assert "B  Nationalité  prs_Citizenship" in result.output
    assert "one of the field's names in French" in result.output
    assert not any(cell in result.output for cell in ("Amaravella", "Zanzibarais", "Mali", "Togo"))


def test_a_draft_is_written_and_maps_nothing(file, tmp_path):
    """Without a yes on the command line the draft is an empty mapping."""
    result = _run(file, "-o", tmp_path / "draft.yaml")
    assert result.exit_code == 0
    assert load_mapping(tmp_path / "draft.yaml").fields == ()


def test_a_yes_on_the_command_line_counts(file, tmp_path):
    """Above the stated confidence suggestions are taken."""
    assert _run(file, "-o", tmp_path / "draft.yaml", "--accept-above", "0.8").exit_code == 0
    assert "prs_Gender" in load_mapping(tmp_path / "draft.yaml").by_field


def test_an_existing_file_is_left_alone(file, tmp_path):
    """A draft that somebody works on is never overwritten."""
    draft = tmp_path / "draft.yaml"
    draft.write_text("mine", encoding="utf-8")
    result = _run(file, "-o", draft)
    assert isinstance(result.exception, FileError)
    assert draft.read_text(encoding="utf-8") == "mine"


def test_json_has_everything(file):
    """Machines get candidates, reasons and values."""
    told = json.loads(_run(file, "--json").output)
    assert told["columns"][0]["candidates"][0]["field"] == "prs_Gender"
    assert told["columns"][0]["values"]["prs_Gender"][0]["candidates"][0]["code"] == "Feminine"


def test_an_unknown_profile_is_a_sentence(file):
    """A wrong word is answered with the right ones."""
    result = _run(file, "--profile", "release")
    assert isinstance(result.exception, ShoalError)
