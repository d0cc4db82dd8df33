"""A state of the explorer as a fragment of its address, checked against the names of a release.

The grammar stands in docs/releases.md: `~view=table&~rows=gender&citizenship=!KG&yearOfRegistration=2015..2018`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import unquote

from shoal.releases.charts import GROUPS, charts
from shoal.releases.describe.content import Outline, ReleaseContent

VIEWS = ("explore", "map", "trends", "table", "compare", "distinct", "stories", "about")
CHART_OPTIONS = ("~rows", "~columns", "~layers", "~by")
OPTIONS = ("~view", *CHART_OPTIONS, "~show", "~story", "~lang", "~embed", "~figures")
CHOICES: Mapping[str, Sequence[str]] = {
    "~view": VIEWS,
    "~show": ("count", "share", "row", "column", "all", "flows"),
    "~embed": ("1",),
    "~figures": ("protected", "synthetic"),
}
OTHER_WORDS: Mapping[str, Sequence[str]] = {"~columns": ("none",), "~layers": ("10", "30", "100"), "~by": tuple(GROUPS)}
"""What an option for charts may say besides: no columns, how many corridors of a map, a heading of what stands out."""
SECOND = "~b."
"""What a parameter of the second selection, that of a comparison, begins with."""
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True)
class Names:
    """The names that a state may use.

    Args:
        attributes: The values of each attribute or column; of a multi-valued attribute its codes.
        years: Attributes of which a range (`2015..2018`) may be asked.
        several: Multi-valued attributes, of which some codes may be chosen and others excluded.
        open: Attributes whose values are not known yet, so that any may be named.
        charts: Names of the charts.
        stories: Names of the stories.
    """

    attributes: Mapping[str, Sequence[str]]
    years: frozenset[str] = frozenset()
    several: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    charts: Sequence[str] = ()
    stories: Sequence[str] = field(default=())


def names_of(outline: Outline, stories: Iterable[str] = ()) -> Names:
    """The names that states of this release may use.

    Args:
        outline: The release. Of one that is not measured yet, values of private domains are open.
        stories: Names of its stories.
    """
    attributes: dict[str, list[str]] = {}
    for info, attribute in zip(outline.columns, outline.domain, strict=True):
        attributes[info.name] = list(attribute.values)
        if info.attribute is not None and info.code is not None:
            attributes.setdefault(info.attribute, []).append(info.code)
    measured = isinstance(outline, ReleaseContent)
    private = () if measured else (a.name for a in outline.description.attributes if a.domain == "private")
    shown = tuple(c.name for c in charts(outline))
    return Names(
        attributes,
        frozenset(info.name for info in outline.columns if info.type == "year"),
        frozenset(info.attribute for info in outline.columns if info.attribute is not None),
        frozenset(private),
        shown,
        tuple(stories),
    )


def state_problem(state: str, names: Names) -> str | None:
    """What is wrong with a state, in one sentence; None where all its names are known.

    Args:
        state: The fragment, without "#".
        names: What it may name.

    >>> known = Names({"gender": ["Female", "Male"]}, charts=["gender"])
    >>> state_problem("~view=table&~rows=gender&gender=Female", known)
    >>> state_problem("gender=Femal", known)
    "The attribute gender has no value 'Femal'. Did you mean 'Female'?"
    """
    return next(_problems(state, names), None)


def _problems(state: str, names: Names) -> Iterator[str]:
    seen = set()
    for part in filter(None, state.split("&")):
        raw, equals, value = part.partition("=")
        if not equals:
            yield f"{_quoted(part)} has no value: write name=value."
            return
        if raw in seen:
            yield f"{_quoted(unquote(raw))} stands twice."
        seen.add(raw)
        if raw.startswith("~") and not raw.startswith(SECOND):
            yield from _option_problems(raw, value, names)
        else:
            yield from _value_problems(unquote(raw.removeprefix(SECOND)), value, names)


def _is_country(name: str, word: str, names: Names) -> bool:
    """Whether it asks for the corridors of one country, by its code."""
    return name == "~by" and any(word in values for values in names.attributes.values())


def _option_problems(name: str, value: str, names: Names) -> Iterator[str]:
    word = unquote(value)
    if name not in OPTIONS:
        yield f"There is no option {_quoted(name)}.{nearest(name, OPTIONS)}"
    elif name in CHART_OPTIONS:
        if word not in (*names.charts, *OTHER_WORDS.get(name, ())) and not _is_country(name, word, names):
            yield f"The release has no chart {_quoted(word)}.{nearest(word, names.charts)}"
    elif name == "~story":
        if word not in names.stories:
            yield f"There is no story {_quoted(word)}.{nearest(word, names.stories)}"
    elif name == "~lang":
        if not LANGUAGE.fullmatch(word):
            yield f"{_quoted(word)} is no code of a language."
    elif word not in CHOICES[name]:
        yield f"The option {name} can't be {_quoted(word)}.{nearest(word, CHOICES[name])}"


def _value_problems(name: str, value: str, names: Names) -> Iterator[str]:
    known = names.attributes.get(name)
    if known is None:
        yield f"The release has no attribute {_quoted(name)}.{nearest(name, names.attributes)}"
        return
    words = value.split(",")
    excluded = [word.startswith("!") for word in words]
    if name not in names.several and any(excluded) and not all(excluded):
        yield f"The attribute {name} has values chosen and values excluded: write one or the other."
    if name in names.open:
        return
    for word in words:
        text = unquote(word.removeprefix("!"))
        if text not in known and not _is_range(text, name, names):
            yield f"The attribute {name} has no value {_quoted(text)}.{nearest(text, known)}"


def _is_range(text: str, name: str, names: Names) -> bool:
    """Whether `text` is a range of two known values, the first not after the last."""
    known = names.attributes[name]
    first, dots, last = text.partition("..")
    if not dots or name not in names.years or first not in known or last not in known:
        return False
    return list(known).index(first) <= list(known).index(last)


def nearest(text: str, known: Iterable[str]) -> str:
    """A hint with the known name nearest to `text`, or with some of the known names.

    >>> nearest("gendr", ["gender", "year"])
    " Did you mean 'gender'?"
    """
    listed = [name for name in known if name]
    folded = {name.casefold(): name for name in listed}
    close = difflib.get_close_matches(text.casefold(), folded, n=1, cutoff=0.6)
    if close:
        return f" Did you mean {folded[close[0]]!r}?"
    if not listed:
        return " There are none."
    return f" There is {', '.join(map(repr, listed[:5]))}{' and others' if len(listed) > 5 else ''}."


def _quoted(text: str) -> str:
    return repr(text if len(text) <= 80 else text[:79] + "…")
