"""`shoal explore`: serving a release on this machine, and writing it as one file."""

from __future__ import annotations

import gzip
import http.client
import http.server
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from shoal.cli import explore
from shoal.releases import build

Get = tuple[int, dict[str, str], bytes]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder that looks like a release."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "data").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html>" + "x" * 1000, encoding="utf-8")
    (tmp_path / "assets/app-Ab3_x9-Z.js").write_text("let a;" * 200, encoding="utf-8")
    (tmp_path / "data/gender.csv").write_text("gender,count\nFemale,3\n", encoding="utf-8")
    (tmp_path / "data/0.bin.gz").write_bytes(gzip.compress(b"1" * 50))
    return tmp_path


@pytest.fixture
def get(folder: Path) -> Iterator[object]:
    """Ask the server for a path: status, headers and body."""
    handler = partial(explore._Handler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()

    def ask(path: str, **headers: str) -> Get:
        connection = http.client.HTTPConnection("127.0.0.1", server.server_address[1], timeout=20)
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        body = response.read()
        connection.close()
        return response.status, dict(response.getheaders()), body

    yield ask
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("path", ["/", "/index.html", "/assets/app-Ab3_x9-Z.js", "/data/gender.csv"])
def test_texts_are_packed_for_a_browser_that_takes_them(get, folder: Path, path: str):
    """Packed, the body is the file; the headers of safety stay."""
    status, headers, body = get(path, Accept_Encoding="gzip, deflate, br")
    assert (status, headers["Content-Encoding"]) == (200, "gzip")
    assert gzip.decompress(body) == (folder / (path.lstrip("/") or "index.html")).read_bytes()
    assert headers["Content-Security-Policy"] == explore.POLICY
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize("accepted", ["", "br", "gzip;q=0"])
def test_other_browsers_get_the_file_as_it_is(get, folder: Path, accepted: str):
    """Without gzip in the request nothing is packed."""
    status, headers, body = get("/index.html", Accept_Encoding=accepted)
    assert status == 200
    assert "Content-Encoding" not in headers
    assert body == (folder / "index.html").read_bytes()


def test_packed_files_are_not_packed_again(get, folder: Path):
    """Binary data are sent as they are, with no encoding that a browser would take off."""
    _, headers, body = get("/data/0.bin.gz", Accept_Encoding="gzip")
    assert "Content-Encoding" not in headers
    assert body == (folder / "data/0.bin.gz").read_bytes()


def test_a_browser_need_not_load_twice(get, folder: Path):
    """An unchanged file is not sent again; one named by its content is not even asked for."""
    _, headers, _ = get("/index.html", Accept_Encoding="gzip")
    assert headers["Cache-Control"] == "no-cache"
    again = get("/index.html", Accept_Encoding="gzip", If_Modified_Since=headers["Last-Modified"])
    assert (again[0], again[2]) == (304, b"")
    assert "immutable" in get("/assets/app-Ab3_x9-Z.js", Accept_Encoding="gzip")[1]["Cache-Control"]
    (folder / "index.html").write_text("new", encoding="utf-8")
    assert gzip.decompress(get("/index.html", Accept_Encoding="gzip")[2]) == b"new"


def test_nothing_outside_the_folder_is_served(get):
    """A path that climbs out, or is not there, is not found."""
    for path in ("/../conftest.py", "/%2e%2e/%2e%2e/etc/passwd", "/none.html"):
        assert get(path, Accept_Encoding="gzip")[0] == 404


def test_a_release_as_one_file(shoal, small, tmp_path, monkeypatch):
    """`--single-file` writes the file, tells its size and serves nothing."""
    single = tmp_path / "explorer/single"
    single.mkdir(parents=True)
    for name in ("app.js", "app.css", "worker.js"):
        (single / name).write_text("/* */", encoding="utf-8")
    monkeypatch.setattr(build, "built_explorer", lambda: single.parent)
    ran = shoal("explore", small.folder, "--single-file", tmp_path / "one.html")
    assert ran.code == 0, ran.text
    assert "opens with a double click" in ran.out
    assert 'data-file="data/explorer/manifest.json"' in (tmp_path / "one.html").read_text("utf-8")
    again = shoal("explore", small.folder, "--single-file", tmp_path / "one.html")
    assert (again.code, "exists already" in again.err) == (2, True)
