"""Rendering a report as one page that needs nothing else, on a screen or on paper."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from typing import Any

import jinja2
from markupsafe import Markup

from shoal.intake.pages.words import Words

_WORDS = re.compile(r"(?<=[a-z\d])(?=[A-Z])|(?<=[_./])")


def render(template: str, said: Words, **values: Any) -> str:
    """A page from a template of the package that has its words; it extends `page.html`.

    Args:
        template: Name of the template.
        said: The words of this kind of report.
        values: What the template needs.

    Returns:
        HTML with its style inside and a policy that lets nothing else in.
    """
    templates = _templates(said.package)
    style = templates.get_template("page.css").render()
    digest = base64.b64encode(hashlib.sha256(f"\n{style}\n".encode()).digest()).decode()
    return templates.get_template(template).render(said=said, style=style, style_hash=digest, **values)


def breakable(name: str) -> Markup:
    """A name that a narrow table can break between its words."""
    return Markup("<wbr>").join(_WORDS.split(name))


@lru_cache
def _templates(package: str) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.ChoiceLoader([jinja2.PackageLoader(package), jinja2.PackageLoader(__package__)]),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters["breakable"] = breakable
    return environment
