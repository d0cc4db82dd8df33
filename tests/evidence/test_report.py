"""The steward's report: what it says, and where it is never written."""

from __future__ import annotations

import doctest
import re
import stat
from dataclasses import replace
from datetime import date
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest

from shoal.errors import FileError, Refused, ShoalError
from shoal.evidence import Against, Evidence, ReportContext, assess, measures, wording, write_report
from shoal.evidence.certificate import LIMITS, Certified, MeanError
from shoal.evidence.certified import NAMES, limit_notes
from shoal.evidence.checks import machine_checks
from shoal.evidence.page import SOURCE_NAMES, missing_by_size
from shoal.evidence.report import check_report_path
from shoal.evidence.sentences import four_sentences
from shoal.privacy.accountant import Spend
from shoal.privacy.casetable import CaseTable
from shoal.privacy.plan import make_plan

from .conftest import Made

MARK = "SENSITIVE: for the data steward, not for publication"
CONTEXT = ReportContext(
    title="Invented cases",
    version="2026.1",
    created=date(2026, 11, 22),
    epsilon=4.0,
    delta=1e-6,
    spends=(
        Spend("discrete Gaussian", "single attributes", 6, 12.5, Fraction(1, 8), answers=20),
        Spend("discrete Gaussian", "pairs of attributes", 144, 80.0, Fraction(3, 8), answers=150),
    ),
    ledger_head="ab" * 32,
    remaining_epsilon=3.25,
    total_epsilon=8.0,
    engine_version="0.1.0",
    seconds=12.4,
)


@pytest.fixture(scope="module")
def evidence(made: Made) -> Evidence:
    """The evidence of the invented release."""
    return assess(made.table, made.records, made.counts, length=3, seed=1)


@pytest.fixture
def page(tmp_path: Path, evidence: Evidence) -> str:
    """The report of the invented release."""
    return write_report(tmp_path / "report.html", evidence, CONTEXT).read_text(encoding="utf-8")


class _Tags(HTMLParser):
    """Collects start tags, and notices tags that are not closed in turn."""

    VOID = ("meta", "line", "circle", "polyline", "br", "hr", "img", "link")

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_it_says_on_its_face_that_it_is_sensitive(page: str):
    """The mark stands in the title, at the top and at the end."""
    title = re.search(r"<title>(.*?)</title>", page)
    assert title is not None
    assert title[1].startswith(MARK)
    assert page.count(f'class="mark">{MARK}') == 2


def test_it_is_one_file_without_script(page: str):
    """Nothing is fetched, nothing runs, and every tag is closed."""
    tags = _Tags()
    tags.feed(page)
    assert tags.open == []
    names = {name for name, _ in tags.seen}
    assert not names & {"script", "link", "img", "iframe", "form", "object", "a"}
    attributes = {name for _, found in tags.seen for name in found}
    assert not attributes & {"src", "href", "srcset", "style"}
    assert not [name for name in attributes if name.startswith("on")]
    assert "url(" not in page
    assert "@import" not in page


def test_it_tells_guarantee_budget_and_ledger(page: str):
    """Epsilon, delta, each line of the account with its share, the ledger's head and what remains are there."""
    for text in (
        "54.6×",
        "1e-06",
        "single attributes",
        "√144",
        "0.375000",
        "75 %",
        "0.500000",
        "ab" * 32,
        "3.25",
        "of 8",
    ):
        assert text in page
    assert "all 4 sets of three attributes" in page
    assert "12 seconds" in page


def test_every_measured_figure_of_the_overall_lines_is_there(page: str, evidence: Evidence):
    """The mean errors of all four sources stand in the tables."""
    for table in evidence.tables:
        if table.shown:
            assert f'<td class="n first">{wording.number(table.overall.absolute)}</td>' in page


@pytest.fixture(scope="module")
def certified(made: Made) -> Evidence:
    """The same evidence with all four limits."""
    against = Against(make_plan(made.domain, Fraction(1, 2)), components=50)
    return assess(made.table, made.records, made.counts, length=3, seed=1, against=against)


def test_the_certificate_is_one_table(tmp_path: Path, certified: Evidence):
    """Each line has the error of this release, and the error of each limit with the ratio to it."""
    page = write_report(tmp_path / "r.html", certified, CONTEXT).read_text(encoding="utf-8")
    body = re.search(r'<table class="certificate">.*?</table>', page, re.DOTALL)
    assert body is not None
    lines = re.findall(r"<tr[^>]*><td>.*?</tr>", body[0], re.DOTALL)
    assert len(lines) == len(certified.certificate) == 6
    for line, row in zip(lines, certified.certificate, strict=True):
        expected = [f"{row.length}", SOURCE_NAMES[row.source], f"{row.cells}", _both(row.error)]
        for limit in LIMITS:
            ratios = f"{wording.times(row.ratio(limit))} ({wording.times(row.absolute_ratio(limit))})"
            expected += [_both(row.limit(limit)), ratios if row.ratio(limit) else "–"]
        cells = re.findall(r"<t[dh][^>]*>(.*?)</t[dh]>", line, re.DOTALL)
        assert [" ".join(re.sub(r"<[^>]+>", " ", cell).split()) for cell in cells] == expected


def _both(error: MeanError | None) -> str:
    return f"{wording.percent(error.relative)} ({wording.number(error.absolute)})" if error else "–"


def test_each_limit_is_explained_with_its_ratio(certified: Evidence):
    """Four notes tell what a limit is, and what the ratios of the longest combinations mean."""
    notes = limit_notes(certified)
    assert [note.name for note in notes] == [NAMES[limit] for limit in LIMITS]
    for note, limit in zip(notes, LIMITS, strict=True):
        for row in certified.certificate[-2:]:
            ratio = row.ratio(limit)
            assert ratio is not None
            assert row.source in note.meaning.lower()
            told = (wording.times(ratio), wording.percent(ratio))
            assert [text for text in told if text in note.meaning]
        assert "three attributes" in note.meaning
    assert "50 components" in notes[2].what


@pytest.mark.parametrize("ratio", [0.5, 2.0])
def test_the_notes_tell_better_from_worse(certified: Evidence, ratio: float):
    """Below one and above one are said in other words, for every limit."""
    error, limit = MeanError(4 * ratio, 0.4 * ratio), MeanError(4, 0.4)
    row = Certified("synthetic records", 3, 9, error, (limit,) * 4)
    words = {
        0.5: (
            "makes more of the same budget",
            "no further from the truth (0.50×)",
            "Noise added nothing",
            "50 % of that error",
        ),
        2.0: ("would have served better", "2.00× as far from the truth", "about 50 % is the model's", "tell nothing"),
    }[ratio]
    notes = limit_notes(replace(certified, certificate=(row,)))
    assert [word in note.meaning for word, note in zip(words, notes, strict=True)] == [True] * 4


def test_a_limit_that_was_left_out_is_told(page: str):
    """Without a fit without noise the report says that it was left out, and shows no ratio for it."""
    assert "It was left out because it takes long." in page
    assert "There is no ratio to tell." in page


def test_what_is_suppressed_is_counted(page: str, evidence: Evidence):
    """The report tells how many combinations of ten or more case records are not shown, and of which sizes."""
    overall = evidence.table("protected counts", 3).overall
    assert overall.missing > 0
    assert f"share them: {overall.missing:,} of {overall.cells:,} combinations" in page
    assert missing_by_size(evidence.table("protected counts", 3)) in page


def test_texts_of_others_are_escaped(tmp_path: Path, evidence: Evidence):
    """A title that looks like a tag is shown as it is, and is no tag."""
    nasty = replace(CONTEXT, title="<script>alert(1)</script>", ledger_head='"><b>')
    page = write_report(tmp_path / "r.html", evidence, nasty).read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;alert(1)" in page
    assert "<b>" not in page


def test_only_its_owner_can_read_it(tmp_path: Path, evidence: Evidence):
    """The file has mode 0600, also where it takes the place of one that everybody could read."""
    path = tmp_path / "r.html"
    path.write_text("old")
    path.chmod(0o644)
    assert write_report(path, evidence, CONTEXT) == path
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in tmp_path.iterdir()] == ["r.html"]


def test_nobody_else_could_ever_read_it(tmp_path: Path, evidence: Evidence, monkeypatch: pytest.MonkeyPatch):
    """The file is private from its first byte on, and not only once its rights are set."""
    modes: list[int] = []
    monkeypatch.setattr(Path, "chmod", lambda path, _mode: modes.append(stat.S_IMODE(path.stat().st_mode)))
    write_report(tmp_path / "r.html", evidence, CONTEXT)
    assert modes
    assert not [mode for mode in modes if mode & 0o077]


@pytest.mark.parametrize("inside", ["report.html", "data/report.html", "data/explorer/report.html"])
def test_it_is_refused_inside_a_release(inside: str, tmp_path: Path, evidence: Evidence):
    """A folder above that holds release.json is a release, however deep the report would lie."""
    release = tmp_path / "2026.1"
    (release / "data" / "explorer").mkdir(parents=True)
    (release / "release.json").write_text("{}")
    with pytest.raises(Refused, match="inside a release folder"):
        write_report(release / inside, evidence, CONTEXT)
    assert not (release / inside).exists()


def test_it_is_refused_inside_the_folder_to_come(tmp_path: Path, evidence: Evidence):
    """The target folder of the release counts before it has its release.json, and before it exists."""
    target = tmp_path / "2026.1"
    context = replace(CONTEXT, release_folder=target)
    for path in (target, target / "r.html", target / "deep" / "r.html"):
        with pytest.raises(Refused):
            write_report(path, evidence, context)
    target.mkdir()
    with pytest.raises(Refused):
        write_report(target / "r.html", evidence, context)
    assert list(target.iterdir()) == []
    write_report(tmp_path / "r.html", evidence, context)


def test_a_link_leads_nobody_into_a_release(tmp_path: Path, evidence: Evidence):
    """A link to a folder of the release is seen through, and so is a path with dots."""
    release = tmp_path / "2026.1"
    (release / "data").mkdir(parents=True)
    (release / "release.json").write_text("{}")
    (tmp_path / "elsewhere").symlink_to(release / "data")
    for path in (tmp_path / "elsewhere" / "r.html", release / "data" / ".." / "r.html"):
        with pytest.raises(Refused):
            write_report(path, evidence, CONTEXT)


def test_a_folder_or_a_missing_folder_is_a_clear_error(tmp_path: Path):
    """What can't be written is said before any work."""
    with pytest.raises(FileError, match="is a folder"):
        check_report_path(tmp_path)
    with pytest.raises(FileError, match="does not exist"):
        check_report_path(tmp_path / "missing" / "r.html")


def test_a_failed_write_leaves_the_old_report(tmp_path: Path, evidence: Evidence, monkeypatch: pytest.MonkeyPatch):
    """When the disk fails, the report that was there stays, and no part is left beside it."""
    path = tmp_path / "r.html"
    path.write_text("old")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FileError, match="No space left"):
        write_report(path, evidence, CONTEXT)
    assert path.read_text() == "old"
    assert [p.name for p in tmp_path.iterdir()] == ["r.html"]


def test_the_refusal_is_an_error_of_ours():
    """Callers catch one tree of errors."""
    assert issubclass(Refused, ShoalError)


def test_the_four_sentences_hold_the_numbers(evidence: Evidence):
    """Each sentence tells its figures: the odds, what is shown and covered, exact matches, and errors."""
    data, aggregates, privacy, use = four_sentences(evidence, CONTEXT)
    assert "factor of 54.6 (epsilon 4)" in data.text
    assert "1 in 1,000,000 (delta)" in data.text
    assert "36 %" in data.note
    counts, records = evidence.table("protected counts", 3), evidence.table("synthetic records", 3)
    assert wording.percent(1 - counts.overall.lost) in aggregates.text
    assert wording.percent(evidence.coverage[2].overall) in aggregates.text
    assert f"{evidence.unique.unique:,} case records" in privacy.text
    assert wording.percent(evidence.unique.synthetic_share) in privacy.text
    assert f"{wording.number(records.overall.absolute)} records" in use.text
    assert all(
        sentence.text.endswith(".") and sentence.text.count(". ") == 0 for sentence in (data, aggregates, privacy, use)
    )


def test_a_release_with_nothing_to_measure_has_sentences_too(tmp_path: Path, made: Made):
    """Of an empty table the report says so, in words and without figures that do not exist."""
    empty = CaseTable.from_rows(made.domain, np.zeros((0, len(made.domain)), np.uint16))
    evidence = assess(empty, made.records, made.counts, length=3, seed=0)
    _, aggregates, privacy, use = four_sentences(evidence, CONTEXT)
    assert "nothing to be accurate about" in aggregates.text
    assert "no case record is unlike all others" in privacy.text
    assert "nothing to be accurate about" in use.text
    page = write_report(tmp_path / "r.html", evidence, CONTEXT).read_text(encoding="utf-8")
    assert "None" not in page
    assert "nan" not in page


def test_lengths_without_protected_counts_say_so(tmp_path: Path, made: Made):
    """A length that was not computed is named so, and is no zero."""
    short = replace(made.counts, lengths=made.counts.lengths[:1])
    evidence = assess(made.table, made.records, short, length=2, seed=0)
    page = write_report(tmp_path / "r.html", evidence, CONTEXT).read_text(encoding="utf-8")
    assert "not computed" in page


def test_no_value_of_a_case_is_in_the_report(page: str, made: Made):
    """The report holds figures about the table, and neither attributes nor values of it."""
    for attribute in made.domain:
        assert f">{attribute.name}<" not in page
        assert not [value for value in attribute.values[1:] if re.search(rf"\b{value}\b", page)]


def test_what_is_wrong_is_pointed_out(evidence: Evidence):
    """A high epsilon, a careless delta and intervals that do not hold are not as they should be."""
    verdicts = {check.question: check.good for check in machine_checks(evidence, CONTEXT)}
    assert verdicts["Epsilon is at most 4"]
    assert verdicts["Delta is far below one in the number of case records"]
    careless = replace(CONTEXT, epsilon=12.0, delta=0.01)
    verdicts = {check.question: check.good for check in machine_checks(evidence, careless)}
    assert not verdicts["Epsilon is at most 4"]
    assert not verdicts["Delta is far below one in the number of case records"]
    failing = replace(evidence, coverage=tuple(replace(one, overall=0.5) for one in evidence.coverage))
    verdicts = {check.question: check.good for check in machine_checks(failing, CONTEXT)}
    assert not verdicts["The 90 % intervals of length 2 hold the true count"]


@pytest.mark.parametrize("module", [wording, measures])
def test_the_examples_in_the_docstrings_hold(module):
    """Examples are tests."""
    assert doctest.testmod(module).failed == 0


@pytest.mark.parametrize(("epsilon", "expected"), [(1.0, "2.72"), (0.1, "1.11"), (8.0, "2,981")])
def test_the_odds_are_rounded_against_us(epsilon: float, expected: str):
    """The factor of the odds is never rounded down."""
    assert wording.factor(epsilon) == expected
