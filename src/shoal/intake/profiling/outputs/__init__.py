"""A profile of a file, shown: as text, as a page and as JSON, in the languages of the standard."""

from shoal.intake.profiling.outputs.html import as_html
from shoal.intake.profiling.outputs.text import as_text

__all__ = ["as_html", "as_text"]
