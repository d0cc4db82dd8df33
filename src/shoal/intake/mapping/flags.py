"""Wide answers to codes, and codes back to flags."""

from __future__ import annotations

from dataclasses import replace

import polars as pl

from shoal.intake.checks.forms import Forms, Meaning, code_forms, plain_forms
from shoal.intake.mapping.codecells import Shape, read_codes
from shoal.intake.mapping.combine import FIRST_ONLY
from shoal.intake.mapping.distinct import Distinct
from shoal.intake.mapping.model import FieldRule
from shoal.intake.mapping.plaincells import read_plain
from shoal.intake.mapping.reading import Fate, Filled, Reading, first_reason
from shoal.intake.mapping.words import words_of
from shoal.intake.mapping.work import Work, by_relation
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, Field

_NO: Fate = ("not-expressed", "no")


def fill_wide(work: Work, rule: FieldRule, of: Field) -> Filled:
    """Fill a field from columns of which each is one code's yes or no.

    A "no" has no place among codes, so it is counted as not expressed. Where no column says yes or no, and one says why
    not, the field has that reason.

    Args:
        work: The mapping while it is carried out.
        rule: A rule with `flags`.
        of: The field.
    """
    masks: dict[str, pl.Series] = {}
    nos = pl.repeat(value=False, n=work.records, dtype=pl.Boolean, eager=True)
    reasons: pl.Series | None = None
    for column, code in rule.flags.items():
        reading = _read_flag(work, rule, of, column)
        filled, fates = reading.filled(), reading.row_fates()
        yes = filled.values == "TRUE"
        if of.type != "codes":
            for other, mask in masks.items():
                if other != code:
                    fates.set(yes & mask, FIRST_ONLY)
        nos = nos | (filled.values == "FALSE")
        reasons = first_reason(reasons, filled.reasons)
        masks[code] = masks[code] | yes if code in masks else yes
        work.count(column, of, fates, reading)
    values = _joined(masks) if of.type == "codes" else _first(masks)
    if reasons is not None and nos.any():
        reasons = reasons.zip_with(~nos, reasons.clear(len(reasons)).fill_null(""))
    return Filled(values, reasons)


def _read_flag(work: Work, rule: FieldRule, of: Field, column: str) -> Reading:
    flag = of.model_copy(update={"type": "boolean", "list": None})
    profile = work.profile_of(of)
    forms = _with_code(plain_forms(flag, profile), of, rule.flags[column], profile)
    words = words_of(rule, flag, work.mapping.source, profile=profile, forms=forms)
    reading = read_plain(work.distinct(column), words, work.kind(rule, flag))
    fates = by_relation(reading.fates, rule)
    fates.set(reading.values == "FALSE", _NO)
    return Reading(reading.distinct, reading.values, reading.reasons, fates, reading.held)


def _with_code(forms: Forms, of: Field, code: str, profile: str) -> Forms:
    """A cell that names the code itself is a yes too: some programs write the answer into its column."""
    if of.list is None:
        return forms
    known = code_forms(of, profile)
    yes = Meaning("known-spelling", "TRUE")
    exact = {text: yes for text, meaning in known.exact.items() if meaning.value == code} | {code: yes}
    loose = {text: yes for text, meaning in known.loose.items() if meaning.value == code}
    return replace(forms, exact=exact | forms.exact, loose=loose | forms.loose)


def _joined(masks: dict[str, pl.Series]) -> pl.Series:
    table = pl.DataFrame({str(number): mask for number, mask in enumerate(masks.values())})
    codes = [pl.when(pl.col(str(number))).then(pl.lit(code)) for number, code in enumerate(masks)]
    return table.select(pl.concat_str(codes, separator=SEPARATOR, ignore_nulls=True)).to_series()


def _first(masks: dict[str, pl.Series]) -> pl.Series:
    table = pl.DataFrame({str(number): mask for number, mask in enumerate(masks.values())})
    codes = [pl.when(pl.col(str(number))).then(pl.lit(code)) for number, code in enumerate(masks)]
    return table.select(pl.coalesce(*codes, pl.lit(""))).to_series()


def coded_source(of: Field) -> Field | None:
    """The field of a case record whose codes a flag tells, as the standard derives it, or None."""
    for rule in (of.from_case, of.derive):
        if rule is not None and rule.has_code:
            return standard().all_fields[rule.has_code[0]]
    return None


def read_held(work: Work, rule: FieldRule, of: Field, cells: Distinct) -> Reading:
    """Tell from cells of codes whether they hold any of a rule's: yes where they do, and nothing where they do not.

    A code that is not there is no "no", as in the standard's own derivations.

    Args:
        work: The mapping while it is carried out.
        rule: A rule with `holds`.
        of: The flag that it fills.
        cells: Different cells of one source.
    """
    reading = _codes(work, rule, of, cells)
    yes = "1" if of.type == "flag" else "TRUE"
    codes = reading.values.str.split(SEPARATOR)
    held = pl.DataFrame({"codes": codes}).select(
        pl.when(pl.col("codes").list.set_intersection(list(rule.holds)).list.len() > 0)
        .then(pl.lit(yes))
        .otherwise(pl.lit(""))
    )
    return Reading(cells, held.to_series(), reading.reasons, by_relation(reading.fates, rule), reading.held)


def _codes(work: Work, rule: FieldRule, of: Field, cells: Distinct) -> Reading:
    source = standard().all_fields[rule.fields[0]] if rule.fields else coded_source(of)
    profile = work.profile_of(source) if source else work.profile_of(of)
    if source is not None and source.list is not None:
        forms = code_forms(source, profile)
    else:
        forms = Forms(frozenset(rule.holds), lower=plain_forms(of, profile).lower)
    asked = of.model_copy(update={"type": "codes", "reasons": of.reasons})
    words = words_of(rule, asked, work.mapping.source, profile=work.profile_of(of), forms=forms)
    return read_codes(cells, words, Shape(rule.split or SEPARATOR))
