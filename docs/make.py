"""Write the generated parts of the documentation: `python docs/make.py`, or `--check` to see whether they are current.

`cli.md` comes from the commands themselves, the schema and the tables of `description.md` from the release
description's model, the entries of `findings.md` from the standard's own texts, so that none of them can say anything
else than the code.
"""

from __future__ import annotations

import argparse
import inspect
import json
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import typer
from typer.models import ArgumentInfo, OptionInfo

from shoal.cli.app import app
from shoal.collection import findings as collecting
from shoal.intake import kinds as reading
from shoal.intake.checks.catalogue import CHECKS
from shoal.intake.mapping import findings as mapping
from shoal.intake.packing import findings as packing
from shoal.linkage import findings as linking
from shoal.releases import findings as releasing
from shoal.releases.describe import description
from shoal.releases.load import description_schema
from shoal.standard.changelog import changelog_markdown
from shoal.standard.findings import finding_codes, finding_text

DOCS = Path(__file__).parent
Schema = dict[str, Any]


def main() -> int:
    """Write the pages, or with `--check` name those that are out of date; 1 if there are any."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; say what is out of date")
    check = parser.parse_args().check
    stale = [name for name, text in pages().items() if not _is_current(DOCS / name, text)]
    if check and stale:
        print(f"Out of date: {', '.join(f'docs/{name}' for name in stale)}. Run `make docs`.", file=sys.stderr)
        return 1
    for name in stale:
        (DOCS / name).write_text(pages()[name], encoding="utf-8")
        print(f"Wrote docs/{name}.")
    return 0


def pages() -> dict[str, str]:
    """The text that every generated page should have, by its name in docs/."""
    by_hand = (DOCS / "description.md").read_text(encoding="utf-8")
    return {
        "cli.md": cli_page(),
        "description.md": with_tables(by_hand),
        "findings.md": with_findings((DOCS / "findings.md").read_text(encoding="utf-8")),
        "release-description.schema.json": description_schema(),
        "standard-changelog.md": changelog_markdown(),
    }


def _is_current(path: Path, text: str) -> bool:
    return path.is_file() and path.read_text(encoding="utf-8") == text


# The command line

CLI_HEAD = """\
# The command line

<!-- Written by docs/make.py from the commands themselves. Change the command, then run `make docs`. -->

Results go to standard output, findings and progress to standard error. `--json` prints one JSON object instead of
sentences, errors included. `shoal COMMAND --help` shows what stands here; `shoal --version` shows the version;
`shoal --install-completion` and `--show-completion` complete commands in your shell.

| exit code | meaning |
|---|---|
| 0 | done |
| 1 | understood and refused: [findings](findings.md), the budget, a damaged ledger or release |
| 2 | the call itself can't be carried out, or Shoal made a mistake, and says so |

| environment variable | meaning |
|---|---|
| `SHOAL_KEY` | where the steward's signing key is kept, in place of the user's configuration folder |
| `SHOAL_KEY_PASSPHRASE` | the passphrase of that key |
"""

TYPE_WORDS = {"Path": "PATH", "str": "TEXT", "int": "NUMBER", "float": "NUMBER"}


def cli_page() -> str:
    """The page of all commands."""
    return "\n".join([CLI_HEAD, *(_command_section(name, call) for name, call in _commands(app, "shoal"))])


def _commands(group: typer.Typer, prefix: str) -> Iterator[tuple[str, Callable[..., Any]]]:
    for command in group.registered_commands:
        if command.callback:
            yield f"{prefix} {command.name or command.callback.__name__.replace('_', '-')}", command.callback
    for inner in group.registered_groups:
        if inner.typer_instance:
            yield from _commands(inner.typer_instance, f"{prefix} {inner.name}")


def _command_section(name: str, call: Callable[..., Any]) -> str:
    parameters = list(_parameters(call))
    usage = " ".join([name, *(p.usage for p in parameters if p.usage)])
    rows = [f"| {p.name} | {p.meaning} | {p.default} |" for p in parameters]
    table = ["| argument or option | meaning | default |", "|---|---|---|", *rows]
    return "\n".join([f"## {name}", "", inspect.getdoc(call) or "", "", f"    {usage}", "", *table, ""])


class _Parameter:
    """One argument or option of a command, as the page shows it."""

    def __init__(self, name: str, hint: Any, default: Any) -> None:
        kind, info = get_args(hint)[:2]
        self._value = TYPE_WORDS.get(_plain(kind).__name__, "")
        self.required = default is inspect.Parameter.empty
        self.meaning = info.help + _limits(info)
        self.default = "required" if self.required else _shown(default)
        if isinstance(info, ArgumentInfo):
            self.name = f"`{name.upper()}`"
            self.usage = name.upper() if self.required else f"[{name.upper()}]"
            return
        option = f"--{name.replace('_', '-')}"
        both = [option] if self._value else [option, option.replace("--", "--no-", 1)]
        spellings = _declared(info) or both
        self.name = ", ".join(f"`{f'{spelling} {self._value}'.strip()}`" for spelling in spellings)
        self.usage = f"{spellings[0]} {self._value}" if self.required else ""


def _parameters(call: Callable[..., Any]) -> Iterator[_Parameter]:
    hints = get_type_hints(call, include_extras=True)
    for name, parameter in inspect.signature(call).parameters.items():
        yield _Parameter(name, hints[name], parameter.default)


def _declared(info: OptionInfo) -> list[str]:
    """The spellings given in the code. Within `Annotated` typer keeps the first of them as the default."""
    return [text for text in (info.default, *(info.param_decls or ())) if isinstance(text, str)]


def _plain(kind: Any) -> type:
    """The type without "or None"."""
    options = [option for option in get_args(kind) if option is not type(None)]
    found: type = options[0] if options and get_origin(kind) is not None else kind
    return found


def _limits(info: OptionInfo | ArgumentInfo) -> str:
    low, high = info.min, info.max
    if low is not None and high is not None:
        return f" From {low:,} to {high:,}."
    return f" At least {low:,}." if low is not None else f" At most {high:,}." if high is not None else ""


def _shown(default: Any) -> str:
    if default is None or default == "":
        return ""
    return ("yes" if default else "no") if isinstance(default, bool) else f"`{default}`"


# The release description

TYPES_IN_WORDS = {
    "array": "list",
    "boolean": "`true` or `false`",
    "integer": "whole number",
    "object": "mapping",
    "string": "text",
}
_BLOCK = re.compile(r"(<!-- table: (\w+) -->\n).*?(<!-- end of table -->)", flags=re.DOTALL)


def with_tables(text: str) -> str:
    """The page with the table of every model between its marks."""
    return _BLOCK.sub(lambda found: f"{found[1]}\n{_model_table(found[2])}\n{found[3]}", text)


def _model_table(name: str) -> str:
    model = getattr(description, name)
    schema, meanings = model.model_json_schema(), _meanings(model)
    required = schema.get("required", [])
    rows = [
        f"| `{key}` | {meanings.get(key, '')} | {_words(value)} | {_default(value, key in required)} |"
        for key, value in schema["properties"].items()
    ]
    return "\n".join(["| key | meaning | value | default |", "|---|---|---|---|", *rows, ""])


def _meanings(model: type) -> dict[str, str]:
    """What the "Args:" of the docstring say of each key."""
    _, _, listed = (inspect.getdoc(model) or "").partition("Args:\n")
    parts = re.split(r"^ {4}(\w+): ", listed, flags=re.MULTILINE)[1:]
    return {key: " ".join(text.split()) for key, text in zip(parts[::2], parts[1::2], strict=True)}


def _words(value: Schema) -> str:
    """What may stand there, in words."""
    forms = [form for form in value.get("anyOf", []) if form.get("type") != "null"]
    if len(forms) == 1:
        return _words(forms[0])
    if "enum" in value:
        return ", ".join(f"`{code}`" for code in value["enum"])
    if "$ref" in value:
        return "the keys below"
    if "type" not in value:
        return "one of the forms below"
    if "minimum" in value and value["minimum"] == value.get("maximum"):
        return f"`{value['minimum']}`"
    return TYPES_IN_WORDS.get(value["type"], str(value["type"])) + _range_words(value)


def _range_words(value: Schema) -> str:
    bounds = {
        "minimum": "from",
        "exclusiveMinimum": "above",
        "maximum": "to",
        "exclusiveMaximum": "below",
    }
    given = [f"{word} {value[key]:g}" for key, word in bounds.items() if key in value]
    return " " + " ".join(given) if given else ""


def _default(value: Schema, required: bool) -> str:
    if required:
        return "required"
    default = value.get("default")
    if default in (None, "", []) or isinstance(default, dict):
        return ""
    return f"`{default if isinstance(default, str) else json.dumps(default)}`"


# Findings

_FINDINGS = re.compile(r"(<!-- findings: (\w+) -->\n).*?(<!-- end of findings -->)", flags=re.DOTALL)
_SEVERITIES = {
    **mapping.SEVERITIES,
    **packing.SEVERITIES,
    **linking.SEVERITIES,
    **collecting.SEVERITIES,
    **releasing.SEVERITIES,
    **reading.SEVERITIES,
    **{code: kind.severity for code, kind in CHECKS.items()},
}
_ARTICLES = {"error": "An error", "warning": "A warning", "note": "A note"}


def with_findings(text: str) -> str:
    """The page with an entry for every kind of finding between its marks."""
    return _FINDINGS.sub(
        lambda found: f"{found[1]}\n{''.join(map(_finding_entry, finding_codes(found[2])))}{found[3]}", text
    )


def _finding_entry(code: str) -> str:
    text = finding_text(code)
    severity = _SEVERITIES[code]
    message, fix = (re.sub(r"\{(\w+)\}", r"*\1*", each) for each in (text.message, text.fix))
    says = _wrapped(f"{_ARTICLES[severity]}: {message[0].lower()}{message[1:]} {text.about}")
    return f"### `{code}`\n{says}\n{_wrapped(f'**What to do:** {fix[0].lower()}{fix[1:]}')}\n\n"


def _wrapped(text: str) -> str:
    return "\n".join(textwrap.wrap(text, 118, break_long_words=False, break_on_hyphens=False))


if __name__ == "__main__":
    sys.exit(main())
