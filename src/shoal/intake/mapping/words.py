"""What one local value says: by the mapping first, and else as `shoal check` understands it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

import polars as pl

from shoal.intake.checks.folding import fold_all
from shoal.intake.checks.forms import REASONS, Forms, Meaning, code_forms, plain_forms
from shoal.intake.mapping.model import FieldRule, Source, ValueRule
from shoal.intake.mapping.reading import Fate
from shoal.standard.load import standard
from shoal.standard.model import Field

CARRIED: Fate = ("carried", "")
UNDERSTOOD: Fate = ("understood", "")
NOT_EXPRESSED: Fate = ("not-expressed", "")
NOT_UNDERSTOOD: Fate = ("not-understood", "")

_BY_RELATION: dict[str, Fate] = {"exact": CARRIED, "close": ("close", ""), "narrower": ("merged", "")}


@dataclass(frozen=True)
class Said:
    """What a local value says.

    Args:
        codes: Codes, or one value of a field that holds none.
        reason: Why there is no value, if it says that.
        fate: What becomes of it.
        named: The value as it is written in the mapping, if it is named there.
    """

    codes: tuple[str, ...] = ()
    reason: str = ""
    fate: Fate = CARRIED
    named: str = ""


def fold_values(texts: Iterable[str]) -> dict[str, str]:
    """Each local value with the form in which it is compared.

    Capitals, accents and spaces never matter, nor what stands between the parts of a name. Other signs do: "<18" is
    not ">18".

    >>> fold_values(["Debt_bondage ", "DEBT-BONDAGE", "<18", "1-2"])
    {'Debt_bondage ': 'debtbondage', 'DEBT-BONDAGE': 'debtbondage', '<18': '<18', '1-2': '1-2'}
    """
    listed = list(dict.fromkeys(texts))
    return dict(zip(listed, _folded(pl.Series(listed, dtype=pl.String)).to_list(), strict=True))


def _folded(texts: pl.Series) -> pl.Series:
    plain = texts.str.normalize("NFKD").str.replace_all(r"\p{M}", "").str.to_lowercase()
    between = plain.str.replace_all(r"(\p{L})[-\u2010-\u2015'\u2019]+(\p{L})", "${1}${2}")
    return between.str.replace_all(r"[\s_]+", "")


@dataclass(frozen=True, eq=False)
class Words:
    """The local values of one rule and what they say.

    Args:
        exact: By the text as it is written in the mapping.
        loose: By the compared form of these.
        forms: What is understood without the mapping.
        reasons: Whether a reason may stand in place of a value.
    """

    exact: dict[str, Said]
    loose: dict[str, Said]
    forms: Forms
    reasons: bool

    def say(self, texts: pl.Series) -> dict[str, Said]:
        """What texts say.

        Args:
            texts: Texts that are not empty, each once.

        Returns:
            What each says of which anything is known.
        """
        said = self.exactly(texts)
        rest = texts.filter(~texts.is_in(list(said))) if said else texts
        if self.loose and len(rest):
            folds = _folded(rest)
            hit = folds.is_in(list(self.loose))
            found = zip(rest.filter(hit).to_list(), folds.filter(hit).to_list(), strict=True)
            said |= {text: self.loose[fold] for text, fold in found}
            rest = rest.filter(~hit)
        return said | self._by_forms(rest)

    def exactly(self, texts: pl.Series) -> dict[str, Said]:
        """What texts say that stand in the mapping just as they are."""
        if not self.exact:
            return {}
        hit = texts.filter(texts.is_in(list(self.exact)))
        return {text: self.exact[text] for text in hit.to_list()}

    def nothing(self, texts: pl.Series) -> dict[str, Said]:
        """The texts, written in any capitals, that say that there is no value."""
        said = {text: each for text, each in self.exactly(texts).items() if not each.codes}
        lower = texts.str.to_lowercase()
        hit = lower.is_in([token for token, meaning in self.forms.lower.items() if not meaning.value])
        return {text: self.none("") for text in texts.filter(hit).to_list()} | said

    def _by_forms(self, texts: pl.Series) -> dict[str, Said]:
        if not len(texts):
            return {}
        meanings, _ = self.forms.judge(texts)
        said = {text: self._meant(text, meaning) for text, meaning in meanings.items()}
        same = texts.filter(texts.is_in(list(self.forms.values)))
        return said | {text: Said((text,)) for text in same.to_list()}

    def _meant(self, text: str, meaning: Meaning) -> Said:
        if meaning.kind == "withdrawn-code":
            return Said(fate=NOT_EXPRESSED)
        if meaning.kind == "deprecated-code":
            return Said((dict(meaning.shown)["replacement"],), fate=UNDERSTOOD)
        if meaning.value:
            return Said((meaning.value,), fate=UNDERSTOOD)
        return self.none(reason_codes().get(fold_all([text])[text], ""))

    def none(self, reason: str) -> Said:
        """What a text says that stands for a missing value."""
        shown = reason if self.reasons else ""
        return Said(reason=shown, fate=("no-value", reason))


@lru_cache
def reason_codes() -> dict[str, str]:
    """Reasons for a missing value by their folded code."""
    codes = [code.code for code in standard().lists[REASONS].current]
    folds = fold_all(codes)
    return {folds[code]: code for code in codes}


def takes_reasons(field: Field, profile: str) -> bool:
    """Whether a reason may stand in place of a value."""
    return field.reasons and profile != "release" and field.type not in {"key", "flag"}


def words_of(rule: FieldRule, field: Field, source: Source, *, profile: str, forms: Forms | None = None) -> Words:
    """The local values of a rule.

    What the file's mapping calls missing in every column never stands against a code of the field's own list: "NA" is
    Namibia in a column of countries, unless the rule itself says that it is missing there.

    Args:
        rule: The rule.
        field: The field that it fills, or whose codes its cells hold.
        source: The file.
        profile: For what the field is made.
        forms: What is understood without the mapping, if it is not what the field tells.
    """
    known = forms or (code_forms if field.type in {"code", "codes"} else plain_forms)(field, profile)
    plain = Words({}, {}, known, takes_reasons(field, profile))
    exact: dict[str, Said] = {}
    for local, value in rule.values.items():
        exact[local.strip()] = _named(local, value, plain)
    for local, reason in rule.missing.items():
        exact.setdefault(local.strip(), plain.none(reason))
    for local in rule.yes:
        exact.setdefault(local.strip(), Said(_yes(field), fate=CARRIED))
    for local, reason in source.missing.items():
        if local.strip() not in known.values:
            exact.setdefault(local.strip(), plain.none(reason))
    exact.pop("", None)
    folds = fold_values(exact)
    loose: dict[str, Said] = {}
    for local, said in exact.items():
        loose.setdefault(folds[local], said)
    loose.pop("", None)
    return Words(exact, loose, known, plain.reasons)


def _yes(field: Field) -> tuple[str, ...]:
    return ("1",) if field.type == "flag" else ("TRUE",)


def _named(local: str, value: ValueRule, words: Words) -> Said:
    """A broad value is never made a narrow one: what means more than the code goes nowhere."""
    reasons = [code for code in value.to if code in reason_codes().values() and code not in words.forms.values]
    if reasons:
        return replace(words.none(reasons[0]), named=local)
    fate = _BY_RELATION.get(value.relation)
    if fate is None or not value.to:
        return Said(fate=NOT_EXPRESSED, named=local)
    return Said(value.to, fate=fate, named=local)
