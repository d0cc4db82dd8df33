"""The changelog of the standard, in plain words and four languages."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from pydantic import BaseModel, ConfigDict

from shoal.standard._data import DEFAULT_LANGUAGE, in_language, read_yaml
from shoal.standard.model import Texts

Kind = Literal["added", "changed", "deprecated", "removed"]


class Change(BaseModel):
    """One change.

    Args:
        kind: What was done.
        text: What it means for whoever uses the standard.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Kind
    text: Texts


class Version(BaseModel):
    """What changed with one version.

    Args:
        version: Semantic version.
        changes: The changes in the order in which people should read them.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: str
    changes: tuple[Change, ...]


@lru_cache
def changelog() -> tuple[Version, ...]:
    """Every version with its changes, the newest first.

    >>> changelog()[-1].version
    '1.0.0'
    """
    return tuple(Version.model_validate(entry) for entry in read_yaml("changelog.yaml"))


def changelog_markdown(language: str = DEFAULT_LANGUAGE) -> str:
    """The changelog as Markdown.

    Args:
        language: Language of the entries (BCP 47); the titles are English, as in the rest of the documentation.
    """
    return "".join([_HEAD, *(_section(version, language) for version in changelog())])


_HEAD = """\
# Changelog of the case data standard

<!-- Written from the standard's own data. Change src/shoal/standard/data/changelog.yaml, then run `make docs`. -->

`shoal standard diff 1.0 1.1` names every field and code. `shoal standard migrate` brings a file to the newest version.
A version that takes something away, or gives it another meaning, has a new first number; one that adds or deprecates
has a new second number; one that only mends words has a new third number.
"""


def _section(version: Version, language: str) -> str:
    lines = [f"- **{change.kind}**: {in_language(change.text, language)}" for change in version.changes]
    return "\n".join([f"\n## {version.version}\n", *lines, ""])
