"""The wheel carries the explorer, and a wheel without it can't be built."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PARTS = ["src", "pyproject.toml", "hatch_build.py", "README.md", "LICENSE", "NOTICE"]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what a wheel is built from, with an explorer of two files."""
    folder = tmp_path / "checkout"
    folder.mkdir()
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns("__pycache__", "assets", "index.html"))
        else:
            shutil.copy(source, folder / part)
    (folder / "src/shoal/explorer/assets").mkdir()
    (folder / "src/shoal/explorer/index.html").write_text("<!doctype html>")
    (folder / "src/shoal/explorer/assets/page.js").write_text("")
    return folder


def build(checkout: Path) -> subprocess.CompletedProcess[str]:
    """Build a wheel of the checkout without fetching anything."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", "dist"]
    return subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)


def test_the_wheel_carries_the_explorer_templates_and_code_lists(checkout: Path):
    """Whoever installs the wheel needs neither Node nor the checkout."""
    result = build(checkout)
    assert result.returncode == 0, result.stderr
    (wheel,) = (checkout / "dist").glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {"shoal/explorer/index.html", "shoal/explorer/assets/page.js", "shoal/py.typed"} <= names
    assert any(name.startswith("shoal/releases") and name.endswith("methodology.html") for name in names)
    assert "shoal/standard/data/countries.csv" in names


def test_a_wheel_without_the_explorer_is_refused(checkout: Path):
    """A wheel with an empty explorer would look whole and show nothing."""
    (checkout / "src/shoal/explorer/index.html").unlink()
    result = build(checkout)
    assert result.returncode != 0
    assert "The explorer is not built" in result.stderr + result.stdout
    assert not list((checkout / "dist").glob("*.whl")) if (checkout / "dist").exists() else True
