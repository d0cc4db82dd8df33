"""The formats as a whole, the generated files in the repository, and the command that writes them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import openpyxl
import pytest
import typer
from typer.testing import CliRunner

from shoal.cli import standard_export
from shoal.errors import FileError, UnknownName
from shoal.standard.export import FORMATS, find_format
from shoal.standard.export.registry import Format
from shoal.standard.export.write import generated, write
from shoal.standard.load import standard

SCHEMAS = Path(__file__).parents[3] / "schemas"
TEXTS = [entry for entry in FORMATS.values() if entry.kind == "file" and not entry.binary]


@pytest.fixture
def export():
    """Run `export` with options: its result, or the error that it raised."""
    app = typer.Typer()
    app.command()(standard_export.export)

    def run(*options: object) -> SimpleNamespace:
        done = CliRunner().invoke(app, [str(option) for option in options])
        return SimpleNamespace(code=done.exit_code, out=done.stdout, error=done.exception)

    return run


def test_the_generated_files_are_what_the_code_gives():
    """Everything in schemas/ is regenerated and compared; nothing else is there."""
    expected = generated(standard())
    there = {str(path.relative_to(SCHEMAS)) for path in SCHEMAS.rglob("*") if path.is_file()}
    assert there == set(expected)
    old = [name for name, text in expected.items() if (SCHEMAS / name).read_text(encoding="utf-8") != text]
    assert old == [], "run: python -m shoal.standard.export.write schemas"


def test_the_files_are_the_same_in_another_process(tmp_path):
    """Nothing depends on the day or on the order in which a set is walked."""
    call = [sys.executable, "-m", "shoal.standard.export.write", str(tmp_path)]
    subprocess.run(call, check=True, capture_output=True, env={"PYTHONHASHSEED": "7"})
    for name, text in generated(standard()).items():
        assert (tmp_path / name).read_bytes() == text.encode("utf-8")


def test_the_files_are_written_over(tmp_path):
    """Writing twice gives the same files."""
    assert write(tmp_path) == write(tmp_path) == len(generated(standard()))


def test_every_format_has_a_name_of_its_own_and_is_known_to_the_help():
    """Names and file names are unique, and the command's help lists every format in order."""
    assert ", ".join(FORMATS) == standard_export.NAMES
    assert all(name == entry.name for name, entry in FORMATS.items())
    names = [entry.file_name for entry in FORMATS.values() if entry.kind == "file"]
    assert len(set(names)) == len(names)
    assert all(set(entry.profiles) <= set(standard().profiles) for entry in FORMATS.values())


def test_a_wrong_name_is_answered_with_the_right_ones():
    """An unknown format names the nearest and lists all; an unknown profile lists those that the format has."""
    with pytest.raises(UnknownName, match="Did you mean json-schema"):
        find_format("jsonschema")
    with pytest.raises(UnknownName, match="It is made for: collect, share"):
        FORMATS["salesforce"].make(standard(), "release")


def test_export_prints_a_text_format(export):
    """Without a file the text goes to standard output, and nothing else does."""
    done = export("--format", "json-schema", "--profile", "share")
    assert done.code == 0
    assert done.out == FORMATS["json-schema"].make(standard(), "share")


def test_export_writes_a_file_and_leaves_one_that_is_there(export, tmp_path):
    """A file is written whole; an older one is left alone unless --force is said; a folder takes the usual name."""
    path = tmp_path / "new" / "own.sql"
    assert export("-f", "sql-sqlite", "-p", "share", "-o", path).code == 0
    text = path.read_text(encoding="utf-8")
    assert text == FORMATS["sql-sqlite"].make(standard(), "share")
    path.write_text("mine", encoding="utf-8")
    refused = export("-f", "sql-sqlite", "-p", "share", "-o", path)
    assert isinstance(refused.error, FileError)
    assert path.read_text(encoding="utf-8") == "mine"
    assert export("-f", "sql-sqlite", "-p", "share", "-o", path, "--force").code == 0
    assert path.read_text(encoding="utf-8") == text
    assert export("-f", "linkml", "-o", tmp_path).code == 0
    assert sorted(each.name for each in tmp_path.rglob("*") if each.is_file()) == ["own.sql", "shoal.linkml.yaml"]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("-f", "jsonschema"), "The formats are: json-schema, table-schema"),
        (("-f", "json-schema", "-p", "shared"), "The profiles are: collect, share, release"),
        (("-f", "xlsx-template"), "Name a file for it: -o shoal.template.xlsx"),
        (("-f", "site"), "Name one with -o"),
        (("-f", "salesforce", "-p", "release"), "It is made for: collect, share"),
    ],
)
def test_export_says_what_is_wrong(export, options, says):
    """A wrong format or profile, and a missing file name, are sentences that name the way out."""
    done = export(*options)
    assert done.code == 1
    assert says in str(done.error)


def test_export_writes_a_workbook_in_a_language(export, tmp_path):
    """`--language` gives the labels of that language; it is refused where it would change nothing."""
    assert export("-f", "xlsx-template", "--language", "fr", "-o", tmp_path / "fr.xlsx").code == 0
    labels = next(openpyxl.load_workbook(tmp_path / "fr.xlsx")["Records"].iter_rows(2, 2, values_only=True))
    assert standard().all_fields["prs_Gender"].label["fr"] in labels
    assert isinstance(export("-f", "xlsx-template", "--language", "xx", "-o", tmp_path / "xx.xlsx").error, UnknownName)
    assert isinstance(export("-f", "json-schema", "--language", "fr").error, UnknownName)


def test_export_builds_a_folder_whole_or_not_at_all(export, tmp_path, monkeypatch):
    """A folder appears once it is whole; one that holds anything is left alone; a failed build leaves nothing."""

    def build(_: Format, folder: Path) -> None:
        (folder / "index.html").write_text("pages", encoding="utf-8")

    monkeypatch.setattr(Format, "build", build)
    target = tmp_path / "pages"
    assert export("-f", "site", "-o", target).code == 0
    assert [path.name for path in target.iterdir()] == ["index.html"]
    assert isinstance(export("-f", "site", "-o", target, "--force").error, FileError)

    def fail(_: Format, folder: Path) -> None:
        build(_, folder)
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Format, "build", fail)
    assert isinstance(export("-f", "site", "-o", tmp_path / "other").error, FileError)
    assert [path.name for path in tmp_path.iterdir()] == ["pages"]


@pytest.mark.parametrize("entry", TEXTS, ids=lambda entry: entry.name)
def test_texts_hold_no_control_character_and_end_with_a_line(entry):
    """Every text format is plain UTF-8 with newlines alone."""
    for profile in entry.profiles:
        text = str(entry.make(standard(), profile))
        assert text.endswith("\n")
        assert not [sign for sign in set(text) if ord(sign) < 32 and sign != "\n"]
