"""Which sheet of a workbook holds the records, and what else is in the workbook that people should know of."""

from __future__ import annotations

import contextlib
import re
import zipfile
from collections.abc import Callable
from xml.sax.saxutils import escape

from shoal.errors import FileError
from shoal.intake.folding import folded
from shoal.intake.kinds import Collector, Stop
from shoal.intake.options import MIB, ReadOptions
from shoal.intake.xlsxcells import CellStream
from shoal.intake.xlsxvalues import read_texts
from shoal.intake.xlsxzip import Damaged, SheetPart, Workbook, local, raw, steps

HEAD_ROWS = 20
"""In how many rows from the top the names of columns are looked for."""

MOST_XML = 512 * MIB
"""Bytes of a sheet that is checked: some twenty million cells."""

_MACROS = "vbaproject.bin"
_NAMED = re.compile(rb"<(?:\w+:)?definedName\b([^>]*)>([^<]*)<")


def choose(archive: zipfile.ZipFile, workbook: Workbook, options: ReadOptions, findings: Collector) -> SheetPart:
    """The sheet to read.

    Args:
        archive: The workbook.
        workbook: What it says of itself.
        options: Its `sheet` is the one to read; else the only visible one with cells is, or the only one that has
            columns of these `names`.
        findings: Takes what is wrong.

    Raises:
        Stop: There is none, or it is not clear which.
        FileError: There is none of that name.
    """
    if options.sheet is not None:
        for sheet in workbook.sheets:
            if sheet.name == options.sheet:
                return sheet
        raise FileError("The workbook has no sheet of that name. Check how it is spelt, capital letters too.")
    filled = [sheet for sheet in workbook.sheets if sheet.visible and _has_cells(archive, sheet)]
    if not filled:
        raise findings.stop("empty-file")
    if len(filled) == 1:
        return filled[0]
    chosen = _with_names(archive, workbook, filled, options.names)
    if chosen is None:
        raise findings.stop("several-sheets", sheets=_listed(filled))
    findings.add("sheet-chosen", sheet=_listed([chosen]))
    return chosen


def check_size(archive: zipfile.ZipFile, sheet: SheetPart, findings: Collector) -> None:
    """Refuse a sheet that would take longer to read than anybody waits for a check.

    Args:
        archive: The workbook.
        sheet: The sheet to read.
        findings: Takes what is wrong.

    Raises:
        Stop: It is too large.
    """
    try:
        size = archive.getinfo(sheet.part).file_size
    except KeyError:
        raise Damaged from None
    if size > MOST_XML:
        raise findings.stop("too-large")


def note_surroundings(archive: zipfile.ZipFile, workbook: Workbook, findings: Collector) -> None:
    """Note macros, and hidden sheets with cells, but for those that only feed drop-down lists.

    Args:
        archive: The workbook.
        workbook: What it says of itself.
        findings: Takes them.
    """
    if any(name.lower().endswith(_MACROS) for name in archive.namelist()):
        findings.add("macros-ignored")
    hidden = [sheet for sheet in workbook.sheets if not sheet.visible and _has_cells(archive, sheet)]
    hidden = [sheet for sheet in hidden if not _feeds_others(archive, workbook, sheet)]
    if hidden:
        findings.add("hidden-sheet", sheets=_listed(hidden), count=len(hidden))


def _listed(sheets: list[SheetPart]) -> str:
    return ", ".join(f'"{sheet.name[:80]}"' for sheet in sheets[:20])


def _has_cells(archive: zipfile.ZipFile, sheet: SheetPart) -> bool:
    found = False

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal found
        found = found or local(name) in {"v", "t", "f"}

    return any(found for _ in steps(archive, sheet.part, {"StartElementHandler": start})) or found


def _with_names(
    archive: zipfile.ZipFile, workbook: Workbook, sheets: list[SheetPart], names: tuple[str, ...]
) -> SheetPart | None:
    """The one sheet that has columns of these names; sheets that feed drop-down lists are none."""
    if not names:
        return None
    texts, known = read_texts(archive, workbook.texts), frozenset(names)
    named = [sheet for sheet in sheets if _most_names(archive, sheet, texts, known) >= 2]
    if len(named) > 1:
        named = [sheet for sheet in named if not _feeds_others(archive, workbook, sheet)]
    if len(named) > 1:
        most = {sheet.name: _most_names(archive, sheet, texts, known) for sheet in named}
        named = [sheet for sheet in named if most[sheet.name] == max(most.values())]
        if sum(2 * each > max(most.values()) for each in most.values()) > 1:
            return None
    return named[0] if len(named) == 1 else None


def _most_names(archive: zipfile.ZipFile, sheet: SheetPart, texts: list[str], known: frozenset[str]) -> int:
    """How many different names stand in the row, among the first, that has most of them."""
    cells = CellStream(texts, [], False, ReadOptions().limits, Collector())
    handlers: dict[str, Callable[..., object]] = {
        "StartElementHandler": cells.start, "EndElementHandler": cells.end, "CharacterDataHandler": cells.text,
    }  # fmt: skip
    with contextlib.suppress(Stop):  # a sheet that goes beyond the limits shows so when it is read
        for _ in steps(archive, sheet.part, handlers):
            if len(cells.rows) >= HEAD_ROWS:
                break
    rows = (row.values() for _, row in cells.rows[:HEAD_ROWS])
    return max((len({folded(cell) for cell in row} & known) for row in rows), default=0)


def _feeds_others(archive: zipfile.ZipFile, workbook: Workbook, sheet: SheetPart) -> bool:
    """Whether another sheet, or a name of the workbook, points at this sheet: drop-down lists do."""
    name = escape(sheet.name)
    wanted = [f"{each}!".encode() for each in (name, f"'{name.replace(chr(39), chr(39) * 2)}'")]
    names = _NAMED.findall(b"".join(raw(archive, workbook.part)))
    if any(b"_xlnm." not in about and target.startswith(tuple(wanted)) for about, target in names):
        return True
    others = (other for other in workbook.sheets if other.part != sheet.part)
    return any(_holds(archive, other.part, [b">" + each for each in wanted]) for other in others)


def _holds(archive: zipfile.ZipFile, part: str, wanted: list[bytes]) -> bool:
    """Whether the bytes of a part hold any of these."""
    kept, before = max(map(len, wanted)), b""
    for chunk in raw(archive, part):
        if any(each in before + chunk for each in wanted):
            return True
        before = chunk[-kept:]
    return False
