"""Which charts and key-figure tables a release shows: one list, used by the explorer and by summary.html."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import chain, count
from typing import Any

from shoal.privacy.domain import NOT_RECORDED, Attribute, Domain
from shoal.releases.describe.content import ColumnInfo, Outline
from shoal.releases.describe.description import Group

GROUPS: dict[Group, str] = {
    "who": "Who",
    "where": "Where",
    "when": "When",
    "means": "Means of control",
    "exploitation": "Exploitation",
    "recruitment": "Recruitment",
    "other": "Other",
}
"""The headings, in the order in which they are shown."""

FAMILIES = {
    "meansOfControl": "Means of control",
    "typeOfLabour": "Type of labour",
    "typeOfSex": "Type of sexual exploitation",
    "typeOfExploit": "Type of exploitation",
    "recruiterRelation": "Recruiter's relation to the victim",
}
"""Labels of flags that belong together because their names begin alike."""

IS_FAMILY: dict[Group, str] = {"exploitation": "Form of exploitation", "means": "Means of control"}
"""Labels of flags named "is...", by group; elsewhere they are called by their group."""


LONGEST_NAME = 60
"""Letters of a chart's name, which is part of file names and addresses."""


@dataclass(frozen=True)
class Chart:
    """One chart: bars are (column, code) pairs.

    Args:
        name: Its name in addresses and file names: letters, digits, "-" and "_", unique in the release. It is that of
            the column or multi-valued attribute, or made from it; of another family of flags, made from its label.
        label: Its title.
        group: Its heading.
        type: The type of its column, or "flags" where each bar is a flag column's "1".
        bars: What is drawn, in order; a single-valued column may end with "not recorded".
    """

    name: str
    label: str
    group: Group
    type: str
    bars: tuple[tuple[int, int], ...]

    def as_json(self) -> dict[str, Any]:
        """The chart as the explorer's manifest holds it."""
        bars = [list(bar) for bar in self.bars]
        return {"name": self.name, "label": self.label, "group": self.group, "type": self.type, "bars": bars}


def charts(outline: Outline) -> tuple[Chart, ...]:
    """All charts of a release, by group, and within a group in the order of the description."""
    domain, columns = outline.domain, outline.columns
    labels = {name: a.label or name for name, a in outline.attribute.items()}
    made = [*_single(domain, columns), *_flags(domain, columns, labels)]
    order = list(GROUPS)
    return named(sorted(made, key=lambda chart: (order.index(chart.group), chart.bars[0])))


def named(made: Sequence[Chart]) -> tuple[Chart, ...]:
    """The charts with proper names, unique whatever the case of letters: some disks do not tell "a" from "A"."""
    names: dict[int, str] = {}
    taken: set[str] = set()
    for position in sorted(range(len(made)), key=lambda p: _is_changed(made[p])):
        base = slug(made[position].name)
        name = next(n for n in chain([base], (f"{base}-{i}" for i in count(2))) if n.casefold() not in taken)
        taken.add(name.casefold())
        names[position] = name
    return tuple(replace(chart, name=names[position]) for position, chart in enumerate(made))


def _is_changed(chart: Chart) -> tuple[bool, bool]:
    """Names that can stay as they are come first, and those of columns before those of families."""
    return slug(chart.name) != chart.name, chart.type == "flags"


def slug(text: str) -> str:
    """A name of letters, digits, "-" and "_" made from a text, or the text itself if it is one.

    >>> slug("yearOfRegistration"), slug("Recruiter's relation to the victim")
    ('yearOfRegistration', 'recruiter-s-relation-to-the-victim')
    """
    if re.fullmatch(rf"[A-Za-z0-9_-]{{1,{LONGEST_NAME}}}", text):
        return text
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9_-]+", "-", plain).strip("-")[:LONGEST_NAME].strip("-") or "chart"


def column_shards(shown: Sequence[Chart], columns: int) -> tuple[int, ...]:
    """The shard of each column: the number of the chart that holds it, or of none, a number after those.

    Args:
        shown: The charts.
        columns: How many columns there are.
    """
    holds = {column: number for number, chart in enumerate(shown) for column, _ in chart.bars}
    others = [column for column in range(columns) if column not in holds]
    holds |= {column: number for number, column in enumerate(others, start=len(shown))}
    return tuple(holds[column] for column in range(columns))


def _single(domain: Domain, columns: Sequence[ColumnInfo]) -> Iterator[Chart]:
    for position, (info, attribute) in enumerate(zip(columns, domain, strict=True)):
        bars = tuple((position, code) for code in _shown(attribute))
        if info.type != "flag" and bars:
            yield Chart(info.name, info.label, info.group, info.type, bars)


def _shown(attribute: Attribute) -> list[int]:
    shown = [attribute.code[value] for value in attribute.values if value in set(attribute.reported)]
    return [*shown, attribute.code[NOT_RECORDED]] if shown and NOT_RECORDED in attribute.code else shown


def _flags(domain: Domain, columns: Sequence[ColumnInfo], labels: Mapping[str, str]) -> Iterator[Chart]:
    families: dict[tuple[Group, str], list[int]] = {}
    for position, (info, attribute) in enumerate(zip(columns, domain, strict=True)):
        if info.type == "flag" and "1" in attribute.reported:
            families.setdefault((info.group, family(info, labels)), []).append(position)
    for (group, label), positions in families.items():
        shown = columns[positions[0]].label if label == GROUPS[group] and len(positions) == 1 else label
        attributes = {columns[p].attribute for p in positions}
        name = (attributes.pop() if len(attributes) == 1 else None) or shown.lower()
        bars = tuple((p, domain.attributes[p].code["1"]) for p in positions)
        yield Chart(name, shown, group, "flags", bars)


def family(info: ColumnInfo, labels: Mapping[str, str]) -> str:
    """The label of the chart to which a flag belongs.

    Args:
        info: The flag's column.
        labels: Labels of the description's attributes.
    """
    if info.attribute is not None:
        return labels[info.attribute]
    for prefix, label in FAMILIES.items():
        if _begins(info.name, prefix):
            return label
    return IS_FAMILY.get(info.group, GROUPS[info.group]) if _begins(info.name, "is") else GROUPS[info.group]


def _begins(name: str, prefix: str) -> bool:
    rest = name[len(prefix) :]
    return name.startswith(prefix) and (not rest or not rest[0].islower())


def used_groups(shown: Sequence[Chart]) -> list[dict[str, str]]:
    """The headings that have a chart, in order."""
    used = {chart.group for chart in shown}
    return [{"code": code, "label": label} for code, label in GROUPS.items() if code in used]
