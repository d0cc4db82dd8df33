"""Signs of numbers that belong to one person: telephone, identity, passport, card, account, device, case."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import polars as pl

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.checkdigits import dni, iban, luhn
from shoal.intake.identifying.contact import IP
from shoal.intake.identifying.dates import dates
from shoal.intake.identifying.places import PAIR
from shoal.intake.identifying.signs import Sign, anywhere, matching, molded, shaped

LONG = r"(?:^|[^0-9.,-])[0-9]{9,}(?:$|[^0-9])"
_NUMBER = shaped(r"^\+?0(?:[ ()./-]*0){8,23}$|^\(\+?0{1,4}\)(?:[ ()./-]*0){6,14}$")
_NO_NUMBER = re.compile(rf"^[+-]?\d+[.,]\d+$|{PAIR}|{IP}")
_SEPARATORS = re.compile(r"[ ().\-/+]")

_PHONE_WRITTEN = re.compile(
    r"^\(?\+|^00[1-9]|^\(?0[1-9]|^\(\d{2,4}\)|^1?[ -]?\d{3}[-. ]\d{3}[-. ]\d{4}$|^\d{2,4}(?:[ .-]\d{2}){3,4}$"
    r"|^\d{3}(?:[ .-]\d{3}){2}$|^\d{2} \d{4} \d{4}$"
)
_PHONE_PLAIN = re.compile(r"^[679]\d{8}$|^1?[2-9]\d{2}[2-9]\d{6}$")
_PHONE_ABROAD = re.compile(r"^[1-9]\d{10,12}$")
"""With the number of a country before it, which most numbers of a column have in common."""
_IDENTITY_WRITTEN = re.compile(
    r"^\d{3}-\d{2}-\d{4}$|^\d{3}\.\d{3}\.\d{3}-\d{2}$|^\d{1,2}\.\d{3}\.\d{3}-[\dkK]$"
    r"|^[12] \d{2} \d{2} \d{2} \d{3} \d{3}(?: \d{2})?$"
    r"|^\d{4}[ -]\d{4}[ -]\d{4}$|^\d{5}-\d{7}-\d$|^\d{3}-\d{7}-\d$|^\d{4}-\d{4}-\d{5}$"
)
_CARD_WRITTEN = re.compile(r"^[2-6]\d{3}([ -])\d{4}[ -]\d{4}[ -]\d{3,4}$|^3[47]\d{2}[ -]\d{6}[ -]\d{5}$")

_PHONE_WORDED = (
    r"(?i)^(?:tel|tél|phone|mobile|mob|cell?|cel|m[oó]vil|portable|whatsapp|wa|هاتف|جوال|موبايل|واتساب)\.? ?:? ?"
    r"\(?\+?\d[\d ()./-]{5,}$"
)
_PHONE_SHORT = r"^0{3,4}[- .]0{4}$|^00(?:[ .-]00){2,3}$|^00[ .-]000[ .-]000$"
_PHONE_ZERO = r"^0\d{6,8}$"
_IDENTITY_LETTERS = (
    r"^A{4}0{6}A{6}[A0]0$|^A{4}0{6}[A0]{3}$"  # Mexico: CURP and RFC
    r"|^AA ?00 ?00 ?00 ?A$"  # United Kingdom
    r"|^00?\.?000\.?000-?A$|^A-?0{7}-?A$|^0{8}-0$|^00?\.000\.000$"  # Spain, Argentina, Chile
    r"|^A{6}00A00A000A$|^0 ?00 ?00 ?0A ?000 ?000(?: ?00)?$"  # Italy, Corsica
    r"|^AA? ?0{5,6}$|^000-0{6}-0000A$"  # Morocco, Nicaragua
)
_PASSPORT = r"^A{1,2} ?0{7,8}$|^00 ?AA ?0{5}$|^AAA0{6}A?$|^A0{8}$|^AA0{6}A$|^A0AA0{5}$"
_CASE = r"^[Aax0]+(?:\.?[-/_#:.][Aax0]+)+$"
_CASE_COMPACT = (
    r"^[Ax]{2,6}0{4,10}A{0,3}$|^[Ax]{1,6}[ -]0{5,10}$|^[Ax]{1,6} ?0{2,6}[-/]0{2,6}$|^0000[-/]0{3,6}$|^0{2,6}/0{2,4}$"
)
_CASE_WORDED = (
    r"(?i)^(?:case|file|ref|dossier|affaire|exp|expediente|caso|ملف|قضية|رقم)\b\.? ?(?:no|n°|nº|num|number|رقم)?"
    r"\.? ?[:#]? ?\S*\d{2,}\S*$"
)
_NO_CASE = r"^[0.,/-]{1,7}$|^0+[.,]0+$|^0{1,4}[-/]{1,2}0{1,4}$|^0+-0+$|^[a_]+0?$|^00?[.:]00"
_HEX = re.compile(r"(?i)^[\da-f-]{16,}$|\.[a-z]{3,4}$")
_MANY_DIGITS = re.compile(r"(?:0[^0]*){3}")
_SIX_DIGITS = re.compile(r"(?:0[^0]*){6}|[Aax]")


def _sorts(cells: Cells) -> pl.Series:
    """What kind each number of nine digits or more is, "" where a text is none: the column decides what is open."""
    return cells.once("sorts", lambda: _sort(cells))


def _sort(cells: Cells) -> pl.Series:
    sorts = pl.repeat("", len(cells), dtype=pl.String, eager=True)
    candidates = _NUMBER(cells) & ~dates(cells)
    if candidates.any():
        candidates = candidates & ~cells.matching(_NO_NUMBER)
    index = candidates.arg_true()
    if not len(index):
        return sorts
    written = [cells.lines[each] for each in index]
    return sorts.scatter(index, [_settled(cells, written)] * len(index))


def _settled(cells: Cells, written: list[str]) -> str:
    """What kind of number most of some are."""
    digits = [_SEPARATORS.sub("", line) for line in written]
    valid = luhn(pl.Series(digits)).to_list()
    some = len(written)

    def _many(share: float, *truths: bool) -> bool:
        return sum(truths) >= share * some

    cards = (
        bool(_CARD_WRITTEN.search(line)) or (good and len(number) in {14, 16, 19} and number[0] in "23456")
        for line, number, good in zip(written, digits, valid, strict=True)
    )
    if _many(0.6, *cards):
        return "card"
    if _many(0.6, *(good and len(number) == 15 for number, good in zip(digits, valid, strict=True))):
        return "device"
    identity = [bool(_IDENTITY_WRITTEN.search(line)) for line in written]
    phone = [
        len(number) <= 15 and bool(_PHONE_WRITTEN.search(line)) and not own
        for line, number, own in zip(written, digits, identity, strict=True)
    ]
    start = Counter(number[:2] for number in digits).most_common(1)[0][0]
    plain = [
        each or bool(_PHONE_PLAIN.search(line)) or (line.startswith(start) and bool(_PHONE_ABROAD.search(line)))
        for each, line in zip(phone, written, strict=True)
    ]
    if not _many(0.3, *identity) and ("reach" in cells.families or _many(0.3, *phone) or _many(0.85, *plain)):
        return "phone"
    return "account" if _many(0.6, *(len(number) >= 17 for number in digits)) else "identity-number"


def _are(kind: str) -> Callable[[Cells], Mask]:
    return lambda cells: _sorts(cells) == kind


_LIKE_IBAN = molded(r"^AA00(?:[ -]?[A0]){11,30}$")
_LIKE_DNI = molded(r"^0{8}-?A$|^A-?0{7}-?A$")


def _checked(shown: Callable[[Cells], Mask], valid: Callable[[str], bool]) -> Callable[[Cells], Mask]:
    """Texts of a shape whose check digits are right."""

    def _right(cells: Cells) -> Mask:
        mask = shown(cells)
        index = mask.arg_true()
        plain = [_SEPARATORS.sub("", cells.lines[each]).upper() for each in index]
        return mask.scatter(index, [valid(text) for text in plain]) if plain else mask

    return _right


def _many_ibans(cells: Cells) -> Mask:
    mask = _LIKE_IBAN(cells)
    return mask & cells.matching(re.compile(r"(?:\d ?){8}")) if mask.any() else mask


_SEVEN_OR_EIGHT = shaped(r"^0{7,8}$")


def _of_one_length(cells: Cells) -> Mask:
    """Numbers of seven or eight digits, nearly all of one length and few of them round."""
    mask = _SEVEN_OR_EIGHT(cells) & ~dates(cells)
    lines = [cells.lines[index] for index in mask.arg_true()]
    if not lines:
        return mask
    eight = sum(len(line) == 8 for line in lines)
    rounded = sum(line.endswith("00") for line in lines)
    return (
        mask
        if max(eight, len(lines) - eight) >= 0.8 * (len(lines) + cells.small) and rounded < 0.4 * len(lines)
        else cells.none
    )


_CASES = (shaped(_CASE), shaped(_CASE_COMPACT), matching(_CASE_WORDED))


def _cases(cells: Cells) -> Mask:
    """Numbers made of parts: a place or an office, a year, a running number, initials."""
    parts, compact, worded = (shown(cells) for shown in _CASES)
    parts = parts & cells.shaped(_MANY_DIGITS) & cells.shaped(_SIX_DIGITS) & (cells.texts.str.len_chars() <= 40)
    some = parts | compact | worded
    if not some.any():
        return some
    return some & ~cells.shaped(re.compile(_NO_CASE)) & ~dates(cells) & ~cells.matching(_HEX)


_GIVEN_NUMBER, _FOUR_DIGITS = molded(r"^[A0][A0 ./-]+$"), re.compile(r"(?:0[^0]*){4}")


def _given(family: str) -> Callable[[Cells], Mask]:
    """Numbers of any form, where the column's name says what they are."""

    def _numbers(cells: Cells) -> Mask:
        if family not in cells.families:
            return cells.none
        return _GIVEN_NUMBER(cells) & cells.shaped(_FOUR_DIGITS) & ~dates(cells)

    return _numbers


EARLY = (
    Sign("account", _checked(_LIKE_IBAN, iban), 0.99, sure=True, needs="0a"),
    Sign("account", _many_ibans, 0.85, needs="0a", least=2),
    Sign("card", _are("card"), 0.97, sure=True, needs="0"),
    Sign("device", _are("device"), 0.97, sure=True, needs="0"),
    Sign("phone", matching(_PHONE_WORDED), 0.95, sure=True, needs="0a"),
)
SIGNS = (
    Sign("identity-number", _checked(_LIKE_DNI, dni), 0.95, needs="0a", least=2, share=0.1),
    Sign("identity-number", molded(_IDENTITY_LETTERS), 0.85, needs="0", unique=0.7),
    Sign("phone", _are("phone"), 0.95, sure=True, needs="0"),
    Sign("account", _are("account"), 0.9, sure=True, needs="0"),
    Sign("identity-number", _are("identity-number"), 0.9, sure=True, needs="0"),
    Sign("passport", molded(_PASSPORT), 0.85, needs="0a", unique=0.7),
)
LATE = (
    Sign("phone", shaped(_PHONE_SHORT), 0.75, needs="0", least=4, unique=0.7),
    Sign("phone", matching(_PHONE_ZERO), 0.75, needs="0", least=4, unique=0.7),
    Sign("identity-number", _of_one_length, 0.7, needs="0", least=4, unique=0.8),
    Sign("identity-number", anywhere(LONG), 0.8, sure=True, needs="0"),
    Sign("phone", _given("reach"), 0.8, needs="0", unique=0.3),
    Sign("identity-number", _given("identity"), 0.8, needs="0", unique=0.3),
    Sign("case-number", _cases, 0.8, needs="0", least=4, unique=0.92),
)
"""Signs that count only where nothing else explains the texts."""
