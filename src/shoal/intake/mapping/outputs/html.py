"""The report on what a mapping lost as a page."""

from __future__ import annotations

from shoal.intake.mapping.loss import Loss
from shoal.intake.mapping.model import Mapping
from shoal.intake.mapping.outputs.view import view
from shoal.intake.pages.render import render


def as_html(loss: Loss, mapping: Mapping, name: str, language: str = "en") -> str:
    """The report as one page that needs nothing else, on a screen or on paper.

    Args:
        loss: What the mapping made of a file.
        mapping: The mapping, for what it notes.
        name: Name of the file.
        language: A language tag (BCP 47).

    Returns:
        HTML. It shows no cell but those that somebody wrote into the mapping.
    """
    shown = view(loss, mapping, language)
    return render("loss.html", shown.said, shown=shown, loss=loss, name=name)
