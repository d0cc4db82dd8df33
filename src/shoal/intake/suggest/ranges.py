"""Spans of age and of time as people write them: "moins de 18 ans", "1-2 years", "من 9 إلى 17"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from shoal.intake.suggest.stems import plain
from shoal.standard.load import standard

ENDLESS = 10_000
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_BELOW = re.compile(r"<|\b(under|less|below|younger|moins|menos|menor(es)?|inferieur)\b|اقل|دون|تحت")
_UP_TO = re.compile(r"≤|<=|\b(up to|jusqu|hasta|no more than|maximum)\b|حتي|لا يزيد|فاقل")
_ABOVE = re.compile(
    r"[>+≥]|\b(over|more|above|older|plus|mas|mayor(es)?|superieur|and up)\b|اكثر|فوق|فاكثر|فما فوق|واكثر"
)
_WORDS = {
    "one": 1, "un": 1, "une": 1, "una": 1, "uno": 1, "a": 1, "two": 2, "deux": 2, "dos": 2, "three": 3, "trois": 3,
    "tres": 3, "five": 5, "cinq": 5, "cinco": 5, "six": 6, "seis": 6,
    "سنتين": 2, "سنتان": 2, "سنتي": 2, "عامين": 2, "خمس": 5, "ثلاث": 3, "شهرين": 2, "ستة": 6, "سته": 6,
}  # fmt: skip
_YEARS = re.compile(r"\b(years?|yrs?|y|ans?|annees?|anos?|anio?s?)\b|سنه|سنوات|سنتين|سنتان|عام|اعوام")
_MONTHS = re.compile(r"\b(months?|mths?|mois|mes(es)?|m)\b|شهر|اشهر|شهور")
_MIXED = re.compile(
    r"(\d+)\s*(m|mois|months?|mes(?:es)?|شهور|اشهر|شهر)\b\D{1,8}(\d+)\s*(an|ans|y|yrs?|years?|anos?|سنه|سنوات)\b"
)
_SHORT = re.compile(r"\b(weeks?|days?|semaines?|jours?|semanas?|dias?)\b|اسبوع|اسابيع|يوم|ايام")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_BAND = re.compile(r"(\d+)(?:--(\d+)|\+)")
_MONTH_BANDS = {
    "UpTo12": (0, 12),
    "From13To24": (12, 24),
    "From25To60": (24, 60),
    "Over60": (60, ENDLESS),
    "Over24": (24, ENDLESS),
}


@dataclass(frozen=True)
class Span:
    """The least and the greatest number that a text allows."""

    low: float
    high: float


def span(text: str) -> Span | None:
    """The span that a text tells, without its unit, or None.

    >>> span("9 à 17 ans"), span("<18"), span("48 et plus")
    (Span(low=9.0, high=17.0), Span(low=0, high=17.0), Span(low=48.0, high=10000))
    """
    said = plain(text).translate(_DIGITS).replace("–", "-").replace("—", "-")
    numbers = [float(number.replace(",", ".")) for number in _NUMBER.findall(said)]
    if not numbers:
        numbers = [float(_WORDS[word]) for word in re.findall(r"[^\W\d_]+", said) if word in _WORDS][:2]
    if not numbers and (_YEARS.search(said) or _MONTHS.search(said)):
        numbers = [1.0]
    if not numbers or len(numbers) > 2:
        return None
    if len(numbers) == 2:
        return Span(min(numbers), max(numbers))
    number = numbers[0]
    if _UP_TO.search(said):
        return Span(0, number)
    if _BELOW.search(said):
        return Span(0, number - 1)
    if _ABOVE.search(said):
        return Span(number, ENDLESS)
    return Span(number, number)


def age_code(text: str, listed: str) -> tuple[str, bool] | None:
    """The band of ages that holds the one that a text tells.

    Args:
        text: A value.
        listed: "age-band" or "majority".

    Returns:
        The code and whether it is exactly that band; None where the text tells no span, or one of several bands.

    >>> age_code("12-17", "age-band"), age_code("18-25", "age-band"), age_code("plus de 18 ans", "majority")
    (('9--17', False), None, ('Adult', True))
    """
    told = span(text)
    if told is None:
        return None
    for code, (low, high) in _bands(listed).items():
        if low <= told.low and told.high <= high:
            return code, (told.low, min(told.high, high)) == (low, high)
    return None


def months_code(text: str, unit: str = "") -> tuple[str, bool] | None:
    """The band of months that holds the time that a text tells.

    Args:
        text: A value.
        unit: "months" or "years" where the value says none but the header does.

    >>> months_code("1 à 2 ans"), months_code("6 mois"), months_code("plus de 5 ans")
    (('From13To24', True), ('UpTo12', False), ('Over60', True))
    """
    said = plain(text).translate(_DIGITS)
    if mixed := _MIXED.search(said):
        return _held(float(mixed[1]), 12 * float(mixed[3]))
    told = span(text)
    if told is None:
        return ("UpTo12", False) if _SHORT.search(said) else None
    if _YEARS.search(said):
        factor = 12
    elif _MONTHS.search(said) or unit == "months":
        factor = 1
    elif _SHORT.search(said):
        return "UpTo12", False
    elif unit == "years":
        factor = 12
    else:
        return None
    low, high = told.low * factor, min(told.high * factor, ENDLESS)
    if told.low == 0 and told.high == 0:  # "less than one year"
        high = factor
    return _held(low, high)


def _held(low: float, high: float) -> tuple[str, bool] | None:
    """The narrowest band of months that holds a span."""
    fitting = {code: band for code, band in _MONTH_BANDS.items() if band[0] <= low + 1 and high <= band[1]}
    if not fitting:
        return None
    code = min(fitting, key=lambda each: (fitting[each][1] - fitting[each][0], fitting[each][0]))
    return code, fitting[code] == (low, high)


@lru_cache
def _bands(listed: str) -> dict[str, tuple[int, int]]:
    if listed == "majority":
        return {"Minor": (0, 17), "Adult": (18, ENDLESS)}
    found = {code.code: _BAND.fullmatch(code.code) for code in standard().lists[listed].current}
    return {code: (int(match[1]), int(match[2] or ENDLESS)) for code, match in found.items() if match}
