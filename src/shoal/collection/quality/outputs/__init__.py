"""What a partner gets back, shown: as text, as a page and as JSON, in the languages of the standard."""

from shoal.collection.quality.outputs.html import as_html
from shoal.collection.quality.outputs.text import as_text

__all__ = ["as_html", "as_text"]
