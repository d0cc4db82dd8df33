"""The generated pages are current, and `docs/make.py --check` notices when they are not."""

from __future__ import annotations

import shutil
import sys

import pytest


@pytest.fixture
def make(docs, tmp_path, monkeypatch):
    """docs/make.py on a copy of the folder."""
    shutil.copytree(docs.root / "docs", tmp_path / "docs")
    module = docs.script("docs/make.py")
    monkeypatch.setattr(module, "DOCS", tmp_path / "docs")
    return module


def _run(make, monkeypatch, *arguments):
    monkeypatch.setattr(sys, "argv", ["make.py", *arguments])
    return make.main()


def test_the_generated_pages_are_current(make, monkeypatch, capsys):
    """What `make docs` would write is what stands in docs/."""
    assert _run(make, monkeypatch, "--check") == 0, capsys.readouterr().err


@pytest.mark.parametrize("name", ["cli.md", "description.md", "release-description.schema.json"])
def test_a_stale_page_is_named_and_written_anew(make, monkeypatch, capsys, name):
    """`--check` names a page that is out of date and changes nothing; without it the page is written."""
    page = make.DOCS / name
    current = page.read_text(encoding="utf-8")
    stale = current.replace("epsilon", "omega").replace("--ledger", "--leger")
    page.write_text(stale, encoding="utf-8")
    assert _run(make, monkeypatch, "--check") == 1
    assert f"docs/{name}" in capsys.readouterr().err
    assert page.read_text(encoding="utf-8") == stale
    assert _run(make, monkeypatch) == 0
    assert _run(make, monkeypatch, "--check") == 0


def test_a_missing_page_is_out_of_date(make, monkeypatch, capsys):
    """A generated page that is not there is reported like a stale one."""
    (make.DOCS / "cli.md").unlink()
    assert _run(make, monkeypatch, "--check") == 1
    assert "docs/cli.md" in capsys.readouterr().err
