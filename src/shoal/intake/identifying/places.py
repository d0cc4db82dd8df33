"""Signs of where a person lives or was: addresses, postal codes, coordinates, and the plates of vehicles."""

from __future__ import annotations

import re
from functools import lru_cache

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.dates import dates
from shoal.intake.identifying.lexicon import lexicon
from shoal.intake.identifying.signs import Sign, anywhere, matching, molded

PAIR = r"-?[0-9]{1,3}\.[0-9]{3,}°? *[NSEWO]? *[,; ] *-?[0-9]{1,3}\.[0-9]{3,}"
_PAIR_COMMA = r"^-?\d{1,3},\d{3,} ?[;/ ] ?-?\d{1,3},\d{3,}"
_DEGREES = r"""\d{1,3} ?° ?\d{1,2}(?:[.,]\d+)? ?['′’]"""
_PLUS = r"(?:^|\s)[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?:$|[\s,])"
_GEO = r"(?i)^geo:-?\d|^point ?\(-?\d|^(?:lat|latitude)\b.*\d\.\d{2}"
_MARKED = (
    r"(?i)^[NSEWO] ?\d{1,3}[.,]\d{3,}°?(?:[ ,;]+[NSEWO] ?\d{1,3}[.,]\d{3,}°?)?$|^-?\d{1,3}[.,]\d{3,} ?°? ?[NSEWO]?°?$"
)

_POSTAL = (
    r"^A{1,2}0[A0]? ?0AA$|^A0A[ -]?0A0$|^0000 ?AA$|^0{5}[- ]0{3,4}$|^0000-000$|^AA?-0{4,5}$|^000 00$|^A0000AAA$"
    r"|^AA 0{5}$|^0000 0000$|^0{5} [Cc]A+"
)
_POSTAL_WORDED = r"(?i)^(?:C\.?P\.?|ZIP|PLZ|ص\.?ب\.?) ?:?\d{4,6}$"

_PLATE = (
    r"^AA[- ]?000[- ]?AA$|^0{2,4} A{2,3} 0[0A]$|^0000[- ]?AAA$|^AA00 ?AAA$"
    r"|^A{2,3}[- ]0{3,4}(?:[- ]A{1,2})?$|^000[- ]AAA$|^AAA[- ]00[- ]00$|^0AAA000$"
    r"|^A{1,2}[- ]0000[- ]A{1,2}$|^AAA[- ]?000[- ]?A$|^A{1,3} 000 A{1,3}$|^AAA0A00$|^AAA ?0{3,4}$"
    r"|^A0{1,3} ?AAA$|^AA?[- ]00?0?[- ]AAA$|^00A-0{5}$|^xA-0{5}$|^0{1,3} A{3} 0{3,4}$"
    r"|^0{1,5}[-|/]A[-|/]00?$|^A{1,2} 0{5}$|^0{1,5} ?[-|/ ]? ?x(?: ?x){0,2}(?: ?[-|/ ] ?0{1,2})?$"
    r"|^x(?: x){1,2} ?[-|/ ]? ?0{1,4}$|^0{1,3} ?xxxx ?0{1,4}$|^(?:x ?){1,3}[-|/ ] ?0{2,5}$"
    r"|^0{4,6}[- ]000[- ]00$|^00?-0{4,5}$"
)
_STREET_FIRST = r"(?i)^(?:rue|calle|c/|avenida|av|avda|avenue|boulevard|impasse|chemin|شارع|طريق|حي|زنقة|نهج)[ .]"
_JOINED = r"(?:stra(?:ß|ss)e|str\.|straat|laan|gasse|weg)"
_NUMBER_FIRST = re.compile(
    r"(?i)^\d{1,5}[a-z]?,? [^\W\d]+|[^\W\d]+,? (?:n[°º.]|no\.?|nro\.?|#|رقم)? ?\d{1,5}[a-z]?(?:,|،|$)"
)
_TAGGED = re.compile(r"^[Aax]+ [Aax0]{1,3}$")
_GRAND = re.compile(r"[Ax,]")


@lru_cache
def _street() -> re.Pattern[str]:
    """A word of an address standing alone, or one that German or Dutch joins to the name."""
    words = "|".join(sorted((re.escape(word) for word in lexicon().streets), key=len, reverse=True))
    return re.compile(rf"(?i)(?<!\w)(?:{words})(?!\w)|\w{_JOINED}(?!\w)")


_FIRST = re.compile(_STREET_FIRST)
_DIGIT, _LETTER = re.compile("0"), re.compile("[Aax]")


def _addresses(cells: Cells) -> Mask:
    """A number and a word of an address, or a word of an address before two other words; no long story."""
    some = (cells.words >= 2) & (cells.words <= 9)
    if not some.any():
        return some
    numbered = cells.shaped(_DIGIT) & cells.shaped(_LETTER) & ~cells.shaped(_TAGGED) & cells.matching(_street())
    named = cells.matching(_FIRST) & (cells.words >= 3)
    return some & (numbered | named) & ~dates(cells)


def _like_addresses(cells: Cells) -> Mask:
    """A number beside words, as addresses are written without a word for street."""
    some = (cells.words >= 3) & (cells.words <= 12)
    if not some.any():
        return some
    return some & cells.matching(_NUMBER_FIRST) & cells.shaped(_GRAND) & ~dates(cells)


_DECIMALS = re.compile(r"^-?0{1,3}[.,]0{4,}$")


def _latitudes(cells: Cells) -> Mask:
    """Decimals with many places between -180 and 180, and not between 0 and 1 as shares are."""
    mask = cells.shaped(_DECIMALS)
    sizes = [abs(float(cells.lines[index].replace(",", "."))) for index in mask.arg_true()]
    inside, beyond = sum(size <= 180 for size in sizes), sum(size > 1 for size in sizes)
    return mask if inside >= 0.95 * len(sizes) and beyond >= 0.5 * len(sizes) else cells.none


_FIVE_OR_SIX, _ANY_NUMBER = re.compile("^0{5,6}$"), re.compile("^0{3,9}$")


def _plain_codes(cells: Cells) -> Mask:
    """Numbers of five or six digits, nearly all of one length and few of them round."""
    mask = cells.shaped(_FIVE_OR_SIX)
    lines = [cells.lines[index] for index in mask.arg_true()]
    if not lines:
        return mask
    five = sum(len(line) == 5 for line in lines)
    rounded = sum(line.endswith("00") for line in lines)
    numbers = int(cells.shaped(_ANY_NUMBER).sum()) + cells.small
    return mask if max(five, len(lines) - five) >= 0.85 * numbers and rounded < 0.5 * len(lines) else cells.none


_FOUR = re.compile("^0000$")


def _given_codes(cells: Cells) -> Mask:
    """Four digits are a postal code only where the column is called so."""
    return cells.shaped(_FOUR) if "place" in cells.families else cells.none


EARLY = (
    Sign("coordinates", anywhere(PAIR), 0.95, sure=True, needs="0."),
    Sign("coordinates", matching(_GEO), 0.95, sure=True, needs="0a"),
    Sign("coordinates", matching(_PAIR_COMMA), 0.95, sure=True, needs="0,"),
    Sign("coordinates", matching(_DEGREES), 0.95, sure=True, needs="0°"),
    Sign("coordinates", matching(_PLUS), 0.9, needs="0a+", least=2),
)
SIGNS = (
    Sign("postal-code", molded(_POSTAL), 0.8, needs="0", unique=0.4),
    Sign("postal-code", matching(_POSTAL_WORDED), 0.85, needs="0a", unique=0.4),
    Sign("plate", molded(_PLATE), 0.8, needs="0", unique=0.6),
    Sign("address", _addresses, 0.9, needs="a ", share=0.1, unique=0.4),
    Sign("coordinates", matching(_MARKED), 0.9, needs="0a", unique=0.4),
)
LATE = (
    Sign("coordinates", _latitudes, 0.75, needs="0", least=4, unique=0.5),
    Sign("postal-code", _plain_codes, 0.65, needs="0", least=4, share=0.2, unique=0.55),
    Sign("postal-code", _given_codes, 0.65, needs="0"),
    Sign("address", _like_addresses, 0.65, needs="0a ", least=5, share=0.2, unique=0.7),
)
"""Signs that count only where nothing else explains the texts."""
