"""What a cell of a workbook shows as text: numbers, dates by their format, true and false."""

from __future__ import annotations

import datetime
import math
import re
import zipfile
from typing import Literal

from shoal.intake.xlsxzip import feed, local

Look = Literal["number", "date", "time"]

_BUILT_IN: dict[int, Look] = {
    **dict.fromkeys((14, 15, 16, 17, 22, *range(27, 32), 36, *range(50, 55), 57, 58), "date"),
    **dict.fromkeys((18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56), "time"),
}
_NO_LETTERS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|general', re.IGNORECASE)
_ESCAPE = re.compile(r"_x([0-9A-Fa-f]{4})_")
_PLAIN = re.compile(r"-?(?:0|[1-9]\d{0,14})\Z")
_LAST_DAY = 2_958_466  # the day after 9999-12-31


def look_of(code: str) -> Look:
    """Whether a number format shows a date, a time of day or duration, or a number.

    Args:
        code: The format as the workbook stores it.

    Returns:
        "date" (with or without a time), "time" or "number".

    >>> look_of("dd/mm/yyyy"), look_of("[h]:mm"), look_of("0.00"), look_of('0 "days"')
    ('date', 'time', 'number', 'number')
    """
    letters = _NO_LETTERS.sub("", code.partition(";")[0]).lower()
    if re.search("[dy]", letters) or ("m" in letters and not re.search("[hs]", letters)):
        return "date"
    return "time" if re.search("[hs]", letters) else "number"


def read_looks(archive: zipfile.ZipFile, part: str) -> list[Look]:
    """What each cell style of a workbook makes of a number.

    Args:
        archive: The workbook.
        part: The part with its styles, or "" where it has none.

    Returns:
        One look for each style, by its index.

    Raises:
        Damaged: The part is missing or broken.
    """
    custom: dict[str, Look] = {}
    looks: list[Look] = []
    inside = False

    def start(name: str, values: dict[str, str]) -> None:
        nonlocal inside
        match local(name):
            case "numFmt":
                custom[values.get("numFmtId", "")] = look_of(values.get("formatCode", ""))
            case "cellXfs":
                inside = True
            case "xf" if inside:
                number = values.get("numFmtId", "0")
                looks.append(custom.get(number) or _BUILT_IN.get(int(number) if number.isdigit() else 0, "number"))

    def end(name: str) -> None:
        nonlocal inside
        if local(name) == "cellXfs":
            inside = False

    if part:
        feed(archive, part, {"StartElementHandler": start, "EndElementHandler": end})
    return looks


def read_texts(archive: zipfile.ZipFile, part: str) -> list[str]:
    """The shared texts of a workbook.

    Args:
        archive: The workbook.
        part: The part that holds them, or "" where there are none.

    Returns:
        The texts by their index, runs of rich text joined, phonetic hints left out.

    Raises:
        Damaged: The part is missing or broken.
    """
    texts: list[str] = []
    pieces: list[str] = []
    wanted = phonetic = False

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal wanted, phonetic
        name = local(name)
        if name == "t":
            wanted = not phonetic
        elif name == "rPh":
            phonetic = True

    def end(name: str) -> None:
        nonlocal wanted, phonetic
        name = local(name)
        wanted = False
        if name == "si":
            texts.append(unescape("".join(pieces)))
            pieces.clear()
        elif name == "rPh":
            phonetic = False

    def text(data: str) -> None:
        if wanted:
            pieces.append(data)

    if part:
        feed(archive, part, {"StartElementHandler": start, "EndElementHandler": end, "CharacterDataHandler": text})
    return texts


def unescape(text: str) -> str:
    """Text with the escapes of the format undone: _x000D_ is a carriage return, _x005F_ an underscore."""
    return _ESCAPE.sub(_character, text) if "_x" in text else text


def _character(escape: re.Match[str]) -> str:
    code = int(escape[1], 16)
    return escape[0] if 0xD800 <= code < 0xE000 else chr(code)  # half a character can't stand in text


def number_text(stored: str) -> tuple[str, bool]:
    """A number as a spreadsheet shows it with all its digits: whole ones without a point, others to 15 digits.

    Args:
        stored: The number as the workbook stores it.

    Returns:
        The text, and whether it has more digits than a spreadsheet keeps.

    Raises:
        ValueError: It is no number.

    >>> number_text("5.0"), number_text("0.30000000000000004"), number_text("1E-07")
    (('5', False), ('0.3', False), ('1E-07', False))
    """
    if _PLAIN.match(stored):
        return ("0" if stored == "-0" else stored), False
    value = float(stored)
    if not math.isfinite(value):
        raise ValueError
    if value == int(value) and abs(value) < 1e21:
        return str(int(value)), abs(value) >= 1e15
    return f"{value:.15g}".replace("e", "E"), False


def date_text(stored: str, look: Look, *, from_1904: bool) -> str | None:
    """A date, a moment or a time as text: YYYY-MM-DD, YYYY-MM-DD HH:MM:SS or HH:MM:SS.

    Args:
        stored: Days since the workbook's first day, as it stores them.
        look: "date" or "time".
        from_1904: Whether its days count from 1904.

    Returns:
        The text, or None where the number is no date.

    Raises:
        ValueError: It is no number.

    >>> date_text("44259", "date", from_1904=False), date_text("44259.25", "date", from_1904=False)
    ('2021-03-04', '2021-03-04 06:00:00')
    """
    value = float(stored)
    if not 0 <= value < _LAST_DAY:
        return None
    seconds = round(value * 86_400)
    day, rest = divmod(seconds, 86_400)
    if look == "time":
        return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    if from_1904:
        day += 1462
    if day == 0 or day >= _LAST_DAY:
        return None
    # Day 60 is 1900-02-29, which never was: spreadsheets keep an old error. Days before it count from one day later.
    start = datetime.date(1899, 12, 30 + (day < 60))
    date = "1900-02-29" if day == 60 else (start + datetime.timedelta(days=day)).isoformat()
    return f"{date} {rest // 3600:02d}:{rest // 60 % 60:02d}:{rest % 60:02d}" if rest else date
