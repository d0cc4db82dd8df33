"""Every kind of finding of a collection has texts in every language, and some input that raises it."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from shoal.collection.findings import SEVERITIES, collection_finding
from shoal.standard.findings import finding_codes, finding_text

LANGUAGES = ("en", "fr", "es", "ar")


def test_every_code_has_texts_and_every_text_a_severity():
    """The table of severities and the texts hold the same codes."""
    assert set(SEVERITIES) == set(finding_codes("collecting"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_same_places(language: str):
    """A text in another language has its own words, and the braces of the English one."""
    for code in SEVERITIES:
        own, english = finding_text(code, language), finding_text(code)
        assert own.message
        assert own.about
        assert language == "en" or own.message != english.message
        for mine, theirs in ((own.message, english.message), (own.fix, english.fix)):
            assert set(re.findall(r"\{(\w+)\}", mine)) == set(re.findall(r"\{(\w+)\}", theirs)), code


@pytest.mark.parametrize("code", SEVERITIES)
def test_every_code_is_raised_in_some_test(code: str):
    """Another test of this folder raises it from an input and names it."""
    tests = [path for path in Path(__file__).parent.glob("test_*.py") if path.name != Path(__file__).name]
    text = "\n".join(path.read_text(encoding="utf-8") for path in tests)
    message = collection_finding(code).message
    named = f'"{code}"' in text or any(part in message for part in re.findall(r'match="([^"]+)"', text))
    assert named


@pytest.mark.parametrize("code", SEVERITIES)
def test_every_code_is_used_with_all_its_values(code: str):
    """Where the code is raised every place of its texts is filled."""
    text = finding_text(code)
    places = set(re.findall(r"\{(\w+)\}", text.message + text.fix))
    calls = [call for call in _calls() if isinstance(call.args[0], ast.Constant) and call.args[0].value == code]
    assert calls
    for call in calls:
        assert places <= {keyword.arg for keyword in call.keywords}


def _calls() -> list[ast.Call]:
    """Every place of the source that makes a finding."""
    import shoal.collection

    files = Path(shoal.collection.__path__[0]).glob("*.py")
    nodes = (node for path in files for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    calls = (node for node in nodes if isinstance(node, ast.Call) and isinstance(node.func, ast.Name))
    return [call for call in calls if call.func.id == "collection_finding"]  # type: ignore[attr-defined]
