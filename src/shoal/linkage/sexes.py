"""What a register's words for a person's sex say, for linkage only."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from shoal.intake.checks.folding import fold_all
from shoal.intake.checks.forms import code_forms
from shoal.intake.mapping.model import Mapping, ValueRule
from shoal.standard.load import standard

FIELD = "prs_Gender"
"""The field of the standard that says it."""

_WOMAN, _MAN = "Feminine", "Masculine"
_WORDS = {
    _WOMAN: "female femme feminin woman girl fille mujer femenino nina hembra انثى امراه امراة بنت",
    _MAN: "male homme masculin man boy garcon hombre masculino nino varon ذكر رجل ولد",
}
_PLAIN = {word: code for code, words in _WORDS.items() for word in words.split()}


def understood_sexes(texts: Iterable[str], mapping: Mapping) -> dict[str, str]:
    """The code of the standard that each text stands for; "" where it stands for none.

    What the mapping says of the values of `prs_Gender` goes first, then what `shoal check` understands, then plain
    words in four languages. "M" is a woman beside "H", as in Spanish, and a man otherwise.

    Args:
        texts: Texts of the column.
        mapping: The partner's mapping.

    >>> understood_sexes(["H", "M"], Mapping(shoal_mapping=1, standard="1.1.0"))
    {'H': 'Masculine', 'M': 'Feminine'}
    """
    folds = fold_all(texts)
    own = _mapped(mapping)
    letters = {"f": _WOMAN, "m": _MAN, "h": _MAN, "w": _WOMAN}
    if "h" in folds.values() and not {"f", "w"} & set(folds.values()):
        letters["m"] = _WOMAN
    plain, words = _standard(folds), _PLAIN | letters
    return {text: own.get(fold) or words.get(fold) or plain.get(text, "") for text, fold in folds.items()}


def _mapped(mapping: Mapping) -> dict[str, str]:
    """Folded local values with the code that the mapping gives them."""
    rule = mapping.by_field.get(FIELD)
    if rule is None or mapping.identity is None or rule.columns != (mapping.identity.sex,):
        return {}
    folds = fold_all(rule.values)
    return {folds[text]: _single(value) for text, value in rule.values.items()}


def _single(rule: ValueRule) -> str:
    codes = {code.code for code in standard().lists["person-gender"].current}
    return rule.to[0] if len(rule.to) == 1 and rule.to[0] in codes else ""


def _standard(texts: Iterable[str]) -> dict[str, str]:
    """What `shoal check` understands."""
    forms = code_forms(standard().all_fields[FIELD], "share")
    listed = pl.Series(list(texts), dtype=pl.String)
    meanings, _ = forms.judge(listed)
    plain = {text: text for text in listed.to_list() if text in forms.values}
    return plain | {text: meaning.value for text, meaning in meanings.items() if meaning.kind != "reason"}
