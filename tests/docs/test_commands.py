"""Docs and command line hold together: every command is documented, and every documented command line parses."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator

import pytest
import typer

from shoal.cli.app import app
from shoal.cli.mapping import GUIDE

COMPLETION = {"--install-completion", "--show-completion"}


def _commands(command, name="shoal") -> Iterator[tuple[str, object]]:
    inner = getattr(command, "commands", None)
    if inner is None:
        yield name, command
    for word, below in (inner or {}).items():
        yield from _commands(below, f"{name} {word}")


COMMANDS = dict(_commands(typer.main.get_command(app)))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_and_option_is_documented(docs, name):
    """docs/cli.md has a section for each command, with all its options, both spellings of a switch, and arguments."""
    page = docs.pages()["docs/cli.md"]
    section = re.search(rf"^## {name}\n(.*?)(?=^## |\Z)", page, flags=re.MULTILINE | re.DOTALL)
    assert section, f"docs/cli.md has no section {name}"
    documented = set(re.findall(r"`(--?[a-z][a-z-]*|[A-Z]+)(?: [A-Z]+)?`", section[1]))
    for parameter in COMMANDS[name].params:
        if parameter.param_type_name == "argument":
            assert parameter.name.upper() in documented
        else:
            assert set(parameter.opts) | set(parameter.secondary_opts) <= documented | {"--help"}


def test_no_command_is_documented_that_does_not_exist(docs):
    """docs/cli.md has no section of a command that is gone."""
    assert set(re.findall(r"^## (shoal .*)$", docs.pages()["docs/cli.md"], flags=re.MULTILINE)) == set(COMMANDS)


def _lines(docs, word: str) -> list[tuple[str, list[str]]]:
    """Every line of a shell block that begins with the word: the page, and the line taken apart."""
    found = []
    for page, text in docs.pages().items():
        for block in docs.blocks(text, "sh"):
            for line in block.replace("\\\n", " ").splitlines():
                parts = shlex.split(line, comments=True)
                if parts[:1] == [word]:
                    found.append((page, parts[1:]))
    return found


def _parse(arguments: list[str]) -> None:
    command, name = typer.main.get_command(app), "shoal"
    while arguments and arguments[0] in getattr(command, "commands", {}):
        name, arguments = f"{name} {arguments[0]}", arguments[1:]
        command = command.commands[name.rsplit(" ", maxsplit=1)[-1]]
    if name == "shoal map" and arguments[:1] and not arguments[0].startswith("-"):
        name, command = f"{name} {GUIDE}", command.commands[GUIDE]  # the verb that need not be named
    assert name in COMMANDS, f"{name} {' '.join(arguments)}: no such command"
    command.make_context(name, list(arguments))


def test_every_command_line_of_the_docs_parses(docs):
    """Each `shoal …` line of a shell block names a command, and options and arguments that it takes."""
    lines = _lines(docs, "shoal")
    assert len(lines) > 10
    for page, arguments in lines:
        try:
            _parse(arguments)
        except Exception as error:
            raise AssertionError(f"{page}: shoal {' '.join(arguments)}: {error}") from error


def test_a_wrong_command_line_would_be_noticed():
    """The parser of these tests refuses an unknown command, an unknown option and a missing argument."""
    for wrong in (["relase", "cases.csv"], ["verify", "x", "--no-such"], ["ledger", "new", "x"], ["verify"]):
        with pytest.raises(Exception, match=r".+"):
            _parse(wrong)


def test_every_make_target_is_explained_and_exists(docs):
    """CONTRIBUTING.md explains the targets that the Makefile explains, and no page names another."""
    makefile = (docs.root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z0-9-]+):.*?##", makefile, flags=re.MULTILINE))
    named = set(re.findall(r"`make ([a-z0-9-]+)", docs.pages()["CONTRIBUTING.md"]))
    assert targets - named == {"explorer"}
    everywhere = {
        *re.findall(r"`make ([a-z0-9-]+)", "\n".join(docs.pages().values())),
        *(parts[0] for _, parts in _lines(docs, "make")),
    }
    assert everywhere <= targets


def test_completion_is_mentioned(docs):
    """The options that typer adds are mentioned once, at the top of the page."""
    assert all(option in docs.pages()["docs/cli.md"] for option in COMPLETION)
