"""Codes and docs hold together, and every finding can be put into words."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

import shoal
from shoal.intake.kinds import KINDS, Collector

SOURCE = Path(shoal.__file__).parent
DOCS = Path(__file__).parents[2] / "docs" / "findings.md"


def _calls(tree: ast.AST, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in names:
                yield node


def _makers(tree: ast.AST) -> set[str]:
    """`Finding`, and the functions of a module (others may import them) that take a code and return a finding."""
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.returns is not None]
    return {"Finding"} | {
        node.name
        for node in functions
        if ast.unparse(node.returns) == "Finding" and "code" in [each.arg for each in node.args.args]
    }


def _code(call: ast.Call) -> str | None:
    given = [keyword.value for keyword in call.keywords if keyword.arg == "code"] + call.args[:1]
    return given[0].value if given and isinstance(given[0], ast.Constant) else None


def _pairs(tree: ast.AST) -> Iterator[str]:
    """The codes of literal pairs of a code and a sentence, which some modules hand to a function of their own."""
    for node in ast.walk(tree):
        first, *rest = node.elts if isinstance(node, ast.Tuple) and len(node.elts) > 1 else [None]
        if (
            isinstance(first, ast.Constant)
            and re.fullmatch(r"[a-z]+(-[a-z]+)+", str(first.value))
            and isinstance(rest[0], ast.Constant)
            and str(rest[0].value).endswith(".")
        ):
            yield str(first.value)


def codes_in_source() -> set[str]:
    """Every code that the package can give."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in SOURCE.rglob("*.py")]
    makers = set[str]().union(*map(_makers, trees))
    literal = {_code(call) for tree in trees for call in _calls(tree, makers)} - {None}
    return {str(code) for code in literal} | {code for tree in trees for code in _pairs(tree)} | set(KINDS)


def entries() -> dict[str, str]:
    """The entries of the docs: the text below each code."""
    parts = re.split(r"^### `([a-z0-9-]+)`$", DOCS.read_text(encoding="utf-8"), flags=re.MULTILINE)
    assert len(set(parts[1::2])) == len(parts[1::2])
    return {code: text.split("\n## ")[0].strip() for code, text in zip(parts[1::2], parts[2::2], strict=True)}


def test_every_code_has_an_entry_and_every_entry_a_code():
    """docs/findings.md has one entry for each code of the package, and none for a code that is gone."""
    assert set(entries()) == codes_in_source()


def test_every_entry_says_what_it_means_and_what_to_do():
    """An entry says how grave the finding is, what it means, and what to do."""
    for code, text in entries().items():
        assert re.match(r"(An error|A warning|A note): ", text), code
        assert re.search(r"^\*\*What to do:\*\* \w", text, flags=re.MULTILINE), code


@pytest.mark.parametrize("code", KINDS)
def test_the_entry_names_the_severity_of_the_code(code):
    """Docs and code agree on how grave a finding is."""
    assert entries()[code].split(":")[0].split()[1] == KINDS[code].severity


def test_every_finding_can_be_put_into_words():
    """Wherever the reader notes a finding, its code exists and every brace of its message is filled."""
    seen = set()
    for path in (SOURCE / "intake").glob("*.py"):
        for call in _calls(ast.parse(path.read_text(encoding="utf-8")), {"add", "stop"}):
            code = _code(call)
            if code is None or (code not in KINDS and len(call.args) == 1 and not call.keywords):
                continue  # a set's `add`, or a code from a list of codes
            braces = {name for _, name, _, _ in string.Formatter().parse(KINDS[code].message) if name}
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


@pytest.mark.parametrize("code", KINDS)
def test_messages_are_sentences(code):
    """A message and a fix are sentences that end in a full stop, or in a bracket or a quotation after one."""
    for text in (KINDS[code].message, KINDS[code].fix):
        assert re.match(r"[A-Z]", text)
        assert text.endswith(".")
