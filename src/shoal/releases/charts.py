"""Which charts and key-figure tables a release shows: one list, used by the explorer and by summary.html."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from shoal.privacy.domain import NOT_RECORDED, Attribute
from shoal.releases.content import ColumnInfo, ReleaseContent
from shoal.releases.description import Group

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


@dataclass(frozen=True)
class Chart:
    """One chart: bars are (column, code) pairs.

    Args:
        label: Its title.
        group: Its heading.
        type: The type of its column, or "flags" where each bar is a flag column's "1".
        bars: What is drawn, in order; a single-valued column may end with "not recorded".
    """

    label: str
    group: Group
    type: str
    bars: tuple[tuple[int, int], ...]

    def as_json(self) -> dict[str, Any]:
        """The chart as the explorer's manifest holds it."""
        bars = [{"column": column, "value": value} for column, value in self.bars]
        return {"label": self.label, "group": self.group, "type": self.type, "bars": bars}


def charts(content: ReleaseContent) -> tuple[Chart, ...]:
    """All charts, by group, and within a group in the order of the description."""
    labels = {a.name: a.label or a.name for a in content.description.attributes}
    made = [*_single(content), *_flags(content, labels)]
    order = list(GROUPS)
    return tuple(sorted(made, key=lambda chart: (order.index(chart.group), chart.bars[0])))


def _single(content: ReleaseContent) -> Iterator[Chart]:
    for position, (info, attribute) in enumerate(zip(content.columns, content.domain, strict=True)):
        bars = tuple((position, code) for code in _shown(attribute))
        if info.type != "flag" and bars:
            yield Chart(info.label, info.group, info.type, bars)


def _shown(attribute: Attribute) -> list[int]:
    shown = [attribute.code[value] for value in attribute.values if value in set(attribute.reported)]
    return [*shown, attribute.code[NOT_RECORDED]] if shown and NOT_RECORDED in attribute.code else shown


def _flags(content: ReleaseContent, labels: dict[str, str]) -> Iterator[Chart]:
    families: dict[tuple[Group, str], list[int]] = {}
    for position, (info, attribute) in enumerate(zip(content.columns, content.domain, strict=True)):
        if info.type == "flag" and "1" in attribute.reported:
            families.setdefault((info.group, family(info, labels)), []).append(position)
    for (group, label), positions in families.items():
        shown = content.columns[positions[0]].label if label == GROUPS[group] and len(positions) == 1 else label
        yield Chart(shown, group, "flags", tuple((p, content.domain.attributes[p].code["1"]) for p in positions))


def family(info: ColumnInfo, labels: dict[str, str]) -> str:
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
