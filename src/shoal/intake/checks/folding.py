"""Names and codes without what people write in different ways: case, accents, spaces and signs."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

_AFTER_DIGIT = r"(\d)\s*[-\u2010-\u2015\u2212]+\s*(\d|$)"


def folded(texts: pl.Series) -> pl.Series:
    """The same texts in small letters, without accents, spaces and signs.

    A dash between digits or after the last one stays (as "~"), and so does a plus: "9--17" is not "917", and "48+" is
    not "48".

    Args:
        texts: Any texts.

    Returns:
        As many texts.

    >>> folded(pl.Series(["Citoyenneté (pays)", "9—17", "48 +"])).to_list()
    ['citoyennetepays', '9~17', '48+']
    """
    plain = texts.str.normalize("NFKD").str.replace_all(r"\p{M}", "").str.to_lowercase()
    return plain.str.replace_all(_AFTER_DIGIT, "${1}~${2}").str.replace_all(r"[^\p{L}\p{N}+~]", "")


def fold_all(texts: Iterable[str]) -> dict[str, str]:
    """Each text with its folded form.

    >>> fold_all(["Prs_Gender"])
    {'Prs_Gender': 'prsgender'}
    """
    listed = list(dict.fromkeys(texts))
    return dict(zip(listed, folded(pl.Series(listed, dtype=pl.String)).to_list(), strict=True))
