"""Signs of exact dates: of birth where they span a lifetime, of anything else otherwise."""

from __future__ import annotations

from datetime import UTC, datetime

import polars as pl

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.signs import Sign

_MONTHS = (
    "jan(?:uary|vier)?|feb(?:ruary|rero)?|f[eé]v(?:r(?:ier)?)?|mar(?:ch|s|zo)?|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo"
    "|june?|juin|junio|july?|juil(?:let)?|julio|aug(?:ust)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?"
    "|nov(?:ember|embre|iembre)?|dec(?:ember)?|d[eé]c(?:embre)?|dic(?:iembre)?|ene(?:ro)?|jun|jul"
    "|يناير|فبراير|مارس|أبريل|ابريل|إبريل|أفريل|مايو|ماي|يونيو|يونيه|جوان|يوليو|يوليه|جويلية|أغسطس|اغسطس|أوت|غشت|سبتمبر|شتنبر|أكتوبر"
    "|اكتوبر|نوفمبر|نونبر|ديسمبر|دجنبر|كانون الثاني|كانون الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني"
)
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_YEAR = r"(?:1[89]|20)\d{2}"
_CLOCK = r"(?:[T ,]+\d{1,2}[:hH.]\d{2}.*)?"
DATE = (
    rf"(?i)^(?:{_YEAR}[-/. ]{_MONTH}[-/. ]{_DAY}{_CLOCK}"
    rf"|{_DAY}[-/. ]{_MONTH}[-/. ](?:{_YEAR}|\d\d){_CLOCK}|{_MONTH}[-/. ]{_DAY}[-/. ](?:{_YEAR}|\d\d){_CLOCK}"
    rf"|{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:T?\d{{4,6}}Z?)?"
    rf"|(?:\p{{L}}+,? )?{_DAY}(?:er|st|nd|rd|th|\.)?[ -](?:of |de |d')?(?:{_MONTHS})\.?(?:[ ,-]+|,? del? )(?:{_YEAR}|\d\d){_CLOCK}"
    rf"|(?:\p{{L}}+,? )?(?:{_MONTHS})\.?[ -]{_DAY}(?:st|nd|rd|th)?[ ,-]+(?:{_YEAR}|\d\d){_CLOCK})$"
)
_LIFETIME = 14
"""Years between early and late ones from which dates are taken for birthdays: cases are collected in fewer."""


def dates(cells: Cells) -> Mask:
    """Which texts are a day, with or without the time."""
    return cells.once("dates", lambda: cells.having(DATE)) if cells.has("0") else cells.none


def _births(cells: Cells) -> Mask:
    mask = dates(cells)
    if not mask.any() or not ("birth" in cells.families or _spans_a_lifetime(cells.texts.filter(mask))):
        return cells.none
    return mask


def _spans_a_lifetime(texts: pl.Series) -> bool:
    full = texts.str.extract(rf"(?:^|\D)({_YEAR})").fill_null(texts.str.extract(rf"^({_YEAR})")).cast(pl.Int32)
    this = datetime.now(UTC).year
    short = texts.str.extract(r"\D(\d\d)(?:[T ,].*)?$").cast(pl.Int32)
    years = full.fill_null(
        pl.select(pl.when(short > this % 100).then(short + 1900).otherwise(short + 2000)).to_series()
    )
    known = years.drop_nulls().sort()
    if len(known) < 3:
        return False
    early, late = known[len(known) // 10], known[-1 - len(known) // 10]
    return bool(early is not None and late is not None and late - early >= _LIFETIME and early > this - 120)


SIGNS = (
    Sign("birth-date", _births, 0.85, needs="0", least=3, share=0.1, unique=0.2),
    Sign("exact-date", dates, 0.85, needs="0", least=3, share=0.1, unique=0.0),
)
