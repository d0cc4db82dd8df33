"""Which code of a list a local value may mean, and how sure that is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import Indel

from shoal.intake.checks.folding import fold_all
from shoal.intake.folding import folded as fold
from shoal.intake.suggest.concepts import lexicon
from shoal.intake.suggest.model import ValueCandidate
from shoal.intake.suggest.phrases import Compared
from shoal.intake.suggest.ranges import age_code, months_code, span
from shoal.intake.suggest.stems import words
from shoal.intake.suggest.vocabulary import COUNTRIES, LANGUAGE, code_words, names_of
from shoal.standard import LANGUAGES
from shoal.standard.load import standard
from shoal.standard.synonyms import code_synonyms

EXACT, NEAR = 0.97, 0.9
_UNDERSTOOD = 0.55
_FEW = 4
_CODE = 3
"""Letters of the longest code that is an abbreviation: partners have abbreviations of their own."""
_NUMBERED = re.compile(r"^\s*[(\[]?\d{1,2}\s*[)\].:=_-]+\s*(?=[^\W\d_])|^\s*[a-zA-Z][).]\s+")
_LETTERS = re.compile(r"[^\W\d_]{3,}")
_IN_BRACKETS = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_APART = re.compile(r"\s+[-–—:/|=]\s+|[()\[\]]|\s*/\s*")
_STATE = re.compile(
    r"^(the|republic of|kingdom of|state of|people s republic of|republique (democratique )?(du|de la|de|d)|"
    r"royaume (du|de)|republica (democratica )?(del|de)|reino de|la|el|le|les|l|جمهوريه|دوله|مملكه)\s+"
)
LETTERED = frozenset({"person-gender", "marital-status", "majority"})
"""Lists whose codes are met as single letters."""
_BANDS = {"age-band", "majority"}
_MONTHS = "months-trafficked"


@dataclass(frozen=True, eq=False)
class Values:
    """Texts of a file, compared with the codes of every list."""

    _compared: Compared
    _row: dict[str, int]
    _folded: dict[str, str]
    _known: dict[tuple[str, str, str], tuple[ValueCandidate, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, texts: Iterable[str]) -> Values:
        """Compare texts with all codes.

        Args:
            texts: Values of a file, and parts of its headers.
        """
        listed = list(dict.fromkeys(form for text in texts for form in forms_of(text)))
        compared = code_words().index.compare([lexicon().units(text) for text in listed])
        return cls(compared, {text: i for i, text in enumerate(listed)}, fold_all(listed))

    def candidates(self, text: str, listed: str, *, unit: str = "") -> tuple[ValueCandidate, ...]:
        """The codes of a list that a value may mean, the surest first.

        Args:
            text: The value.
            listed: Name of the list.
            unit: Of times, "months" or "years" where the header says it.
        """
        asked = (text, listed, unit)
        if asked not in self._known:
            self._known[asked] = self._candidates(text, listed, unit)
        return self._known[asked]

    def _candidates(self, text: str, listed: str, unit: str) -> tuple[ValueCandidate, ...]:
        if listed in _BANDS or listed == _MONTHS:
            bare = _NUMBERED.sub("", text) if _LETTERS.search(text) else text
            banded = age_code(bare, listed) if listed in _BANDS else months_code(bare, unit)
            if banded:
                why = "It is exactly this band." if banded[1] else "It lies within this band."
                return (ValueCandidate(banded[0], EXACT if banded[1] and listed in _BANDS else NEAR - 0.02, why),)
            if span(bare) is not None:  # a span of several bands is none of them
                return ()
        best: dict[str, ValueCandidate] = {}
        for form, trust in forms_of(text).items():
            named = listed in {COUNTRIES, LANGUAGE}
            for each in self._named(form, listed) if named else self._meant(form, listed):
                found = replace(each, confidence=round(each.confidence * trust, 3))
                if found.code not in best or found.confidence > best[found.code].confidence:
                    best[found.code] = found
        return tuple(sorted(best.values(), key=lambda each: -each.confidence)[:_FEW])

    def share(self, counts: dict[str, int], listed: str, *, unit: str = "") -> float:
        """Which share of values a list has codes for; half by values, half by cells.

        Args:
            counts: How often each value stands there.
            listed: Name of the list.
            unit: As for `candidates`.
        """
        if not counts:
            return 0.0
        known = {text: self.candidates(text, listed, unit=unit) for text in counts}
        sure = {
            text: found[0].confidence for text, found in known.items() if found and found[0].confidence >= _UNDERSTOOD
        }
        cells = sum(counts[text] for text in sure) / max(sum(counts.values()), 1)
        return 0.5 * cells + 0.5 * len(sure) / len(counts)

    def _meant(self, form: str, listed: str) -> list[ValueCandidate]:
        """Codes whose names, labels or synonyms a text is like."""
        known, numbers = code_words(), _numbers(listed)
        exact = sorted(known.folded.get(self._folded[form], frozenset()) & numbers)
        if exact:
            own = len(exact) == 1 and exact[0] in known.own.get(self._folded[form], frozenset())
            sure = 0.6 if len(exact) > 1 else 0.85 if len(form) <= 2 else EXACT if own and len(form) > _CODE else NEAR
            return [ValueCandidate(known.codes[i][1], sure, "It is one of the code's names.") for i in exact]
        return self._like(form, numbers)

    def _like(self, form: str, numbers: frozenset[int]) -> list[ValueCandidate]:
        scores, phrases = self._compared.scores[self._row[form]], self._compared.phrases[self._row[form]]
        chosen = np.array(sorted(numbers))
        order = chosen[np.argsort(-scores[chosen], kind="stable")][:_FEW]
        known = code_words()
        found = []
        for place, i in enumerate(order):
            if scores[i] < 0.3:
                break
            rival = max((scores[j] for j in order if j != i), default=0.0)
            margin = scores[i] - rival if place == 0 else 0.0
            sure = float(min(0.88, scores[i] * (0.72 + 0.5 * min(margin, 0.3))))
            said = known.index.phrases[phrases[i]].text
            found.append(
                ValueCandidate(known.codes[i][1], round(sure, 3), f"It says nearly the same as “{said[:80]}”.")
            )
        return found

    def _named(self, form: str, listed: str) -> list[ValueCandidate]:
        """Countries and languages are named: there are no words to compare, only spellings."""
        names = names_of(listed)
        folded = self._folded[form]
        if folded in names:
            found = names[folded]
            sure = 0.6 if len(found.codes) > 1 else EXACT if found.own and len(form) > _CODE else NEAR
            return [ValueCandidate(code, sure, "It is one of the code's names.") for code in found.codes]
        if len(folded) < _FEW:
            return []
        if held := _holding(form, listed):
            return [ValueCandidate(held, 0.8, "One of the code's names is part of it.")]
        spelt = process.extract(
            folded, _listed_names(listed), scorer=Indel.normalized_similarity, limit=3, score_cutoff=0.8
        )
        best: dict[str, float] = {}
        for name, likeness, _ in spelt:
            code = names[name].codes[0]
            if name[0] == folded[0] or likeness > 0.88:
                best[code] = max(best.get(code, 0.0), likeness)
        alone = 0.06 if len(best) == 1 else 0.0
        return [
            ValueCandidate(
                code, round(min(0.88, likeness - 0.1 + alone), 3), "It is spelt nearly like one of the code's names."
            )
            for code, likeness in best.items()
        ]


def initials(values: Iterable[str], listed: str, language: str) -> dict[str, ValueCandidate]:
    """Codes of letters that stand for the words of one language: F and H, or M and H, or C, S and V.

    Args:
        values: The values of a column.
        listed: Name of the list.
        language: The language of the file, tried first.

    Returns:
        A code by value, or nothing where one letter could mean two codes in every language.
    """
    asked = [value for value in values if value]
    if not asked or any(len(value) > 2 or not value.isalpha() for value in asked) or listed not in LETTERED:
        return {}
    order = [language, *(each for each in LANGUAGES if each != language)] if language else LANGUAGES
    for each in order:
        if found := _one_each(asked, listed, each):
            sure = 0.9 if len(asked) > 1 and each == language else 0.85
            why = f"It is the first letter of a word for it in this language ({each})."
            return {value: ValueCandidate(code, sure, why) for value, code in found.items()}
    return {}


def _one_each(values: list[str], listed: str, language: str) -> dict[str, str]:
    """A code for each value, no code twice; nothing where there is no such choice, or more values than codes."""
    heads = _heads(listed, language)
    options = [
        [code for code, texts in heads.items() if any(text.startswith(fold(value)) for text in texts)]
        for value in values
    ]
    if len(values) > len(heads) or not all(options):
        return {}
    rest = sorted(range(len(values)), key=lambda i: len(options[i]))
    chosen: dict[str, str] = {}
    for i in rest:  # the value with the fewest choices goes first
        free = [code for code in options[i] if code not in chosen.values()]
        if not free:
            return {}
        chosen[values[i]] = free[0]
    return chosen


@lru_cache
def _heads(listed: str, language: str) -> dict[str, tuple[str, ...]]:
    """What each code is called in one language."""
    if listed == "person-gender":
        return {code: tuple(fold(text) for text in by_language[language]) for code, by_language in _SEXES.items()}
    synonyms = code_synonyms().get(listed, {})
    return {
        code.code: tuple(
            fold(text)
            for text in (code.label[language], *synonyms.get(code.code, {}).get(language, ()))
            if len(text) >= _FEW
        )
        for code in standard().lists[listed].current
    }


_SEXES: dict[str, dict[str, tuple[str, ...]]] = {
    "Feminine": {"en": ("female", "woman"), "fr": ("femme",), "es": ("femenino", "mujer"), "ar": ("أنثى", "امرأة")},
    "Masculine": {
        "en": ("male", "man"),
        "fr": ("homme", "masculin"),
        "es": ("hombre", "masculino"),
        "ar": ("ذكر", "رجل"),
    },
    "TransgenderFeminine": {"en": ("tf", "mtf"), "fr": ("tf",), "es": ("tf",), "ar": ("عابرة",)},
    "TransgenderMasculine": {"en": ("tm", "ftm"), "fr": ("tm",), "es": ("tm",), "ar": ("عابر",)},
    "NonConforming": {"en": ("nb", "x"), "fr": ("nb", "x"), "es": ("nb", "x"), "ar": ("غير",)},
}
"""The words whose first letters stand for a sex; rarer ones ("hembra") would leave the letter open."""


@lru_cache(maxsize=65_536)
def forms_of(text: str) -> dict[str, float]:
    """A value in several forms, each with how much it is to be trusted.

    As it is, without a number in front, without what stands in brackets, and its parts. It is shared: never change it.
    """
    whole = text.strip()
    bare = _NUMBERED.sub("", whole) or whole
    forms = {whole: 1.0}
    forms.setdefault(bare, 0.99)
    forms.setdefault(_IN_BRACKETS.sub("", bare).strip(), 0.9)
    if len(bare) <= 60:
        parts = [part.strip() for part in _APART.split(bare) if len(part.strip()) > 1]
        for part in parts:
            forms.setdefault(part, 0.8)
    forms.setdefault(_STATE.sub("", bare.lower()), 0.9)
    forms.pop("", None)
    return forms


def _holding(form: str, listed: str) -> str | None:
    """The only code of which a name is part of a text, as whole words."""
    said, names = words(form), names_of(listed)
    if not 1 < len(said) <= 5:
        return None
    runs = ["".join(said[a:b]) for a in range(len(said)) for b in range(a + 1, len(said) + 1) if b - a < len(said)]
    codes = {code for run in runs if len(run) > _FEW and run in names for code in names[run].codes}
    return codes.pop() if len(codes) == 1 else None


@lru_cache
def _numbers(listed: str) -> frozenset[int]:
    return frozenset(i for i, (name, _) in enumerate(code_words().codes) if name == listed)


@lru_cache
def _listed_names(listed: str) -> tuple[str, ...]:
    return tuple(name for name in names_of(listed) if len(name) >= _FEW)
