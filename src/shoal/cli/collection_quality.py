"""`shoal collection quality`: the page that a partner gets back for a contribution."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show
from shoal.errors import Refused

if TYPE_CHECKING:
    from shoal.collection.quality.compare import Measure
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
    language: Annotated[str, typer.Option(help="Language of the page: en, fr, es or ar.")] = "en",
    json: Json = False,
) -> None:
    """Compare a contribution with the partner's last one and with what was published. It spends no budget."""
    from shoal.collection.quality.compare import quality as compare
    from shoal.collection.quality.page import as_html
    from shoal.collection.releasing import is_release_of
    from shoal.intake.whole import check_absent, write_whole
    from shoal.releases.ask.opened import open_release

    if output:
        check_absent(output)
    collection = opened(folder, key)
    published = open_release(release) if release else None
    if published and not is_release_of(collection, published.ledger_entry):
        raise Refused("The release is none of this collection: its ledger does not know it. Name another folder.")
    ranges = _ranges(published) if published else {}
    name = f"{published.description.title}, {published.version}" if published else ""
    found = compare(collection, contribution, release=name, ranges=ranges)
    if output:
        write_whole(output, as_html(found, language).encode())
    filled = sum(field.filled for field in found.fields) / max(1, found.records * len(found.fields))
    compared = f"{len(found.published)} attribute(s) compared with what was published"
    sentences = [
        f"{found.partner}: {found.records:,} records, {filled:.0%} of their cells filled, {compared}.",
        f"Wrote {output}. It is for {found.partner} alone." if output else "Name a page with -o to have it written.",
    ]
    show({"page": str(output) if output else None, **found.as_dict()}, sentences, as_json=json)


def _ranges(release: Release) -> dict[str, tuple[Measure, float, float]]:
    """Of each attribute the least and the greatest share of all records, by the release's protected counts alone.

    A flag's share is that of yes; another attribute's, that of any value. A value whose count is suppressed may stand
    for none, so that it counts for nothing in the least share; the greatest one can't be told then, and is 1.
    """
    import polars as pl

    whole = release.count()
    found: dict[str, tuple[Measure, float, float]] = {}
    if not whole.low or not whole.high:
        return found
    single = release.aggregates().filter(pl.col("k") == 1).with_columns(pl.col("key").str.split_exact(":", 1))
    parts = single.with_columns(
        pl.col("key").struct.field("field_0").alias("attribute"), pl.col("key").struct.field("field_1").alias("value")
    )
    for attribute in release.description.attributes:
        own = parts.filter((pl.col("attribute") == attribute.name) & (pl.col("value") != ""))
        if attribute.type == "flag":
            own = own.filter(pl.col("value") == "1")
        shown = own.filter(pl.col("state") == "reported")
        if shown.is_empty() or attribute.type == "multi":
            continue
        low, high = int(shown["low"].sum()), int(shown["high"].sum())
        greatest = min(1.0, high / whole.low) if shown.height == own.height else 1.0
        measure: Measure = "yes" if attribute.type == "flag" else "recorded"
        found[attribute.name] = (measure, min(1.0, low / whole.high), greatest)
    return found
