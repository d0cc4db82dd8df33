"""What registers make of invented people: styles of writing that are no mistakes, and mistakes of several kinds."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from benchmarks.linkage.names import Invented, Name

KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


@dataclass(frozen=True)
class Written:
    """Somebody as one register has them."""

    who: Invented
    script: str
    first: str
    last: str
    born: date
    sex: str


Mistake = Callable[[Written, random.Random], Written | None]
"""Makes one mistake; None where it can't be made here."""


def written(who: Invented, dice: random.Random) -> Written:
    """A record without mistakes; of an Arabic name half of the registers use Arabic letters."""
    script = "arabic" if who.language == "ar" and dice.random() < 0.5 else "latin"
    return _named(Written(who, script, "", "", who.born, who.sex), lambda name: _in(name, script))


def styled(record: Written, dice: random.Random) -> Written:
    """The same record as another register writes it, without a mistake: capitals, accents, signs, particles."""

    def style(text: str) -> str:
        for change, chance in _ARABIC_STYLES if record.script == "arabic" else _LATIN_STYLES:
            text = change(text) if dice.random() < chance else text
        return text

    return replace(record, first=style(record.first), last=style(record.last))


def _bare(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


_LATIN_STYLES: tuple[tuple[Callable[[str], str], float], ...] = (
    (str.upper, 0.25), (str.lower, 0.05), (_bare, 0.35), (lambda text: text.replace("-", " "), 0.3),
    (lambda text: text.replace("al-", "el-"), 0.3), (lambda text: text.replace("de la ", ""), 0.3),
    (lambda text: f"  {text.replace(' ', '  ')} ", 0.1),
)  # fmt: skip
_ARABIC_STYLES: tuple[tuple[Callable[[str], str], float], ...] = (
    (_bare, 0.4), (lambda text: text.replace("ة", "ه"), 0.2), (lambda text: text.replace("ى", "ي"), 0.3),
    (lambda text: text[:1] + "\u064e" + text[1:], 0.1), (lambda text: text[:2] + "ـ" + text[2:], 0.05),
    (lambda text: text.replace("عبد ", "عبد"), 0.3),
)  # fmt: skip


def _in(name: Name, script: str) -> str:
    return name.arabic if script == "arabic" else name.text


def _named(record: Written, shown: Callable[[Name], str]) -> Written:
    joint = record.who.joint
    first, last = joint.join(map(shown, record.who.first)), " ".join(map(shown, record.who.last))
    return replace(record, first=first, last=last)


def _in_a_letter(change: Callable[[str, int, random.Random], str]) -> Mistake:
    """A mistake at some letter of one of the two names."""

    def mistake(record: Written, dice: random.Random) -> Written | None:
        field = dice.choice(("first", "last"))
        text = getattr(record, field)
        places = [i for i, letter in enumerate(text) if letter.isalpha()]
        new = change(text, dice.choice(places), dice)
        return replace(record, **{field: new}) if new != text else None

    return mistake


def _other_letter(letter: str, dice: random.Random) -> str:
    """A key beside the right one, or any."""
    if letter in ARABIC or not letter.isascii():
        return dice.choice(ARABIC if letter in ARABIC else "aeiou")
    row = next(row for row in KEYS if letter.lower() in row)
    place = row.index(letter.lower())
    beside = row[max(place - 1, 0) : place] + row[place + 1 : place + 2]
    return dice.choice(beside if dice.random() < 0.7 else "abcdefghijklmnopqrstuvwxyz")


def _substituted(text: str, at: int, dice: random.Random) -> str:
    return text[:at] + _other_letter(text[at], dice) + text[at + 1 :]


def _inserted(text: str, at: int, dice: random.Random) -> str:
    more = text[at] if dice.random() < 0.3 else _other_letter(text[at], dice)
    return text[: at + 1] + more + text[at + 1 :]


def _deleted(text: str, at: int, _dice: random.Random) -> str:
    return text[:at] + text[at + 1 :]


def _transposed(text: str, at: int, _dice: random.Random) -> str:
    return text[:at] + text[at + 1 : at + 2] + text[at] + text[at + 2 :]


def _exchanged(record: Written, _dice: random.Random) -> Written:
    return replace(record, first=record.last, last=record.first)


def _with_date(record: Written, year: int, month: int, day: int) -> Written | None:
    try:
        born = date(year, month, day)
    except ValueError:
        return None
    return replace(record, born=born) if born != record.born else None


def _day_for_month(record: Written, _dice: random.Random) -> Written | None:
    return _with_date(record, record.born.year, record.born.day, record.born.month)


def _year_off(record: Written, dice: random.Random) -> Written | None:
    return _with_date(record, record.born.year + dice.choice((-1, 1)), record.born.month, record.born.day)


def _wrong_digit(record: Written, dice: random.Random) -> Written | None:
    """One digit of the day or the month."""
    digits = list(f"{record.born.month:02}{record.born.day:02}")
    digits[dice.randrange(4)] = dice.choice("0123456789")
    return _with_date(record, record.born.year, int("".join(digits[:2])), int("".join(digits[2:])))


def _no_sex(record: Written, _dice: random.Random) -> Written:
    return replace(record, sex="")


_ALIKE = (
    *(("ph", "f"), ("c", "k"), ("y", "i"), ("z", "s"), ("th", "t"), ("ll", "l"), ("nn", "n"), ("v", "b"), ("x", "j")),
    *(("ou", "u"), ("e", "é"), ("j", "g"), ("rr", "r"), ("qu", "k"), ("h", ""), ("ie", "y")),
)


def _spelt_otherwise(record: Written, dice: random.Random) -> Written | None:
    """Another transliteration or script of an Arabic name; another spelling of any other."""
    if record.who.language == "ar":
        if dice.random() < 0.5:
            script = "latin" if record.script == "arabic" else "arabic"
            return replace(_named(record, lambda name: _in(name, script)), script=script)
        if record.script == "arabic":
            return None
        other = _named(record, lambda name: dice.choice((name.text, *name.variants)))
        return other if (other.first, other.last) != (record.first, record.last) else None
    field = dice.choice(("first", "last"))
    text = getattr(record, field)
    both = [pair for one, two in _ALIKE for pair in ((one, two), (two, one)) if pair[0] and pair[0] in text]
    return replace(record, **{field: text.replace(*dice.choice(both), 1)}) if both else None


MISTAKES: dict[str, Mistake] = {
    "a wrong letter": _in_a_letter(_substituted),
    "a letter left out": _in_a_letter(_deleted),
    "a letter too many": _in_a_letter(_inserted),
    "two letters exchanged": _in_a_letter(_transposed),
    "first and family name exchanged": _exchanged,
    "day and month exchanged": _day_for_month,
    "a wrong digit in day or month": _wrong_digit,
    "the year off by one": _year_off,
    "no sex": _no_sex,
    "another spelling or script": _spelt_otherwise,
}
"""Kinds of mistakes; each is as frequent as the others."""


def mistaken(record: Written, kinds: tuple[str, ...], dice: random.Random) -> tuple[Written, str]:
    """The record with one more mistake.

    Args:
        record: A record.
        kinds: Kinds from which it is drawn; one that can't be made here is drawn again.
        dice: Chance.

    Returns:
        The record, and the kind.
    """
    while True:
        kind = dice.choice(kinds)
        for _ in range(20):
            spoilt = MISTAKES[kind](record, dice)
            if spoilt is not None:
                return spoilt, kind
