"""docs/api.md and the public Python API hold together."""

from __future__ import annotations

import re

import shoal
from shoal import errors


def test_every_public_name_is_explained(docs):
    """docs/api.md names whatever `shoal` exports."""
    page = docs.pages()["docs/api.md"]
    names = set(re.findall(r"^\| `(\w+)", page, flags=re.MULTILINE)) | set(re.findall(r"`([A-Z]\w+)`", page))
    assert set(shoal.__all__) <= names


def test_the_table_of_errors_is_the_tree_of_errors(docs):
    """docs/api.md lists each error with the exit code that the command line gives it."""
    rows = re.findall(r"^\| `(\w+)` \| (\d) \|", docs.pages()["docs/api.md"], flags=re.MULTILINE)
    tree = {
        name: kind.exit_code
        for name, kind in vars(errors).items()
        if isinstance(kind, type) and issubclass(kind, errors.ShoalError) and kind is not errors.ShoalError
    }
    assert {name: int(code) for name, code in rows} == tree
