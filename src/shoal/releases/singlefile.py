"""A whole release in one HTML file, for a memory stick or a mail: it opens with a double click, without a server."""

from __future__ import annotations

import base64
import hashlib
import os
import re
import secrets
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from html import escape
from pathlib import Path

from shoal.errors import FileError, Refused
from shoal.releases.ask.opened import Release, open_release
from shoal.releases.files import CODEBOOK_CSV, SINGLE

LARGEST = 60_000_000
"""Bytes above which a browser on an old machine would not open the file."""
PARTS = ("app.js", "app.css", "worker.js")
WORLD = "assets/world.json"
_KEPT = ("data/explorer/", "stories/", "tables/")


def write_single_file(folder: Path, output: Path, *, explorer: Path) -> int:
    """Write a release folder as one HTML file.

    Args:
        folder: The release folder.
        output: The file to write; it must not exist.
        explorer: Folder of the built explorer, with its single-file parts.

    Returns:
        The size of the file in bytes.

    Raises:
        FileError: The folder is no release, the explorer is not built, or the file exists or can't be written.
        Refused: It would be larger than 60 MB.
    """
    release = open_release(folder)
    if os.path.lexists(output):
        raise FileError(f"{output} exists already. Choose another name.")
    app = _App.read(explorer)
    paths = [*_paths(folder)]
    size = sum((folder / path).stat().st_size for path in paths)
    if size * 4 / 3 + app.bytes > LARGEST:
        raise Refused(
            f"One file would have about {size * 4 / 3 / 1e6:,.0f} MB, more than many a browser opens from a memory "
            f"stick (at most {LARGEST / 1e6:,.0f} MB). Copy the whole folder instead, and serve it: shoal explore."
        )
    files = {path: (folder / path).read_bytes() for path in paths} | app.files
    page = single_page(release, app.script, app.style, files).encode()
    _write(page, output)
    return len(page)


@dataclass(frozen=True)
class _App:
    """The built parts of the explorer that go into the file."""

    script: str
    style: str
    files: dict[str, bytes]

    @property
    def bytes(self) -> int:
        return len(self.script) + len(self.style) + sum(len(data) * 4 // 3 for data in self.files.values())

    @classmethod
    def read(cls, explorer: Path) -> _App:
        single = explorer / SINGLE
        if not all((single / name).is_file() for name in PARTS):
            raise FileError(
                "The explorer is not built for a single file. Run `make explorer` in the checkout (needs Node 20 or "
                "later)."
            )
        script, style = ((single / name).read_text(encoding="utf-8") for name in PARTS[:2])
        files = {"worker.js": (single / "worker.js").read_bytes()}
        if (explorer / WORLD).is_file():
            files[WORLD] = (explorer / WORLD).read_bytes()
        return cls(script, style, files)


def _paths(folder: Path) -> Iterator[str]:
    """What the explorer may ask for, and the small downloads."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and not path.is_symlink():
            kept = name.startswith(_KEPT) and path.suffix != ".html"
            if kept or name == CODEBOOK_CSV:
                yield name


def single_page(release: Release, script: str, style: str, files: dict[str, bytes]) -> str:
    """The text of the HTML file.

    Nothing in it may run but the one script: the policy names its hash.

    Args:
        release: The release, for its title and language.
        script: A classic script.
        style: A stylesheet.
        files: All files that the script may ask for, by their path.
    """
    script, style = safe_script(script), safe_style(style)
    policy = (
        f"default-src 'none'; script-src '{_hash(script)}'; style-src '{_hash(style)}'; img-src data: blob:; "
        "worker-src blob:; base-uri 'none'; form-action 'none'"
    )
    text = release.description
    data = "\n".join(_data_element(path, content) for path, content in sorted(files.items()))
    return f"""<!doctype html>
<html lang="{escape(text.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>{escape(text.title)}, {escape(release.version)}</title>
<link rel="icon" href="data:,">
<style>{style}</style>
</head>
<body>
<div id="app"></div>
<noscript><p>This page needs JavaScript. The release folder has a page with the key figures, summary.html, that does \
not.</p></noscript>
{data}
<script>{script}</script>
</body>
</html>
"""


def _data_element(path: str, content: bytes) -> str:
    """A file as an element that no browser runs. Base64 holds nothing that could end it."""
    packed = base64.b64encode(content).decode()
    return f'<script type="application/octet-stream" data-file="{escape(path)}">{packed}</script>'


def safe_script(text: str) -> str:
    r"""The script with nothing in it that could end its element, or begin a comment of HTML.

    Both can stand only in a text or a regular expression, where `\x3c` is the same letter.

    >>> safe_script("a = '</script>'")
    "a = '\\x3c/script>'"
    """
    return re.sub(r"<(?=/script|!--)", r"\\x3c", _lines(text), flags=re.IGNORECASE)


def safe_style(text: str) -> str:
    r"""The stylesheet with nothing in it that could end its element.

    >>> safe_style("a::before { content: '</style>' }")
    "a::before { content: '<\\/style>' }"
    """
    return re.sub(r"</(?=style)", r"<\\/", _lines(text), flags=re.IGNORECASE)


def _lines(text: str) -> str:
    """The text with the line ends that a browser makes of it: the hash is of these."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _write(page: bytes, output: Path) -> None:
    """Write it beside and rename it: there is a whole file or none."""
    part = output.parent / f".{output.name}.{secrets.token_hex(4)}.part"
    try:
        part.write_bytes(page)
        part.rename(output)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise FileError(f"{output} can't be written: {error.strerror}.") from error
