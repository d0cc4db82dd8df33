"""The pages of a release that need no JavaScript: summary, codebook, methodology, and a plain front page."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from importlib.resources import files as package_files
from pathlib import Path
from typing import Any

import jinja2

from shoal.releases.charts import GROUPS, Chart, charts
from shoal.releases.citation import citation_text
from shoal.releases.codebook import codebook
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.files import FileEntry
from shoal.releases.licences import licence
from shoal.releases.site.about import history, precision, suppressed
from shoal.releases.site.prepared import table_names
from shoal.releases.site.stories import FOLDER as STORIES
from shoal.releases.site.stories import Story, direction, language_name, stories_json

STYLESHEET = "pages.css"
PAGES = ("summary.html", "codebook.html", "methodology.html")
CHANCES = (0.01, 0.1, 0.5)
"""What somebody may believe beforehand, in the table of worst cases."""


@dataclass(frozen=True)
class KeyFigure:
    """One line of a key-figure table: a count with its interval and its bar's length (0 to 100)."""

    label: str
    count: int
    low: int
    high: int
    bar: float


@dataclass(frozen=True)
class KeyTable:
    """One table of key figures, and the labels of what is suppressed and of what is not computed."""

    name: str
    label: str
    group: str
    figures: tuple[KeyFigure, ...]
    suppressed: tuple[str, ...] = ()
    not_computed: tuple[str, ...] = ()


def key_tables(content: ReleaseContent) -> list[KeyTable]:
    """The protected counts of single values, one table a chart, each value in one of the three states."""
    single = content.counts.lengths[0]
    rows = {int(i): position for position, i in enumerate(single.ids[:, 0])}
    return [_key_table(content, chart, rows) for chart in charts(content)]


def _key_table(content: ReleaseContent, chart: Chart, rows: dict[int, int]) -> KeyTable:
    """One table; the largest count comes first, unless the values have an order of their own."""
    table = content.counts.lengths[0]
    figures, suppressed, not_computed = [], [], []
    largest = max(int(table.count.max(initial=0)), 1)
    for column, code in chart.bars:
        attribute, info = content.domain.attributes[column], content.columns[column]
        label = info.label if chart.type == "flags" else info.value_labels[code]
        row = rows.get(content.domain.offsets[column] + code)
        if attribute.values[code] not in attribute.reported:
            not_computed.append(label)
        elif row is None:
            suppressed.append(label)
        else:
            count, low, high = int(table.count[row]), int(table.low[row]), int(table.high[row])
            figures.append(KeyFigure(label, count, low, high, round(100 * count / largest, 2)))
    if chart.type not in ("ordered", "year"):
        figures.sort(key=lambda figure: -figure.count)
    texts = (chart.name, chart.label, GROUPS[chart.group])
    return KeyTable(*texts, tuple(figures), tuple(suppressed), tuple(not_computed))


def worst_case(chance: float, epsilon: float) -> float:
    """The most that a reader who held something of one person for true with `chance` may hold it for true after.

    The odds grow by at most e^epsilon (leaving delta aside).

    >>> round(worst_case(0.01, 4.0), 3)
    0.355
    """
    odds = math.exp(epsilon) * chance / (1 - chance)
    return odds / (1 + odds)


def write_pages(
    content: ReleaseContent,
    root: Path,
    files: Sequence[FileEntry],
    *,
    front: bool,
    stories: Sequence[Story] = (),
) -> None:
    """Write the pages and their stylesheet.

    Args:
        content: What is released.
        root: The release folder.
        files: The files offered for download.
        front: Whether to write a plain index.html, for a release without the explorer.
        stories: The stories; each gets a page of its own.
    """
    environment = _environment()
    told = {"stories": stories_json(stories), "front_name": "Data" if front else "Explorer", "root": ""}
    values = _values(content, files) | told
    for name in (*PAGES, "index.html") if front else PAGES:
        page = environment.get_template(name).render(values)
        (root / name).write_text(page.rstrip() + "\n", encoding="utf-8", newline="\n")
    if stories:
        (root / STORIES).mkdir(exist_ok=True)
    for story in stories:
        first = next(iter(story.pages.values()))
        page = environment.get_template("story.html").render(values | {"root": "../", "story": story, "first": first})
        (root / story.paths[0]).write_text(page.rstrip() + "\n", encoding="utf-8", newline="\n")
    style = package_files("shoal.releases.site").joinpath("templates", STYLESHEET).read_bytes()
    (root / STYLESHEET).write_bytes(style)


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("shoal.releases.site"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"thousands": "{:,}".format, "percent": percent, "address": address, "cost": cost}
    environment.filters |= {"dialled": dialled, "direction": direction, "language_name": language_name}
    environment.filters |= {"target": target, "view": view_address, "plain": plain_text}
    return environment


def target(href: str) -> str:
    """A story's link as its plain page needs it: that stands in a folder of its own.

    >>> target("#gender=Male"), target("methodology.html"), target("https://example.org")
    ('../index.html#gender=Male', '../methodology.html', 'https://example.org')
    """
    if href.startswith("#"):
        return f"../index.html{href}"
    return href if href.startswith(("https://", "mailto:")) else f"../{href}"


def view_address(state: str, language: str) -> str:
    """The address of a view, in the language of the page that links to it.

    >>> view_address("~view=map", "fr")
    '../index.html#~view=map&~lang=fr'
    """
    language = "" if "~lang=" in state else f"~lang={language}"
    return target("#" + "&".join(filter(None, (state, language))))


def plain_text(inline: Sequence[Mapping[str, Any]]) -> str:
    """The runs of a text without their marks."""
    return "".join(run["text"] for run in inline)


def dialled(phone: str) -> str:
    """A telephone number as a link dials it.

    >>> dialled("+00 (0)123 45-67")
    '+0001234567'
    """
    return "".join(c for c in phone if c.isdigit() or c in "+*#")


def percent(share: float) -> str:
    """A share in percent with three figures at most, never rounded up to certainty.

    >>> percent(0.355), percent(0.9999), percent(0.01)
    ('35.5 %', 'more than 99.9 %', '1 %')
    """
    return "more than 99.9 %" if share > 0.999 else f"{100 * share:.3g} %"


def cost(rho: str) -> str:
    """A fraction as the lines of the account print it.

    >>> cost("1/3")
    '0.333333'
    """
    return f"{float(Fraction(rho)):.6f}"


def address(contact: str) -> str:
    """A link for a contact, or "" where it is neither a web nor a mail address.

    >>> address("data@example.org"), address("https://example.org/ask"), address("The data desk")
    ('mailto:data@example.org', 'https://example.org/ask', '')
    """
    if contact.startswith(("https://", "http://", "mailto:")):
        return contact
    return f"mailto:{contact}" if "@" in contact and " " not in contact else ""


def focus_text(item: str | Sequence[str], labels: Mapping[str, str]) -> str:
    """What is in focus, in the words of the release.

    >>> focus_text(["ageBroad", "gender"], {"ageBroad": "Age", "gender": "Gender"})
    'Age by Gender'
    """
    return labels[item] if isinstance(item, str) else " by ".join(labels[name] for name in item)


def _values(content: ReleaseContent, files: Sequence[FileEntry]) -> dict[str, object]:
    epsilon = float(content.guarantee["epsilon"])
    labels = {a.name: a.label or a.name for a in content.description.attributes}
    return {
        "content": content,
        "text": content.description,
        "guarantee": content.guarantee,
        "epsilon": f"{epsilon:g}",
        "delta": f"1 in {round(1 / content.guarantee['delta']):,}",
        "max_records": content.description.person.max_records,
        "focus": [focus_text(item, labels) for item in content.description.focus],
        "odds": f"{math.exp(epsilon):,.1f}" if epsilon < 3 else f"{math.exp(epsilon):,.0f}",
        "worst_cases": [(chance, worst_case(chance, epsilon)) for chance in CHANCES],
        "licence": licence(content.description.licence),
        "citation": citation_text(content),
        "files": files,
        "tables": key_tables(content),
        "prepared": set(table_names(charts(content), content.description.reporting_length)),
        "suppressed": suppressed(content),
        "precision": precision(content),
        "history": history(content),
        "codebook": list(codebook(content.domain, content.columns, labels)),
        "groups": GROUPS,
    }
