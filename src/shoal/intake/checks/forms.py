"""What a text in a column stands for: a value, another way of writing one, or nothing that is known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache

import polars as pl

from shoal.intake.checks.folding import fold_all, folded
from shoal.standard import flag_spellings, missing_tokens
from shoal.standard.attributes import yes_and_no
from shoal.standard.load import standard
from shoal.standard.model import CodeList, Field
from shoal.standard.synonyms import country_adjectives

REASONS = "missing-reason"
"""Name of the code list of reasons for a missing value."""

_SHORT = 3
"""Letters and digits of a code that other texts can be like by chance."""


@dataclass(frozen=True)
class Meaning:
    """What a text that is no value stands for.

    Args:
        kind: Code of the finding; "reason" and "no-value" are none.
        value: The value that is meant, or "" for a missing one.
        shown: What the finding may show: words of the standard, never a cell's own.
    """

    kind: str
    value: str = ""
    shown: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Forms:
    """The texts that a column may hold, and what they stand for.

    Args:
        values: The values themselves: of these nothing is to be said.
        exact: Texts that stand for something exactly as they are written.
        lower: Texts that stand for something in any capitals, in small letters.
        loose: Texts that stand for something, folded.
    """

    values: frozenset[str] = frozenset()
    exact: dict[str, Meaning] = field(default_factory=dict)
    lower: dict[str, Meaning] = field(default_factory=dict)
    loose: dict[str, Meaning] = field(default_factory=dict)

    def judge(self, texts: pl.Series) -> tuple[dict[str, Meaning], pl.Series]:
        """What texts that are no values stand for.

        Args:
            texts: Texts, each once.

        Returns:
            The meaning of each that has one, and those that have none. Values and "" are in neither.
        """
        meanings: dict[str, Meaning] = {}
        rest = texts.filter(~texts.is_in([*self.values, ""]))
        rest = _take(rest, self.exact, lambda plain: plain, meanings)
        rest = _take(rest, self.lower, lambda plain: plain.str.strip_chars().str.to_lowercase(), meanings)
        return meanings, _take(rest, self.loose, folded, meanings)


def code_forms(of: Field, profile: str) -> Forms:
    """The forms of a coded field.

    Args:
        of: A field of type code or codes.
        profile: For what the file was made.
    """
    return _code_forms(of.list or "", _reasons_of(of, profile), of.missing)


def plain_forms(of: Field, profile: str) -> Forms:
    """The forms of any other field: its texts for a missing value, and those of a flag or a truth value.

    Args:
        of: A field of any type but code and codes.
        profile: For what the file was made.
    """
    return _plain_forms(of.type, _reasons_of(of, profile), of.missing)


def _reasons_of(of: Field, profile: str) -> bool:
    return of.reasons and profile != "release" and of.type not in {"key", "flag"} and REASONS in standard().lists


@lru_cache
def _code_forms(name: str, reasons: bool, missing: tuple[str, ...]) -> Forms:
    listed = standard().lists[name]
    reason_exact, reason_loose = _reason_forms() if reasons else ({}, {})
    exact = reason_exact | _other_ways(listed) | _deprecated(listed)
    return Forms(
        values=frozenset(code.code for code in listed.current),
        exact={text: meaning for text, meaning in exact.items() if text},
        lower=_short(listed) | _tokens(missing, country=name.startswith("country-")),
        loose=reason_loose | _adjectives(listed) | _loose(listed),
    )


@lru_cache
def _plain_forms(kind: str, reasons: bool, missing: tuple[str, ...]) -> Forms:
    exact, loose = _reason_forms() if reasons else ({}, {})
    values: dict[str, str] = {"flag": {"1": "1", "0": "0"}, "boolean": {"1": "TRUE", "0": "FALSE"}}.get(kind, {})
    spellings = {**flag_spellings(), **yes_and_no()} if values else {}
    if kind == "boolean":
        spellings |= {"1": "1", "0": "0"}
    ways = {text.lower(): _spelling(text.lower(), values[code]) for text, code in spellings.items()}
    return Forms(frozenset(values.values()), exact, _tokens(missing) | ways, loose)


def _folds(texts: dict[str, str]) -> dict[str, str]:
    folds = fold_all(texts)
    return {folds[text]: value for text, value in texts.items() if folds[text]}


def _spelling(text: str, value: str) -> Meaning:
    return Meaning("known-spelling", value, (("spelling", text), ("code", value)))


@lru_cache
def _reason_forms() -> tuple[dict[str, Meaning], dict[str, Meaning]]:
    """Reasons for a missing value as they must be written, and in other ways."""
    codes = [code.code for code in standard().lists[REASONS].current]
    folds = fold_all(codes)
    return {code: Meaning("reason") for code in codes}, {folds[code]: Meaning("wrong-case") for code in codes}


def _tokens(missing: tuple[str, ...], *, country: bool = False) -> dict[str, Meaning]:
    """Texts for a missing value; "NA" is one where it can't be Namibia."""
    tokens = [*missing, *missing_tokens(), *(() if country else ("NA",))]
    return {token.lower(): Meaning("missing-token", "", (("token", token),)) for token in reversed(tokens)}


def _deprecated(listed: CodeList) -> dict[str, Meaning]:
    return {
        code.code: Meaning(
            "deprecated-code" if code.deprecated.replaced_by else "withdrawn-code",
            code.code,
            (("code", code.code), ("replacement", code.deprecated.replaced_by or "")),
        )
        for code in listed.codes
        if code.deprecated
    }


def _other_ways(listed: CodeList) -> dict[str, Meaning]:
    """Other spellings, and the codes of other schemes where they lead to one code only."""
    ways: dict[str, Meaning] = {}
    for scheme in ("htcds", "ctdc"):
        foreign = [code.crosswalk.get(scheme, "") for code in listed.current]
        for code in listed.current:
            text = code.crosswalk.get(scheme, "")
            if text != code.code and foreign.count(text) == 1:
                ways[text] = _spelling(text, code.code)
    ways |= _countries(listed)
    return ways | {text: _spelling(text, code.code) for code in listed.current for text in code.spellings}


def _countries(listed: CodeList) -> dict[str, Meaning]:
    """Codes of the other length where a list holds countries."""
    others = {"country-alpha2": "country-alpha3", "country-alpha3": "country-alpha2"}
    other = standard().lists.get(others.get(listed.name, ""))
    if other is None:
        return {}
    here = {code.crosswalk["iso"]: code.code for code in listed.codes}
    return {
        code.code: Meaning("country-code-length", here[code.crosswalk["iso"]])
        for code in other.codes
        if code.crosswalk["iso"] in here
    }


def _adjectives(listed: CodeList) -> dict[str, Meaning]:
    """Nationalities, and other names of countries, folded: "Cambodian", "Burma"."""
    if not listed.name.startswith("country-"):
        return {}
    codes = {code.crosswalk["iso"]: code.code for code in listed.current}
    ways = {
        text: code
        for alpha2, code in codes.items()
        for texts in country_adjectives().get(alpha2, {}).values()
        for text in texts
    }
    return {fold: _spelling(text, ways[text]) for text, fold in fold_all(ways).items()}


def _loose(listed: CodeList) -> dict[str, Meaning]:
    """Labels in every language, and longer codes in other capitals, spaces and signs; a code goes before a label."""
    codes = [*reversed(listed.current)]
    labels = {text: code.code for code in codes for text in code.label.values()}
    cases = {code.code: code.code for code in codes} | {text: c.code for c in codes for text in c.spellings}
    long = {text: code for text, code in cases.items() if not _is_short(text)}
    labelled = {fold: Meaning("label-for-code", code) for fold, code in _folds(labels).items()}
    return labelled | {fold: Meaning("wrong-case", code) for fold, code in _folds(long).items()}


def _is_short(text: str) -> bool:
    """Whether other texts can be like it by chance, once their signs are left out."""
    return len(text) <= _SHORT and text.isalnum()


def _short(listed: CodeList) -> dict[str, Meaning]:
    """Short codes in any capitals, and no other sign with them: "D;E" is not Germany.

    What says yes, no or nothing in small letters is none of them: "No" is not Norway, and "na" is not Namibia.
    """
    words = {text.lower() for text in (*flag_spellings(), *yes_and_no(), "NA")}
    texts = {code.code: code.code for code in listed.current} | {t: c.code for c in listed.current for t in c.spellings}
    lower = {text.lower(): code for text, code in texts.items() if _is_short(text)}
    return {text: Meaning("wrong-case", code) for text, code in lower.items() if text not in words}


def _take(
    texts: pl.Series,
    known: dict[str, Meaning],
    form: Callable[[pl.Series], pl.Series],
    meanings: dict[str, Meaning],
) -> pl.Series:
    """Move the texts that are known in a form to `meanings`; return the others."""
    if not len(texts) or not known:
        return texts
    shaped = form(texts)
    hit = shaped.is_in(list(known))
    found = zip(texts.filter(hit).to_list(), shaped.filter(hit).to_list(), strict=True)
    meanings.update({text: known[shape] for text, shape in found})
    return texts.filter(~hit)
