"""Signs of free text, which can hold anything, and of names of files."""

from __future__ import annotations

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.names import written_as_names
from shoal.intake.identifying.signs import Sign, anywhere, matching, shaped

FILE = (
    r"(?i)[^ .]\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|pdf|docx?|xlsx?|pptx?|odt|rtf|txt|mp[34]"
    r"|m4a|wav|ogg|opus|amr|3gp|mov|avi|zip)$"
)
_PICTURE = r"(?i)^(?:img|dsc|dscn|pict?|photo|foto|image|scan|vid|whatsapp image|screenshot)[-_ ]?\d[\w -]*$"
_UNSPACED = shaped(r"x{18}")
"""Some scripts have no spaces between words."""
_LETTERS = shaped(r"[Aax]{2}")


def _told(cells: Cells, words: int) -> Mask:
    """Texts of some words that are no person's long name."""
    some = (cells.words >= words) | _UNSPACED(cells)
    if not some.any():
        return some
    return some & _LETTERS(cells) & ~(written_as_names(cells) & (cells.words <= 6))


def _long(cells: Cells) -> Mask:
    return _told(cells, 6)


def _short(cells: Cells) -> Mask:
    return _told(cells, 3 if "text" in cells.families else 4)


SIGNS = (
    Sign("file", anywhere(FILE), 0.95, sure=True, needs="a."),
    Sign("file", matching(_PICTURE), 0.8, needs="0a", least=2),
    Sign("prose", _long, 0.9, needs="a", least=3, share=0.1, unique=0.5),
)
LATE = (Sign("prose", _short, 0.7, needs="a ", least=5, share=0.2, unique=0.7),)
"""Signs that count only where nothing else explains the texts."""
