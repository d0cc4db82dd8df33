"""Yes, no, and the ways in which people write that they have no answer."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml

from shoal.intake.suggest.stems import plain, words
from shoal.standard import LANGUAGES, flag_spellings, missing_tokens
from shoal.standard.attributes import yes_and_no
from shoal.standard.load import standard
from shoal.standard.synonyms import code_synonyms

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
REASONS = "missing-reason"
_NUMBERED = re.compile(r"^\(?\d{1,2}\s*[-–—=:.)]+\s*(?=[^\W\d_])|\s*[(=]\s*\d{1,2}\s*\)?$")
"""The number of an answer, before it or after."""
_LONGEST = 24
"""Letters of the longest answer that may be a yes or a no with a number or in two languages."""


@lru_cache
def _data() -> Any:
    text = (files("shoal.intake.suggest") / "data" / "tokens.yaml").read_text(encoding="utf-8")
    return yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader


@lru_cache
def truths() -> dict[str, bool]:
    """What means yes and what means no, by the plain form. It is shared: never change it."""
    told = {text: code == "1" for text, code in {**flag_spellings(), **yes_and_no()}.items()}
    told |= dict.fromkeys(_data()["yes"], True) | dict.fromkeys(_data()["no"], False)
    return {plain(text): yes for text, yes in told.items()}


@lru_cache
def _said(name: str) -> frozenset[str]:
    return frozenset(map(plain, _data()[name]))


@lru_cache
def reasons() -> dict[str, str]:
    """Why there is no value, by the plain form; "" where nothing is said about that."""
    found = {plain(text): "" for text in (*missing_tokens(), *_data()["empty"])}
    for code, texts in _data()["reasons"].items():
        found |= {plain(text): code for text in texts}
    for code, languages in code_synonyms().get(REASONS, {}).items():
        found |= {plain(text): code for words in languages.values() for text in words}
    for entry in standard().lists[REASONS].current:
        texts = (entry.code, *entry.spellings, *(entry.label[language] for language in LANGUAGES))
        found |= {plain(text): entry.code for text in texts}
    return found


def truth(value: str) -> bool | None:
    """Whether a value means yes or no, or None.

    >>> truth("Sí"), truth("لا"), truth("perhaps")
    (True, False, None)
    >>> truth("1 - Yes"), truth("0=Non"), truth("Sí / Yes"), truth("Yes / No")
    (True, False, True, None)
    """
    told = truths().get(plain(value.strip()))
    if told is not None or len(value) > _LONGEST:
        return told
    bare = _NUMBERED.sub("", value.strip())
    said = {truths().get(plain(part.strip())) for part in bare.split("/")}
    return said.pop() if len(said) == 1 else None


def yes_or_no(value: str) -> bool | None:
    """Whether a longer text says yes or no, by its first word or by what is said of a consent; or None.

    >>> yes_or_no("Oui, par écrit"), yes_or_no("Refused"), yes_or_no("Signed form"), yes_or_no("blue")
    (True, False, True, None)
    """
    whole = truth(value)
    said = words(value)
    if whole is not None or not said:
        return whole
    if set(said) & _said("refused") or any(part in plain(value) for part in _said("refused_in_words")):
        return False
    first = truths().get(said[0]) if len(said[0]) > 1 else None
    if first is not None:
        return first
    return True if set(said) & _said("given") else None


def reason(value: str) -> str | None:
    """Why a value says that there is none: a code, "" where it does not say why, or None where it says a value.

    >>> reason("NSP"), reason("-"), reason("Cambodia") is None
    ('Unknown', '', True)
    """
    return reasons().get(plain(value.strip().strip("()[]<>. ") or value.strip()))
