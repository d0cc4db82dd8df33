"""`shoal collection history`: what was done, line by line."""

from typing import Annotated, Any

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show
from shoal.errors import CollectionDamaged, Refused

SHOWN = 16
"""Digits of a hash that are shown, and enough to ask for it."""

DONE = {
    "init": "made",
    "partner": "let a partner contribute",
    "add": "took a contribution in",
    "remove": "removed a contribution",
    "withdraw": "withdrew persons",
    "link": "took a crosswalk in",
    "version": "made a version",
    "expire": "destroyed what may no longer be kept",
    "read": "read a version for a release",
    "release": "released a version",
}
"""What a line says, in words."""


def history(
    folder: Folder,
    key: Key = None,
    verify: Annotated[
        bool, typer.Option("--verify", help="Open every object as well, to its last byte, and say whether all is well.")
    ] = False,
    head: Annotated[
        str, typer.Option(help="A hash that you noted earlier: refuse if the history does not hold it.")
    ] = "",
    json: Json = False,
) -> None:
    """Show what was done to the collection. Every line is checked whenever the collection is opened."""
    collection = opened(folder, key)
    head = head.strip().lower()
    if head and len(head) < SHOWN:
        raise Refused(f"--head takes a hash of the history: {SHOWN} digits of it or more.")
    if head and not any(entry.hash.startswith(head) for entry in collection.entries):
        raise CollectionDamaged(
            "No line of the history has this hash: the collection was put back to an earlier day, or is another one."
        )
    lines = [
        {
            "line": entry.number + 1,
            "time": entry.time,
            "action": entry.action,
            "hash": entry.hash,
            **_who(entry.details),
        }
        for entry in collection.entries
    ]
    sentences = [
        f"{line['line']:>4}  {line['time'][:19]}  {DONE[line['action']]}{_named(line)}  {line['hash'][:SHOWN]}"
        for line in lines
    ]
    result: dict[str, Any] = {"lines": lines, "head": collection.head}
    if verify:
        from shoal.collection.checking import strays
        from shoal.collection.checking import verify as look

        objects = look(collection)
        result |= {"objects": objects, "strays": (left := strays(collection))}
        sentences.append(f"All {len(lines)} lines follow from one another, and all {objects} objects are whole.")
        if left:
            sentences.append(
                f"No line names {left} object(s) that lie there: an interrupted command left them, or the history was "
                "put back to an earlier day. The next change clears them away. If no command was interrupted, copy the "
                "folder first and find out."
            )
    sentences.append(f"Note the last hash elsewhere, and ask for it later with --head: {collection.head}")
    show(result, sentences, as_json=json)


def _who(details: dict[str, Any]) -> dict[str, Any]:
    """To what a line was done, as far as people need it."""
    if isinstance(details.get("contribution"), dict):
        held = details["contribution"]
        return {"contribution": held["id"], "records": held["records"], "replaces": details["replaces"]}
    shown = (
        "contribution",
        "contributions",
        "version",
        "versions",
        "number",
        "records",
        "references",
        "name",
        "release",
    )
    found = {name: details[name] for name in shown if name in details}
    return {**found, "persons": len(details["marks"])} if "marks" in details else found


def _named(line: dict[str, Any]) -> str:
    parts = [line["contribution"][:12]] if "contribution" in line else []
    parts += [f"version {line[name]}" for name in ("version", "number") if name in line]
    parts += [str(line[name]) for name in ("name", "release") if name in line]
    parts += [f"{line['records']:,} records"] if "records" in line else []
    parts += [f"{line['references']:,} references"] if "references" in line else []
    parts += [f"{line['persons']} reference(s)"] if "persons" in line else []
    return f": {', '.join(parts)}" if parts else ""
