"""The words of every kind of report: in four languages, each key once."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

import shoal
from shoal.standard import LANGUAGES

SOURCE = Path(shoal.__file__).parent
FILES = sorted([*SOURCE.rglob("outputs/words.yaml"), SOURCE / "intake" / "guide" / "words.yaml"])


def _twice(node: yaml.Node) -> Iterator[str]:
    """The keys that stand twice in one mapping."""
    if isinstance(node, yaml.MappingNode):
        names = [key.value for key, _ in node.value]
        yield from (name for name in set(names) if names.count(name) > 1)
        for _, value in node.value:
            yield from _twice(value)


def _texts(plain: object) -> Iterator[dict[str, object]]:
    """The texts by language, wherever they stand."""
    if isinstance(plain, dict):
        if "en" in plain:
            yield plain
        else:
            for value in plain.values():
                yield from _texts(value)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(SOURCE).as_posix())
def test_no_key_stands_twice_and_no_language_is_missing(path):
    """A second entry of one key would silently take the place of the first; a missing language would stop a report."""
    text = path.read_text(encoding="utf-8")
    assert list(_twice(yaml.compose(text))) == []
    found = list(_texts(yaml.safe_load(text)))
    assert found
    assert all(set(each) == set(LANGUAGES) for each in found)


def test_a_key_twice_would_be_noticed():
    """The test sees what it is there to see."""
    assert list(_twice(yaml.compose("{a: {b: 1, b: 2}}"))) == ["b"]
