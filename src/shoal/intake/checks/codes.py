"""Cells that hold codes of a list: one, or several joined with ";"."""

from __future__ import annotations

import polars as pl

from shoal.intake.checks.forms import Forms, Meaning, code_forms
from shoal.intake.checks.texts import Mask, Texts
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR, CodeList, Field

OTHER_SEPARATORS = {
    ",": "commas",
    "|": "bars",
    "/": "slashes",
    "\n": "line breaks",
    "+": "plus signs",
    "&": "ampersands",
    " ": "spaces",
}
"""What people write between codes instead of ";", and what a finding calls it."""
MANY_COUNTRIES = 50
"""So many different countries, and no Namibia among them, make one think."""


def judge(texts: Texts, field: Field, profile: str) -> None:
    """Check the texts of a column that holds codes.

    Args:
        texts: The column's texts.
        field: The field that it holds.
        profile: For what the file was made.
    """
    forms = code_forms(field, profile)
    listed = standard().lists[field.list or ""]
    if field.type == "code":
        _unknown(texts, texts.settle(forms), forms, open_here=listed.open and profile == "collect", separators=True)
    else:
        _several(texts, forms, listed, open_here=listed.open and profile == "collect")
    if listed.name == "country-alpha2":
        _namibia(texts)


def _unknown(texts: Texts, rest: Mask, forms: Forms, *, open_here: bool, separators: bool) -> None:
    """Texts that are no form of a code: several codes in one cell, a local code, or simply unknown."""
    strange = texts.texts.filter(rest)
    for mark in (SEPARATOR, *OTHER_SEPARATORS) if separators else ():
        joined = rest & texts.texts.is_in(_split_well(strange, mark, forms).implode())
        texts.refuse("several-codes", joined)
        rest = rest & ~joined
    if open_here:
        texts.note("local-code", rest)
    else:
        texts.refuse("unknown-code", rest)


def _split_well(texts: pl.Series, mark: str, forms: Forms) -> pl.Series:
    """Those of some texts that fall into known codes at a separator."""
    pieces = _pieces(texts.filter(texts.str.contains(mark, literal=True)), mark)
    if not len(pieces):
        return pieces["text"]
    meanings, _ = forms.judge(pieces["piece"].unique())
    known = pieces["piece"].is_in([*forms.values, *meanings])
    return pieces.with_columns(known=known).group_by("text").agg(pl.col("known").all()).filter(pl.col("known"))["text"]


def _pieces(texts: pl.Series, mark: str) -> pl.DataFrame:
    """The parts of each text, one a row, without spaces around them."""
    table = pl.DataFrame({"text": texts, "piece": texts.str.split(mark)}).explode("piece")
    return table.with_columns(pl.col("piece").str.strip_chars())


def _several(texts: Texts, forms: Forms, listed: CodeList, *, open_here: bool) -> None:
    """Cells of several codes: each part is judged once."""
    pieces = _pieces(texts.texts.unique(), SEPARATOR)
    known, rest = forms.judge(pieces["piece"].unique())
    labels, _ = forms.judge(_texts_with(pieces, rest))  # a label may hold a semicolon itself
    if labels:
        one = pl.Series([*labels], dtype=pl.String)
        others = pieces.filter(~pl.col("text").is_in(one.implode()))
        pieces = pl.concat([others, pl.DataFrame({"text": one, "piece": one})])
        known, rest = forms.judge(pieces["piece"].unique())
    rest = _other_separators(texts, pieces, rest, forms)
    _note_known(texts, pieces, known)
    holding = texts.texts.is_in(_texts_with(pieces, rest).implode())
    if open_here:
        texts.note("local-code", holding)
    else:
        texts.note("unknown-code", holding)
        texts.strange = texts.strange | holding
    _mean(texts, pieces, known, rest)
    _shape(texts, pieces, known)
    _broader(texts, pieces, listed)


def _texts_with(pieces: pl.DataFrame, some: pl.Series) -> pl.Series:
    """The whole texts that have one of some parts."""
    return pieces.filter(pl.col("piece").is_in(some.implode()))["text"].unique()


def _other_separators(texts: Texts, pieces: pl.DataFrame, rest: pl.Series, forms: Forms) -> pl.Series:
    """Note parts that are several codes with another separator between; return the others."""
    for mark, shown in OTHER_SEPARATORS.items():
        joined = _split_well(rest, mark, forms)
        if len(joined):
            holding = texts.texts.is_in(_texts_with(pieces, joined).implode())
            texts.note("list-separator", holding, separator=shown)
            texts.strange = texts.strange | holding
            rest = rest.filter(~rest.is_in(joined.implode()))
    return rest


def _note_known(texts: Texts, pieces: pl.DataFrame, known: dict[str, Meaning]) -> None:
    for kind, shown in dict.fromkeys((meaning.kind, meaning.shown) for meaning in known.values()):
        if kind != "reason":
            parts = [text for text, own in known.items() if (own.kind, own.shown) == (kind, shown)]
            texts.note(kind, texts.texts.is_in(_texts_with(pieces, pl.Series(parts)).implode()), **dict(shown))


def _mean(texts: Texts, pieces: pl.DataFrame, known: dict[str, Meaning], rest: pl.Series) -> None:
    """Write what each cell means: its codes, joined, without what is unknown or missing."""
    odd = pl.concat([pl.Series([*known, ""], dtype=pl.String), rest])
    changed = pieces.filter(pl.col("text").is_in(_texts_with(pieces, odd).implode()))
    if not len(changed):
        return
    meant = {text: meaning.value for text, meaning in known.items()} | dict.fromkeys(rest.to_list(), "")
    joined = (
        changed.with_columns(pl.col("piece").replace(list(meant), list(meant.values())))
        .group_by("text")
        .agg(pl.col("piece").filter(pl.col("piece") != "").unique(maintain_order=True).str.join(SEPARATOR))
    )
    texts.meanings = texts.texts.replace(joined["text"], joined["piece"])
    nothing = {text for text, meaning in known.items() if not meaning.value}
    only = changed.group_by("text").agg(pl.col("piece").is_in([*nothing, ""]).all()).filter(pl.col("piece"))["text"]
    texts.unknown = texts.unknown | texts.texts.is_in(only.implode())


def _shape(texts: Texts, pieces: pl.DataFrame, known: dict[str, Meaning]) -> None:
    """Empty parts, codes given twice, and a reason for a missing value beside codes."""
    several = pieces.filter(pl.len().over("text") > 1) if len(pieces) > len(texts.texts.unique()) else pieces.clear()
    empty = several.filter(pl.col("piece") == "")["text"].unique()
    texts.note("empty-code", texts.texts.is_in(empty.implode()))
    filled = several.filter(pl.col("piece") != "")
    meant = {text: meaning.value for text, meaning in known.items() if meaning.value}
    codes = filled.with_columns(pl.col("piece").replace(list(meant), list(meant.values())))
    twice = codes.filter(codes.is_duplicated())["text"].unique()
    texts.note("repeated-code", texts.texts.is_in(twice.implode()))
    reasons = [text for text, meaning in known.items() if meaning.kind == "reason"]
    beside = (
        filled.with_columns(reason=pl.col("piece").is_in(reasons))
        .group_by("text")
        .agg(pl.col("reason").any(), pl.len())
        .filter(pl.col("reason") & (pl.col("len") > 1))["text"]
    )
    texts.note("reason-beside-codes", texts.texts.is_in(beside.implode()))


def _broader(texts: Texts, pieces: pl.DataFrame, listed: CodeList) -> None:
    """Cells with a code and a broader one that holds it."""
    parents = {code.code: code.broader for code in listed.codes if code.broader}
    pairs: list[tuple[str, str]] = []
    for code, parent in parents.items():
        above: str | None = parent
        while above is not None:
            pairs.append((code, above))
            above = parents.get(above)
    if not pairs:
        return
    table = pl.DataFrame(pairs, schema={"piece": pl.String, "above": pl.String}, orient="row")
    both = pieces.join(table, on="piece").join(pieces, left_on=["text", "above"], right_on=["text", "piece"])
    texts.note("broader-and-narrower", texts.texts.is_in(both["text"].unique().implode()))


def _namibia(texts: Texts) -> None:
    """Many countries and no Namibia: a program may have read its code, NA, as "not available"."""
    codes = texts.meanings.str.split(SEPARATOR).explode().unique()
    rows = len(texts.finder.sheet.frame)
    if len(codes) >= MANY_COUNTRIES and not (codes == "NA").any() and texts.rows_of(texts.every) < rows:
        texts.finder.whole("namibia-lost", texts.column)
