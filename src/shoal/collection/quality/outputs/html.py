"""What a partner gets back as a page."""

from __future__ import annotations

from shoal.collection.quality.model import Quality
from shoal.collection.quality.outputs.view import view
from shoal.intake.pages.render import render


def as_html(found: Quality, language: str = "en") -> str:
    """What a partner gets back as one page that needs nothing else, on a screen or on paper.

    Args:
        found: What there is to tell.
        language: A language tag (BCP 47).

    Returns:
        HTML. It tells the partner's own numbers, small ones as such, and of others only what was published.
    """
    shown = view(found, language)
    return render("quality.html", shown.said, shown=shown, found=found)
