"""The pages of the documentation, and the scripts beside them, for the tests that hold docs and code together."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


class Docs:
    """The checkout's pages and scripts."""

    root = ROOT

    @staticmethod
    def pages() -> dict[str, str]:
        """Text of every page for people, by its path in the checkout."""
        paths = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")]
        return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}

    @staticmethod
    def blocks(text: str, language: str) -> list[str]:
        """The code blocks of one language."""
        return re.findall(rf"^```{language}\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)

    @staticmethod
    def script(path: str) -> ModuleType:
        """A script of the checkout, loaded as a module and not run."""
        spec = importlib.util.spec_from_file_location(Path(path).stem, ROOT / path)
        assert spec
        assert spec.loader
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module


@pytest.fixture(scope="session")
def docs() -> Docs:
    """The checkout's pages and scripts."""
    return Docs()
