"""`shoal standard diff`: what differs between two versions of the standard."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Annotated

import typer

from shoal.cli.output import show

if TYPE_CHECKING:
    from shoal.standard.difference import Difference


def diff(
    old: Annotated[str, typer.Argument(help="The older version, for example 1.0.")],
    new: Annotated[str, typer.Argument(help="The newer version, for example 1.1.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Show which fields, lists and codes were added, removed, changed or deprecated, and what replaces them."""
    from shoal.standard.versions import difference

    found = difference(old, new)
    show(found.as_dict(), [f"From {found.old} to {found.new}", *_sections(found)], as_json=json)


def _sections(found: Difference) -> Iterator[str]:
    sections: dict[str, Iterable[str]] = {
        "Fields added": found.fields_added,
        "Fields removed": found.fields_removed,
        "Fields deprecated": _replaced(found.fields_deprecated),
        "Fields changed": (
            f"{c.field}: {c.what} was {_shown(c.old)}, is {_shown(c.new)}" for c in found.fields_changed
        ),
        "Code lists added": found.lists_added,
        "Code lists removed": found.lists_removed,
        "Code lists that take local codes no longer": found.lists_closed,
        "Code lists that now take local codes": found.lists_opened,
        "Codes added": _by_list(found.codes_added),
        "Codes removed": _by_list(found.codes_removed),
        "Codes deprecated": _by_list({name: _replaced(codes) for name, codes in found.codes_deprecated.items()}),
    }
    filled = {title: lines for title, lines in ((title, list(lines)) for title, lines in sections.items()) if lines}
    for title, lines in filled.items():
        yield from ("", f"{title}:", *(f"  {line}" for line in lines))
    yield from () if filled else ("", "Nothing differs but words.")


def _replaced(things: Mapping[str, str | None]) -> list[str]:
    return [f"{name} (use {other})" if other else f"{name} (nothing replaces it)" for name, other in things.items()]


def _by_list(codes: Mapping[str, Iterable[str]]) -> list[str]:
    return [f"{name}: {', '.join(some)}" for name, some in codes.items()]


def _shown(value: str | list[str] | None) -> str:
    return ", ".join(value) if isinstance(value, list) else str(value)
