"""The letters of names: one spelling for what people, scripts and registers write in different ways.

Three scripts are understood: Latin, Arabic (with the letters of Persian and Urdu) and Cyrillic. A name in any other
script is compared as it is written.
"""

from __future__ import annotations

import re
import unicodedata

_LATIN = str.maketrans({
    "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ŋ": "n", "ə": "a",
})  # fmt: skip

_ARABIC = str.maketrans({
    "ى": "ي", "ی": "ي", "ې": "ي", "ک": "ك", "ة": "ه", "ۀ": "ه", "ہ": "ه", "ھ": "ه", "ٱ": "ا",
    "ء": None, "ـ": None, "\u200c": None, "\u200d": None, "\u200e": None, "\u200f": None,
})  # fmt: skip
"""Alef and its hamza, ya and alef maqsura, ta marbuta and ha: registers mix them. NFKD takes hamza off its bearer."""

_CYRILLIC = str.maketrans({
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z", "и": "i",
    "і": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
    "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ы": "i", "э": "e", "ю": "iu", "я": "ia",
    "ъ": None, "ь": None, "ђ": "dj", "ј": "i", "љ": "l", "њ": "n", "ћ": "ch", "џ": "dj", "қ": "k", "ғ": "gh",
    "ң": "n", "ү": "u", "ұ": "u", "һ": "h", "ө": "o", "ә": "a",
})  # fmt: skip

_SPELLINGS = (
    ("ph", "f"), ("ck", "k"), ("dj", "j"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("q", "k"), ("y", "i"),
    (r"c(?=[aoulr])", "k"), (r"(.)\1+", r"\1"), (r"(?<=[aeiou])h$", ""),
)  # fmt: skip
"""What transliterations and registers write in two ways, and doubled letters."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_APOSTROPHES = "'’‘ʼʻ`´ʿʾ"
_ELISION = re.compile(rf"\b[dl][{_APOSTROPHES}](?=\w\w)")
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
_NO_LETTER = re.compile(r"[\W\d_]+")
_IS_ARABIC = re.compile(r"[\u0600-\u06ff]")

_PARTICLES = _words(
    "de del della di da do dos das du des la le las los les el al ul an ar as ash at ath az et van von der den ter ten "
    "zu bin bint ibn ben bent ould بن ابن بنت ال ولد"
)
_SERVANT = _words("abd abdel abdul abdal abdoul abdur abder abdu عبد")
_FATHER = _words("abu abou abo ابو ابي")
_ABD = re.compile(r"^abd(?:ou|[aeou])(l?)(.{2,})$")
_KEEPS_L = ("ahi", "atif", "atef")  # Abdullah, Abdellatif: here the l is the name's own
_LONGEST = 200


def name_parts(*texts: str) -> tuple[str, ...]:
    """The parts of a name in one spelling, in the order in which they stand.

    Accents, case, signs, doubled letters, particles ("de la", "bin", "al-") and single letters make no difference;
    "Abd al-Rahman" and "Abdurrahman" are one part.

    Args:
        texts: The cells that hold the name.

    Returns:
        The parts; none where there is no letter.

    >>> name_parts("María José de la CRUZ-Peña")
    ('maria', 'jose', 'kruz', 'pena')
    >>> name_parts("Abd al-Rahman") == name_parts("Abdurrahman") == name_parts("Abdul Rahman")
    True
    """
    plain = unicodedata.normalize("NFKD", " ".join(texts)[:_LONGEST]).casefold()
    plain = "".join(letter for letter in plain if not unicodedata.category(letter).startswith("M"))
    plain = plain.translate(_LATIN).translate(_ARABIC).translate(_CYRILLIC)
    plain = _APOSTROPHE.sub("", _ELISION.sub(" ", plain))
    words = [word for word in _NO_LETTER.split(plain) if word]
    kept = [word for word in words if word not in _PARTICLES and len(word) > 1]
    return tuple(_spelt(word) for word in _joined(kept or words))


def is_arabic(part: str) -> bool:
    """Whether a part stands in Arabic letters."""
    return _IS_ARABIC.search(part) is not None


def _joined(words: list[str]) -> list[str]:
    """Words in which "Abd" and "Abu" are one with the word after them: they are no names by themselves."""
    joined: list[str] = []
    for word in words:
        before = joined[-1] if joined else ""
        if before in _SERVANT:
            joined[-1] = ("عبد" if is_arabic(word) else "abd") + _without_article(word)
        elif before in _FATHER:
            joined[-1] = before + _without_article(word)
        else:
            joined.append(word)
    return joined


def _spelt(word: str) -> str:
    if is_arabic(word):
        if word.startswith("عبد") and len(word) > 3:
            return "عبد" + _without_article(word[3:])
        return _without_article(word)
    for pattern, spelling in _SPELLINGS:
        word = re.sub(pattern, spelling, word)
    servant = _ABD.match(word)
    if servant:
        own = servant[1] if servant[2] in _KEEPS_L else ""
        return f"abd{own}{servant[2]}"
    return word


def _without_article(word: str) -> str:
    """An Arabic word without its article, which is written as part of it."""
    return word[2:] if word.startswith("ال") and len(word) > 3 else word
