"""Signs of exact dates: of birth where they span a lifetime, of anything else otherwise."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.signs import Sign

_MONTHS = (
    "jan(?:uary|vier)?|feb(?:ruary|rero)?|f[eé]v(?:r(?:ier)?)?|mar(?:ch|s|zo)?|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo"
    "|june?|juin|junio|july?|juil(?:let)?|julio|aug(?:ust)?|ao[uû]t|ago(?:sto)?|sept?(?:ember|embre|iembre)?"
    "|oct(?:ober|obre|ubre)?|nov(?:ember|embre|iembre)?|dec(?:ember)?|d[eé]c(?:embre)?|dic(?:iembre)?|ene(?:ro)?"
    "|يناير|فبراير|مارس|أبريل|ابريل|إبريل|أفريل|مايو|ماي|يونيو|يونيه|جوان|يوليو|يوليه|جويلية|أغسطس|اغسطس|أوت|غشت|سبتمبر|شتنبر"
    "|أكتوبر|اكتوبر|نوفمبر|نونبر|ديسمبر|دجنبر|كانون الثاني|كانون الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول"
    "|تشرين الأول|تشرين الثاني"
)
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DAY = r"(?:0?[1-9]|[12][0-9]|3[01])"
_YEAR = r"(?:1[89]|20)[0-9]{2}"
_ANY_YEAR = rf"(?:{_YEAR}|[0-9][0-9])"
_CLOCK = r"(?:[T ,]+[0-9]{1,2}[:hH.][0-9]{2}.*)?"
_DATE = re.compile(
    rf"(?i)^(?:{_YEAR}[-/. ]{_MONTH}[-/. ]{_DAY}{_CLOCK}"
    rf"|{_DAY}([-/. ]){_MONTH}\1{_ANY_YEAR}{_CLOCK}|{_MONTH}([-/. ]){_DAY}\2{_ANY_YEAR}{_CLOCK}"
    rf"|{_YEAR}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])(?:T?[0-9]{{4,6}}Z?|{_CLOCK})"
    rf"|(?:[^\W\d]+,? )?{_DAY}(?:er|st|nd|rd|th|\.)?[ -](?:of |de |d')?(?:{_MONTHS})\.?"
    rf"(?:[ ,-]+|,? del? ){_ANY_YEAR}{_CLOCK}"
    rf"|(?:[^\W\d]+,? )?(?:{_MONTHS})\.?[ -]{_DAY}(?:st|nd|rd|th)?[ ,-]+{_ANY_YEAR}{_CLOCK})$"
)
_FULL, _SHORT = re.compile(rf"(?:^|[^0-9])({_YEAR})|^({_YEAR})"), re.compile(r"[^0-9]([0-9][0-9])(?:[T ,].*)?$")
_LIFETIME = 14
"""Years between early and late ones from which dates are taken for birthdays: cases are collected in fewer."""


def dates(cells: Cells) -> Mask:
    """Which texts are a day, with or without the time."""
    return cells.once("dates", lambda: cells.matching(_DATE)) if cells.has("0") else cells.none


def _births(cells: Cells) -> Mask:
    mask = dates(cells)
    if not mask.any() or "birth" in cells.families:
        return mask
    return mask if _spans_a_lifetime([cells.lines[index] for index in mask.arg_true()]) else cells.none


def _spans_a_lifetime(lines: list[str]) -> bool:
    this = datetime.now(UTC).year
    years = sorted(year for line in lines if (year := _year(line, this)) is not None)
    if len(years) < 3:
        return False
    early, late = years[len(years) // 10], years[-1 - len(years) // 10]
    return late - early >= _LIFETIME and early > this - 120


def _year(line: str, this: int) -> int | None:
    if full := _FULL.search(line):
        return int(full[1] or full[2])
    short = _SHORT.search(line)
    return int(short[1]) + (1900 if int(short[1]) > this % 100 else 2000) if short else None


SIGNS = (
    Sign("birth-date", _births, 0.85, needs="0", least=3, share=0.1, unique=0.2),
    Sign("exact-date", dates, 0.85, needs="0", least=3, share=0.1, unique=0.0),
)
