"""A release in one HTML file."""

from __future__ import annotations

import base64
import hashlib
import re
import shutil
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.errors import FileError, Refused
from shoal.releases import singlefile
from shoal.releases.singlefile import safe_script, safe_style, write_single_file

SCRIPT = 'const a = "</script><!-- <script>";\r\nconst b = `</SCRIPT>`;\n'
STYLE = 'a::before { content: "</style>" }\n'


@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A stand-in for the built explorer."""
    explorer = tmp_path / "explorer"
    (explorer / "single").mkdir(parents=True)
    (explorer / "assets").mkdir()
    (explorer / "single/app.js").write_bytes(SCRIPT.encode())
    (explorer / "single/app.css").write_text(STYLE, encoding="utf-8")
    (explorer / "single/worker.js").write_text("onmessage = null; // </script>\n", encoding="utf-8")
    (explorer / "assets/world.json").write_text("{}", encoding="utf-8")
    return explorer


class Page(HTMLParser):
    """The elements of a page that carry text, as a browser would cut them."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.scripts: list[tuple[dict[str, str | None], str]] = []
        self.styles: list[str] = []
        self.policy = ""
        self._open: tuple[str, dict[str, str | None]] | None = None
        self._text = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        """An element begins."""
        if tag in ("script", "style"):
            self._open, self._text = (tag, dict(attrs)), ""
        if tag == "meta" and dict(attrs).get("http-equiv"):
            self.policy = dict(attrs)["content"] or ""

    def handle_data(self, data):
        """Text within one."""
        self._text += data

    def handle_endtag(self, tag):
        """An element ends."""
        if self._open and tag == self._open[0]:
            if tag == "script":
                self.scripts.append((self._open[1], self._text))
            else:
                self.styles.append(self._text)
            self._open = None


@pytest.fixture
def page(golden: Path, built: Path, tmp_path: Path) -> Page:
    """The file, read as a browser would."""
    output = tmp_path / "one.html"
    assert write_single_file(golden, output, explorer=built) == output.stat().st_size
    return Page(output.read_text(encoding="utf-8"))


def test_all_that_the_explorer_loads_is_in_it(page: Page, golden: Path, built: Path):
    """Each file of the data, tables and codebook, the worker and the map stand in it byte for byte."""
    files = {str(a["data-file"]): base64.b64decode(text) for a, text in page.scripts if "data-file" in a}
    for path, data in files.items():
        place = {"worker.js": built / "single/worker.js", "assets/world.json": built / "assets/world.json"}
        assert data == place.get(path, golden / path).read_bytes()
    there = {p.relative_to(golden).as_posix() for p in (golden / "data/explorer").rglob("*") if p.is_file()}
    assert there | {"worker.js", "assets/world.json", "codebook.csv", "tables/gender.csv"} <= set(files)
    assert not any(path.endswith((".html", ".parquet")) or "synthetic" in path for path in files)
    assert all(a["type"] == "application/octet-stream" for a, _ in page.scripts if "data-file" in a)


def test_only_the_one_script_may_run(page: Page):
    """The policy names the hash of the script and of the style as a browser cuts them, and nothing looser."""
    running = [text for a, text in page.scripts if "data-file" not in a]
    assert len(running) == len(page.styles) == 1
    for text in (*running, *page.styles):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in page.policy
    assert "unsafe" not in page.policy
    assert page.policy.startswith("default-src 'none'; script-src 'sha256-")
    assert "worker-src blob:" in page.policy


PIECES = ("</script>", "</SCRIPT ", "<!--", "<script>", "</style>", "x", "\r\n", "'")


@given(st.lists(st.sampled_from(PIECES)).map("".join))
def test_nothing_ends_the_script_early(text: str):
    """Whatever stands in script and style, the elements hold all of it and the page goes on after them."""
    found = Page(f"<script>{safe_script(text)}</script><style>{safe_style(text)}</style>")
    assert [t for _, t in found.scripts] == [safe_script(text)]
    assert found.styles == [safe_style(text)]
    assert not re.search(r"<!--|</script|\r", safe_script(text), re.IGNORECASE)


def test_too_large_a_release_is_refused_politely(golden: Path, built: Path, tmp_path: Path, monkeypatch):
    """Above the limit nothing is written, and the other way is told."""
    monkeypatch.setattr(singlefile, "LARGEST", 1000)
    with pytest.raises(Refused, match="Copy the whole folder instead"):
        write_single_file(golden, tmp_path / "one.html", explorer=built)
    assert not (tmp_path / "one.html").exists()


def test_what_can_not_be_done_is_said(golden: Path, built: Path, tmp_path: Path):
    """No built parts, a file that is there, a place that can't be written, a folder that is no release."""
    there = tmp_path / "there.html"
    there.write_text("mine", encoding="utf-8")
    with pytest.raises(FileError, match="exists already"):
        write_single_file(golden, there, explorer=built)
    assert there.read_text("utf-8") == "mine"
    with pytest.raises(FileError, match="can't be written"):
        write_single_file(golden, tmp_path / "none/one.html", explorer=built)
    with pytest.raises(FileError, match="not a release folder"):
        write_single_file(tmp_path, tmp_path / "one.html", explorer=built)
    shutil.rmtree(built / "single")
    with pytest.raises(FileError, match="make explorer"):
        write_single_file(golden, tmp_path / "one.html", explorer=built)
    assert not list(tmp_path.glob("*.part"))
