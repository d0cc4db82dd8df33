"""The test set of the standard tells a program that checks it as it should from one that does not."""

from __future__ import annotations

import contextlib
import io
import json
import re
import sys
from pathlib import Path

import jsonschema_rs
import pytest
import typer
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from shoal.cli.standard_conformance import SETTINGS, conformance
from shoal.errors import FileError
from shoal.intake import ReadOptions, tolerant
from shoal.intake.checks.catalogue import CHECKS
from shoal.intake.checks.engine import check_sheet
from shoal.intake.checks.match import PROFILES
from shoal.intake.checks.outputs import as_json
from shoal.intake.child import answer
from shoal.intake.process import Reply, frames, reply_of
from shoal.standard.conformance import (
    Expected,
    Instance,
    Reported,
    arguments,
    differences,
    load_instances,
    run,
    write_instances,
)
from shoal.standard.conformance import program as running
from shoal.standard.conformance.answer import Unanswered, read_answer
from shoal.standard.export.json_schema import json_schema
from shoal.standard.load import standard

SET = load_instances()
CODE = "unknown-code"


def instance(*expected: Expected, exact: bool = True) -> Instance:
    """A file with what it must raise."""
    return Instance(name="one", file="one.csv", profile="share", about="One.", expected=expected, exact=exact)


@pytest.fixture
def small(tmp_path) -> Path:
    """A test set of two files: one valid, one with an unknown code in two rows."""
    folder = tmp_path / "set"
    folder.mkdir()
    (folder / "good.csv").write_text("prs_Gender\nFeminine\n")
    (folder / "bad.csv").write_text("prs_Gender\nPurple\nFeminine\nX9\n")
    expected = {"code": CODE, "severity": "error", "column": "A", "rows": [2, 4]}
    files = [
        {"name": "good", "file": "good.csv", "profile": "share", "about": "Valid."},
        {"name": "bad", "file": "bad.csv", "profile": "share", "about": "Two unknown codes.", "expected": [expected]},
    ]
    (folder / "manifest.json").write_text(json.dumps({"standard": "1.1.0", "about": "Two.", "instances": files}))
    return folder


@pytest.fixture
def checker(tmp_path):
    """Write a program that runs some lines of Python; `found` is what it prints as its findings."""

    def write(*lines: str) -> list[str]:
        script = tmp_path / "checker.py"
        before = ("import json, pathlib, sys, time", "file = pathlib.Path(sys.argv[1])", "found = []")
        script.write_text("\n".join([*before, *lines, 'print(json.dumps({"findings": found}))']))
        return [sys.executable, str(script)]

    return write


RIGHT = (
    "rows = [n for n, line in enumerate(file.read_text().split(), 1) if n > 1 and line != 'Feminine']",
    "if rows: found = [{'code': 'unknown-code', 'severity': 'error', 'column': 'A', 'rows': rows, 'more': 1}]",
)


def said(report) -> str:
    """All that a report says."""
    return "\n".join(report.sentences())


class TestTheSet:
    """The published files."""

    def test_it_is_of_the_present_version(self):
        """The test set tests the standard that comes with it."""
        assert SET.standard == standard().version

    def test_names_and_files_are_unique_and_there(self, tmp_path):
        """Every file of the manifest is written out, and none that the manifest does not name."""
        write_instances(tmp_path / "set")
        files = {path.relative_to(tmp_path / "set").as_posix() for path in (tmp_path / "set").rglob("*.*")}
        assert files - {"manifest.json", "README.md"} == {one.file for one in SET.instances}
        assert len({one.name for one in SET.instances}) == len(SET.instances) == len({i.file for i in SET.instances})

    def test_every_profile_has_valid_and_invalid_files(self):
        """No profile is tested by errors alone, nor by valid files alone."""
        kinds = {(one.profile, bool(one.expected)) for one in SET.instances}
        assert kinds == {(profile, wrong) for profile in PROFILES for wrong in (True, False)}

    def test_every_code_of_structure_and_consistency_is_raised(self):
        """Each kind of finding that other software must raise has a file that shows it."""
        asked = {code for code, kind in CHECKS.items() if kind.layer in {"structure", "consistency"}}
        raised = {expected.code for one in SET.instances for expected in one.expected}
        assert asked - raised == set()
        assert raised <= set(CHECKS)

    def test_severities_are_those_of_the_catalogue(self):
        """The manifest says of a code what the catalogue says."""
        different = {e for one in SET.instances for e in one.expected if CHECKS[e.code].severity != e.severity}
        assert different == set()

    def test_files_are_small_and_name_nobody(self, tmp_path):
        """Each file can be read at a glance; where it names a person or an address, it says that it is invented."""
        write_instances(tmp_path / "set")
        for one in SET.instances:
            text = (tmp_path / "set" / one.file).read_text(encoding="utf-8")
            assert len(text) < 3_000, one.file
            assert not re.findall(r"@(?!example\.org|SUM)\w+\.", text), one.file
            assert one.about.endswith(".")

    def test_the_json_schema_says_the_same(self):
        """The published JSON Schema refuses the JSON files that must raise an error, and no others."""
        asked = [(one, json.loads((OWN / one.file).read_text())) for one in SET.instances if one.file.endswith(".json")]
        envelopes = [(one, content) for one, content in asked if isinstance(content, dict)]
        assert len(envelopes) > 4
        for one, content in envelopes:
            schema = json.loads(json_schema(standard(), one.profile))
            wrong = any(expected.severity == "error" for expected in one.expected)
            assert jsonschema_rs.validator_for(schema).is_valid(content) is not wrong, one.name

    def test_shoal_checks_as_it_must(self, monkeypatch):
        """Our own engine raises exactly what every file asks for; it is read in this process, for the time it saves."""
        monkeypatch.setattr(tolerant, "ask", ask_here)
        found = {}
        for one in SET.instances:
            wrong = differences(one, checked(one))
            if wrong:
                found[one.name] = [difference.message for difference in wrong]
        assert found == {}


def checked(one: Instance) -> tuple[Reported, ...]:
    """What Shoal reports on a file of the set."""
    sheet = tolerant.read_for_check(OWN / one.file)
    return read_answer(json.dumps(as_json(check_sheet(sheet, one.profile))))


def ask_here(path: Path, options: ReadOptions, *, rows: bool = True, tolerates: frozenset[str] = frozenset()) -> Reply:
    """What the reader's child process does, in this process."""
    out = io.BytesIO()
    answer({"path": path, "options": options.as_dict(), "rows": rows, "tolerates": sorted(tolerates)}, out)
    out.seek(0)
    *batches, (_, end) = frames(out)
    return reply_of((batch for _, batch in batches), json.loads(end))


OWN = Path(running.__file__).parents[1] / "data" / "conformance"


class TestComparing:
    """What differs between an answer and what is expected."""

    def test_nothing_differs_where_all_is_as_it_must_be(self):
        """The same code, severity, column and rows; other warnings may be there."""
        one = instance(Expected(code=CODE, severity="error", column="A", rows=(2, 4)))
        answer = [Reported(CODE, "error", "A", (4, 2)), Reported("x", "warning", "B", (9,)), Reported("y", "note")]
        assert differences(one, answer) == ()

    def test_one_finding_a_row_is_the_same_as_one_for_all_rows(self):
        """A program may report each row by itself."""
        one = instance(Expected(code=CODE, severity="error", column="A", rows=(2, 4)))
        assert differences(one, [Reported(CODE, "error", "A", (2,)), Reported(CODE, "error", "A", (4,))]) == ()

    @pytest.mark.parametrize(
        ("answer", "kind", "message"),
        [
            ([], "missing", "unknown-code was not reported for column A, rows 2, 4."),
            (
                [Reported(CODE, "error", "B", (2, 4))],
                "missing",
                "for column A, rows 2, 4. It was reported for column B",
            ),
            ([Reported(CODE, "note", "A", (2, 4))], "severity", "is of severity error; reported as note."),
            ([Reported(CODE, "error", "A", (2,))], "rows", "has other rows. Not reported: row 4."),
            ([Reported(CODE, "error", "A", (2, 3, 4))], "rows", "Reported, but without it: row 3."),
            (
                [Reported(CODE, "error", "A", (2, 4)), Reported("x", "error", None, (7,))],
                "unexpected",
                "x was reported as an error for the whole file, row 7, where there is none.",
            ),
        ],
    )
    def test_each_difference_has_its_words(self, answer, kind, message):
        """A difference says which code, where, and what was reported in its place."""
        one = instance(Expected(code=CODE, severity="error", column="A", rows=(2, 4)))
        found = differences(one, answer)
        assert found[0].kind == kind
        assert message in found[0].message

    def test_rows_are_not_compared_where_none_are_named(self):
        """A finding of a whole column may name rows or none."""
        one = instance(Expected(code=CODE, severity="error", column="A"))
        assert differences(one, [Reported(CODE, "error", "A", (2,))]) == ()
        assert differences(one, [Reported(CODE, "error", "A")]) == ()

    def test_other_errors_are_let_pass_where_the_file_is_not_exact(self):
        """Only an exact file forbids other errors."""
        assert differences(instance(exact=False), [Reported("x", "error")]) == ()
        assert len(differences(instance(exact=True), [Reported("x", "error")])) == 1

    @given(rows=st.sets(st.integers(1, 50)), other=st.sets(st.integers(1, 50)))
    def test_rows_differ_exactly_where_the_sets_do(self, rows, other):
        """There is a difference of rows if and only if the sets of rows are not the same."""
        one = instance(Expected(code=CODE, severity="error", column="A", rows=tuple(rows)))
        found = differences(one, [Reported(CODE, "error", "A", tuple(other))])
        assert bool(found) == (rows != other)


class TestAnswers:
    """Reading what a program prints, without trusting it."""

    def test_what_is_not_asked_for_is_passed_over(self):
        """Other keys, a missing column and missing rows are fine."""
        text = '{"findings": [{"code": "x", "severity": "note", "message": "Hm."}], "ok": true}'
        assert read_answer(text) == (Reported("x", "note", None, ()),)

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("", "printed nothing"),
            ("Segmentation fault", "not JSON"),
            ("[" * 100_000, "not JSON|too deeply"),
            ("[]", 'no list "findings"'),
            ('{"findings": {}}', 'no list "findings"'),
            ('{"findings": [1]}', "Finding 1 is no JSON object"),
            ('{"findings": [{"severity": "note"}]}', 'no text "code"'),
            ('{"findings": [{"code": "x", "severity": "bad"}]}', "error, warning, note"),
            ('{"findings": [{"code": "x", "severity": ["error"]}]}', "error, warning, note"),
            ('{"findings": [{"code": "x", "severity": "note", "column": 3}]}', "neither a letter nor null"),
            ('{"findings": [{"code": "x", "severity": "note", "rows": "2"}]}', "no list of row numbers"),
            ('{"findings": [{"code": "x", "severity": "note", "rows": [true]}]}', "no list of row numbers"),
        ],
    )
    def test_garbage_is_named(self, text, words):
        """What is wrong with an answer is said in a sentence."""
        with pytest.raises(Unanswered, match=words):
            read_answer(text)

    @given(st.text())
    def test_no_text_breaks_the_reading(self, text):
        """Any text is an answer or is refused."""
        with contextlib.suppress(Unanswered):
            assert isinstance(read_answer(text), tuple)


class TestRunning:
    """Running programs, good and bad."""

    def test_a_program_that_checks_right_conforms(self, checker, small):
        """All files are as they must be, and the report says so."""
        report = run(checker(*RIGHT), folder=small)
        assert report.conforms
        assert "all 2 files are as they must be" in said(report)

    @pytest.mark.parametrize(
        ("lines", "words"),
        [
            ((), "unknown-code was not reported for column A, rows 2, 4."),
            (("found = [{'code': 'x', 'severity': 'error'}]",), "x was reported as an error for the whole file"),
            (("print('garbage'); sys.exit()",), "not JSON"),
            (("sys.exit()",), "printed nothing"),
            (("sys.stdout.buffer.write(bytes([0xff])); sys.exit()",), "not UTF-8"),
            (("sys.exit('no such profile')",), "rows 2, 4|printed nothing"),
            (("print('cannot go on', file=sys.stderr); sys.exit(3)",), 'exit code 3 and said: "cannot go on"'),
            (("raise ValueError('broken')",), "printed nothing|exit code 1"),
        ],
    )
    def test_a_program_that_checks_wrong_does_not(self, checker, small, lines, words):
        """A program that finds nothing, too much, prints garbage or fails is named with what it did."""
        report = run(checker(*lines), folder=small)
        assert not report.conforms
        assert re.search(words, said(report))
        assert "does not conform" in said(report)

    def test_a_program_that_hangs_is_stopped(self, checker, small):
        """The time limit holds for each file, and what the program started is stopped with it."""
        child = "import subprocess; subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])"
        report = run(checker(child, "time.sleep(60)"), folder=small, seconds=0.5)
        assert all("longer than 0.5 seconds" in result.differences[0].message for result in report.results)
        assert sum(result.seconds for result in report.results) < 20

    def test_a_program_that_prints_without_end_is_stopped(self, checker, small, monkeypatch):
        """No more than a limit of output is kept."""
        monkeypatch.setattr(running, "MOST_OUTPUT", 1 << 20)
        report = run(checker("while True: print('x' * 1000)"), folder=small, seconds=30)
        assert all("more than 1 MiB" in result.differences[0].message for result in report.results)

    def test_words_of_a_program_move_no_cursor(self, checker, small):
        """What a program says on standard error is shown without signs that steer a terminal."""
        report = run(checker("print('\\x1b[2Jgone', file=sys.stderr); sys.exit(9)"), folder=small)
        assert "\x1b" not in said(report)
        assert "gone" in said(report)

    def test_a_program_that_is_not_there_is_an_error(self, small):
        """The sentence names the program and why it can't be started."""
        with pytest.raises(FileError, match="'no-such-checker' can't be started: No such file"):
            run(["no-such-checker"], folder=small)

    def test_no_program_is_an_error(self, small):
        """There must be something to run."""
        with pytest.raises(FileError, match="No program"):
            run([], folder=small)

    def test_places_in_the_command_are_filled_in(self, tmp_path):
        """File and profile stand where the command says; otherwise they are put behind."""
        file = tmp_path / "a.csv"
        assert arguments(["check", "--of={profile}", "{file}"], file, "share") == ["check", "--of=share", str(file)]
        assert arguments(["check"], file, "share") == ["check", str(file), "--profile", "share", "--json"]

    def test_the_published_set_is_run_where_no_other_is_named(self, checker):
        """Without a folder every published file is run."""
        told = []
        report = run(checker(), tell=lambda name, share: told.append((name, share)))
        assert [result.instance.name for result in report.results] == [one.name for one in SET.instances]
        assert {result.instance.name for result in report.failed} == {i.name for i in SET.instances if i.expected}
        assert told[0] == (SET.instances[0].name, 0)


class TestManifest:
    """Reading a manifest that somebody wrote."""

    def test_a_folder_without_one_is_no_test_set(self, tmp_path):
        """The sentence says what is lacking."""
        with pytest.raises(FileError, match=r"no manifest\.json"):
            load_instances(tmp_path)

    def test_a_broken_one_is_named(self, small):
        """The sentence names the place in the manifest."""
        text = (small / "manifest.json").read_text().replace('"severity": "error"', '"severity": "bad"')
        (small / "manifest.json").write_text(text)
        with pytest.raises(FileError, match=r"instances\.1\.expected\.0\.severity"):
            load_instances(small)

    def test_a_folder_with_files_is_left_alone(self, small):
        """The test set is written into an empty folder only."""
        with pytest.raises(FileError, match="is not empty"):
            write_instances(small)


class TestCommand:
    """`shoal standard conformance`."""

    @pytest.fixture
    def call(self):
        """Call the command as the terminal does."""
        app = typer.Typer()
        app.command("conformance", context_settings=SETTINGS)(conformance)
        return lambda *words: CliRunner().invoke(app, [str(word) for word in words])

    def test_the_set_is_written_for_vendors(self, call, tmp_path):
        """`--write` needs no program."""
        result = call("--write", tmp_path / "new")
        assert result.exit_code == 0
        assert load_instances(tmp_path / "new") == SET

    def test_a_program_that_differs_ends_with_one(self, call, checker, small):
        """The exit code says whether it conforms; the report is JSON where that is asked for."""
        result = call("--json", "--folder", small, *checker())
        assert result.exit_code == 1
        shown = json.loads(result.stdout)
        assert (shown["conforms"], shown["passed"], shown["failed"]) == (False, 1, 1)
        assert [d["kind"] for one in shown["instances"] for d in one["differences"]] == ["missing"]

    def test_a_program_that_conforms_ends_with_nought(self, call, checker, small):
        """The exit code says whether it conforms."""
        result = call("--folder", small, *checker(*RIGHT))
        assert result.exit_code == 0
        assert "conforms to version 1.1.0" in result.stdout

    def test_options_behind_the_program_are_its_own(self, call, checker, small):
        """What follows the program belongs to it, `--json` too."""
        shows = checker("print(sys.argv[2:], file=sys.stderr); sys.exit(7)")
        result = call("--folder", small, *shows, "{file}", "--json")
        assert result.exit_code == 1
        assert "['--json']" in result.stdout

    def test_something_must_be_asked_for(self, call):
        """Neither a program nor a folder is a wrong call."""
        assert call().exit_code == 2


def test_shoal_check_conforms(small):
    """The command itself, started as a vendor's program is, answers as the protocol asks."""
    report = run([sys.executable, "-m", "shoal.cli", "check"], folder=small)
    assert report.conforms, said(report)
