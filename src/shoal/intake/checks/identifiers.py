"""Texts that look as if they name or reach a person, and texts that a spreadsheet would run as a formula."""

from __future__ import annotations

import polars as pl

_MAIL = r"[^\s@]+@[^\s@]+\.[^\s@]{2,}"
_LONG_NUMBER = r"(?:^|[^\d.,-])\d{9,}(?:$|\D)"
_PHONE = r"^\+?\d(?:[\s()./-]*\d){8,19}$"
_DECIMAL = r"^[+-]?\d+[.,]\d+$"
_COORDINATES = r"-?\d{1,3}\.\d{3,}\s*[,; ]\s*-?\d{1,3}\.\d{3,}"
_IDENTIFIERS = "|".join(f"(?:{part})" for part in (_MAIL, _LONG_NUMBER, _PHONE, _COORDINATES))

_UUID = r"(?i)\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"
"""Digits may stand side by side in it by chance; they are no telephone number."""

_STARTS_FORMULA = r"^[=@\t\r+-]"
_PLAIN_NUMBER = r"^[+-][\d\s().,/-]*$"


def looks_like_identifier(texts: pl.Series) -> pl.Series:
    """Whether each text holds an e-mail address, a telephone number, a long number or coordinates.

    >>> looks_like_identifier(pl.Series(["call 004412345678", "2019-05-13", "0.123456789"])).to_list()
    [True, False, False]
    """
    suspect = texts.str.contains(_IDENTIFIERS) & ~texts.str.contains(_DECIMAL)
    if suspect.any() and (with_uuid := suspect & texts.str.contains(_UUID)).any():
        rest = texts.str.replace_all(_UUID, "")
        suspect = suspect & (~with_uuid | rest.str.contains(_IDENTIFIERS))
    return suspect


def looks_like_formula(texts: pl.Series) -> pl.Series:
    """Whether a spreadsheet would take each text for a formula.

    >>> looks_like_formula(pl.Series(["=1+1", "@SUM(A1)", "-99", "+44 20 7946", "-2+cmd"])).to_list()
    [True, True, False, False, True]
    """
    return texts.str.contains(_STARTS_FORMULA) & ~texts.str.contains(_PLAIN_NUMBER)
