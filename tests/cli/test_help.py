"""Every command and every option says what it is for."""

from __future__ import annotations

import re

import pytest
import typer.main

from shoal.cli.app import app


def _commands() -> dict[tuple[str, ...], object]:
    """Every command by the words that call it."""
    found: dict[tuple[str, ...], object] = {}

    def walk(command: object, words: tuple[str, ...]) -> None:
        inner = getattr(command, "commands", {})
        if not inner:
            found[words] = command
        for name, child in inner.items():
            walk(child, (*words, name))

    walk(typer.main.get_command(app), ())
    return found


COMMANDS = _commands()


def test_all_verbs_are_here():
    """The verbs are those that the documentation speaks of."""
    assert {words[0] for words in COMMANDS} == {
        "check",
        "collection",
        "demo-data",
        "explore",
        "init",
        "keys",
        "ledger",
        "link",
        "lists",
        "map",
        "pack",
        "profile",
        "release",
        "standard",
        "unpack",
        "verify",
    }


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_option_is_documented(words, shoal, monkeypatch):
    """`--help` has a sentence for the command, each argument and each option."""
    monkeypatch.setenv("COLUMNS", "200")
    command = COMMANDS[words]
    ran = shoal(*words, "--help")
    assert ran.code == 0
    assert command.help.strip()
    plain = re.sub(r"\s+", " ", re.sub(r"[│╭╮╰╯─]", " ", ran.out))
    for parameter in command.params:
        assert parameter.help, f"{words}: {parameter.name} has no help"
        assert parameter.help.split(":")[0].split("(")[0].strip()[:30] in plain
        for name in parameter.opts:
            if name.startswith("-"):
                assert name in plain


@pytest.mark.parametrize("words", [*COMMANDS, (), ("keys",), ("ledger",)], ids=" ".join)
def test_an_unknown_option_is_a_wrong_call(words, shoal):
    """Exit code 2 and a sentence, never a stack trace."""
    ran = shoal(*words, "--no-such-option")
    assert ran.code == 2
    assert "no-such-option" in ran.err
    assert "Traceback" not in ran.text


def test_without_a_verb_there_is_help(shoal):
    """Called with nothing, the program says what it can do."""
    ran = shoal()
    assert "release" in ran.text
    assert "Share what sensitive case records show" in ran.text
