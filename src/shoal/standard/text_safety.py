"""Cells that a spreadsheet can't mistake for a formula (formula injection, OWASP ASVS 5.0, 1.2.10)."""

from __future__ import annotations

import re

_DANGEROUS = re.compile(r"'*[=+\-@\t\r\n\0]")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
_ESCAPED = re.compile(r"'+[=+\-@\t\r\n\0]")


def safe_cell(text: str) -> str:
    """The text as a CSV cell that no spreadsheet runs: a leading apostrophe before = + - @ TAB CR LF NUL.

    Plain numbers stay as they are. Texts that already look escaped get one more apostrophe, so that
    `plain_cell` gives every text back.

    >>> safe_cell("=1+1"), safe_cell("-99"), safe_cell("Female")
    ("'=1+1", '-99', 'Female')
    """
    return "'" + text if _DANGEROUS.match(text) and not _NUMBER.fullmatch(text) else text


def plain_cell(cell: str) -> str:
    """The text behind a cell that `safe_cell` made.

    >>> plain_cell("'=1+1"), plain_cell("'s-Hertogenbosch")
    ('=1+1', "'s-Hertogenbosch")
    """
    return cell[1:] if _ESCAPED.match(cell) else cell
