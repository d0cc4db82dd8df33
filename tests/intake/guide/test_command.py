"""`shoal map FILE` opens the page; the verbs beside it keep working."""

from __future__ import annotations

import pytest
from tests.intake.guide.exports import write
from typer.testing import CliRunner

from shoal.cli import map_guide
from shoal.cli.app import app
from shoal.errors import FileError, UnknownName

RUN = CliRunner()


@pytest.fixture
def opened(monkeypatch):
    """What the guide was opened with, in place of a server that waits."""
    found: dict[str, object] = {}

    class Quiet:
        address = "http://127.0.0.1:1/"

        def __enter__(self):
            return self

        def __exit__(self, *_):
            return None

        def serve_forever(self):
            raise KeyboardInterrupt

    def server(file, mapping, place, language, port):
        found.update(file=file, mapping=mapping, place=place, language=language, port=port)
        return Quiet()

    monkeypatch.setattr(map_guide, "_server", server)
    monkeypatch.setattr(map_guide.webbrowser, "open", lambda address: found.update(browser=address))
    return found


def test_a_file_opens_the_page(opened, tmp_path):
    """Without a verb the first word is a file."""
    file = write(tmp_path / "export.csv")
    result = RUN.invoke(app, ["map", str(file)], catch_exceptions=False)
    assert result.exit_code == 0
    assert opened["file"] == file
    assert opened["place"] == tmp_path / "export.mapping.yaml"
    assert opened["browser"] == "http://127.0.0.1:1/"
    assert "Stopped." in result.output


def test_options_may_stand_first(opened, tmp_path):
    """An option before the file belongs to the page too."""
    file = write(tmp_path / "export.csv")
    RUN.invoke(app, ["map", "--language", "fr", "--no-browser", str(file)], catch_exceptions=False)
    assert opened["language"] == "fr"
    assert "browser" not in opened


def test_verbs_stay_verbs(opened):
    """A word that is a verb is never a file."""
    result = RUN.invoke(app, ["map", "systems"], catch_exceptions=False)
    assert result.exit_code == 0
    assert not opened
    assert "guide" not in RUN.invoke(app, ["map", "--help"]).output.lower().split()


def test_a_file_named_like_a_verb(opened, tmp_path, monkeypatch):
    """With ./ in front it is a file."""
    write(tmp_path / "test")
    monkeypatch.chdir(tmp_path)
    RUN.invoke(app, ["map", "./test"], catch_exceptions=False)
    assert opened["file"].name == "test"


def test_a_mapping_that_stands_there_is_not_overwritten(opened, tmp_path):
    """A file at the usual place has to be named before the page goes on with it."""
    file = write(tmp_path / "export.csv")
    there = tmp_path / "export.mapping.yaml"
    there.write_text("shoal_mapping: 1\nstandard: 1.1.0\n", encoding="utf-8")
    with pytest.raises(FileError, match="--mapping"):
        RUN.invoke(app, ["map", str(file)], catch_exceptions=False)
    assert not opened
    RUN.invoke(app, ["map", str(file), "--mapping", str(there)], catch_exceptions=False)
    assert opened["place"] == there


def test_what_can_not_be_is_refused(opened, tmp_path):
    """A profile or a language that there is not, and a folder that is not there, are told before anything is read."""
    file = str(write(tmp_path / "export.csv"))
    for options in (["--profile", "release"], ["--language", "xx"]):
        with pytest.raises(UnknownName):
            RUN.invoke(app, ["map", file, *options], catch_exceptions=False)
    with pytest.raises(FileError, match="folder"):
        RUN.invoke(app, ["map", file, "-o", str(tmp_path / "no" / "m.yaml")], catch_exceptions=False)
    assert not opened
