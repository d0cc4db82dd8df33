"""`shoal collection quality`: the page that a partner gets back for a contribution."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show
from shoal.errors import Refused
from shoal.standard import LANGUAGES

if TYPE_CHECKING:
    from shoal.collection.collection import Collection
    from shoal.collection.quality.model import PublishedRelease, ReleaseCount, ReleasedAttribute
    from shoal.releases.ask.opened import Release


def quality(
    folder: Folder,
    contribution: Annotated[str, typer.Argument(help="Its id, or the first digits of it.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", help="The page to write (.html); it must not exist.")
    ] = None,
    key: Key = None,
    release: Annotated[
        Path | None, typer.Option(help="A release folder of the collection: compare with what it has published.")
    ] = None,
    language: Annotated[str, typer.Option(help=f"Language of the page: {', '.join(LANGUAGES)}.")] = "en",
    json: Json = False,
) -> None:
    """Compare a contribution with the partner's last one and with what was published. It spends no budget."""
    from shoal.cli.mapped import known_language
    from shoal.collection.quality import quality as compare
    from shoal.collection.quality.outputs import as_html, as_text
    from shoal.intake.whole import check_absent, write_whole

    known_language(language)
    if output:
        check_absent(output)
    collection = opened(folder, key)
    published = _published(collection, release) if release else None
    found = compare(collection, contribution, release=published)
    sentences = [as_text(found, language).rstrip("\n")]
    if output:
        write_whole(output, as_html(found, language).encode())
        sentences = [f"Wrote {output}. It is for {found.partner} alone."]
    show({"page": str(output) if output else None, **found.as_dict()}, sentences, as_json=json)


def _published(collection: Collection, folder: Path) -> PublishedRelease:
    """What a release of the collection says, as anybody can read it.

    Raises:
        FileError: The folder is no release, or is damaged.
        Refused: It is a release of other records, or of too few for shares.
    """
    from shoal.collection.quality.model import PublishedRelease
    from shoal.collection.releasing import is_release_of
    from shoal.releases.ask.opened import open_release
    from shoal.releases.ask.shares import SMALLEST_WHOLE

    release = open_release(folder)
    if not is_release_of(collection, release.ledger_entry):
        raise Refused("The release is none of this collection: its ledger does not know it. Name another folder.")
    whole = release.count()
    if not whole.is_whole or whole.numbers[1] < SMALLEST_WHOLE:
        raise Refused("The release has too few records for shares. Leave --release out, or name another folder.")
    name = f"{release.description.title}, {release.version}"
    attributes = tuple(_attribute(release, name) for name in _values(release))
    return PublishedRelease(name, whole.numbers, attributes)


def _values(release: Release) -> dict[str, list[str]]:
    """The values of each attribute of which a release may tell a count; of a flag yes alone."""
    found: dict[str, list[str]] = {}
    for info, attribute in zip(release.columns, release.domain, strict=True):
        told = ["1"] if info.type == "flag" else [value for value in attribute.values if value]
        found.setdefault(info.attribute or info.name, []).extend([info.code] if info.code is not None else told)
    return found


def _attribute(release: Release, name: str) -> ReleasedAttribute:
    from shoal.collection.quality.model import ReleasedAttribute

    described = {each.name: each for each in release.description.attributes}[name]
    counts = tuple(_count(release, name, value) for value in _values(release)[name])
    return ReleasedAttribute(name, described.type, counts, described.other or "")


def _count(release: Release, name: str, value: str) -> ReleaseCount:
    from shoal.collection.quality.model import ReleaseCount

    count = release.count(**{name: value})
    if not count.is_whole:
        return ReleaseCount(value, "not computed" if count.state == "not computed" else "suppressed")
    return ReleaseCount(value, "reported", *count.numbers)
