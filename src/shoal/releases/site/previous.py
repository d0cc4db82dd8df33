"""What changed since the release before: its history, read from its folder, and the differences in sentences."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from shoal.errors import DescriptionError, FileError
from shoal.releases.describe.columns import declared_values
from shoal.releases.describe.content import Edition, ReleaseContent
from shoal.releases.describe.description import AttributeDescription, ReleaseDescription
from shoal.releases.files import MANIFEST, STATEMENT
from shoal.releases.statement import Statement, read_statement

NAMED = 8
"""How many names one sentence lists."""


@dataclass(frozen=True)
class Previous:
    """The release before.

    Args:
        statement: Its release.json.
        history: All versions up to it, newest first.
    """

    statement: Statement
    history: tuple[Edition, ...]


def read_previous(folder: Path, *, version: str) -> Previous:
    """Read the release before from its folder.

    Args:
        folder: Its release folder.
        version: The version that is being made.

    Raises:
        FileError: It is no release folder, or of the same version.
    """
    try:
        data = (folder / STATEMENT).read_bytes()
        statement = read_statement(data)
        created = date.fromisoformat(json.loads(data)["created"])
        told = json.loads((folder / MANIFEST).read_text(encoding="utf-8")).get("about", {}).get("history", [])
        history = tuple(_edition(value) for value in told)
    except OSError as error:
        raise FileError(f"{folder} is not a release folder: {error.strerror}.") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise FileError(f"{folder} is damaged, or of a format that this version can't read.") from error
    if version in (statement.version, *(edition.version for edition in history)):
        raise FileError(f"{folder} has a version {version} in its history already. Give this release another version.")
    return Previous(statement, history or (Edition(statement.version, created),))


def _edition(value: Any) -> Edition:
    return Edition(
        str(value["version"]), date.fromisoformat(value["created"]), tuple(str(text) for text in value["changes"])
    )


def changes_since(previous: Previous, content: ReleaseContent) -> tuple[str, ...]:
    """What changed since the release before, in sentences made from what both of them publish.

    Args:
        previous: The release before.
        content: The new one.
    """
    old = previous.statement
    sentences = [
        *_attributes(old.description, content.description),
        *_values(old.description, content.description),
        *_records(old, content),
        *_guarantee(old, content),
    ]
    length, before = content.description.reporting_length, old.description.reporting_length
    if length != before:
        sentences.append(f"The longest combination that is counted has {length} values; it had {before}.")
    return tuple(sentences) or ("Attributes, values and guarantee are as they were.",)


def _attributes(old: ReleaseDescription, new: ReleaseDescription) -> Iterator[str]:
    before, after = ({a.name: a for a in text.attributes} for text in (old, new))
    yield from _named("New attribute", [_label(after[name]) for name in after if name not in before])
    yield from _named("No longer released", [_label(before[name]) for name in before if name not in after])


def _values(old: ReleaseDescription, new: ReleaseDescription) -> Iterator[str]:
    before = {a.name: a for a in old.attributes}
    for attribute in new.attributes:
        if attribute.name not in before:
            continue
        was, now = _declared(before[attribute.name], old), _declared(attribute, new)
        yield from _named(f"{_label(attribute)}, new values", [now[v] or v for v in now if v not in was])
        yield from _named(f"{_label(attribute)}, values no longer used", [was[v] or v for v in was if v not in now])


def _declared(attribute: AttributeDescription, text: ReleaseDescription) -> dict[str, str]:
    """Declared values with labels; of a private domain none, as they are told by each release alone."""
    try:
        return {} if attribute.domain == "private" else declared_values(attribute, language=text.language)
    except DescriptionError:  # a code list that this version no longer knows
        return {}


def _records(old: Statement, content: ReleaseContent) -> Iterator[str]:
    if (old.records, old.guarantee["records_low"]) != (content.records, content.guarantee["records_low"]):
        yield f"About {content.records:,} case records; the release before had about {old.records:,}."


def _guarantee(old: Statement, content: ReleaseContent) -> Iterator[str]:
    before, after = ((g["epsilon"], g["delta"]) for g in (old.guarantee, content.guarantee))
    if before != after:
        yield f"Guarantee: epsilon {after[0]:g}, delta {after[1]:g}; it was epsilon {before[0]:g}, delta {before[1]:g}."


def _label(attribute: AttributeDescription) -> str:
    return attribute.label or attribute.name


def _named(what: str, names: Iterable[str]) -> Iterator[str]:
    """One sentence that lists names, the first of them if there are many.

    >>> list(_named("New", ["a", "b"])), list(_named("New", []))
    (['New: a; b.'], [])
    """
    listed: Sequence[str] = list(names)
    if listed:
        more = f" and {len(listed) - NAMED} more" if len(listed) > NAMED else ""
        yield f"{what}: {'; '.join(listed[:NAMED])}{more}."
