"""Invented people: names in four languages and two scripts, as often as such names are.

The commonest names are real ones, for they are what strangers share; the many rare ones are made of syllables. How
often two strangers have the same name is printed by the benchmark, so that it can be compared with registers: a first
name of one sex about 1 in 100, a family name between 1 in 100 (Spanish) and 1 in 5,000 (French).
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from itertools import accumulate, islice, product
from pathlib import Path
from typing import Any

import yaml

HEAD_SHIFT = 6


@dataclass(frozen=True)
class Name:
    """A name and the other ways in which registers write it, in Latin or Arabic letters."""

    text: str
    variants: tuple[str, ...] = ()
    arabic: str = ""


@dataclass(frozen=True)
class Stock:
    """Names with the chance of each."""

    names: tuple[Name, ...]
    sums: tuple[float, ...] = field(repr=False)

    def draw(self, dice: random.Random) -> Name:
        """One name by chance."""
        return dice.choices(self.names, cum_weights=self.sums)[0]

    @property
    def agreement(self) -> float:
        """The chance that two strangers have the same name."""
        steps = [b - a for a, b in zip((0.0, *self.sums), self.sums, strict=False)]
        return sum(step * step for step in steps) / self.sums[-1] ** 2


def stock(common: str, share: float, rare: tuple[Name, ...]) -> Stock:
    """Common names, the first the commonest, with `share` of all people, and rare ones with the rest.

    Args:
        common: Words; "Mohamed=Muhammad/Mohammed=محمد" has variants and Arabic letters.
        share: Of the common names.
        rare: Names that all have the same chance.
    """
    names = [_name(word) for word in common.split()]
    weights = [1 / (rank + HEAD_SHIFT) for rank in range(len(names))]
    scale = share / sum(weights)
    chances = [weight * scale for weight in weights] + [(1 - share) / len(rare)] * len(rare)
    return Stock((*names, *rare), tuple(accumulate(chances)))


def _name(word: str) -> Name:
    text, variants, arabic = (*word.split("="), "", "")[:3]
    return Name(
        text.replace("_", " "), tuple(v.replace("_", " ") for v in variants.split("/") if v), arabic.replace("_", " ")
    )


def _built(count: int, *syllables: str) -> tuple[Name, ...]:
    """Rare names of Latin syllables."""
    made = ["".join(parts).capitalize() for parts in product(*(part.split() for part in syllables))]
    random.Random(count).shuffle(made)
    return tuple(Name(text) for text in dict.fromkeys(made[: 3 * count]))[:count]


_ROOTS = {
    "b": "ب", "t": "ت", "j": "ج", "h": "ح", "kh": "خ", "d": "د", "r": "ر", "z": "ز", "s": "س", "sh": "ش", "f": "ف",
    "q": "ق", "k": "ك", "l": "ل", "m": "م", "n": "ن",
}  # fmt: skip
_FRENCH = {"sh": "ch", "q": "k", "j": "dj"}
_SHAPES = (("a", "i", ""), ("a", "ee", "y"), ("a", "a", ""), ("aa", "i", ""), ("a", "ou", "w"), ("u", "ay", "y"))


def _arabic(count: int, ending: dict[str, str]) -> tuple[Name, ...]:
    """Rare Arabic names: three consonants in one of the common shapes, in both scripts."""
    dice = random.Random(count)

    def made() -> Name:
        roots = dice.sample(sorted(_ROOTS), 3)
        first, second, long = dice.choice(_SHAPES)
        script = _ROOTS[roots[0]] + ("ا" if first == "aa" else "") + _ROOTS[roots[1]]
        script += {"y": "ي", "w": "و", "": ""}[long] + _ROOTS[roots[2]] + ending["arabic"]
        text = roots[0] + first.replace("aa", "a") + roots[1] + second + roots[2] + ending["latin"]
        french = "".join(
            _FRENCH.get(root, root) + vowel for root, vowel in zip(roots, (first[:1], second, ""), strict=True)
        )
        other = text.replace("ee", "i").replace("ou", "u").replace("ay", "ai")
        return Name(
            text.capitalize(),
            tuple({(french + ending["latin"]).capitalize(), other.capitalize()} - {text.capitalize()}),
            script,
        )

    return tuple({name.arabic: name for name in (made() for _ in range(count * 3))}.values())[:count]


@cache
def languages() -> dict[str, tuple[Stock, Stock, Stock]]:
    """By language: first names of women, first names of men, family names."""
    plain = yaml.safe_load(Path(__file__).with_name("names.yaml").read_text(encoding="utf-8"))
    return {language: tuple(map(_stock, kinds.values())) for language, kinds in plain.items()}


def _stock(plain: dict[str, Any]) -> Stock:
    if "syllables" in plain:
        rare = _built(plain["rare"], *plain["syllables"])
    else:
        rare = tuple(name for part in plain["rare_arabic"] for name in _arabic(part["count"], part["ending"]))
    return stock(plain["common"], plain["share"], rare)


@dataclass(frozen=True)
class Invented:
    """Somebody who does not exist: names as they could be written, date of birth, sex."""

    language: str
    first: tuple[Name, ...]
    last: tuple[Name, ...]
    joint: str
    born: date
    sex: str


def people(seed: int, count: int) -> list[Invented]:
    """Invented people, a quarter of each language, seven of ten women, born between 1960 and 2015."""
    dice = random.Random(seed)
    return list(islice(_drawn(dice), count))


def _drawn(dice: random.Random) -> Iterator[Invented]:
    known = languages()
    while True:
        language = dice.choice(list(known))
        women, men, families = known[language]
        sex = "F" if dice.random() < 0.7 else "M"
        given = women if sex == "F" else men
        first = [given.draw(dice)]
        last = [families.draw(dice)]
        joint = " "
        if language == "es":
            last.append(families.draw(dice))
            first += [given.draw(dice)] if dice.random() < 0.35 else []
        elif language == "fr" and dice.random() < 0.12:
            first, joint = [*first, given.draw(dice)], "-"
        elif language == "en" and dice.random() < 0.1:
            first.append(given.draw(dice))
        elif language == "ar" and dice.random() < 0.45:
            first.append(men.draw(dice))
        yield Invented(language, tuple(first), tuple(last), joint, _born(dice), sex)


def _born(dice: random.Random) -> date:
    """Most were young; of four in a hundred only the year is known, and 1 January stands for it."""
    year = int(dice.triangular(1960, 2015, 1998))
    return date(year, 1, 1) if dice.random() < 0.04 else date(year, 1, 1) + timedelta(dice.randrange(365))
