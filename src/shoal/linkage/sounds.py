"""The sound of a name: a skeleton of consonants in which transliterations and many typing errors agree.

Soundex and its kin know English alone. Arabic script has no short vowels, and French, Spanish and English write the
same Arabic name with different ones, so vowels can't count in any of them. What is left of a name is whether it begins
with a vowel (or with h, w, y, which come and go), and its consonants in classes that languages confuse.
"""

from __future__ import annotations

import re
from functools import lru_cache

from shoal.linkage.letters import is_arabic

_GROUPS = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        ("shch|tsch|tch|sch|sh|ch|cz|sz", "X"), ("zh", "G"), ("kh", "K"), ("gh", "G"), ("th", "T"), ("dh", "D"),
        ("t[sz]", "S"), ("c(?=[ei])", "S"), ("x", "KS"),
    )
)  # fmt: skip
_LETTERS = str.maketrans({
    "b": "B", "p": "B", "f": "F", "v": "F", "t": "T", "d": "D", "k": "K", "c": "K", "g": "G", "j": "G", "s": "S",
    "z": "S", "ç": "S", "l": "L", "m": "M", "n": "N", "r": "R",
    **dict.fromkeys("aeiouhw"),
})  # fmt: skip
_ARABIC = str.maketrans({
    "ب": "B", "پ": "B", "ت": "T", "ث": "T", "ط": "T", "ٹ": "T", "ج": "G", "ژ": "G", "گ": "G", "غ": "G", "چ": "X",
    "ش": "X", "خ": "K", "ق": "K", "ك": "K", "د": "D", "ذ": "D", "ض": "D", "ڈ": "D", "ر": "R", "ڑ": "R", "ز": "S",
    "س": "S", "ص": "S", "ظ": "S", "ف": "F", "ڤ": "F", "ل": "L", "م": "M", "ن": "N", "ں": "N",
    **dict.fromkeys("اعحهوي"),
})  # fmt: skip
_WEAK = frozenset("aeiouhw" + "اعحهوي")
_ARTICLE = re.compile("^[ae]l(?=[^aeiou]..)")


@lru_cache(maxsize=100_000)
def sound(part: str) -> str:
    """The skeleton of one part of a name, as `name_parts` gives it.

    Args:
        part: One part.

    Returns:
        Capital letters, each a class of consonants, after an A where it begins weakly. Letters of a script that is
        not known stay as they are.

    >>> sound("muhamad"), sound("mohamed"), sound("محمد")
    ('MMD', 'MMD', 'MMD')
    """
    if is_arabic(part):
        consonants = part.translate(_ARABIC)
    else:
        consonants = _ARTICLE.sub("", part)
        part = consonants
        for pattern, group in _GROUPS:
            consonants = pattern.sub(group, consonants)
        consonants = consonants.translate(_LETTERS)
    return ("A" if part[:1] in _WEAK else "") + consonants


def consonants(part: str) -> str:
    """The first letter of a part and its further consonants, as they are written: less is the same than in `sound`.

    >>> consonants("muhamad"), consonants("mohamed")
    ('mhmd', 'mhmd')
    """
    return part[:1] + "".join(letter for letter in part[1:] if letter not in "aeiou")
