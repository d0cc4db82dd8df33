"""Words of a header or a value without what people write in different ways: case, accents, plurals, the article."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CAMEL = re.compile(r"(?<=[a-z\u00e0-\u00ff])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_WORD = re.compile(r"[^\W\d_]+|\d+")
_ARABIC = re.compile(r"[\u0620-\u064a]")
_ALIKE = str.maketrans({"ى": "ي", "ة": "ه", "ٱ": "ا", "ـ": None, "ؤ": "و", "ئ": "ي", "’": "'"})
_ARTICLES = ("وال", "بال", "كال", "فال", "لل", "ال")
_LEAST = 3
"""Letters that a stem keeps."""
_WHOLE = frozenset({"calle", "pays", "prima", "primo", "deporte", "mari", "ongoing", "incoming", "fils", "calles"})
"""Words that would lose what tells them from another one."""


def plain(text: str) -> str:
    """A text in small letters, without accents and diacritics; Arabic letters that are confused are made one.

    >>> plain("Âge à l’Arrivée"), plain("جِنسيّة")
    ("age a l'arrivee", 'جنسيه')
    """
    if text.isascii():
        return text.lower()
    marked = unicodedata.normalize("NFKD", text)
    return "".join(c for c in marked if not unicodedata.combining(c)).casefold().translate(_ALIKE)


def words(text: str) -> tuple[str, ...]:
    """The words and numbers of a text, plain; words that are run together in capitals are taken apart.

    >>> words("vic_MethodsOfControl")
    ('vic', 'methods', 'of', 'control')
    """
    return tuple(_WORD.findall(plain(_CAMEL.sub(" ", text))))


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """A plain word without its ending, lightly: enough for plural, gender and the commonest endings of verbs.

    >>> stem("nationalities"), stem("recrutée"), stem("الجنسيات")
    ('nationaliti', 'recrut', 'جنسيه')
    """
    if _ARABIC.search(word):
        return _arabic(word)
    return word if word.isdigit() else _latin(plain(word))


def _latin(word: str) -> str:
    if word in _WHOLE:
        return word
    if len(word) > _LEAST and word.endswith("s"):
        word = word[:-1]
    if len(word) >= 7 and word.endswith("ing"):
        word = word[:-3]
    if len(word) >= 6 and word.endswith("ed"):
        word = word[:-2]
    while len(word) > _LEAST + 1 and word[-1] in "aeo":
        word = word[:-1]
    return word[:-1] + "i" if len(word) > _LEAST and word.endswith("y") else word


def _arabic(word: str) -> str:
    for article in _ARTICLES:
        if word.startswith(article) and len(word) - len(article) >= _LEAST + (article[0] == "و"):
            word = word[len(article) :]
            break
    if len(word) > _LEAST + 1 and word.endswith("ات"):
        return word[:-2] + "ه"
    for ending in ("تهم", "تكم", "تها", "تك", "ته"):  # somebody's, after the feminine ending
        if len(word) - len(ending) >= _LEAST - 1 and word.endswith(ending):
            return word[: -len(ending)] + "ه"
    for ending in ("وني", "ها", "هم", "ين", "ون", "ني", "وا", "ك"):
        if len(word) - len(ending) >= _LEAST and word.endswith(ending):
            return word[: -len(ending)]
    return word
