"""Codes and docs hold together, and every finding can be put into words."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import shoal
from shoal.collection import findings as collecting
from shoal.errors import Finding, UnknownName, Where
from shoal.intake.checks.catalogue import CHECKS
from shoal.intake.identifying import KINDS
from shoal.intake.kinds import SEVERITIES, Collector, pack, unpack
from shoal.intake.mapping import findings as mapping
from shoal.intake.packing import findings as packing
from shoal.linkage import findings as linking
from shoal.releases import findings as releasing
from shoal.standard import LANGUAGES
from shoal.standard._data import read_yaml
from shoal.standard.findings import PARTS, finding_codes, finding_text, in_language

LISTS = {
    "intake/mapping/findings.py": mapping.SEVERITIES,
    "intake/packing/findings.py": packing.SEVERITIES,
    "linkage/findings.py": linking.SEVERITIES,
    "collection/findings.py": collecting.SEVERITIES,
    "releases/findings.py": releasing.SEVERITIES,
}
"""The lists of kinds beside those of reading and checking, by the module that has each."""
LISTED = {code: severity for listed in LISTS.values() for code, severity in listed.items()}

SOURCE = Path(shoal.__file__).parent
DOCS = Path(__file__).parents[2] / "docs" / "findings.md"


def _braces(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def _calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in names:
                yield node


def _code(call: ast.Call) -> str | None:
    given = [keyword.value for keyword in call.keywords if keyword.arg == "code"] + call.args[:1]
    return given[0].value if given and isinstance(given[0], ast.Constant) else None


def _trees() -> dict[str, ast.Module]:
    """Every module of the package, by its path."""
    paths = {path.relative_to(SOURCE).as_posix(): path for path in SOURCE.rglob("*.py")}
    return {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in paths.items()}


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def _takes_a_code(function: ast.FunctionDef) -> bool:
    return "code" in [each.arg for each in [*function.args.posonlyargs, *function.args.args]]


def entries() -> dict[str, str]:
    """The entries of the docs: the text below each code."""
    parts = re.split(r"^### `([a-z0-9-]+)`$", DOCS.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert len(set(parts[1::2])) == len(parts[1::2])
    return {code: text.split("\n## ")[0].strip() for code, text in zip(parts[1::2], parts[2::2], strict=True)}


def test_findings_are_made_in_few_places():
    """A finding is made where its code is looked up in a list of kinds, so that no code is without a kind and texts."""
    made = {
        (name, function.name)
        for name, tree in _trees().items()
        for function in _functions(tree)
        if any(_calls(function, {"Finding"}))
    }
    assert made == {
        ("intake/kinds.py", "_wordless"),
        ("intake/kinds.py", "unpack"),
        ("intake/checks/finder.py", "_add"),
        ("standard/findings.py", "make_finding"),
    }
    makers = {
        name
        for name, tree in _trees().items()
        for function in _functions(tree)
        if any(_calls(function, {"make_finding"}))
    }
    assert makers == set(LISTS)
    outside = [
        name
        for name, tree in _trees().items()
        for node in tree.body
        if not _defines(node)
        if any(_calls(node, {"Finding"}))
    ]
    assert outside == []


def _defines(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef | ast.ClassDef)


def test_every_code_that_is_handed_on_has_a_kind_and_texts():
    """What is given to a function that takes a code is a code of one of the lists, and has texts."""
    assert set(finding_codes()) == set(SEVERITIES) | set(CHECKS) | set(LISTED)
    trees = _trees()
    takers = {function.name for tree in trees.values() for function in _functions(tree) if _takes_a_code(function)}
    handed = {code for tree in trees.values() for call in _calls(tree, takers) if _is_code(code := _code(call))}
    assert len(handed) > 100
    assert handed - set(KINDS) <= set(finding_codes())


def _is_code(text: object) -> bool:
    return isinstance(text, str) and bool(re.fullmatch(r"[a-z]+(-[a-z]+)+", text))


def test_every_code_is_given_somewhere():
    """No texts are left of a code that nothing gives any more."""
    lists = {"intake/kinds.py", "intake/checks/catalogue.py", *LISTS}
    given = {
        node.value
        for name, tree in _trees().items()
        if name not in lists
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant)
    }
    assert set(finding_codes()) <= given


def test_a_code_of_two_lists_is_as_grave_in_both():
    """A draft gives two kinds of reading too, and says the same of them."""
    both = set(SEVERITIES) & set(releasing.SEVERITIES)
    assert both == {"empty-header", "duplicate-header"}
    assert {SEVERITIES[code] for code in both} == {releasing.SEVERITIES[code] for code in both}
    assert set(finding_codes("releasing")) == set(releasing.SEVERITIES) - both


def test_every_code_has_an_entry_and_every_entry_a_code():
    """docs/findings.md has one entry for each code of the package, and none for a code that is gone."""
    assert set(entries()) == set(finding_codes())


def test_every_entry_says_what_it_means_and_what_to_do():
    """An entry says how grave the finding is, what it means, and what to do."""
    for code, text in entries().items():
        assert re.match(r"(An error|A warning|A note): ", text), code
        assert re.search(r"^\*\*What to do:\*\* \w", text, flags=re.MULTILINE), code


def test_the_entry_names_the_severity_of_the_code():
    """Docs and code agree on how grave a finding is."""
    checking = {code: kind.severity for code, kind in CHECKS.items()}
    for code, severity in {**SEVERITIES, **checking, **LISTED}.items():
        assert entries()[code].split(":")[0].split()[1] == severity, code


def test_every_finding_can_be_put_into_words():
    """Wherever the reader notes a finding, its code exists and every brace of its message is filled."""
    seen = set()
    for path in (SOURCE / "intake").glob("*.py"):
        for call in _calls(ast.parse(path.read_text(encoding="utf-8")), {"add", "stop"}):
            code = _code(call)
            if code is None or (code not in SEVERITIES and len(call.args) == 1 and not call.keywords):
                continue  # a set's `add`, or a code from a list of codes
            braces = _braces(finding_text(code).message) | _braces(finding_text(code).fix)
            assert braces <= {keyword.arg for keyword in call.keywords}, (path.name, code)
            seen.add(code)
    assert len(seen) > 25


def test_findings_of_one_kind_and_column_are_counted_together():
    """One finding stands for all of its kind in one column; the first place is kept."""
    findings = Collector()
    for row in (5, 7, 9):
        findings.add("nul-byte", row, 2)
    findings.add("nul-byte", 3, 1)
    assert [(f.where.row, f.where.position, f.count) for f in findings.all()] == [(3, 1, 1), (5, 2, 3)]


@pytest.mark.parametrize("code", finding_codes())
def test_messages_are_sentences(code):
    """A message, a fix and the reason for them are sentences that end in a full stop, in every language."""
    for language in LANGUAGES:
        text = finding_text(code, language)
        for sentence in (text.message, text.fix, text.about):
            assert re.search(r"[.؟?][)\"»]?$", sentence), (language, sentence)
            assert language == "ar" or re.match(r"[\"«]?\s?[A-ZÀ-Ý{]", sentence), (language, sentence)


@pytest.mark.parametrize("part", PARTS)
def test_every_language_has_the_same_texts(part):
    """Each language has the same codes, each with the same braces, and none is left in another language's words."""
    texts = {language: read_yaml(f"findings/{part}/{language}.yaml") for language in LANGUAGES}
    for language in LANGUAGES:
        assert list(texts[language]) == list(texts["en"])
        for code, text in texts[language].items():
            assert set(text) == {"message", "fix", "about"}, code
            for name, sentence in text.items():
                assert _braces(sentence) == _braces(texts["en"][code][name]), (language, code)
                assert language == "en" or sentence != texts["en"][code][name], (language, code)
                assert (language == "ar") == bool(re.search("[\u0600-\u06ff]", sentence)), (language, code)


def test_the_texts_are_those_of_the_reader():
    """The reader's codes and the texts on reading are the same, and no code stands in both parts."""
    assert set(finding_codes("reading")) == set(SEVERITIES)
    assert len(set(finding_codes())) == len(finding_codes())


def test_a_finding_is_put_into_every_language():
    """Numbers get the language's own marks between thousands, and the standard's own words are translated."""
    content = Finding("not-what-it-says", "error", Where(), "", "", values={"suffix": ".csv", "content": "a picture"})
    limit = Finding("too-many-rows", "error", Where(), "", "", values={"limit": 20_000_000})
    assert in_language(content).message == "The file's name ends in .csv, but its content is a picture."
    assert in_language(content, "es").message.endswith("es una imagen.")
    assert "\u2066.csv\u2069" in in_language(content, "ar").message
    assert "20,000,000" in in_language(limit).message
    assert "20.000.000" in in_language(limit, "es-419").message
    assert in_language(limit, "tlh") == in_language(limit, "en")


def test_what_has_no_texts_is_left_as_it_is():
    """A finding that has no texts keeps its own words; a code that is none is refused."""
    other = Finding("no-such-code", "error", Where(), "A message.", "A fix.")
    assert in_language(other, "fr") == other
    with pytest.raises(UnknownName):
        finding_text("no-such-code")


def test_an_option_keeps_its_order_in_arabic():
    """What is typed, on the command line or in a description, runs from left to right within Arabic."""
    found = in_language(Finding("delimiter-unclear", "error", Where(), "", ""), "ar")
    assert "\u2066--delimiter ';'\u2069" in found.fix
    found = in_language(Finding("value-missing", "error", Where(), "", ""), "ar")
    assert "\u2066`can_be_missing: true`\u2069" in found.fix


def test_a_finding_survives_its_way_between_processes():
    """What is packed comes back equal."""
    findings = Collector()
    findings.add("too-many-columns", 3, 7, rows=[3, 9], count=2, limit=5)
    (found,) = findings.all()
    assert unpack(pack(found)) == found
    assert found.rows == (3, 9)


def test_a_tolerated_error_does_not_end_the_reading():
    """An error that is tolerated leaves the cells of use, unless it is what the reading stopped at."""
    findings = Collector(tolerates=frozenset({"empty-header"}))
    findings.add("empty-header", 1, 1)
    assert not findings.failed
    findings.stop("empty-header", 1, 1)
    assert findings.failed
