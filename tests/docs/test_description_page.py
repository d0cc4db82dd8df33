"""docs/description.md shows every key of the release description, and its examples are valid."""

from __future__ import annotations

import json
from collections.abc import Iterator

import yaml

from shoal.releases.describe.columns import engine_columns
from shoal.releases.load import description_schema, parse_description


def _examples(docs) -> list[dict]:
    blocks = docs.blocks(docs.pages()["docs/description.md"], "yaml")
    return [yaml.load(block, Loader=yaml.BaseLoader) for block in blocks]  # noqa: S506 (it builds texts only)


def _keys(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from _keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _keys(inner)


def test_every_example_is_valid(docs):
    """Each YAML block, completed by a title and an attribute where it has none, is a description with a domain."""
    examples = _examples(docs)
    assert len(examples) > 10
    for example in examples:
        whole = {"title": "An example", "attributes": [{"name": "x", "type": "flag"}]} | example
        engine_columns(parse_description(json.dumps(whole)))


def test_every_key_has_an_example(docs):
    """There is no key of the description, of whatever part, that no example uses."""
    schema = json.loads(description_schema())
    parts = [schema, *schema["$defs"].values()]
    keys = {key for part in parts for key in part.get("properties", {})}
    assert keys <= {key for example in _examples(docs) for key in _keys(example)}


def test_every_key_has_a_meaning(docs):
    """No row of a generated table lacks its meaning."""
    rows = [line for line in docs.pages()["docs/description.md"].splitlines() if line.startswith("| `")]
    assert len(rows) > 30
    assert [row for row in rows if not row.split("|")[2].strip()] == []
