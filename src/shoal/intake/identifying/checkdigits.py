"""Check digits: what tells a number of a kind from any other of the same length."""

from __future__ import annotations

import numpy as np
import polars as pl

_LONGEST = 24
_DNI = "TRWAGMYFPDXBNJZSQVHLCKE"
"""Letters by the remainder of a Spanish identity number after division by 23."""


def luhn(digits: pl.Series) -> pl.Series:
    """Whether each number is valid by the formula of Luhn (ISO/IEC 7812-1), as of cards and devices.

    Args:
        digits: Texts of digits alone; any other is not valid.

    >>> luhn(pl.Series(["4111111111111111", "4111111111111112", "", "x"])).to_list()
    [True, False, False, False]
    """
    fits = digits.str.contains(rf"^\d{{2,{_LONGEST}}}$")
    padded = digits.set(~fits, "").str.zfill(_LONGEST).str.encode("hex")
    codes = np.frombuffer("".join(padded.to_list()).encode(), dtype=np.uint8).reshape(len(digits), 2 * _LONGEST)
    values = codes[:, 1::2].astype(np.int64) - ord("0")  # each digit is "3" and itself in hexadecimal code
    doubled = values[:, -2::-2] * 2
    total = values[:, -1::-2].sum(axis=1) + (doubled - 9 * (doubled > 9)).sum(axis=1)
    return pl.Series((total % 10 == 0), dtype=pl.Boolean) & fits


def iban(text: str) -> bool:
    """Whether a text without spaces is a valid IBAN (ISO 13616: the remainder after division by 97 is 1).

    >>> iban("GB82WEST12345698765432"), iban("GB82WEST12345698765433")
    (True, False)
    """
    turned = text[4:] + text[:4]
    return turned.isascii() and turned.isalnum() and int("".join(str(int(letter, 36)) for letter in turned)) % 97 == 1


def dni(text: str) -> bool:
    """Whether a text is a valid Spanish identity number: its last letter follows from the digits.

    >>> dni("12345678Z"), dni("12345678A"), dni("X1234567L")
    (True, False, True)
    """
    number = text[:-1].replace("X", "0").replace("Y", "1").replace("Z", "2")
    return number.isdigit() and text[-1] == _DNI[int(number) % 23]
