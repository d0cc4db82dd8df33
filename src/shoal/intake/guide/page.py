"""The page itself: an empty frame in the person's language, which its script fills."""

from __future__ import annotations

from functools import lru_cache

import jinja2

from shoal.intake.guide.session import Guide
from shoal.intake.guide.words import words


def page(guide: Guide) -> str:
    """The HTML of the page. It holds the name of the file, and no cell.

    Args:
        guide: What it shows.
    """
    return _template().render(said=words(guide.language), file=guide.sheet.name)


@lru_cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader(__package__), autoescape=True, undefined=jinja2.StrictUndefined
    )
    return environment.get_template("guide.html")
