"""Signs of numbers that belong to one person: telephone, identity, passport, card, account, device, case."""

from __future__ import annotations

from collections.abc import Callable

import polars as pl

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.checkdigits import dni, iban, luhn
from shoal.intake.identifying.contact import IP
from shoal.intake.identifying.dates import dates
from shoal.intake.identifying.places import PAIR
from shoal.intake.identifying.signs import Sign, pattern

LONG = r"(?:^|[^\d.,-])\d{9,}(?:$|\D)"
_GROUPED = r"^\+?\d(?:[\s()./-]*\d){8,19}$|^\(\+?\d{1,4}\)(?:[\s()./-]*\d){6,14}$"
DECIMAL = r"^[+-]?\d+[.,]\d+$"

_PHONE_WRITTEN = r"^\(?\+|^00[1-9]|^\(?0[1-9]|^\(\d{2,4}\)|^1?[ -]?\d{3}[-. ]\d{3}[-. ]\d{4}$|^\d{2,4}([ .-]\d{2}){3,4}$|^\d{3}([ .-]\d{3}){2}$"
_PHONE_WORDED = (
    r"(?i)^(?:tel|tél|phone|mobile|mob|cell?|cel|m[oó]vil|portable|هاتف|جوال|موبايل)\.?\s*:?\s*\+?\d[\d\s()./-]{5,}$"
)
_PHONE_PLAIN = r"^[679]\d{8}$|^1?[2-9]\d{2}[2-9]\d{6}$|^\+?[1-9]\d{10,12}$"
_PHONE_SHORT = r"^\d{3,4}[- .]\d{4}$|^\d{2}([ .-]\d{2}){2,3}$|^\d{2}[ .-]\d{3}[ .-]\d{3}$|^0\d{6,8}$"
_IDENTITY_WRITTEN = (
    r"^\d{3}-\d{2}-\d{4}$|^\d{3}\.\d{3}\.\d{3}-\d{2}$|^\d{1,2}\.\d{3}\.\d{3}-[\dkK]$|^\d{1,2}(?:\.\d{3}){2}$"
)
_CARD_WRITTEN = r"^[2-6]\d{3}([ -])\d{4}[ -]\d{4}[ -]\d{3,4}$|^3[47]\d{2}[ -]\d{6}[ -]\d{5}$"
_IBAN = r"^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$"

_IDENTITY_LETTERS = (
    r"(?i)^[a-z]{4}\d{6}[hm][a-z]{5}[a-z\d]\d$"  # Mexico, CURP
    r"|^[a-z]{4}\d{6}[a-z\d]{3}$"  # Mexico, RFC
    r"|^[a-ceghj-prstw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]$"  # United Kingdom
    r"|^\d{1,2}(?:\.?\d{3}){2}-?[a-z]$|^[xyz]-?\d{7}-?[a-z]$"  # Spain
    r"|^[12] ?\d{2} ?\d{2} ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3}(?: ?\d{2})?$"  # France
    r"|^[a-z]{6}\d{2}[a-z]\d{2}[a-z]\d{3}[a-z]$"  # Italy
    r"|^[a-z]{1,2} ?\d{5,6}$"  # Morocco
    r"|^\d{8}-\d$|^\d{5}-\d{7}-\d$|^\d{4}[ -]\d{4}[ -]\d{4}$|^\d{3}-\d{6}-\d{4}[a-z]$|^\d{3}-\d{7}-\d$"  # central America, south Asia
)
_PASSPORT = r"(?i)^[a-z]{1,2} ?(?:no\.? ?)?\d{7,8}$|^\d{2} ?[a-z]{2} ?\d{5}$|^[a-z]{3}\d{6}[a-z]?$|^[a-z]\d{8}$|^[a-z]{2}\d{6}[a-z]?$|^[a-z]\d[a-z]{2}\d{5}$"
_CASE = r"^[\p{L}\d]+(?:\.?[-/_#:.][\p{L}\d]+)+$"
_CASE_COMPACT = r"^\p{Lu}{2,6}\d{4,10}(?:\p{Lu}{1,3})?$|^\p{Lu}{1,5}[ -]\d{5,10}$|^\d{4}[-/]\d{3,6}$|^\d{2,6}/\d{2,4}$"
_CASE_WORDED = r"(?i)^(?:case|file|ref|dossier|affaire|exp|expediente|caso|ملف|قضية|رقم)\b\.?\s*(?:no|n°|nº|num|number|رقم)?\.?\s*[:#]?\s*\S*\d{2,}\S*$"
_NO_CASE = (
    r"^[\d.,/-]{1,7}$|^\d+[.,]\d+$|^\d{1,4}[-/]{1,2}\d{1,4}$|^\d+-\d+$|^\p{Ll}+(?:_\p{Ll}+)*_?\d?$|^\d{1,2}[.:]\d{2}$"
)


def _numbers(cells: Cells) -> Mask:
    """Texts that are one number of nine digits or more, written in any way, and neither a date nor a decimal."""
    some = cells.having(_GROUPED) | cells.compact.str.contains("^[0-9]{9,24}$")
    if not some.any():
        return some
    return some & ~dates(cells) & ~cells.having(f"{DECIMAL}|{PAIR}|{IP}")


def _sorts(cells: Cells) -> pl.Series:
    """What kind each long number is, "" where a text is none: the column as a whole decides what is open."""
    return cells.once("sorts", lambda: _sort(cells))


def _sort(cells: Cells) -> pl.Series:
    sorts = pl.repeat("", len(cells), dtype=pl.String, eager=True)
    numbers = _numbers(cells)
    if not numbers.any():
        return sorts
    written = cells.texts.filter(numbers)
    digits = cells.compact.filter(numbers).str.strip_prefix("+")
    length = digits.str.len_bytes()
    valid = luhn(digits)
    card = (valid & digits.str.contains(r"^[2-6]") & length.is_between(14, 19) & (length != 15)) | (
        valid & digits.str.contains(r"^3[47]\d{13}$")
    )
    card = card | written.str.contains(_CARD_WRITTEN)
    device = valid & (length == 15) & ~card
    phone = written.str.contains(_PHONE_WRITTEN) & length.is_between(8, 15) & ~card
    plain = phone | written.str.contains(_PHONE_PLAIN)
    identity = written.str.contains(_IDENTITY_WRITTEN)
    return sorts.scatter(numbers.arg_true(), _settled(cells, card, device, phone, plain, identity, length))


def _settled(cells: Cells, *masks: pl.Series) -> pl.Series:
    card, device, phone, plain, identity, length = masks
    some = len(length)
    if int(card.sum()) >= 0.6 * some:
        return pl.repeat("card", some, eager=True)
    if int(device.sum()) >= 0.6 * some:
        return pl.repeat("device", some, eager=True)
    if int(identity.sum()) < 0.3 * some and (
        "reach" in cells.families or int((phone & ~identity).sum()) >= 0.3 * some or int(plain.sum()) >= 0.85 * some
    ):
        return pl.repeat("phone", some, eager=True)
    other = pl.select(pl.when((length >= 18)).then(pl.lit("account")).otherwise(pl.lit("identity-number"))).to_series()
    return pl.select(pl.when(card & (length == 16)).then(pl.lit("card")).otherwise(other)).to_series()


def _are(kind: str) -> Callable[[Cells], Mask]:
    return lambda cells: _sorts(cells) == kind


def _ibans(cells: Cells) -> Mask:
    return cells.compact.str.to_uppercase().str.contains(_IBAN)


def _valid_ibans(cells: Cells) -> Mask:
    return _checked(cells, _ibans(cells), iban)


def _valid_dni(cells: Cells) -> Mask:
    return _checked(cells, cells.having(r"(?i)^\d{8}-?[a-z]$|^[xyz]-?\d{7}-?[a-z]$"), dni)


def _checked(cells: Cells, mask: Mask, valid: Callable[[str], bool]) -> Mask:
    if not mask.any():
        return mask
    plain = cells.compact.filter(mask).str.to_uppercase().to_list()
    return mask.scatter(mask.arg_true(), pl.Series([valid(text) for text in plain], dtype=pl.Boolean))


def _of_one_length(cells: Cells) -> Mask:
    """Numbers of seven or eight digits, nearly all of one length and few of them round."""
    mask = cells.having(r"^\d{7,8}$") & ~dates(cells)
    if not mask.any():
        return mask
    texts = cells.texts.filter(mask)
    usual = texts.str.len_bytes().mode()[0]
    fits = (texts.str.len_bytes() == usual).mean()
    return mask if fits is not None and float(str(fits)) >= 0.8 and _few_round(texts) else cells.none


def _few_round(texts: pl.Series) -> bool:
    return int(texts.str.ends_with("00").sum()) < 0.4 * len(texts)


def _cases(cells: Cells) -> Mask:
    """Numbers made of parts: a place or an office, a year, a running number, initials."""
    digits = cells.texts.str.count_matches(r"\d")
    parts = cells.having(_CASE) & (digits >= 3) & (cells.texts.str.len_chars() <= 40) & (cells.letter | (digits >= 6))
    some = parts | cells.having(_CASE_COMPACT) | cells.having(_CASE_WORDED)
    hexes = cells.having(r"(?i)^[\da-f-]{16,}$")
    return some & ~cells.having(_NO_CASE) & ~dates(cells) & ~hexes & ~cells.having(r"(?i)\.[a-z]{3,4}$")


EARLY = (
    Sign("account", _valid_ibans, 0.99, sure=True, needs="0a"),
    Sign("account", _ibans, 0.85, needs="0a", least=2),
    Sign("card", _are("card"), 0.97, sure=True, needs="0"),
    Sign("device", _are("device"), 0.97, sure=True, needs="0"),
    Sign("phone", pattern(_PHONE_WORDED), 0.95, sure=True, needs="0a"),
)
SIGNS = (
    Sign("identity-number", _valid_dni, 0.95, needs="0a", least=2, share=0.1),
    Sign("identity-number", pattern(_IDENTITY_LETTERS), 0.85, needs="0", unique=0.7),
    Sign("phone", _are("phone"), 0.95, sure=True, needs="0"),
    Sign("account", _are("account"), 0.9, sure=True, needs="0"),
    Sign("identity-number", _are("identity-number"), 0.9, sure=True, needs="0"),
    Sign("passport", pattern(_PASSPORT), 0.85, needs="0a", unique=0.7),
)
LATE = (
    Sign("phone", pattern(_PHONE_SHORT), 0.75, needs="0", least=4, unique=0.7),
    Sign("identity-number", _of_one_length, 0.7, needs="0", least=4, unique=0.8),
    Sign("identity-number", pattern(LONG), 0.8, sure=True, needs="0"),
    Sign("case-number", _cases, 0.8, needs="0", least=4, unique=0.8),
)
"""Signs that count only where nothing else explains the texts."""
