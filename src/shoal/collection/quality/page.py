"""The comparison as one page for the partner, in their language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from shoal.collection.quality.compare import FieldQuality, Published, Quality
from shoal.intake.pages.render import render
from shoal.intake.pages.words import Words
from shoal.intake.pages.words import words as words_of
from shoal.standard._data import in_language as text_in
from shoal.standard.findings import in_language
from shoal.standard.load import standard

words = partial(words_of, package=__package__)
"""The words of this page in a language."""

NOTABLE = 0.01
"""From this change of a share on it is said whether it went up or down."""


@dataclass(frozen=True)
class _FieldRow:
    """One row of the table of fields."""

    field: str
    label: str
    core: bool
    now: str
    reasons: str
    before: str
    change: str


@dataclass(frozen=True)
class _PublishedRow:
    """One row of the table of published attributes."""

    attribute: str
    label: str
    measure: str
    own: str
    all: str
    place: str


@dataclass(frozen=True)
class _Found:
    """One finding in words."""

    severity: str
    column: str
    message: str
    fix: str


def as_html(found: Quality, language: str = "en") -> str:
    """The comparison as a page that needs nothing else, on a screen or on paper.

    Args:
        found: The comparison.
        language: A language tag (BCP 47).

    Returns:
        HTML. It shows counts of the partner's own records, and of others only what a release has published.
    """
    said = words(language)
    findings = [in_language(finding, said.language) for finding in found.findings]
    return render(
        "quality.html",
        said,
        found=found,
        fields=[_field_row(each, found.records, said) for each in found.fields],
        published=[_published_row(each, said) for each in found.published],
        findings=[_Found(each.severity, each.where.column or "", each.message, each.fix) for each in findings],
    )


def _label(name: str, said: Words) -> str:
    return text_in(standard().all_fields[name].label, said.language)


def _field_row(each: FieldQuality, records: int, said: Words) -> _FieldRow:
    now = each.filled / records if records else 0.0
    change = "" if each.before is None else _way(now, each.before, said)
    before = "–" if each.before is None else said.percent(each.before)
    reasons = said.percent(each.reasons / records) if records and each.reasons else "–"
    return _FieldRow(each.field, _label(each.field, said), each.core, said.percent(now), reasons, before, change)


def _way(now: float, before: float, said: Words) -> str:
    if abs(now - before) < NOTABLE:
        return said.text("same")
    return said.text("better" if now > before else "worse")


def _published_row(each: Published, said: Words) -> _PublishedRow:
    low, high = said.percent(each.low), said.percent(each.high)
    whole = low if low == high else said.text("range", low=low, high=high)
    place = "below" if each.own < each.low else "above" if each.own > each.high else "within"
    label, measure = _label(each.attribute, said), said.text(f"measures.{each.measure}")
    return _PublishedRow(each.attribute, label, measure, said.percent(each.own), whole, said.text(f"places.{place}"))
