"""Signs of where a person lives or was: addresses, postal codes, coordinates, and the plates of vehicles."""

from __future__ import annotations

import re
from functools import lru_cache

import polars as pl

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.dates import dates
from shoal.intake.identifying.lexicon import lexicon
from shoal.intake.identifying.signs import Sign, pattern

PAIR = r"-?\d{1,3}\.\d{3,}°?\s*[NSEWO]?\s*[,; ]\s*-?\d{1,3}\.\d{3,}"
_PAIR_COMMA = r"^-?\d{1,3},\d{3,}\s*[;/ ]\s*-?\d{1,3},\d{3,}"
_DEGREES = (
    r"""\d{1,3}\s?°\s?\d{1,2}(?:[.,]\d+)?\s?['′’](?:\s?\d{1,2}(?:[.,]\d+)?\s?(?:["″”]|''))?\s?(?:[NSEWO]|شمال|شرق)?"""
)
_PLUS = r"(?:^|\s)[23456789CFGHJMPQRVWX]{4,8}\+[23456789CFGHJMPQRVWX]{2,3}(?:$|[\s,])"
_GEO = r"(?i)^geo:-?\d|^point ?\(-?\d|^(?:lat|latitude)\b.*\d\.\d{2}"
_MARKED = r"(?i)^[NSEWO] ?\d{1,3}[.,]\d{3,}°?$|^-?\d{1,3}[.,]\d{3,}\s?°?\s?[NSEWO]$|^-?\d{1,3}[.,]\d{3,}°$"

_POSTAL = (
    r"(?i)^(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})$|^[A-Z]\d[A-Z][ -]?\d[A-Z]\d$|^\d{4} ?[A-Z]{2}$|^\d{5}-\d{3,4}$"
    r"|^\d{4}-\d{3}$|^(?:[A-Z]{1,2}-|C\.?P\.? ?)\d{4,5}$|^\d{3} \d{2}$|^[A-Z]\d{4}[A-Z]{3}$|^\d{5}(?: cedex.*)$|^[A-Z]{2} \d{5}$|^\d{4} \d{4}$"
)
_POSTAL_PLAIN = r"^\d{5,6}$"

_PLATE = (
    r"(?i)^[A-Z]{2}[- ]?\d{3}[- ]?[A-Z]{2}$|^\d{2,4} [A-Z]{2,3} (?:\d{2}|2[AB])$|^\d{4}[- ]?[BCDFGHJ-NPR-TV-Z]{3}$|^[A-Z]{2}\d{2} ?[A-Z]{3}$"
    r"|^[A-Z]{2,3}[- ]\d{3,4}(?:[- ][A-Z]{1,2})?$|^\d{3}[- ][A-Z]{3}$|^[A-Z]{3}[- ]\d{2}[- ]\d{2}$|^\d[A-Z]{3}\d{3}$|^[A-Z]{1,2}[- ]\d{4}[- ][A-Z]{1,2}$"
    r"|^[A-Z]{3}[- ]?\d{3}[- ]?[A-Z]$|^[A-Z]{1,3} \d{3} [A-Z]{1,3}$|^K[A-Z]{2} ?\d{3}[A-Z]$|^[A-Z]{3}\d[A-Z]\d{2}$|^[A-Z]{3} ?\d{3,4}$|^[A-Z]\d{1,3} ?[A-Z]{3}$"
)
_PLATE_ARABIC = (
    r"^\d{1,5} ?[-|/ ]? ?\p{Arabic}(?: ?\p{Arabic}){0,2}(?: ?[-|/] ?\d{1,2})?$|^\p{Arabic}(?: \p{Arabic}){1,2} ?[-|/ ]? ?\d{1,4}$"
    r"|^\d{1,3} ?تونس ?\d{1,4}$|^(?:\p{Arabic} ?){1,3}[-|/ ] ?\d{2,5}$|^\d{4,6}[- ]\d{3}[- ]\d{2}$|^\d{1,2}-\d{4,5}$"
)


@lru_cache
def _street() -> str:
    """One word of an address, standing alone; a word that German or Dutch joins to the name counts too."""
    words = sorted((re.escape(word) for word in lexicon().streets), key=len, reverse=True)
    return rf"(?i)(?:^|[^\p{{L}}])(?:{'|'.join(words)})(?:$|[^\p{{L}}])|\p{{L}}(?:stra(?:ß|ss)e|str\.|straat|laan|gasse|weg)(?:$|[^\p{{L}}])"


def _addresses(cells: Cells) -> Mask:
    """A number and a word of an address, or a word of an address before two other words; no long story."""
    some = (cells.words >= 2) & (cells.words <= 14)
    if not some.any():
        return some
    street = cells.having(_street())
    named = cells.having(
        r"(?i)^(?:rue|calle|c/|avenida|av|avda|avenue|boulevard|impasse|chemin|شارع|طريق|حي|زنقة|نهج)[ .]"
    )
    numbered = cells.digit & cells.letter & street & ~_tagged(cells)
    return some & (numbered | (named & (cells.words >= 3))) & ~dates(cells)


def _tagged(cells: Cells) -> Mask:
    """A thing with its number and nothing else: "Room 12", "Unit 3"."""
    return cells.having(r"^\p{L}+ [\p{L}\d]{1,3}$")


def _like_addresses(cells: Cells) -> Mask:
    """A number beside words, with a comma or a sign of a number: how addresses are written without a word for street."""
    some = (cells.words >= 3) & (cells.words <= 12) & cells.digit
    if not some.any():
        return some
    first = cells.having(r"^\d{1,5}[a-zA-Z]?,? \p{L}+") | cells.having(
        r"(?i)\p{L}+,? (?:n[°º.]|no\.?|nro\.?|#|رقم)? ?\d{1,5}[a-zA-Z]?(?:,|$)"
    )
    return some & first & (cells.having(",") | cells.having(r"\p{Lu}|\p{Arabic}")) & ~dates(cells)


def _latitudes(cells: Cells) -> Mask:
    """Decimals with many places between -180 and 180, and not all between 0 and 1 as shares are."""
    mask = cells.having(r"^-?\d{1,3}[.,]\d{4,}$")
    if not mask.any():
        return mask
    numbers = cells.texts.set(~mask, None).str.replace(",", ".").cast(pl.Float64)
    inside = mask & (numbers.abs() <= 180).fill_null(value=False)
    beyond = int((numbers.abs() > 1).sum())
    return inside if int(inside.sum()) >= 0.9 * int(mask.sum()) and beyond >= 0.5 * int(mask.sum()) else cells.none


def _plain_codes(cells: Cells) -> Mask:
    """Numbers of five or six digits, nearly all of one length and few of them round, or where the name says so."""
    mask = cells.having(_POSTAL_PLAIN)
    if not mask.any():
        return mask
    texts = cells.texts.filter(mask)
    lengths = cells.texts.filter(cells.having(r"^\d{3,9}$")).str.len_bytes()
    usual = int((lengths == texts.str.len_bytes().mode()[0]).sum())
    rounded = int(texts.str.ends_with("00").sum())
    return mask if usual >= 0.9 * len(lengths) and rounded < 0.5 * len(texts) else cells.none


def _given_codes(cells: Cells) -> Mask:
    """Four digits are a postal code only where the column is called so."""
    return cells.having(r"^\d{4}$") if "place" in cells.families else cells.none


EARLY = (
    Sign("coordinates", pattern(rf"{PAIR}|{_GEO}"), 0.95, sure=True, needs="0."),
    Sign("coordinates", pattern(_PAIR_COMMA), 0.95, sure=True, needs="0,"),
    Sign("coordinates", pattern(_DEGREES), 0.95, sure=True, needs="0°"),
    Sign("coordinates", pattern(_PLUS), 0.9, needs="0a+", least=2),
)
SIGNS = (
    Sign("postal-code", pattern(_POSTAL), 0.8, needs="0", unique=0.4),
    Sign("plate", pattern(_PLATE), 0.8, needs="0a", unique=0.6),
    Sign("plate", pattern(_PLATE_ARABIC), 0.8, needs="0", unique=0.6),
    Sign("address", _addresses, 0.9, needs="a ", share=0.1, unique=0.4),
    Sign("coordinates", pattern(_MARKED), 0.9, needs="0", unique=0.4),
)
LATE = (
    Sign("coordinates", _latitudes, 0.75, needs="0", least=4, unique=0.5),
    Sign("postal-code", _plain_codes, 0.65, needs="0", least=4, share=0.2, unique=0.55),
    Sign("postal-code", _given_codes, 0.65, needs="0"),
    Sign("address", _like_addresses, 0.65, needs="0a ", least=5, share=0.2, unique=0.7),
)
"""Signs that count only where nothing else explains the texts."""
