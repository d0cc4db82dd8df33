"""The labels of a release in the other languages of the explorer: data/explorer/labels/** (docs/release-format.md).

A label that is the standard's own is translated from the standard, one of the publisher's from `translations` of the
description. What neither knows stays as it is. Codes are never translated.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import Any

from shoal.privacy.domain import NOT_RECORDED
from shoal.releases.charts import Chart, used_groups
from shoal.releases.describe.content import ColumnInfo, Outline
from shoal.releases.describe.description import (
    AttributeDescription,
    CodeListDomain,
    ReleaseDescription,
    TranslationDescription,
)
from shoal.releases.site.packed import compress, decompress
from shoal.standard import (
    LANGUAGES,
    base_language,
    code_list,
    code_lists,
    find_release_attribute,
    headings,
    release_attributes,
)

FOLDER = "labels"
LARGEST = 64 << 20


def explorer_languages(description: ReleaseDescription) -> tuple[str, ...]:
    """The languages in which the explorer has labels, the release's own first.

    >>> from shoal.releases.describe.description import AttributeDescription
    >>> a = AttributeDescription(name="a", type="flag")
    >>> explorer_languages(ReleaseDescription(title="t", language="fr-CA", attributes=[a]))
    ('fr-CA', 'en', 'es', 'ar')
    """
    own = description.language
    return (own, *(language for language in LANGUAGES if language != base_language(own)))


def write_labels(content: Outline, charts: Sequence[Chart], folder: Path) -> tuple[str, ...]:
    """Write the labels of every language but the release's own.

    Args:
        content: The names of what is released.
        charts: Its charts, in the order of the manifest.
        folder: The explorer's data folder; `labels/{language}.json.gz` are made in it.

    Returns:
        The languages that there are labels for, the release's own first.
    """
    languages = explorer_languages(content.description)
    (folder / FOLDER).mkdir()
    for language in languages[1:]:
        text = json.dumps(labels_json(content, charts, language), ensure_ascii=False, separators=(",", ":"))
        (folder / FOLDER / f"{language}.json.gz").write_bytes(compress(text.encode()))
    return languages


def own_charts(outline: Outline, shown: Sequence[Chart]) -> tuple[Chart, ...]:
    """The charts with the titles that are the standard's in the release's own language.

    Args:
        outline: The names of what is released.
        shown: Its charts, as `charts` makes them.
    """
    words = Words(outline.description, outline.description.language)
    return tuple(
        replace(chart, label=words.heading(chart.label)) if _is_family(chart, outline.columns) else chart
        for chart in shown
    )


def own_groups(outline: Outline, shown: Sequence[Chart]) -> list[dict[str, str]]:
    """The headings that have a chart, in order, in the release's own language."""
    labels = headings(outline.description.language).groups
    return [{**group, "label": labels[group["code"]]} for group in used_groups(shown)]


def helplines_json(description: ReleaseDescription) -> list[dict[str, Any]]:
    """The helplines as the explorer's manifest lists them: what is not given is left out."""
    given = (line.model_dump(mode="json") for line in description.helplines)
    return [{key: value for key, value in line.items() if value} for line in given]


def labels_json(content: Outline, charts: Sequence[Chart], language: str) -> dict[str, Any]:
    """The labels in one language, as the explorer reads them.

    Args:
        content: The names of what is released.
        charts: Its charts, in the order of the manifest.
        language: One of the standard's languages.
    """
    words = Words(content.description, language)
    own, heads = words.own, headings(language)
    texts = {"title": own.title, "summary": own.summary, "sourceNote": own.source_note, "publisher": own.publisher}
    return {
        "language": language,
        "columns": [_column_labels(words, content, position) for position in range(len(content.columns))],
        "charts": [words.chart(chart, content.columns) for chart in charts],
        "groups": {group["code"]: heads.groups[group["code"]] for group in used_groups(charts)},
        **{key: text for key, text in texts.items() if text},
        "unreported": heads.unreported,
    }


def _column_labels(words: Words, content: Outline, position: int) -> list[Any]:
    info, values = content.columns[position], content.domain.attributes[position].values
    translated = [words.value(info, code, label) for code, label in zip(values, info.value_labels, strict=True)]
    return [
        words.column(info),
        [new if new != old else None for new, old in zip(translated, info.value_labels, strict=True)],
    ]


@dataclass(frozen=True)
class Words:
    """The words of one release in another language.

    Args:
        description: The release description.
        language: The other language.
    """

    description: ReleaseDescription
    language: str

    @cached_property
    def own(self) -> TranslationDescription:
        """What the publisher says in that language."""
        given = self.description.translations.items()
        return next((one for language, one in given if language == self.language), TranslationDescription())

    def column(self, info: ColumnInfo) -> str:
        """The label of a column."""
        if info.attribute is None:
            return self.attribute(info.name, info.label)
        code = info.code or ""
        found = (
            self.own.labels.get(f"{info.attribute}:{code}")
            or self._listed(info.attribute, code, info.label)
            or self._flag(info)
        )
        return found or info.label

    def attribute(self, name: str, label: str) -> str:
        """The label of an attribute."""
        return self.own.labels.get(name) or self._standard(name, label) or self.heading(label)

    def value(self, info: ColumnInfo, code: str, label: str) -> str:
        """The label of one value of a column."""
        if info.attribute is None and (given := self.own.labels.get(f"{info.name}:{code}")):
            return given
        found = self._word(info, code, label)
        if found is None and info.attribute is None:
            found = self._listed(info.name, code, label)
        return found or label

    def chart(self, chart: Chart, columns: Sequence[ColumnInfo]) -> str:
        """The title of a chart."""
        first = columns[chart.bars[0][0]]
        if _is_family(chart, columns):
            return self.heading(chart.label)
        return self.column(first) if first.attribute is None else self.attribute(first.attribute, chart.label)

    def heading(self, label: str) -> str:
        """A heading, or the title of a chart that has no column's."""
        pairs = (pair for source in self._sources for pair in _heading_pairs(source, self.language))
        return next((new for old, new in pairs if _same(label, old)), label)

    @property
    def _sources(self) -> tuple[str, ...]:
        """Languages of the standard's words that a label may be in: the release's, and English."""
        return (self.description.language, LANGUAGES[0])

    def _standard(self, name: str, label: str) -> str | None:
        known = find_release_attribute(name, self.language)
        if known is None:
            return None
        mine = (release_attributes(source)[known.name].label for source in self._sources)
        return known.label if any(_same(label, text) for text in mine) else None

    def _flag(self, info: ColumnInfo) -> str | None:
        """A code of a multi-valued attribute may be called as a flag of the standard is."""
        for source in self._sources:
            for name, known in release_attributes(source).items():
                if known.type == "flag" and known.group == info.group and _same(info.label, known.label):
                    return release_attributes(self.language)[name].label
        return None

    def _word(self, info: ColumnInfo, code: str, label: str) -> str | None:
        """Yes, no and "not recorded"."""
        field = {NOT_RECORDED: "not_recorded"} | ({"1": "yes", "0": "no"} if info.type == "flag" else {})
        if code not in field:
            return None
        mine = (getattr(headings(source), field[code]) for source in self._sources)
        return str(getattr(headings(self.language), field[code])) if any(_same(label, text) for text in mine) else None

    def _listed(self, name: str, code: str, label: str) -> str | None:
        """The label of a code that stands, with this label, in a code list of the standard."""
        for listed in self._lists[name]:
            mine = (code_list(listed, source).codes.get(code) for source in self._sources)
            if any(text is not None and _same(label, text) for text in mine):
                return code_list(listed, self.language).codes[code]
        return None

    @cached_property
    def _lists(self) -> dict[str, tuple[str, ...]]:
        return {a.name: tuple(_code_lists_of(a)) for a in self.description.attributes}


def _is_family(chart: Chart, columns: Sequence[ColumnInfo]) -> bool:
    """Whether a chart is of several flags and has a title of its own, not that of a column or an attribute."""
    first = columns[chart.bars[0][0]]
    alone = len(chart.bars) == 1 and chart.label == first.label
    return chart.type == "flags" and first.attribute is None and not alone


def _code_lists_of(attribute: AttributeDescription) -> Iterator[str]:
    """The code lists whose labels an attribute's values may have: the one it names, and the standard's for it."""
    if isinstance(attribute.domain, CodeListDomain):
        yield attribute.domain.list
    known = find_release_attribute(attribute.name)
    if known is not None and known.domain is not None and "list" in known.domain:
        yield str(known.domain["list"])
    if attribute.type == "country":
        yield from (name for name in code_lists() if name.startswith("country-"))


def _heading_pairs(source: str, target: str) -> Iterator[tuple[str, str]]:
    old, new = headings(source), headings(target)
    for before, after in (
        (old.families, new.families),
        (old.is_families, new.is_families),
        (old.groups, new.groups),
    ):
        yield from ((before[key], after[key]) for key in before)


def _same(one: str, other: str) -> bool:
    """Whether two labels differ in spaces and apostrophes at most."""
    return _folded(one) == _folded(other)


def _folded(text: str) -> str:
    return " ".join(text.replace("’", "'").split())


def read_labels(packed: bytes, manifest: Mapping[str, Any]) -> dict[str, Any]:
    """Read a labels file back.

    Args:
        packed: The file's bytes.
        manifest: The explorer's manifest, which the labels must fit.

    Raises:
        ValueError, KeyError, TypeError: It is not what `write_labels` writes for this manifest.
    """
    labels: dict[str, Any] = json.loads(decompress(packed, LARGEST))
    columns, charts = labels["columns"], labels["charts"]
    if labels["language"] not in manifest["languages"]:
        raise ValueError("the labels are of no language of the manifest")
    if [len(values) for _, values in columns] != [len(column["values"]) for column in manifest["columns"]]:
        raise ValueError("there is not one label for each value")
    if len(charts) != len(manifest["charts"]):
        raise ValueError("there is not one label for each chart")
    values = [text for _, texts in columns for text in texts if text is not None]
    texts = [*(label for label, _ in columns), *values, *charts, *labels["groups"].values(), labels["unreported"]]
    if not all(isinstance(text, str) and text for text in texts):
        raise ValueError("a label is no text")
    if set(labels["groups"]) != {group["code"] for group in manifest["groups"]}:
        raise ValueError("the headings are not those of the manifest")
    return labels
