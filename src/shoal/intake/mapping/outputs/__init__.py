"""What a mapping made of a file, shown: as text, as a page and as JSON, in the languages of the standard."""

from shoal.intake.mapping.outputs.html import as_html
from shoal.intake.mapping.outputs.text import as_text

__all__ = ["as_html", "as_text"]
