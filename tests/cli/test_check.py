"""`shoal check`: what it prints and writes, and how it ends."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from shoal.standard import LANGUAGES

CANARY = "Zaphod Beeblebrox"
GOOD = "prs_Gender,cas_RegistrationYear\nFeminine,2021\nMasculine,2022\n"
WRONG = f"prs_Gender,cas_RegistrationYear\n{CANARY},2021\nMasculine,2022\n"
RAGGED = f"prs_Gender,cas_RegistrationYear\n{CANARY},2021,more\nMasculine,2022\n"

Shoal = Callable[..., Any]


@pytest.fixture
def file(tmp_path: Path) -> Callable[[str], Path]:
    """Writes a case file: `file(text)`."""

    def write(text: str) -> Path:
        path = tmp_path / "cases.csv"
        path.write_text(text, encoding="utf-8")
        return path

    return write


@pytest.mark.parametrize(("text", "code"), [(GOOD, 0), (WRONG, 1), (RAGGED, 2)])
def test_the_exit_code_tells_how_it_went(shoal: Shoal, file: Callable[[str], Path], text: str, code: int) -> None:
    """0 without errors, 1 with errors, 2 if the file can't be read; the report is printed each time, as JSON too."""
    path = file(text)
    said = shoal("check", path)
    assert said.code == code
    assert "cases.csv" in said.out
    machine = shoal("check", path, "--json")
    assert machine.code == code
    assert machine.json["ok"] is (code == 0)
    assert CANARY not in said.text + machine.text


def test_json_has_the_place_of_every_finding(shoal: Shoal, file: Callable[[str], Path]) -> None:
    """A finding names code, severity, column letter, count, rows, message and fix."""
    report = shoal("check", file(WRONG), "--json").json
    (error,) = [finding for finding in report["findings"] if finding["severity"] == "error"]
    assert (error["code"], error["column"], error["count"], error["rows"]) == ("unknown-code", "A", 1, [2])
    assert error["message"]
    assert error["fix"]
    assert (report["profile"], report["rows"]) == ("share", 2)


def test_a_given_profile_counts(shoal: Shoal, file: Callable[[str], Path]) -> None:
    """The same file may be right for one profile and wrong for another; an unknown profile is refused."""
    path = file("prs_FirstName,prs_Gender\nAda,Feminine\n")
    assert shoal("check", path, "--profile", "collect").code == 0
    assert shoal("check", path, "--profile", "share").code == 1
    refused = shoal("check", path, "--profile", "publish")
    assert refused.code == 2
    assert "collect, share, release" in refused.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_report_speaks_every_language(shoal: Shoal, file: Callable[[str], Path], language: str) -> None:
    """Messages are in the language that was asked for, and the notice that valid is not safe stands in each."""
    report = shoal("check", file(WRONG), "--json", "--language", language).json
    english = shoal("check", file(WRONG), "--json").json
    same = report["findings"][0]["message"] == english["findings"][0]["message"]
    assert same is (language == "en")
    assert report["notice"]


def test_page_and_marked_copy_are_written_and_never_overwrite(
    shoal: Shoal, file: Callable[[str], Path], tmp_path: Path
) -> None:
    """Both are written where they were asked for; a file that is there already is left alone."""
    page, copy = tmp_path / "report.html", tmp_path / "marked.xlsx"
    assert shoal("check", file(WRONG), "--html", page, "--marked", copy).code == 1
    assert "<html" in page.read_text(encoding="utf-8")
    assert CANARY not in page.read_text(encoding="utf-8")
    assert copy.read_bytes().startswith(b"PK")
    for option, path in (("--html", page), ("--marked", copy)):
        before = path.read_bytes()
        again = shoal("check", file(GOOD), option, path)
        assert again.code == 2
        assert path.read_bytes() == before


def test_a_broken_file_gets_its_page_and_no_marked_copy(
    shoal: Shoal, file: Callable[[str], Path], tmp_path: Path
) -> None:
    """What reading found is shown like anything else; there are no cells to mark."""
    page, copy = tmp_path / "report.html", tmp_path / "marked.xlsx"
    assert shoal("check", file(RAGGED), "--html", page, "--marked", copy).code == 2
    assert "ragged-row" in page.read_text(encoding="utf-8")
    assert not copy.exists()


def test_nothing_is_sent_anywhere(shoal: Shoal, file: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    """A check opens no connection."""

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a check opened a connection")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    assert shoal("check", file(GOOD)).code == 0


def test_a_missing_file_is_a_clear_refusal(shoal: Shoal, tmp_path: Path) -> None:
    """Exit code 2 and a sentence, not a report."""
    said = shoal("check", tmp_path / "nothing.csv")
    assert said.code == 2
    assert "There is no file nothing.csv" in said.err


def test_a_language_that_is_not_there_is_a_wrong_call(shoal, file):
    """The report is not given in another language in silence."""
    ran = shoal("check", file(GOOD), "--language", "xx")
    assert (ran.code, ran.out) == (2, "")
    assert "There are: en, fr, es, ar." in ran.err


def test_a_file_of_something_else_is_an_error(shoal, file):
    """A list of prices is not said to be without errors, and not asked for all columns of the standard."""
    ran = shoal("check", file("product,price\nrice,2\nmaize,1\n"))
    assert ran.code == 1
    assert "[no-known-column]" in ran.out
    assert "[columns-missing]" not in ran.out
    assert "[no-year]" not in ran.out


def test_a_marked_copy_that_can_not_be_made_is_not_promised(shoal, file, tmp_path):
    """Where the cells are of no use there is no copy, and that is said."""
    ran = shoal("check", file(RAGGED), "--marked", tmp_path / "marked.xlsx")
    assert ran.code == 2
    assert "No marked copy was written" in ran.err
    assert not (tmp_path / "marked.xlsx").exists()
