"""The texts of the standard itself: codes, labels in every language, ways of saying yes, no and nothing."""

from __future__ import annotations

from functools import lru_cache

import polars as pl

from shoal.intake.identifying.lexicon import fold, fold_one
from shoal.standard import flag_spellings, missing_tokens
from shoal.standard.attributes import yes_and_no
from shoal.standard.load import standard

_BETWEEN = (r" *[;|\n] *", r" *[,/&+] *| +- +")
"""What stands between several answers in one cell: first what no label holds, then what one may hold itself."""
_LETTERS = r"[^\p{L}\p{N}]"


def known(texts: pl.Series) -> pl.Series:
    """Which texts are words of the standard, one or several with a sign between.

    Args:
        texts: Any texts.

    >>> known(pl.Series(["Forced labour", "DebtBondage; Threats", "oui", "Zaphod"])).to_list()
    [True, True, True, False]
    """
    return _known(texts, _BETWEEN)


def _known(texts: pl.Series, between: tuple[str, ...]) -> pl.Series:
    whole = _in_standard(texts)
    if not between:
        return whole
    joined = ~whole & texts.str.contains(between[0])
    if not joined.any():
        return whole if len(between) == 1 else whole | _known(texts, between[1:])
    pieces = texts.filter(joined).str.replace_all(between[0], "\x1f").str.split("\x1f")
    table = pl.DataFrame({"index": joined.arg_true(), "piece": pieces}).explode("piece").filter(pl.col("piece") != "")
    table = table.with_columns(known=_known(table["piece"], between[1:]))
    good = table.group_by("index").agg(pl.col("known").all()).filter(pl.col("known"))["index"]
    return whole.scatter(good, True) if len(good) else whole


def _in_standard(texts: pl.Series) -> pl.Series:
    return fold(texts).str.replace_all(_LETTERS, "").is_in(_folds())


@lru_cache
def _folds() -> pl.Series:
    texts = [*flag_spellings(), *yes_and_no(), *missing_tokens()]
    for listed in standard().lists.values():
        for code in listed.codes:
            texts += [code.code, *code.label.values(), *code.spellings, *code.crosswalk.values()]
    folds = fold(pl.Series(texts, dtype=pl.String)).str.replace_all(_LETTERS, "").unique()
    return folds.filter(folds != "").implode()


@lru_cache
def words_of_lists() -> frozenset[str]:
    """The words in labels of the standard's lists in every language, countries and languages apart, folded."""
    found: set[str] = set()
    for listed in standard().lists.values():
        if not listed.name.startswith(("country", "language")):
            for code in listed.codes:
                for label in (*code.label.values(), *listed.title.values()):
                    found.update(fold_one(word) for word in _split(label) if len(word) > 2)
    return frozenset(found)


@lru_cache
def words_of_standard() -> frozenset[str]:
    """The words of all labels and definitions of the standard, countries and languages apart, folded."""
    texts = [
        text
        for field in standard().all_fields.values()
        for each in (field.label, field.definition)
        for text in each.values()
    ]
    for listed in standard().lists.values():
        if not listed.name.startswith(("country", "language")):
            texts += [text for code in listed.codes for each in (code.label, code.definition) for text in each.values()]
    return frozenset(fold_one(word) for text in texts for word in _split(text) if len(word) > 2)


def _split(label: str) -> list[str]:
    return "".join(letter if letter.isalpha() else " " for letter in label).split()
