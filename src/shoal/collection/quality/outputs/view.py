"""What a partner gets back as every output shows it: in one language, in one order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from shoal.collection.quality.amounts import Amount
from shoal.collection.quality.model import FieldFill, FieldShares, Found, Gain, Published, PublishedValue, Quality
from shoal.intake.pages.words import Words
from shoal.intake.pages.words import words as words_of
from shoal.standard.findings import finding_text
from shoal.standard.load import standard

words = partial(words_of, package=__package__)
"""The words of this page in a language."""

MOST_VALUES = 12
"""So many values of one attribute are shown beside a release."""
MOST_CODES = 12
"""So many codes of one field are shown beside the last contribution; those that moved are always."""
FREQUENT = 0.05
"""A value that the partner's records do not have is shown from this share of all records on."""


@dataclass(frozen=True)
class FindingRow:
    """One finding in words."""

    severity: str
    code: str
    label: str
    field: str
    about: str
    places: str


@dataclass(frozen=True)
class FieldRow:
    """How complete a field is, in words."""

    field: str
    label: str
    core: bool
    now: str
    reasons: str
    before: str
    change: str


@dataclass(frozen=True)
class CodeRow:
    """One code now and last time, in words."""

    label: str
    now: str
    before: str
    moved: bool


@dataclass(frozen=True)
class CodeTable:
    """The codes of one field.

    Args:
        field: Name of the field.
        label: Its label.
        rows: Its codes.
        others: Whether there are more.
    """

    field: str
    label: str
    rows: tuple[CodeRow, ...]
    others: bool


@dataclass(frozen=True)
class BesideRow:
    """One value beside a release, in words."""

    what: str
    own: str
    all: str
    place: str


@dataclass(frozen=True)
class BesideGroup:
    """One attribute beside a release, in words."""

    attribute: str
    label: str
    rows: tuple[BesideRow, ...]


@dataclass(frozen=True)
class View:
    """The whole in one language.

    Args:
        said: The words of the language.
        figures: Label and number of what stands at the top.
        receipt: Label and value of how it was received.
        findings: What the check found.
        fields_note: What the table of fields shows.
        fields: How complete they are.
        moved_notes: What to know before looking at the shares.
        moved: One sentence for each share that moved.
        tables: Codes of core fields.
        published_note: What is beside what, or how to get it.
        published: Attributes beside a release.
        gains: One sentence for each.
    """

    said: Words
    figures: tuple[tuple[str, str], ...]
    receipt: tuple[tuple[str, str], ...]
    findings: tuple[FindingRow, ...]
    fields_note: str
    fields: tuple[FieldRow, ...]
    moved_notes: tuple[str, ...]
    moved: tuple[str, ...]
    tables: tuple[CodeTable, ...]
    published_note: str
    published: tuple[BesideGroup, ...]
    gains: tuple[str, ...]


def view(found: Quality, language: str = "en") -> View:
    """What a partner gets back in a language.

    Args:
        found: What there is to tell.
        language: A language tag (BCP 47).
    """
    said = words(language)
    return View(
        said=said,
        figures=tuple(_figures(found, said)),
        receipt=tuple(_receipt(found, said)),
        findings=tuple(_finding(each, said) for each in found.findings),
        fields_note=said.text("fields_note" if found.previous else "fields_alone"),
        fields=tuple(_field(each, said) for each in found.fields),
        moved_notes=tuple(_moved_notes(found, said)),
        moved=tuple(_moved(found, said)),
        tables=tuple(_table(each, said) for each in found.shares if each.codes),
        published_note=_published_note(found, said),
        published=tuple(group for each in found.published if (group := _beside(each, said)).rows),
        gains=tuple(_gain(each, said) for each in found.gains),
    )


def _number(amount: Amount, said: Words) -> str:
    return said.number(amount.records) if amount.records is not None else said.text(f"amounts.{amount.state}")


def _amount(amount: Amount, said: Words) -> str:
    """The share with the number behind it; the words for a small one."""
    if amount.share is None:
        return _number(amount, said)
    return said.text("share", percent=said.percent(amount.share), number=_number(amount, said))


def _share(amount: Amount, said: Words) -> str:
    return _number(amount, said) if amount.share is None else said.percent(amount.share)


def _label(name: str, said: Words) -> str:
    known = standard().all_fields.get(name)
    return known.label[said.language] if known else name


def _code_label(field: str, code: str, said: Words) -> str:
    known = standard().all_fields.get(field)
    listed = standard().lists.get(known.list or "") if known else None
    found = listed.find(code) if listed else None
    return found.label[said.language] if found else code


def _figures(found: Quality, said: Words) -> Iterator[tuple[str, str]]:
    yield said.text("figure_records"), _number(found.records, said)
    for key, amount in (("all", found.persons.all), ("known", found.persons.known), ("new", found.persons.new)):
        if amount is not None:
            yield said.text(f"persons.{key}"), _number(amount, said)


def _kept(text: str, said: Words) -> str:
    """A text of digits and signs that keeps its order within Arabic."""
    return f"\u2066{text}\u2069" if said.direction == "rtl" else text


def _receipt(found: Quality, said: Words) -> Iterator[tuple[str, str]]:
    receipt = found.receipt
    yield (
        said.text("receipt.period"),
        said.text("range", low=_kept(found.period[0], said), high=_kept(found.period[1], said)),
    )
    yield said.text("receipt.day"), receipt.day
    yield said.text("receipt.standing"), said.text(f"standings.{receipt.standing}")
    yield said.text("receipt.standard"), receipt.standard
    if receipt.keep_until:
        yield said.text("receipt.keep_until"), receipt.keep_until
    for reason, count in receipt.withheld.items():
        told = said.number(count) if isinstance(count, int) else said.text("amounts.few")
        known = reason if reason in {"withdrawn", "refused", "unknown", "purpose"} else "other"
        yield said.text("receipt.withheld", reason=said.text(f"withheld.{known}")), told
    for severity in ("error", "warning", "note"):
        number = sum(each.severity == severity for each in found.findings)
        yield said.text(f"severities.{severity}"), said.number(number)


def _finding(each: Found, said: Words) -> FindingRow:
    label = _label(each.field, said) if each.field else ""
    about = finding_text(each.code, said.language).about
    severity = said.text(f"severity.{each.severity}")
    return FindingRow(severity, each.code, label, each.field, about, _number(each.places, said))


def _field(each: FieldFill, said: Words) -> FieldRow:
    now, reasons = _amount(each.filled, said), _amount(each.reasons, said) if each.reasons.records != 0 else "–"
    before = "–" if each.before is None else _amount(each.before, said)
    change = said.text(f"changes.{each.change}") if each.change else ""
    if each.change in {"more", "less"} and each.before and _shares_known(each.filled, each.before):
        points = round(100 * ((each.filled.share or 0.0) - (each.before.share or 0.0)))
        change = said.text("points", change=change, points=_kept(f"{points:+d}".replace("-", "\u2212"), said))
    return FieldRow(each.field, _label(each.field, said), each.core, now, reasons, before, change)


def _shares_known(*amounts: Amount) -> bool:
    return all(amount.share is not None for amount in amounts)


def _moved_notes(found: Quality, said: Words) -> Iterator[str]:
    if found.previous is None:
        yield said.text("shares_alone")
        return
    if not found.tests:
        yield said.text("too_few")
    else:
        yield said.text("moved_note" if found.moved else "nothing_moved")
    if found.previous.mapping_changed and found.moved:
        yield said.text("mapping_changed")
    if found.previous.standard_changed and found.moved:
        yield said.text("standard_changed")


def _moved(found: Quality, said: Words) -> Iterator[str]:
    for field, code in found.moved:
        values = {"field": _label(field, said), "code": _code_label(field, code.code, said)}
        yield said.text("moved", **values, now=_share(code.now, said), before=_share(code.before, said))


def _table(each: FieldShares, said: Words) -> CodeTable:
    shown = [code for place, code in enumerate(each.codes) if place < MOST_CODES or code.moved]
    rows = tuple(
        CodeRow(
            _code_label(each.field, code.code, said), _amount(code.now, said), _amount(code.before, said), code.moved
        )
        for code in shown
    )
    return CodeTable(each.field, _label(each.field, said), rows, each.others or len(shown) < len(each.codes))


def _published_note(found: Quality, said: Words) -> str:
    if not found.release:
        return said.text("no_release")
    return said.text("published_note" if found.published else "nothing_shared", name=found.release)


def _beside(each: Published, said: Words) -> BesideGroup:
    rows = [_row(value, _value_label(each, value, said), said) for value in _shown(each)]
    if each.measure == "recorded":
        everything = _range(each.low, each.high, said) if each.state == "reported" else _state(each.state, said)
        place = _place(each.own, each.low, each.high) if each.state == "reported" else ""
        whole = BesideRow(said.text("recorded"), _amount(each.own, said), everything, said.text(place) if place else "")
        rows.insert(0, whole)
    return BesideGroup(each.attribute, _label(each.attribute, said), tuple(rows))


def _shown(each: Published) -> list[PublishedValue]:
    """The values worth a row: what the partner has, and what is frequent among all."""
    worth = [value for value in each.values if value.own.records != 0 or (value.share or 0.0) >= FREQUENT]
    return sorted(worth, key=lambda value: -(value.own.share or 0.0))[:MOST_VALUES]


def _value_label(each: Published, value: PublishedValue, said: Words) -> str:
    return said.text("yes") if each.measure == "yes" else _code_label(each.attribute, value.value, said)


def _row(value: PublishedValue, what: str, said: Words) -> BesideRow:
    own = _amount(value.own, said)
    if value.share is None or value.low is None or value.high is None:
        return BesideRow(what, own, _state(value.state, said), "")
    interval = _range(value.low, value.high, said)
    told = said.text("interval", share=said.percent(value.share), interval=interval)
    place = _place(value.own, value.low, value.high)
    return BesideRow(what, own, told, said.text(place) if place else "")


def _state(state: str, said: Words) -> str:
    return said.text("states.suppressed" if state == "suppressed" else "states.not_computed")


def _range(low: float, high: float, said: Words) -> str:
    first, last = said.percent(low), said.percent(high)
    return first if first == last else said.text("range", low=first, high=last)


def _place(own: Amount, low: float, high: float) -> str:
    if own.share is None:
        return ""
    return "position.below" if own.share < low else "position.above" if own.share > high else "position.within"


def _gain(each: Gain, said: Words) -> str:
    values = {"field": _label(each.field, said), "column": each.column}
    if each.records.records is not None:
        return said.counted(f"gains.{each.kind}", each.records.records, **values)
    return said.text(f"gains_{each.records.state}.{each.kind}", **values)
